import { formatTime, fromWallTime, isInstant, localDate, type TimeZone } from "@finalist/core";
import { dayIn } from "@finalist/core/intake/day";
import { type Collection, type DocumentKind, entryJsonSchema } from "@finalist/core/model";
import { choiceNames } from "@finalist/core/playbook";
import { type Field, type FieldKind, type Option, picksIn, textIn, type Values } from "./form.ts";

/** The part of JSON Schema that a field is made from; the `x-` keys are our own. */
interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly "x-long"?: boolean;
  readonly "x-ref"?: string;
  readonly "x-playbook"?: string;
}

/** How what was entered becomes what is stored. */
type Reading = "text" | "lines" | "number" | "words" | "flag" | "day" | "moment" | "picks";

/** A field of an entry; its name is the path in the entry, such as `research.background`. */
export interface SchemaField extends Field {
  readonly reading: Reading;
}

/** What a field takes from elsewhere, where the schema alone cannot say it. */
export interface FieldChange {
  readonly kind?: FieldKind;
  readonly label?: string;
  readonly hint?: string;
  /** The entries that a reference can point at. */
  readonly options?: readonly Option[];
}

/** The fields at these paths, as the schema of the entry has them. */
export function schemaFields(
  { kind, collection }: { readonly kind: DocumentKind; readonly collection: Collection },
  paths: readonly string[],
  changes: Readonly<Record<string, FieldChange>> = {},
): readonly SchemaField[] {
  const root: FieldSchema = entryJsonSchema(kind, collection);
  return paths.flatMap((path) => {
    const found = schemaAt(root, path);
    return found ? [{ ...fieldFrom(path, found.schema, found.isNeeded), ...changes[path] }] : [];
  });
}

interface Found {
  readonly schema: FieldSchema;
  readonly isNeeded: boolean;
}

function schemaAt(root: FieldSchema, path: string): Found | undefined {
  return path.split(".").reduce<Found | undefined>(
    (at, key) => {
      const schema = at?.schema.properties?.[key];
      return schema && { schema, isNeeded: at?.schema.required?.includes(key) ?? false };
    },
    { schema: root, isNeeded: true },
  );
}

function fieldFrom(name: string, schema: FieldSchema, isNeeded: boolean): SchemaField {
  const base = {
    name,
    label: schema.title ?? name,
    ...(schema.description && { hint: schema.description }),
  };
  const reading = readingOf(schema);
  if (reading === "lines") return { hint: "One on each line.", ...base, kind: "text", reading };
  if (reading === "moment")
    return {
      hint: `Day and time, such as ${exampleDay()}, 10:00.`,
      ...base,
      kind: "line",
      reading,
    };
  if (reading === "day")
    return { hint: `A day, such as ${exampleDay()}.`, ...base, kind: "line", reading };
  if (reading === "picks")
    return {
      hint: "← → and Space.",
      ...base,
      kind: "picks",
      reading,
      options: optionsOf({ ...schema.items, ...catalogueOf(schema) }),
    };
  const none: readonly Option[] = isNeeded ? [] : [{ value: "", name: "–" }];
  if (reading === "flag") return { ...base, kind: "choice", reading, options: [...none, ...FLAGS] };
  if (schema.enum || schema["x-ref"] || schema["x-playbook"])
    return { ...base, kind: "choice", reading, options: [...none, ...optionsOf(schema)] };
  return { ...base, kind: schema["x-long"] ? "text" : "line", reading };
}

/** A list names its catalogue beside its items. */
const catalogueOf = ({ "x-playbook": name }: FieldSchema): FieldSchema =>
  name === undefined ? {} : { "x-playbook": name };

const FLAGS: readonly Option[] = [
  { value: "yes", name: "Yes" },
  { value: "no", name: "No" },
];

function readingOf(schema: FieldSchema): Reading {
  if (schema.anyOf) return "words";
  if (schema.type === "boolean") return "flag";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "array") return schema.items?.enum || schema["x-ref"] ? "picks" : "lines";
  if (schema.format === "date") return "day";
  return schema.format === "date-time" ? "moment" : "text";
}

function optionsOf(schema: FieldSchema | undefined): readonly Option[] {
  const names = choiceNames(schema?.["x-playbook"] ?? "");
  return (schema?.enum ?? Object.keys(names)).map((value) => ({
    value,
    name: names[value] ?? value,
  }));
}

/** What stands in a field for what is stored. */
export function entered(
  { reading }: SchemaField,
  value: unknown,
  timeZone: TimeZone,
): string | readonly string[] {
  if (value === undefined || value === null) return reading === "picks" ? [] : "";
  if (Array.isArray(value)) {
    const texts = value.map(String);
    return reading === "picks" ? texts : texts.join(reading === "words" ? ", " : "\n");
  }
  if (reading === "flag") return value === true ? "yes" : "no";
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  if (reading !== "moment" || !isInstant(text)) return text;
  return `${localDate(text, timeZone)} ${formatTime(text, timeZone)}`;
}

/** What is stored for what stands in a field; absent where that is nothing. */
export function stored(
  { name, reading }: SchemaField,
  values: Values,
  timeZone: TimeZone,
): unknown {
  if (reading === "picks") {
    const picks = picksIn(values, name);
    return picks.length > 0 ? picks : undefined;
  }
  const text = textIn(values, name).trim();
  if (text === "") return undefined;
  if (reading === "flag") return text === "yes";
  if (reading === "lines") return partsOf(text, "\n");
  if (reading === "number") return numberIn(text) ?? text;
  if (reading === "words") {
    const parts = partsOf(text, ",");
    return numberIn(text) ?? (parts.length > 1 ? parts : text);
  }
  if (reading === "day") return wholeDayIn(text);
  if (reading === "moment") return momentIn(text, timeZone);
  return text;
}

const partsOf = (text: string, mark: string): readonly string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

function numberIn(text: string): number | undefined {
  if (!/^-?\d[\d ]*([.,]\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(" ", "").replace(",", "."));
}

const EXAMPLE = "2026-05-14";

/** As people write days where the person lives, as far as it is read like that too. */
export function exampleDay(locale?: string): string {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${EXAMPLE}T00:00:00Z`),
  );
  return dayIn(written, ANY_DAY) === EXAMPLE ? written : "14 May 2026";
}

/** With its year a day is the same whenever it is typed; what is none is left for the schema to refuse. */
const wholeDayIn = (text: string): string =>
  (/\d{4}/.test(text) ? dayIn(text, ANY_DAY) : undefined) ?? text;

const ANY_DAY = "2026-01-01";

/** A day and a time on the clocks of the interview; what is none is left for the schema to refuse. */
function momentIn(text: string, timeZone: TimeZone): string {
  const [, written = "", hour = "", minute] =
    /^(.+?)(?:[\s,]+|(?<=\d)T)(?:at )?(\d{1,2}):(\d{2})$/i.exec(text) ?? [];
  const day = wholeDayIn(written);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return text;
  const time = `${day}T${hour.padStart(2, "0")}:${minute}:00`;
  return Number.isNaN(Date.parse(`${time}Z`)) ? text : fromWallTime(time, timeZone);
}
