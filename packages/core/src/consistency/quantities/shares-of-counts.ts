import type { Token } from "../../text/tokens.ts";
import { CLAUSE_ENDS, PAUSES, wordAt, wordSet } from "../facts/words.ts";
import { type FoundQuantity, readEach } from "./quantity.ts";

/** "One girl among the twenty", "of eighty thousand we planted 24,000 stand": a share of a count. */
export const sharesOfCounts = (
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  readEach(all, (first, index) => {
    const second = all[index + 1];
    if (first.kind !== "count" || second?.kind !== "count") return undefined;
    const between = tokens.slice(first.to, second.from).map(({ lower }) => lower);
    if (between.length > 12 || between.some((word) => CLAUSE_ENDS.has(word))) return undefined;
    const joint = between.findLast((word) => !DETERMINERS.has(word));
    const isOf = opensWithOf(tokens, first.from) && !between.includes("up");
    const isPlain = first.head === undefined && between.length === 1 && joint === "of";
    if (!isOf && !isPlain && !isAmong(between, joint)) return undefined;
    const [part, whole] = isOf ? [second, first] : [first, second];
    if (!(part.value.high < whole.value.low) || part.value.isRate !== whole.value.isRate)
      return undefined;
    // "40 in 12 schools" is no share.
    const isRound = whole.value.low === 100 || whole.value.low === 10;
    if (joint === "in" && part.value.low > 3 && !isRound) return undefined;
    return {
      kind: "percentage",
      isRound: isRound && second.to - first.from <= 8,
      value: {
        ...part.value,
        low: part.value.low / whole.value.low,
        high: part.value.high / whole.value.low,
        place: "level",
        isRate: false,
        factor: 1,
        isDerived: isOf,
      },
      from: Math.min(first.from, second.from),
      to: Math.max(first.to, second.to),
    };
  });

const DETERMINERS = wordSet("the our my a an all every those these");

/** A clause that begins "of eighty", "out of every eighty" or "for every ten". */
function opensWithOf(tokens: readonly Token[], from: number): boolean {
  const isEvery = /^(?:every|each)$/.test(wordAt(tokens, from - 1));
  const at = isEvery ? from - 2 : from - 1;
  if (wordAt(tokens, at) !== "of" && !(isEvery && wordAt(tokens, at) === "for")) return false;
  const opener = wordAt(tokens, wordAt(tokens, at - 1) === "out" ? at - 2 : at - 1);
  return opener === "" || PAUSES.has(opener);
}

/** "Seven of my ten", but not "three teams of four". */
function isAmong(between: readonly string[], joint: string | undefined): boolean {
  if (between.length > 5 || between.includes("instead") || between.includes("kind")) return false;
  if (joint === "of") return between.at(-1) !== "of" || between.includes("out");
  return joint === "in" || joint === "among" || joint === "amongst";
}
