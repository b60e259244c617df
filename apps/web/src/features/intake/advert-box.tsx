import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { readIntake } from "./read-intake.ts";
import type { ReadDraft } from "./reading.ts";
import { ReadingProgress } from "./reading-progress.tsx";
import { SOURCE_WORDS } from "./source-words.ts";
import { storeDraft } from "./store-draft.ts";
import { useReading } from "./use-reading.ts";

interface AdvertBoxProps {
  /** The application that the advert is for. */
  readonly into: { readonly id: string; readonly company: string };
  readonly label: string;
}

/** Takes a pasted advert, shows what it asks for, and stores what is confirmed. */
export function AdvertBox({ into, label }: AdvertBoxProps) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<ReadDraft>();
  const { progress, problem, isCancelled, start } = useReading(readIntake);
  const queryClient = useQueryClient();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start({ content: text }, "job").then(setRead);
      }}
    >
      <label className="block text-sm">
        <span className="mb-1 block text-muted">{label}</span>
        <textarea
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="w-full rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
        />
      </label>
      {problem !== undefined && (
        <p role="alert" className="my-2 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem}
        </p>
      )}
      <ReadingProgress progress={progress} isCancelled={isCancelled} />
      <Button type="submit" disabled={text.trim() === "" || progress !== undefined}>
        Read the advert
      </Button>
      {read && (
        <Modal title={SOURCE_WORDS.job.title} onClose={() => setRead(undefined)}>
          <p className="mb-4 text-sm text-muted">{SOURCE_WORDS.job.text}</p>
          <ConfirmForm
            draft={read.draft}
            destination="application"
            onCancel={() => setRead(undefined)}
            onConfirm={async (confirmed, timeZone) => {
              await storeDraft(confirmed, into, timeZone);
              await queryClient.invalidateQueries();
              setRead(undefined);
              setText("");
              notify({ text: "The advert is on file" });
            }}
          />
        </Modal>
      )}
    </form>
  );
}
