import { type DomainError, err, type Result } from "@finalist/core";
import { type Document, invalidInput } from "@finalist/core/model";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Actor, Deps } from "../deps.ts";
import type { Expectation, Written } from "../operations/commands.ts";
import { headerRefs, refusalRef, type RefusalStatus } from "../openapi/answers.ts";
import { type EdgeError, problemOf } from "../problem.ts";
import { jsonOf } from "../storage/parsed.ts";

/** What a request may touch: chosen once, when its caller is known (app.ts). */
export const depsOf = (context: Context): Deps => context.get("deps");

/** A refusal: the same form everywhere; `at` is the part of the body that it is about. */
export function refuse(error: DomainError | EdgeError, at?: string): Response {
  const problem = problemOf(error, at);
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (problem.status === 401) headers.set("www-authenticate", "Bearer");
  if (error.type === "judges_busy") headers.set("retry-after", "5");
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/**
 * A response whose body fits the route's schema. The suite checks every response against its
 * schema; the types cannot, because what the core derives is readonly and what zod infers is not.
 */
export const answer = (value: unknown, init: AnswerInit = {}): never =>
  answerJson(JSON.stringify(value), init);

interface AnswerInit {
  readonly status?: number;
  readonly etag?: number;
}

/** A document, by its version. */
export const answerDocument = (document: Document, version: number): never =>
  answerJson(jsonOf(document), { etag: version });

/** The same of a body that was written already. */
export function answerJson(body: string | Uint8Array, init: AnswerInit = {}): never {
  const headers = new Headers({
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
  });
  if (init.etag !== undefined) headers.set("etag", `"${init.etag}"`);
  return new Response(body as string | Uint8Array<ArrayBuffer>, {
    status: init.status ?? 200,
    headers,
  }) as never;
}

/** The value of a result, or its problem. */
export function answerResult<T>(
  result: Result<T, DomainError>,
  respond: (value: T) => never,
): never {
  return result.ok ? respond(result.value) : (refuse(result.error) as never);
}

interface Move {
  readonly from?: string;
  readonly to?: string;
}

/** Pointers of a failure, moved from where the core saw the field to where the body has it. */
export function moved(error: DomainError, { from = "", to = "" }: Move): DomainError {
  if (error.type !== "invalid_input") return error;
  const issues = error.issues.map(({ pointer, expected }) => ({
    pointer: to + (pointer.startsWith(from) ? pointer.slice(from.length) : pointer),
    expected,
  }));
  return { type: "invalid_input", issues };
}

export const repointed = <T>(result: Result<T, DomainError>, move: Move): Result<T, DomainError> =>
  result.ok ? result : err(moved(result.error, move));

export const answerWritten = (result: Result<Written, DomainError>, status = 200): never =>
  answerResult(result, ({ document, version, madeAt }) => {
    const made = madeAt === undefined ? "" : `,"madeAt":${madeAt}`;
    const written = document ? `,"document":${jsonOf(document)}` : "";
    const json = `{"version":${version}${made}${written}}`;
    return answerJson(json, { status, etag: version });
  });

/** Routes that answer malformed input with a problem document. */
export const createRouter = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) return refuse(invalidInput(result.error));
      return undefined;
    },
  });

/** Who asks: a person, or a front end that names itself; a program is known by its token as well. */
export function actorOf(context: Context): Actor {
  const given = context.req.header("x-finalist-client") ?? "api";
  const name = /^[a-z][a-z0-9-]{0,31}$/.test(given) ? given : "api";
  const caller = context.get("caller");
  if (caller.type === "program") {
    const { id, name: token } = caller.token;
    return { author: `${name} (${token})`, signature: { id, name: token, isOwner: true } };
  }
  if (caller.type === "owner")
    return { author: name, signature: { id: "owner", name: "Owner", isOwner: true } };
  const isOwner = caller.role === "owner";
  return {
    author: isOwner ? caller.name : `${caller.name} (${caller.role})`,
    signature: { id: caller.userId, name: caller.name, isOwner },
  };
}

/** `If-Match: "7"` (RFC 9110, 13.1.1); absent or `*` where the caller takes what is there. */
export function ifMatch(context: Context): Expectation | undefined | Response {
  const header = context.req.header("if-match");
  if (header === undefined || header.trim() === "*") return undefined;
  const version = /^(?:W\/)?"(\d+)"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    const expected = 'the ETag of the last answer, such as "7"';
    return refuse({ type: "malformed_header", header: "If-Match", expected });
  }
  return { version: Number(version), ifStale: "refuse" };
}

/** The same where it has to be said (RFC 6585, 3): a patch or a removal of what one has seen. */
export const ifMatchRequired = (context: Context): Expectation | undefined | Response =>
  context.req.header("if-match") === undefined
    ? refuse({ type: "precondition_required" })
    : ifMatch(context);

/** Strict by `If-Match`, merging by `base`; the stricter wins. */
export const expectationOf = (
  context: Context,
  base: number | undefined,
): Expectation | undefined | Response =>
  ifMatch(context) ?? (base === undefined ? undefined : { version: base, ifStale: "rebase" });

/**
 * Refusals of a route's own. Those of its form (a body, a query, a precondition) and those that
 * everyone can get are added to all routes alike (describe/document.ts).
 */
export const problems = (...statuses: readonly RefusalStatus[]) =>
  Object.fromEntries(statuses.map((status) => [status, refusalRef(status)]));

export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { "application/json": { schema } },
});

export const jsonAnswer = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

export const versionedAnswer = <S extends z.ZodType>(schema: S, description: string) => ({
  ...jsonAnswer(schema, description),
  headers: headerRefs("ETag"),
});

/** Described by name (openapi/answers.ts); here is only who takes it. */
export const IfMatchHeader = z.object({ "if-match": z.string().optional() });

/** Where it has to be said. */
export const IfMatchRequiredHeader = z.object({
  // Missing, it is refused with 428 by the route, not with 422 by its schema.
  "if-match": z
    .string()
    .optional()
    .openapi({ param: { required: true } }),
});
