import { formatInstant, isInstant, type TimeZone } from "@finalist/core";
import { type Collection, type DocumentKind, entryJsonSchema } from "@finalist/core/model";
import type { Output } from "../output.ts";

interface EntryView {
  readonly kind: DocumentKind;
  readonly collection: Collection;
  readonly entry: object;
  /** Fields that are shown elsewhere. */
  readonly without?: readonly string[];
  readonly timeZone: TimeZone;
  /** What an id elsewhere in the document stands for. */
  readonly nameOf: (id: string) => string;
}

/** An entry of a document, field by field, under the names that forms show. */
export function printEntry(out: Output, view: EntryView): void {
  const { kind, collection, entry } = view;
  printFields(out, entry, fieldOf(entryJsonSchema(kind, collection)), view, "");
}

interface Field {
  readonly title?: string;
  readonly isReference: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

function printFields(
  out: Output,
  value: object,
  { properties }: Field,
  view: EntryView,
  indent: string,
): void {
  for (const [key, inner] of Object.entries(value)) {
    if (key === "id" || (indent === "" && view.without?.includes(key))) continue;
    const field = fieldOf(properties[key]);
    const label = out.paint.muted(`${field.title ?? key}:`);
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
      out.line(`${indent}${label}`);
      printFields(out, inner, field, view, `${indent}  `);
      continue;
    }
    const text = textOf(inner, field, view);
    out.line(`${indent}${label} ${text}`, `${indent}  `);
  }
}

function textOf(value: unknown, field: Field, view: EntryView): string {
  if (Array.isArray(value)) return value.map((one) => textOf(one, field, view)).join("; ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (field.isReference) return view.nameOf(text);
  return isInstant(text) ? formatInstant(text, view.timeZone) : text;
}

function fieldOf(schema: unknown): Field {
  const given = isRecord(schema) ? schema : {};
  const { title, properties } = given;
  return {
    ...(typeof title === "string" && { title }),
    isReference: "x-ref" in given || "x-candidate-ref" in given,
    properties: isRecord(properties) ? properties : {},
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
