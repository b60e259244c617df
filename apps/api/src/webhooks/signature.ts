import { createHmac } from "node:crypto";

/** The headers of a message by the Standard Webhooks specification, signed with each secret. */
export function signedHeaders(
  message: { readonly id: string; readonly body: string; readonly at: string },
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = Math.floor(Date.parse(message.at) / 1000);
  const content = `${message.id}.${timestamp}.${message.body}`;
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": secrets.map((secret) => signatureOf(content, secret)).join(" "),
  };
}

function signatureOf(content: string, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
}
