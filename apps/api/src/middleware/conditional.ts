import { etag } from "hono/etag";
import type { Context, MiddlewareHandler } from "hono";

/** Streams, and files too large to be read twice. */
const UNTAGGED = /\/(?:events|backup|export)$/;
const tag = etag();

export const isTagged = (path: string): boolean => !UNTAGGED.test(path);

/**
 * `If-None-Match` is answered with 304 (RFC 9110, 13.1.2). Documents have their version as their
 * ETag; everything else has a hash of what it says.
 */
export const conditional: MiddlewareHandler = (context, next) =>
  isTagged(context.req.path) ? tag(context, next) : next();

/** The same of an answer whose tag is known before it is made. */
export function isKnownBy(context: Context, etag: string): boolean {
  const given = context.req.header("if-none-match");
  if (given === undefined) return false;
  const strong = etag.replace(/^W\//, "");
  return given.trim() === "*" || (given.match(/"[^"]*"/g) ?? []).some((tag) => tag === strong);
}
