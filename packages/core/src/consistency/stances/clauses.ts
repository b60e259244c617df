import type { PhraseMatch } from "../../text/phrases.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { CLAUSE_ENDS, wordAt, wordSet } from "../facts/words.ts";
import { type FoundAttitude, weighs } from "./readings.ts";

export interface Topic extends PhraseMatch<string> {
  /** How far it goes by itself: a saying tells all, a loose word next to nothing. */
  readonly sort: "topic" | "saying" | "loose";
}

export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Where what is liked less begins; `to` where nothing is. */
  readonly turn: number;
  readonly attitudes: readonly FoundAttitude[];
  readonly topics: readonly Topic[];
}

const BREAKS = wordSet(
  ", : — – ( ) but because although though while whereas if when unless since so",
);
const SUBJECTS = wordSet(
  `i i'd i'm i've i'll it it's that that's that'd we we'd we're my you not no they nobody don't let would wouldn't won't
  can't hate never want do have am now then more fewer less`,
);

/** "I need silence or I make mistakes": what happens otherwise. */
const SANCTIONED = wordSet("i i'd i'm i'll my you it it's nothing we");

/** No clause is longer; what is written without any break stays cheap to read. */
const CLAUSE_MAX = 60;

export function clausesOf(
  tokens: readonly Token[],
  attitudes: readonly FoundAttitude[],
  topics: readonly Topic[],
): readonly Clause[] {
  const held = new Set<number>();
  for (const { from, to } of [...attitudes, ...topics])
    for (let at = from; at < to; at += 1) held.add(at);
  const clauses: Clause[] = [];
  let [from, sentence] = [0, 0];
  const close = (to: number): void => {
    if (to > from) {
      const isInside = (one: { from: number; to: number }): boolean =>
        one.from >= from && one.from < to;
      const own = topics.filter(isInside);
      clauses.push({
        from,
        to,
        sentence,
        turn: turnOf(tokens, from, to, attitudes, held),
        attitudes: attitudes.filter(
          (one) =>
            isInside(one) && !own.some((topic) => topic.from <= one.from && topic.to >= one.to),
        ),
        topics: own,
      });
    }
    from = to;
  };
  for (const [at, { lower }] of tokens.entries()) {
    const isEnd = CLAUSE_ENDS.has(lower);
    const isBreak =
      !held.has(at) &&
      !isBetweenAdjectives(tokens, at) &&
      (BREAKS.has(lower) ||
        (lower === "and" && SUBJECTS.has(wordAt(tokens, at + 1))) ||
        (lower === "or" && SANCTIONED.has(wordAt(tokens, at + 1))));
    if (isEnd || isBreak || at - from >= CLAUSE_MAX) close(at);
    if (isEnd) sentence += 1;
  }
  close(tokens.length);
  return clauses;
}

/** "A slow, thorough induction". */
const isBetweenAdjectives = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === "," &&
  ADJECTIVES.has(wordAt(tokens, at - 1)) &&
  tokens[at + 1]?.kind === "word" &&
  !isFunctionWord(wordAt(tokens, at + 1));

const ADJECTIVES = wordSet(
  `slow calm quiet long big small good proper steady thorough clear nice warm busy loud short clean tidy friendly young
  old kind strict fast hectic simple plain dull gentle great large little tiny safe secure modern noisy lively solid`,
);

/** "The lab over the field", "rather than clients", "prefer welding to telling others". */
function turnOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  attitudes: readonly FoundAttitude[],
  held: ReadonlySet<number>,
): number {
  const isLiked = (at: number): boolean =>
    attitudes.some((one) => one.from >= from && one.to <= at && weighs(one.label)) ||
    (wordAt(tokens, to - 1) === "day" && wordAt(tokens, to - 2) === "any");
  const isPreferred = tokens.slice(from, to).some(({ lower }) => lower.startsWith("prefer"));
  for (let at = from + 1; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    const before = tokens[at - 1]?.lower ?? "";
    // "More than the odd night away": how much, and not rather than what.
    const isMeasure =
      lower === "than" &&
      /^(?:more|longer|further)$/.test(before) &&
      !isLiked(at) &&
      (tokens[at + 1]?.kind === "number" || A_NUMBER.test(wordAt(tokens, at + 1)));
    if (isMeasure) continue;
    if (lower === "than" || (lower === "beats" && before !== "nothing")) return at;
    if (held.has(at) || !isLiked(at)) continue;
    if (lower === "instead") return at;
    if (lower === "over" && !NO_COMPARISON.test(before)) return at;
    if (lower === "before" && /^(?:go|pick|choose)$/.test(tokens[at - 3]?.lower ?? "")) return at;
    if (lower === "to" && isPreferred && !before.startsWith("prefer") && !MOVING.test(before)) {
      const next = tokens[at + 1]?.lower ?? "";
      const isThing =
        /ing$|s$|^(?:the|a|an|my|being)$/.test(next) ||
        THINGS.has(next) ||
        /^ones?$/.test(wordAt(tokens, at + 2));
      if (isThing) return at;
    }
  }
  return to;
}

const A_NUMBER = /^(?:the|an?|one|two|three|four|five|six|ten|twenty|once|twice|half)$/;

/** What begins the name of a thing and no verb: "the studio to live gigs". */
const THINGS = wordSet(
  `live old new big small large written spoken fixed open night early late long short public private modern digital
  paper high low hard soft cold hot other any more less people management research travel remote retail industry
  academia government freelance permanent email paperwork admin chaos routine silence noise software wood metal radio
  television music theatre meat fish theory sales field piece hourly weekly monthly commission cad excel being`,
);

/** "Take over", "all over the country". */
const NO_COMPARISON =
  /^(?:take|taking|took|all|come|get|look|looking|sleep|hand|carry|start|starting|move|moving|cross|stay)$/;
const MOVING =
  /^(?:come|coming|go|going|travel|travelling|move|moving|walk|commute|speak|speaking|talk|talking|report|listen|listening|close|next|cycle|stick|back|up|down|get|getting)$/;
