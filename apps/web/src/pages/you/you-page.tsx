import type { EditCommand } from "@finalist/core/change";
import type { Candidate, Story } from "@finalist/core/model";
import { byNextInterview } from "@finalist/core/model";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { newId, useNow } from "../../clock.ts";
import { CANDIDATE, useApplications, useCandidate, useEdit } from "../../data/index.ts";
import type { EditTarget } from "../../entry-dialog.tsx";
import { CareerTimeline } from "../../features/career/career-timeline.tsx";
import { HardPartList } from "../../features/hard-parts/hard-part-list.tsx";
import { IntakeBox } from "../../features/intake/intake-box.tsx";
import type { ReadDraft } from "../../features/intake/reading.ts";
import { useIntake } from "../../features/intake/use-intake.ts";
import { PasteStory } from "../../features/stories/paste-story.tsx";
import { StoryShelf } from "../../features/stories/story-shelf.tsx";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Empty, Panel } from "../../ui/panel.tsx";
import { Confirmation } from "../today/confirmation.tsx";
import { AboutYou } from "./about-you.tsx";
import { Conditions } from "./conditions.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

const EntryDialog = lazy(async () => ({
  default: (await import("../../entry-dialog.tsx")).EntryDialog,
}));

/** The candidate: what is true for every application. */
export function YouPage() {
  const candidate = useCandidate();
  const edit = useEdit(CANDIDATE);
  const { data: applications } = useApplications();
  const now = useNow();
  const [read, setRead] = useState<ReadDraft>();
  const intake = useIntake();
  const [target, setTarget] = useState<EditTarget>();
  useEffect(() => {
    document.title = "You · Finalist";
  }, []);
  const run = (command: EditCommand): void => {
    if (!edit(command).ok) notify({ text: "That is not possible any more.", tone: "danger" });
  };
  if (read)
    return (
      <Confirmation
        read={read}
        applications={byNextInterview(applications ?? [], now)}
        onRead={setRead}
        onCancel={() => setRead(undefined)}
        onStored={() => setRead(undefined)}
      />
    );
  return (
    <>
      <h1 className="mb-1 text-3xl font-semibold">You and your stories</h1>
      <p className="mb-6 text-muted">What is true of you in every interview.</p>
      <AboutYou candidate={candidate} onRun={run} />
      <Stories candidate={candidate} run={run} />
      <Panel
        title="Hard parts"
        aside={
          <p className="text-sm text-muted">
            Rehearsing only the flattering version is how people fail
          </p>
        }
      >
        <HardPartList parts={candidate.hardParts} now={now} onRun={run} />
      </Panel>
      <Panel
        title="Résumé"
        aside={
          <Button
            aria-label="Add a post"
            onClick={() => setTarget({ type: "new", collection: "positions" })}
          >
            Add
          </Button>
        }
      >
        {candidate.positions.length === 0 ? (
          <Empty>No post yet. Drop your résumé below, or add your posts one by one.</Empty>
        ) : (
          <CareerTimeline
            positions={candidate.positions}
            today={now.slice(0, 10)}
            onOpen={(id) => setTarget({ type: "entry", collection: "positions", id })}
          />
        )}
        <details {...CHANGES} className="mt-4" open={candidate.positions.length === 0}>
          <summary className="cursor-pointer py-1 text-sm text-accent">
            Bring a résumé: PDF, LinkedIn, JSON or text
          </summary>
          <div className="mt-2">
            <IntakeBox intake={intake} label="Your résumé" onDraft={setRead} />
          </div>
        </details>
      </Panel>
      <Conditions candidate={candidate} onOpen={setTarget} />
      {target && (
        <Suspense>
          <EntryDialog
            key={JSON.stringify(target)}
            reference={CANDIDATE}
            document={candidate}
            target={target}
            onClose={() => setTarget(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

interface StoriesProps {
  readonly candidate: Candidate;
  readonly run: (command: EditCommand) => void;
}

function Stories({ candidate, run }: StoriesProps) {
  const [, navigate] = useLocation();
  const [isPasting, setIsPasting] = useState(false);
  const open = (id: string): void => navigate(`/you/stories/${id}`);
  const write = (kind: Story["kind"]): void => {
    const id = newId();
    run({ type: "add", collection: "stories", value: { id, kind, title: "A new story" } });
    open(id);
  };
  return (
    <Panel
      title="Stories"
      aside={!isPasting && <Button onClick={() => setIsPasting(true)}>Paste one you have</Button>}
    >
      <p className="mb-3 text-sm text-muted">
        Three known to the ground are enough: one for each of these.
      </p>
      {isPasting && <PasteStory onRun={run} onMade={open} onCancel={() => setIsPasting(false)} />}
      <StoryShelf stories={candidate.stories} onWrite={write} />
    </Panel>
  );
}
