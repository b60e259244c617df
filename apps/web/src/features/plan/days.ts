import { addDaysToDate, localDate, type LocalDate } from "@finalist/core";
import type { Session } from "@finalist/core/model";
import type { PlanTask } from "@finalist/core/prepare";

/** One day of the plan, or a stretch of days on which nothing is planned. */
export type PlanDay =
  | {
      readonly type: "day";
      readonly date: LocalDate;
      readonly tasks: readonly PlanTask[];
      readonly sessions: readonly Session[];
    }
  | { readonly type: "free"; readonly from: LocalDate; readonly to: LocalDate };

/** Every day from today to the last with something on it; days without anything are drawn together. */
export function planDays(
  tasks: readonly PlanTask[],
  sessions: readonly Session[],
  now: string,
  timeZone: string,
): readonly PlanDay[] {
  const today = localDate(now, timeZone);
  const dayOf = ({ start }: Session): LocalDate => localDate(start, timeZone);
  const last = [today, ...tasks.map(({ day }) => day ?? today), ...sessions.map(dayOf)]
    .sort()
    .at(-1);
  const days: PlanDay[] = [];
  for (let date = today; date <= (last ?? today); date = addDaysToDate(date, 1)) {
    const own = tasks.filter(({ day }) => (day ?? today) === date);
    const meetings = sessions.filter((session) => dayOf(session) === date);
    const before = days.at(-1);
    if (own.length + meetings.length > 0 || date === today)
      days.push({ type: "day", date, tasks: own, sessions: meetings });
    else if (before?.type === "free") days.splice(-1, 1, { ...before, to: date });
    else days.push({ type: "free", from: date, to: date });
  }
  return days;
}

export const minutesOf = (tasks: readonly PlanTask[]): number =>
  tasks.reduce((sum, { minutes }) => sum + minutes, 0);
