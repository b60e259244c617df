import type { Application } from "../model/application.ts";
import type { Session } from "../model/interview.ts";
import { type ApplicationSummary, nextInterview } from "../model/summary.ts";
import { PLAN_LIMITS } from "../playbook/effort.ts";
import { FOLLOW_UP_DAYS } from "../playbook/timeline.ts";
import {
  addDaysToDate,
  addMillis,
  FAR_FUTURE,
  HOUR,
  type Instant,
  isBefore,
  localDate,
  toMillis,
} from "../time.ts";
import type { Preparation } from "./prepare.ts";

/** One application with what follows from it. */
export interface AgendaEntry {
  readonly application: Application;
  readonly preparation: Preparation;
}

/** As much of one as the agenda is made of. */
interface AgendaWork {
  readonly application: Pick<Application, "id">;
  readonly preparation: Pick<Preparation, "now" | "start" | "plan" | "next">;
}

/** One thing to do, and for which application. */
export interface AgendaStep {
  readonly applicationId: string;
  /** Of the plan's task or the deadline, such as `PRE-09` or `TL-24`. */
  readonly id: string;
  /** The checklist item that it finishes, the finding that it clears, or the deadline itself. */
  readonly itemId: string;
  readonly text: string;
  readonly why?: string;
  readonly minutes: number;
  readonly due?: Instant;
  readonly overdue: boolean;
  readonly clearsFatal: boolean;
}

/** What to do with the time at hand, across applications. */
export interface Agenda {
  /** What to begin with; absent where nothing waits. It takes longer only where nothing fits. */
  readonly first?: AgendaStep;
  /** What fits into the rest of the time, in order. */
  readonly rest: readonly AgendaStep[];
  /** What presses more than the first thing, and takes longer than there is time. */
  readonly longer?: AgendaStep;
  /** Everything whose time is past, the most pressing first. */
  readonly overdue: readonly AgendaStep[];
}

/**
 * Fills the minutes with what presses most: what may cost an offer within a day, what is overdue,
 * then deadline by deadline; within an application in the order of its plan.
 */
export function agendaOf(entries: readonly AgendaWork[], minutes: number): Agenda {
  const steps = rankedSteps(entries).map(({ step }) => step);
  const block = fitting(steps, minutes);
  const [first = steps[0], ...rest] = block;
  const [foremost] = steps;
  return {
    ...(first && { first }),
    rest,
    ...(foremost && foremost !== first && { longer: foremost }),
    overdue: steps.filter(({ overdue }) => overdue),
  };
}

/**
 * The active applications in an order in which the agenda can be made from the first of them alone:
 * those that may hold what presses most come first.
 */
export function byPressure<T extends ApplicationSummary>(
  summaries: readonly T[],
  now: Instant,
): readonly T[] {
  return summaries
    .filter((summary) => isActive(summary, now))
    .map((summary) => ({ summary, rank: bestRank(summary, now) }))
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ summary }) => summary);
}

/**
 * Whether the first `count` things that fit into the minutes are known, although an application
 * (and all that come after it by pressure) was not looked at.
 */
export function isAgendaKnown(
  entries: readonly AgendaWork[],
  { minutes, count }: { readonly minutes: number; readonly count: number },
  unseen: ApplicationSummary,
  now: Instant,
): boolean {
  const best = bestRank(unseen, now);
  const certain = rankedSteps(entries).filter((step) => byRank(step, best) <= 0);
  const steps = certain.map(({ step }) => step);
  return fitting(steps, minutes).length >= count;
}

/** In order, as many as the minutes hold. */
function fitting(steps: readonly AgendaStep[], minutes: number): readonly AgendaStep[] {
  let left = minutes;
  return steps.filter((step) => {
    if (step.minutes > left) return false;
    left -= step.minutes;
    return true;
  });
}

interface Rank {
  /** 0 may cost an offer within a day, 1 is overdue, 2 has a date, 3 has none. */
  readonly tier: number;
  readonly actBy: Instant;
}

interface Ranked extends Rank {
  readonly step: AgendaStep;
}

