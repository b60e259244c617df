import { type KeyboardEvent, useId, useState } from "react";
import { formatClock, systemTimeZone } from "../../format.ts";

interface Seating {
  readonly sessions: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: string;
    readonly interviewerIds: readonly string[];
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly detail: string;
  }[];
}

interface SeatingGridProps extends Seating {
  readonly onSeat: (sessionId: string, personId: string, isSeated: boolean) => void;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Who sits where: people down, sessions across; a press seats somebody or lets them go. */
export function SeatingGrid({ sessions, people, onSeat }: SeatingGridProps) {
  const id = useId();
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0]);
  const current = [Math.min(atRow, people.length - 1), Math.min(atColumn, sessions.length - 1)];
  const move = (event: KeyboardEvent, row: number, column: number): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.getElementById(`${id}-${row + step[0]}-${column + step[1]}`)?.focus();
  };
  return (
    <div className="overflow-x-auto rounded-2xl border border-line bg-card px-3 py-3 sm:px-5">
      <table aria-label="Who sits in which session" className="w-full text-sm">
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="min-w-28 pb-2 text-left text-xs font-normal text-muted">
              Who
            </th>
            {sessions.map((session) => (
              <th
                key={session.id}
                scope="col"
                className="min-w-11 px-1 pb-2 text-center font-normal sm:min-w-24"
              >
                <span
                  dir="auto"
                  className="mx-auto line-clamp-2 max-h-32 [writing-mode:vertical-rl] rotate-180 font-medium sm:max-h-none sm:rotate-0 sm:[writing-mode:horizontal-tb]"
                >
                  {session.name}
                </span>
                <span className="block text-xs text-muted tabular-nums">
                  {formatClock(session.start, systemTimeZone())}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, row) => {
            const isSeatless = sessions.every(
              ({ interviewerIds }) => !interviewerIds.includes(person.id),
            );
            return (
              <tr key={person.id} className="border-t border-line">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  <bdi className="line-clamp-2 [overflow-wrap:anywhere]">{person.name}</bdi>
                  <span className={`block text-xs ${isSeatless ? "text-warn" : "text-muted"}`}>
                    {isSeatless ? "In no session" : person.detail}
                  </span>
                </th>
                {sessions.map((session, column) => {
                  const isSeated = session.interviewerIds.includes(person.id);
                  return (
                    <td key={session.id} className="text-center">
                      <button
                        id={`${id}-${row}-${column}`}
                        type="button"
                        aria-pressed={isSeated}
                        aria-label={`${person.name} in ${session.name}`}
                        tabIndex={row === current[0] && column === current[1] ? 0 : -1}
                        className="group grid size-11 place-items-center rounded-lg hover:bg-well sm:mx-auto"
                        onFocus={() => setAt([row, column])}
                        onKeyDown={(event) => move(event, row, column)}
                        onClick={() => onSeat(session.id, person.id, !isSeated)}
                      >
                        <Seat isSeated={isSeated} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="border-t border-line text-xs text-muted">
            <th scope="row" className="py-2 text-left font-normal">
              In the session
            </th>
            {sessions.map(({ id: sessionId, interviewerIds: { length } }) => (
              <td
                key={sessionId}
                className={`py-2 text-center tabular-nums ${length === 0 ? "text-warn" : ""}`}
              >
                {length === 0 ? "nobody" : length}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Seat({ isSeated }: { readonly isSeated: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className="size-6">
      <circle
        cx="12"
        cy="12"
        r="9"
        strokeWidth="1.5"
        className={
          isSeated
            ? "fill-accent stroke-accent"
            : "fill-none stroke-muted group-hover:stroke-accent"
        }
      />
      {isSeated && (
        <path
          d="m8 12.500 2.700 2.700 5.300-5.900"
          className="fill-none stroke-on-accent"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
