import { groupBy } from "../../group-by.ts";
import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../facts/words.ts";
import { ATTITUDES } from "./attitudes.ts";
import { type Clause, clausesOf, type Topic } from "./clauses.ts";
import { FAMILIES } from "./families.ts";
import { likesOf } from "./likes.ts";
import { LOOSE_TOPICS } from "./loose-topics.ts";
import {
  type FoundAttitude,
  type FoundStance,
  isTaste,
  longestOf,
  ownAttitudes,
  weighs,
} from "./readings.ts";
import { oppositeOf, SAYINGS, TOPICS } from "./topics.ts";

const findAttitudes = phraseFinders({ attitudes: ATTITUDES, sayings: SAYINGS });
const findTopics = phraseFinders({ topics: TOPICS, families: FAMILIES, loose: LOOSE_TOPICS });

/** What a telling is for and against, in order: named questions of taste, then likes and dislikes of anything. */
export function stancesIn(tokens: readonly Token[]): readonly FoundStance[] {
  const found = findAttitudes(tokens);
  const attitudes = ownAttitudes(tokens, found.attitudes);
  const named = namedIn(tokens, topicsIn(tokens, attitudes, found.sayings), attitudes);
  return [...settled(named), ...likesOf(tokens, attitudes)];
}

// Named questions ------------------------------------------------------------------------------

interface Named extends FoundStance {
  readonly isWanted: boolean;
  readonly strength: number;
}

function namedIn(
  tokens: readonly Token[],
  topics: readonly Topic[],
  attitudes: readonly FoundAttitude[],
): readonly Named[] {
  if (topics.length === 0) return [];
  const clauses = clausesOf(tokens, attitudes, topics);
  return clauses.flatMap((clause, index) =>
    clause.topics.flatMap((topic) => {
      const told = signOf(tokens, clauses, index, topic);
      if (!told) return [];
      const [axis = "", pole = ""] = topic.label.split(":");
      const isShared = axis === "place" && told.sign > 0 && isInPart(tokens, clause);
      const side = isShared ? "hybrid" : told.sign > 0 ? pole : oppositeOf(axis, pole);
      if (side === undefined) return [];
      return [
        {
          value: { type: "stance" as const, axis, pole: side },
          from: topic.from,
          to: topic.to,
          isWanted: told.sign > 0,
          strength: told.strength,
        },
      ];
    }),
  );
}

/** Where nothing is liked, denied or answered, only sayings tell a side. */
function topicsIn(
  tokens: readonly Token[],
  attitudes: readonly FoundAttitude[],
  sayings: readonly PhraseMatch<string>[],
): readonly Topic[] {
  const sorted = (sort: Topic["sort"], matches: readonly PhraseMatch<string>[]): readonly Topic[] =>
    matches.map((match) => ({ ...match, sort }));
  const isTold =
    attitudes.length > 0 || tokens.some(({ lower }) => YES.has(lower) || DOES.has(lower));
  const found = isTold ? findTopics(tokens) : undefined;
  const all = [
    ...sorted("topic", found?.topics ?? []),
    ...sorted("topic", found?.families ?? []),
    ...sorted("loose", found?.loose ?? []),
    ...sorted("saying", sayings),
  ];
  return longestOf(all).filter(
    ({ from, to }) => !attitudes.some((one) => one.from <= from && one.to >= to),
  );
}

const YES = wordSet("yes yep sure absolutely definitely gladly always");
const DOES = wordSet("does do beats");

/** One side for each question: what is said most plainly, then what is said last. */
function settled(named: readonly Named[]): readonly FoundStance[] {
  return [...groupBy(named, ({ value }) => value.axis).values()].flatMap((all) => {
    const mixed = all.find(({ value }) => value.pole === "hybrid");
    if (mixed) return [plain(mixed)];
    const [first] = all;
    if (first?.value.axis === "place" && isBoth(all))
      return [plain({ ...first, value: { ...first.value, pole: "hybrid" } })];
    const best = Math.max(...all.map(({ strength }) => strength));
    const last = all.filter(({ strength }) => strength === best).at(-1);
    return all.filter(({ value }) => value.pole === last?.value.pole).map(plain);
  });
}

