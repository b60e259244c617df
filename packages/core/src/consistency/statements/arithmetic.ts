import { MONTH_DAYS, type Fact, type Moment, type Quantity } from "../facts/fact.ts";
import { sizeLike } from "../quantities/unsaid-units.ts";
import type { Telling } from "./telling.ts";
import { MONEY_HEADS } from "./values.ts";

/** Whether the telling of `other` holds what makes `one` of it: 120 and 8 for 128, 24 × 3 for 72, a year later. */
export function isExplained(one: Fact, telling: Telling, other: Fact): boolean {
  const [value, partner] = [one.value, other.value];
  if (value.type === "moment" && partner.type === "moment") return isLater(value, partner, telling);
  if (value.type !== "quantity" || partner.type !== "quantity" || value.low === 0) return false;
  const sum: Sum = {
    one,
    other,
    value,
    partner: inUnitOf(other, one, partner, value),
    telling,
    isTarget: isTargetOf(value, partner),
  };
  if (OF_TWO.some((explains) => explains(sum))) return true;
  return (
    !areOfFew(sum) &&
    telling.facts.some((third) => {
      if (third === other || third.value.type !== "quantity" || third.value.isDerived) return false;
      const amount = inUnitOf(third, one, third.value, value);
      const term: Term = {
        fact: third,
        value: third.value,
        amount: amount.low,
        isAlike: third.kind === other.kind || amount !== third.value || sum.partner !== partner,
        isNear: third.sentence === other.sentence,
      };
      return OF_THREE.some((explains) => explains(sum, term));
    })
  );
}

/** One outage and three: of numbers so small some sum always comes out. */
const areOfFew = (sum: Sum): boolean =>
  countOneNoun(sum) && Math.max(sum.value.low, sum.partner.low) <= FEW_MAX;

const countOneNoun = (sum: Sum): boolean =>
  areOf("count", sum) && sum.one.head !== undefined && sum.one.head === sum.other.head;

const FEW_MAX = 12;
const CLOSE = 0.03;
const ROUGHLY = 0.09;
const EXACTLY = 0.004;

/** Whether a result is as good as the value: "fifty-odd" for 54. */
function isTargetOf(value: Quantity, partner: Quantity): (result: number) => boolean {
  const isHedged = value.isApproximate || partner.isApproximate;
  // Small whole numbers come out exactly or not at all.
  const isWhole =
    Number.isInteger(value.low) && value.low < 100 && !value.isRate && value.low === value.high;
  const slack = isHedged ? ROUGHLY : isWhole ? EXACTLY : CLOSE;
  return (result) => result >= value.low * (1 - slack) && result <= value.low * (1 + slack);
}

/** What is to come out, `one`, and what it is to be made of: `other`, and a third number of its telling. */
interface Sum {
  readonly one: Fact;
  readonly other: Fact;
  readonly value: Quantity;
  readonly partner: Quantity;
  readonly telling: Telling;
  readonly isTarget: (result: number) => boolean;
}

interface Term {
  readonly fact: Fact;
  readonly value: Quantity;
  readonly amount: number;
  /** Of the kind of the other number. */
  readonly isAlike: boolean;
  readonly isNear: boolean;
}

const areOf = (kind: Fact["kind"], { one, other }: Sum): boolean =>
  one.kind === kind && other.kind === kind;

const OF_TWO: readonly ((sum: Sum) => boolean)[] = [
  // Eleven and me.
  ({ one, other, value, partner }) =>
    one.kind === "count" &&
    (one.marks.includes("me") || other.marks.includes("me")) &&
    Math.abs(partner.low - value.low) === 1,
  // "80 % passed", "a fifth failed".
  (sum) =>
    areOf("percentage", sum) &&
    sum.value.place !== "by" &&
    sum.partner.place !== "by" &&
    1 - sum.partner.high <= sum.value.high * (1 + CLOSE) &&
    1 - sum.partner.low >= sum.value.low * (1 - CLOSE),
  // Two days at home are three in the office.
  (sum) =>
    areOf("duration", sum) &&
    Math.max(sum.value.low, sum.partner.low) < 5 &&
    sum.telling.facts.some(({ value }) => value.type === "stance" && value.axis === "place") &&
    sum.isTarget(5 - sum.partner.low),
  // 104 % of the target is four above it.
  (sum) =>
    areOf("percentage", sum) &&
    (sum.value.place === "by") !== (sum.partner.place === "by") &&
    Math.abs(Math.abs(sum.value.low - sum.partner.low) - 1) <= 0.02,
  ({ telling, other, isTarget }) => isSumOfAll(telling, other, isTarget),
  // Ninety minutes each way.
  (sum) => sum.other.marks.includes("way") && sum.isTarget(2 * sum.partner.low),
];

