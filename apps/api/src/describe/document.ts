import type { OpenAPIHono } from "@hono/zod-openapi";
import { OWNER_ONLY, storesNothing } from "../auth.ts";
import { isTagged } from "../middleware/conditional.ts";
import { ProblemBody } from "../routes/schemas.ts";
import {
  HEADERS,
  headerRefs,
  NOT_MODIFIED_REF,
  PARAMETERS,
  parameterRef,
  refusalRef,
  type RefusalStatus,
  RESPONSES,
} from "../openapi/answers.ts";
import { INFO, SECURITY_SCHEMES, SESSION } from "../openapi/info.ts";
import {
  type Answer,
  type ApiDocument,
  type Components,
  isReference,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from "../openapi/model.ts";
import { TAGS } from "../openapi/tags.ts";

/**
 * What the routes say of themselves, completed with what is true of all of them: who may call them,
 * what everyone may be refused with, and the headers that travel along.
 */
export function describeApi(app: OpenAPIHono, version: string): ApiDocument {
  app.openAPIRegistry.register("Problem", ProblemBody);
  // The generator's types are those of a library of their own; the parts in use are the same.
  const generated = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { ...INFO, version },
    servers: [{ url: "/", description: "The server that this document came from" }],
    tags: [...TAGS],
  }) as unknown as ApiDocument;
  const paths = Object.entries(generated.paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => [
      method,
      completed(operation, factsOf(method, path, operation)),
    ]);
    return [path, Object.fromEntries(operations)];
  });
  const components = {
    ...generated.components,
    schemas: tidied(generated.components.schemas) as Components["schemas"],
    responses: RESPONSES,
    parameters: PARAMETERS,
    headers: HEADERS,
    securitySchemes: SECURITY_SCHEMES,
  };
  return { ...generated, paths: Object.fromEntries(paths), components };
}

/** Several of one kind are said as a list of so many: many tools read no other tuples. */
function tidied(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(tidied);
  if (typeof part !== "object" || part === null) return part;
  const { prefixItems, ...rest } = part as Schema;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, tidied(value)]),
  );
  if (!Array.isArray(prefixItems)) return inner;
  const [first, ...others] = prefixItems.map((place) => JSON.stringify(place));
  if (others.some((other) => other !== first)) return part;
  const places = prefixItems.length;
  return { ...inner, items: tidied(prefixItems[0]), minItems: places, maxItems: places };
}

/** A number in an address is never null, though one that is made of a text could be. */
const withoutNull = (schema: Schema): Schema => {
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  const [first, ...others] = type.filter((one) => one !== "null") as readonly string[];
  return { ...schema, type: others.length === 0 ? first : type };
};

interface Facts {
  readonly method: string;
  readonly path: string;
  readonly isGuarded: boolean;
  readonly reads: boolean;
  readonly hasBody: boolean;
  readonly hasQuery: boolean;
  readonly matches: boolean;
  readonly mustMatch: boolean;
  /** A POST that stores something acts once under its Idempotency-Key. */
  readonly takesKey: boolean;
  readonly isTagged: boolean;
  /** Its answer may be asked for in part. */
  readonly isSparse: boolean;
}

function factsOf(method: string, path: string, operation: Operation): Facts {
  const own = (operation.parameters ?? []).filter((one): one is Parameter => !isReference(one));
  const match = own.find(({ name }) => name.toLowerCase() === "if-match");
  const isGuarded = path.startsWith("/api/");
  const reads = method === "get" || storesNothing(path);
  return {
    method,
    path,
    isGuarded,
    reads,
    hasBody: operation.requestBody !== undefined,
    hasQuery: own.some((one) => one.in === "query"),
    matches: match !== undefined,
    mustMatch: match?.required === true,
    // What lets somebody in says itself who may call it, and is kept for no repetition.
    takesKey: method === "post" && isGuarded && !reads && operation.security === undefined,
    isTagged: method === "get" && isGuarded && isTagged(path),
    isSparse: method === "get" && isGuarded && answersJson(operation),
  };
}

function answersJson({ responses }: Operation): boolean {
  const good = responses["200"];
  return good !== undefined && !isReference(good) && "application/json" in (good.content ?? {});
}

const COMMON_REFUSALS: readonly {
  readonly statuses: readonly RefusalStatus[];
  readonly when: (facts: Facts) => boolean;
}[] = [
  { statuses: [403, 421, 500], when: () => true },
  { statuses: [401, 429, 503, 507], when: ({ isGuarded }) => isGuarded },
  { statuses: [400, 413, 415, 422], when: ({ hasBody }) => hasBody },
  { statuses: [413], when: ({ isGuarded, method }) => isGuarded && method !== "get" },
  { statuses: [422], when: ({ hasQuery, isSparse }) => hasQuery || isSparse },
  { statuses: [400, 412], when: ({ matches }) => matches },
  { statuses: [428], when: ({ mustMatch }) => mustMatch },
  { statuses: [400, 422], when: ({ takesKey }) => takesKey },
];

function completed(operation: Operation, facts: Facts): Operation {
  const refusals = COMMON_REFUSALS.filter(({ when }) => when(facts)).flatMap(
    ({ statuses }) => statuses,
  );
  const own = Object.entries(operation.responses).map(([status, answer]) => [
    status,
    isReference(answer) ? answer : withHeaders(answer, status, facts),
  ]);
  return {
    ...operation,
    security: operation.security ?? securityOf(facts),
    parameters: parametersOf(operation, facts),
    responses: {
      ...Object.fromEntries(refusals.map((status) => [status, refusalRef(status)])),
      ...(facts.isTagged && { 304: NOT_MODIFIED_REF }),
      ...Object.fromEntries(own),
    },
  };
}

function withHeaders(answer: Answer, status: string, facts: Facts): Answer {
  const isGood = status.startsWith("2");
  const headers = {
    ...headerRefs("X-Request-Id"),
    ...(facts.isGuarded && headerRefs("RateLimit", "RateLimit-Policy")),
    ...(facts.isTagged && isGood && headerRefs("ETag")),
    ...(facts.takesKey && isGood && headerRefs("Idempotency-Replayed")),
    ...answer.headers,
  };
  return { ...answer, headers };
}

function parametersOf(operation: Operation, facts: Facts): readonly (Parameter | Reference)[] {
  const own = (operation.parameters ?? [])
    .filter((one) => isReference(one) || one.name.toLowerCase() !== "if-match")
    .map((one) => (isReference(one) ? one : { ...one, schema: withoutNull(one.schema) }));
  return [
    ...own,
    ...(facts.isSparse ? [parameterRef("Fields")] : []),
    ...(facts.matches ? [parameterRef(facts.mustMatch ? "IfMatchRequired" : "IfMatch")] : []),
    ...(facts.isTagged ? [parameterRef("IfNoneMatch")] : []),
    ...(facts.takesKey ? [parameterRef("IdempotencyKey")] : []),
    ...(facts.isGuarded && !facts.reads ? [parameterRef("Client")] : []),
  ];
}

const isOwners = (path: string): boolean =>
  OWNER_ONLY.some((name) => new RegExp(`^/api/v1/${name}(?:/|$)`).test(path));

function securityOf({ path, isGuarded, reads }: Facts): NonNullable<Operation["security"]> {
  if (!isGuarded) return [];
  if (isOwners(path)) return [{ machine: [] }, SESSION];
  return [{ machine: [] }, SESSION, { writing: [] }, ...(reads ? [{ reading: [] }] : [])];
}
