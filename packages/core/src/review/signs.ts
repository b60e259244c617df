import type { Cue } from "./cues/index.ts";
import type { Part, Reading } from "./reading.ts";

/** One way to recognise a part of a story in a clause, given what is known of the whole answer. */
export type Sign<Whole> = (part: Part, whole: Whole) => boolean;

/** Any of the signs will do, unless something speaks against it. */
export interface Signs<Whole> {
  readonly never: readonly Sign<Whole>[];
  readonly signs: readonly Sign<Whole>[];
}

export const partsWith = <Whole extends { readonly parts: readonly Part[] }>(
  whole: Whole,
  { never, signs }: Signs<Whole>,
): readonly Part[] =>
  whole.parts.filter(
    (part) =>
      !never.some((speaks) => speaks(part, whole)) && signs.some((shows) => shows(part, whole)),
  );

export const hasCue =
  (cue: Cue) =>
  ({ cues }: Part): boolean =>
    cues.has(cue);

/** Whether a cue stands in the clause at a place or in one of the next. */
export const comesSoon = (
  { parts }: { readonly parts: readonly Part[] },
  at: number,
  reach: number,
  wanted: readonly Cue[],
): boolean =>
  parts.slice(at, at + reach + 1).some(({ cues }) => wanted.some((cue) => cues.has(cue)));

/** The clauses after this one in its sentence, as far as `goesOn` holds; at most a dozen. */
export function restOfSentence(
  { parts }: Pick<Reading, "parts">,
  { at, sentence }: Part,
  goesOn: (part: Part) => boolean = () => true,
): readonly Part[] {
  const next = parts.slice(at + 1, at + 1 + REST_MAX);
  const end = next.findIndex((part) => part.sentence !== sentence || !goesOn(part));
  return end < 0 ? next : next.slice(0, end);
}

const REST_MAX = 12;
