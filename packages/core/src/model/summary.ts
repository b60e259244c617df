import { toMillis } from "../time.ts";
import type { Application } from "./application.ts";

/** What a list needs of an application, without its document. */
export interface ApplicationSummary {
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly timeZone: string;
  /** How it ended, once they have answered. */
  readonly outcome?: NonNullable<Application["outcome"]>["kind"] | undefined;
  readonly outcomeAt?: string | undefined;
  /** The last day of the window that they named. */
  readonly statedWindow?: string | undefined;
  /** By round; without start and end while no session is known. */
  readonly interviews: readonly {
    readonly round: number;
    readonly purpose: "screen" | "decision";
    readonly start?: string | undefined;
    readonly end?: string | undefined;
    readonly sessions: number;
  }[];
}

export function summarise(application: Application): ApplicationSummary {
  const interviews = application.interviews.map(({ id, round, purpose }) => {
    const sessions = application.sessions
      .filter(({ interviewId }) => interviewId === id)
      .sort((a, b) => toMillis(a.start) - toMillis(b.start));
    const [first] = sessions;
    const last = [...sessions].sort((a, b) => toMillis(b.end) - toMillis(a.end))[0];
    const times = first && last ? { start: first.start, end: last.end } : {};
    return { round, purpose, ...times, sessions: sessions.length };
  });
  return {
    id: application.id,
    company: application.company.name,
    role: application.role.title,
    timeZone: application.timeZone,
    ...(application.outcome && {
      outcome: application.outcome.kind,
      outcomeAt: application.outcome.at,
    }),
    ...(application.statedWindow && { statedWindow: application.statedWindow }),
    interviews: interviews.sort((a, b) => a.round - b.round),
  };
}

/**
 * The interview to prepare: the soonest that is not over; else one without a date that comes after
 * all that are; else the last. Screens count only where nothing else is known. Lists and pages both
 * ask here, so that they never disagree.
 */
export function nextInterview<
  T extends Pick<ApplicationSummary["interviews"][number], "round" | "purpose" | "end">,
>({ interviews }: { readonly interviews: readonly T[] }, now: string): T | undefined {
  const decisions = interviews.filter(({ purpose }) => purpose === "decision");
  const byRound = [...(decisions.length > 0 ? decisions : interviews)].sort(
    (a, b) => a.round - b.round,
  );
  const endOf = ({ end }: T): number => (end === undefined ? Infinity : toMillis(end));
  const [soonest] = byRound
    .filter((interview) => interview.end !== undefined && endOf(interview) > toMillis(now))
    .sort((a, b) => endOf(a) - endOf(b));
  const lastOver = byRound.findLast((interview) => endOf(interview) <= toMillis(now));
  const undated = byRound.find(
    ({ end, round }) => end === undefined && (lastOver === undefined || round > lastOver.round),
  );
  return soonest ?? undated ?? byRound.at(-1);
}

/** What comes soonest first; then what has no date; what is over last, the latest of it first. */
export function byNextInterview<T extends ApplicationSummary>(
  summaries: readonly T[],
  now: string,
): readonly T[] {
  const rank = (summary: T): readonly [number, number] => {
    const interview = nextInterview(summary, now);
    if (interview?.start === undefined || interview.end === undefined) return [1, 0];
    const isOver = toMillis(interview.end) < toMillis(now);
    return isOver ? [2, -toMillis(interview.end)] : [0, toMillis(interview.start)];
  };
  return summaries
    .map((summary) => ({ summary, rank: rank(summary) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ summary }) => summary);
}
