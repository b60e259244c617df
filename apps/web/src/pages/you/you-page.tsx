import { HARD_PART_NAMES, STORY_KIND_NAMES } from "@finalist/core/playbook";
import { missingFrom } from "@finalist/core/prepare";
import { useEffect, useState } from "react";
import { CANDIDATE, useCandidate } from "../../data/index.ts";
import { EntryDialog, type EditTarget } from "../../entry-dialog.tsx";
import { formatDate } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { EntryList } from "../../ui/entry-list.tsx";

/** The candidate: what is true for every application. */
export function YouPage() {
  const candidate = useCandidate();
  const [target, setTarget] = useState<EditTarget>();
  useEffect(() => {
    document.title = "You · Finalist";
  }, []);
  const { pay, logistics } = candidate;
  const fields = (title: string, ...names: string[]) => (
    <Button onClick={() => setTarget({ type: "fields", title, fields: names })}>Edit</Button>
  );
  const adder = (
    collection: "stories" | "hardParts" | "positions" | "otherProcesses",
    preset = {},
  ) => (
    <Button
      aria-label={`Add: ${collection}`}
      onClick={() => setTarget({ type: "new", collection, preset })}
    >
      Add
    </Button>
  );
  const opener =
    (collection: "stories" | "hardParts" | "positions" | "otherProcesses") => (id: string) =>
      setTarget({ type: "entry", collection, id });

  return (
    <>
      <h1 className="mb-6 text-3xl font-semibold">You and your stories</h1>
      <Panel title="You" aside={fields("You", "name", "email", "timeZone")}>
        <p>
          {candidate.name ?? "No name yet"}
          {candidate.email && <span className="text-muted"> · {candidate.email}</span>}
          {candidate.timeZone && <span className="text-muted"> · {candidate.timeZone}</span>}
        </p>
        <p className="mt-1 text-sm text-muted">
          With your name and e-mail here, invitations no longer list you among the interviewers.
        </p>
      </Panel>
      <Panel title="Stories" aside={adder("stories")}>
        <EntryList
          empty="No story yet. Three known to the ground are enough: depth, influence, judgement."
          entries={candidate.stories.map((story) => {
            const missing = missingFrom(story);
            return {
              id: story.id,
              title: `${story.title} (${STORY_KIND_NAMES[story.kind].toLowerCase()})`,
              detail: missing.length === 0 ? "Complete" : `Lacks ${missing.join(", ")}`,
            };
          })}
          onOpen={opener("stories")}
        />
      </Panel>
      <Panel title="Hard parts" aside={adder("hardParts", { applies: true })}>
        <EntryList
          empty="Nothing uncomfortable on file. Gaps, failures, tools you hardly used: rehearse what applies."
          entries={candidate.hardParts.map((part) => ({
            id: part.id,
            title: `${HARD_PART_NAMES[part.kind]}${part.detail ? `: ${part.detail}` : ""}`,
            detail: part.applies
              ? part.rehearsedAt
                ? "Rehearsed"
                : "Not rehearsed yet"
              : "Does not apply",
          }))}
          onOpen={opener("hardParts")}
        />
      </Panel>
      <Panel title="Pay" aside={fields("Pay", "pay")}>
        <p>
          {pay.rangeLow !== undefined && pay.rangeHigh !== undefined
            ? `${pay.rangeLow.toLocaleString()} to ${pay.rangeHigh.toLocaleString()} ${pay.currency ?? ""}`
            : "No range yet"}
        </p>
        <p className="text-sm text-muted">{pay.sources?.join("; ")}</p>
      </Panel>
      <Panel title="Start and place" aside={fields("Start and place", "logistics")}>
        <p>
          {[
            logistics.earliestStart && `From ${formatDate(logistics.earliestStart)}`,
            logistics.noticeWeeks !== undefined && `${logistics.noticeWeeks} weeks of notice`,
            logistics.workModePreference,
          ]
            .filter(Boolean)
            .join(" · ") || "Nothing decided yet"}
        </p>
      </Panel>
      <Panel title="Résumé" aside={adder("positions")}>
        <EntryList
          empty="No position yet."
          entries={candidate.positions.map((position) => ({
            id: position.id,
            title: `${position.title}, ${position.employer}`,
            detail: [position.from, position.to ?? "today"].filter(Boolean).join(" to "),
          }))}
          onOpen={opener("positions")}
        />
      </Panel>
      <Panel
        title="Other processes"
        aside={adder("otherProcesses", { genuine: true, status: "active" })}
      >
        <EntryList
          empty="No other process under way. Options make you calmer."
          entries={candidate.otherProcesses.map((other) => ({
            id: other.id,
            title: other.company,
            detail: [
              other.stage,
              other.status,
              other.offerExpectedBy && `offer expected by ${formatDate(other.offerExpectedBy)}`,
              other.answerBy && `answer due by ${formatDate(other.answerBy)}`,
            ]
              .filter(Boolean)
              .join(", "),
          }))}
          onOpen={opener("otherProcesses")}
        />
      </Panel>
      {target && (
        <EntryDialog
          key={JSON.stringify(target)}
          reference={CANDIDATE}
          document={candidate}
          target={target}
          onClose={() => setTarget(undefined)}
        />
      )}
    </>
  );
}
