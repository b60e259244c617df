import type { Fact, FactKind, Quantity } from "./fact.ts";
import { weightOf } from "./subjects.ts";
import type { Telling } from "./telling.ts";
import { agree, isComparable } from "./values.ts";

/** A fact of one telling and the one of the other that speaks of the same thing. */
export interface Pairing {
  readonly a: Fact;
  readonly b: Fact;
  readonly kind: FactKind;
  readonly isClash: boolean;
  /** How sure it is that both are about the same thing. */
  readonly score: number;
}

/** Pairs the facts of two tellings, each at most once: what agrees first, then what is most alike. */
export function pairsOf(a: Telling, b: Telling): readonly Pairing[] {
  const candidates: Pairing[] = [];
  for (const one of a.facts)
    for (const other of b.facts) {
      if (!isComparable(one, other)) continue;
      const same = agree(one.value, other.value);
      if (same === undefined) continue;
      const score = likeness(one, other, a, b);
      if (score < (same ? AGREE_MIN : CLASH_MIN[one.kind])) continue;
      if (!same && (isExplained(one, b, other) || isExplained(other, a, one))) continue;
      candidates.push({
        a: one,
        b: other,
        kind: one.kind === "count" ? other.kind : one.kind,
        isClash: !same,
        score,
      });
    }
  for (const pair of leftOvers(a, b, candidates)) candidates.push(pair);
  const order = ({ score, isClash, kind }: Pairing): number =>
    score + (isClash ? 0 : kind === "preference" ? -0.5 : 2);
  candidates.sort((x, y) => order(y) - order(x));
  const pairs: Pairing[] = [];
  for (const pair of candidates)
    if (!pairs.some((taken) => touches(taken.a, pair.a) || touches(taken.b, pair.b)))
      pairs.push(pair);
  return pairs;
}

/**
 * Where much agrees, the one duration on this side and the one on that which agree with nothing are
 * most likely the same duration.
 */
function leftOvers(a: Telling, b: Telling, candidates: readonly Pairing[]): readonly Pairing[] {
  const settled = new Set<Fact>(
    candidates.flatMap((pair) => (pair.isClash ? [] : [pair.a, pair.b])),
  );
  const agreed = candidates.filter(
    ({ isClash, kind }) => !isClash && kind !== "title" && kind !== "preference",
  ).length;
  if (agreed === 0) return [];
  const left = (telling: Telling, kind: FactKind): readonly Fact[] =>
    telling.facts.filter(
      (fact) =>
        fact.kind === kind &&
        !settled.has(fact) &&
        !(fact.value.type === "quantity" && (fact.value.isDerived || fact.value.low === 0)),
    );
  const pairs: Pairing[] = [];
  for (const kind of LEFT_KINDS) {
    const [ones, others] = [left(a, kind), left(b, kind)];
    const [one, other] = [ones[0], others[0]];
    if (!one || !other || ones.length > 1 || others.length > 1) continue;
    if (
      agree(one.value, other.value) !== false ||
      isExplained(one, b, other) ||
      isExplained(other, a, one)
    )
      continue;
    const score = likeness(one, other, a, b) + 0.6 + Math.min(3, agreed) * 0.4;
    if (score >= CLASH_MIN[kind] + 0.3)
      pairs.push({ a: one, b: other, kind, isClash: true, score });
  }
  return pairs;
}

const LEFT_KINDS: readonly FactKind[] = ["duration", "count", "percentage", "money", "date"];

/** Readings of the same words are one fact: "£40 a head for 300" is a price, a count and a product. */
const touches = (x: Fact, y: Fact): boolean =>
  x === y || (x.value.type === y.value.type && x.from < y.to && y.from < x.to);

const AGREE_MIN = 0.3;
const CLASH_MIN: Readonly<Record<FactKind, number>> = {
  duration: 1.2,
  count: 1.4,
  percentage: 1.2,
  money: 1.2,
  date: 1.2,
  title: 1,
  reason: 0.5,
  preference: 0.5,
};

/** How likely it is that two facts are about the same thing. */
function likeness(one: Fact, other: Fact, a: Telling, b: Telling): number {
  let score =
    Math.min(3, sharedWeight(one, other)) +
    headScore(one, other) +
    placeScore(one, other) +
    markScore(one, other);
  if (one.kind !== other.kind) score -= 0.5;
  const isOnly = (telling: Telling, fact: Fact): boolean =>
    telling.facts.filter(
      ({ kind, value }) =>
        kind === fact.kind &&
        value.type === fact.value.type &&
        !(value.type === "quantity" && value.isDerived),
    ).length <= 1;
  if (isOnly(a, one) && isOnly(b, other)) score += 1;
  return score + sizeScore(one, other);
}

