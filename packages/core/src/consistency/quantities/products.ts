import type { Token } from "../../text/tokens.ts";
import { MONTH_DAYS, type Quantity } from "../facts/fact.ts";
import { subjectOf } from "../facts/subjects.ts";
import { CLAUSE_ENDS, wordAt } from "../facts/words.ts";
import { type FoundQuantity, readEach } from "./quantity.ts";

const times = (amount: Quantity, { low, high }: Pick<Quantity, "low" | "high">): Quantity => ({
  ...amount,
  low: amount.low * low,
  high: amount.high * high,
  isDerived: true,
});

const APIECE =
  /^(?:a head|per head|a person|per person|each|apiece|a piece|per unit|a ticket|per pupil|per child|a seat|per guest|a unit)/;

/** "£40 a head for 300 guests" is £12,000. */
export const productsOf = (
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  readEach(all, (price, index) => {
    if (price.kind !== "money") return undefined;
    const count = countedAt(tokens, price.to, all) ?? besideApiece(tokens, all, index);
    if (!count) return undefined;
    return {
      ...price,
      value: times(price.value, count.value),
      from: Math.min(price.from, count.from),
      to: Math.max(price.to, count.to),
    };
  });

const isPlainCount = ({ kind, value }: FoundQuantity): boolean => kind === "count" && !value.isRate;

/** The count of the noun in "£40 a guest". */
function countedAt(
  tokens: readonly Token[],
  at: number,
  all: readonly FoundQuantity[],
): FoundQuantity | undefined {
  if (!/^(?:a|an|per|each|every)$/.test(wordAt(tokens, at))) return undefined;
  const noun = subjectOf(wordAt(tokens, at + 1));
  if (noun === "") return undefined;
  return all.find(
    (other) => isPlainCount(other) && other.head !== undefined && subjectOf(other.head) === noun,
  );
}

/** The count next to "£40 a head". */
function besideApiece(
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
  index: number,
): FoundQuantity | undefined {
  const at = all[index]?.to ?? 0;
  if (!APIECE.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`)) return undefined;
  const isHere = ({ from, to }: FoundQuantity): boolean =>
    !tokens.slice(Math.min(to, at), Math.max(from, at)).some(({ lower }) => CLAUSE_ENDS.has(lower));
  return [all[index + 1], all[index - 1]].find(
    (other) => other && isPlainCount(other) && isHere(other),
  );
}

/** "Six crews of four" are 24. */
export const groupsIn = (
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  readEach(all, (groups, index) => {
    const size = all[index + 1];
    if (groups.kind !== "count" || size?.kind !== "count" || groups.head === undefined)
      return undefined;
    if (groups.value.isRate || wordAt(tokens, size.from - 1) !== "of" || size.from - groups.to > 4)
      return undefined;
    return {
      kind: "count",
      value: times(groups.value, size.value),
      from: groups.from,
      to: size.to,
      ...(size.head && size.head !== groups.head && { head: size.head }),
    };
  });

/** "Three nights of eight hours" are 24 hours. */
export const stretchesIn = (
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  readEach(all, (days, index) => {
    const each = all[index + 1];
    if (days.kind !== "duration" || each?.kind !== "duration" || each.value.isRate)
      return undefined;
    if (wordAt(tokens, days.to) !== "of" || each.from - days.to > 2) return undefined;
    const times = days.value.said;
    if (!(times > 1) || each.value.low >= days.value.low / times) return undefined;
    const value = {
      ...each.value,
      low: each.value.low * times,
      high: each.value.high * times,
      isDerived: true,
    };
    return { kind: "duration", value, from: days.from, to: each.to };
  });

/** "£40k a year for three years" is £120k in all. */
export const totalsOf = (all: readonly FoundQuantity[]): readonly FoundQuantity[] =>
  readEach(all, (rate, index) => {
    if (!rate.value.isRate || (rate.kind !== "money" && rate.kind !== "count")) return undefined;
    const length = [all[index + 1], all[index - 1]].find(
      (other) =>
        other?.kind === "duration" && !other.value.isRate && Math.abs(other.from - rate.to) <= 6,
    );
    if (!length) return undefined;
    const months = length.value.low / MONTH_DAYS;
    return {
      ...rate,
      value: { ...times(rate.value, { low: months, high: months }), isRate: false },
      from: Math.min(rate.from, length.from),
      to: Math.max(rate.to, length.to),
    };
  });

/** "Half of the sixty thousand" is thirty thousand. */
export const partsOfNumbers = (
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  readEach(all, (part, index) => {
    const whole = all[index + 1];
    if (part.kind !== "percentage" || (whole?.kind !== "count" && whole?.kind !== "money"))
      return undefined;
    if (wordAt(tokens, part.to) !== "of" || whole.from - part.to > 3) return undefined;
    return { ...whole, value: times(whole.value, part.value), from: part.from };
  });
