import { REHEARSAL_NAMES } from "@finalist/core/playbook";
import { kitBoard, situationOf } from "@finalist/core/prepare";
import { MaterialList } from "../../../features/kit/material-list.tsx";
import { RehearsalList } from "../../../features/kit/rehearsal-list.tsx";
import { RehearsalTimer } from "../../../features/kit/rehearsal-timer.tsx";
import { SetupTests } from "../../../features/kit/setup-tests.tsx";
import { TakeHomeCard } from "../../../features/kit/take-home-card.tsx";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** What to practise, to bring and to test. */
export function KitSection({ application, candidate, now, run, open }: ViewProps) {
  const board = kitBoard(situationOf(application, candidate, now));
  const { timeZone, takeHomes } = application;
  const next = board.rehearsals.find(({ isCalledFor, times }) => isCalledFor && times === 0);
  return (
    <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-2">
      <div>
        <Panel title="Rehearse">
          <p className="mb-4 font-serif text-xl">
            {next
              ? `Not rehearsed yet: ${REHEARSAL_NAMES[next.kind].toLowerCase()}.`
              : "All that your sessions call for was rehearsed at least once."}
          </p>
          <RehearsalTimer applicationId={application.id} kinds={board.rehearsals} onRun={run} />
          <div className="mt-4">
            <RehearsalList
              rehearsals={application.rehearsals}
              kinds={board.rehearsals}
              timeZone={timeZone}
              onOpen={(id) => open({ type: "entry", collection: "rehearsals", id })}
            />
          </div>
        </Panel>
        <Panel
          title="Take-homes"
          aside={
            <Button
              aria-label="Add a take-home"
              onClick={() =>
                open({ type: "new", collection: "takeHomes", preset: { receivedAt: now } })
              }
            >
              Add
            </Button>
          }
        >
          {takeHomes.length === 0 ? (
            <p className="text-muted">
              None. If they send you work to do at home, add it with its deadline.
            </p>
          ) : (
            <ul className="space-y-4">
              {takeHomes.map((work) => (
                <TakeHomeCard
                  key={work.id}
                  work={work}
                  board={board}
                  now={now}
                  timeZone={timeZone}
                  onRun={run}
                  onOpen={() => open({ type: "entry", collection: "takeHomes", id: work.id })}
                />
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <div>
        <Panel title="Does everything work?">
          <SetupTests days={board.setup} timeZone={timeZone} onRun={run} />
        </Panel>
        {board.reminders.length > 0 && (
          <Panel title="They ask you for">
            <ul className="divide-y divide-line">
              {board.reminders.map(({ id, text }) => (
                <li key={id} className="py-1.5">
                  <button
                    type="button"
                    className="min-h-9 text-left hover:text-accent max-sm:min-h-11"
                    onClick={() => open({ type: "entry", collection: "notes", id })}
                  >
                    <bdi>{text}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title="Have with you">
          <MaterialList
            application={application}
            onRun={run}
            onOpen={(id) => open({ type: "entry", collection: "materials", id })}
            onAddOther={() =>
              open({ type: "new", collection: "materials", preset: { kind: "other" } })
            }
          />
        </Panel>
      </div>
    </div>
  );
}
