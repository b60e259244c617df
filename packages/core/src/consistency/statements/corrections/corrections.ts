import { phraseFinder } from "../../../text/phrases.ts";
import type { Token } from "../../../text/tokens.ts";
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
const barredIn = (tokens: readonly Token[]): readonly Correction[] =>
  tokens.flatMap(({ lower }, at): readonly Correction[] => {
    const isBarred = /^[,–—-]$/.test(tokens[at - 1]?.text ?? "");
    const opens = /^[,–—-]$/.test(tokens[at + 1]?.text ?? "") || tokens[at + 1]?.kind === "number";
    return lower === "no" && isBarred && opens ? [{ scope: "breath", from: at, to: at + 1 }] : [];
  });
