import { MONTH_DAYS } from "../facts/fact.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { headAfter } from "./heads.ts";
import { amountOf, type FoundQuantity } from "./quantity.ts";
import { rateAt } from "./rates.ts";
import { daysOf, PERCENT } from "./units.ts";

/** "A third of the nurses", "30 per cent", "up two points"; and "half a year", which is a length. */
export function shareAt(
  tokens: readonly Token[],
  number: NumberMention,
): FoundQuantity | undefined {
  if (number.form !== "share") return percentageAt(tokens, number);
  const { from, to } = number;
  return (
    lengthOfShare(tokens, number) ??
    partOfPercent(tokens, number) ?? {
      kind: "percentage",
      value: amountOf(number),
      from,
      to,
      ...headAfter(tokens, to),
    }
  );
}

/** "Half a per cent", "a quarter of a percent". */
function partOfPercent(tokens: readonly Token[], number: NumberMention): FoundQuantity | undefined {
  const at = wordAt(tokens, number.to) === "of" ? number.to + 1 : number.to;
  if (wordAt(tokens, at) !== "a") return undefined;
  const isTwoWords = wordAt(tokens, at + 1) === "per" && wordAt(tokens, at + 2) === "cent";
  if (!isTwoWords && wordAt(tokens, at + 1) !== "percent") return undefined;
  const to = at + (isTwoWords ? 3 : 2);
  return {
    kind: "percentage",
    value: amountOf(number, { scale: 0.01 }),
    from: number.from,
    to,
    ...headAfter(tokens, to),
  };
}

const BEFORE_LENGTH = wordSet(
  "for in within took takes last lasted over after needed spent about of every per",
);

function lengthOfShare(tokens: readonly Token[], number: NumberMention): FoundQuantity | undefined {
  const { from, to } = number;
  const isOneQuarter =
    wordAt(tokens, from) === "one" &&
    wordAt(tokens, to - 1) === "quarter" &&
    wordAt(tokens, to) !== "of" &&
    BEFORE_LENGTH.has(wordAt(tokens, from - 1));
  if (isOneQuarter) {
    const days = 365 / 4;
    const value = amountOf({ ...number, low: 1, high: 1 }, { scale: days });
    return { kind: "duration", scale: days, value, from, to };
  }
  const days = daysOf(wordAt(tokens, to));
  if (days !== undefined)
    return { kind: "duration", value: amountOf(number, { scale: days }), from, to: to + 1 };
  // "A quarter of a year."
  const isOfOne = wordAt(tokens, to) === "of" && /^an?$/.test(wordAt(tokens, to + 1));
  const ofTime = isOfOne ? daysOf(wordAt(tokens, to + 2)) : undefined;
  return ofTime === undefined
    ? undefined
    : { kind: "duration", value: amountOf(number, { scale: ofTime }), from, to: to + 3 };
}

function percentageAt(tokens: readonly Token[], number: NumberMention): FoundQuantity | undefined {
  const { from, to } = number;
  const next = wordAt(tokens, to);
  const isPerCent = next === "per" && wordAt(tokens, to + 1) === "cent";
  const isPoints =
    next === "points" && /rose|fell|up|down|drop|gain|by/.test(wordAt(tokens, from - 1));
  if (!isPerCent && !isPoints && (next === "per" || !PERCENT.has(next))) return undefined;
  const behind = to + (isPerCent ? 2 : 1);
  const isChange = wordAt(tokens, behind) === "point" || wordAt(tokens, behind) === "points";
  const end = isChange ? behind + 1 : behind;
  const rate = isChange ? undefined : rateAt(tokens, end);
  return {
    kind: "percentage",
    scale: 0.01,
    value: amountOf(number, {
      scale: (rate ? MONTH_DAYS / rate.days : 1) * 0.01,
      isRate: rate !== undefined,
      ...(rate && { per: rate.days }),
      ...(isChange && { place: "by" }),
    }),
    from,
    to: rate?.to ?? end,
    ...headAfter(tokens, rate?.to ?? end),
  };
}
