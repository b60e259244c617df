import type { Application } from "../model/application.ts";
import type { TimelineKey } from "../playbook/timeline.ts";
import { type Instant, isBefore, toMillis } from "../time.ts";
import { isTakeHome, type Plan } from "./plan.ts";
import type { Situation } from "./situation/situation.ts";
import type { Deadline } from "./timeline.ts";

/** Something to do next, most pressing first. */
export interface NextAction {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
  /** How long it takes, where that can be said. */
  readonly minutes?: number;
  /** Not before this moment; absent where it can be done now. */
  readonly from?: Instant;
  readonly due?: Instant;
  readonly overdue: boolean;
}

/**
 * Before the round the plan's tasks, after it the messages: overdue first, then by the moment at
 * which to act.
 */
export function nextActions(
  { phase, now, application }: Situation,
  plan: Plan,
  deadlines: readonly Deadline[],
): readonly NextAction[] {
  const tasks = plan.tasks.map(({ id, text, why, due, overdue, minutes }) => ({
    id,
    text,
    why,
    minutes,
    ...(due && { due }),
    overdue,
  }));
  const { outcome } = application;
  const isAskedFor = ({ state, entry, interviewId }: Deadline): boolean => {
    if (state === "done" || state === "let-go") return false;
    const ofBefore = interviewId !== undefined;
    if (entry === "TL-09") return state !== "ahead" && !plan.tasks.some(isTakeHome);
    if (state === "past") return CHASED.has(entry) && !(ofBefore && phase === "during");
    if (phase === "after") return AFTERWARDS.has(entry) && (state === "now" || AHEAD.has(entry));
    if (state !== "now") return false;
    if (entry === "TL-22") return true;
    if (phase === "during") return entry === "TL-19";
    // Before a round: the open details of this one, and thanks for the one before.
    return entry === "TL-04" || ofBefore;
  };
  const steps = deadlines
    .filter((deadline) =>
      outcome
        ? deadline.state !== "done" &&
          deadline.state !== "let-go" &&
          ANSWERED[outcome.kind].includes(deadline.entry)
        : isAskedFor(deadline),
    )
    .map(({ id, text, from, due, state }): NextAction => ({
      id,
      text,
      ...(from && isBefore(now, from) && { from }),
      ...(due && { due }),
      overdue: state === "past",
    }));
  // What has no end is to be done now, or from its beginning.
  const actAt = ({ due, from }: NextAction): number => toMillis(from ?? due ?? now);
  const bySteps = [...steps].sort(
    (a, b) => Number(b.overdue) - Number(a.overdue) || actAt(a) - actAt(b),
  );
  return [...bySteps, ...tasks];
}

/** What the waiting time asks for, while its window is open. */
const AFTERWARDS: ReadonlySet<TimelineKey> = new Set([
  ...(["TL-20", "TL-21", "TL-22", "TL-24", "TL-25", "TL-26", "TL-27"] as const),
  ...(["TL-28", "TL-29", "TL-30", "TL-31"] as const),
]);

/** Messages that are worth seeing before their time, so that nobody sends them too early. */
const AHEAD: ReadonlySet<TimelineKey> = new Set(["TL-24", "TL-25"]);

/** What is left to do once they have answered. */
const ANSWERED: Readonly<
  Record<NonNullable<Application["outcome"]>["kind"], readonly TimelineKey[]>
> = {
  offer: ["TL-28", "TL-29"],
  rejected: ["TL-30"],
  silent: [],
  withdrawn: [],
};

/** What is still worth doing late. */
const CHASED: ReadonlySet<TimelineKey> = new Set(["TL-20", "TL-21", "TL-24", "TL-28", "TL-30"]);
