import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { restOfLength } from "./lengths.ts";
import { boundBefore } from "./limits.ts";
import { amountInWords, type FoundQuantity, readEach } from "./quantity.ts";
import { daysOf } from "./units.ts";

/** One of a unit, or parts of it: "a year and a half", "half an hour", "a full quarter". */
export const lengthsInWords = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  readEach(tokens, ({ lower }, at) => {
    if (lower === "half") return halfAt(tokens, at);
    if (lower === "a" || lower === "an") return oneAt(tokens, at);
    return undefined;
  });

/** "half an hour", "half-day". */
function halfAt(tokens: readonly Token[], at: number): FoundQuantity | undefined {
  const joint = wordAt(tokens, at + 1);
  const isOfOne = joint === "a" || joint === "an";
  if (!isOfOne && joint !== "-") return undefined;
  const days = daysOf(wordAt(tokens, at + 2));
  const before = wordAt(tokens, at - 1);
  const isAfterUnit = isOfOne && (before === "a" || before === "and");
  return days === undefined || isAfterUnit ? undefined : length(tokens, days / 2, at, at + 3);
}

const WHOLE = wordSet(
  "whole full solid single entire good bare long calendar statutory scant short",
);
const OFFSETS = wordSet("later earlier before ago off out");
const STRETCHED = wordSet("under over nearly almost about took take taken had have");

/** Words after which "a year" is a length: "took a year", "within a month", "a whole year". */
const BEFORE_LENGTH = wordSet(
  `for in within under over took take takes us me them of about around nearly almost just lasted last lasts after than
  inside needed need needs spent roughly exactly was were is it's whole full every well dragged on closer to cost only then plus`,
);

/** "a year", "a full quarter", "a half year". */
function oneAt(tokens: readonly Token[], at: number): FoundQuantity | undefined {
  const isWhole = WHOLE.has(wordAt(tokens, at + 1));
  const unitStart = isWhole ? at + 2 : at + 1;
  const days = daysOf(wordAt(tokens, unitStart));
  if (days === undefined) {
    // "A good half year", "a good half-hour".
    const isJoined = wordAt(tokens, unitStart + 1) === "-";
    const halfAt = isJoined ? unitStart + 2 : unitStart + 1;
    const half = wordAt(tokens, unitStart) === "half" ? daysOf(wordAt(tokens, halfAt)) : undefined;
    return half === undefined ? undefined : length(tokens, half / 2, at, halfAt + 1);
  }
  const more = restOfLength(tokens, unitStart + 1, days);
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, unitStart + 1);
  const isStretch = STRETCHED.has(before) && next !== "later" && next !== "ago";
  const isOffset = OFFSETS.has(next) && !isStretch;
  const isLength =
    more !== undefined || isWhole || (!isOffset && BEFORE_LENGTH.has(before) && days >= 1 / 24);
  return isLength
    ? length(tokens, days + (more?.days ?? 0), at, more?.to ?? unitStart + 1)
    : undefined;
}

const HEDGES = wordSet("about around nearly almost roughly maybe of like say just");

const length = (
  tokens: readonly Token[],
  days: number,
  from: number,
  to: number,
): FoundQuantity => ({
  kind: "duration",
  value: amountInWords(days, {
    isApproximate: HEDGES.has(wordAt(tokens, from - 1)),
    ...boundBefore(tokens, from),
  }),
  from,
  to,
});
