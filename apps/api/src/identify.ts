import type { Context } from "hono";
import { generateCookie, getCookie } from "hono/cookie";
import type { Caller, Identify, MachineAccess } from "./auth.ts";
import { type Deps, depsIn, LOCAL_WORKSPACE, type World } from "./deps.ts";
import { isNewUse, SESSION_DAYS, type SessionHalves, sessionOf } from "./operations/sessions.ts";
import { isExpired, isTokenSecret, tokenOf } from "./operations/tokens.ts";
import type { EdgeError } from "./problem.ts";
import { isSame } from "./secrets.ts";
import type { BrowserSession } from "./storage/sessions.ts";

/**
 * On a machine of one person: this machine's token or a program's (RFC 6750), or both halves of a
 * browser's session.
 */
export function identifyOnMachine(world: World, access: MachineAccess): Identify {
  const owner = { type: "owner", workspace: LOCAL_WORKSPACE } as const;
  const deps = depsIn(world, LOCAL_WORKSPACE);
  const noteUse = notingUse(deps);
  return async (context) => {
    if (access.type === "in-process") return owner;
    const secret = bearerIn(context);
    if (secret !== undefined)
      return isSame(secret, access.token) ? owner : programWith(world, secret);
    const halves = halvesIn(context);
    const session = halves && (await sessionOf(deps, halves));
    if (!halves || !session) return { type: "unauthorized" };
    if (isNewUse(session, deps.now())) {
      noteUse(session);
      context.set("sessionCookie", halves.cookie);
    }
    return { ...owner, session };
  };
}

/** RFC 6750 */
export const bearerIn = (context: Context): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];

export async function programWith(world: World, secret: string): Promise<Caller | EdgeError> {
  const found = isTokenSecret(secret) ? await tokenOf(world, secret) : undefined;
  if (!found) return { type: "unauthorized" };
  const { expiresAt } = found.token;
  return expiresAt !== undefined && isExpired(found.token, world.now())
    ? { type: "token_expired", at: expiresAt }
    : { type: "program", ...found };
}

/** Beside the answer: a disk that takes no note, or a lock, keeps nobody from reading. */
function notingUse({ store, now }: Deps): (session: BrowserSession) => void {
  const underWay = new Set<string>();
  return ({ id }) => {
    if (underWay.has(id)) return;
    underWay.add(id);
    void store.sessions
      .markUsed(id, now())
      .catch(() => undefined)
      .finally(() => underWay.delete(id));
  };
}

/** Whoever sends this shows that it is no form and no picture of another site. */
const KEY_HEADER = "x-finalist-session";

/** The page makes up its half itself: enough that nobody can guess it. */
export function keyIn(context: Context): string | undefined {
  const key = context.req.header(KEY_HEADER);
  return key !== undefined && /^[\w-]{43,128}$/.test(key) ? key : undefined;
}

function halvesIn(context: Context): SessionHalves | undefined {
  const cookie = getCookie(context, cookieName(context));
  const key = keyIn(context);
  return cookie !== undefined && key !== undefined ? { cookie, key } : undefined;
}

/** Cookies are shared between the ports of a host; the name keeps those of two servers apart. */
const cookieName = (context: Context): string =>
  `finalist_${new URL(context.req.url).port || "80"}`;

/** Gives the browser its half: what no script reads, and no other site sends. */
export function cookieOf(context: Context): { readonly "set-cookie": string } | undefined {
  const value = context.get("sessionCookie");
  if (value === undefined) return undefined;
  const cookie = generateCookie(cookieName(context), value, {
    path: "/api",
    httpOnly: true,
    sameSite: "Strict",
    secure: new URL(context.req.url).protocol === "https:",
    maxAge: value === "" ? 0 : SESSION_DAYS * 24 * 60 * 60,
  });
  return { "set-cookie": cookie };
}
