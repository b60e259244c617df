import { compareText } from "../compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { AudienceId } from "../model/audience.ts";
import type { FormatId } from "../model/format.ts";
import { LIKELY_QUESTIONS, type LikelyId, QUESTION_PAIRS } from "../playbook/likely-questions.ts";
import { LINT_LIMITS, type LintId, LINTS } from "../playbook/lints.ts";
import { SEVERITIES, type Severity } from "../playbook/rules.ts";
import { DATA_AI_CORE, FORMAT_SIGNALS, type SignalId, SIGNALS } from "../playbook/signals.ts";
import {
  addDays,
  addMillis,
  endOfDate,
  HOUR,
  type Instant,
  isAtOrBefore,
  isBefore,
  toMillis,
} from "../time.ts";
import { sameWords } from "../words.ts";
import type { LoopPlan, LoopSession } from "./loop-plan.ts";

/** One weakness of a plan, with what to do about it. */
export interface LintFinding {
  readonly lint: LintId;
  readonly severity: Severity;
  readonly text: string;
  readonly todo: string;
  readonly sessionId?: string;
  /** What exactly, such as the question and what to ask instead. */
  readonly detail?: string;
}

interface Case {
  readonly sessionId?: string;
  readonly detail?: string;
}

/** Formats that set a task (domain.md LINT-04). */
const TASK_FORMATS: ReadonlySet<FormatId> = new Set([
  ...(["FMT-CODE", "FMT-SYS", "FMT-CASE", "FMT-TAKE", "FMT-WORK"] as const),
]);

export const isTask = ({ format }: LoopSession): boolean => TASK_FORMATS.has(format);

/** All weaknesses of a plan at this moment: by severity, then lint, then session (section 19). */
export function lintLoop(plan: LoopPlan, now: Instant): readonly LintFinding[] {
  const ids = Object.keys(TESTS) as LintId[];
  return ids
    .flatMap((lint) =>
      TESTS[lint](plan, now).map((found): LintFinding => {
        const { severity, text, todo } = LINTS[lint];
        return { lint, severity, text, todo, ...found };
      }),
    )
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareText(a.lint, b.lint) ||
        compareText(a.sessionId ?? "", b.sessionId ?? ""),
    );
}

type Test = (plan: LoopPlan, now: Instant) => readonly Case[];

const whole = (holds: boolean, detail?: string): readonly Case[] =>
  holds ? [{ ...(detail && { detail }) }] : [];

const each =
  (problemOf: (session: LoopSession, plan: LoopPlan) => string | boolean): Test =>
  (plan) =>
    plan.sessions.flatMap((session) => {
      const problem = problemOf(session, plan);
      if (problem === false) return [];
      return [{ sessionId: session.id, ...(problem !== true && { detail: problem }) }];
    });

/** Start of the first session and end of the last; absent without sessions. */
export function spanOf({
  sessions,
}: LoopPlan): { readonly T: Instant; readonly E: Instant } | undefined {
  const [first] = [...sessions].sort((a, b) => toMillis(a.start) - toMillis(b.start));
  const [last] = [...sessions].sort((a, b) => toMillis(b.end) - toMillis(a.end));
  return first && last ? { T: first.start, E: last.end } : undefined;
}

/** When a decision is late: the window's last day, else two weeks after the round. */
export function lateFrom(plan: LoopPlan): Instant | undefined {
  if (plan.decisionWindow) return endOfDate(plan.decisionWindow, plan.timeZone);
  const span = spanOf(plan);
  return span && addDays(span.E, LINT_LIMITS.decisionDaysMax, plan.timeZone);
}

const hasAudience = ({ people, sessions }: LoopPlan, audience: AudienceId): boolean => {
  const present = new Set(sessions.flatMap(({ interviewerIds }) => interviewerIds));
  return people.some((person) => person.audience === audience && present.has(person.id));
};

const isLikely = (question: string): question is LikelyId =>
  Object.hasOwn(LIKELY_QUESTIONS, question);

/** A question by its id or its words. */
const wordsOf = (question: string): string =>
  isLikely(question) ? LIKELY_QUESTIONS[question].text : question;

const sameQuestion = (a: string, b: string): boolean =>
  a === b || sameWords(wordsOf(a), wordsOf(b));

/** What a round-one question turns into (domain.md section 7, pairs). */
function upgradesOf(question: string): readonly LikelyId[] {
  return Object.values(QUESTION_PAIRS)
    .filter(({ from }) => from.some((id) => sameQuestion(id, question)))
    .flatMap(({ to }) => to);
}

