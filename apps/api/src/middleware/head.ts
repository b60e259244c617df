import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { cookieOf } from "../identify.ts";
import { shareHeaders } from "./rate-limits.ts";

declare module "hono" {
  interface ContextVariableMap {
    readonly requestId: string;
    /** Whether the answer was made with its whole head. */
    readonly isHeaded?: boolean;
  }
}

/** For pages and data alike: nothing from elsewhere, nothing inside another page, nothing told to others. */
const STANDING = {
  "content-security-policy": [
    "default-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=15552000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "SAMEORIGIN",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};

/** Answers about somebody's data. */
const NEVER_STORED = /^\/(?:api\/|mcp$)/;

type Head = Readonly<Record<string, string>>;

/** What is said with an answer, whoever makes it. */
const headOf = (context: Context): Head =>
  Object.assign(
    { "x-request-id": context.get("requestId") },
    STANDING,
    NEVER_STORED.test(context.req.path) ? { "cache-control": "no-store" } : undefined,
    shareHeaders(context),
    cookieOf(context),
  );

/** Names each request, and says with each answer what all of them say. */
export const headed: MiddlewareHandler = async (context, next) => {
  const given = context.req.header("x-request-id");
  const isName = given !== undefined && /^[\w=-]{1,255}$/.test(given);
  context.set("requestId", isName ? given : randomUUID());
  await next();
  if (context.get("isHeaded")) return;
  const { headers } = context.res;
  for (const [name, value] of Object.entries(headOf(context))) headers.set(name, value);
};

/** An answer that is ready, made with its whole head at once: setting headers one by one costs more than it. */
export function readyAnswer(
  context: Context,
  body: Uint8Array<ArrayBuffer> | null,
  { status = 200, headers }: { readonly status?: number; readonly headers: Head },
): Response {
  context.set("isHeaded", true);
  return new Response(body, { status, headers: Object.assign(headOf(context), headers) });
}
