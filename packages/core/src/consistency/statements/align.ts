import { type Fact, type FactKind, type FactValue, type Quantity } from "../facts/fact.ts";
import { isExplained } from "./arithmetic.ts";
import { chanceOf, type Features } from "./model.ts";
import { weightOf } from "../facts/subjects.ts";
import type { Telling } from "./telling.ts";
import { agreeFacts, compareReasons, isComparable, isKnownLadder } from "./values.ts";

/** A fact of one telling and the one of the other that may speak of the same thing. */
export interface Pairing {
  readonly a: Fact;
  readonly b: Fact;
  readonly kind: FactKind;
  readonly isClash: boolean;
  /** No clash because the one telling makes the value of its other numbers. */
  readonly isWorkedOut: boolean;
  /** How sure it is that both are about the same thing; of a clash also that it is one, from 0 to 1. */
  readonly score: number;
  readonly features: Features;
}

interface Clash {
  readonly one: Fact;
  readonly other: Fact;
}

/** Pairs the facts of two tellings: what agrees, each fact once, and every clash between what is left. */
export function pairsOf(
  a: Telling,
  b: Telling,
  context: Features,
  weights: Features,
): readonly Pairing[] {
  const only = { a: onlyOnes(a), b: onlyOnes(b) };
  const agreements: Pairing[] = [];
  const clashes: Clash[] = [];
  for (const one of a.facts)
    for (const other of b.facts) {
      if (!isComparable(one, other)) continue;
      const same = agreeFacts(one, other);
      if (same === undefined) continue;
      if (!same) {
        clashes.push({ one, other });
        continue;
      }
      const score = likeness(one, other, only);
      if (score >= AGREE_MIN || isNamedWish(one))
        agreements.push(pairing(one, other, {}, score, {}));
    }
  agreements.sort((x, y) => y.score - x.score);
  const settled: Pairing[] = [];
  for (const pair of agreements)
    if (!settled.some((taken) => touches(taken.a, pair.a) || touches(taken.b, pair.b)))
      settled.push(pair);
  const agreed = settled.filter(({ kind }) => kind !== "preference").length;
  const isSettled = (one: Fact, other: Fact): boolean =>
    one.kind !== "preference" &&
    (one.kind !== "title" ||
      settled.some(
        (taken) =>
          taken.kind === "title" &&
          (taken.a === one || taken.b === other) &&
          sharedWeight(taken.a, taken.b) >= 0.8 * sharedWeight(one, other) - 0.2,
      )) &&
    settled.some((taken) => touches(taken.a, one) || touches(taken.b, other));
  const isOtherYear =
    a.scopeYears.length > 0 &&
    b.scopeYears.length > 0 &&
    !a.scopeYears.some((year) => b.scopeYears.includes(year));
  const levels = [a, b].map(
    ({ facts }) =>
      facts.filter(
        ({ kind, value }) => kind === "percentage" && value.type === "quantity" && !value.isDerived,
      ).length,
  );
  // A change of a share is none of its levels, where several are told.
  const isOtherPlace = (one: Fact, other: Fact): boolean =>
    levels.some((count) => count > 1) &&
    one.kind === "percentage" &&
    one.value.type === "quantity" &&
    other.value.type === "quantity" &&
    (one.value.place === "by") !== (other.value.place === "by");
  const unsettled = clashes.filter(
    ({ one, other }) =>
      !isOtherPlace(one, other) &&
      !isOtherYear &&
      !isSettled(one, other) &&
      !isElsewhere(one, other),
  );
  const isToldIn = { a: toldAsIn(a), b: toldAsIn(b) };
  const isWorkedOut = ({ one, other }: Clash): boolean =>
    isExplained(one, b, other) ||
    isExplained(other, a, one) ||
    isToldIn.b(one) ||
    isToldIn.a(other);
  const [workedOut, open] = split(unsettled, isWorkedOut);
  const disputed = {
    one: [...new Set(open.map(({ one }) => one))],
    other: [...new Set(open.map(({ other }) => other))],
  };
  /** "In 2020 we were 35", "by 2023 there were 110": the values and their times differ together. */
  const standsBeside = (one: Fact, other: Fact, type: FactValue["type"]): boolean =>
    open.some(
      (clash) =>
        clash.one.value.type === type &&
        clash.one.sentence === one.sentence &&
        clash.other.sentence === other.sentence,
    );
  const lone = (side: "one" | "other", fact: Fact): boolean =>
    disputed[side].every((rival) => rival.kind !== fact.kind || touches(rival, fact));
  const doubtful = open.map(({ one, other }) => {
    const features: Features = {
      ...context,
      ...featuresOf(one, other, only),
      agreed: Math.min(3, agreed) / 3,
      lone: lone("one", one) && lone("other", other) ? 1 : 0,
      otherWhen: one.value.type === "quantity" && standsBeside(one, other, "moment") ? 1 : 0,
      otherAmount: one.value.type === "moment" && standsBeside(one, other, "quantity") ? 1 : 0,
      titleAgrees: one.kind === "title" && settled.some(({ kind }) => kind === "title") ? 1 : 0,
      [`kind:${one.kind}`]: 1,
    };
    return pairing(one, other, { isClash: true }, chanceOf(weights, features), features);
  });
  const explained = workedOut.map(({ one, other }) =>
    pairing(one, other, { isWorkedOut: true }, likeness(one, other, only), {}),
  );
  return [...settled, ...explained, ...doubtful];
}

