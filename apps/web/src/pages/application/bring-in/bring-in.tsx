import { INTAKE_BYTES_MAX } from "@finalist/core";
import type { Draft } from "@finalist/core/intake/drafts";
import type { Application } from "@finalist/core/model";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ConfirmForm } from "../../../features/intake/confirm-form.tsx";
import { KindChooser } from "../../../features/intake/kind-chooser.tsx";
import { readIntake } from "../../../features/intake/read-intake.ts";
import type { ReadDraft } from "../../../features/intake/reading.ts";
import { ReadingProgress } from "../../../features/intake/reading-progress.tsx";
import { wordsOf } from "../../../features/intake/source-words.ts";
import { storeDraft } from "../../../features/intake/store-draft.ts";
import { useReading } from "../../../features/intake/use-reading.ts";
import { notify } from "../../../notices.ts";
import { Button } from "../../../ui/button.tsx";

/** Something pasted, dropped or chosen inside an application, until it is stored or let go. */
export function useBringing() {
  const reading = useReading(readIntake);
  const [read, setRead] = useState<ReadDraft>();
  const [isOpen, setIsOpen] = useState(false);
  const cameFrom = useRef<Element>(null);

  async function bring(source: string | File): Promise<void> {
    cameFrom.current = document.activeElement;
    setRead(undefined);
    setIsOpen(true);
    if (typeof source === "string") return setRead(await reading.start({ content: source }));
    if (source.size > INTAKE_BYTES_MAX)
      return reading.setProblem(`${source.name} is larger than 5 MB. Is it the right file?`);
    const content = new Uint8Array(await source.arrayBuffer());
    setRead(await reading.start({ content, fileName: source.name }));
  }
  function end(): void {
    reading.cancel();
    setIsOpen(false);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }
  return { ...reading, isOpen, read, setRead, bring, end };
}

interface BringInProps {
  readonly application: Application;
  readonly bringing: ReturnType<typeof useBringing>;
}

/** What was brought, to be looked over in place; nothing is stored before. */
export function BringIn({ application, bringing }: BringInProps) {
  const { isOpen, read, setRead, progress, problem, isCancelled, end } = bringing;
  const [readings, setReadings] = useState(0);
  const queryClient = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [isOpen, read]);
  if (!isOpen) return null;

  async function confirm(draft: Draft, timeZone: string): Promise<void> {
    const target = { id: application.id, company: application.company.name };
    const { outcome } = await storeDraft(draft, target, timeZone);
    await queryClient.invalidateQueries();
    notify({ text: outcome ?? "Kept." });
    end();
  }
  const words = read && wordsOf(read.draft);
  return (
    <section className="mb-6 rounded-2xl border border-accent bg-card p-5">
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {words?.title ?? "Reading what you brought"}
      </h3>
      {words && <p className="mt-1 mb-4 text-sm text-muted">{words.text}</p>}
      <ReadingProgress progress={progress} isCancelled={isCancelled} />
      {problem !== undefined && (
        <p role="alert" className="my-3 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem}
        </p>
      )}
      {!read && (
        <Button className="mt-3" onClick={end}>
          {progress ? "Cancel" : "Close"}
        </Button>
      )}
      {read && (
        <>
          <KindChooser
            read={read}
            onRead={(again) => {
              setReadings(readings + 1);
              setRead(again);
            }}
          />
          <ConfirmForm
            key={readings}
            draft={read.draft}
            destination="application"
            onConfirm={confirm}
            onCancel={end}
          />
        </>
      )}
    </section>
  );
}
