import type { EditCommand } from "@finalist/core/change";
import { SETUP_NAMES } from "@finalist/core/playbook";
import type { KitBoard } from "@finalist/core/prepare";
import { currentInstant, newId } from "../../clock.ts";
import { formatDate } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/panel.tsx";
import { Moment } from "../../when.tsx";

interface SetupTestsProps {
  readonly days: KitBoard["setup"];
  readonly timeZone: string;
  readonly onRun: (command: EditCommand) => void;
}

const DELIVERIES = { video: "On video", "in-person": "In person", phone: "By phone" } as const;

/** What has to work on each day: tested, and how it went. */
export function SetupTests({ days, timeZone, onRun }: SetupTestsProps) {
  if (days.length === 0)
    return <Empty>Once a session says how you meet, what has to work for it stands here.</Empty>;
  return days.map(({ day, delivery, sessionId, parts }) => {
    const log = (kind: string, ok: boolean): void =>
      onRun({
        type: "add",
        collection: "setupChecks",
        value: { id: newId(), kind, sessionId, at: currentInstant(), ok },
      });
    return (
      <section key={`${day} ${delivery}`} className="mb-5">
        <h3 className="mb-1 font-sans text-sm font-medium text-muted">
          {DELIVERIES[delivery]}, {formatDate(day)}
        </h3>
        <ul className="divide-y divide-line">
          {parts.map(({ kind, ok, at }) => (
            <li key={kind} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span className="min-w-0 flex-1 basis-40">
                <span aria-hidden className={`mr-2 ${ok ? "text-accent" : "text-warn"}`}>
                  {ok === undefined ? "○" : ok ? "✓" : "✕"}
                </span>
                {SETUP_NAMES[kind]}
                <span className="block pl-6 text-sm text-muted">
                  {ok === undefined ? "not tested yet" : ok ? "works, " : "does not work yet, "}
                  {at !== undefined && <Moment instant={at} timeZone={timeZone} />}
                </span>
              </span>
              <span className="flex gap-2">
                <Button
                  aria-label={`Works: ${SETUP_NAMES[kind]}`}
                  className="max-sm:min-h-11"
                  onClick={() => log(kind, true)}
                >
                  Works
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Not yet: ${SETUP_NAMES[kind]}`}
                  className="max-sm:min-h-11"
                  onClick={() => log(kind, false)}
                >
                  Not yet
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
