import type { Schema } from "../openapi/model.ts";
import { anchorOf, escaped, inline } from "./html.ts";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly Schema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === "string");

/** What a value is, in a few words; a named schema is a link to where it is told. */
export function typeOf(schema: Schema): string {
  const { $ref: reference } = schema;
  const name = typeof reference === "string" ? /\/schemas\/(.+)$/.exec(reference)?.[1] : undefined;
  if (name) return `<a href="#schema-${anchorOf(name)}">${escaped(name)}</a>`;
  const choices = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
  if (choices.length > 0) return choices.map(typeOf).join(" or ");
  if ("const" in schema) return `<code>${escaped(JSON.stringify(schema["const"]))}</code>`;
  const values = schema["enum"];
  if (Array.isArray(values))
    return values.map((one) => `<code>${escaped(JSON.stringify(one))}</code>`).join(" ");
  const { items, type, format } = schema;
  if (isSchema(items)) return `list of ${typeOf(items)}`;
  const words = textsIn(type ?? "anything").join(" or ");
  return escaped(typeof format === "string" ? `${words} (${format})` : words);
}

const LIMITS = [
  ["minLength", "at least", "characters"],
  ["maxLength", "at most", "characters"],
  ["minItems", "at least", "of them"],
  ["maxItems", "at most", "of them"],
  ["minimum", "from", ""],
  ["maximum", "to", ""],
] as const;

const limitsOf = (schema: Schema): string =>
  LIMITS.flatMap(([name, before, after]) => {
    const value = schema[name];
    return typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER
      ? [`${before} ${value.toLocaleString("en-GB")} ${after}`.trim()]
      : [];
  }).join(", ");

/** The members of an object, one after the other, and those of objects in them. */
export function membersOf(schema: Schema): string {
  const choices = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
  if (choices.length > 0) return choices.map(choice).join("\n");
  const { properties, required } = schema;
  if (!isSchema(properties)) return `<p>${typeOf(schema)}</p>`;
  const needed = Array.isArray(required) ? required : [];
  const rows = Object.entries(properties).map(([name, part]) => {
    const member = isSchema(part) ? part : {};
    const limits = limitsOf(member);
    const about = typeof member["description"] === "string" ? member["description"] : "";
    const inner = isSchema(member["items"]) ? member["items"] : member;
    return `<dt><code>${escaped(name)}</code> <span class="type">${typeOf(member)}</span>${needed.includes(name) ? "" : ' <span class="may">optional</span>'}</dt>
<dd>${inline(about)}${limits ? ` <span class="limit">${limits}</span>` : ""}${isSchema(inner["properties"]) ? membersOf(inner) : ""}</dd>`;
  });
  return `<dl>${rows.join("\n")}</dl>`;
}

const choice = (schema: Schema): string =>
  isSchema(schema["properties"])
    ? `<div class="choice">${membersOf(schema)}</div>`
    : `<p>${typeOf(schema)}</p>`;
