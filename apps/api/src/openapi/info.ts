/** What stands at the head of the document. */
export const INFO = {
  title: "Finalist",
  description: `Preparation for second job interviews: an invitation, a résumé and the notes of round one, turned into
preparation that can be trusted.

**Being let in.** Every address below \`/api\` asks for \`Authorization: Bearer TOKEN\`. \`finalist token\` prints the token
of this machine, which may do everything; \`POST /api/v1/tokens\` makes one for another program, to read or to write. A
page in a browser has a session instead (\`POST /api/v1/session\`), in two halves of which neither opens anything alone.

**Refusals** are problem documents (RFC 9457): \`type\` says what it is, \`detail\` what to do, \`errors\` points at each bad
field. Whatever is refused has changed nothing.

**Writing safely.** Documents have versions, and \`ETag\` says which. Send it as \`If-Match\`, or as the \`base\` of a command,
and nobody's change is lost. An \`Idempotency-Key\` makes a request act once, however often it is sent. Everything can be
undone.

**Every answer** has an \`X-Request-Id\`, and those below \`/api\` say with \`RateLimit\` what is left of your share. An address
that is not in this document answers 404.`,
  contact: { name: "Finalist" },
  license: { name: "MIT", identifier: "MIT" },
} as const;

const bearer = (description: string) => ({ type: "http", scheme: "bearer", description }) as const;

/** One for each of the things that a token may do, since tools know no scopes of bearer tokens. */
export const SECURITY_SCHEMES = {
  machine: bearer("The token of this machine (`finalist token`). It may do everything."),
  reading: bearer(
    "A token made for a program with the scope `read` (POST /api/v1/tokens), for all applications or for some.",
  ),
  writing: bearer(
    "A token made for a program with the scope `write`, for all applications or for some. It opens neither the tokens, sessions and webhooks nor the calendar's address, backup, export and import.",
  ),
  session: {
    type: "apiKey",
    in: "header",
    name: "X-Finalist-Session",
    description:
      "The page's half of a browser's session: what it made up when it signed in (POST /api/v1/session).",
  },
  cookie: {
    type: "apiKey",
    in: "cookie",
    name: "finalist_4747",
    description: "The browser's half, which no script reads. The number is the port.",
  },
} as const;

/** Both halves. */
export const SESSION = { session: [], cookie: [] } as const;
