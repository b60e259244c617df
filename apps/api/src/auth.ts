import { createHmac } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { Accounts } from "./accounts/accounts.ts";
import type { Deps } from "./deps.ts";
import type { EdgeError } from "./problem.ts";
import type { Role } from "./roles.ts";
import type { AccessToken } from "./storage/keys.ts";
import type { BrowserSession } from "./storage/sessions.ts";
import type { InWorkspace } from "./storage/store.ts";

/** How requests are let in where one person is served: calls inside the process need no proof. */
export type MachineAccess =
  | { readonly type: "in-process" }
  | { readonly type: "token"; readonly token: string; readonly hosts: () => readonly string[] };

export type Access =
  | MachineAccess
  | { readonly type: "hosted"; readonly origin: string; readonly accounts: Accounts };

/**
 * Who was let in: whoever is at this machine, in a browser or with the machine's own token, a
 * program with a token of its own, or, where several people are served, one of them.
 */
export type Caller = InWorkspace<
  | { readonly type: "owner"; readonly session?: BrowserSession }
  | { readonly type: "program"; readonly token: AccessToken }
  | {
      readonly type: "person";
      readonly userId: string;
      readonly name: string;
      readonly role: Role;
    }
>;

/** What tells one caller of a workspace from another. */
export function nameOf(caller: Caller): string {
  if (caller.type === "program") return caller.token.id;
  return caller.type === "person" ? caller.userId : "";
}

declare module "hono" {
  interface ContextVariableMap {
    readonly caller: Caller;
    /** The browser's half of a session, where it is to be given; an empty one takes it away. */
    readonly sessionCookie: string | undefined;
    /** Of the caller's workspace alone. */
    readonly deps: Deps;
    /** Of a person, in whose name a stream may go on: asked anew each time. */
    readonly isStillIn: () => Promise<boolean>;
    /** Whether what the proxy adds to a request can be believed. */
    readonly isProxied?: boolean;
  }
}

/** Who asks, by what they bring. */
export type Identify = (context: Context) => Promise<Caller | EdgeError>;

export type Refuse = (error: EdgeError) => Response;

/** The refusal of a request, if it is one to refuse. */
export type Check = (context: Context) => Response | undefined | Promise<Response | undefined>;

/** Lets through what no check refuses; each of them relies on those before it. */
export const passing =
  (...checks: readonly Check[]): MiddlewareHandler =>
  async (context, next) => {
    for (const check of checks) {
      const refusal = await check(context);
      if (refusal) return refusal;
    }
    return next();
  };

/**
 * Host and Origin: what a page of another site, or a name that points here (DNS rebinding),
 * cannot fake. Applies to every path.
 */
export function checkHost(access: Access, refuse: Refuse): Check {
  if (access.type === "in-process") return () => undefined;
  const { scheme, hostsNow } = addressesOf(access);
  return (context) => {
    const hosts = hostsNow();
    const host = context.req.header("host") ?? "";
    if (!hosts.includes(host.toLowerCase())) return refuse({ type: "wrong_host", host });
    const origin = context.req.header("origin");
    if (origin !== undefined && !hosts.some((allowed) => origin === `${scheme}//${allowed}`))
      return refuse({ type: "wrong_origin", origin });
    return undefined;
  };
}

function addressesOf(access: Exclude<Access, { type: "in-process" }>) {
  // A server knows its port once it listens.
  if (access.type === "token") return { scheme: "http:", hostsNow: access.hosts };
  const { protocol, host } = new URL(access.origin);
  return { scheme: protocol, hostsNow: () => [host] };
}

/** Nobody is let in below /api without being known. */
export function checkCaller(identify: Identify, limitRefused: Check, refuse: Refuse): Check {
  return async (context) => {
    const caller = await identify(context);
    if (!isCaller(caller)) return (await limitRefused(context)) ?? refuse(caller);
    context.set("caller", caller);
    return undefined;
  };
}

export const isCaller = (found: Caller | EdgeError): found is Caller => "workspace" in found;

/** Requests that carry a text to be judged or read, and store nothing. */
const STORES_NOTHING =
  /^\/api\/v1\/(?:intake|intake\/drafts|intake\/invitations|consistency|match|review|loop\/[a-z]+)$/;

export const storesNothing = (path: string): boolean => STORES_NOTHING.test(path);

/** A token to read with changes nothing. */
export function checkScope(refuse: Refuse): Check {
  return (context) => {
    const caller = context.get("caller");
    const { method, path } = context.req;
    const reads = method === "GET" || method === "HEAD" || storesNothing(path);
    if (caller.type !== "program" || caller.token.scope === "write" || reads) return undefined;
    return refuse({ type: "read_only_token" });
  };
}

/** What is the same for everybody, or judges only what it is sent. */
const OPEN_TO_ALL =
  /^\/api\/v1\/(?:session|playbook(?:\/.*)?|openapi\.json|consistency|match|review|loop\/[a-z]+|applications)$/;

/** The applications that a caller is kept to, if it is. */
export const applicationsOf = (caller: Caller): readonly string[] | undefined =>
  caller.type === "program" ? caller.token.applications : undefined;

const mayOpen = (caller: Caller, id: string): boolean =>
  applicationsOf(caller)?.includes(id) ?? true;

/** A token for some applications opens these, and nothing that tells of others or of the person. */
export function checkApplications(refuse: Refuse): Check {
  return (context) => {
    const caller = context.get("caller");
    if (!applicationsOf(caller)) return undefined;
    const { method, path } = context.req;
    const [, id] = /^\/api\/v1\/applications\/([^/]+)(?:\/|$)/.exec(path) ?? [];
    const isOne = id !== undefined && mayOpen(caller, decoded(id));
    const isForAll =
      OPEN_TO_ALL.test(path) && (method === "GET" || method === "HEAD" || storesNothing(path));
    return isOne || isForAll ? undefined : refuse({ type: "other_application" });
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
export const OWNER_ONLY = [
  "tokens",
  "sessions",
  "sign-in-codes",
  "webhooks",
  "calendar-feed",
  "backup",
  "export",
  "import",
] as const;
const OF_OWNER = new RegExp(String.raw`^/api/v1/(?:${OWNER_ONLY.join("|")})(?:/|$)`);

export function checkOwner(refuse: Refuse): Check {
  return (context) =>
    context.get("caller").type === "program" && OF_OWNER.test(context.req.path)
      ? refuse({ type: "owner_only" })
      : undefined;
}

/**
 * What a server answers to a challenge to show that it knows the token, without either side
 * sending it. The host is part of it, so that the answer of another server cannot be passed on.
 */
export const proofOf = (token: string, challenge: string, host: string): string =>
  createHmac("sha256", token).update(`${challenge} ${host}`).digest("base64url");
