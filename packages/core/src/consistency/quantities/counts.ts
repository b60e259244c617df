import type { NumberMention } from "../../text/numbers.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { headAfter, headBefore } from "./heads.ts";
import { amountOf, type FoundQuantity, ratedAmountOf } from "./quantity.ts";
import { measureOf } from "./units.ts";
import { type FoundRate, rateAt, rateBefore } from "./rates.ts";

const SAYINGS = wordSet(
  `number numbers figure figures thing things detail details point points correction corrections answer answers word words
  remark mistake error date fact facts item`,
);
const NO_COUNT = wordSet("years am pm o'clock");

/** "24 graduates", "19 referral letters a day", "headcount was 12", or a bare number. */
export function countAt(
  tokens: readonly Token[],
  number: NumberMention,
): FoundQuantity | undefined {
  const { from, to, form, low } = number;
  if (NO_COUNT.has(wordAt(tokens, to)) || isPronounOne(tokens, number)) return undefined;
  // "I must correct one number": talk about what was said.
  if (low <= 2 && form === "words" && SAYINGS.has(wordAt(tokens, to))) return undefined;
  if (isClockTime(tokens, number)) return undefined;
  if (wordAt(tokens, to) === "times" && MANIFOLD.has(wordAt(tokens, to + 1)))
    return {
      kind: "percentage",
      value: amountOf({ ...number, low: low - 1, high: number.high - 1 }, { place: "by" }),
      from,
      to: to + 1,
    };
  const after = headAfter(tokens, to);
  const head = after.head ?? headBefore(tokens, number);
  if (head === undefined && form === "words" && low < 2) return undefined;
  const rateStart = after.headEnd ?? to;
  const rate =
    rateAt(tokens, rateStart) ?? rateFurtherOn(tokens, rateStart) ?? rateBefore(tokens, from);
  const value = ratedAmountOf(number, rate);
  const measure = measureOf(wordAt(tokens, to));
  if (!measure) return { kind: "count", value, from, to, ...(head && { head }) };
  const { factor, unit } = measure;
  const measured = { ...value, low: value.low * factor, high: value.high * factor, factor };
  // A mile is a little more than the one and a half that people reckon with.
  const isConverted = factor !== 1 && factor !== 1000;
  return {
    kind: "count",
    value: isConverted ? { ...measured, isApproximate: true } : measured,
    from,
    to,
    head: unit,
  };
}

/** Behind "three times" where it is a multiple: "three times the orders", "three times as many". */
const MANIFOLD = wordSet("the as more what our my that higher bigger");

const UNTIL = wordSet("till until til past");

/** "From ten till six", "half past four". */
const isClockTime = (tokens: readonly Token[], { from, to, low }: NumberMention): boolean =>
  low <= 24 &&
  headAfter(tokens, to).head === undefined &&
  (UNTIL.has(wordAt(tokens, from - 1)) ||
    UNTIL.has(wordAt(tokens, to)) ||
    (wordAt(tokens, from - 1) === "at" && BEGINS.has(wordAt(tokens, from - 2))));

const BEGINS = wordSet(
  `start starts started begin begins began open opens opened close closes closed finish finishes finished leave left came
  come arrive arrived home in doors up work shift`,
);

const RATE_OPENERS = wordSet("each every per weekly monthly daily annually yearly");

/** "2,000 cheeses on the road each week". */
function rateFurtherOn(tokens: readonly Token[], from: number): FoundRate | undefined {
  for (let at = from + 1; at < from + 7; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    if (RATE_OPENERS.has(token.lower)) return rateAt(tokens, at);
  }
  return undefined;
}

const BEFORE_PRONOUN = wordSet("the this that which no any every each last first another");

/** "the claims one", "one of them", "one day" are no counts. */
function isPronounOne(
  tokens: readonly Token[],
  { from, to, low, form, isApproximate }: NumberMention,
): boolean {
  if (form !== "words" || low !== 1 || isApproximate) return false;
  const before = wordAt(tokens, from - 1);
  if (before === "the" && /^(?:just|only)$/.test(wordAt(tokens, from - 2))) return false;
  const next = tokens[to];
  return next?.kind !== "word" || isFunctionWord(next.lower) || BEFORE_PRONOUN.has(before);
}
