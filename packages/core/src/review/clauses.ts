import { sentencesOf } from "../text/sentences.ts";
import type { Span, Token } from "../text/tokens.ts";
import {
  CLAUSE_STARTS,
  CONNECTORS,
  FINITE,
  I_FORMS,
  isAdverb,
  NOUN_INTRODUCERS,
  OTHER_FORMS,
  SAME_AS_NOUN,
  SUBORDINATORS,
  WE_FORMS,
} from "./grammar.ts";
import { verbGroup, type VerbGroup } from "./verb-group.ts";
import { isClearlyPast, isDeed, isParticiple, isPast } from "./verbs.ts";

type Subject = "i" | "we" | "other";

/** A part of a sentence with at most one finite verb that is read. */
export interface Clause extends Span, VerbGroup {
  /** Tokens `from` up to but not `to`. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Absent where no finite verb was made out. */
  readonly subject?: Subject;
  /** The word that subordinates it: "because", "who", "if", "so that". */
  readonly under?: string;
}

/** The clauses of a text, sentence by sentence; fillers are expected to be taken out of the tokens. */
export function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const [sentence, { end }] of sentencesOf(withShortRuns(text)).entries()) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= end) at += 1;
    let main: Clause | undefined;
    for (const range of rangesOf(tokens, from, at)) {
      if (clauses.length === CLAUSES_MAX) return clauses;
      const clause = { ...read(tokens, range, main), sentence };
      if (clause.subject && (clause.under === undefined || main === undefined)) main = clause;
      clauses.push(clause);
    }
  }
  return clauses;
}

/** A step that the speaker or the speaker's group took, takes or would take. */
export const isDeedOf = ({ subject, tense, verb, isPassive, isNegated }: Clause): boolean =>
  (subject === "i" || subject === "we") &&
  !isPassive &&
  !isNegated &&
  verb !== "" &&
  tense !== "duty" &&
  tense !== "none" &&
  isDeed(verb);

/** A day of speech; what comes later is no longer read. */
const CLAUSES_MAX = 50_000;

/** Long runs of stops say no more than short ones, and take long to tell apart. */
const withShortRuns = (text: string): string =>
  text.replace(/[.!?…]{4,}/g, (run) => run.slice(0, 3).padEnd(run.length));

// Where clauses begin --------------------------------------------------------------------------

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Splits a sentence at its signs, and before words that begin a clause of their own. */
function rangesOf(tokens: readonly Token[], from: number, to: number): readonly Range[] {
  const ranges: Range[] = [];
  let start = from;
  const close = (end: number): void => {
    if (end > start) ranges.push({ from: start, to: end });
  };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (isBreak(token)) {
      close(at);
      start = at + 1;
    } else if (at > start && beginsClause(tokens, at, to)) {
      close(at);
      start = at;
    }
  }
  close(to);
  return ranges;
}

const isBreak = ({ kind, lower, isJoined }: Token): boolean =>
  kind === "sign" && (/^[,;:()–—!?…"“”.]$/.test(lower) || (lower === "-" && !isJoined));

function beginsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const lowerAt = (place: number): string => (place < to ? (tokens[place]?.lower ?? "") : "");
  const [previous, lower, next] = [lowerAt(at - 1), lowerAt(at), lowerAt(at + 1)];
  if (isOwnForm(lower) && next !== "/")
    return !SUBORDINATORS.has(previous) && !CONNECTORS.has(previous) && !INVERTING.test(previous);
  switch (lower) {
    case "then":
      // "I then wrote"
      if (CLAUSE_STARTS.has(previous)) return false;
      return goesOn(next) || (isAdverb(next) && goesOn(lowerAt(at + 2)));
    case "and":
    case "but":
    case "or":
      return goesOn(next) || (isAdverb(next) && goesOn(lowerAt(at + 2)));
    case "so":
      return CLAUSE_STARTS.has(next) || next === "that" || next === "the";
    case "that":
      return CLAUSE_STARTS.has(next) && !/^(?:after|before|like|with)$/.test(previous);
    case "before":
    case "after":
    case "since":
      return CLAUSE_STARTS.has(next) || next === "the";
    case "as":
      return isOwnForm(next);
    case "what":
      return CLAUSE_STARTS.has(next);
    case "than":
      return false;
    default:
      return SUBORDINATORS.has(lower);
  }
}

const isOwnForm = (lower: string): boolean => I_FORMS.has(lower) || WE_FORMS.has(lower);

/** "Did I …": the subject belongs to the word before. */
const INVERTING = /^(?:did|do|had|have|can|could|would|will|should)$/;

const goesOn = (lower: string): boolean =>
  CLAUSE_STARTS.has(lower) || isPast(lower) || FINITE.has(lower) || SUBORDINATORS.has(lower);

// What a clause says ---------------------------------------------------------------------------

/** "who'd", "what's": asked or relative, with its verb. */
const ASKING = /^(who|what|where|how)'/;

const NO_VERB: VerbGroup = {
  tense: "none",
  verb: "",
  isPassive: false,
  isNegated: false,
  isUnreal: false,
};

function read(
  tokens: readonly Token[],
  { from, to }: Range,
  main: Clause | undefined,
): Omit<Clause, "sentence"> {
  let start = from;
  while (start < to && CONNECTORS.has(tokens[start]?.lower ?? "")) start += 1;
  const opening = openingAt(tokens, start, main);
  const isOwnWord = opening !== undefined && !ASKING.test(tokens[start]?.lower ?? "");
  const found = finiteIn(tokens, { from: start + (isOwnWord ? 1 : 0), to }, main, opening);
  return {
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    ...(found?.group ?? NO_VERB),
    ...(found && { subject: found.subject }),
    ...(found && opening !== undefined && { under: opening }),
  };
}

function openingAt(
  tokens: readonly Token[],
  at: number,
  main: Clause | undefined,
): string | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (lower === "that") {
    if (tokens[at - 1]?.lower === "so" && main?.subject !== undefined) return "so that";
    // "That was the limit" and "after that I wrote" subordinate nothing
    return CLAUSE_STARTS.has(tokens[at + 1]?.lower ?? "") ? "that" : undefined;
  }
  if (isOwnForm(lower) && followsItsNoun(tokens, at)) return "that";
  // "Since that time", "after this"
  if (/^(?:since|after|before)$/.test(lower) && POINTING.test(tokens[at + 1]?.lower ?? ""))
    return undefined;
  return SUBORDINATORS.has(lower) ? lower : ASKING.exec(lower)?.[1];
}

