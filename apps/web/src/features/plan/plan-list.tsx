import type { PlanTask } from "@finalist/core/prepare";
import { formatDate } from "../../format.ts";
import { type DaysProps, freeDays, SessionBlock } from "./plan-calendar.tsx";
import { Task, type TaskContext } from "./task.tsx";

/** The same days as lists, each task with its reason. */
export function PlanList({ days, timeZone, hrefOfSession, ...context }: DaysProps) {
  return days.map((day, index) =>
    day.type === "free" ? (
      <p key={day.from} className="mb-4 text-sm text-muted">
        {freeDays(day)}
      </p>
    ) : (
      <section key={day.date} className="mb-5">
        <h3 className="mb-1.5 font-semibold">{index === 0 ? "Today" : formatDate(day.date)}</h3>
        {day.tasks.length > 0 && <TaskList tasks={day.tasks} {...context} />}
        {day.sessions.map((session) => (
          <div key={session.id} className="mt-2">
            <SessionBlock session={session} timeZone={timeZone} href={hrefOfSession(session.id)} />
          </div>
        ))}
      </section>
    ),
  );
}

interface TaskListProps extends TaskContext {
  readonly tasks: readonly PlanTask[];
}

export function TaskList({ tasks, ...context }: TaskListProps) {
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
      {tasks.map((task) => (
        <li key={task.id} className="px-4 py-2.5">
          <Task task={task} showWhy {...context} />
        </li>
      ))}
    </ul>
  );
}
