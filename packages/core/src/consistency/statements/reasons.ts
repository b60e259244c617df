import { phraseFinder, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { Reasons } from "./fact.ts";
import { LEAVING, CATEGORIES, RULED_OUT, AGENCY, MARKERS } from "./reason-words.ts";

export interface FoundReasons {
  readonly value: Reasons;
  readonly from: number;
  readonly to: number;
}

const findLeaving = phraseFinder({ leaving: LEAVING });
const findMarkers = phraseFinder(MARKERS);
const findCategories = phraseFinder(CATEGORIES);
const findRuledOut = phraseFinder(RULED_OUT);
const findAgency = phraseFinder(AGENCY);

const NEGATION =
  /^(?:not|never|no|wasn't|isn't|weren't|didn't|don't|nothing|hardly|without|nor|neither|nobody)$/;

/**
 * Why something was done or happened: what follows "because" and the like, or, where somebody left, the sentences
 * that speak of it and those beside them.
 */
export function reasonsIn(
  tokens: readonly Token[],
  subjects: readonly string[],
  sentenceOf: readonly number[],
  isAboutLeaving: boolean,
): readonly FoundReasons[] {
  const leaving = findLeaving(tokens);
  const markers = findMarkers(tokens);
  const isLeaving = leaving.length > 0 || isAboutLeaving;
  if (!isLeaving && markers.length === 0) return [];
  const within = clausesOf(tokens, sentenceOf, markers);
  const sentences = new Set(
    (leaving.length > 0
      ? leaving.map(({ from }) => sentenceOf[from] ?? 0)
      : isAboutLeaving
        ? sentenceOf
        : []
    ).flatMap((sentence) => [sentence - 1, sentence, sentence + 1]),
  );
  const isNear = (at: number): boolean =>
    within.has(at) || (isLeaving && sentences.has(sentenceOf[at] ?? 0));
  const ruledOut = findRuledOut(tokens);
  const isRuledOut = (label: string): boolean => ruledOut.some((none) => none.label === label);
  const near = findCategories(tokens)
    .filter(({ from, label }) => isNear(from) && !isRuledOut(label))
    .filter(({ from }) => within.has(from) || !isAfterwards(tokens, sentenceOf, from))
    .map((match) => ({ ...match, isDenied: isNegated(tokens, match.from, match.to) }));
  // What follows "because" counts more than what merely stands beside it.
  const given = near.filter(({ from, isDenied }) => within.has(from) && !isDenied);
  const found =
    given.length > 0 ? near.filter((match) => match.isDenied || given.includes(match)) : near;
  const agency = isLeaving ? findAgency(tokens) : [];
  const categories = [
    ...new Set([
      ...found.map(({ label, isDenied }) => (isDenied ? `not:${label}` : label)),
      ...ruledOut.map(({ label }) => `not:${label}`),
      ...agency.map(({ label }) => `agency:${label}`),
    ]),
  ].toSorted();
  const causes = [
    ...new Set([...within].map((at) => subjects[at] ?? "").filter((subject) => subject !== "")),
  ];
  if (categories.length === 0 && causes.length === 0) return [];
  const all = [...found, ...agency, ...markers];
  const from =
    all.length > 0 ? Math.min(...all.map((match) => match.from)) : (leaving[0]?.from ?? 0);
  const to = all.length > 0 ? Math.max(...all.map((match) => match.to)) : from + 1;
  return [
    {
      value: { type: "reasons", isLeaving, categories, causes, denied: deniedIn(tokens, subjects) },
      from,
      to,
    },
  ];
}

/** "My wife only found her job a year afterwards": what came later was not why. */
function isAfterwards(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  from: number,
): boolean {
  return tokens.some(
    ({ lower }, at) =>
      sentenceOf[at] === sentenceOf[from] &&
      at > from &&
      at - from < 12 &&
      /^(?:afterwards|later|subsequently)$/.test(lower),
  );
}

/** "The hours never bothered me", "money had nothing to do with it". */
const NEVER_MIND =
  /^(?:never|didn't|don't|doesn't|wasn't|weren't|has|had|have|played|was|were|is) (?:(?:really|even|ever) )?(?:bothered|bother|mattered|matter|worried|nothing to do|no part|no role|never (?:the|an|my) (?:issue|point|reason|problem)|not (?:the|an|my) (?:issue|point|reason|problem)|an issue|the issue|the point|the reason|the problem)/;

const wordsAt = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(from, from + 6)
    .map(({ lower }) => lower)
    .join(" ");

/** Tokens of the clauses that give a cause. */
function clausesOf(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  markers: readonly PhraseMatch<"after" | "before">[],
): ReadonlySet<number> {
  const within = new Set<number>();
  for (const { label, from, to } of markers) {
    const step = label === "after" ? 1 : -1;
    for (
      let at = label === "after" ? to : from - 1;
      at >= 0 && at < tokens.length && Math.abs(at - from) < 24;
      at += step
    ) {
      if (
        sentenceOf[at] !== sentenceOf[from] &&
        !(
          label === "before" &&
          (sentenceOf[at] ?? 0) === (sentenceOf[from] ?? 0) - 1 &&
          from > 0 &&
          sentenceOf[from - 1] !== sentenceOf[from]
        )
      )
        break;
      if (/^[;]$/.test(tokens[at]?.text ?? "")) break;
      within.add(at);
    }
  }
  return within;
}

/** What a telling says was not the point: "hours weren't the point", "nothing wrong with the steel". */
function deniedIn(tokens: readonly Token[], subjects: readonly string[]): readonly string[] {
  const denied = new Set<string>();
  for (const [at, subject] of subjects.entries()) {
    if (subject === "") continue;
    const after = tokens
      .slice(at + 1, at + 5)
      .map(({ lower }) => lower)
      .join(" ");
    const before = tokens
      .slice(Math.max(0, at - 6), at)
      .map(({ lower }) => lower)
      .join(" ");
    const isDenied =
      /^(?:was|were|is|are|had|played|did|wasn't|weren't|isn't|aren't|didn't) ?(?:not|never|no|nothing|fine|included)?\b/.test(
        after,
      ) &&
      /^(?:wasn't|weren't|isn't|aren't|didn't|(?:was|were|is|are|did) (?:not|never|fine|nothing)|had (?:no|nothing)|played no|(?:was|were) (?:packed|full))/.test(
        after,
      );
    const isRuledOut =
      /\b(?:nothing wrong with|nothing to do with|not because of|not for|not the|wasn't the|weren't the|wasn't|it wasn't|nobody cut|no problem with|not about|never about|instead of|rather than)(?: the| my| a)?$/.test(
        before,
      );
    if (isDenied || isRuledOut) denied.add(subject);
  }
  return [...denied];
}

/** "It wasn't the salary", "money was never an issue". */
function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  if (NEVER_MIND.test(wordsAt(tokens, to))) return true;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower)) break;
    if (NEGATION.test(lower) && !NEGATION.test(tokens[from]?.lower ?? "")) return true;
  }
  const after = tokens
    .slice(to, to + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:was|were|is|had|played|did) (?:never|not|no|nothing|fine|splendid)\b|^(?:wasn't|isn't|weren't)\b/.test(
    after,
  );
}
