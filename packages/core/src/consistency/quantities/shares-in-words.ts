import { phraseFinder, phraseList } from "../../text/phrases.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { HEDGES, wordAt } from "../facts/words.ts";
import { ORDINALS } from "./number-words.ts";
import { amountInWords, type FoundQuantity, readEach } from "./quantity.ts";
import { daysOf } from "./units.ts";

/** "Every fifth weld had to be redone" is one in five; "every last one" is all of them. */
export const everyNth = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  readEach(tokens, ({ lower }, at) => {
    if (lower !== "every") return undefined;
    const nth = nthOf(wordAt(tokens, at + 1));
    const noun = tokens[at + 2];
    if (nth === undefined || noun?.kind !== "word" || isFunctionWord(noun.lower)) return undefined;
    if (daysOf(noun.lower) !== undefined) return undefined;
    return {
      kind: "percentage",
      value: amountInWords(1 / nth, { isApproximate: HEDGES.has(wordAt(tokens, at - 1)) }),
      from: at,
      to: at + 2,
      head: noun.lower,
    };
  });

function nthOf(word: string): number | undefined {
  if (word === "last" || word === "single") return 1;
  return word === "other" ? 2 : ORDINALS.get(word);
}

const SHARES = {
  most: [0.5, 1],
  hardlyAny: [0, 0.15],
  nearlyAll: [0.9, 1],
  all: [1, 1],
} as const;

const findShares = phraseFinder<keyof typeof SHARES>({
  most: phraseList(`
    the majority of | the vast majority | most of the | most of our | most of my | most of them | a majority of`),
  hardlyAny: phraseList("hardly any | almost none | next to none | hardly anyone | hardly anybody"),
  all: phraseList(`
    every one of | every single one of | every last one of | each and every one of | every man jack`),
  nearlyAll: phraseList(`
    almost all | nearly all | virtually all | practically all | almost everyone | nearly everyone | almost every`),
});

/** "Most of the nurses", "hardly any of them". */
export const sharesInWords = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  findShares(tokens).map(({ label, from, to }) => {
    const [low, high] = SHARES[label];
    return {
      kind: "percentage",
      value: amountInWords(low, { high, isApproximate: high > low }),
      from,
      to,
    };
  });