/** Whether the other telling makes a value of other numbers: then it is told there, too. Worked out once for each. */
function toldAsIn(telling: Telling): (fact: Fact) => boolean {
  const known = new Map<Fact, boolean>();
  const isToldAs = (fact: Fact): boolean =>
    fact.value.type === "quantity" &&
    fact.value.said > 12 &&
    telling.facts.some((other) => other.kind === fact.kind && isExplained(fact, telling, other));
  return (fact) => {
    const isTold = known.get(fact) ?? isToldAs(fact);
    known.set(fact, isTold);
    return isTold;
  };
}

const pairing = (
  a: Fact,
  b: Fact,
  { isClash = false, isWorkedOut = false }: Partial<Pick<Pairing, "isClash" | "isWorkedOut">>,
  score: number,
  features: Features,
): Pairing => ({
  a,
  b,
  kind: a.kind === "count" || (a.kind === "duration" && b.kind === "percentage") ? b.kind : a.kind,
  isClash,
  isWorkedOut,
  score,
  features,
});

/** Readings of the same words are one fact: "£40 a head for 300" is a price, a count and a product. */
const touches = (x: Fact, y: Fact): boolean =>
  x === y || (x.value.type === y.value.type && x.kind === y.kind && x.from < y.to && y.from < x.to);

function split<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  const first = new Set(items.filter(isFirst));
  return [[...first], items.filter((item) => !first.has(item))];
}

const AGREE_MIN = 0.3;

/** A question that the tables know by name is one question in any words. */
const isNamedWish = ({ value }: Fact): boolean =>
  value.type === "stance" && !value.axis.startsWith("~");

/** How likely it is that two values that agree are about the same thing. */
function likeness(one: Fact, other: Fact, only: OnlyOnes): number {
  const [x, y] = [one.value, other.value];
  const heads = headsOf(one, other);
  const isOnly = only.a.has(sortOf(one)) && only.b.has(sortOf(other));
  const amounts: Features =
    x.type === "quantity" && y.type === "quantity"
      ? amountFeatures(x, y, one.kind === other.kind)
      : {};
  const isExact = isSameMoment(x, y) || (heads !== "headOther" && (amounts["exact"] ?? 0) === 1);
  return (
    (Math.min(3, sharedWeight(one, other)) / 3) * 3 +
    (heads === "headSame" ? 1.6 : 0) -
    (heads === "headOther" ? 1.5 : 0) -
    (amounts["fromTo"] ?? 0) * 4 -
    (amounts["byLevel"] ?? 0) * (isExact ? 0 : 3) -
    (amounts["rateOther"] ?? 0) * 1.5 +
    (isOnly ? 1 : 0) +
    (isExact ? 1.5 : 0)
  );
}

/** Whether two values are of the same noun, or at least of one that stands beside the other. */
function headsOf(one: Fact, other: Fact): "headSame" | "headNear" | "headOther" | undefined {
  if (!one.head || !other.head || one.kind === "duration") return undefined;
  if (one.head === other.head) return "headSame";
  return other.about.has(one.head) || one.about.has(other.head) ? "headNear" : "headOther";
}

const isSameMoment = (x: FactValue, y: FactValue): boolean =>
  x.type === "moment" && y.type === "moment" && x.from === y.from && x.to === y.to;

/** The sorts of facts of which a telling has no more than one, leaving out what is worked out. */
interface OnlyOnes {
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
}

