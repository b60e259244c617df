import { formatSpan, MINUTE } from "@finalist/core";
import { groupTasks } from "./group-tasks.ts";
import type { Plan, PlanTask } from "@finalist/core/prepare";
import { Link } from "wouter";
import { formatDate } from "../../format.ts";
import { Chip, Empty, Panel } from "../../ui/panel.tsx";

interface PlanViewProps {
  readonly plan: Plan;
  /** Hours the person said they have; empty where they did not. */
  readonly hours: string;
  readonly onHours: (hours: string) => void;
  /** The page of a task: its item in the checklist. */
  readonly hrefOf: (itemId: string) => string;
}

/** What to do until the interview, day by day, and with the next half hour. */
export function PlanView({ plan, hours, onHours, hrefOf }: PlanViewProps) {
  const { tasks, dropped, nextBlock, movesMost, minutesNeeded } = plan;
  if (tasks.length + dropped.length === 0)
    return (
      <Panel title="Plan">
        <Empty>Nothing is left to prepare.</Empty>
      </Panel>
    );
  return (
    <>
      <Panel
        title="The next half hour"
        aside={
          <label className="flex items-center gap-2 text-sm text-muted">
            Hours you have until then
            <input
              type="number"
              inputMode="decimal"
              min={0}
              max={1000}
              step={0.5}
              value={hours}
              placeholder="any"
              onChange={(event) => onHours(event.target.value)}
              className="w-20 rounded-lg border border-line bg-card px-2 py-1 text-ink"
            />
          </label>
        }
      >
        <TaskList tasks={nextBlock} hrefOf={hrefOf} />
        {movesMost.length > 0 && (
          <p className="mt-3 text-sm text-muted">
            Moves the preparation most for its time:{" "}
            {movesMost.map(({ text }) => text.charAt(0).toLowerCase() + text.slice(1)).join("; ")}.
          </p>
        )}
      </Panel>
      <Panel title="Until the interview" aside={<Chip>{minutes(minutesNeeded)} of work</Chip>}>
        {groupTasks(tasks).map(({ day, tasks: own }) => (
          <section key={day ?? "any"} className="mb-4">
            <h3 className="mb-1.5 font-semibold">{day ? formatDate(day) : "Any day"}</h3>
            <TaskList tasks={own} hrefOf={hrefOf} />
          </section>
        ))}
      </Panel>
      {dropped.length > 0 && (
        <Panel title="Does not fit: leave it, or find more time">
          <TaskList tasks={dropped} hrefOf={hrefOf} />
        </Panel>
      )}
    </>
  );
}

const minutes = (count: number): string => formatSpan(count * MINUTE);

function TaskList({
  tasks,
  hrefOf,
}: {
  readonly tasks: readonly PlanTask[];
  readonly hrefOf: (itemId: string) => string;
}) {
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
      {tasks.map((task) => (
        <li key={task.id}>
          <Link
            href={hrefOf(task.itemId)}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-well"
          >
            <span className="min-w-0">
              <span className="font-medium">{task.text}</span>
              <span className="block text-sm text-muted">{task.why}</span>
            </span>
            <span className="flex gap-1.5">
              {task.clearsFatal && <Chip tone="danger">may cost the offer</Chip>}
              {task.overdue && <Chip tone="warn">overdue</Chip>}
              <Chip>{minutes(task.minutes)}</Chip>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