/** "The hotel left us" has a verb, "the one left" has none. */
const OBJECTS = /^(?:us|me|him|her|them|it)$/;

const POINTING = /^(?:that|this|then|those|these)$/;
const MOMENT =
  /^(?:year|season|day|time|week|month|moment|night|summer|winter|autumn|spring|morning)$/;

/** "the ones I trained", "that was the year we took on", "which of them we let go". */
function followsItsNoun(tokens: readonly Token[], at: number): boolean {
  const [before, noun] = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  if (/^(?:ones|those|everything|anything)$/.test(before)) return true;
  if (/^(?:them|us|these)$/.test(before) && noun === "of")
    return /^(?:which|many|much)$/.test(tokens[at - 3]?.lower ?? "");
  return (
    MOMENT.test(before) &&
    noun === "the" &&
    /^(?:was|is|that's|it's)$/.test(tokens[at - 3]?.lower ?? "")
  );
}

interface Finite {
  readonly subject: Subject;
  readonly group: VerbGroup;
}

/** The first finite verb; what has no subject of its own goes on with that of the main clause. */
function finiteIn(
  tokens: readonly Token[],
  { from, to }: Range,
  main: Clause | undefined,
  under: string | undefined,
): Finite | undefined {
  let hasNoun = under !== undefined;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    const subject = subjectAt(tokens, at, { from, to });
    if (subject) return { subject, group: verbGroup(tokens, lower, at + 1, to) };
    if (FINITE.has(lower)) {
      const group = verbGroup(tokens, lower, at, to);
      return { subject: hasNoun ? "other" : (main?.subject ?? "other"), group };
    }
    const isFinite =
      isPast(lower) &&
      !(at > from && NOUN_INTRODUCERS.has(tokens[at - 1]?.lower ?? "")) &&
      !(hasNoun && SAME_AS_NOUN.has(lower) && !OBJECTS.test(tokens[at + 1]?.lower ?? ""));
    // "One third. Gone."
    if (isFinite && !hasNoun && main === undefined && isParticiple(lower)) continue;
    if (isFinite && hasNoun)
      return { subject: "other", group: { ...NO_VERB, tense: "past", verb: lower } };
    if (isFinite) return goingOn(lower, main);
    if (!isAdverb(lower)) hasNoun = true;
  }
  return undefined;
}

function subjectAt(tokens: readonly Token[], at: number, { from, to }: Range): Subject | undefined {
  const lower = tokens[at]?.lower ?? "";
  // "i/o"
  if (I_FORMS.has(lower)) return tokens[at + 1]?.lower === "/" ? undefined : "i";
  if (WE_FORMS.has(lower)) return "we";
  // further on, these two are mostly objects
  if (lower === "it" || lower === "you") return at === from ? "other" : undefined;
  if (OTHER_FORMS.has(lower)) return "other";
  return at + 1 < to && isContracted(lower, tokens[at + 1]?.lower ?? "") ? "other" : undefined;
}

/** "The form's used everywhere" is, "the form's colour" owns. */
const isContracted = (lower: string, next: string): boolean =>
  /[a-z]'s$/.test(lower) &&
  !/^(?:let|today|yesterday|year|week|month)'s$/.test(lower) &&
  (isClearlyPast(next) || /^(?:a|an|the|not|still|now|always|in|at|on|been|very|so)$/.test(next));

/** "… and marked each clause"; at the beginning of a sentence it is the speaker who is left out. */
function goingOn(verb: string, main: Clause | undefined): Finite {
  // "I've gone through it and marked each clause", "I'd sit down and put it in writing"
  const keepsTense =
    main !== undefined &&
    main.tense !== "none" &&
    (main.tense === "perfect" || (main.tense !== "past" && !isClearlyPast(verb)));
  const tense = keepsTense ? main.tense : "past";
  return { subject: main?.subject ?? "i", group: { ...NO_VERB, tense, verb } };
}