const sortOf = ({ kind, value }: Fact): string => `${kind}:${value.type}`;

function onlyOnes({ facts }: Telling): ReadonlySet<string> {
  const only = new Set(facts.map(sortOf));
  const told = new Set<string>();
  for (const fact of facts) {
    if (fact.value.type === "quantity" && fact.value.isDerived) continue;
    if (told.has(sortOf(fact))) only.delete(sortOf(fact));
    told.add(sortOf(fact));
  }
  return only;
}

/** What speaks for and against two facts being about the same thing; each from 0 to about 1. */
function featuresOf(one: Fact, other: Fact, only: OnlyOnes): Features {
  const [x, y] = [one.value, other.value];
  const features: Record<string, number> = {
    shared: Math.min(3, sharedWeight(one, other)) / 3,
    near: nearWeight(one, other),
    core: Math.min(3, coreWeight(one, other)) / 3,
    only: only.a.has(sortOf(one)) && only.b.has(sortOf(other)) ? 1 : 0,
    kindOther: one.kind === other.kind ? 0 : 1,
    nth: isOtherTime(one, other) ? 1 : 0,
    opposed: OPPOSED.some(([p, q]) => isOpposed(one, other, p, q)) ? 1 : 0,
    plan: one.marks.includes("plan") === other.marks.includes("plan") ? 0 : 1,
    beforeOther: one.marks.includes("before") === other.marks.includes("before") ? 0 : 1,
    afterOther: one.marks.includes("after") === other.marks.includes("after") ? 0 : 1,
    merelyOther: one.marks.includes("merely") === other.marks.includes("merely") ? 0 : 1,
    eachOther: one.marks.includes("each") === other.marks.includes("each") ? 0 : 1,
  };
  const heads = headsOf(one, other);
  if (heads) features[heads] = 1;
  if (isSameMoment(x, y)) features["exact"] = 1;
  if (x.type === "moment" && y.type === "moment")
    features["startEnd"] = x.place !== y.place && x.place !== "at" && y.place !== "at" ? 1 : 0;
  if (x.type === "quantity" && y.type === "quantity") {
    Object.assign(
      features,
      amountFeatures(x, y, one.kind === other.kind),
      measureFeatures(one, other),
    );
    if (features["headOther"]) features["exact"] = 0;
  }
  features["onlyShare"] = (features["only"] ?? 0) * (features["shared"] ?? 0);
  features["headShare"] = (features["headSame"] ?? 0) * (features["shared"] ?? 0);
  features["coreNone"] = features["core"] === 0 ? 1 : 0;
  features["coreOnly"] = (features["core"] ?? 0) * (features["only"] ?? 0);
  features["nearNone"] = features["near"] === 0 ? 1 : 0;
  if (x.type === "stance") features["like"] = x.axis.startsWith("~") ? 1 : 0;
  if (x.type === "reasons" && y.type === "reasons") {
    const { isDenied, isOtherChoice, areKnown } = compareReasons(x, y);
    Object.assign(features, {
      denied: isDenied ? 1 : 0,
      otherChoice: isOtherChoice ? 1 : 0,
      knownReasons: areKnown ? 1 : 0,
      leavingKnown: x.isLeaving && y.isLeaving && areKnown ? 1 : 0,
      leavingBoth: x.isLeaving && y.isLeaving ? 1 : 0,
      givenReasons: x.causes.length > 0 && y.causes.length > 0 ? 1 : 0,
    });
  }
  if (x.type === "post") features["post"] = 1;
  if (x.type === "post" && y.type === "post") features["ladder"] = isKnownLadder(x, y) ? 1 : 0;
  if (x.type === "role" && y.type === "role")
    features[`role:${[x.part, y.part].toSorted().join("/")}`] = 1;
  return features;
}

