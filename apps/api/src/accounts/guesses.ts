import { createHmac } from "node:crypto";
import { APIError } from "better-auth";
import type { createAuthMiddleware } from "better-auth/api";
import { type Kysely, sql } from "kysely";

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Wrong passwords for one address, wherever they come from, until a quarter of an hour passed without one. */
const GUESSES_MAX = 20;
const WINDOW_MS = 15 * 60 * 1000;
/** A browser that was in has guesses of its own, so that no stranger can lock its person out. */
const KNOWN_SECONDS = 365 * 24 * 60 * 60;

interface GuessTables {
  readonly auth_rate_limit: { id: string; key: string; count: number; lastRequest: number };
}

/** Counted ahead, so that guesses at the same moment count as well; an address without an account counts alike. */
export async function countGuess(db: Kysely<GuessTables>, context: HookContext): Promise<void> {
  const key = await keyOf(context);
  const now = Date.now();
  const isOver = sql<boolean>`auth_rate_limit."lastRequest" < ${now - WINDOW_MS}`;
  const row = await db
    .insertInto("auth_rate_limit")
    .values({ id: key, key, count: 1, lastRequest: now })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        count: sql`case when ${isOver} then 1 else auth_rate_limit.count + 1 end`,
        // What is refused is no guess, and keeps nobody out for longer.
        lastRequest: sql`case when ${isOver} or auth_rate_limit.count < ${GUESSES_MAX} then ${now} else auth_rate_limit."lastRequest" end`,
      }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  if (Number(row.count) <= GUESSES_MAX) return;
  const message = "Too many wrong passwords for this account";
  throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_GUESSES", message });
}

/** The right password was no guess. */
export async function forgiveGuess(db: Kysely<GuessTables>, context: HookContext): Promise<void> {
  const { returned } = context.context;
  const code = returned instanceof APIError ? returned.body?.code : undefined;
  if (code !== undefined && code !== "EMAIL_NOT_VERIFIED") return;
  await db
    .updateTable("auth_rate_limit")
    .set({ count: sql`count - 1` })
    .where("key", "=", await keyOf(context))
    .where("count", ">", 0)
    .execute();
  if (code !== undefined) return;
  const { name, attributes } = cookieOf(context);
  const value = hashOfEmail(context);
  await context.setSignedCookie(name, value, context.context.secret, attributes);
}

async function keyOf(context: HookContext): Promise<string> {
  const hash = hashOfEmail(context);
  const known = await context.getSignedCookie(cookieOf(context).name, context.context.secret);
  return known === hash ? `guess known ${hash}` : `guess ${hash}`;
}

function hashOfEmail({ body, context }: HookContext): string {
  const { email } = (body ?? {}) as { readonly email?: unknown };
  return createHmac("sha256", context.secret)
    .update(String(email).toLowerCase())
    .digest("base64url");
}

const cookieOf = ({ context }: HookContext) =>
  context.createAuthCookie("known", { maxAge: KNOWN_SECONDS });
