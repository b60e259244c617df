import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { isCapitalInside } from "./names.ts";

/** The words of a telling, what each of them says, and the sentence that each stands in. */
export interface Words {
  readonly tokens: readonly Token[];
  /** Canonical stems; empty for words that say nothing. */
  readonly subjects: readonly string[];
  readonly sentenceOf: readonly number[];
}

/** The tokens of a value: the first, and the one after the last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const REACH = 9;

/** The words of its sentence; those near it count most, those beyond a comma or "and" less. */
export function aboutOf(
  { tokens, subjects, sentenceOf }: Words,
  { from, to }: Place,
): ReadonlyMap<string, number> {
  const about = new Map<string, number>();
  const sentence = sentenceOf[from];
  for (const step of [-1, 1] as const) {
    let weight = 1;
    const first = step < 0 ? from - 1 : to;
    for (let at = first; sentenceOf[at] === sentence && at >= 0 && at < tokens.length; at += step) {
      weight *= CROSSED.get(wordAt(tokens, at)) ?? 1;
      const subject = subjects[at] ?? "";
      if (subject === "") continue;
      const near = weight * (Math.abs(at - first) < REACH ? 1 : 0.6);
      if (near > (about.get(subject) ?? 0)) about.set(subject, near);
    }
  }
  for (let at = from; at < to; at += 1) {
    const subject = subjects[at] ?? "";
    if (subject !== "") about.set(subject, 1);
  }
  return about;
}

/** What is left of nearness beyond these. */
const CROSSED: ReadonlyMap<string, number> = new Map([
  [",", 0.7],
  [";", 0.7],
  [":", 0.7],
  ["and", 0.85],
  ["but", 0.85],
  ["while", 0.85],
]);

const NEAREST_MAX = 3;

/** The three closest subjects in its sentence, those before and behind in turn. */
export function nearestTo({ subjects, sentenceOf }: Words, { from, to }: Place): readonly string[] {
  const near: string[] = [];
  const sentence = sentenceOf[from];
  const look = (at: number): void => {
    const subject = sentenceOf[at] === sentence ? (subjects[at] ?? "") : "";
    if (subject !== "" && near.length < NEAREST_MAX) near.push(subject);
  };
  for (let gap = 0; gap < 8 && near.length < NEAREST_MAX; gap += 1) {
    look(to + gap);
    look(from - 1 - gap);
  }
  return near;
}

/** What each sentence speaks of beside the place and the people. */
export function coresOf(
  { tokens, subjects, sentenceOf }: Words,
  sentenceCount: number,
): readonly ReadonlySet<string>[] {
  const cores = Array.from({ length: sentenceCount }, () => new Set<string>());
  const settings = settingsIn(tokens);
  for (const [at, subject] of subjects.entries())
    if (subject !== "" && !settings.has(at)) cores[sentenceOf[at] ?? 0]?.add(subject);
  return cores;
}

/** Words of "at the Leicester shop", "in our registry", "the cold store's" and of names. */
function settingsIn(tokens: readonly Token[]): ReadonlySet<number> {
  const settings = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (isCapitalInside(token, tokens[index - 1])) settings.add(index);
    if (token.lower === "'s") settings.add(index - 1).add(index - 2);
    if (!BEFORE_SETTING.has(token.lower)) continue;
    for (let at = index + 1; at < index + 6; at += 1) {
      const word = tokens[at];
      if (word?.kind !== "word") break;
      if (isFunctionWord(word.lower) && !DETERMINERS.has(word.lower)) break;
      settings.add(at);
    }
  }
  return settings;
}

const BEFORE_SETTING = wordSet("at in near with from inside within outside across");
const DETERMINERS = wordSet("the our my a an their his her");

/** What a value is the measure of: "energy use fell by 30 %", "a budget of 600,000", "three months' notice". */
export function measuresOf(
  { tokens, subjects, sentenceOf }: Words,
  { from, to }: Place,
): readonly string[] {
  const isInside = (at: number): boolean => sentenceOf[at] === sentenceOf[from];
  const isLink = (at: number): boolean =>
    LINKS.has(wordAt(tokens, at)) || tokens[at]?.kind === "number";
  const measures: string[] = [];
  let left = from - 1;
  while (isInside(left) && from - left < 8 && isLink(left)) left -= 1;
  for (let count = 0; count < 2 && isInside(left) && subjects[left]; count += 1, left -= 1)
    measures.push(subjects[left] ?? "");
  let right = to;
  while (isInside(right) && right - to < 4 && AFTER.has(wordAt(tokens, right))) right += 1;
  for (let count = 0; count < 3 && isInside(right) && subjects[right]; count += 1, right += 1)
    measures.push(subjects[right] ?? "");
  return measures;
}

/** Stand between a value and what it measures. */
const LINKS = wordSet(
  `a an the of by to from at in on about around roughly nearly almost some over under only just up down than more less
  was is were are be been being had has have took takes take taken cost costs fell fall fallen dropped drop rose rise risen
  went go gone came come got get ran run lasted lasts stood stand hit reached reach averaged average made make paid pay
  grew grow turned sat stayed climbed sank slipped shrank jumped moved moves ended ends started came's 's us me them it's
  now then still already well as well some quite good full whole total approximately circa c. ca ~ ( : - – — = it him her
  you we'd i'd 'd 'll needed need cut halved doubled tripled`,
);

/** May stand between a value and the noun behind it. */
const AFTER = wordSet(
  `of in for off on the our my their its a an all these those this that ' ’ 's s' per each every more less fewer extra`,
);
