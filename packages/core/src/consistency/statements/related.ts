import type { Pairing } from "./align.ts";
import type { Features } from "./model.ts";
import { subjectOf, weightOf } from "../facts/subjects.ts";
import type { Telling } from "./telling.ts";
import { tokensOf } from "../../text/tokens.ts";

/** How far two tellings speak of the same thing, whatever they say about it. */
export function contextOf(a: Telling, b: Telling, topic: string | undefined): Features {
  let shared = 0;
  let names = 0;
  for (const subject of a.subjects) if (b.subjects.has(subject)) shared += weightOf(subject);
  for (const name of a.names) if (b.names.has(name)) names += 1;
  const size = Math.min(total(a), total(b));
  const inTopic = topic === undefined ? [] : subjectsOf(topic);
  const covered = ({ subjects }: Telling): number =>
    inTopic.length === 0
      ? 0
      : inTopic.filter((subject) => subjects.has(subject)).length / inTopic.length;
  const [inA, inB] = [covered(a), covered(b)];
  const years = (telling: Telling): readonly number[] =>
    telling.facts.flatMap(({ value }) =>
      value.type === "moment" && value.hasYear ? [Math.floor(value.from / 12)] : [],
    );
  const [yearsA, yearsB] = [years(a), years(b)];
  const nths = ({ facts }: Telling): ReadonlySet<string> =>
    new Set(facts.flatMap(({ marks }) => marks.filter((mark) => mark.startsWith("nth:"))));
  const [nthA, nthB] = [nths(a), nths(b)];
  const isTerm = [...a.terms].some((term) => b.terms.has(term));
  return {
    term: isTerm ? 1 : 0,
    termShort: isTerm && Math.max(a.sentenceCount, b.sentenceCount) === 1 ? 1 : 0,
    termOther: !isTerm && a.terms.size > 0 && b.terms.size > 0 ? 1 : 0,
    nthOther:
      nthA.size === 1 && nthB.size === 1 && ![...nthA].some((mark) => nthB.has(mark)) ? 1 : 0,
    share: Math.min(1, shared / size),
    sharedMuch: Math.min(1, shared / 4),
    nameShared: Math.min(2, names) / 2,
    namesOther: a.names.size > 0 && b.names.size > 0 && names === 0 ? 1 : 0,
    nameLone: a.names.size > 0 !== b.names.size > 0 ? 1 : 0,
    topicBoth: Math.min(inA, inB),
    topicOne: Math.max(inA, inB),
    topicNone: inTopic.length > 0 && inA + inB === 0 ? 1 : 0,
    modifierOther: Math.min(2, otherModifiers(a, b)) / 2,
    modifierSame: Math.min(2, sameModifiers(a, b)) / 2,
    yearOther:
      yearsA.length > 0 && yearsB.length > 0 && !yearsA.some((year) => yearsB.includes(year))
        ? 1
        : 0,
    privateOther: a.isPrivate === b.isPrivate ? 0 : 1,
    other: a.isOther || b.isOther ? 1 : 0,
    long: Math.min(1, (Math.min(a.sentenceCount, b.sentenceCount) - 1) / 2),
  };
}

/** What the pairs add to that: values that agree, questions of taste that both touch. */
export function relatedFeatures(
  context: Features,
  pairs: readonly Pairing[],
  a: Telling,
  b: Telling,
): Features {
  const values = pairs.filter(
    ({ isClash, isWorkedOut, a }) => !isClash && !isWorkedOut && a.value.type === "quantity",
  ).length;
  const isWorkedOut = pairs.some((pair) => pair.isWorkedOut);
  const axes = pairs.some(({ a }) => a.value.type === "stance" && !a.value.axis.startsWith("~"));
  const surest = Math.max(0, ...pairs.flatMap(({ isClash, score }) => (isClash ? [score] : [])));
  const amounts = ({ facts }: Telling): number =>
    facts.filter(({ value }) => value.type === "quantity" && !value.isDerived).length;
  const numbers = Math.min(amounts(a), amounts(b));
  // Who tells the same story gives at least one of its numbers again.
  const isApart = numbers > 0 && values === 0;
  return {
    ...context,
    workedOut: isWorkedOut ? 1 : 0,
    workedOutApart: isWorkedOut && isApart ? 1 : 0,
    open: b.corrections.some(({ scope }) => scope === "open") ? 1 : 0,
    takesBack: b.takesBack,
    apart: isApart ? 1 : 0,
    apartMuch: isApart ? Math.min(3, numbers - 1) / 3 : 0,
    apartClash: isApart ? surest : 0,
    apartShare: isApart ? (context["share"] ?? 0) : 0,
    agreedShare: numbers > 0 ? Math.min(1, values / numbers) : 0,
    wordless: numbers === 0 ? 1 : 0,
    values: Math.min(3, values) / 3,
    value: values > 0 ? 1 : 0,
    axis: axes ? 1 : 0,
    leaving: pairs.some(({ a }) => a.value.type === "reasons") ? 1 : 0,
    moments: pairs.some(({ isClash, a }) => !isClash && a.value.type === "moment") ? 1 : 0,
    roles: pairs.some(
      ({ isClash, a }) => !isClash && (a.value.type === "role" || a.value.type === "post"),
    )
      ? 1
      : 0,
    clash: surest,
  };
}

const subjectsOf = (topic: string): readonly string[] => [
  ...new Set(
    tokensOf(topic).flatMap(({ kind, lower }) =>
      kind === "word" && subjectOf(lower) !== "" ? [subjectOf(lower)] : [],
    ),
  ),
];

const total = ({ subjects }: Telling): number => {
  let sum = 0;
  for (const subject of subjects) sum += weightOf(subject);
  return Math.max(1, sum);
};

/** Nouns that both use with other words before them: "Viking show" and "textile show". */
function otherModifiers(a: Telling, b: Telling): number {
  let count = 0;
  for (const [noun, before] of a.modifiers) {
    const others = b.modifiers.get(noun);
    if (others && ![...before].some((modifier) => others.has(modifier))) count += 1;
  }
  return count;
}

function sameModifiers(a: Telling, b: Telling): number {
  let count = 0;
  for (const [noun, before] of a.modifiers)
    if ([...before].some((modifier) => b.modifiers.get(noun)?.has(modifier))) count += 1;
  return count;
}
