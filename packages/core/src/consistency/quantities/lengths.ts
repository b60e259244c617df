import type { NumberMention } from "../../text/numbers.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { headAfter } from "./heads.ts";
import { tensAt, smallAt } from "./number-words.ts";
import { amountOf, type FoundQuantity } from "./quantity.ts";
import { daysOf } from "./units.ts";

/** "Six months", "two and a half school years", "three two-week sprints", "one week in six". */
export function lengthAt(
  tokens: readonly Token[],
  number: NumberMention,
  next: NumberMention | undefined,
): FoundQuantity | undefined {
  const { from } = number;
  const at = next?.from === number.to ? number.to : unitPlace(tokens, number.to);
  const unit = unitAt(tokens, at);
  // "Twenty weekends" are no six weeks on end.
  const isCounted =
    (wordAt(tokens, at) === "weekends" && number.low > 2) || isOfMany(tokens, number, at);
  if (unit === undefined || isCounted) return productAt(tokens, number, next);
  const before = wordAt(tokens, at - 1);
  const days = unit === 1 && (before === "working" || before === "business") ? 1.4 : unit;
  const more = restOfLength(tokens, at + 1, days);
  const alone = amountOf(number, { scale: days });
  const value = more
    ? { ...alone, low: alone.low + more.days, high: alone.high + more.days }
    : alone;
  const to = more?.to ?? at + 1;
  const whole = shareOfTime(tokens, number, to);
  return whole
    ? {
        kind: "duration",
        value: { ...value, low: whole.low, high: whole.high, isRate: true },
        from,
        to: whole.to,
      }
    : { kind: "duration", scale: days, value, from, to, ...headAfter(tokens, to) };
}

/** "Seven night routes", "three day shifts" are no lengths. */
const isOfMany = (tokens: readonly Token[], { low, to }: NumberMention, at: number): boolean =>
  low > 1 &&
  at === to &&
  /^(?:night|day|evening|weekend)$/.test(wordAt(tokens, at)) &&
  /[^s'’]s$/.test(wordAt(tokens, at + 1)) &&
  !isFunctionWord(wordAt(tokens, at + 1));

const LENGTH_ADJECTIVES = wordSet(
  `school full whole long solid business straight consecutive good more working calendar busy short entire odd academic
  hard further`,
);
const UNITS_AFTER_NOUN = wordSet("weeks months years days");

/** Where the unit of a number stands if there is one: "ten busy weeks", "ten rehearsal weeks". */
function unitPlace(tokens: readonly Token[], to: number): number {
  const first = wordAt(tokens, to) === "-" ? to + 1 : to;
  const ofThem = wordAt(tokens, first) === "of" ? lengthOfThem(tokens, first + 1) : undefined;
  if (ofThem !== undefined) return ofThem;
  let at = first;
  while (LENGTH_ADJECTIVES.has(wordAt(tokens, at)) && daysOf(wordAt(tokens, at + 1)) !== undefined)
    at += 1;
  const isNoun =
    at === to &&
    tokens[at]?.kind === "word" &&
    !isFunctionWord(wordAt(tokens, at)) &&
    unitAt(tokens, at) === undefined;
  return isNoun && UNITS_AFTER_NOUN.has(wordAt(tokens, at + 1)) ? at + 1 : at;
}

/** "Fifteen hundred of my flying hours": the place of the unit. */
function lengthOfThem(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:my|our|the|those|these)$/.test(wordAt(tokens, at))) return undefined;
  return [at + 1, at + 2].find((place) => UNITS_OF_MANY.has(wordAt(tokens, place)));
}

const UNITS_OF_MANY = wordSet("hours weeks months years days");

/** "months", "months'". */
function unitAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  return daysOf(word.includes("'") ? word.replace(/'s?$/, "") : word);
}

/** "a year and a half", "a year and two months", "1 year 3 months". */
export function restOfLength(
  tokens: readonly Token[],
  at: number,
  days: number,
): { readonly days: number; readonly to: number } | undefined {
  const joint = wordAt(tokens, at);
  const start = joint === "and" || joint === "," ? at + 1 : at;
  const next = wordAt(tokens, start + 1);
  if (wordAt(tokens, start) === "a" || wordAt(tokens, start) === "an") {
    if (joint !== "and") return undefined;
    const isQuarter = next === "quarter" && days >= 300;
    const unit = daysOf(next);
    const more =
      next === "half"
        ? days / 2
        : isQuarter
          ? days / 4
          : unit !== undefined && unit < days
            ? unit
            : undefined;
    return more === undefined ? undefined : { days: more, to: start + 2 };
  }
  const unit = daysOf(next);
  const minutes = tensAt(tokens, start);
  const isMinutes = days === 1 / 24 && start === at && !unit;
  if (isMinutes && minutes !== undefined && minutes >= 5 && minutes < 60)
    return { days: minutes / 1440, to: start + 1 };
  const small = smallAt(tokens, start);
  if (small === undefined || !Number.isFinite(small) || unit === undefined || unit >= days)
    return undefined;
  return { days: small * unit, to: start + 2 };
}

/** "one week in six", "two days out of five", "two of a five-day week": how much of the time. */
function shareOfTime(
  tokens: readonly Token[],
  { low, high }: NumberMention,
  at: number,
): { readonly low: number; readonly high: number; readonly to: number } | undefined {
  const joint = wordAt(tokens, at);
  if (joint === "of" && /^(?:a|the|my)$/.test(wordAt(tokens, at + 1))) {
    const days = smallAt(tokens, at + 2);
    const dayAt = wordAt(tokens, at + 3) === "-" ? at + 4 : at + 3;
    const isWeek = wordAt(tokens, dayAt) === "day" && wordAt(tokens, dayAt + 1) === "week";
    return isWeek && days !== undefined && days > low
      ? { low: low / days, high: high / days, to: dayAt + 2 }
      : undefined;
  }
  const isOutOf = joint === "out" && wordAt(tokens, at + 1) === "of";
  if (!isOutOf && joint !== "in") return undefined;
  const start = isOutOf ? at + 2 : at + 1;
  const wholeAt = /^(?:every|each)$/.test(wordAt(tokens, start)) ? start + 1 : start;
  const whole = smallAt(tokens, wholeAt);
  if (whole === undefined || !(whole > low) || whole > 60) return undefined;
  return { low: low / whole, high: high / whole, to: wholeAt + 1 };
}

/** "three two-week sprints" is six weeks. */
function productAt(
  tokens: readonly Token[],
  number: NumberMention,
  next: NumberMention | undefined,
): FoundQuantity | undefined {
  if (!next || next.from !== number.to) return undefined;
  if (wordAt(tokens, next.to) !== "-") return undefined;
  const unit = next.to + 1;
  const days = daysOf(wordAt(tokens, unit));
  if (days === undefined || tokens[unit + 1]?.kind !== "word") return undefined;
  return {
    kind: "duration",
    value: amountOf(number, { scale: next.low * days, isDerived: true }),
    from: number.from,
    to: unit + 2,
    head: wordAt(tokens, unit + 1),
  };
}
