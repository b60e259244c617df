import { groupBy } from "../../group-by.ts";
import type { ChecklistItem } from "./checklist.ts";

/** How much of what proves an item is there, in the unit in which a person counts it. */
export interface Evidence {
  readonly done: number;
  readonly of: number;
  readonly unit: "people" | "sessions" | "facts";
}

/** Somebody counts once, however many facts are asked of them; absent where one fact is all. */
export function evidenceOf({ checks }: Pick<ChecklistItem, "checks">): Evidence | undefined {
  if (checks.length < 2) return undefined;
  if (checks.every(({ interviewerId }) => interviewerId))
    return countBy(checks, "people", ({ interviewerId }) => interviewerId ?? "");
  if (checks.every(({ sessionId }) => sessionId))
    return countBy(checks, "sessions", ({ sessionId }) => sessionId ?? "");
  return { done: checks.filter(({ ok }) => ok).length, of: checks.length, unit: "facts" };
}

/** Whether a tick is all that an item still lacks. */
export const finishesByHand = ({
  byHand,
  checks,
}: Pick<ChecklistItem, "byHand" | "checks">): boolean =>
  byHand && checks.every((check) => check.ok || check.byHand);

function countBy(
  checks: ChecklistItem["checks"],
  unit: Evidence["unit"],
  subjectOf: (check: ChecklistItem["checks"][number]) => string,
): Evidence {
  const subjects = [...groupBy(checks, subjectOf).values()];
  const done = subjects.filter((own) => own.every(({ ok }) => ok)).length;
  return { done, of: subjects.length, unit };
}
