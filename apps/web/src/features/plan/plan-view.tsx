import { NumberField } from "@base-ui/react/number-field";
import { formatSpan, MINUTE } from "@finalist/core";
import type { Session } from "@finalist/core/model";
import type { Plan } from "@finalist/core/prepare";
import { Link } from "wouter";
import { Choice } from "../../ui/choice.tsx";
import { Empty, Panel } from "../../ui/panel.tsx";
import { useStored } from "../../ui/use-stored.ts";
import { minutesOf, planDays } from "./days.ts";
import { PlanCalendar } from "./plan-calendar.tsx";
import { PlanList, TaskList } from "./plan-list.tsx";
import type { TaskContext } from "./task.tsx";

interface PlanViewProps extends TaskContext {
  readonly plan: Plan;
  readonly sessions: readonly Session[];
  readonly now: string;
  readonly timeZone: string;
  /** Hours the person said they have. */
  readonly hours: number | null;
  readonly onHours: (hours: number | null) => void;
  readonly hrefOfSession: (sessionId: string) => string;
}

const VIEWS = [
  { value: "calendar", name: "Calendar" },
  { value: "list", name: "List" },
] as const;

/** What to do until the interview, day by day. */
export function PlanView(props: PlanViewProps) {
  const { plan, sessions, now, timeZone, hours, onHours, hrefOfSession, ...context } = props;
  const [view, setView] = useStored("finalist-plan", ["calendar", "list"], "calendar");
  const { tasks, dropped } = plan;
  if (tasks.length + dropped.length === 0)
    return (
      <Panel title="Plan">
        <Empty>Nothing is left to prepare.</Empty>
      </Panel>
    );
  const days = planDays(tasks, sessions, now, plan.timeZone);
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h2 className="text-xl font-semibold">Plan</h2>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Hours hours={hours} onHours={onHours} />
          <Choice
            isHarmless
            label="Show the plan as"
            options={VIEWS}
            value={view}
            onChange={setView}
          />
        </div>
      </div>
      <p role="status" className="mb-5 max-w-[70ch] text-muted">
        {inWords(plan)}
      </p>
      {view === "calendar" ? (
        <PlanCalendar days={days} timeZone={timeZone} hrefOfSession={hrefOfSession} {...context} />
      ) : (
        <PlanList days={days} timeZone={timeZone} hrefOfSession={hrefOfSession} {...context} />
      )}
      <MovesMost plan={plan} hrefOf={context.hrefOf} />
      {dropped.length > 0 && (
        <Panel title="Does not fit: leave it, or find more time">
          <TaskList tasks={dropped} {...context} />
        </Panel>
      )}
    </>
  );
}

const span = (minutes: number): string => formatSpan(minutes * MINUTE);

function inWords({ tasks, dropped, minutesNeeded, minutesAvailable }: Plan): string {
  if (minutesAvailable === undefined)
    return `${span(minutesNeeded)} of work in ${tasks.length} steps. Say how many hours you have, and the plan keeps what matters most.`;
  if (dropped.length === 0)
    return `All of it fits: ${span(minutesNeeded)} of work, and you have ${span(minutesAvailable)}.`;
  const lost = span(minutesOf(dropped));
  return `${span(minutesNeeded)} of work, and you have ${span(minutesAvailable)}: ${dropped.length} of ${tasks.length + dropped.length} steps (${lost}) do not fit. What matters most stays.`;
}

function Hours({ hours, onHours }: Pick<PlanViewProps, "hours" | "onHours">) {
  const button = "grid size-9 place-items-center text-muted hover:text-ink max-sm:size-11";
  return (
    <NumberField.Root
      id="plan-hours"
      value={hours}
      onValueChange={onHours}
      min={0}
      max={1000}
      step={0.5}
    >
      <div className="flex items-center gap-3 text-sm">
        <label htmlFor="plan-hours" className="text-muted">
          Hours you have until then
        </label>
        <NumberField.Group className="flex rounded-lg border border-line bg-card">
          <NumberField.Decrement className={button} aria-label="Half an hour less">
            −
          </NumberField.Decrement>
          <NumberField.Input
            placeholder="any"
            className="w-14 bg-transparent text-center tabular-nums"
          />
          <NumberField.Increment className={button} aria-label="Half an hour more">
            +
          </NumberField.Increment>
        </NumberField.Group>
      </div>
    </NumberField.Root>
  );
}

interface MovesMostProps extends Pick<TaskContext, "hrefOf"> {
  readonly plan: Plan;
}

function MovesMost({ plan: { movesMost }, hrefOf }: MovesMostProps) {
  if (movesMost.length === 0) return null;
  return (
    <p className="mt-5 mb-8 text-sm text-muted">
      Moves the preparation most for its time:{" "}
      {movesMost.map((task, index) => (
        <span key={task.id}>
          {index > 0 && "; "}
          <Link href={hrefOf(task)} className="text-accent underline">
            {task.text}
          </Link>
        </span>
      ))}
    </p>
  );
}
