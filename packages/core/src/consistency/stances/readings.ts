import type { PhraseMatch } from "../../text/phrases.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import type { Stance } from "../facts/fact.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { type Attitude, OTHERS } from "./attitudes.ts";

export type FoundAttitude = PhraseMatch<Attitude>;

export interface FoundStance {
  readonly value: Stance;
  readonly from: number;
  readonly to: number;
}

/** The likes, dislikes and negations of whoever speaks, none within another. */
export const ownAttitudes = (
  tokens: readonly Token[],
  found: readonly FoundAttitude[],
): readonly FoundAttitude[] =>
  apart(found).filter(
    (one) =>
      isOwn(tokens, one) &&
      !isOfTalk(tokens, one) &&
      !isComparison(tokens, one) &&
      !isDegree(tokens, one),
  );

/** "I avoid it like the plague", "tasks like filing". */
const isComparison = (tokens: readonly Token[], { from, to }: FoundAttitude): boolean =>
  to - from === 1 && wordAt(tokens, from) === "like" && !BEFORE_LIKE.has(wordAt(tokens, from - 1));

/** "The better chef", which is no "the fewer the better". */
const isDegree = (tokens: readonly Token[], { from, to }: FoundAttitude): boolean =>
  to - from === 2 &&
  wordAt(tokens, to - 1) === "better" &&
  wordAt(tokens, from) === "the" &&
  tokens[to]?.kind === "word" &&
  wordAt(tokens, to) !== "for";

const BEFORE_LIKE = wordSet(
  `i we you they to do don't didn't doesn't not never always really quite rather also still just actually particularly
  especially both all and but would might may i've have always most best too so who people`,
);

/** "I'd like to correct that", "I need to walk something back": about the talk itself. */
function isOfTalk(tokens: readonly Token[], { label, to }: FoundAttitude): boolean {
  const at = tokens[to]?.lower === "to" ? to + 1 : to;
  const verb = tokens[at]?.lower ?? "";
  if (SAYING.test(verb) || (wordAt(tokens, to - 1) === "please" && NOTING.test(verb))) return true;
  if (!/^(?:walk|take|put|set|go|come)$/.test(verb)) return false;
  const after = tokens
    .slice(at + 1, at + 6)
    .map(({ lower }) => lower)
    .join(" ");
  // "I'd love to go back into banking" is a wish, and so is "I'd never go back to the city".
  return /^(?:go|come)$/.test(verb)
    ? label !== "flip" && /\bback (?:on|over|to (?:what|you|that|the))\b/.test(after)
    : /\b(?:back|right|straight)\b/.test(after);
}

const SAYING =
  /^(?:add|mention|correct|clarify|revise|withdraw|retract|restate|amend|rectify|rephrase|say)$/;

/** "Please use that figure". */
const NOTING =
  /^(?:use|note|put|strike|change|replace|cross|ignore|forget|update|write|make|read|keep)$/;

export const weighs = (label: Attitude): boolean =>
  label !== "flip" && label !== "may" && label !== "joint";

export const isTaste = (label: Attitude): boolean => label === "taste" || label === "distaste";

/** Leaves out what others like: "my boss hated home working", "customers preferred the old menu". */
function isOwn(tokens: readonly Token[], { label, from, to }: FoundAttitude): boolean {
  if (!isTaste(label) && label !== "for") return true;
  if (isMoodOfOthers(tokens, from)) return false;
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const last = before.at(-1) ?? "";
  const subject = /^(?:n't|didn't|don't|always|never|really|also|all|only)$/.test(last)
    ? before.at(-2)
    : last;
  if (subject === "who" && tokens.slice(Math.max(0, from - 6), from).some(isSelf)) return true;
  const first = tokens[from]?.lower ?? "";
  if (OTHERS.has(subject ?? "") && DONE_TO_ME.test(first) && to - from === 2) return false;
  return !OTHERS.has(subject ?? "") || !VERBS.test(first);
}

/** "They pay me 340 a night", "the owner let me": no plea of one's own. */
const DONE_TO_ME = /^(?:pays?|paid|lets?|gives?|puts?|sends?|calls?|rings?)$/;

/** "The bank wasn't keen at all." */
function isMoodOfOthers(tokens: readonly Token[], from: number): boolean {
  if (!MOODS.has(wordAt(tokens, from)) || !IS.test(wordAt(tokens, from - 1))) return false;
  const of = wordAt(tokens, from - 2);
  return (
    of !== "" && !isFunctionWord(of) && !/ing$|^(?:i'm|never|always|nights|days|travel)$/.test(of)
  );
}

const MOODS = wordSet(
  "keen happy glad willing pleased ready excited delighted proud interested eager",
);
const IS = /^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/;

/** "I'm a person who needs quiet." */
const isSelf = ({ lower }: Token): boolean => /^(?:i'm|am|me|myself)$/.test(lower);

const VERBS =
  /^(?:lov|lik|enjoy|prefer|hat|dislik|want|wish|hop|loath|choos|chose|favour|look|seek|need|avoid|accept|volunteer)/;

/** Of phrases that overlap the longest counts, then the first. */
function apart<Match extends PhraseMatch<string>>(matches: readonly Match[]): readonly Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  const length = ({ from, to }: Match): number => to - from;
  for (const match of matches.toSorted((a, b) => length(b) - length(a) || a.from - b.from)) {
    const places = Array.from({ length: length(match) }, (_, step) => match.from + step);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(match);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Without those that lie within a longer one; in order. */
export function longestOf<Match extends PhraseMatch<string>>(
  matches: readonly Match[],
): readonly Match[] {
  let holder: Match | undefined;
  return matches
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter((match) => {
      if (holder && match.to <= holder.to)
        return match.from === holder.from && match.to === holder.to;
      holder = match;
      return true;
    });
}
