import type { Token } from "../../text/tokens.ts";

const numbered = (words: string, first: number): ReadonlyMap<string, number> =>
  new Map(words.split(" ").map((word, index) => [word, index + first] as const));

/** Those that stand before a unit of time: "two months". */
const SMALL = numbered("one two three four five six seven eight nine ten eleven", 1);

/** A number in digits, or a small one in words. */
export function smallAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" ? Number(token.text) : SMALL.get(token?.lower ?? "");
}

export const ORDINALS = numbered("second third fourth fifth sixth seventh eighth ninth tenth", 2);

/** "An hour fifty." */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["ten", 10],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** Minutes as they are said behind hours. */
export function minutesAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" ? Number(token.text) : MINUTES.get(token?.lower ?? "");
}
