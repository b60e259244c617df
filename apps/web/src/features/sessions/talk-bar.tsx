import type { TalkTime } from "@finalist/core/prepare";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Moment } from "../../when.tsx";

interface TalkBarProps {
  readonly talk: TalkTime;
  readonly timeZone: string;
  readonly onSlot: (minutes: number | null) => void;
}

/** Runs of the talk, each as a bar against the slot. */
export function TalkBar({ talk: { slotMinutes, runs }, timeZone, onSlot }: TalkBarProps) {
  const longest = Math.max(slotMinutes ?? 0, ...runs.map(({ minutes }) => minutes), 1);
  const share = (minutes: number): string => `${(minutes / longest) * 100}%`;
  return (
    <div className="text-sm">
      <div className="flex items-center gap-2">
        <span className="shrink-0 font-medium">Your talk has</span>
        <span className="w-14">
          <EditInPlace
            label="Minutes for your talk"
            isLine
            inputMode="numeric"
            className="text-right tabular-nums"
            placeholder="?"
            value={slotMinutes === undefined ? "" : String(slotMinutes)}
            onCommit={(text) => onSlot(Number.parseInt(text, 10) || null)}
          />
        </span>
        <span className="shrink-0">min</span>
      </div>
      {runs.length === 0 && (
        <p className="text-muted">No run on the clock yet. Take the first one out loud.</p>
      )}
      <ol className="mt-2 space-y-2">
        {runs.map(({ id, at, minutes, isOver }) => (
          <li key={id}>
            <div className="flex flex-wrap justify-between gap-x-3">
              <span className="text-muted">
                <Moment instant={at} timeZone={timeZone} />
              </span>
              <span className={`tabular-nums ${isOver ? "font-medium text-danger" : ""}`}>
                {minutes} min
                {isOver && slotMinutes !== undefined && `, ${minutes - slotMinutes} over`}
              </span>
            </div>
            <div aria-hidden className="relative mt-1 h-2.5 rounded-full bg-well">
              <div
                className={`h-full rounded-full ${isOver ? "bg-danger" : "bg-accent"}`}
                style={{ width: share(minutes) }}
              />
              {slotMinutes !== undefined && (
                <div
                  className="absolute -inset-y-1 w-0.5 bg-ink"
                  style={{ left: `calc(${share(slotMinutes)} - 2px)` }}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
