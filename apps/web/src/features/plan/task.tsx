import { Checkbox } from "@base-ui/react/checkbox";
import { formatSpan, MINUTE } from "@finalist/core";
import type { PlanTask } from "@finalist/core/prepare";
import { Link } from "wouter";

/** What a task can do wherever it is shown. */
export interface TaskContext {
  /** The place where it is done. */
  readonly hrefOf: (task: PlanTask) => string;
  /** Ticks it off; nothing for what only its evidence finishes. */
  readonly tickOf: (task: PlanTask) => (() => void) | undefined;
}

interface TaskProps extends TaskContext {
  readonly task: PlanTask;
  readonly showWhy?: boolean;
}

/** A piece of work: the way to it, how long it takes, and a box where a hand may tick it. */
export function Task({ task, hrefOf, tickOf, showWhy = false }: TaskProps) {
  const tick = tickOf(task);
  return (
    <div className="flex h-full items-start gap-2.5">
      {tick && (
        <Checkbox.Root
          checked={false}
          onCheckedChange={tick}
          aria-label={`Done: ${task.text}`}
          className="mt-0.5 size-6 shrink-0 cursor-pointer rounded-md border-2 border-muted bg-paper hover:border-accent"
        />
      )}
      <Link href={hrefOf(task)} className="block min-h-6 min-w-0 flex-1 hover:text-accent">
        <span className={`block ${showWhy ? "font-medium" : "text-sm leading-snug"}`}>
          {task.text}
        </span>
        {showWhy && <span className="block text-sm text-muted">{task.why}</span>}
        <span className="mt-0.5 flex flex-wrap gap-x-2.5 text-xs text-muted tabular-nums">
          <span>{formatSpan(task.minutes * MINUTE)}</span>
          {task.clearsFatal ? (
            <span className="font-medium text-danger">may cost the offer</span>
          ) : (
            task.overdue && <span className="font-medium text-warn">late</span>
          )}
        </span>
      </Link>
    </div>
  );
}
