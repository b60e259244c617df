import { FollowUpList } from "../../../features/afterwards/follow-up-list.tsx";
import { ProcessList } from "../../../features/afterwards/process-list.tsx";
import { Button } from "../../../ui/button.tsx";
import { Chip, Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

export function AfterSection({ application, preparation, now, run, open }: ViewProps) {
  const addresses = new Map(
    application.interviewers.flatMap(({ id, email }): [string, string][] =>
      email ? [[id, email]] : [],
    ),
  );
  return (
    <>
      <Panel title="Messages">
        <FollowUpList
          followUps={preparation.followUps}
          addresses={addresses}
          now={now}
          onRun={run}
          onEdit={(id) => open({ type: "entry", collection: "messages", id })}
        />
      </Panel>
      <Panel title="All your processes">
        <ProcessList processes={preparation.processes} timeZone={application.timeZone} />
      </Panel>
      <Panel
        title="Signs about the employer"
        aside={
          <Button
            onClick={() =>
              open({ type: "new", collection: "employerSignals", preset: { observedAt: now } })
            }
          >
            Add a sign
          </Button>
        }
      >
        {preparation.signs.length === 0 ? (
          <Empty>Nothing noted yet, good or bad. You choose them too.</Empty>
        ) : (
          <ul className="space-y-2">
            {preparation.signs.map(({ signId, text, means, kind }) => (
              <li
                key={signId}
                className="rounded-xl border border-line bg-card px-4 py-2.5 text-sm"
              >
                <Chip tone={kind === "warning" ? "warn" : kind === "good" ? "accent" : "plain"}>
                  {kind}
                </Chip>{" "}
                {text}
                <span className="block text-muted">{means}.</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
