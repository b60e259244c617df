import { MONTH_DAYS } from "../facts/fact.ts";
import type { Token } from "../../text/tokens.ts";
import { isFunctionWord } from "../../text/stems.ts";
import { CLAUSE_ENDS, HEDGES, wordAt, wordSet } from "../facts/words.ts";
import { ORDINALS, smallAt } from "./number-words.ts";
import { amountInWords, type FoundQuantity, readEach } from "./quantity.ts";
import { DAYS_BY_RHYTHM, daysOf } from "./units.ts";

/** How often something comes round, and the token behind the words that say so. */
export interface FoundRate {
  readonly days: number;
  readonly to: number;
}

const RATE_JOINTS = wordSet("a an per each every / in on");
const ONE_OF = wordSet("a an one every each");
const USUAL = wordSet(
  "working average typical normal single good busy usual regular full ordinary",
);

/** "a year ago", "a month later", "each quarter finals" are no rates. */
const NO_RATE = wordSet("ago later earlier before after old and long off in");

/** "a month", "per year", "every week", "/day", "monthly", "-a-day". */
export function rateAt(tokens: readonly Token[], start: number): FoundRate | undefined {
  const isJoined = wordAt(tokens, start) === "-";
  const at = isJoined ? start + 1 : start;
  const joint = wordAt(tokens, at);
  if (isJoined && wordAt(tokens, at + 1) === "-") {
    const days = joint === "a" || joint === "per" ? daysOf(wordAt(tokens, at + 2)) : undefined;
    return days === undefined ? undefined : { days, to: at + 3 };
  }
  const rhythm = DAYS_BY_RHYTHM.get(joint);
  if (rhythm !== undefined) return { days: rhythm, to: at + 1 };
  if (!RATE_JOINTS.has(joint)) return undefined;
  const isWithin = joint === "in" || joint === "on";
  if (isWithin && !ONE_OF.has(wordAt(tokens, at + 1))) return undefined;
  const first = isWithin ? at + 2 : at + 1;
  const unit = USUAL.has(wordAt(tokens, first)) ? first + 1 : first;
  const days = daysOf(wordAt(tokens, unit));
  if (days === undefined || NO_RATE.has(wordAt(tokens, unit + 1))) return undefined;
  return { days, to: unit + 1 };
}

const OPENS_RATE = wordSet("every each per");
const OPENS_ONE = wordSet("a an one any");
const RATE_REACH = 13;

/** "Each year we lost three", "on a normal day it was sixty", "in one week came 8,400": said before the number. */
export function rateBefore(
  tokens: readonly Token[],
  from: number,
): { readonly days: number } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - RATE_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "number" || CLAUSE_ENDS.has(token?.lower ?? "")) return undefined;
    const days = daysOf(token?.lower ?? "");
    if (days === undefined || days < 1 || NO_RATE.has(wordAt(tokens, at + 1))) continue;
    const unit = USUAL.has(wordAt(tokens, at - 1)) ? at - 1 : at;
    const opener = wordAt(tokens, unit - 1);
    if (OPENS_RATE.has(opener)) return { days };
    if (opener === "a" && unit < at && isEquated(tokens, at, from)) return { days };
    const joint = wordAt(tokens, unit - 2);
    if (
      OPENS_ONE.has(opener) &&
      (joint === "in" || joint === "on") &&
      (opener === "one" || unit < at)
    )
      return { days };
  }
  return undefined;
}

/** "A normal week at my surgery is eighty people". */
const isEquated = (tokens: readonly Token[], unit: number, from: number): boolean =>
  from - unit < 8 && EQUATES.has(wordAt(tokens, from - 1));

const EQUATES = wordSet("is was means meant has had brings brought sees saw = :");

/** "every sixth week", "every two weeks", "twice a month": how often. */
export function rhythmsIn(
  tokens: readonly Token[],
  taken: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  const isTaken = (at: number): boolean =>
    taken.some(({ from, to, kind }) => at >= from && at < to && kind !== "count");
  return readEach(tokens, ({ lower }, at) => {
    if (lower === "every") return everyAt(tokens, at);
    if (lower === "a" || lower === "an") return oneAWeek(tokens, at);
    const times = lower === "once" ? 1 : lower === "twice" ? 2 : undefined;
    return times === undefined ? undefined : timesAt(tokens, at, times, isTaken(at));
  });
}

/** "A christening a week", "about a bridge a month". */
function oneAWeek(tokens: readonly Token[], at: number): FoundQuantity | undefined {
  const unitAt = [at + 3, at + 4].find((place) => daysOf(wordAt(tokens, place)) !== undefined);
  const joint = unitAt === undefined ? "" : wordAt(tokens, unitAt - 1);
  const days = unitAt === undefined ? undefined : daysOf(wordAt(tokens, unitAt));
  if (unitAt === undefined || days === undefined || days < 1 || days > 366) return undefined;
  if (!/^(?:a|an|per|every|each)$/.test(joint)) return undefined;
  const nouns = tokens.slice(at + 1, unitAt - 1);
  const head = nouns.at(-1);
  const isNamed = nouns.every(({ kind, lower }) => kind === "word" && !isFunctionWord(lower));
  if (!isNamed || !head || NO_NOUNS.has(head.lower) || daysOf(head.lower) !== undefined)
    return undefined;
  const monthly = MONTH_DAYS / days;
  const value = amountInWords(1, {
    low: monthly,
    high: monthly,
    isRate: true,
    per: days,
    isApproximate: HEDGES.has(wordAt(tokens, at - 1)),
  });
  return { kind: "count", value, from: at, to: unitAt + 1, head: head.lower };
}

/** "A million a year", "a third a month", "a bit a day" count no pieces. */
const NO_NOUNS = wordSet(
  `hundred thousand million billion dozen lakh crore couple third quarter half bit lot head fraction tenth fifth few
  little pound euro dollar grand`,
);

/** "every other week". */
function everyAt(tokens: readonly Token[], at: number): FoundQuantity | undefined {
  const next = wordAt(tokens, at + 1);
  const nth = next === "other" ? 2 : (ORDINALS.get(next) ?? smallAt(tokens, at + 1));
  const days = daysOf(wordAt(tokens, at + 2));
  if (nth === undefined || days === undefined || !(nth > 0)) return undefined;
  return {
    kind: "duration",
    value: amountInWords(1 / nth, { isRate: true }),
    from: at,
    to: at + 3,
  };
}

/** "once a month"; "twice" by itself is a count. */
function timesAt(
  tokens: readonly Token[],
  at: number,
  times: number,
  isTaken: boolean,
): FoundQuantity | undefined {
  const rate = isTaken ? undefined : rateAt(tokens, at + 1);
  if (rate) {
    const monthly = (times * MONTH_DAYS) / rate.days;
    const value = amountInWords(1, { low: monthly, high: monthly, isRate: true });
    return { kind: "count", value, from: at, to: rate.to, head: "times" };
  }
  const isAlone = times === 2 && !/^(?:as|the)$/.test(wordAt(tokens, at + 1));
  return isAlone ? { kind: "count", value: amountInWords(times), from: at, to: at + 1 } : undefined;
}
