import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";

interface Remembered {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** As many bytes of answers as are kept in all. */
const BYTES_MAX = 8 * 1024 * 1024;
const KEPT_HEADERS = ["content-type", "content-length"] as const;

/**
 * What follows from documents is the same until one of them changes or the clock moves on: it is
 * put together once a minute and state of the log, and then only handed out. For answers that are
 * the same for whoever may ask.
 */
export function remembered(): MiddlewareHandler {
  // In the order in which they were last made; the oldest go first.
  const answers = new Map<string, Remembered>();
  let bytes = 0;

  function remember(key: string, answer: Remembered): void {
    answers.set(key, answer);
    bytes += answer.body.byteLength;
    for (const [oldest, { body }] of answers) {
      if (bytes <= BYTES_MAX) break;
      answers.delete(oldest);
      bytes -= body.byteLength;
    }
  }

  return async (context, next) => {
    if (context.req.method !== "GET") return next();
    const { store, now } = context.get("deps");
    const { workspace } = context.get("caller");
    const minute = now().slice(0, 16);
    const accept = context.req.header("accept") ?? "";
    const sequence = await store.latestSequence();
    const key = JSON.stringify([workspace, sequence, minute, context.req.url, accept]);
    const known = answers.get(key);
    if (known) return new Response(known.body, { headers: known.headers });
    await next();
    if (context.res.status !== 200) return undefined;
    const body = new Uint8Array(await context.res.clone().arrayBuffer());
    const etag = `"${createHash("sha1").update(body).digest("base64url")}"`;
    context.res.headers.set("etag", etag);
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = context.res.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      }),
    );
    remember(key, { body, headers: { ...headers, etag } });
    return undefined;
  };
}
