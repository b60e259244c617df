import { randomUUID } from "node:crypto";
import { type Config, linkWith, proofOf, readToken } from "@finalist/api";
import { type Client, createClient } from "@finalist/api/client";

export interface NewLink {
  readonly link: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** A link that opens the server of this client once. */
export async function newLink(url: string, client: Client): Promise<NewLink> {
  const { code, expiresAt } = await client.createSignInCode();
  return { link: linkWith(url, { code }), url, expiresAt };
}

/** A new link to the server on the port, if it is ours: it proves that it knows our token. */
export async function linkOfOurs(config: Config): Promise<NewLink | undefined> {
  const host = `${config.host}:${config.port}`;
  const token = await readToken(config);
  if (!(await knows(token, host))) return undefined;
  const url = `http://${host}`;
  return newLink(url, createClient({ baseUrl: url, name: "cli", token: () => token }));
}

async function knows(token: string, host: string): Promise<boolean> {
  const challenge = randomUUID();
  try {
    const signal = AbortSignal.timeout(3000);
    const answer = await fetch(`http://${host}/healthz?challenge=${challenge}`, { signal });
    const health: unknown = await answer.json();
    if (typeof health !== "object" || health === null || !("proof" in health)) return false;
    return health.proof === proofOf(token, challenge, host);
  } catch {
    // No web server, or one that takes its time: not ours.
    return false;
  }
}