function sharedWeight(one: Fact, other: Fact): number {
  let weight = 0;
  for (const [subject, near] of one.about) {
    const far = other.about.get(subject);
    if (far !== undefined) weight += near * far * weightOf(subject);
  }
  return weight;
}

function headScore(one: Fact, other: Fact): number {
  if (one.kind === "duration" || one.kind === "date" || one.value.type !== "quantity") return 0;
  if (one.head && other.head) {
    if (one.head === other.head) return 1.6;
    return other.about.has(one.head) || one.about.has(other.head)
      ? 0.4
      : one.kind === "count"
        ? -1.5
        : -0.5;
  }
  return 0;
}

function placeScore(one: Fact, other: Fact): number {
  if (one.value.type === "moment" && other.value.type === "moment") {
    const [x, y] = [one.value.place, other.value.place];
    return x !== y && x !== "at" && y !== "at" ? -3 : 0;
  }
  if (one.value.type !== "quantity" || other.value.type !== "quantity") return 0;
  const [x, y] = [one.value.place, other.value.place];
  const isSameKind = one.kind === other.kind;
  let score = one.value.isRate === other.value.isRate || !isSameKind ? 0 : -1.5;
  if (x === y) return score + (x === "level" ? 0 : 0.6);
  if ((x === "by") !== (y === "by")) score -= 3;
  else if ((x === "from" && y === "to") || (x === "to" && y === "from")) score -= 4;
  else if (x === "from" || y === "from") score -= 0.8;
  return score;
}

const OPPOSED: readonly string[] = [
  "gross net",
  "plan actual",
  "before after",
  "whole part",
  "top worst",
];

function markScore(one: Fact, other: Fact): number {
  const nth = (fact: Fact): readonly string[] =>
    fact.marks.filter((mark) => mark.startsWith("nth:"));
  let score = 0;
  const [x, y] = [nth(one), nth(other)];
  if (x.length > 0 && y.length > 0 && !x.some((mark) => y.includes(mark))) score -= 5;
  for (const pair of OPPOSED) {
    const [p = "", q = ""] = pair.split(" ");
    const has = (fact: Fact, mark: string): boolean => fact.marks.includes(mark);
    if (
      (has(one, p) && !has(one, q) && has(other, q) && !has(other, p)) ||
      (has(one, q) && !has(one, p) && has(other, p) && !has(other, q))
    )
      score -= 3;
  }
  for (const mark of ["plan", "net", "gross"])
    if (one.marks.includes(mark) !== other.marks.includes(mark))
      score -= mark === "plan" ? 0.8 : 0.4;
  return score;
}

/** Numbers of one thing seldom differ thirtyfold. */
function sizeScore(one: Fact, other: Fact): number {
  if (one.value.type !== "quantity" || other.value.type !== "quantity") return 0;
  const [x, y] = [one.value.low, other.value.low];
  if (x <= 0 || y <= 0) return 0;
  const ratio = Math.max(x, y) / Math.min(x, y);
  return ratio > 30 ? -2 : ratio > 12 ? -0.8 : 0;
}

// Arithmetic ------------------------------------------------------------------------------------

const CLOSE = 0.03;

/** Whether the telling of `other` holds two numbers that make up `one`: 120 and 8 for 128, 24 × 3 for 72. */
function isExplained(one: Fact, telling: Telling, other: Fact): boolean {
  if (one.value.type !== "quantity") return false;
  const target = one.value.low;
  if (target === 0) return false;
  const isTarget = (value: number): boolean => Math.abs(value - target) <= CLOSE * Math.abs(target);
  if (one.kind === "percentage" && other.value.type === "quantity" && isTarget(1 - other.value.low))
    return true;
  const amounts = telling.facts.filter(
    (fact): fact is Fact<Quantity> => fact.value.type === "quantity" && !fact.value.isDerived,
  );
  const partner = other as Fact<Quantity>;
  if (partner.value.type !== "quantity") return false;
  return amounts.some((fact) => {
    if (fact === other) return false;
    const [x, y] = [partner.value.low, fact.value.low];
    if (
      fact.kind === partner.kind &&
      fact.kind !== "duration" &&
      (isTarget(x + y) || (fact.sentence === partner.sentence && isTarget(Math.abs(x - y))))
    )
      return true;
    const isFactor = fact.kind === "count" || fact.kind === "percentage";
    return (
      isFactor &&
      fact.sentence === partner.sentence &&
      y > 0 &&
      y !== 1 &&
      (isTarget(x * y) || (fact.kind === "count" && isTarget(x / y)))
    );
  });
}
