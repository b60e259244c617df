import type { Token } from "../../text/tokens.ts";

/** The word at a place, in lower case; empty beyond the ends. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** Words written one after the other: `"led ran managed"`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words and the number that each stands for: those of a line share one. */
export const numbersByWord = (
  lines: readonly (readonly [number, string])[],
): ReadonlyMap<string, number> =>
  new Map(
    lines.flatMap(([number, words]) => words.split(" ").map((word) => [word, number] as const)),
  );

/** "About a third", "nearly a christening a week". */
export const HEDGES = wordSet("about around roughly nearly almost maybe");

/** Signs beyond which nothing belongs to what was said before. */
export const CLAUSE_ENDS = wordSet(". ! ? ;");
export const PAUSES = wordSet(". ! ? ; ,");
