import { CLAIM_SOURCE_NAMES } from "@finalist/core/playbook";
import { formatValue } from "@finalist/core/prepare";
import { Link } from "wouter";
import { NoteList } from "../../../features/notes/note-list.tsx";
import { Button } from "../../../ui/button.tsx";
import { EntryList } from "../../../ui/entry-list.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

export function RoundOneSection({ application, preparation, now, run, open, hrefOf }: ViewProps) {
  const rounds = application.interviews.toSorted((a, b) => a.round - b.round);
  const topics = new Map(application.concerns.map(({ id, topic }) => [id, topic]));
  const clashes = preparation.consistency.filter(
    ({ verdict }) => verdict === "contradiction",
  ).length;
  return (
    <>
      {rounds.every(({ round }) => round !== 1) && (
        <Panel title="Round one">
          <Empty>
            No round one on file.{" "}
            <Button
              look="quiet"
              onClick={() =>
                open({
                  type: "new",
                  collection: "interviews",
                  preset: { round: 1, purpose: "screen" },
                })
              }
            >
              Add round one
            </Button>
          </Empty>
        </Panel>
      )}
      {rounds.map((interview) => (
        <Panel
          key={interview.id}
          title={`Round ${interview.round}`}
          aside={
            <Button
              onClick={() => open({ type: "entry", collection: "interviews", id: interview.id })}
            >
              {interview.round === preparation.round && preparation.phase !== "after"
                ? "When it is"
                : "When it was"}
            </Button>
          }
        >
          <NoteList
            application={application}
            interviewId={interview.id}
            now={now}
            onRun={run}
            onEdit={(id) => open({ type: "entry", collection: "notes", id })}
          />
        </Panel>
      ))}
      <Panel
        title="What was said, and what you plan to say"
        aside={
          <Button
            onClick={() => open({ type: "new", collection: "claims", preset: { saidIn: "said" } })}
          >
            Add a claim
          </Button>
        }
      >
        <EntryList
          empty="No claims yet. Every number, date and title you named belongs here, so that round two tells the same."
          entries={application.claims.map((claim) => ({
            id: claim.id,
            title: `${claim.subject}: ${formatValue(claim.value, claim.unit)}`,
            detail: CLAIM_SOURCE_NAMES[claim.saidIn],
          }))}
          onOpen={(id) => open({ type: "entry", collection: "claims", id })}
        />
        {application.claims.length > 0 && (
          <p className="mt-3 text-sm">
            <Link
              href={hrefOf("consistency")}
              className={clashes > 0 ? "text-danger underline" : "text-accent underline"}
            >
              {clashes === 0
                ? "See your tellings side by side"
                : `${clashes === 1 ? "One pair of tellings disagrees" : `${clashes} pairs of tellings disagree`}: see them side by side`}
            </Link>
          </p>
        )}
      </Panel>
      <Panel
        title="Concerns"
        aside={
          <Button onClick={() => open({ type: "new", collection: "concerns" })}>
            Add a concern
          </Button>
        }
      >
        <EntryList
          empty="No concern noted. What felt awkward, or was left open?"
          entries={application.concerns.map((concern) => ({
            id: concern.id,
            title: concern.topic,
            detail: concern.betterAnswer ?? concern.developmentStep ?? "No answer yet",
          }))}
          onOpen={(id) => open({ type: "entry", collection: "concerns", id })}
        />
      </Panel>
      <Panel
        title="Revisits"
        aside={
          <Button
            disabled={application.concerns.length === 0}
            onClick={() =>
              open({ type: "new", collection: "revisits", preset: { mode: "improved-answer" } })
            }
          >
            Add a revisit
          </Button>
        }
      >
        <EntryList
          empty="None planned. One is enough, two are the most."
          entries={application.revisits.map((revisit) => ({
            id: revisit.id,
            title: topics.get(revisit.concernId) ?? "",
            detail: revisit.text,
          }))}
          onOpen={(id) => open({ type: "entry", collection: "revisits", id })}
        />
      </Panel>
    </>
  );
}
