import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import type { Clause, Topic } from "./clauses.ts";
import { type FoundAttitude, isTaste, weighs } from "./readings.ts";

export const YES = wordSet("yes yep sure absolutely definitely gladly always");

export interface Told {
  readonly sign: number;
  readonly strength: number;
}

/** For or against a topic, from its clause or, failing that, from those beside it. */
export function signOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  topic: Topic,
): Told | undefined {
  const clause = clauses[index];
  if (!clause) return undefined;
  const own = ownSign(tokens, clause, topic) ?? echoed(tokens, clause) ?? answered(tokens, topic);
  if (topic.sort === "loose") return own && isBeside(clause, topic) ? own : undefined;
  const pointing = pointingBack(tokens, clauses, index);
  if (
    pointing !== undefined &&
    (!own || own.strength < 2 || tokens[pointing.from]?.lower === "but")
  ) {
    const sign = signOfAll(pointing);
    if (sign !== undefined) return { sign: sign * (isTurned(clause, topic) ? -1 : 1), strength: 2 };
  }
  const threatened = sanctionOf(tokens, clauses, index);
  if (threatened !== undefined) return { sign: threatened, strength: 3 };
  if (own) return own;
  if (isProvided(tokens, clause)) return { sign: isTurned(clause, topic) ? -1 : 1, strength: 2 };
  const next = clauses[index + 1];
  // "Small groups, ten at most, suit my teaching."
  const isPassing =
    next !== undefined &&
    next.attitudes.length + next.topics.length === 0 &&
    next.to - next.from <= PASSING_MAX;
  const beside = [isPassing ? clauses[index + 2] : next, clauses[index - 1]].find(
    (other) =>
      other &&
      Math.abs(other.sentence - clause.sentence) <= (tokens.length < 25 ? 1 : 0) &&
      isPolar(other) &&
      other.topics.every(({ sort }) => sort === "loose"),
  );
  const sign = beside && signOfAll(beside);
  if (sign === undefined) return undefined;
  return { sign: sign * (isTurned(clause, topic) ? -1 : 1), strength: 1 };
}

/** "Meetings are fine so long as they're short": what is asked for in return is wanted. */
const isProvided = (tokens: readonly Token[], { from }: Clause): boolean =>
  PROVIDED.test([0, 1, 2].map((step) => wordAt(tokens, from + step)).join(" "));

const PROVIDED = /^(?:(?:so|as) long as|provided|providing|on condition)\b/;

const PASSING_MAX = 5;

/** "Put me behind a desk and I'd be gone by Friday": a condition, and what comes of it. */
function sanctionOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
): number | undefined {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (!clause || !next || next.sentence !== clause.sentence) return undefined;
  const isCondition =
    IMPERATIVE.test(wordAt(tokens, clause.from)) &&
    /^(?:me|us)$/.test(wordAt(tokens, clause.from + 1));
  const isResult =
    wordAt(tokens, next.from) === "and" &&
    /^(?:i|i'd|i'll|i'm|my|you'd|you'll)$/.test(wordAt(tokens, next.from + 1));
  return isCondition && isResult && next.topics.length === 0 ? signOfAll(next) : undefined;
}

const IMPERATIVE =
  /^(?:put|give|sit|stick|send|shut|lock|leave|make|drop|let|place|seat|throw|offer|hand)$/;

/** "Titles don't interest me, pay does." */
const echoed = (tokens: readonly Token[], clause: Clause): Told | undefined =>
  /^(?:does|do)$/.test(tokens[clause.to - 1]?.lower ?? "") && clause.to - clause.from <= 8
    ? { sign: 1, strength: 2 }
    : undefined;

/** "Hard work yes, long days no", "Relocation? No." */
function answered(tokens: readonly Token[], { to }: Topic): Told | undefined {
  const at = tokens[to]?.kind === "sign" ? to + 1 : to;
  const next = tokens[at + 1];
  if (next && next.kind !== "sign") return undefined;
  const lower = tokens[at]?.lower ?? "";
  if (/^(?:no|nope|never|nah)$/.test(lower)) return { sign: -1, strength: 2 };
  return YES.has(lower) ? { sign: 1, strength: 2 } : undefined;
}

const isBeside = ({ attitudes }: Clause, topic: Topic): boolean =>
  attitudes.some(({ label, from, to }) => {
    const gap = from >= topic.to ? from - topic.to : topic.from - to;
    return weighs(label) && gap >= 0 && gap <= BESIDE_MAX;
  });

const BESIDE_MAX = 8;

/** "I did nights for years and it ruined my health": what is said of a topic in a later clause. */
export function pointingBack(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
): Clause | undefined {
  const sentence = clauses[index]?.sentence;
  let isPointed = false;
  for (const clause of clauses.slice(index + 1, index + 1 + POINTING_MAX)) {
    if (clause.sentence !== sentence || clause.topics.length > 0) return undefined;
    isPointed ||= pointsBack(tokens, clause);
    if (isPointed && isPolar(clause)) return clause;
  }
  return undefined;
}

/** Nobody points further back. */
const POINTING_MAX = 8;

const isPolar = ({ attitudes }: Clause): boolean =>
  attitudes.some(({ label }) => weighs(label) && label !== "drop");

const pointsBack = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:that|that's|this|it|it's|them|those|they|there|him|her)$/.test(lower),
    );

