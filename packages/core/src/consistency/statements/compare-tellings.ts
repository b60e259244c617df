import { pairsOf, type Pairing } from "./align.ts";
import type { Fact, FactKind } from "../facts/fact.ts";
import { chanceOf, type Features, FITTED, type Model } from "./model.ts";
import { contextOf, relatedFeatures } from "./related.ts";
import type { Telling } from "./telling.ts";
import { agreeFacts, isComparable } from "./values.ts";

export const TELLING_VERDICTS = ["contradiction", "consistent", "correction", "unrelated"] as const;
export type TellingVerdict = (typeof TELLING_VERDICTS)[number];

/** How two tellings of one thing go together, and the words that decide it. */
export interface TellingComparison {
  readonly verdict: TellingVerdict;
  readonly kind: FactKind | "none";
  /** What decides it on either side; absent where nothing is comparable. */
  readonly a?: Fact;
  readonly b?: Fact;
  /** They are not the same, but the one telling makes it of its other numbers. */
  readonly isWorkedOut?: boolean;
}

/** Chances above which a verdict is given: a false alarm costs more than a miss. */
export interface Sureness {
  readonly related: number;
  /** The same where nothing that is told agrees. */
  readonly relatedApart: number;
  readonly correction: number;
  readonly clash: number;
}
const SURE: Sureness = { related: 0.4, relatedApart: 0.65, correction: 0.4, clash: 0.65 };

/** Compares an earlier telling with a later one; `topic` is what both are filed under. */
export function compareTellings(
  a: Telling,
  b: Telling,
  topic?: string,
  { model = FITTED, sure = SURE }: { readonly model?: Model; readonly sure?: Sureness } = {},
): TellingComparison {
  const { pairs, related, correction } = evidenceOf(a, b, topic, model);
  const alike = pairs.filter(({ isClash, isWorkedOut }) => !isClash && !isWorkedOut);
  const agreements = alike.length > 0 ? alike : pairs.filter(({ isWorkedOut }) => isWorkedOut);
  // Whoever says the same words again has changed nothing, however the words go together.
  if (a.text.trim() === b.text.trim()) return told("consistent", strongest(agreements));
  const isSame = saysTheSame(a, b);
  const clashes = pairs.filter(({ isClash, score }) => isClash && (isSame || score >= sure.clash));
  const isApart = agreements.length === 0 && clashes.length === 0;
  const leastRelated = isApart ? sure.relatedApart : sure.related;
  if (!isSame && chanceOf(model.related, related) < leastRelated)
    return { verdict: "unrelated", kind: "none" };
  if (chanceOf(model.correction, correction) < sure.correction)
    return clashes.length > 0
      ? told("contradiction", strongest(clashes))
      : told("consistent", strongest(agreements));
  const zone = correctionZone(a, b);
  const silent = strongest(clashes.filter((pair) => !zone.has(pair.b.sentence)));
  const announced = pairs.filter((pair) => pair.isClash && zone.has(pair.b.sentence));
  // With nothing else announced, the clash itself is most likely what is being corrected.
  if (silent && (announced.length > 0 || a.sentenceCount > 2)) return told("contradiction", silent);
  return told("correction", strongest(announced) ?? silent ?? strongest(agreements));
}

/** "We cut the cost by 30 %" and "We cut the cost by 45 %": one thing, whatever the weights say. */
const saysTheSame = (a: Telling, b: Telling): boolean =>
  a.subjects.size > 0 &&
  a.subjects.size === b.subjects.size &&
  [...a.subjects].every((subject) => b.subjects.has(subject));

export interface Evidence {
  readonly pairs: readonly Pairing[];
  readonly related: Features;
  readonly correction: Features;
}

/** Everything that the verdict is made of. */
export function evidenceOf(
  a: Telling,
  b: Telling,
  topic: string | undefined,
  model: Model = FITTED,
): Evidence {
  // Read in one order whichever comes first, so that ties fall alike.
  const isTurned = b.text < a.text;
  const [one, other] = isTurned ? [b, a] : [a, b];
  const context = contextOf(one, other, topic);
  const found = pairsOf(one, other, context, model.clash);
  const pairs = isTurned ? found.map((pair) => ({ ...pair, a: pair.b, b: pair.a })) : found;
  return {
    pairs,
    related: relatedFeatures(context, pairs, one, other),
    correction: correctionFeatures(a, b, pairs),
  };
}

const told = (verdict: TellingVerdict, pair: Pairing | undefined): TellingComparison => ({
  verdict,
  kind: pair?.kind ?? "none",
  ...(pair && { a: pair.a, b: pair.b, isWorkedOut: pair.isWorkedOut }),
});