const OF_THREE: readonly ((sum: Sum, third: Term) => boolean)[] = [
  // 3.6 million over three years are 1.2 a year.
  ({ value, partner, isTarget }, { fact, amount }) =>
    fact.kind === "duration" &&
    value.isRate !== partner.isRate &&
    isTarget(
      partner.isRate ? (partner.low * amount) / MONTH_DAYS : (partner.low * MONTH_DAYS) / amount,
    ),
  ({ partner, isTarget }, { isAlike, amount }) => isAlike && isTarget(partner.low + amount),
  // The rest of 140, 90 of them insured.
  ({ value, partner, isTarget }, { fact, value: third, amount, isAlike, isNear }) =>
    isAlike &&
    (isNear || value.place === "by") &&
    (fact.kind !== "duration" || value.place === "by" || partner.place === "by") &&
    (fact.kind !== "percentage" || value.place === "by" || third.place === "by") &&
    isTarget(Math.abs(partner.low - amount)),
  // Six of 24 are a quarter.
  ({ one, other, telling, isTarget }, { fact, amount }) =>
    one.kind === "percentage" &&
    other.kind !== "duration" &&
    fact.kind === "count" &&
    isRatioOf(telling, fact, amount, isTarget),
  // Down from 20 % by a quarter.
  ({ partner, isTarget }, { fact, value, amount }) =>
    fact.kind === "percentage" &&
    value.place === "by" &&
    partner.place === "from" &&
    (isTarget(partner.low * (1 - amount)) || isTarget(partner.low * (1 + amount))),
  // "I doubled our fourteen beds", "eighty thousand, and I halved them".
  ({ partner, isTarget }, { value, fact, isNear, amount }) =>
    fact.kind === "percentage" &&
    value.place === "by" &&
    isNear &&
    !value.isDerived &&
    partner.place === "level" &&
    (isTarget(partner.low * (1 - amount)) || isTarget(partner.low * (1 + amount))),
  // Half of the 60,000 were 30,000.
  ({ one, telling, isTarget }, { fact, amount }) =>
    fact.kind === "percentage" &&
    one.kind !== "percentage" &&
    telling.facts.some(
      ({ kind, value }) =>
        kind === one.kind &&
        value.type === "quantity" &&
        (isTarget(value.low * amount) || (value.isRate && isTarget(value.said * amount))),
    ),
  // Three on a normal day, two and a half hours each.
  (sum, third) =>
    isFactor(sum, third) && third.value.isRate && sum.isTarget(sum.partner.low * third.value.said),
  // Six crews of four; each of the six had four.
  (sum, third) =>
    isFactor(sum, third) &&
    (third.isNear || sum.telling.hasEach || third.fact.kind === "percentage") &&
    sum.isTarget(sum.partner.low * third.amount),
  (sum, third) =>
    isFactor(sum, third) &&
    third.isNear &&
    third.fact.kind === "count" &&
    sum.isTarget(sum.partner.low / third.amount),
];

/** What counts the same noun on both sides is no multiple of the other by a third. */
const isFactor = (sum: Sum, { fact, amount }: Term): boolean =>
  !(fact.kind === "count" && countOneNoun(sum)) &&
  (fact.kind === "count" || fact.kind === "percentage") &&
  amount > 0 &&
  amount !== 1 &&
  !sum.partner.isDerived;

/** "Ninety of that", against fifty thousand: ninety thousand. */
function inUnitOf(bare: Fact, { kind }: Fact, value: Quantity, other: Quantity): Quantity {
  const isBare =
    bare.kind === "count" &&
    (bare.head === undefined || MONEY_HEADS.has(bare.head)) &&
    value.said < 1000;
  if (!isBare || kind !== "money" || other.said < 1000) return value;
  const scale = sizeLike(value.said, other.said);
  return { ...value, low: value.low * scale, high: value.high * scale };
}

/** 22, 30 and 8 thousand are sixty in all. */
function isSumOfAll(
  telling: Telling,
  { kind, sentence }: Fact,
  isTarget: (value: number) => boolean,
): boolean {
  const parts = telling.facts.flatMap((fact) =>
    fact.kind === kind &&
    fact.value.type === "quantity" &&
    !fact.value.isDerived &&
    !fact.value.isRate &&
    Math.abs(fact.sentence - sentence) <= 2
      ? [fact.value.low]
      : [],
  );
  return (
    parts.length > 2 && parts.length < 7 && isTarget(parts.reduce((sum, part) => sum + part, 0))
  );
}

/** Six of 24 are a quarter. */
const isRatioOf = (
  telling: Telling,
  part: Fact,
  amount: number,
  isTarget: (value: number) => boolean,
): boolean =>
  telling.facts.some(
    ({ kind, value, sentence }) =>
      kind === "count" &&
      value.type === "quantity" &&
      value.low > amount &&
      Math.abs(sentence - part.sentence) <= 2 &&
      isTarget(amount / value.low),
  );

/** From April 2020 eighteen months to October 2021; born in 1988, thirty in 2018. */
function isLater(x: Moment, y: Moment, telling: Telling): boolean {
  if (x.hasYear !== y.hasYear) return false;
  const gaps = x.hasYear
    ? [Math.abs(x.from - y.from), Math.abs(x.to - y.to), Math.abs(x.from - y.to)]
    : [(x.from - y.from + 24) % 12];
  const sentences = telling.facts.flatMap(({ value, sentence }) =>
    value.type === "moment" ? [sentence] : [],
  );
  return telling.facts.some(({ value, kind, head, sentence }) => {
    if (value.type !== "quantity" || value.isDerived || !sentences.includes(sentence)) return false;
    const months =
      kind === "duration"
        ? value.low / MONTH_DAYS
        : kind === "count" && !head && x.hasYear && value.low >= 14
          ? value.low * 12
          : 0;
    return months >= 1 && gaps.some((gap) => Math.abs(gap - months) <= Math.max(1, months * 0.05));
  });
}
