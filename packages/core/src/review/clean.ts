import { numbersIn } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import type { FillerMatch } from "./fillers.ts";

/** Stands for a number in phrases and rules. */
const NUMBER = "#";

/** The tokens without fillers and stammer, and every number as one token "#". */
export const cleaned = (
  tokens: readonly Token[],
  fillers: readonly FillerMatch[],
): readonly Token[] => withNegations(withNumbers(withoutStammer(withoutFillers(tokens, fillers))));

/** More signs in a row than this say nothing more. */
const SIGNS_MAX = 3;

function withoutFillers(
  tokens: readonly Token[],
  fillers: readonly FillerMatch[],
): readonly Token[] {
  const isFiller = new Set<number>();
  for (const { from, to } of fillers) for (let at = from; at < to; at += 1) isFiller.add(at);
  const kept: Token[] = [];
  let signs = 0;
  for (const [at, token] of tokens.entries()) {
    if (isFiller.has(at)) continue;
    // one comma is enough where a filler stood between two
    const isSpare =
      token.lower === "," && isFiller.has(at - 1) && /^[,.;:!?…]?$/.test(kept.at(-1)?.lower ?? "");
    signs = token.kind === "sign" ? signs + 1 : 0;
    if (!isSpare && signs <= SIGNS_MAX) kept.push(token);
  }
  return kept;
}

/** "I was, I was teaching" is "I was teaching". */
function withoutStammer(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    kept.push(token);
    for (const size of [1, 2]) if (isRepeated(kept, size)) kept.length -= size + 1;
  }
  return kept;
}

/** Whether the last words, as many as `size`, stand before a comma in the same way. */
function isRepeated(tokens: readonly Token[], size: number): boolean {
  const end = tokens.length;
  if (tokens[end - size - 1]?.lower !== ",") return false;
  for (let at = end - size; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.lower !== tokens[at - size - 1]?.lower) return false;
  }
  return true;
}

const NEGATED = /^(?:did|do|does|was|were|is|are|had|have|has)$/;

/** "did not" is "didn't"; "would not" stays, as it says more than "wouldn't". */
function withNegations(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (token.lower === "not" && last && NEGATED.test(last.lower))
      kept[kept.length - 1] = { ...last, end: token.end, lower: `${last.lower}n't` };
    else kept.push(token);
  }
  return kept;
}

function withNumbers(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  let from = 0;
  for (const mention of numbersIn(tokens)) {
    const first = tokens[mention.from];
    // "one" is a pronoun as often as a number
    if (!first || (mention.to - mention.from === 1 && first.lower === "one")) continue;
    for (const token of tokens.slice(from, mention.from)) merged.push(token);
    const { start, end } = mention;
    merged.push({ ...first, start, end, text: NUMBER, lower: NUMBER, kind: "number" });
    from = mention.to;
  }
  return merged.concat(tokens.slice(from));
}
