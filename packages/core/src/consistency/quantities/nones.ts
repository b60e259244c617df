import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { headAfter } from "./heads.ts";
import { amountInWords, type FoundQuantity, readEach } from "./quantity.ts";

/** "no redundancies", "not one complaint", "zero injuries", "nobody", "paid nothing". */
export const nonesIn = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  readEach(tokens, ({ lower }, at) => {
    if (!OPENERS.has(lower) && !PAYMENTS.has(lower)) return undefined;
    const next = wordAt(tokens, at + 1);
    if (lower === "single" && isOne(tokens, at)) return oneAt(tokens, at);
    if (lower === "nobody" || (lower === "no" && next === "one"))
      return { ...none("count", at, at + 1), head: "people" };
    if (lower === "none") return none("count", at, at + 1);
    if (isUnpaid(tokens, at)) return none("money", at, at + 1);
    if (!isNone(tokens, at) || next === "," || next === ".") return undefined;
    const isWithoutA = lower === "without" && /^(?:an?|any)$/.test(next);
    const { head, headEnd } = headAfter(tokens, isWithoutA ? at + 2 : at + 1);
    if (head === undefined || headEnd === undefined || headEnd > at + 5) return undefined;
    const isOfAny =
      lower !== "no" ||
      head.endsWith("s") ||
      ABSOLUTELY.has(wordAt(tokens, headEnd)) ||
      (wordAt(tokens, headEnd) === "at" && wordAt(tokens, headEnd + 1) === "all");
    return isOfAny ? { ...none("count", at, headEnd), head } : undefined;
  });

/** "A single reserve", and not "not a single one". */
const isOne = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === "a" && !isDenied(tokens, at) && wordAt(tokens, at - 2) !== "without";

function oneAt(tokens: readonly Token[], at: number): FoundQuantity | undefined {
  const { head, headEnd } = headAfter(tokens, at + 1);
  if (head === undefined || headEnd === undefined || headEnd > at + 4) return undefined;
  return { kind: "count", value: amountInWords(1), from: at - 1, to: at + 1, head };
}

const ABSOLUTELY = wordSet("whatever whatsoever");

const OPENERS = wordSet("no nobody none nothing zero without any single one penny cent dime a an");

const none = (kind: "count" | "money", from: number, to: number): FoundQuantity => ({
  kind,
  value: amountInWords(0),
  from,
  to,
});

function isNone(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "no" || word === "zero" || word === "without") return true;
  if (word === "a" || word === "an")
    return HAPPENED.has(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === "never";
  if (word === "any") return isDenied(tokens, at);
  if (word === "single") return isDenied(tokens, at);
  return word === "one" && wordAt(tokens, at - 1) === "not";
}

/** "I never had a complaint." */
const HAPPENED = wordSet(
  "had lost saw got made received missed broke dropped caused failed reported took needed",
);

const PAYS = wordSet("paid pay cost costs spent charged charge earned pays earn");
const SMALL_CHANGE = wordSet("penny cent dime");
export const PAYMENTS = wordSet(
  `fine penalty bonus grant fee fees budget subsidy subsidies commission deposit allowance salary pension loan`,
);

/** "paid nothing", "no annual bonus", "never got a penny". */
function isUnpaid(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "nothing") return [1, 2, 3, 4].some((back) => PAYS.has(wordAt(tokens, at - back)));
  if (SMALL_CHANGE.has(word)) return isDenied(tokens, at);
  if (!PAYMENTS.has(word)) return false;
  return wordAt(tokens, at - 1) === "no" || wordAt(tokens, at - 2) === "no" || isDenied(tokens, at);
}

const DENIALS = wordSet(
  "not never don't didn't doesn't haven't hadn't hasn't wasn't weren't without hardly",
);

/** "I don't hold any patents", "never got a penny". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => DENIALS.has(lower));
