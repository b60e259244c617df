import { formatSpan, MINUTE } from "@finalist/core";
import { FORMATS } from "@finalist/core/playbook";
import type { Session } from "@finalist/core/model";
import type { PlanTask } from "@finalist/core/prepare";
import { Link } from "wouter";
import { formatDate } from "../../format.ts";
import { TimeSpan } from "../../when.tsx";
import { minutesOf, type PlanDay } from "./days.ts";
import { Task, type TaskContext } from "./task.tsx";

export interface DaysProps extends TaskContext {
  readonly days: readonly PlanDay[];
  readonly timeZone: string;
  readonly hrefOfSession: (sessionId: string) => string;
}

/** Days as columns, one under the other on a phone; a block is the taller, the longer it takes. */
export function PlanCalendar({ days, ...context }: DaysProps) {
  return (
    <ol
      aria-label="The plan, day by day"
      className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]"
    >
      {days.map((day, index) =>
        day.type === "free" ? (
          <li
            key={day.from}
            className="grid place-items-center rounded-2xl border border-dashed border-line p-4 text-center text-sm text-muted"
          >
            {freeDays(day)}
          </li>
        ) : (
          <Day key={day.date} day={day} isToday={index === 0} {...context} />
        ),
      )}
    </ol>
  );
}

export const freeDays = ({ from, to }: Extract<PlanDay, { type: "free" }>): string =>
  from === to ? `${formatDate(from)}: free` : `${formatDate(from)} to ${formatDate(to)}: free`;

interface DayProps extends Omit<DaysProps, "days"> {
  readonly day: Extract<PlanDay, { type: "day" }>;
  readonly isToday: boolean;
}

function Day({ day, isToday, timeZone, hrefOfSession, ...context }: DayProps) {
  const { date, tasks, sessions } = day;
  return (
    <li
      className={`rounded-2xl border p-3 ${isToday ? "border-accent bg-card" : "border-line bg-card"}`}
    >
      <h3 className="flex items-baseline justify-between gap-2 px-1 pb-2 font-sans text-sm">
        <span className={isToday ? "font-semibold text-accent" : "font-semibold"}>
          {isToday ? "Today" : formatDate(date)}
        </span>
        {tasks.length > 0 && (
          <span className="text-xs font-normal text-muted tabular-nums">
            {formatSpan(minutesOf(tasks) * MINUTE)}
          </span>
        )}
      </h3>
      <ul className="space-y-1.5">
        {tasks.map((task) => (
          <li
            key={task.id}
            className={`rounded-xl px-3 py-2 ${task.clearsFatal ? "bg-danger-soft" : "bg-well"}`}
            style={{ minHeight: heightOf(task) }}
          >
            <Task task={task} {...context} />
          </li>
        ))}
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionBlock session={session} timeZone={timeZone} href={hrefOfSession(session.id)} />
          </li>
        ))}
      </ul>
      {tasks.length + sessions.length === 0 && (
        <p className="px-1 text-sm text-muted">Nothing planned today.</p>
      )}
    </li>
  );
}

/** Room for a line of text, and more for each minute. */
const heightOf = ({ minutes }: PlanTask): string => `${2.75 + minutes * 0.05}rem`;

interface SessionBlockProps {
  readonly session: Session;
  readonly timeZone: string;
  readonly href: string;
}

export function SessionBlock({ session, timeZone, href }: SessionBlockProps) {
  const { title, format, start, end } = session;
  return (
    <Link
      href={href}
      className="block rounded-xl bg-accent px-3 py-2 text-on-accent hover:opacity-90"
    >
      <span className="line-clamp-3 text-sm leading-snug font-medium [overflow-wrap:anywhere]">
        {title ?? (format ? FORMATS[format].name : "Session")}
      </span>
      <span className="block text-xs [&_.text-muted]:text-on-accent">
        <TimeSpan start={start} end={end} timeZone={timeZone} withDay={false} />
      </span>
    </Link>
  );
}
