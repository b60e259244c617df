import { STATUS_CODES } from "node:http";
import type { EdgeError } from "../problem.ts";
import { problemOf } from "../problem.ts";
import type { DomainError } from "@finalist/core";
import type { Answer, Header, Parameter, Reference } from "./model.ts";

/** What many operations share: the document names each once, and refers to it by name. */
export const HEADERS = {
  "X-Request-Id": {
    description: "Your own, where you sent one. A fault of ours stands in the log under it.",
    required: true,
    schema: { type: "string", maxLength: 255 },
  },
  ETag: {
    description: "The version of the document, or a hash of what is said.",
    required: true,
    schema: { type: "string", examples: ['"7"'] },
  },
  RateLimit: {
    description: "What is left of your share (draft-ietf-httpapi-ratelimit-headers-10).",
    schema: { type: "string", examples: ['"minute";r=598;t=42'] },
  },
  "RateLimit-Policy": {
    description: "Your share: so many requests in so many seconds.",
    schema: { type: "string", examples: ['"minute";q=600;w=60'] },
  },
  "Retry-After": {
    description: "Seconds to wait.",
    required: true,
    schema: { type: "string", pattern: "^\\d+$" },
  },
  "Idempotency-Replayed": {
    description: "Stands where this is the answer of the first time.",
    schema: { type: "string", enum: ["true"] },
  },
  "WWW-Authenticate": {
    description: "How to be let in.",
    required: true,
    schema: { type: "string", enum: ["Bearer"] },
  },
} as const satisfies Readonly<Record<string, Header>>;

type HeaderName = keyof typeof HEADERS;

export const headerRefs = (...names: readonly HeaderName[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

export const PARAMETERS = {
  IfMatch: {
    name: "If-Match",
    in: "header",
    description:
      'The ETag that you have seen, such as `"7"`: refused with 412 where the document has another version by now. `*` takes whatever is there.',
    schema: { type: "string", maxLength: 100 },
    example: "*",
  },
  IfMatchRequired: {
    name: "If-Match",
    in: "header",
    required: true,
    description:
      'The ETag that you have seen, such as `"7"`: refused with 412 where the document has another version by now. `*` takes whatever is there. Without it, 428.',
    schema: { type: "string", maxLength: 100 },
    example: "*",
  },
  IfNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "The ETag of the answer that you keep: 304 where it still holds.",
    schema: { type: "string" },
    example: '"6"',
  },
  Fields: {
    name: "fields",
    in: "query",
    description:
      "Names of members, with commas between them: the answer, or each entry of a list, then has these alone.",
    schema: {
      type: "string",
      pattern: "^[A-Za-z]\\w{0,59}(?:,[A-Za-z]\\w{0,59}){0,49}$",
    },
    example: "id,company",
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description:
      "A name for this request, such as a UUID. Sent again within a day as it was, it gets the answer of the first time and nothing is done twice.",
    schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x21-\\x7e]+$" },
    example: "6f1c5a52-9f0e-4c39-8d5b-0c8a3a1b7e21",
  },
  Client: {
    name: "X-Finalist-Client",
    in: "header",
    description: "Your name in the change log; `api` where it is left out or is no such name.",
    schema: { type: "string", pattern: "^[a-z][a-z0-9-]{0,31}$" },
    example: "note-taker",
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export const parameterRef = (name: keyof typeof PARAMETERS): Reference => ({
  $ref: `#/components/parameters/${name}`,
});

interface Refusal {
  readonly name: string;
  readonly description: string;
  readonly example: DomainError | EdgeError;
  readonly headers?: readonly HeaderName[];
}

/** Every refusal, with an example that the API itself would send. */
const REFUSALS = {
  400: {
    name: "BadRequest",
    description: "Malformed JSON, or a malformed header.",
    example: { type: "malformed_json" },
  },
  401: {
    name: "Unauthorized",
    description: "The token is missing, wrong or past its end.",
    example: { type: "unauthorized" },
    headers: ["WWW-Authenticate"],
  },
  403: {
    name: "Forbidden",
    description: "Not with this token, or not from a page of another site.",
    example: { type: "read_only_token" },
  },
  404: {
    name: "NotFound",
    description: "There is no such document, entry or address.",
    example: { type: "not_found", what: "application", id: "tidewel", nearest: ["tidewell"] },
  },
  409: {
    name: "Conflict",
    description: "It exists already, or there is nothing to undo.",
    example: { type: "nothing_to_undo" },
  },
  412: {
    name: "PreconditionFailed",
    description: "Somebody else changed it since; `conflicts` names the fields that both touched.",
    example: { type: "stale_version", expected: 7, actual: 8, conflicts: ["/company/name"] },
  },
  413: {
    name: "TooLarge",
    description: "The body is too large.",
    example: { type: "too_large", bytes: 52_428_800, bytesMax: 5_242_880 },
  },
  415: {
    name: "UnsupportedMediaType",
    description: "The body is of another media type.",
    example: { type: "unsupported_media_type", expected: "application/json" },
  },
  421: {
    name: "Misdirected",
    description: "The request names another host.",
    example: { type: "wrong_host", host: "attacker.example" },
  },
  422: {
    name: "Unprocessable",
    description: "Well-formed, but not as expected; `errors` names each bad field.",
    example: {
      type: "invalid_input",
      issues: [{ pointer: "/timeZone", expected: "an IANA time zone such as Europe/London" }],
    },
  },
  428: {
    name: "PreconditionRequired",
    description: "It needs If-Match: the ETag that was seen, or `*`.",
    example: { type: "precondition_required" },
  },
  429: {
    name: "TooManyRequests",
    description: "Too many requests.",
    example: { type: "too_many_requests" },
    headers: ["Retry-After"],
  },
  500: {
    name: "InternalError",
    description: "A fault of ours, or of the disk; nothing was changed.",
    example: { type: "internal", requestId: "2d1f6a9e-5b7c-4a51-9f6d-0e8b7c5a4d32" },
  },
  503: {
    name: "Unavailable",
    description: "The database is in use by another program, or may only be read.",
    example: { type: "storage_locked" },
  },
  507: {
    name: "InsufficientStorage",
    description: "The disk is full; nothing was changed.",
    example: { type: "storage_full" },
  },
} as const satisfies Readonly<Record<number, Refusal>>;

export type RefusalStatus = keyof typeof REFUSALS;

export const refusalRef = (status: RefusalStatus): Reference => ({
  $ref: `#/components/responses/${REFUSALS[status].name}`,
});

const NOT_MODIFIED: Answer = {
  description: "What you have still holds.",
  headers: headerRefs("X-Request-Id", "ETag"),
};

export const NOT_MODIFIED_REF: Reference = { $ref: "#/components/responses/NotModified" };

const answerOf = (status: string, { description, example, headers = [] }: Refusal): Answer => ({
  description: `${STATUS_CODES[status]}. ${description}`,
  headers: headerRefs("X-Request-Id", "RateLimit", "RateLimit-Policy", ...headers),
  content: {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/Problem" },
      example: problemOf(example),
    },
  },
});

export const RESPONSES: Readonly<Record<string, Answer>> = {
  NotModified: NOT_MODIFIED,
  ...Object.fromEntries(
    Object.entries(REFUSALS).map(([status, refusal]) => [refusal.name, answerOf(status, refusal)]),
  ),
};
