/** How far a value can be trusted: stated outright, read by a common form, or inferred. */
export const CONFIDENCES = ["certain", "likely", "guess"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Why a value is what it is. */
export interface Evidence {
  /** The value, in what was read (RFC 6901). */
  readonly pointer: string;
  /** The words it was read from. */
  readonly quote: string;
  /** Where these words stand in a text: UTF-16 offsets, the end excluded. */
  readonly start?: number;
  readonly end?: number;
  /** Where they stand in a JSON file (RFC 6901). */
  readonly from?: string;
  /** Where they stand in a file of lines, counted from 1. */
  readonly line?: number;
  readonly confidence: Confidence;
}

/** Why a part of a file says nothing to its reader. */
export const UNREAD_REASONS = [
  "unknown_key",
  "unknown_section",
  "unknown_column",
  /** A key such as `__proto__`, which no file needs. */
  "unsafe_key",
  /** Of another type than belongs there, and passed over. */
  "unexpected_type",
  /** Of another type than belongs there, and read for what it says. */
  "read_as_text",
  "null_value",
  "not_a_date",
  /** The file says the same thing twice, differently; the first was taken. */
  "second_value",
  /** The file itself keeps it out of sight. */
  "hidden",
  "too_deep",
  "too_long",
  "too_many",
  "no_place_found",
  "malformed",
  "not_a_person",
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** A part of a file that was not understood: a pointer in JSON, a line (from 1) in a text. */
export interface NotUnderstood {
  readonly pointer?: string;
  readonly line?: number;
  readonly quote: string;
  readonly why: UnreadReason;
}

/** A value beside its evidence, before it has a place in a reading. */
export interface Found<T = string> extends Omit<Evidence, "pointer"> {
  readonly value: T;
}

/** A reading whose values still carry their evidence. */
export type Marked<T> = [T] extends [string | number | boolean | undefined]
  ? Found<NonNullable<T>>
  : T extends readonly (infer E)[]
    ? readonly Marked<E>[]
    : { readonly [K in keyof T]: Marked<T[K]> };

const QUOTE_CHARACTERS_MAX = 200;

/** Takes the evidence out of a reading and lists it by pointer. */
export function settle<T>(marked: Marked<T>): {
  readonly content: T;
  readonly evidence: readonly Evidence[];
} {
  const evidence: Evidence[] = [];
  const settled = (part: unknown, pointer: string): unknown => {
    if (Array.isArray(part))
      return part.map((entry, index) => settled(entry, `${pointer}/${index}`));
    if (typeof part !== "object" || part === null) return part;
    if (isFound(part)) {
      const { value, quote, ...rest } = part;
      evidence.push({ pointer, quote: quote.slice(0, QUOTE_CHARACTERS_MAX), ...rest });
      return value;
    }
    return Object.fromEntries(
      Object.entries(part)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, settled(inner, `${pointer}/${key}`)]),
    );
  };
  // Each Found becomes its value, so the shape is that of the reading.
  return { content: settled(marked, "") as T, evidence };
}

const isFound = (part: object): part is Found<unknown> =>
  "value" in part && "quote" in part && "confidence" in part;

/** A key as a step of a pointer (RFC 6901). */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

const NOT_UNDERSTOOD_MAX = 1000;

/** Collects what was not understood; a file made of nothing else is cut short. */
export function unreadList(): {
  readonly all: readonly NotUnderstood[];
  readonly add: (unread: NotUnderstood) => void;
} {
  const all: NotUnderstood[] = [];
  const add = (unread: NotUnderstood): void => {
    if (all.length > NOT_UNDERSTOOD_MAX) return;
    const isLast = all.length === NOT_UNDERSTOOD_MAX;
    all.push({
      ...unread,
      quote: unread.quote.slice(0, QUOTE_CHARACTERS_MAX),
      ...(isLast && { why: "too_many" as const }),
    });
  };
  return { all, add };
}

export type UnreadList = ReturnType<typeof unreadList>;