function amountFeatures(x: Quantity, y: Quantity, isSameKind: boolean): Features {
  const [low, high] = [Math.min(x.low, y.low), Math.max(x.low, y.low)];
  const ratio = low > 0 ? high / low : high > 0 ? 100 : 1;
  return {
    rateOther: isSameKind && x.isRate !== y.isRate ? 1 : 0,
    byLevel: (x.place === "by") !== (y.place === "by") ? 1 : 0,
    fromTo:
      (x.place === "from" && y.place === "to") || (x.place === "to" && y.place === "from") ? 1 : 0,
    fromLevel: (x.place === "from") !== (y.place === "from") ? 1 : 0,
    samePlace: x.place === y.place && x.place !== "level" ? 1 : 0,
    derived: x.isDerived || y.isDerived ? 1 : 0,
    hedged: x.isApproximate || y.isApproximate ? 1 : 0,
    bound: x.bound || y.bound ? 1 : 0,
    zero: low === 0 ? 1 : 0,
    huge: low > 0 && ratio > 30 ? 1 : 0,
    large: low > 0 && ratio > 8 && ratio <= 30 ? 1 : 0,
    close: ratio < 1.25 ? 1 : 0,
    // Nobody says the same long number of two things.
    exact: ratio === 1 && (high > 12 || !Number.isInteger(high)) ? 1 : 0,
  };
}

/** Whether both say what they measure, and the same. */
function measureFeatures(one: Fact, other: Fact): Features {
  if (one.measures.length === 0 || other.measures.length === 0) return { measureNone: 1 };
  if (one.measures.some((measure) => other.measures.includes(measure))) return { measureSame: 1 };
  const isNear =
    one.measures.some((measure) => other.about.has(measure)) ||
    other.measures.some((measure) => one.about.has(measure));
  return isNear ? { measureNear: 1 } : { measureOther: 1 };
}

function sharedWeight(one: Fact, other: Fact): number {
  let weight = 0;
  for (const [subject, near] of one.about) {
    const far = other.about.get(subject);
    if (far !== undefined) weight += near * far * weightOf(subject);
  }
  return weight;
}

function coreWeight(one: Fact, other: Fact): number {
  let weight = 0;
  for (const subject of one.core) if (other.core.has(subject)) weight += weightOf(subject);
  return weight;
}

/** How much of what stands closest to one value stands close to the other. */
function nearWeight(one: Fact, other: Fact): number {
  if (one.near.length === 0 || other.near.length === 0) return 0;
  const shared =
    one.near.filter((subject) => other.about.has(subject)).length +
    other.near.filter((subject) => one.about.has(subject)).length;
  return shared / (one.near.length + other.near.length);
}

const OPPOSED_SORTS = [
  ["gross", "net"],
  ["without tax", "with tax"],
  ["plan", "actual"],
] as const;
const OPPOSED_TIMES = [["before", "after"]] as const;
const OPPOSED = [
  ...OPPOSED_SORTS,
  ...OPPOSED_TIMES,
  ["whole", "part"],
  ["whole", "team"],
  ["top", "worst"],
] as const;

function isOpposed(one: Fact, other: Fact, p: string, q: string): boolean {
  const is = (fact: Fact, mark: string, not: string): boolean =>
    fact.marks.includes(mark) && !fact.marks.includes(not);
  return (is(one, p, q) && is(other, q, p)) || (is(one, q, p) && is(other, p, q));
}

/** What cannot be about one thing: the first year and the second, gross and net, the start and the end, a part of the whole. */
function isElsewhere(one: Fact, other: Fact): boolean {
  const [x, y] = [one.value, other.value];
  if (isOtherTime(one, other)) return true;
  // "Just after the harvest" says when, and not of which of two times.
  const told = x.type === "moment" ? OPPOSED_SORTS : [...OPPOSED_SORTS, ...OPPOSED_TIMES];
  if (x.type !== "quantity" && told.some(([p, q]) => isOpposed(one, other, p, q))) return true;
  if (x.type === "moment" && y.type === "moment")
    return x.place !== y.place && x.place !== "at" && y.place !== "at";
  if (x.type !== "quantity" || y.type !== "quantity") return false;
  if (OPPOSED.some(([p, q]) => isOpposed(one, other, p, q))) return true;

  if ((x.place === "from" && y.place === "to") || (x.place === "to" && y.place === "from"))
    return true;
  if (one.kind === "percentage") return false;
  const isPart = (part: Fact, partValue: Quantity, wholeValue: Quantity): boolean =>
    isPartial(part) && partValue.high < wholeValue.low;
  if (isPartial(one) && isPartial(other)) return false;
  return isPart(one, x, y) || isPart(other, y, x);
}

const isPartial = ({ marks }: Fact): boolean => marks.includes("part");

function isOtherTime(one: Fact, other: Fact): boolean {
  const nth = ({ marks }: Fact): readonly string[] =>
    marks.filter((mark) => mark.startsWith("nth:"));
  const [x, y] = [nth(one), nth(other)];
  return x.length > 0 && y.length > 0 && !x.some((mark) => y.includes(mark));
}
