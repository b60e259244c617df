import {
  HIRING_AFTER_CHECKLIST,
  HIRING_DESIGN_CHECKLIST,
  type HiringItemId,
} from "../playbook/checklist-hiring.ts";
import type { ChecklistEntry } from "../playbook/checklist-entry.ts";
import { LIKELY_QUESTIONS } from "../playbook/likely-questions.ts";
import type { LintId } from "../playbook/lints.ts";
import { addMillis, addDays, HOUR, type Instant, isAtOrBefore, isBefore } from "../time.ts";
import { isTask, lateFrom, lintLoop, spanOf } from "./lint.ts";
import type { LoopPlan } from "./loop-plan.ts";

/** One item of the hiring team's lists, as it stands now (domain.md CL-HTD, CL-HTA). */
export interface LoopItem {
  readonly id: HiringItemId;
  readonly text: string;
  readonly why: string;
  readonly due?: Instant;
  readonly state: "not-applicable" | "open" | "done" | "overdue";
}

/** Both lists: the design of the round, and what is owed afterwards. */
export function loopChecklist(plan: LoopPlan, now: Instant): readonly LoopItem[] {
  const found = new Set(lintLoop(plan, now).map(({ lint }) => lint));
  const entries: readonly [string, ChecklistEntry][] = Object.entries({
    ...HIRING_DESIGN_CHECKLIST,
    ...HIRING_AFTER_CHECKLIST,
  });
  return entries.map(([key, { text, why }]): LoopItem => {
    // The keys are those of the two lists.
    const id = key as HiringItemId;
    const due = dueOf(id, plan);
    const applies = APPLIES[id]?.(plan, now) ?? true;
    const done = applies && DONE[id](plan, found);
    const late = due !== undefined && isBefore(due, now);
    const open = late ? ("overdue" as const) : ("open" as const);
    const state = applies ? (done ? ("done" as const) : open) : ("not-applicable" as const);
    return { id, text, why, ...(due && { due }), state };
  });
}

function dueOf(id: HiringItemId, plan: LoopPlan): Instant | undefined {
  const dated = DUES[id];
  return dated ? dated(plan) : plan.invitedAt;
}

/** What is not due with the invitation. */
const DUES: Partial<Readonly<Record<HiringItemId, (plan: LoopPlan) => Instant | undefined>>> = {
  "HTD-08": (plan) => shifted(spanOf(plan)?.T, -24),
  "HTA-01": (plan) => shifted(spanOf(plan)?.E, 48),
  "HTA-02": lateFrom,
  "HTA-03": (plan) => {
    const late = lateFrom(plan);
    return late && addDays(late, 7, plan.timeZone);
  },
};

const shifted = (instant: Instant | undefined, hours: number): Instant | undefined =>
  instant && addMillis(instant, hours * HOUR);

const hasTasks = ({ sessions }: LoopPlan): boolean => sessions.some(isTask);

const APPLIES: Partial<Readonly<Record<HiringItemId, (plan: LoopPlan, now: Instant) => boolean>>> =
  {
    "HTD-03": hasTasks,
    "HTD-04": hasTasks,
    "HTD-06": hasTasks,
    "HTD-07": ({ sessions }) =>
      sessions.some(({ format }) => format === "FMT-CODE" || format === "FMT-CASE"),
    "HTA-02": (plan, now) => {
      const late = lateFrom(plan);
      return late !== undefined && !isAtOrBefore(now, late) && plan.outcomeToldAt === undefined;
    },
  };

const without =
  (...lints: LintId[]) =>
  (_: LoopPlan, found: ReadonlySet<LintId>): boolean =>
    lints.every((lint) => !found.has(lint));

const DONE: Readonly<
  Record<HiringItemId, (plan: LoopPlan, found: ReadonlySet<LintId>) => boolean>
> = {
  "HTD-01": ({ sessions }, found) => sessions.length > 0 && !found.has("LINT-01"),
  "HTD-02": without("LINT-02"),
  "HTD-03": without("LINT-04"),
  "HTD-04": without("LINT-05"),
  "HTD-05": ({ sessions }) => sessions.some(({ explainTo }) => explainTo.length > 0),
  "HTD-06": without("LINT-07"),
  "HTD-07": without("LINT-08"),
  "HTD-08": ({ interviewersBriefedAt }) => interviewersBriefedAt !== undefined,
  "HTD-09": without("LINT-11"),
  "HTD-10": ({ roundOneQuestions }) => roundOneQuestions.length > 0,
  "HTD-11": ({ sessions }, found) => sessions.length > 0 && !found.has("LINT-14"),
  "HTD-12": ({ sessions }) =>
    sessions.every(
      ({ questions }) => questions.length === 0 || !questions.every(belongsToTheScreen),
    ),
  "HTA-01": ({ debriefAt }) => debriefAt !== undefined,
  "HTA-02": without("LINT-17"),
  "HTA-03": ({ outcomeToldAt }) => outcomeToldAt !== undefined,
  "HTA-04": ({ statusOwner }) => statusOwner !== undefined,
};

/** Questions of the first round: basics that should be settled before this one. */
const belongsToTheScreen = (question: string): boolean =>
  Object.entries(LIKELY_QUESTIONS).some(([id, { round }]) => id === question && round === 1);
