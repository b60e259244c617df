import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { EdgeError } from "./problem.ts";

/** How requests are let in: calls inside the process need no proof. */
export type Access =
  | { readonly type: "in-process" }
  | { readonly type: "token"; readonly token: string; readonly hosts: () => readonly string[] };

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

/** The bearer token (RFC 6750), for everything below /api. */
export function checkToken(access: Access, refuse: Refuse): MiddlewareHandler {
  return async (context, next) => {
    if (access.type === "in-process") return next();
    const given = /^Bearer\s+(\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1] ?? "";
    return isSame(given, access.token) ? next() : refuse({ type: "unauthorized" });
  };
}

/**
 * What a server answers to a challenge to show that it knows the token, without either side
 * sending it. The host is part of it, so that the answer of another server cannot be passed on.
 */
export const proofOf = (token: string, challenge: string, host: string): string =>
  createHmac("sha256", token).update(`${challenge} ${host}`).digest("base64url");

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** In the same time for every wrong guess. */
const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digest(given), digest(wanted));
