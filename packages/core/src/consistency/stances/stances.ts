import { groupBy } from "../../group-by.ts";
import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../facts/words.ts";
import { ATTITUDES } from "./attitudes.ts";
import { type Clause, clausesOf, type Topic } from "./clauses.ts";
import { CONDITIONS } from "./conditions.ts";
import { EMPLOYER_WORDS, familiesIn } from "./families.ts";
import { isContent, likesOf } from "./likes.ts";
import { LOOSE_TOPICS } from "./loose-topics.ts";
import { type FoundAttitude, type FoundStance, longestOf, ownAttitudes } from "./readings.ts";
import { MATTERS } from "./matters.ts";
import { MISREAD_TOPICS } from "./misread-topics.ts";
import { signOf, YES } from "./signs.ts";
import { oppositeOf } from "./sides.ts";
import { SAYINGS, TOPICS } from "./topics.ts";
import { TRADES } from "./trades.ts";
import { IDIOMS, WORDINGS } from "./wordings.ts";

const findAttitudes = phraseFinders({
  attitudes: ATTITUDES,
  sayings: SAYINGS,
  idioms: IDIOMS,
  misread: MISREAD_TOPICS,
});
const findTopics = phraseFinders({
  topics: TOPICS,
  loose: LOOSE_TOPICS,
  matters: MATTERS,
  conditions: CONDITIONS,
  trades: TRADES,
  wordings: WORDINGS,
});

/** What a telling is for and against, in order: named questions of taste, then likes and dislikes of anything. */
export function stancesIn(all: readonly Token[]): readonly FoundStance[] {
  const tokens = inFull(all);
  const found = findAttitudes(tokens);
  const attitudes = ownAttitudes(tokens, found.attitudes);
  const named = namedIn(tokens, topicsIn(tokens, attitudes, found), attitudes);
  return [...settled(named), ...likesOf(tokens, attitudes, found.misread)];
}

/** "Money's not that important" is said of money. */
const inFull = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ lower }, at) => isShortened(lower, tokens[at + 1]))
    ? tokens.map((token, at) =>
        isShortened(token.lower, tokens[at + 1])
          ? { ...token, lower: token.lower.slice(0, -2) }
          : token,
      )
    : tokens;

const isShortened = (lower: string, next: Token | undefined): boolean =>
  lower.endsWith("'s") &&
  !PRONOUN.test(lower) &&
  next?.kind === "word" &&
  AFTER_COPULA.test(next.lower);

const PRONOUN =
  /^(?:it|that|there|here|what|who|he|she|let|this|where|how|one|two|three|nobody|everybody)'s$/;
const AFTER_COPULA =
  /^(?:not|no|never|fine|out|okay|ok|too|what|where|how|always|just|all|been|the|a|an|my|for|more|less|nothing|easy|hard|great|lovely|good|best|torture|hell|heaven|important|easier|over|done|off)$/;

// Named questions ------------------------------------------------------------------------------

interface Named extends FoundStance {
  readonly isWanted: boolean;
  readonly strength: number;
}

/** Questions under two names. */
const SAME_QUESTION: ReadonlyMap<string, string> = new Map([["training", "teach"]]);

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
      const [named = "", pole = ""] = topic.label.split(":");
      const axis = SAME_QUESTION.get(named) ?? named;
      const isShared = axis === "place" && told.sign > 0 && isInPart(tokens, clause);
      const side = isShared ? "hybrid" : told.sign > 0 ? pole : oppositeOf(axis, pole);
      const stance = (question: string, answer: string): Named => ({
        value: { type: "stance", axis: question, pole: answer },
        from: topic.from,
        to: topic.to,
        isWanted: told.sign > 0,
        strength: told.strength,
      });
      const isOneOfMany = oppositeOf(axis, pole) === undefined;
      return [
        ...(side === undefined ? [] : [stance(axis, side)]),
        ...(isOneOfMany ? [stance(topic.label, told.sign > 0 ? "yes" : "no")] : []),
      ];
    }),
  );
}

/** Where nothing is liked, denied or answered, only sayings tell a side. */
function topicsIn(
  tokens: readonly Token[],
  attitudes: readonly FoundAttitude[],
  { sayings, idioms, misread }: ReturnType<typeof findAttitudes>,
): readonly Topic[] {
  const sorted = (sort: Topic["sort"], matches: readonly PhraseMatch<string>[]): readonly Topic[] =>
    matches.map((match) => ({ ...match, sort }));
  const isTold =
    attitudes.length > 0 || tokens.some(({ lower }) => YES.has(lower) || DOES.has(lower));
  const found = isTold ? findTopics(tokens) : undefined;
  const all = [
    ...sorted("topic", found?.topics ?? []),
    ...sorted("topic", found ? familiesIn(tokens) : []),
    ...sorted("topic", found?.matters ?? []),
    ...sorted("topic", found?.conditions ?? []),
    ...sorted("topic", found?.trades ?? []),
    ...sorted("loose", found?.loose ?? []),
    ...sorted("topic", found?.wordings ?? []),
    ...sorted("saying", sayings),
    ...sorted("saying", idioms),
  ];
  const isWithin = (topic: Topic, one: PhraseMatch<string>): boolean =>
    one.from <= topic.from && one.to >= topic.to;
  const isMisread = (topic: Topic, one: PhraseMatch<string>): boolean => {
    if (one.to <= topic.from || one.from >= topic.to) return false;
    const isSame = one.from === topic.from && one.to === topic.to;
    if (!isSame && isWithin(topic, one)) return true;
    const isLonger = !isSame && topic.from <= one.from && topic.to >= one.to;
    return !isLonger && topic.label.startsWith(`${one.label}:`);
  };
  return longestOf(all).filter(
    (topic) =>
      !attitudes.some((one) => isWithin(topic, one)) &&
      !misread.some((one) => isMisread(topic, one)) &&
      !isOfAnother(tokens, topic),
  );
}

const DOES = wordSet("does do beats");

/** "A large desk", "small farmers": no size of whom one works for. */
function isOfAnother(tokens: readonly Token[], { label, sort, from, to }: Topic): boolean {
  if (sort !== "loose" || !label.startsWith("size:") || to - from > 1) return false;
  if (!isContent(tokens, to)) return false;
  return !tokens.slice(to, to + 3).some(({ lower }) => EMPLOYER_WORDS.has(lower));
}

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
