import { MONTH_DAYS } from "../facts/fact.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { CLAUSE_ENDS, PAUSES, wordAt, wordSet } from "../facts/words.ts";
import { headAfter } from "./heads.ts";
import { tensAt } from "./number-words.ts";
import { type FoundQuantity, ratedAmountOf } from "./quantity.ts";
import { type FoundRate, rateAt, rateBefore } from "./rates.ts";
import { CURRENCY_SIGNS, CURRENCY_WORDS, DAYS_BY_RHYTHM, daysOf, MONEY_WORDS } from "./units.ts";

/** "£40", "12 million euros a year", "a budget of 400 thousand". */
export function moneyAt(
  tokens: readonly Token[],
  number: NumberMention,
): FoundQuantity | undefined {
  if (number.form === "share") return undefined;
  return inCurrencyAt(tokens, number) ?? withoutCurrencyAt(tokens, number);
}

const NATIONS = wordSet(
  `canadian swiss us american australian aussie kiwi nz singapore danish swedish norwegian egyptian hong`,
);

const TWO_WORDS = /^(?:new zealand|new taiwan|hong kong|south african)$/;

function inCurrencyAt(tokens: readonly Token[], number: NumberMention): FoundQuantity | undefined {
  const { from, to } = number;
  // A hedge may stand before the sign: "about £40", where the number begins at the digits.
  const sign = CURRENCY_SIGNS.get(wordAt(tokens, from - 1));
  const codeBefore = CURRENCY_WORDS.get(wordAt(tokens, from - 1));
  const next = wordAt(tokens, to);
  const afterAt =
    to +
    (TWO_WORDS.test(`${next} ${wordAt(tokens, to + 1)}`)
      ? 2
      : next === "-" || NATIONS.has(next)
        ? 1
        : 0);
  const after =
    CURRENCY_SIGNS.get(wordAt(tokens, afterAt)) ?? CURRENCY_WORDS.get(wordAt(tokens, afterAt));
  const currency = sign ?? after ?? codeBefore;
  if (!currency) return undefined;
  const cents = after && !sign ? centsAt(tokens, number, afterAt + 1) : 0;
  const end = after && !sign ? afterAt + 1 + (cents > 0 ? 1 : 0) : to;
  const rate = rateOf(tokens, from, end);
  return {
    kind: "money",
    scale: rate ? MONTH_DAYS / rate.days : 1,
    value: ratedAmountOf({ ...number, low: number.low + cents, high: number.high + cents }, rate, {
      currency,
    }),
    from: sign || (codeBefore && !after) ? from - 1 : from,
    to: rate?.to ?? end,
    ...headAfter(tokens, rate?.to ?? end),
  };
}

/** "Two pounds fifty": the rest in hundredths, behind a small sum. */
function centsAt(tokens: readonly Token[], { low }: NumberMention, at: number): number {
  const cents = low < 1000 && Number.isInteger(low) ? tensAt(tokens, at) : undefined;
  const next = tokens[at + 1];
  const isNumbered =
    next?.kind === "number" || (next?.kind === "word" && !isFunctionWord(next.lower));
  return cents !== undefined && cents >= 10 && cents < 100 && !isNumbered ? cents / 100 : 0;
}

/** How often it is paid: "a year", "at £71 the hour", "the monthly rent was", "each year". */
function rateOf(tokens: readonly Token[], from: number, to: number): FoundRate | undefined {
  const behind = rateAt(tokens, to) ?? rhythmBefore(tokens, from, to);
  if (behind) return behind;
  const unit = wordAt(tokens, to) === "the" ? daysOf(wordAt(tokens, to + 1)) : undefined;
  if (unit !== undefined && unit <= 7 && wordAt(tokens, to + 2) !== "before")
    return { days: unit, to: to + 2 };
  const before = rateBefore(tokens, from);
  return before && { ...before, to };
}

const SCALED = wordSet("k grand thousand million lakh crore bn m mn");
const AFTER_MONEY = wordSet("altogether overall total tops max net gross up extra");

/** A large number beside words of money, or one with a rate. */
function withoutCurrencyAt(
  tokens: readonly Token[],
  number: NumberMention,
): FoundQuantity | undefined {
  const { from, to, low } = number;
  const isGrand = wordAt(tokens, to - 1) === "grand";
  if (!isGrand) {
    const next = tokens[to];
    const isBare =
      next?.kind !== "word" ||
      isFunctionWord(next.lower) ||
      MONEY_WORDS.has(next.lower) ||
      DAYS_BY_RHYTHM.has(next.lower) ||
      AFTER_MONEY.has(next.lower);
    if (!isBare) return undefined;
    const isScaled = tokens.slice(from, to).some(({ lower }) => SCALED.has(lower));
    const isPrice =
      low >= 100 && (rateAt(tokens, to) ?? rhythmBefore(tokens, from, to)) !== undefined;
    const isMoney = isScaled || ((low >= 10_000 || isPrice) && isNearMoney(tokens, from, to));
    if (!isMoney) return undefined;
  }
  const offset = wordAt(tokens, to) === "better" ? 2 : 0;
  const rate = rateAt(tokens, to + offset) ?? rhythmBefore(tokens, from, to);
  return {
    kind: "money",
    ...(!rate && { scale: 1 }),
    value: ratedAmountOf(number, rate),
    from,
    to: rate?.to ?? to,
  };
}

/** "My yearly budget is", "the monthly rent was": nothing behind the number says so. */
function rhythmBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly days: number; readonly to: number } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const word = wordAt(tokens, at);
    if (PAUSES.has(word)) return undefined;
    const days = DAYS_BY_RHYTHM.get(word);
    if (days !== undefined && days >= 7) return { days, to };
    if (wordAt(tokens, at + 1) !== "rate") continue;
    if (word === "day" || word === "daily") return { days: 1, to };
    if (word === "hour" || word === "hourly") return { days: 1 / 24, to };
  }
  return undefined;
}

function isNearMoney(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    if (CLAUSE_ENDS.has(wordAt(tokens, at))) break;
    if (MONEY_WORDS.has(wordAt(tokens, at))) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + 5); at += 1) {
    if (CLAUSE_ENDS.has(wordAt(tokens, at))) break;
    if (MONEY_WORDS.has(wordAt(tokens, at))) return true;
  }
  return false;
}