/** "The lab for experiments, my own desk at home for writing up." */
const isBoth = (all: readonly Named[]): boolean =>
  all.every(({ isWanted }) => isWanted) && new Set(all.map(({ value }) => value.pole)).size > 1;

/** "Two days at home", "Tuesdays in the office". */
const isInPart = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  PART.test(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" "),
  );

const PART =
  /\b(?:(?:one|two|three|four|2|3|4|couple of|few|some) (?:home |office |remote )?(?:days?|mornings|afternoons|times)|mondays|tuesdays|wednesdays|thursdays|fridays|every other|alternating|half|percent|partly|partially|sometimes|occasional|mix|some of the)\b/;

const plain = ({ value, from, to }: FoundStance): FoundStance => ({ value, from, to });

// Signs ----------------------------------------------------------------------------------------

interface Told {
  readonly sign: number;
  readonly strength: number;
}

/** For or against a topic, from its clause or, failing that, from those beside it. */
function signOf(
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
    (!own || own.strength < 3 || tokens[pointing.from]?.lower === "but")
  ) {
    const sign = signOfAll(pointing);
    if (sign !== undefined) return { sign: sign * (isTurned(clause, topic) ? -1 : 1), strength: 2 };
  }
  if (own) return own;
  const beside = [clauses[index + 1], clauses[index - 1]].find(
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
function pointingBack(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
): Clause | undefined {
  const sentence = clauses[index]?.sentence;
  let isPointed = false;
  for (const clause of clauses.slice(index + 1)) {
    if (clause.sentence !== sentence || clause.topics.length > 0) return undefined;
    isPointed ||= pointsBack(tokens, clause);
    if (isPointed && isPolar(clause)) return clause;
  }
  return undefined;
}

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

function signOfAll(clause: Clause): number | undefined {
  if (!isPolar(clause)) return undefined;
  return signOfAttitudes(clause.attitudes.filter(({ from }) => from < clause.turn));
}

/** Dislikes heap up, negations cancel each other. */
const signOfAttitudes = (attitudes: readonly FoundAttitude[]): number => {
  const isDisliked = attitudes.some(({ label }) => label === "against" || label === "distaste");
  const turns = attitudes.filter(({ label }) => label === "flip" || label === "drop").length;
  return (isDisliked ? -1 : 1) * (turns % 2 === 0 ? 1 : -1);
};

const DROP_REACH = 5;

function ownSign(tokens: readonly Token[], clause: Clause, topic: Topic): Told | undefined {
  const isLess = topic.from >= clause.turn;
  const beside = clause.attitudes.filter(({ label, from, to }) => {
    if (label === "joint" || from >= clause.turn) return false;
    // "Without customers", and "customers are what I want to get away from".
    if (label === "drop")
      return (to <= topic.from && topic.from - to <= DROP_REACH) || to >= clause.to;
    // "The ward is quiet and nobody from management is about" says nothing against the ward.
    if (label === "flip" && from > topic.from)
      return (
        NOT.test(tokens[from]?.lower ?? "") ||
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
  const may = beside.some(
    ({ label, to }) => label === "may" && !PAST.test(tokens[to]?.lower ?? ""),
  );
  return may && isShort(clause) ? { sign, strength: 1 } : undefined;
}

/** "I'd been a sergeant". */
const PAST = /^(?:been|had|worked|gone|done|just)$/;
const NOT = /n't$|^(?:not|cannot)$/;

const isShort = ({ from, to }: Clause): boolean => to - from <= 20;

/** "I don't travel", "no weekends": said of now and of oneself, not of what once was. */
function isPresent(tokens: readonly Token[], clause: Clause, topic: Topic): boolean {
  const words = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (words.some((word) => /^(?:i'd|i'll|would|will)$/.test(word))) return true;
  if (words.some((word) => /^(?:was|were|had|did|didn't|wasn't|weren't|hadn't)$/.test(word)))
    return false;
  const isSelf = words.some((word) => /^(?:i|i'd|i'm|i'll|i've|me|my|we|we'll|you)$/.test(word));
  return isSelf || (topic.from - clause.from <= 3 && clause.to - topic.to <= 4);
}
