import type { ListedApplication } from "@finalist/api/client";
import type { Draft } from "@finalist/core/intake";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { ConfirmForm } from "../../features/intake/confirm-form.tsx";
import { KindChooser } from "../../features/intake/kind-chooser.tsx";
import type { Corrections } from "../../features/intake/kept-source.ts";
import type { ReadDraft } from "../../features/intake/reading.ts";
import { proposedPlace, wordsOf } from "../../features/intake/source-words.ts";
import { storeDraft } from "../../features/intake/store-draft.ts";
import { notify } from "../../notices.ts";
import { isolated } from "../../ui/isolate.ts";

interface ConfirmationProps {
  readonly read: ReadDraft;
  /** The one that comes up first. */
  readonly applications: readonly ListedApplication[];
  readonly onRead: (read: ReadDraft) => void;
  readonly onCancel: () => void;
  /** For a page that the stored draft may lead back to. */
  readonly onStored?: () => void;
  /** What was corrected before a reload, and what keeps it. */
  readonly corrections?: Corrections | undefined;
  readonly onCorrect?: (corrections: Corrections) => void;
}

/** What was read, where it belongs, and everything in it to be looked over. */
export function Confirmation(props: ConfirmationProps) {
  const { read, applications, onRead, onCancel, onStored, corrections, onCorrect } = props;
  const { draft } = read;
  const propose = (of: Draft): string => proposedPlace(of, applications[0]?.id);
  const [into, setInto] = useState(() => propose(draft));
  const [readings, setReadings] = useState(0);
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone; here is what has come instead.
  useEffect(() => heading.current?.focus(), []);
  const words = wordsOf(draft);
  const isResume = draft.source === "resume";
  const target = applications.find(({ id }) => id === into);
  const nowhere = isResume ? "own-data" : "new";

  async function confirm(confirmed: Draft, timeZone: string): Promise<void> {
    const { place, outcome } = await storeDraft(confirmed, target, timeZone);
    await queryClient.invalidateQueries();
    if (outcome !== undefined) notify({ text: outcome });
    onStored?.();
    navigate(place, { state: { madeFrom: draft.source } });
  }
  return (
    <div className="mx-auto max-w-2xl">
      <h1 ref={heading} tabIndex={-1} className="mb-2 text-2xl font-semibold outline-none">
        {words.title}
      </h1>
      <p className="mb-5 text-muted">{words.text}</p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <KindChooser
          read={read}
          onRead={(again) => {
            setInto(propose(again.draft));
            setReadings(readings + 1);
            onRead(again);
          }}
        />
        {applications.length > 0 && (
          <label className="mb-5 block text-sm">
            <span className="mb-1 block font-medium">Belongs to</span>
            <select
              className="w-full rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
              value={into}
              onChange={(event) => setInto(event.target.value)}
            >
              <option value="">{isResume ? "Only your own data" : "A new application"}</option>
              {applications.map(({ id, company, role }) => (
                <option key={id} value={id}>
                  {isolated(company)}, {isolated(role)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <ConfirmForm
        key={readings}
        draft={draft}
        destination={target ? "application" : nowhere}
        onConfirm={confirm}
        onCancel={onCancel}
        corrections={corrections}
        onCorrect={onCorrect}
      />
    </div>
  );
}
