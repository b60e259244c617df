import type { Context, MiddlewareHandler } from "hono";
import { isKnownBy } from "./conditional.ts";
import { readyAnswer } from "./head.ts";

interface Remembered {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** As many bytes of answers as are kept in all. */
const BYTES_MAX = 8 * 1024 * 1024;
const KEPT_HEADERS = ["content-type", "content-length", "content-encoding", "vary", "etag"];

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
    const key = await nameOf(context);
    const known = answers.get(key);
    if (known) return handedOut(context, known);
    await next();
    const { res } = context;
    if (res.status !== 200) return undefined;
    const body = new Uint8Array(await res.clone().arrayBuffer());
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = res.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      }),
    );
    remember(key, { body, headers });
    return undefined;
  };
}

/** Of whose documents, in which state, when, and all that a request asks for. */
async function nameOf(context: Context): Promise<string> {
  const { store, now } = context.get("deps");
  const { workspace } = context.get("caller");
  const sequence = await store.latestSequence();
  const minute = now().slice(0, 16);
  const { req } = context;
  const wanted = [req.url, req.header("accept"), req.header("accept-encoding")];
  return [workspace, sequence, minute, ...wanted].join("\n");
}

function handedOut(context: Context, { body, headers }: Remembered): Response {
  const { etag = "", vary } = headers;
  return isKnownBy(context, etag)
    ? readyAnswer(context, null, { status: 304, headers: { etag, ...(vary && { vary }) } })
    : readyAnswer(context, body, { headers });
}
