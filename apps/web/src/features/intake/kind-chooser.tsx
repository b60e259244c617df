import { DRAFT_SOURCES, type DraftSource } from "@finalist/core/intake/drafts";
import { useId } from "react";
import { Button } from "../../ui/button.tsx";
import { readIntake } from "./read-intake.ts";
import { ReadingProgress } from "./reading-progress.tsx";
import type { ReadDraft, Reader } from "./reading.ts";
import { useReading } from "./use-reading.ts";

interface KindChooserProps {
  readonly read: ReadDraft;
  readonly onRead: (read: ReadDraft) => void;
  readonly reader?: Reader;
}

/** What a text can be read as; a calendar says itself what it is. */
const KINDS: Readonly<Record<Exclude<DraftSource, "calendar">, string>> = {
  invitation: "Invitation",
  notes: "Notes",
  resume: "Résumé",
  contacts: "Contact cards",
  job: "Job advert",
};

/** What it turned out to be; another choice reads the same text again. */
export function KindChooser({ read, onRead, reader = readIntake }: KindChooserProps) {
  const id = useId();
  const { progress, problem, isCancelled, start, cancel } = useReading(reader);
  const { source } = read.draft;
  if (source === "calendar") return null;

  async function readAs(value: string): Promise<void> {
    const as = DRAFT_SOURCES.find((kind) => kind === value);
    if (!as) return;
    const found = await start(read.source, as);
    if (found) onRead(found);
  }
  return (
    <div className="mb-5 text-sm">
      <label htmlFor={id} className="mb-1 block font-medium">
        Read it as
      </label>
      <select
        id={id}
        className="w-full rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
        value={source}
        onChange={(event) => void readAs(event.target.value)}
      >
        {Object.entries(KINDS).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      <ReadingProgress progress={progress} isCancelled={isCancelled} />
      {progress && (
        <Button className="mt-2" onClick={cancel}>
          Cancel
        </Button>
      )}
      {problem !== undefined && (
        <p role="alert" className="mt-2 rounded-lg bg-danger-soft px-3 py-2 text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
