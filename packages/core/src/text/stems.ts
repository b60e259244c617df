import { stemmer } from "stemmer";
import type { Token } from "./tokens.ts";

const FUNCTION_WORDS = new Set(
  `a about above after again against all almost also although always am an and another any anyone anything are as at
  away back be became because become been before being below between both but by came can cannot come could did do does
  doing done down during each either else even ever every everyone everything few first for from further gave get gets
  getting give given go goes going gone got had has have having he her here hers herself him himself his how however i
  if in into is it its itself just keep kept knew know known last let like made make many may me might mine more most
  much must my myself never no nobody none nor not nothing now of off often on once one only onto or other others our
  ours ourselves out over own per put quite rather really round said same saw say see seen several shall she should
  since so some somebody someone something still such take taken than that the their theirs them themselves then there
  these they thing things this those though through thus till to together told too took toward under until up upon us
  very via was way we well went were what whatever when where whether which while who whole whom whose why will with
  within without would yes yet you your yours yourself im ive id ill dont didnt doesnt wasnt isnt couldnt wouldnt
  i'm i've i'd i'll don't didn't doesn't wasn't weren't isn't aren't couldn't wouldn't can't won't it's that's there's
  we'd we've we're we'll you're you'd they'd they're they've he'd she'd what's who's let's um uh er erm oh ok okay`.split(
    /\s+/,
  ),
);

/** Words that say nothing about a subject. */
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);

/** Words come again and again; the cache only saves work. */
const STEMS = new Map<string, string>();
const STEMS_MAX = 20_000;

/** "organised", "organising" and "organises" have one stem (Porter), in either spelling. */
export function stemOf(lower: string): string {
  const known = STEMS.get(lower);
  if (known !== undefined) return known;
  const stem = stemmer(lower.replace(/['’]s$/, "").replace(/is(e[drs]?|ing|ation)$/, "iz$1"));
  if (STEMS.size >= STEMS_MAX) STEMS.clear();
  STEMS.set(lower, stem);
  return stem;
}

/** The stems of the words of a text that carry meaning, in order. */
export const contentStems = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ kind, lower }) =>
    kind === "word" && lower.length > 1 && !isFunctionWord(lower) ? [stemOf(lower)] : [],
  );
