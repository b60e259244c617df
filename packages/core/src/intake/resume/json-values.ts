import { cut } from "../reading/clean-text.ts";

import { type Found, step, type UnreadList, type UnreadReason } from "../reading/evidence.ts";
import { type FieldKind, type FieldSpec, HOUSEKEEPING_KEYS, keyOf } from "./json-fields.ts";
import { bulletText, plainLines } from "../reading/markup.ts";
import { dateOf, datesIn, isPresent, periodsIn } from "../reading/when.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value beside its place in the file. */
export interface Placed<T = unknown> {
  readonly value: T;
  readonly path: string;
}

/** What a field comes to: one value, several, or the two ends of a period. */
interface ValueOf {
  readonly line: Found;
  readonly url: Found;
  readonly level: Found;
  readonly text: Found;
  readonly place: Found;
  readonly list: readonly Found[];
  readonly words: readonly Found[];
  readonly date: FoundDate;
  readonly period: FoundPeriod;
  readonly flag: Found<boolean>;
}

/** A date, the present, or words that are neither. */
type FoundDate = Found | { readonly present: Found<boolean> } | { readonly undated: Found };

interface FoundPeriod {
  readonly start?: Found;
  readonly end?: Found;
  readonly isCurrent: Found<boolean>;
}

export type Fields<S extends Readonly<Record<string, FieldSpec>>> = {
  readonly [N in keyof S]?: ValueOf[S[N]["kind"]];
};

/** Escapes may hold what no person wrote. */
const UNCLEAN = /(?!\n)[\p{Cc}\p{Cs}]/gu;

const LINE_MAX = 300;
const TEXT_MAX = 20_000;
const LIST_MAX = 200;

/** Whether there is nothing in a value: nobody misses it. */
export const isEmpty = (value: unknown): boolean =>
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** A value as far as it can be shown without going down into it. */
function preview(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (isObject(value)) return `{${Object.keys(value).slice(0, 8).join(", ")}}`;
  return String(value).slice(0, 200);
}

const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
export const isUnsafeKey = (key: string): boolean => UNSAFE_KEYS.has(key);