const byRank = (a: Rank, b: Rank): number =>
  a.tier - b.tier || toMillis(a.actBy) - toMillis(b.actBy);

const rankedSteps = (entries: readonly AgendaWork[]): readonly Ranked[] =>
  entries.flatMap(stepsOf).sort(byRank);

const SOON = 24 * HOUR;

const isSoon = (start: Instant | undefined, now: Instant): boolean =>
  start !== undefined && isBefore(start, addMillis(now, SOON));

/** No step of an application comes before this. */
function bestRank(summary: ApplicationSummary, now: Instant): Rank {
  const start = nextInterview(summary, now)?.start;
  return { tier: isSoon(start, now) ? 0 : 1, actBy: start ?? FAR_FUTURE };
}

function stepsOf({ application, preparation }: AgendaWork): readonly Ranked[] {
  const { now, start, plan, next } = preparation;
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const today = localDate(now, plan.timeZone);
  const soon = isSoon(start, now);
  return next
    .filter(({ id, from }) => !from && (tasks.get(id)?.earliest ?? today) <= today)
    .map((action): Ranked => {
      const { id, text, why, due, overdue, minutes = PLAN_LIMITS.stepMinutes } = action;
      const task = tasks.get(id);
      const clearsFatal = task?.clearsFatal ?? false;
      const tier = clearsFatal && soon ? 0 : overdue ? 1 : due || task ? 2 : 3;
      return {
        step: {
          applicationId: application.id,
          id,
          itemId: task?.itemId ?? id,
          text,
          ...(why && { why }),
          minutes,
          ...(due && { due }),
          overdue,
          clearsFatal,
        },
        tier,
        // What is late is late already; what counts then is how soon the interview is.
        actBy: (overdue || tier === 0 ? start : (due ?? start)) ?? FAR_FUTURE,
      };
    });
}

/**
 * Whether an application still asks for something: not some time after they have answered, nor once
 * every message of the waiting time has had its time.
 */
export function isActive(summary: ApplicationSummary, now: Instant): boolean {
  const { outcome, outcomeAt, timeZone } = summary;
  const today = localDate(now, timeZone);
  if (outcome)
    return (
      (outcome === "offer" || outcome === "rejected") &&
      outcomeAt !== undefined &&
      today <= addDaysToDate(localDate(outcomeAt, timeZone), FOLLOW_UP_DAYS.answerWorth)
    );
  const end = nextInterview(summary, now)?.end;
  if (end === undefined) return true;
  const day = localDate(end, timeZone);
  const { statedWindow = day } = summary;
  const heard = statedWindow > day ? statedWindow : day;
  return today <= addDaysToDate(heard, WAIT_DAYS);
}

/** The session that goes on now or begins within the hour: then it comes before all other work. */
export function sessionAtHand({
  sessions,
  now,
}: Pick<Preparation, "sessions" | "now">): Session | undefined {
  const soon = addMillis(now, HOUR);
  return sessions
    .map(({ session }) => session)
    .find(({ start, end }) => isBefore(now, end) && isBefore(start, soon));
}

/**
 * The active applications, those nearest in time first, before or after their interview: thanks for
 * yesterday's press as much as tomorrow's preparation. What has no date comes last.
 */
export function byNearness<T extends ApplicationSummary>(
  summaries: readonly T[],
  now: Instant,
): readonly T[] {
  const distance = (summary: T): number => {
    const { start, end } = nextInterview(summary, now) ?? {};
    if (start === undefined || end === undefined) return Infinity;
    return Math.max(0, toMillis(start) - toMillis(now), toMillis(now) - toMillis(end));
  };
  return summaries
    .filter((summary) => isActive(summary, now))
    .map((summary) => ({ summary, distance: distance(summary) }))
    .sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance))
    .map(({ summary }) => summary);
}

const WAIT_DAYS =
  FOLLOW_UP_DAYS.checkWithoutWindow +
  FOLLOW_UP_DAYS.checkSpan +
  FOLLOW_UP_DAYS.finalNoteAfterCheck +
  FOLLOW_UP_DAYS.closeAfterFinalNote;