/** "Nobody rings me": turned within its own clause, with no like or dislike. */
const isTurned = (clause: Clause, topic: Topic): boolean =>
  clause.attitudes.filter(({ label, from }) => label === "flip" && from < topic.from).length % 2 ===
  1;

export function signOfAll(clause: Clause): number | undefined {
  if (!isPolar(clause)) return undefined;
  return signOfAttitudes(clause.attitudes.filter(({ from }) => from < clause.turn));
}

/** Dislikes heap up, negations cancel each other. */
export const signOfAttitudes = (attitudes: readonly FoundAttitude[]): number => {
  const isDisliked = attitudes.some(({ label }) => label === "against" || label === "distaste");
  const turns = attitudes.filter(({ label }) => label === "flip" || label === "drop").length;
  return (isDisliked ? -1 : 1) * (turns % 2 === 0 ? 1 : -1);
};

const DROP_REACH = 5;

export function ownSign(tokens: readonly Token[], clause: Clause, topic: Topic): Told | undefined {
  const isLess = topic.from >= clause.turn;
  const beside = clause.attitudes.filter(({ label, from, to }) => {
    if (label === "joint" || from >= clause.turn) return false;
    // "Without customers", and "customers are what I want to get away from".
    if (label === "drop")
      return (to <= topic.from && topic.from - to <= DROP_REACH) || to >= clause.to;
    // "The ward is quiet and nobody from management is about" says nothing against the ward.
    if (label === "flip" && from > topic.from)
      return (
        NOT.test(wordAt(tokens, from)) ||
        // "Meetings are rare."
        (/^(?:is|are)$/.test(wordAt(tokens, from)) && from <= topic.to) ||
        (wordAt(tokens, from) === "never" && SELF.test(wordAt(tokens, from - 1))) ||
        clause.attitudes.some(
          (other) => other.from >= to && other.from - to <= 5 && weighs(other.label),
        )
      );
    return true;
  });
  const polar = beside.filter(({ label }) => weighs(label));
  const sign = signOfAttitudes(beside);
  if (isLess) {
    // "There's nothing I enjoy more than the field."
    const isMost = beside.some(({ from }) => tokens[from]?.lower === "nothing");
    if (isMost) return { sign: 1, strength: 4 };
    return polar.length > 0 && sign > 0 ? { sign: -1, strength: 2 } : undefined;
  }
  if (polar.length > 0 && polar.every(({ label }) => label === "drop"))
    return isPresent(tokens, clause, topic) ? { sign, strength: 2 } : undefined;
  if (polar.length > 0)
    return { sign, strength: polar.some(({ label }) => isTaste(label)) ? 3 : 2 };
  if (topic.sort === "saying" || tokens[clause.turn]?.lower === "beats")
    return { sign, strength: 2 };
  const isDenied = beside.some(({ label }) => label === "flip");
  if (isDenied && isPresent(tokens, clause, topic)) return { sign, strength: 2 };
  const may = beside.some(({ label, to }) => label === "may" && !isHad(tokens, to));
  return may && isShort(clause) ? { sign, strength: 1 } : undefined;
}

/** "I'd been a sergeant", "we'd fifty children", "I'd twelve walkers": had, and not would. */
const isHad = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1).endsWith("'d") &&
  (tokens[at]?.kind === "number" || HAD.test(wordAt(tokens, at)));
const HAD =
  /^(?:been|had|worked|gone|done|just|an?|the|no|some|about|my|our|his|their|few|several|many|built|made|run|grown|left|got|taken|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w*[^e\W]ed)$/;
/** Not "a shop that hasn't opened yet". */
const NOT = /^(?!ha[sdv])\w+n't$|^(?:not|cannot)$/;

/** "Horses are the one animal I'd never treat." */
const SELF = /^(?:i|i'd|i'll|i'm|would|we'd)$/;

const isShort = ({ from, to }: Clause): boolean => to - from <= 20;

const DOER = /^(?:i|we|he|she|they|it|nobody|who|and)$/;
/** Only ever said of what once was. */
const TOLD =
  /^(?:slept|went|came|took|gave|said|saw|knew|found|ran|kept|met|lost|felt|wrote|sold|bought|brought|fell|grew|began|stood|won|spent|drove|flew|rose|told|taught|caught|threw|wore|chose)$/;

/** "I don't travel", "no weekends": said of now and of oneself, not of what once was. */
function isPresent(tokens: readonly Token[], clause: Clause, topic: Topic): boolean {
  const words = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (words.some((word) => /^(?:i'd|i'll|would|will)$/.test(word))) return true;
  if (words.some((word) => /^(?:was|were|had|did|didn't|wasn't|weren't|hadn't)$/.test(word)))
    return false;
  if (
    words.some(
      (word, at) => TOLD.test(word) || (/[^e]ed$/.test(word) && DOER.test(words[at - 1] ?? "")),
    )
  )
    return false;
  const isSelf = words.some((word) => /^(?:i|i'd|i'm|i'll|i've|me|my|we|we'll|you)$/.test(word));
  return isSelf || (topic.from - clause.from <= 3 && clause.to - topic.to <= 4);
}
