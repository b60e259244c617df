import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { CLAUSE_ENDS, wordAt, wordSet } from "../facts/words.ts";
import type { FoundQuantity } from "./quantity.ts";

const PART_OF = wordSet("them those which these");
const BEFORE_PART = wordSet("last first final");
const AFTER_PART = wordSet("as of in at on with for , . ; being running leading");

/** "Three years, two of them in Lyon", "the last two as director": two of the years. */
export function partOfLength(
  tokens: readonly Token[],
  read: FoundQuantity,
  before: FoundQuantity | undefined,
): FoundQuantity {
  const isPart = wordAt(tokens, read.to) === "of" && PART_OF.has(wordAt(tokens, read.to + 1));
  // "Five years there, the last two as director."
  const isEnd =
    BEFORE_PART.has(wordAt(tokens, read.from - 1)) && AFTER_PART.has(wordAt(tokens, read.to));
  if (
    (!isPart && !isEnd) ||
    read.kind !== "count" ||
    before?.kind !== "duration" ||
    before.scale === undefined
  )
    return read;
  if (read.from - before.to > (isEnd ? 8 : 3)) return read;
  const { low, high } = read.value;
  return {
    ...read,
    kind: "duration",
    value: { ...read.value, low: low * before.scale, high: high * before.scale },
  };
}

/** "From ten working days to four", "from 41 to 89 %": the bare number has the unit of the other. */
export const withUnits = (
  tokens: readonly Token[],
  found: readonly FoundQuantity[],
): readonly FoundQuantity[] =>
  found.map((read, index) => {
    if (!isBare(tokens, read, found)) return read;
    const source = sourceOf(tokens, found, read, index);
    if (!source?.scale || (source.kind === "duration" && source.value.isRate)) return read;
    // "Losses were 12 %": only losses are in per cent from there on.
    const isSame =
      read.head === undefined || says(tokens, source.from - 8, source.to + 3, read.head);
    if (!isSame) return read;
    const { low, high } = read.value;
    const { currency, isRate, per } = source.value;
    const scale = source.scale * (source.kind === "money" ? sizeLike(low, source.value.said) : 1);
    return {
      ...read,
      kind: source.kind,
      value: {
        ...read.value,
        low: low * scale,
        high: high * scale,
        isRate,
        ...(per !== undefined && { per }),
        ...(currency && { currency }),
      },
    };
  });

/** A number of nothing that is said behind it, or elsewhere of the same number. */
function isBare(
  tokens: readonly Token[],
  read: FoundQuantity,
  found: readonly FoundQuantity[],
): boolean {
  if (read.kind !== "count" || read.value.isRate) return false;
  if (read.head !== undefined && says(tokens, read.to, read.to + 5, read.head)) return false;
  return !found.some(
    (other) => other !== read && other.head !== undefined && other.value.said === read.value.said,
  );
}

const says = (tokens: readonly Token[], from: number, to: number, word: string): boolean =>
  tokens.slice(Math.max(0, from), to).some(({ lower }) => lower === word);

const UNIT_REACH = 25;

/** The quantity whose unit a bare number has. */
function sourceOf(
  tokens: readonly Token[],
  found: readonly FoundQuantity[],
  read: FoundQuantity,
  index: number,
): FoundQuantity | undefined {
  const after = found[index + 1];
  if (
    after?.scale !== undefined &&
    wordAt(tokens, read.from - 1) === "from" &&
    isJoint(tokens, read.to, after.from)
  )
    return after;
  // "Sixty of the ninety thousand."
  if (after?.kind === "money" && after.scale !== undefined && after.value.said >= 1000)
    if (wordAt(tokens, read.to) === "of" && after.from - read.to <= 2) return after;
  const earlier = found
    .slice(0, index)
    .filter(({ scale, to }) => scale !== undefined && read.from - to <= UNIT_REACH);
  // What changes is seldom the time that it takes.
  const before = earlier.findLast(({ kind }) => kind !== "duration") ?? earlier.at(-1);
  if (!before) return undefined;
  const isMeant =
    isJoint(tokens, before.to, read.from) || (isTarget(tokens, read) && isOpenEnded(tokens, read));
  return isMeant ? before : undefined;
}

const JOINTS = wordSet("to → became and");

/** "20 to 30", "20 and then 30". */
function isJoint(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  const between = tokens.slice(from, to);
  return (
    between.some(({ lower }) => JOINTS.has(lower)) &&
    !between.some(({ lower }) => CLAUSE_ENDS.has(lower))
  );
}

const BEFORE_TARGET = wordSet(
  `other others second to from at about now → spent paid got reached just in it's was were is took needed us not says closer : be been than that's
  like get got hit and make . ! ? ,`,
);

const isTarget = (tokens: readonly Token[], { from }: FoundQuantity): boolean =>
  BEFORE_TARGET.has(wordAt(tokens, from - 1));

/** No noun follows, and no whole: "of them", "in ten". */
function isOpenEnded(tokens: readonly Token[], { to }: FoundQuantity): boolean {
  const next = wordAt(tokens, to);
  if (next === "of" || next === "out") return false;
  if (next === "in" && /^(?:a|ten|\d+)$/.test(wordAt(tokens, to + 1))) return false;
  return tokens[to]?.kind !== "word" || isFunctionWord(next);
}

/** "From 1.9 million to 1.6", "62,000 or 65": the size that brings a bare number closest to the one before. */
export function sizeLike(bare: number, said: number): number {
  const gap = (size: number): number => Math.abs(Math.log((bare * size) / said));
  return [1, 1e3, 1e5, 1e6, 1e7].reduce((best, size) => (gap(size) < gap(best) ? size : best));
}
