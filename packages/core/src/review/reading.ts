import { tokensOf, type Token } from "../text/tokens.ts";
import { cleaned } from "./clean.ts";
import { clausesOf, isDeedOf, type Clause } from "./clauses.ts";
import { cuesIn } from "./cue-finder.ts";
import type { Cue } from "./cues/index.ts";
import { fillersIn, type FillerMatch } from "./fillers.ts";
import { isClearlyPast, isDuty, isPast } from "./verbs.ts";
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
  const clauses = withRuleOf(clausesOf(text, tokens));
  const cues = cuesOf(tokens, clauses);
  const parts = clauses.map((clause, at): Part => {
    const words = wordsOf(tokens, clause);
    return {
      ...clause,
      at,
      cues: cues[at] ?? new Set(),
      words,
      isOwn: clause.subject === "i" || clause.subject === "we",
      isDeed: isStep(clause) && !NO_STEP_SAID.test(words),
    };
  });
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

/** "I put a dot on the map" is told of how one works where the other verbs are in the present. */
function withRuleOf(clauses: readonly Clause[]): readonly Clause[] {
  const isAlike = ({ verb }: Clause): boolean => isPast(verb) && !isClearlyPast(verb);
  const count = (tense: Clause["tense"]): number =>
    clauses.filter((clause) => clause.tense === tense && isDeedOf(clause) && !isAlike(clause))
      .length;
  if (count("present") <= count("past")) return clauses;
  return clauses.map((clause) =>
    clause.tense === "past" && !clause.isPassive && isAlike(clause)
      ? { ...clause, tense: "present" }
      : clause,
  );
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

/** Ways of doing nothing, of thinking, and of being somewhere. */
const NO_STEP_SAID =
  / (?:let (?:\S+ ){0,3}(?:go|pass|lapse|slide|drop|be|lie)(?: by)?|(?:took|taken|take) away (?:that|from)|(?:asked|told) (?:myself|ourselves)|thought to myself|(?:sat|stood|lay|lived) (?:there|in|at|on)(?! top)|took part|took place|call (?:it|that|this) a) /;

/** Under these, a deed is background, or what somebody knows or asks. */
const NO_STEP_UNDER = wordSet(
  `who whoever where wherever if unless than that what which how whether as after when since before once until`,
);

const isStep = (clause: Clause): boolean =>
  isDeedOf(clause) &&
  !NO_STEP_UNDER.has(clause.under ?? "") &&
  !(clause.tense === "present" && isDuty(clause.verb));
