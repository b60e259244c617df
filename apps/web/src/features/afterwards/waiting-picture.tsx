import { localDate, toMillis } from "@finalist/core";
import type { Waiting } from "@finalist/core/prepare";
import { formatDate } from "../../format.ts";

interface WaitingPictureProps {
  readonly waiting: Waiting;
  readonly now: string;
  readonly timeZone: string;
}

const LOOKS = {
  past: { name: "late", tone: "bg-danger" },
  now: { name: "now", tone: "bg-accent" },
  ahead: { name: "", tone: "bg-muted" },
  "let-go": { name: "let go", tone: "bg-line" },
  done: { name: "done", tone: "bg-line" },
} as const;

/** From the end of the interview to the day on which to close it: each step on the same line of time. */
export function WaitingPicture({ waiting, now, timeZone }: WaitingPictureProps) {
  const from = toMillis(waiting.from);
  const length = toMillis(waiting.to) - from;
  const at = (instant: string): number =>
    Math.min(100, Math.max(0, ((toMillis(instant) - from) / length) * 100));
  const isBefore = toMillis(now) < from;
  return (
    <ol
      aria-label="The time until their answer"
      className="rounded-2xl border border-line bg-card px-5 py-3"
    >
      {waiting.steps.map(({ id, text, from: start, due, state }) => (
        <li
          key={id}
          className="grid items-center gap-x-5 border-t border-line py-2 first:border-t-0 sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]"
        >
          <span className={state === "done" || state === "let-go" ? "text-muted" : ""}>
            {text}
            {LOOKS[state].name && (
              <span className={`ml-2 text-sm ${state === "past" ? "text-danger" : "text-muted"}`}>
                {LOOKS[state].name}
              </span>
            )}
            <span className="block text-sm text-muted">
              {daysOf(start, due, timeZone).map(formatDate).join(" – ")}
            </span>
          </span>
          <span aria-hidden className="relative hidden h-7 sm:block">
            <span className="absolute inset-x-0 top-1/2 border-t border-line" />
            <span
              className={`absolute top-1/2 h-2.5 -translate-y-1/2 rounded-full ${LOOKS[state].tone}`}
              style={{
                left: `${at(start)}%`,
                width: `max(0.625rem, ${due ? at(due) - at(start) : 0}%)`,
              }}
            />
            {!isBefore && (
              <span
                className="absolute inset-y-0 border-l-2 border-ink"
                style={{ left: `${at(now)}%` }}
              />
            )}
          </span>
        </li>
      ))}
      {!isBefore && (
        <li aria-hidden className="hidden text-right text-xs text-muted sm:block">
          The upright line is now.
        </li>
      )}
    </ol>
  );
}

/** Days are enough for weeks of waiting; one where both are the same. */
const daysOf = (from: string, due: string | undefined, timeZone: string): readonly string[] => [
  ...new Set([from, due ?? from].map((instant) => localDate(instant, timeZone))),
];
