/** What it takes to serve several people, from the environment. */
export interface Hosting {
  /** What people have in their address bar: scheme, host and port. */
  readonly origin: string;
  /** Signs sessions and seals second factors. */
  readonly secret: string;
  readonly mail: { readonly smtpUrl: string; readonly from: string };
  /** Where it listens, behind the proxy that speaks TLS. */
  readonly host: string;
}

const SECRET_BYTES_MIN = 32;

interface Variable {
  readonly name: string;
  readonly expected: string;
  readonly fits: (value: string) => boolean;
}

const VARIABLES = [
  {
    name: "FINALIST_HOSTED_URL",
    expected: "the public address, such as https://finalist.example",
    fits: isPublicOrigin,
  },
  {
    name: "FINALIST_SECRET",
    expected: `a secret of ${SECRET_BYTES_MIN} bytes or more (openssl rand -base64 48), the same on every node`,
    fits: (value) => Buffer.byteLength(value) >= SECRET_BYTES_MIN,
  },
  {
    name: "FINALIST_SMTP_URL",
    expected: "the mail server, such as smtps://user:password@mail.example:465",
    fits: (value) => /^smtps?:$/.test(parsed(value)?.protocol ?? ""),
  },
  {
    name: "FINALIST_MAIL_FROM",
    expected: "who mails come from, such as Finalist <finalist@mail.example>",
    fits: (value) => /^[^@\r\n]+@[^@\s]+$/.test(value),
  },
] as const satisfies readonly Variable[];

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined on a machine that serves one person; throws, with all that is missing, where it is half set. */
export function readHosting(env: Environment): Hosting | undefined {
  if (!env["FINALIST_HOSTED_URL"]) return undefined;
  const wrong = VARIABLES.filter(({ name, fits }) => !fits(env[name] ?? ""));
  if (wrong.length > 0) {
    const lines = wrong.map(({ name, expected }) => `  ${name}: ${expected}`);
    throw new Error(
      `FINALIST_HOSTED_URL is set, so this serves several people. It also needs:\n${lines.join("\n")}`,
    );
  }
  const { FINALIST_HOSTED_URL: url, FINALIST_SECRET: secret = "" } = env;
  const { FINALIST_SMTP_URL: smtpUrl = "", FINALIST_MAIL_FROM: from = "" } = env;
  return {
    origin: new URL(url ?? "").origin,
    secret,
    mail: { smtpUrl, from },
    host: env["FINALIST_HOST"] || "127.0.0.1",
  };
}

/** TLS everywhere but on the machine itself, where somebody tries it out. */
function isPublicOrigin(value: string): boolean {
  const url = parsed(value);
  if (!url || url.pathname !== "/" || url.search || url.hash) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && url.hostname === "localhost");
}

const parsed = (value: string): URL | undefined =>
  URL.canParse(value) ? new URL(value) : undefined;
