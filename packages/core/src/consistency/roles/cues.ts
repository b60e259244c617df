import type { PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt } from "../facts/words.ts";
import { MISREAD, MISREAD_ANYWHERE, type Misreading, type Seen } from "./misread-cues.ts";
import type { RoleCue } from "./words.ts";

export type Cue = PhraseMatch<RoleCue>;

/** Cues that only colour others. */
const ASIDE: ReadonlySet<RoleCue> = new Set<RoleCue>([
  "parity",
  "us",
  "absent",
  "before-me",
  "standing",
  "unborn",
  "carry-on",
]);

/** Without the cues that stand inside longer ones; a few tokens around each are enough to see. */
export function longestOf(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, index) => {
    const near = cues.slice(Math.max(0, index - CUES_NEAR), index + CUES_NEAR);
    return !near.some((other) => covers(other, cue));
  });
}

const CUES_NEAR = 40;

const covers = (other: Cue, cue: Cue): boolean =>
  other.from <= cue.from &&
  other.to >= cue.to &&
  other.to - other.from > cue.to - cue.from &&
  (!ASIDE.has(other.label) || (ASIDE.has(cue.label) && cue.label !== "parity"));

/** Whether the words mean here what they stand in the table for. */
export function isCue(tokens: readonly Token[], cue: Cue): boolean {
  const { label, from, to } = cue;
  const seen: Seen = {
    tokens,
    label,
    from,
    to,
    isSingle: to - from === 1,
    word: wordAt(tokens, from),
    last: wordAt(tokens, to - 1),
    before: wordAt(tokens, from - 1),
    next: wordAt(tokens, to),
  };
  const isMisread = (misreadings: readonly Misreading[]): boolean =>
    misreadings.some((isOther) => isOther(seen));
  return !isMisread(MISREAD[label] ?? []) && !isMisread(MISREAD_ANYWHERE);
}