/** Reads values of a JSON file by what belongs in their place, and lists what does not fit. */
export function valueReader(unread: UnreadList) {
  const list = (path: string, value: unknown, why: UnreadReason): undefined => {
    unread.add({ pointer: path, quote: preview(value), why });
  };

  function fields<S extends Readonly<Record<string, FieldSpec>>>(
    { value: object, path }: Placed<JsonObject>,
    specs: S,
  ): Fields<S> {
    const byKey = new Map<string, Placed[]>();
    for (const [key, value] of Object.entries(object)) {
      const at = `${path}${step(key)}`;
      if (isUnsafeKey(key)) {
        list(at, value, "unsafe_key");
        continue;
      }
      const same = byKey.get(keyOf(key)) ?? [];
      byKey.set(keyOf(key), [...same, { value, path: at }]);
    }
    const found: Record<string, unknown> = {};
    const wanted = Object.entries(specs);
    for (const [index, [name, spec]] of wanted.entries()) {
      const later = new Set(wanted.slice(index + 1).flatMap(([, { keys }]) => keys));
      for (const key of spec.keys) {
        // A key of several fields goes to the first that has nothing better.
        if (found[name] !== undefined && later.has(key)) continue;
        for (const placed of byKey.get(key) ?? []) {
          if (placed.value === null) list(placed.path, null, "null_value");
          else if (isEmpty(placed.value)) continue;
          else if (found[name] === undefined) found[name] = READ[spec.kind](placed);
          else if (!says(found[name], placed.value))
            list(placed.path, placed.value, "second_value");
        }
        byKey.delete(key);
      }
    }
    for (const [key, rest] of byKey)
      for (const { value, path: at } of rest)
        if (value === null) list(at, value, "null_value");
        else if (!HOUSEKEEPING_KEYS.has(key) && !isEmpty(value)) list(at, value, "unknown_key");
    // Each field was read by the reader of its kind.
    return found as Fields<S>;
  }

  function text({ value, path }: Placed, max = TEXT_MAX, between = "\n"): Found | undefined {
    if (typeof value === "string") {
      const whole = plainLines(value.slice(0, max * 3).replace(UNCLEAN, " "));
      if (whole.length > max || value.length > max * 3) list(path, value, "too_long");
      const read = cut(whole, max).trim();
      return read === ""
        ? undefined
        : { value: read, quote: read, from: path, confidence: "certain" };
    }
    if (typeof value === "number") {
      list(path, value, "read_as_text");
      const read = String(value);
      return { value: read, quote: read, from: path, confidence: "likely" };
    }
    if (Array.isArray(value)) {
      const parts = value
        .slice(0, LIST_MAX)
        .flatMap(
          (part, index) => scalar({ value: part, path: `${path}${step(index)}` }, max) ?? [],
        );
      if (parts.length === 0) return list(path, value, "unexpected_type");
      list(path, value, "read_as_text");
      const read = cut(parts.map((part) => part.value).join(between), max);
      return { value: read, quote: read, from: path, confidence: "likely" };
    }
    if (isObject(value)) return fromObject({ value, path }, max);
    return list(path, value, value === null ? "null_value" : "unexpected_type");
  }

  /** A text that stands in an object: `{"label": "", "href": "https://…"}`. */
  function fromObject({ value, path }: Placed<JsonObject>, max: number): Found | undefined {
    const entries = Object.entries(value);
    const [first] = TEXT_KEYS.flatMap((key) =>
      entries.filter(([name, inner]) => keyOf(name) === key && isSaid(inner)),
    );
    if (!first) {
      const isBlank = entries.every(([, inner]) => isEmpty(inner) || inner === false);
      return isBlank ? undefined : list(path, value, "unexpected_type");
    }
    for (const [name, inner] of entries) {
      const key = keyOf(name);
      const isKnown = HOUSEKEEPING_KEYS.has(key) || TEXT_KEYS.includes(key) || isEmpty(inner);
      if (isUnsafeKey(name)) list(`${path}${step(name)}`, inner, "unsafe_key");
      else if (inner === null) list(`${path}${step(name)}`, inner, "null_value");
      else if (!isKnown) list(`${path}${step(name)}`, inner, "unknown_key");
    }
    return text({ value: first[1], path: `${path}${step(first[0])}` }, max);
  }

  const scalar = (placed: Placed, max: number): Found | undefined =>
    Array.isArray(placed.value)
      ? list(placed.path, placed.value, "unexpected_type")
      : text(placed, max);

  function line(placed: Placed): Found | undefined {
    const found = text(placed, LINE_MAX, ", ");
    return found && { ...found, value: found.value.replace(/\s*\n\s*/g, ", ") };
  }

  /** Words, or points on a scale whose zero says nothing. */
  function level(placed: Placed): Found | undefined {
    const { value, path } = placed;
    if (typeof value !== "number") return line(placed);
    const points = String(value);
    return value === 0
      ? undefined
      : { value: points, quote: points, from: path, confidence: "likely" };
  }

  /** An address before the words that stand for it. */
  function url({ value, path }: Placed): Found | undefined {
    if (!isObject(value)) return line({ value, path });
    const isBlank = URL_KEYS.every((key) =>
      Object.entries(value).every(([name, inner]) => keyOf(name) !== key || isEmpty(inner)),
    );
    if (isBlank)
      return Object.values(value).every((inner) => isEmpty(inner) || typeof inner !== "object")
        ? undefined
        : list(path, value, "unexpected_type");
    const [first] = URL_KEYS.flatMap((key) =>
      Object.entries(value).filter(([name, inner]) => keyOf(name) === key && isSaid(inner)),
    );
    return first
      ? line({ value: first[1], path: `${path}${step(first[0])}` })
      : fromObject({ value, path }, LINE_MAX);
  }

  /** `breaks` parts a text that holds several entries. */
  function several({ value, path }: Placed, breaks: RegExp): readonly Found[] {
    if (Array.isArray(value)) {
      if (value.length > LIST_MAX) list(path, value, "too_many");
      return value.slice(0, LIST_MAX).flatMap((part, index) => {
        const placed = { value: part, path: `${path}${step(index)}` };
        if (isEmpty(part)) return [];
        return scalar(placed, TEXT_MAX) ?? [];
      });
    }
    if (isObject(value)) {
      const inner = Object.entries(value).filter(([key]) => !isUnsafeKey(key));
      const nested = inner.find(([, part]) => Array.isArray(part));
      if (nested) return several({ value: nested[1], path: `${path}${step(nested[0])}` }, breaks);
    }
    const whole = text({ value, path });
    if (!whole) return [];
    return whole.value
      .split(breaks)
      .map((part) => (bulletText(part) ?? part).trim())
      .filter((part) => part !== "")
      .slice(0, LIST_MAX)
      .map((part) => ({ ...whole, value: part, quote: part, confidence: "likely" }));
  }

  function place({ value, path }: Placed): Found | undefined {
    if (Array.isArray(value) && value.some(isObject)) {
      const [first] = value;
      if (value.length > 1) list(path, value, "read_as_text");
      return place({ value: first, path: `${path}/0` });
    }
    if (!isObject(value)) return line({ value, path });
    const [only, ...more] = Object.entries(value);
    if (only && more.length === 0 && isObject(only[1]))
      return place({ value: only[1], path: `${path}${step(only[0])}` });
    const inner = fields({ value, path }, PLACE_FIELDS);
    const parts = [inner.city, inner.region, inner.country, inner.whole]
      .filter((part) => part !== undefined)
      .map((part) => part.value);
    // The street and the post code are nobody's business in an interview.
    const named = [...new Set(parts)].join(", ");
    return named === ""
      ? undefined
      : { value: named, quote: named, from: path, confidence: "certain" };
  }

  function date({ value, path }: Placed): FoundDate | undefined {
    if (isObject(value)) {
      const [year, month, day] = ["year", "month", "day"].map((part) => numberUnder(value, part));
      if (year !== undefined) {
        const read = [String(year), month, day]
          .map((part) => (typeof part === "number" ? String(part).padStart(2, "0") : part))
          .filter(
            (part, index, all) =>
              part !== undefined && all.slice(0, index).every((before) => before !== undefined),
          )
          .join("-");
        const known = dateOf(read);
        return known === undefined
          ? list(path, value, "not_a_date")
          : { value: known, quote: read, from: path, confidence: "certain" };
      }
    }
    const written = line({ value, path });
    if (!written) return undefined;
    if (isPresent(written.value)) return { present: { ...written, value: true } };
    const whole = dateOf(written.value);
    if (whole !== undefined) return { ...written, value: whole };
    const [only, ...more] = datesIn(written.value);
    if (only && more.length === 0) return { ...written, value: only.date, confidence: "likely" };
    list(path, value, "not_a_date");
    return { undated: written };
  }

  function period({ value, path }: Placed): FoundPeriod | undefined {
    if (isObject(value)) {
      const ends = fields({ value, path }, PERIOD_FIELDS);
      return periodOf(ends);
    }
    const written = line({ value, path });
    if (!written) return undefined;
    const [first] = periodsIn(written.value);
    const flag = (value: boolean): Found<boolean> => ({ ...written, value });
    if (first)
      return {
        ...(first.from !== undefined && { start: { ...written, value: first.from } }),
        ...(first.to !== undefined && { end: { ...written, value: first.to } }),
        isCurrent: flag(first.isCurrent),
      };
    const [only] = datesIn(written.value);
    // "5 years" is how long, not when.
    if (!only) return list(path, value, "not_a_date");
    return { end: { ...written, value: only.date, confidence: "likely" }, isCurrent: flag(false) };
  }

  function flag({ value, path }: Placed): Found<boolean> | undefined {
    if (typeof value === "boolean")
      return { value, quote: String(value), from: path, confidence: "certain" };
    const said = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (said === "true" || said === "yes" || said === 1 || said === "1")
      return { value: true, quote: String(value), from: path, confidence: "likely" };
    if (said === "false" || said === "no" || said === 0 || said === "0")
      return { value: false, quote: String(value), from: path, confidence: "likely" };
    return list(path, value, "unexpected_type");
  }

  const READ: { readonly [K in FieldKind]: (placed: Placed) => ValueOf[K] | undefined } = {
    line,
    url,
    level,
    text: (placed) => text(placed),
    place,
    list: (placed) => several(placed, /\n+/),
    words: (placed) => several(placed, /[\n;|•]+|,(?!\s?\d)/),
    date,
    period,
    flag,
  };

  return { fields, list, text, line };
}

