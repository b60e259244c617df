import type { Context, MiddlewareHandler } from "hono";
import { nameOf, storesNothing } from "../auth.ts";
import { refuse } from "../routes/context.ts";
import { hashOf, seal, unseal } from "../secrets.ts";
import type { KeptAnswer } from "../storage/answers.ts";

/** RFC-to-be "The Idempotency-Key HTTP Header Field": any visible characters, quoted or not. */
const KEY = /^[\x21-\x7e]{1,255}$/;
const KEPT_HEADERS = ["content-type", "etag", "content-disposition"] as const;

/**
 * A POST with an Idempotency-Key acts once: everything it changes and its answer are one
 * transaction, so that neither a race nor a crash can come between the two. Sent again, it gets the
 * answer of the first time. What was refused has changed nothing and is tried anew.
 */
export const idempotent: MiddlewareHandler = async (context, next) => {
  const given = context.req.header("idempotency-key");
  const { method, path, url } = context.req;
  if (given === undefined || method !== "POST" || storesNothing(path)) return next();
  const key = given.trim();
  if (!KEY.test(key)) {
    const expected = "1 to 255 visible ASCII characters, such as a UUID";
    return refuse({ type: "malformed_header", header: "Idempotency-Key", expected });
  }
  const deps = context.get("deps");
  const id = hashOf(`${nameOf(context.get("caller"))} ${key}`);
  const body = hashOf(new Uint8Array(await context.req.arrayBuffer()));
  const fingerprint = hashOf(`${method} ${url} ${body}`);
  try {
    return await deps.store.write(async (transaction) => {
      const kept = await transaction.answers.find(id);
      if (kept) return kept.fingerprint === fingerprint ? replay(kept, key) : refuse(REUSED);
      context.set("deps", { ...deps, store: transaction });
      await next();
      if (!context.res.ok) throw new NothingDone();
      const at = deps.now();
      await transaction.answers.keep({ id, fingerprint, at, ...(await answerOf(context, key)) });
      return undefined;
    });
  } catch (error) {
    // The refusal stands in the context already.
    if (error instanceof NothingDone) return undefined;
    throw error;
  }
};

const REUSED = { type: "idempotency_key_reused" } as const;

/** Takes back what a refused request may have written before it was refused. */
class NothingDone extends Error {}

async function answerOf(
  context: Context,
  key: string,
): Promise<Pick<KeptAnswer, "status" | "headers" | "body">> {
  const { status, headers } = context.res;
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const body = await context.res.clone().text();
  // An answer may hold the secret of a new token, which is kept nowhere in the clear.
  return { status, headers: Object.fromEntries(kept), body: seal(body, key) };
}

function replay({ status, headers, body }: KeptAnswer, key: string): Response {
  const text = unseal(body, key);
  return new Response(status === 204 ? null : text, {
    status,
    headers: { ...headers, "idempotency-replayed": "true" },
  });
}
