import { z } from "zod";
import { Application } from "./application.ts";
import { Candidate } from "./candidate.ts";
import { type Collection, COLLECTIONS, type DocumentKind } from "./document.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (2020-12) of an entry, for forms: titles, limits and our `x-` hints, in place. */
export function entryJsonSchema(kind: DocumentKind, collection: Collection): JsonSchema {
  const schemas: Readonly<Record<string, z.ZodType>> = COLLECTIONS[kind];
  const schema = schemas[collection];
  return schema ? toJsonSchema(schema) : {};
}

/** The same, of a whole document. */
export const documentJsonSchema = (kind: DocumentKind): JsonSchema =>
  toJsonSchema(kind === "application" ? Application : Candidate);

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const definitions: Readonly<Record<string, unknown>> = json.$defs ?? {};
  // Named schemas come as references; a form wants them where they are used.
  const inline = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inline);
    if (typeof part !== "object" || part === null) return part;
    const { $ref: reference, ...rest } = part as Record<string, unknown>;
    const name = /#\/\$defs\/(.+)$/.exec(String(reference))?.[1];
    const base = name === undefined ? {} : (inline(definitions[name]) as JsonSchema);
    return {
      ...base,
      ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, inline(inner)])),
    };
  };
  return inline(json) as JsonSchema;
}