const strongest = (pairs: readonly Pairing[]): Pairing | undefined =>
  pairs.reduce<Pairing | undefined>(
    (best, pair) => (!best || pair.score > best.score ? pair : best),
    undefined,
  );

// Corrections ------------------------------------------------------------------------------------

function correctionFeatures(a: Telling, b: Telling, pairs: readonly Pairing[]): Features {
  const count = (scope: string, telling: Telling): number =>
    telling.corrections.filter((correction) => correction.scope === scope).length;
  const talk = count("talk", b);
  const open = count("open", b);
  const earlier = b.corrections.some(({ scope }) => scope === "earlier");
  return {
    takesBack: b.takesBack,
    takesBackInFirst: a.takesBack,
    open: open > 0 ? 1 : 0,
    openMore: Math.min(3, open) / 3,
    talk: talk > 0 ? 1 : 0,
    talkMore: Math.min(4, talk) / 4,
    earlier: earlier ? 1 : 0,
    earlierTalk: earlier && talk > 0 ? 1 : 0,
    breath: Math.min(1, count("breath", b)),
    openInFirst: Math.min(1, count("open", a)),
    named: holds(a, b.takenBack) ? 1 : 0,
    namedTalk: holds(a, b.takenBack) && talk + open > 0 ? 1 : 0,
    denies: holds(a, b.denied) ? 1 : 0,
    replaced: replacesOldValue(a, b, true) ? 1 : 0,
    beside: replacesOldValue(a, b, false) ? 1 : 0,
    takenBack: b.hasTakenBack ? 1 : 0,
    announced: Math.max(0, ...pairs.flatMap((pair) => (isAnnounced(b, pair) ? [pair.score] : []))),
    clash: Math.max(0, ...pairs.flatMap(({ isClash, score }) => (isClash ? [score] : []))),
    noClash: pairs.some(({ isClash }) => isClash) ? 0 : 1,
    workedOut: pairs.some(({ isWorkedOut }) => isWorkedOut) ? 1 : 0,
  };
}

/** Whether a new value stands beside words about what was said before. */
const isAnnounced = ({ corrections }: Telling, { isClash, b }: Pairing): boolean =>
  isClash &&
  corrections.some(
    ({ scope, sentence }) =>
      (scope === "open" || scope === "talk") && Math.abs(sentence - b.sentence) <= 1,
  );

/** Whether one of the values was told earlier. */
const holds = ({ facts }: Telling, values: readonly Fact[]): boolean =>
  values.some((value) =>
    facts.some((fact) => isComparable(fact, value) && agreeFacts(fact, value) === true),
  );

/** The later telling gives the old value and another: "The 12 was with college, it's nine." */
function replacesOldValue(a: Telling, b: Telling, isSaid: boolean): boolean {
  const talk = b.corrections.filter(({ scope }) => scope !== "breath");
  return b.facts.some((old) => {
    if (!isMeasured(old)) return false;
    if (isSaid && !talk.some(({ sentence }) => Math.abs(sentence - old.sentence) <= 1))
      return false;
    if (!a.facts.some((fact) => isComparable(fact, old) && agreeFacts(fact, old) === true))
      return false;
    return b.facts.some(
      (now) =>
        now !== old &&
        isComparable(now, old) &&
        Math.abs(now.sentence - old.sentence) <= 1 &&
        agreeFacts(now, old) === false &&
        isStandalone(now) &&
        isStandalone(old),
    );
  });
}

const isStandalone = ({ value }: Fact): boolean =>
  value.type !== "quantity" || value.place === "level" || value.place === "to";

/** Sentences of the later telling in which something is openly taken back. */
function correctionZone(a: Telling, b: Telling): ReadonlySet<number> {
  const open = b.corrections.filter(({ scope }) => scope === "open");
  const cues = open.length > 0 ? open : b.corrections.filter(({ scope }) => scope !== "breath");
  const zone = new Set<number>();
  for (const { sentence } of cues) {
    zone.add(sentence);
    const own = b.facts.filter((fact) => fact.sentence === sentence && isMeasured(fact));
    const isNew = own.some(
      (fact) => !a.facts.some((old) => isComparable(old, fact) && agreeFacts(old, fact) === true),
    );
    if (!isNew) {
      zone.add(sentence + 1);
      zone.add(sentence - 1);
    }
  }
  return zone;
}

const isMeasured = ({ kind }: Fact): boolean =>
  kind !== "title" && kind !== "preference" && kind !== "reason";
