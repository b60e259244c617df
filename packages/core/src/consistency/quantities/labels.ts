import type { NumberMention } from "../../text/numbers.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { CURRENCY_SIGNS, CURRENCY_WORDS, daysOf, PERCENT } from "./units.ts";

const NUMBERED = wordSet(
  `phase week month version level stage page room plant route no number chapter grade band tier step year round line unit
  ward floor section article part block building type class covid junction gate bay platform studio`,
);

/** Numbers that name a thing: "ISO 13485", "phase 2", "Q3", "A320", "16:10", a year. */
export function isLabel(tokens: readonly Token[], { from, to, low, form }: NumberMention): boolean {
  if (form === "share") return false;
  const number = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (NUMBERED.has(before?.lower ?? ""))
    return (
      daysOf(after?.lower ?? "") === undefined && !PERCENT.has(after?.lower ?? "") && low < 100
    );
  if (
    before?.kind === "word" &&
    /^\p{Lu}{2,}$/u.test(before.text) &&
    !CURRENCY_WORDS.has(before.lower)
  )
    return true;
  const isSum = before !== undefined && low >= 50 && CURRENCY_WORDS.has(before.lower);
  if (!isSum && before?.isJoined === false && number?.isJoined && /^\p{L}+$/u.test(before.text))
    return true;
  if (
    after?.text === "-" &&
    /^(?:to|on|by)$/.test(wordAt(tokens, to + 1)) &&
    wordAt(tokens, to + 2) === "-"
  )
    return true;
  if (
    before?.text === "-" &&
    /^(?:to|on|by)$/.test(wordAt(tokens, from - 2)) &&
    wordAt(tokens, from - 3) === "-"
  )
    return true;
  if (after?.text === ":" && after.isJoined && tokens[to + 1]?.isJoined) return true;
  if (before?.text === ":" && number?.isJoined && tokens[from - 2]?.kind === "number") return true;
  return isYear(low) && !(low === 2000 && form === "words") && isYearHere(tokens, from, to);
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1950 && value <= 2049;

const AFTER_YEAR = wordSet("season intake cohort report edition budget campaign");
const BEFORE_YEAR = wordSet("in since of by from until till during early late mid and to");

/** "The 2019 season", "in 2019": no sign of anything else that is so many. */
function isYearHere(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  if (token?.kind === "number" && /[.,]/.test(token.text)) return false;
  const next = wordAt(tokens, to);
  const before = wordAt(tokens, from - 1);
  if (CURRENCY_SIGNS.has(before) || next === "%" || CURRENCY_WORDS.has(next)) return false;
  const isCounted = tokens[to]?.kind === "word" && !isFunctionWord(next) && !AFTER_YEAR.has(next);
  return !isCounted || BEFORE_YEAR.has(before);
}