export type ValueReader = ReturnType<typeof valueReader>;

/** The start, the end and whether it goes on, from whatever fields say of them. */
export function periodOf(ends: {
  readonly start?: FoundDate;
  readonly end?: FoundDate;
  readonly period?: FoundPeriod;
  readonly current?: Found<boolean>;
}): FoundPeriod | undefined {
  const start = ends.start && "value" in ends.start ? ends.start : ends.period?.start;
  const end = ends.end && "value" in ends.end ? ends.end : ends.period?.end;
  const present = ends.end && "present" in ends.end ? ends.end.present : undefined;
  const said = present ?? ends.current ?? ends.period?.isCurrent;
  if (said)
    return { ...(start && { start }), ...(end && !said.value ? { end } : {}), isCurrent: said };
  if (!start) return end && { end, isCurrent: { ...end, value: false } };
  if (ends.end && "undated" in ends.end)
    return { start, isCurrent: { ...ends.end.undated, value: false, confidence: "guess" } };
  // A post without an end is held still.
  return { start, ...(end && { end }), isCurrent: { ...start, value: !end, confidence: "likely" } };
}

const PLACE_FIELDS = {
  city: { kind: "line", keys: ["city", "town", "municipality", "locality"] },
  region: { kind: "line", keys: ["region", "state", "province"] },
  country: { kind: "line", keys: ["country", "countrycode", "code"] },
  whole: {
    kind: "line",
    keys: ["name", "label", "display", "formatted", "text", "value", "default"],
  },
  street: { kind: "line", keys: ["address", "street", "address1", "address2", "line1", "contact"] },
  postalCode: { kind: "line", keys: ["postalcode", "zip", "zipcode", "postcode"] },
} as const satisfies Record<string, FieldSpec>;

const PERIOD_FIELDS = {
  start: { kind: "date", keys: ["from", "start", "startdate"] },
  end: { kind: "date", keys: ["to", "end", "enddate"] },
  current: { kind: "flag", keys: ["current", "iscurrent", "present"] },
} as const satisfies Record<string, FieldSpec>;

/** Keys of an object under which its text may stand, the most telling first. */
const TEXT_KEYS: readonly string[] = [
  "content",
  "name",
  "title",
  "label",
  "text",
  "value",
  "description",
  "summary",
  "href",
  "url",
  "email",
  "number",
  "id",
  "network",
  "username",
  "contact",
];

const URL_KEYS: readonly string[] = ["href", "url", "link", "value"];

const isSaid = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** Whether a second value says the same as the one that was read. */
const says = (found: unknown, value: unknown): boolean =>
  isObject(found) && typeof value === "string" && found["value"] === value.trim();

function numberUnder(object: JsonObject, wanted: string): number | undefined {
  const value = Object.entries(object).find(([key]) => keyOf(key) === wanted)?.[1];
  const number = typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number > 0 ? number : undefined;
}
