import { phraseFinder } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { CUES } from "./words.ts";

/** A place where somebody takes back what was said, or at least speaks of having said it. */
export interface Correction {
  /**
   * `open` takes back what was said in an earlier conversation, `breath` the words just spoken; `talk` speaks of
   * what was said or noted, `earlier` of the conversation before; both are corrections where another value follows.
   */
  readonly scope: "open" | "breath" | "talk" | "earlier";
  readonly from: number;
  readonly to: number;
}

const findCues = phraseFinder(CUES);

/** Where a telling takes something back, in order. */
export const correctionsIn = (tokens: readonly Token[]): readonly Correction[] =>
  [
    ...findCues(tokens).map(({ label, from, to }) => ({ scope: label, from, to })),
    ...barredIn(tokens),
  ].sort((a, b) => a.from - b.from);

/** "Thirty, no, thirty-one." */
function barredIn(tokens: readonly Token[]): readonly Correction[] {
  const barred: Correction[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    if (lower !== "no" || !BARS.has(wordAt(tokens, at - 1))) continue;
    if (BARS.has(wordAt(tokens, at + 1)) || tokens[at + 1]?.kind === "number")
      barred.push({ scope: "breath", from: at, to: at + 1 });
  }
  return barred;
}

const BARS = wordSet(", – — -");
