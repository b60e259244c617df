/** The part of JSON Schema that our forms read; the `x-` keys are our own. */
export interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-long"?: boolean;
  readonly "x-hidden"?: boolean;
  /** A moment that is to come, and so never now. */
  readonly "x-ahead"?: boolean;
  readonly "x-ref"?: string;
  readonly "x-playbook"?: string;
  readonly "x-time-zone"?: boolean;
}

export type FieldKind =
  | "choice"
  | "choices"
  | "flag"
  | "number"
  | "moment"
  | "date"
  | "paragraph"
  | "lines"
  | "group"
  | "words"
  | "line";

/** Which control a field gets. */
export function kindOf(schema: FieldSchema): FieldKind {
  if (schema.anyOf) return "words";
  if (schema.type === "object") return "group";
  if (schema.type === "boolean") return "flag";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "array") return schema.items?.enum || schema["x-ref"] ? "choices" : "lines";
  if (schema.enum || schema["x-ref"] || schema["x-playbook"]) return "choice";
  if (schema.format === "date-time") return "moment";
  if (schema.format === "date") return "date";
  return schema["x-long"] ? "paragraph" : "line";
}

export type FormValue = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is FormValue =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** What a person entered, without the empty fields. */
export function withoutBlanks(value: FormValue): FormValue {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, isObject(inner) ? withoutBlanks(inner) : inner] as const)
      .filter(
        ([, inner]) => !isBlank(inner) && !(isObject(inner) && Object.keys(inner).length === 0),
      ),
  );
}

/** The merge patch (RFC 7396) from one value to another; null where a field was emptied. */
export function patchBetween(before: FormValue, after: FormValue): FormValue {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changes = [...keys].flatMap((key): [string, unknown][] => {
    const [old, now] = [before[key], after[key]];
    if (isObject(old) && isObject(now)) {
      const inner = patchBetween(old, now);
      return Object.keys(inner).length > 0 ? [[key, inner]] : [];
    }
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [[key, isBlank(now) ? null : now]];
  });
  return Object.fromEntries(changes);
}

/** "31" is a number, "growth, pay" are two words, anything else is one. */
export function parseWords(text: string): number | string | readonly string[] {
  const trimmed = text.trim();
  if (/^-?\d[\d ]*([.,]\d+)?$/.test(trimmed))
    return Number(trimmed.replaceAll(" ", "").replace(",", "."));
  const parts = trimmed
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 ? parts : trimmed;
}
