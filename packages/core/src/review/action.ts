import type { Part, Reading } from "./reading.ts";
import { wordSet } from "./word-set.ts";

/** Deeds in the past count each; what is done as a rule, has been done or would be done needs two. */
export function actionIn({ deeds }: Reading): readonly Part[] {
  const isTold = deeds.some(({ tense }) => tense === "past");
  if (isTold && deeds.every(isScore)) return [];
  return isTold || new Set(deeds.map(({ verb }) => verb)).size >= 2 ? deeds : [];
}

/** The deeds of an answer in which only "we" did anything. */
export const hiddenBehindWe = (action: readonly Part[]): readonly Part[] =>
  action.some(({ subject }) => subject === "we") &&
  action.every((part) => part.subject === "we" || !OWN.test(part.words))
    ? action
    : [];

const OWN = / (?:i|i'd|i've|i'm|i'll) /;

/** "We sold fifty-eight per cent of the seats": what came of steps that are not told. */
const isScore = ({ tense, verb, words }: Part): boolean =>
  tense === "past" && SCORED.has(verb) && / # /.test(words);

const SCORED = wordSet(
  "finished closed sold won lost hit beat reached exceeded raised earned made gained scored ended",
);
