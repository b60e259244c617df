import type { PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { FactKind } from "../facts/fact.ts";
import { wordAt, wordSet } from "../facts/words.ts";

export type Mark = PhraseMatch<string>;

/** Marks of time hold for a whole sentence, all others for what stands directly beside them. */
export function marksOf(
  marks: readonly Mark[],
  sentenceOf: readonly number[],
  tokens: readonly Token[],
  kind: FactKind,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const labels = new Set<string>();
  for (const mark of marks)
    if (sentenceOf[mark.from] === sentenceOf[from] && isMarked(tokens, mark, from, to))
      labels.add(mark.label);
  if (kind === "count" && isPartOf(tokens, to)) labels.add("part");
  if (isOfWhole(tokens, sentenceOf.indexOf(sentenceOf[from] ?? 0), from)) labels.add("part");
  return [...labels];
}

const MARK_REACH = 6;
const TIME_REACH = 12;
const PART_REACH = 14;

const BARS = wordSet(", but against ; :");
const TIME_BARS = wordSet("and ; but");

function isMarked(tokens: readonly Token[], mark: Mark, from: number, to: number): boolean {
  if (mark.from < to && mark.to > from) return false;
  if (mark.label === "part" && /^(?:all|both|each)$/.test(wordAt(tokens, mark.from - 1)))
    return false;
  const gap = mark.from >= to ? mark.from - to : from - mark.to;
  if (mark.label === "part" || mark.label === "me") return gap <= PART_REACH;
  const isOfTime =
    mark.label.startsWith("nth:") ||
    mark.label.startsWith("before") ||
    mark.label.startsWith("after");
  if (gap > (isOfTime ? TIME_REACH : MARK_REACH)) return false;
  const between = mark.from >= to ? tokens.slice(to, mark.from) : tokens.slice(mark.to, from);
  return isOfTime
    ? !between.some(({ lower }) => TIME_BARS.has(lower))
    : !between.some(({ lower, kind }) => kind === "number" || BARS.has(lower));
}

/** "Six of the classes", "two of them". */
const isPartOf = (tokens: readonly Token[], to: number): boolean =>
  wordAt(tokens, to) === "of" && /^(?:the|those|these|our|my|them)$/.test(wordAt(tokens, to + 1));

/** "Of the flood scheme, the piling took five months." */
const isOfWhole = (tokens: readonly Token[], first: number, from: number): boolean =>
  tokens[first]?.lower === "of" &&
  /^(?:the|those|these|our|my)$/.test(wordAt(tokens, first + 1)) &&
  tokens.slice(first, from).some(({ lower }) => lower === ",");
