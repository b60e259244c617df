import type { EditCommand } from "@finalist/core/change";
import type { ChecklistItem } from "@finalist/core/prepare";
import { Link } from "wouter";
import { Moment } from "../../when.tsx";

interface PrepareStepsProps {
  /** What this format asks for beforehand. */
  readonly items: readonly ChecklistItem[];
  readonly timeZone: string;
  readonly hrefOf: (place: string) => string;
  readonly onRun: (command: EditCommand) => void;
}

/** Steps that tick themselves, and those that only the person can tick. */
export function PrepareSteps({ items, timeZone, hrefOf, onRun }: PrepareStepsProps) {
  return (
    <ul className="space-y-1 text-sm">
      {items.map((item) => {
        const isDone = item.state === "done";
        if (item.byHand) {
          return (
            <li key={item.id}>
              <label className="flex min-h-7 items-start gap-2.5">
                <input
                  type="checkbox"
                  className="mt-0.5 size-4 shrink-0 accent-(--accent)"
                  checked={isDone}
                  onChange={(event) =>
                    onRun({ type: event.target.checked ? "tick" : "untick", itemId: item.id })
                  }
                />
                <StepText item={item} timeZone={timeZone} />
              </label>
            </li>
          );
        }
        return (
          <li key={item.id} className="flex min-h-7 items-start gap-2.5">
            <span
              aria-hidden
              className={`w-4 shrink-0 text-center font-semibold ${isDone ? "text-accent" : "text-warn"}`}
            >
              {isDone ? "✓" : "○"}
            </span>
            <span className="sr-only">{isDone ? "Done: " : "To do: "}</span>
            {isDone ? (
              <StepText item={item} timeZone={timeZone} />
            ) : (
              <Link
                href={hrefOf(`checklist#${encodeURIComponent(item.id)}`)}
                className="min-w-0 hover:underline"
              >
                <StepText item={item} timeZone={timeZone} />
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** About three lines. */
const LONG = 200;

interface StepTextProps {
  readonly item: ChecklistItem;
  readonly timeZone: string;
}

/** What it is; below it what is missing, and until when. */
function StepText({ item: { text, state, due, checks }, timeZone }: StepTextProps) {
  const lacks = checks
    .filter(({ ok }) => !ok)
    .map((check) => check.text)
    .join("; ");
  // The checklist, a link away, has the whole of it.
  const isLong = lacks.length > LONG;
  if (state === "done") return <span className="text-muted">{text}</span>;
  const isOverdue = state === "overdue";
  return (
    <span className="min-w-0">
      {text}
      <span className={`block text-xs ${isOverdue ? "text-warn" : "text-muted"}`}>
        {isLong ? (
          <span title={lacks} className="line-clamp-3">
            {lacks}
          </span>
        ) : (
          lacks
        )}
        {lacks !== "" && !isLong && due !== undefined && ", "}
        {due !== undefined && (
          <>
            {isOverdue ? "was due " : "by "}
            <Moment instant={due} timeZone={timeZone} />
          </>
        )}
      </span>
    </span>
  );
}
