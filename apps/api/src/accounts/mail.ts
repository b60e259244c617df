import { SMTPClient } from "emailjs";
import type { SendLetter } from "./accounts.ts";
import type { Hosting } from "./hosting.ts";

/** smtps: speaks TLS from the start, smtp: as soon as the server offers it. */
export function createSmtp({ smtpUrl, from }: Hosting["mail"]): SendLetter {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const isTls = protocol === "smtps:";
  const client = new SMTPClient({
    host: hostname,
    port: Number(port) || (isTls ? 465 : 587),
    ssl: isTls,
    tls: !isTls && hostname !== "localhost",
    ...(username && { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
  });
  return async ({ to, subject, text }) => {
    await client.sendAsync({ from, to, subject, text });
  };
}
