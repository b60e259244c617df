import type { NumberMention } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import type { Quantity } from "../facts/fact.ts";
import { CLAUSE_ENDS, PAUSES, wordAt, wordSet } from "../facts/words.ts";
import type { FoundQuantity } from "./quantity.ts";

const LIMITS: ReadonlyMap<string, "min" | "max"> = new Map([
  ["at most", "max"],
  ["at least", "min"],
  ["or less", "max"],
  ["or more", "min"],
  ["tops", "max"],
  ["max", "max"],
  ["maximum", "max"],
  ["minimum", "min"],
]);

/** "Eight weeks at most." */
export function withLimit(tokens: readonly Token[], read: FoundQuantity): FoundQuantity {
  const at = wordAt(tokens, read.to) === read.head ? read.to + 1 : read.to;
  const word = wordAt(tokens, at);
  const bound = LIMITS.get(word) ?? LIMITS.get(`${word} ${wordAt(tokens, at + 1)}`);
  return bound && !read.value.bound ? { ...read, value: { ...read.value, bound } } : read;
}

const DENIALS = wordSet(
  "never not nowhere couldn't can't cannot wouldn't won't didn't don't hardly",
);

/** "Never more than seventy" is a limit above, "not under 99.9" one below. */
export function withTurnedBound(tokens: readonly Token[], number: NumberMention): NumberMention {
  if (!number.bound) return number;
  // "I took over eleven blocks."
  if (wordAt(tokens, number.from) === "over" && TAKES.has(wordAt(tokens, number.from - 1)))
    return withoutBound(number);
  for (let at = number.from - 1; at >= Math.max(0, number.from - 4); at -= 1) {
    const word = wordAt(tokens, at);
    if (PAUSES.has(word)) break;
    if (DENIALS.has(word)) return turned(number);
  }
  const isOffered = OFFERS.has(wordAt(tokens, number.from - 1)) && isRefused(tokens, number.to);
  return isOffered ? turned(number) : number;
}

const TAKES = wordSet("take takes took taken taking hand handed handing win won");

const withoutBound = ({ start, end, from, to, low, high, form, isApproximate }: NumberMention) =>
  ({ start, end, from, to, low, high, form, isApproximate }) satisfies NumberMention;

const turned = (number: NumberMention): NumberMention => ({
  ...number,
  bound: number.bound === "min" ? "max" : "min",
});

const OFFERS = wordSet("anything everything offers something nothing");
const REFUSALS = wordSet(
  "refuse decline reject walk leave no insult down laugh bother consider touch insulting joke",
);

/** "Anything under 70k I'd turn down." */
function isRefused(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 9; at += 1) {
    const word = wordAt(tokens, at);
    if (word === "" || CLAUSE_ENDS.has(word)) return false;
    if (REFUSALS.has(word) || DENIALS.has(word)) return true;
  }
  return false;
}

/** "Under a year", "more than an hour". */
export function boundBefore(tokens: readonly Token[], from: number): Pick<Quantity, "bound"> {
  const before = wordAt(tokens, from - 1);
  const two = wordAt(tokens, from - 2);
  if (before === "under" || before === "within" || before === "inside") return { bound: "max" };
  if (before === "than" && (two === "less" || two === "fewer")) return { bound: "max" };
  if (before === "than" && two === "more") return { bound: "min" };
  if (before === "over" && two !== "spread" && two !== "all") return { bound: "min" };
  return {};
}
