import type { Token } from "../../text/tokens.ts";
import type { Place } from "../facts/fact.ts";
import { CLAUSE_ENDS, PAUSES, wordAt, wordSet } from "../facts/words.ts";
import type { FoundQuantity } from "./quantity.ts";

/** Where a quantity stands in a change. */
export function withPlace(
  tokens: readonly Token[],
  read: FoundQuantity,
  all: readonly FoundQuantity[],
): FoundQuantity {
  const place = placeOf(tokens, read, all);
  if (place === "level") return read;
  // "went up to 48" is where it ended, not a limit.
  const isRest = read.kind === "percentage" && isOfFormer(tokens, read.to);
  const { bound, ...rest } = isRest
    ? { ...read.value, low: 1 - read.value.high, high: 1 - read.value.low }
    : read.value;
  const keepsBound = bound && !(place === "to" && bound === "max");
  return { ...read, value: { ...rest, ...(keepsBound && { bound }), place } };
}

const REACHES = wordSet("reached hit topped became reaching hitting become averaging averaged");
const LEFT_BEHIND = wordSet("became become down →");

function placeOf(
  tokens: readonly Token[],
  read: FoundQuantity,
  all: readonly FoundQuantity[],
): Place {
  const { from, to, kind, value } = read;
  const before = wordAt(tokens, from - 1);
  const first = wordAt(tokens, from);
  const isChange =
    first === "up" || first === "by" || before === "by" || before === "from" || before === "to";
  if (value.bound && !isChange) return "level";
  if (before === "from") return isStart(tokens, read, all) ? "from" : "level";
  if (before === "to" || (first === "up" && wordAt(tokens, from + 1) === "to"))
    return isEnd(tokens, read, all) ? "to" : "level";
  if (REACHES.has(before)) return "to";
  const next = wordAt(tokens, to);
  if (LEFT_BEHIND.has(next) || (next === "-" && wordAt(tokens, to + 1) === ">")) return "from";
  if (before === "→" || before === ">") return "to";
  if (isCompared(tokens, from)) return "from";
  if (kind === "percentage") return isChangeInShare(tokens, read) ? "by" : "level";
  if (before === "by" && isMoved(tokens, from, 6)) return "by";
  if (kind === "count" && isFewer(tokens, read)) return "by";
  const isOfMoneyOrTime = kind === "money" || kind === "duration";
  return isOfMoneyOrTime && isDifference(tokens, read) ? "by" : "level";
}

const MOVES = wordSet(
  `went gone go goes going rose risen rise fell fallen fall dropped drop cut grew grown grow reduced reduce brought bring
  came come down up increased increase raised lowered got get took moved shrank shrunk climbed jumped improved slashed
  halved doubled trebled tripled quadrupled decreased scaled trimmed pushed dragged boosted lifted slid sank stretched expanded extended shortened beat beaten exceeded overshot
  missed surpassed outdid`,
);

/** A word of change stands so near before it. */
function isMoved(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = wordAt(tokens, at);
    if (CLAUSE_ENDS.has(word)) return false;
    if (MOVES.has(word)) return true;
  }
  return false;
}

const CHANGE_REACH = 10;

/** "from 20 … to 12". */
function isStart(
  tokens: readonly Token[],
  { from, to, kind }: FoundQuantity,
  all: readonly FoundQuantity[],
): boolean {
  const later = all.find(
    (other) => other.from >= to && other.kind === kind && other.from - to <= CHANGE_REACH,
  );
  const isChange =
    later !== undefined && (wordAt(tokens, later.from - 1) === "to" || wordAt(tokens, to) === "to");
  return isChange || isMoved(tokens, from, 6);
}

function isEnd(
  tokens: readonly Token[],
  { from, kind }: FoundQuantity,
  all: readonly FoundQuantity[],
): boolean {
  const hasStart = all.some(
    (other) =>
      other.to <= from &&
      other.kind === kind &&
      from - other.to <= CHANGE_REACH &&
      wordAt(tokens, other.from - 1) === "from",
  );
  return hasStart || isMoved(tokens, from, 8);
}

const COMPARED_WITH = wordSet("than against versus vs");
const COMPARES = wordSet("rather instead compared");

/** "rather than 20", "compared against 20", "instead of 20". */
function isCompared(tokens: readonly Token[], from: number): boolean {
  const [two, before] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  return (COMPARED_WITH.has(before) && COMPARES.has(two)) || (before === "of" && two === "instead");
}

/** "Thirty fewer crashes", "thirty crashes a year below where we started". */
function isFewer(tokens: readonly Token[], { to, head }: FoundQuantity): boolean {
  if (/^(?:fewer|less|extra|additional)$/.test(wordAt(tokens, to))) return true;
  if (head === undefined) return false;
  for (let at = to; at < to + 6; at += 1)
    if (/^(?:below|above)$/.test(wordAt(tokens, at)))
      return /^(?:where|what|the|last|our|plan|target)$/.test(wordAt(tokens, at + 1));
  return false;
}

const CHANGES = wordSet(
  `cut drop reduction increase rise fewer more less lower higher faster cheaper off quicker growth improvement decrease
  uplift saving up down better jump fall gain`,
);
const CHANGED = wordSet(
  "up down rose fell grew dropped cut saved save saving improved increased reduced slashed trimmed",
);
const STOOD = wordSet("at was were is are");
const MADE = wordSet("made make makes making");

/** "fell by 8 %", "8 % fewer", "up 8 %"; "8 % of what it was". */
function isChangeInShare(tokens: readonly Token[], { from, to }: FoundQuantity): boolean {
  const [two, before] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  if (isOfFormer(tokens, to)) return true;
  if (before === "by" && (two === "up" || two === "down" || isMoved(tokens, from, 12))) return true;
  if (CHANGES.has(wordAt(tokens, to))) return true;
  // "Made up 8 %" is a share.
  if (before === "up" && MADE.has(two)) return false;
  return CHANGED.has(before) || (!STOOD.has(before) && isMoved(tokens, from, 5));
}

/** "saved us £40", "ten days faster". */
function isDifference(tokens: readonly Token[], { from, to }: FoundQuantity): boolean {
  const before = wordsIn(tokens, from - 5, from);
  if (/\b(?:saved|saving|save|saves|shaved|knocked|trimmed)\b[^.!?;]*$/.test(before)) return true;
  return /^(?:off|out of|less|cheaper|more|faster|quicker|shorter|longer|slower|sooner|earlier|later|early|late|ahead|behind|of savings?|in savings?|a year (?:off|out of))\b/.test(
    wordsIn(tokens, to, to + 5),
  );
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(" ");

const FORMER = wordSet("used before former previous original once earlier old");

/** "A third of the gas we used to burn" is a fall by two thirds; "to 40 % of what it was". */
function isOfFormer(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== "of") return false;
  for (let at = to + 1; at < to + 8; at += 1) {
    const word = wordAt(tokens, at);
    if (word === "" || PAUSES.has(word)) return false;
    if (FORMER.has(word)) return true;
    const isWhatItWas =
      word === "what" &&
      /^(?:it|they|we)$/.test(wordAt(tokens, at + 1)) &&
      /^(?:was|were|had|used|paid)$/.test(wordAt(tokens, at + 2));
    if (isWhatItWas) return true;
  }
  return false;
}
