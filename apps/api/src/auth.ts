import { createHmac } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { type Deps, LOCAL_WORKSPACE } from "./deps.ts";
import type { EdgeError } from "./problem.ts";
import { isSame } from "./secrets.ts";
import type { AccessToken } from "./storage/keys.ts";
import type { InWorkspace } from "./storage/store.ts";

/** How requests are let in: calls inside the process need no proof. */
export type Access =
  | { readonly type: "in-process" }
  | { readonly type: "token"; readonly token: string; readonly hosts: () => readonly string[] };

/** Who was let in: the person at this machine, or a program with a token of its own. */
export type Caller = InWorkspace<
  { readonly type: "owner" } | { readonly type: "program"; readonly token: AccessToken }
>;

declare module "hono" {
  interface ContextVariableMap {
    readonly caller: Caller;
    /** Of the caller's workspace alone. */
    readonly deps: Deps;
  }
}

export type Refuse = (error: EdgeError) => Response;

/**
 * Host and Origin: what a page of another site, or a name that points here (DNS rebinding),
 * cannot fake. Applies to every path.
 */
export function checkHost(access: Access, refuse: Refuse): MiddlewareHandler {
  return async (context, next) => {
    if (access.type === "in-process") return next();
    const hosts = access.hosts();
    const host = context.req.header("host") ?? "";
    if (!hosts.includes(host.toLowerCase())) return refuse({ type: "wrong_host", host });
    const origin = context.req.header("origin");
    if (origin !== undefined && !hosts.some((allowed) => origin === `http://${allowed}`))
      return refuse({ type: "wrong_origin", origin });
    return next();
  };
}

/** The bearer token (RFC 6750), for everything below /api: this machine's, or a program's. */
export function checkToken(
  access: Access,
  callerWith: (secret: string) => Promise<Caller | EdgeError>,
  limitRefused: MiddlewareHandler,
  refuse: Refuse,
): MiddlewareHandler {
  const owner: Caller = { type: "owner", workspace: LOCAL_WORKSPACE };
  return async (context, next) => {
    const given = /^Bearer\s+(\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1] ?? "";
    const isOwner = access.type === "in-process" || isSame(given, access.token);
    const caller = isOwner ? owner : await callerWith(given);
    if (caller.type !== "owner" && caller.type !== "program")
      return limitRefused(context, async () => {
        context.res = refuse(caller);
      });
    context.set("caller", caller);
    return next();
  };
}

/** Requests that carry a text to be judged or read, and store nothing. */
const STORES_NOTHING =
  /^\/api\/v1\/(?:intake|intake\/drafts|intake\/invitations|consistency|match|review|loop\/[a-z]+)$/;

export const storesNothing = (path: string): boolean => STORES_NOTHING.test(path);

/** A token to read with changes nothing. */
export function checkScope(refuse: Refuse): MiddlewareHandler {
  return async (context, next) => {
    const caller = context.get("caller");
    const { method, path } = context.req;
    const reads = method === "GET" || method === "HEAD" || storesNothing(path);
    if (caller.type === "owner" || caller.token.scope === "write" || reads) return next();
    return refuse({ type: "read_only_token" });
  };
}

/** What is the same for everybody, or judges only what it is sent. */
const OPEN_TO_ALL =
  /^\/api\/v1\/(?:playbook(?:\/.*)?|openapi\.json|consistency|match|review|loop\/[a-z]+|applications)$/;

const applicationsOf = (caller: Caller): readonly string[] | undefined =>
  caller.type === "program" ? caller.token.applications : undefined;

export const mayOpen = (caller: Caller, id: string): boolean =>
  applicationsOf(caller)?.includes(id) ?? true;

/** A token for some applications opens these, and nothing that tells of others or of the person. */
export function checkApplications(refuse: Refuse): MiddlewareHandler {
  return async (context, next) => {
    const caller = context.get("caller");
    if (!applicationsOf(caller)) return next();
    const { method, path } = context.req;
    const [, id] = /^\/api\/v1\/applications\/([^/]+)(?:\/|$)/.exec(path) ?? [];
    const isOne = id !== undefined && mayOpen(caller, decoded(id));
    const isForAll =
      OPEN_TO_ALL.test(path) && (method === "GET" || method === "HEAD" || storesNothing(path));
    return isOne || isForAll ? next() : refuse({ type: "other_application" });
  };
}

/** As the router reads it; what cannot be decoded is no id of anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What a program could use to let itself in for ever, or to take everything at once. */
export const OWNER_ONLY = ["tokens", "calendar-feed", "backup", "export", "import"] as const;

export function checkOwner(refuse: Refuse): MiddlewareHandler {
  return async (context, next) =>
    context.get("caller").type === "owner" ? next() : refuse({ type: "owner_only" });
}

/**
 * What a server answers to a challenge to show that it knows the token, without either side
 * sending it. The host is part of it, so that the answer of another server cannot be passed on.
 */
export const proofOf = (token: string, challenge: string, host: string): string =>
  createHmac("sha256", token).update(`${challenge} ${host}`).digest("base64url");
