import type { Span } from "./page.ts";

export const MENTIONS_MAX = 200;

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);

export const GERMAN_HOURS: ReadonlyMap<string, number> = new Map(
  "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);

export const DUTCH_HOURS: ReadonlyMap<string, number> = new Map(
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);

export type Groups = Readonly<Record<string, string | undefined>>;

export function matches(
  plain: string,
  pattern: RegExp,
): readonly { readonly groups: Groups; readonly span: Span; readonly text: string }[] {
  const found = [];
  for (const match of plain.matchAll(pattern)) {
    if (found.length >= MENTIONS_MAX) break;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    found.push({ groups: match.groups ?? {}, span, text: match[0] });
  }
  return found;
}

export const isTaken = (taken: readonly Span[], span: Span): boolean =>
  taken.some(({ start, end }) => span.start < end && start < span.end);

export const minutesOf = (hours: string | undefined, minutes: string | undefined): number =>
  Number(hours ?? 0) * 60 + Number(minutes ?? 0);

export const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}.,:/€$£#+-])`;

export interface Atom extends Span {
  readonly minutes: number;
  readonly half?: "a" | "p";
  /** Written by a clock of 24 hours. */
  readonly is24: boolean;
}
