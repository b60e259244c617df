import type { EditCommand } from "@finalist/core/change";
import type { RehearsalKind } from "@finalist/core/model";
import { REHEARSAL_NAMES } from "@finalist/core/playbook";
import type { KitBoard } from "@finalist/core/prepare";
import { useEffect, useState } from "react";
import { currentInstant, newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

interface RehearsalTimerProps {
  readonly applicationId: string;
  readonly kinds: KitBoard["rehearsals"];
  readonly onRun: (command: EditCommand) => void;
}

/** Times a run, or takes one that is done: each is one press. */
export function RehearsalTimer({ applicationId, kinds, onRun }: RehearsalTimerProps) {
  const [kind, setKind] = useState<RehearsalKind>(kinds[0]?.kind ?? "story");
  const [minutes, setMinutes] = useState("20");
  const { startedAt, start, stop } = useRunningTimer(applicationId);
  const minutesMax = kinds.find((each) => each.kind === kind)?.minutesMax;
  const log = (taken: number): void =>
    onRun({
      type: "add",
      collection: "rehearsals",
      value: { id: newId(), kind, aloud: true, minutes: taken, at: currentInstant() },
    });
  return (
    <div {...CHANGES} className="rounded-2xl border border-line bg-card p-5">
      <label className="block text-sm">
        <span className="mb-1 block text-muted">What do you rehearse?</span>
        <select
          value={kind}
          disabled={startedAt !== undefined}
          onChange={(event) =>
            setKind(kinds.find((each) => each.kind === event.target.value)?.kind ?? kind)
          }
          className="min-h-11 w-full max-w-sm rounded-lg border border-line bg-paper px-3 text-base"
        >
          {kinds.map(({ kind: each, isCalledFor, times }) => (
            <option key={each} value={each}>
              {REHEARSAL_NAMES[each]}
              {times > 0 ? `, ${times} so far` : isCalledFor ? ", not yet" : ""}
            </option>
          ))}
        </select>
      </label>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        {startedAt === undefined ? (
          <>
            <Button look="primary" className="min-h-11 px-5" onClick={start}>
              Start the timer
            </Button>
            <form
              className="flex flex-wrap items-center gap-2 text-sm"
              onSubmit={(event) => {
                event.preventDefault();
                log(Math.max(1, Number(minutes) || 1));
              }}
            >
              <label className="flex items-center gap-2">
                Done already:
                <input
                  type="number"
                  aria-label="Minutes that it took"
                  min={1}
                  max={600}
                  value={minutes}
                  onChange={(event) => setMinutes(event.target.value)}
                  className="min-h-9 w-18 rounded-lg border border-line bg-paper px-2 tabular-nums"
                />
                min
              </label>
              <Button type="submit">Log it</Button>
            </form>
          </>
        ) : (
          <>
            <Clock startedAt={startedAt} minutesMax={minutesMax} />
            <Button
              look="primary"
              className="min-h-11 px-5"
              onClick={() => {
                log(Math.max(1, Math.round((Date.now() - startedAt) / 60_000)));
                stop();
              }}
            >
              Stop and keep it
            </Button>
            <Button look="quiet" onClick={stop}>
              Throw it away
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Runs on when the page is left or loaded again: it is the beginning that is kept. */
function useRunningTimer(applicationId: string) {
  const key = `finalist-rehearsal-${applicationId}`;
  const [startedAt, setStartedAt] = useState(() => Number(localStorage.getItem(key)) || undefined);
  return {
    startedAt,
    start: (): void => {
      const now = Date.now();
      localStorage.setItem(key, String(now));
      setStartedAt(now);
    },
    stop: (): void => {
      localStorage.removeItem(key);
      setStartedAt(undefined);
    },
  };
}

interface ClockProps {
  readonly startedAt: number;
  readonly minutesMax: number | undefined;
}

function Clock({ startedAt, minutesMax }: ClockProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1000));
  const isOver = minutesMax !== undefined && seconds > minutesMax * 60;
  return (
    <p role="timer" className={isOver ? "text-danger" : ""}>
      <span className="font-serif text-4xl tabular-nums">
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}
      </span>
      {minutesMax !== undefined && (
        <span className="ml-2 text-sm">
          {isOver ? `over the ${minutesMax} min that you have` : `of ${minutesMax} min`}
        </span>
      )}
    </p>
  );
}