const TESTS: Readonly<Record<LintId, Test>> = {
  "LINT-01": each(({ verifies }) => verifies.length === 0),
  "LINT-02": (plan) =>
    plan.sessions.flatMap(({ id, questions }) =>
      questions
        .filter((question) => plan.roundOneQuestions.some((asked) => sameQuestion(asked, question)))
        .map((question) => {
          const better = upgradesOf(question).map((upgrade) => `${upgrade} ${wordsOf(upgrade)}`);
          const instead = better.length > 0 ? `; instead: ${better.join(" or ")}` : "";
          return { sessionId: id, detail: `${question}${instead}` };
        }),
    ),
  "LINT-03": ({ sessions }) => {
    const single = sessions.filter(({ verifies }) => verifies.length === 1);
    return [...groupBy(single, ({ verifies }) => String(verifies[0])).entries()]
      .filter(([, same]) => same.length > 1)
      .map(([signal, same]) => ({
        sessionId: same[1]?.id ?? "",
        detail: `${SIGNALS[signal as SignalId].name}, as in ${same[0]?.title ?? same[0]?.id}`,
      }));
  },
  "LINT-04": each((session) => isTask(session) && session.prompt?.closeToWork !== true),
  "LINT-05": each((session) => isTask(session) && session.hasDiscussion !== true),
  "LINT-06": ({ sessions }) =>
    whole(sessions.length > 0 && sessions.every(({ explainTo }) => explainTo.length === 0)),
  "LINT-07": ({ sessions }) => {
    const tasks = sessions.filter(isTask);
    return whole(tasks.length > 0 && tasks.every(({ failureScenario }) => !failureScenario));
  },
  "LINT-08": each(({ prompt }) => prompt?.kind === "puzzle"),
  "LINT-09": each(({ format, verifies }) => {
    const designed: readonly SignalId[] = FORMAT_SIGNALS[format];
    return verifies.length > 0 && verifies.every((signal) => !designed.includes(signal));
  }),
  "LINT-10": (plan, now) => {
    const span = spanOf(plan);
    const due = span && addMillis(span.T, -24 * HOUR);
    return whole(!plan.interviewersBriefedAt && due !== undefined && isAtOrBefore(due, now));
  },
  "LINT-11": ({ candidateBriefedAt, decisionWindow }) =>
    whole(
      !candidateBriefedAt || !decisionWindow,
      [
        ...(candidateBriefedAt ? [] : ["the candidate was not told"]),
        ...(decisionWindow ? [] : ["no date for the decision"]),
      ].join("; "),
    ),
  "LINT-12": each(({ format, interviewerIds }) => {
    if (format !== "FMT-PANEL" && format !== "FMT-PRES") return false;
    const { panelPeopleMin, panelPeopleMax, presentationPeopleMax } = LINT_LIMITS;
    const count = interviewerIds.length;
    const most = format === "FMT-PRES" ? presentationPeopleMax : panelPeopleMax;
    return count < panelPeopleMin || count > most ? `${count} people` : false;
  }),
  "LINT-13": each(({ format, prompt }) => {
    if (format !== "FMT-TAKE") return false;
    const { estimateHours = 0, turnaroundHours } = prompt ?? {};
    if (estimateHours > LINT_LIMITS.takeHomeHoursMax) return `${estimateHours} h of work`;
    const { turnaroundHoursMin, turnaroundHoursMax } = LINT_LIMITS;
    return turnaroundHours !== undefined &&
      (turnaroundHours < turnaroundHoursMin || turnaroundHours > turnaroundHoursMax)
      ? `${turnaroundHours} h to hand in`
      : false;
  }),
  "LINT-14": (plan) => whole(plan.sessions.length > 0 && !hasAudience(plan, "AUD-XFN")),
  "LINT-15": ({ role, sessions }) => {
    const covered = new Set(sessions.flatMap(({ verifies }) => verifies));
    const missing = DATA_AI_CORE.filter((signal) => !covered.has(signal));
    return whole(
      role.family === "data-ai" && missing.length > 0,
      missing.map((signal) => `${signal} ${SIGNALS[signal].name}`).join(", "),
    );
  },
  "LINT-16": ({ statusOwner }) => whole(!statusOwner),
  "LINT-17": (plan, now) => {
    const late = lateFrom(plan);
    if (!late || isAtOrBefore(now, late) || plan.outcomeToldAt) return [];
    const updated = plan.lastUpdateToCandidateAt;
    return whole(updated === undefined || isBefore(updated, late));
  },
  "LINT-18": ({ sessions }) => {
    const all = sessions.flatMap(({ id, questions }) =>
      questions.map((question) => ({ id, question, words: wordsOf(question).toLowerCase() })),
    );
    return [...groupBy(all, ({ words }) => words).values()]
      .filter((same) => new Set(same.map(({ id }) => id)).size > 1)
      .map((same) => ({ sessionId: same[1]?.id ?? "", detail: same[0]?.question ?? "" }));
  },
  "LINT-19": ({ sessions }) => {
    const questions = sessions.reduce((sum, session) => sum + session.questions.length, 0);
    const hours = sessions.reduce(
      (sum, { start, end }) => sum + (toMillis(end) - toMillis(start)) / HOUR,
      0,
    );
    return whole(
      questions > LINT_LIMITS.questionsPerHourMax * hours,
      `${questions} questions in ${Math.round(hours * 10) / 10} h`,
    );
  },
  "LINT-20": (plan) => whole(plan.role.managesPeople === true && !hasAudience(plan, "AUD-REPORT")),
};
