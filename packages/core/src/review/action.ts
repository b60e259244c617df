import type { Part, Reading } from "./reading.ts";

/** Deeds in the past count each; what is done as a rule, has been done or would be done needs two. */
export function actionIn({ deeds }: Reading): readonly Part[] {
  const isTold = deeds.some(({ tense }) => tense === "past");
  return isTold || new Set(deeds.map(({ verb }) => verb)).size >= 2 ? deeds : [];
}

/** The deeds of an answer in which only "we" did anything. */
export const hiddenBehindWe = (action: readonly Part[]): readonly Part[] =>
  action.every(({ subject }) => subject === "we") ? action : [];
