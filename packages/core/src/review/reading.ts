import { tokensOf, type Token } from "../text/tokens.ts";
import { cleaned } from "./clean.ts";
import { clausesOf, isDeedOf, type Clause } from "./clauses.ts";
import { cuesIn } from "./cue-finder.ts";
import type { Cue } from "./cues.ts";
import { fillersIn, type FillerMatch } from "./fillers.ts";
import { isDuty } from "./verbs.ts";
import { wordSet } from "./word-set.ts";

/** A clause with what was noticed in it. */
export interface Part extends Clause {
  readonly at: number;
  readonly cues: ReadonlySet<Cue>;
  /** Its words and signs in lower case with a space on each side; numbers are "#". */
  readonly words: string;
  readonly isOwn: boolean;
  /** A step that the speaker or the speaker's group takes, took or would take. */
  readonly isDeed: boolean;
}

/** An answer taken apart, as all verdicts read it. */
export interface Reading {
  readonly spoken: readonly Token[];
  readonly fillers: readonly FillerMatch[];
  readonly parts: readonly Part[];
  readonly deeds: readonly Part[];
  /** Where the first and the last deed stand; beyond either end where there is none. */
  readonly firstDeed: number;
  readonly lastDeed: number;
  readonly sentences: number;
}

export function readAnswer(text: string): Reading {
  const spoken = tokensOf(text);
  const fillers = fillersIn(spoken);
  const tokens = cleaned(spoken, fillers);
  const clauses = clausesOf(text, tokens);
  const cues = cuesOf(tokens, clauses);
  const parts = clauses.map((clause, at): Part => ({
    ...clause,
    at,
    cues: cues[at] ?? new Set(),
    words: wordsOf(tokens, clause),
    isOwn: clause.subject === "i" || clause.subject === "we",
    isDeed: isStep(clause),
  }));
  const deeds = parts.filter(({ isDeed }) => isDeed);
  return {
    spoken,
    fillers,
    parts,
    deeds,
    firstDeed: deeds[0]?.at ?? parts.length,
    lastDeed: deeds.at(-1)?.at ?? -1,
    sentences: (parts.at(-1)?.sentence ?? -1) + 1,
  };
}

function cuesOf(tokens: readonly Token[], clauses: readonly Clause[]): readonly Set<Cue>[] {
  const cues = clauses.map(() => new Set<Cue>());
  const clauseAt: number[] = [];
  for (const [index, { from, to }] of clauses.entries())
    for (let at = from; at < to; at += 1) clauseAt[at] = index;
  for (const { cue, at } of cuesIn(tokens)) cues[clauseAt[at] ?? -1]?.add(cue);
  return cues;
}

/** Far more than a clause has that somebody said; what a rule reads stays short for any input. */
const WORDS_MAX = 60;
const LETTERS_MAX = 30;

const wordsOf = (tokens: readonly Token[], { from, to }: Clause): string =>
  ` ${tokens
    .slice(from, Math.min(to, from + WORDS_MAX))
    .map(({ lower }) => lower.slice(0, LETTERS_MAX))
    .join(" ")} `;

/** Under these, a deed is background, or what somebody knows or asks. */
const NO_STEP_UNDER = wordSet(
  `who whoever where wherever if unless than that what which how whether as after when since before once until`,
);

const isStep = (clause: Clause): boolean =>
  isDeedOf(clause) &&
  !NO_STEP_UNDER.has(clause.under ?? "") &&
  !(clause.tense === "present" && isDuty(clause.verb));
