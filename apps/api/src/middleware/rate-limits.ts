import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import { type Caller, nameOf } from "../auth.ts";
import { refuse } from "../routes/context.ts";

/** How many requests a minute: enough for any front end and script, too few to guess or to flood. */
export interface RateLimits {
  readonly owner: number;
  readonly program: number;
  /** Wrong credentials, from one address. */
  readonly refused: number;
}

export const rateLimitsFor = (program: number): RateLimits => ({
  owner: 10 * program,
  program,
  refused: 60,
});

const WINDOW_SECONDS = 60;
const common = {
  windowMs: WINDOW_SECONDS * 1000,
  // An answer that a handler makes takes none of the headers that were set before it.
  standardHeaders: false,
  handler: (context: Context) => {
    const refused = refuse({ type: "too_many_requests" });
    refused.headers.set("retry-after", String(secondsLeft(context)));
    return refused;
  },
} as const;

/** What the limiter leaves in the context of a request. */
interface Share {
  readonly limit: number;
  readonly remaining: number;
  readonly resetTime?: Date;
}

const shareOf = (context: Context): Share | undefined => context.get("rateLimit");

const secondsLeft = (context: Context): number => {
  const resetTime = shareOf(context)?.resetTime;
  return resetTime ? Math.max(1, Math.ceil((resetTime.getTime() - Date.now()) / 1000)) : 1;
};

/** What is left to the caller (draft-ietf-httpapi-ratelimit-headers-10). */
export const tellShare: MiddlewareHandler = async (context, next) => {
  await next();
  const share = shareOf(context);
  if (!share) return;
  const { headers } = context.res;
  headers.set("ratelimit-policy", `"minute";q=${share.limit};w=${WINDOW_SECONDS}`);
  headers.set("ratelimit", `"minute";r=${share.remaining};t=${secondsLeft(context)}`);
};

/** Whose share of a limit it is. */
export const shareHolder = (caller: Caller): string =>
  nameOf(caller) || `owner of ${caller.workspace}`;

/** Each caller has a share of its own. */
export const limitCallers = ({ owner, program }: RateLimits): MiddlewareHandler =>
  rateLimiter({
    ...common,
    limit: (context) => (context.get("caller").type === "program" ? program : owner),
    keyGenerator: (context) => shareHolder(context.get("caller")),
  });

/**
 * Stands before the refusal of wrong credentials alone, so that right ones always get in, however
 * many wrong ones come from the same address.
 */
export const limitRefused = ({ refused }: RateLimits): MiddlewareHandler =>
  rateLimiter({ ...common, limit: refused, keyGenerator: addressOf });

/**
 * A request that came by no connection has no address. Behind a proxy it is what the proxy itself
 * adds, last; what stands before that a client may have written.
 */
export function addressOf(context: Context): string {
  const forwarded = context.get("isProxied")
    ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(context).remote.address ?? "";
  } catch {
    return "";
  }
}
