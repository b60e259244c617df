import type { EditCommand } from "@finalist/core/change";
import type { Comparison } from "@finalist/core/consistency";
import type { Application, Candidate } from "@finalist/core/model";
import { useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip, Empty } from "../../ui/panel.tsx";
import { counted } from "./counted.ts";
import { bringBackAll, dismiss, useDismissed } from "./dismissed.ts";
import type { Engine } from "./engine.ts";
import { keepAsClaims } from "./keep-as-claims.ts";
import { type Found, foundAmong } from "./own-words.ts";
import { SideBySide } from "./side-by-side.tsx";
import { hasWords } from "./sources.ts";
import { useClashes } from "./use-engine.ts";

interface OwnWordsProps {
  readonly engine: Engine;
  readonly application: Application;
  readonly candidate: Candidate;
  readonly comparisons: readonly Comparison[];
  /** The stories that are told in this process. */
  readonly storyIds: ReadonlySet<string>;
  readonly onRun: (command: EditCommand) => void;
}

const FIRST = 10;

/** What disagrees in notes, answers and stories that nobody has made a claim yet. */
export function OwnWords({
  engine,
  application,
  candidate,
  comparisons,
  storyIds,
  onRun,
}: OwnWordsProps) {
  const { data: clashes, error, count } = useClashes(engine, application, candidate, storyIds);
  const put = useDismissed(application.id);
  const [showAll, setShowAll] = useState(false);
  const summary = useRef<HTMLParagraphElement>(null);
  if (!clashes)
    return (
      <p role="status" className="text-sm text-muted">
        {error
          ? "Your own words could not be compared just now. The claims above are."
          : `Comparing your own words… ${counted(count, "statement", "statements")} to read.`}
      </p>
    );

  const all = foundAmong(clashes, application, comparisons);
  const found = all.filter(({ key }) => !put.has(key));
  const aside = all.length - found.length;
  const shown = showAll ? found : found.slice(0, FIRST);
  const leave = (): void => summary.current?.focus();
  return (
    <>
      <p
        ref={summary}
        tabIndex={-1}
        role="status"
        className={`mb-3 text-sm text-muted ${all.length === 0 ? "sr-only" : ""}`}
      >
        {found.length === 0
          ? "Nothing found that disagrees."
          : `${counted(found.length, "place", "places")} in your notes, answers and stories.`}
      </p>
      {all.length === 0 && (
        <Empty>
          {hasWords(application, storyIds)
            ? "Nothing in your notes, answers and stories disagrees."
            : "Nothing to read yet. Note what you said in each round, in a line each, and write down your stories; they are compared here."}
        </Empty>
      )}
      <ul className="space-y-4">
        {shown.map((each) => (
          <li key={each.key}>
            <FoundCard
              found={each}
              onKeep={(command) => {
                onRun(command);
                leave();
              }}
              onDismiss={() => {
                dismiss(application.id, each.key);
                leave();
              }}
            />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-1">
        {found.length > shown.length && (
          <Button look="quiet" onClick={() => setShowAll(true)}>
            Show {found.length - shown.length} more
          </Button>
        )}
        {aside > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              bringBackAll(application.id);
              leave();
            }}
          >
            Bring back {counted(aside, "pair", "pairs")} put aside
          </Button>
        )}
      </div>
    </>
  );
}

interface FoundCardProps {
  readonly found: Found;
  readonly onKeep: (command: EditCommand) => void;
  readonly onDismiss: () => void;
}

function FoundCard({ found, onKeep, onDismiss }: FoundCardProps) {
  const { verdict, reason, earlier, later, isKept } = found;
  const isClash = verdict === "contradiction";
  const hasClaim = earlier.source.claim !== undefined || later.source.claim !== undefined;
  const command = keepAsClaims(found);
  return (
    <article
      aria-label={reason}
      className={`rounded-2xl border bg-card p-4 sm:p-5 ${isClash ? "border-danger" : "border-line"}`}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-60 font-medium">{reason}</p>
        <Chip tone={isClash ? "danger" : "accent"}>
          {isClash ? "Both cannot be true" : "Corrected openly"}
        </Chip>
      </div>
      <SideBySide earlier={earlier} later={later} isClash={isClash} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {command && (
          <Button onClick={() => onKeep(command)}>
            {hasClaim ? "Keep as a claim" : "Keep as claims"}
          </Button>
        )}
        {isKept && <span className="text-sm text-muted">Both are among your claims.</span>}
        <Button look="quiet" onClick={onDismiss}>
          Not the same thing
        </Button>
      </div>
    </article>
  );
}
