import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { type Caller, type Check, nameOf } from "../auth.ts";
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

/** What somebody may still do in their minute, which began with their first request. */
interface Share {
  readonly limit: number;
  used: number;
  readonly endsAt: number;
}

declare module "hono" {
  interface ContextVariableMap {
    readonly share?: Share;
  }
}

/** Refuses what goes beyond a share. */
function limiting(limitOf: (context: Context) => number, holderOf: (context: Context) => string) {
  // Those that end first stand first.
  const shares = new Map<string, Share>();

  function begin(holder: string, limit: number, now: number): Share {
    for (const [other, { endsAt }] of shares) {
      if (endsAt > now) break;
      shares.delete(other);
    }
    const share = { limit, used: 0, endsAt: now + WINDOW_SECONDS * 1000 };
    shares.set(holder, share);
    return share;
  }

  return (context: Context): Response | undefined => {
    const now = Date.now();
    const holder = holderOf(context);
    const known = shares.get(holder);
    const share = known && known.endsAt > now ? known : begin(holder, limitOf(context), now);
    share.used += 1;
    context.set("share", share);
    if (share.used <= share.limit) return undefined;
    const refused = refuse({ type: "too_many_requests" });
    refused.headers.set("retry-after", String(secondsLeft(share)));
    return refused;
  };
}

const secondsLeft = ({ endsAt }: Share): number =>
  Math.max(1, Math.ceil((endsAt - Date.now()) / 1000));

/** What is left to the caller (draft-ietf-httpapi-ratelimit-headers-10). */
export function shareHeaders(context: Context): Readonly<Record<string, string>> | undefined {
  const share = context.get("share");
  if (!share) return undefined;
  const left = Math.max(0, share.limit - share.used);
  return {
    "ratelimit-policy": `"minute";q=${share.limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"minute";r=${left};t=${secondsLeft(share)}`,
  };
}

/** Whose share of a limit it is. */
export const shareHolder = (caller: Caller): string =>
  nameOf(caller) || `owner of ${caller.workspace}`;

/** Each caller has a share of its own. */
export const limitCallers = ({ owner, program }: RateLimits): Check =>
  limiting(
    (context) => (context.get("caller").type === "program" ? program : owner),
    (context) => shareHolder(context.get("caller")),
  );

/**
 * Stands before the refusal of wrong credentials alone, so that right ones always get in, however
 * many wrong ones come from the same address.
 */
export const limitRefused = ({ refused }: RateLimits): Check => limiting(() => refused, addressOf);

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
