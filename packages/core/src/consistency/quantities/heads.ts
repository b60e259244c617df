import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { subjectOf } from "../facts/subjects.ts";
import { CLAUSE_ENDS, wordAt, wordSet } from "../facts/words.ts";
import { DAYS_BY_RHYTHM, daysOf } from "./units.ts";

const BEFORE_HEAD = wordSet(
  "- of the our my its their these those different separate new other more extra full time active such in",
);

/**
 * The noun of a count: the last of the words that follow without a break, "19 referral letters a day" → letters.
 * After "of" the one behind it: "24 of our graduates".
 */
export function headAfter(
  tokens: readonly Token[],
  at: number,
): { readonly head?: string; readonly headEnd?: number } {
  // "A 28-bed ward" counts beds.
  const joined = tokens[at + 1];
  if (wordAt(tokens, at) === "-" && joined?.isJoined && isNounLike(joined))
    return { head: joined.lower, headEnd: at + 2 };
  const strength = wordAt(tokens, at) === "-" ? at + 1 : at;
  if (wordAt(tokens, strength) === "strong") return { head: "people", headEnd: strength + 1 };
  if (wordAt(tokens, at) === "of" && wordAt(tokens, at + 1) === "us")
    return { head: "people", headEnd: at + 2 };
  let start = at;
  while (start < at + 4 && BEFORE_HEAD.has(wordAt(tokens, start))) {
    if (wordAt(tokens, start) === "in" && wordAt(tokens, start + 1) !== "total") break;
    start += 1;
  }
  // "14 of my 40 hens."
  if (start > at + 1 && wordAt(tokens, at) === "of" && tokens[start]?.kind === "number") start += 1;
  let end = start;
  while (end < start + 3 && isNounLike(tokens[end]) && !(end > start && isBehindNoun(tokens, end)))
    end += 1;
  const head = tokens[end - 1];
  return end > start && head ? { head: head.lower, headEnd: end } : {};
}

/** "Two cranes fetched", "thirty people piano", "nine workstreams fed": no part of the noun before. */
const isBehindNoun = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at)];
  return /(?:ing|ed)$/.test(word) || PEOPLE.has(before) || isPlural(before);
};

const isPlural = (word: string): boolean => /[^siu'’]s$/.test(word) && !FIRST_OF_TWO.has(word);

/** Plural in form, and often the first of two nouns: "sales calls". */
const FIRST_OF_TWO = wordSet(
  `sales sports operations communications savings accounts goods logistics arms systems customs news species series
  mathematics physics economics electronics robotics graphics diagnostics works gas process business address access glass
  class press mass express wireless fitness`,
);

const isNounLike = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.lower.length > 2 &&
  !isFunctionWord(token.lower) &&
  !AFTER_NOUN.has(token.lower) &&
  daysOf(token.lower) === undefined &&
  !DAYS_BY_RHYTHM.has(token.lower);

/** Words that end a noun phrase: "24 graduates stayed". */
const AFTER_NOUN = wordSet(
  `stand stands says said hold holds running mixed better stayed left joined resigned came went worked answered attended
  took used were was handed live lived signed passed failed altogether overall total each apiece per still instead rather
  within across when because including plus minus tops max maximum minimum versus against compared percent euros pounds
  dollars`,
);

const GROUPS = wordSet(
  `brigade gang platoon faculty corps ensemble orchestra company troupe delegation force brigades gangs ensembles
  team crew group department unit squad staff panel class cohort fleet board committee pool batch household choir band
  cast headcount workforce shift teams crews groups departments units squads staffs panels cohorts fleets boards
  committees pools households choirs bands casts headcounts workforces shifts`,
);

const PEOPLE = wordSet(
  "people men women children staff personnel police cattle sheep fish poultry",
);

/** Verbs whose object a bare number is: "we had ten", "I spent 1.8". */
const PAST = wordSet(
  `had spent paid won lost sold got made took kept held put gave saw ran led built bought brought left met wrote read sent
  taught drove flew did done have has get need make take spend pay sell say says said rise rose risen fell grew went go
  came come`,
);

/** Short names of units, too short for a noun. */
const UNITS = wordSet(
  "kw mw gw kwh mwh kv kva hp kb mb gb tb km kg ha cm mm ml db hz mhz ghz rpm psi °c ° c v w",
);

const SUMS = wordSet("total number maximum sum average");
const LINKS = wordSet(
  "was were is are at to from reached by hit only just : = - , of now then still around stood",
);

/** "a team of six" counts its people; "headcount was 12". */
export function headBefore(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): string | undefined {
  const before = wordAt(tokens, from - 1);
  if (before === "of") {
    const whole = wordAt(tokens, from - 2);
    if (GROUPS.has(whole)) return "people";
    if (SUMS.has(whole)) return undefined;
  }
  let isLinked = false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = wordAt(tokens, at);
    if (CLAUSE_ENDS.has(word)) return undefined;
    if (LINKS.has(word)) {
      // "Over two summers, 340 kW": the number has a unit of its own.
      if (word === "," && UNITS.has(wordAt(tokens, to))) return undefined;
      isLinked = true;
      continue;
    }
    const isCounted = /[^s'’]s$/.test(word) || GROUPS.has(word) || PEOPLE.has(word);
    const isNoun = isNounLike(tokens[at]) && !/(?:ed|ing)$/.test(word) && !PAST.has(word);
    return isNoun && isCounted && (isLinked || before === word) ? word : undefined;
  }
  return undefined;
}

/** What the head noun of a quantity is called in comparisons. */
export const headSubject = (head: string | undefined): string | undefined =>
  head === undefined ? undefined : subjectOf(head) || undefined;
