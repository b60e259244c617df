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

/** "An hour fifty", "two pounds ninety-five". */
const TENS: ReadonlyMap<string, number> = new Map([
  ["ten", 10],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** The smaller unit as it is said behind the larger: minutes behind hours, pence behind pounds. */
export function tensAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" ? Number(token.text) : TENS.get(token?.lower ?? "");
}
