import type { DraftClaim } from "@finalist/core/intake/drafts";
import type { Interview, NoteKind } from "@finalist/core/model";
import { addNote, sessionsOf } from "@finalist/core/prepare";
import { newId } from "../../../clock.ts";
import { readSaid } from "../../../features/intake/read-said.ts";
import { CaptureBox, type NewNote } from "../../../features/notes/capture-box.tsx";
import { ClaimOffers } from "../../../features/notes/claim-offers.tsx";
import { NoteGroups } from "../../../features/notes/note-groups.tsx";
import { ThemePicture } from "../../../features/notes/theme-picture.tsx";
import { useClaimOffers } from "../../../features/notes/use-claim-offers.ts";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { Moment } from "../../../when.tsx";
import { BringIn, useBringing } from "../bring-in/bring-in.tsx";

interface RoundPanelProps extends ViewProps {
  readonly interview: Interview;
  readonly asksInTurn: boolean;
}

/** One round: a box to type into, and beside it what was typed, by kind. */
export function RoundPanel({ interview, asksInTurn, ...view }: RoundPanelProps) {
  const { application, now, run, open } = view;
  const bringing = useBringing();
  const { offers, type, store, drop } = useClaimOffers(readSaid, application);
  const notes = application.notes.filter(({ interviewId }) => interviewId === interview.id);
  const themes = notes.filter(({ kind }) => kind === "urgent-theme");
  const [first] = sessionsOf(application, interview.id);

  const keepNote = (note: NewNote): void => {
    store(note.text, note.kind);
    const value = { id: newId(), interviewId: interview.id, ...note, at: now };
    run(addNote(application, value, now));
  };
  const keepClaim = (claim: DraftClaim, subject: string): void => {
    drop(claim);
    const value = { ...claim, subject, id: newId(), interviewId: interview.id };
    run({ type: "add", collection: "claims", value });
  };
  const box = (
    <div>
      <CaptureBox
        counts={countsOf(notes)}
        asksInTurn={asksInTurn}
        onStore={keepNote}
        onType={type}
        onBring={(source) => void bringing.bring(source)}
      >
        <ClaimOffers
          claims={offers}
          subjects={[...new Set(application.claims.map(({ subject }) => subject))]}
          onKeep={keepClaim}
          onDrop={drop}
        />
      </CaptureBox>
      {themes.length > 0 && (
        <section className="mt-6" aria-label="Problems they came back to">
          <h3 className="mb-2 text-base font-semibold">Problems they came back to</h3>
          <ThemePicture
            themes={themes}
            onCount={(id, mentions) =>
              run({ type: "change", collection: "notes", id, patch: { mentions } })
            }
          />
        </section>
      )}
    </div>
  );
  return (
    <Panel
      title={`Round ${interview.round}`}
      aside={
        <span className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
          {first && <Moment instant={first.start} timeZone={application.timeZone} />}
          <Button
            onClick={() => open({ type: "entry", collection: "interviews", id: interview.id })}
          >
            {asksInTurn ? "When it was" : "When it is"}
          </Button>
        </span>
      }
    >
      <BringIn application={application} bringing={bringing} />
      <div className={asksInTurn ? "grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2" : "space-y-4"}>
        {box}
        {(asksInTurn || notes.length > 0) && (
          <NoteGroups
            notes={notes}
            empty="Nothing written down yet. A line each is enough: what they asked, where they leaned in, what you would say better."
            onChange={(id, patch) => run({ type: "change", collection: "notes", id, patch })}
            onRemove={(id) => run({ type: "remove", collection: "notes", id })}
          />
        )}
      </div>
    </Panel>
  );
}

function countsOf(notes: readonly { readonly kind: NoteKind }[]): ReadonlyMap<NoteKind, number> {
  const counts = new Map<NoteKind, number>();
  for (const { kind } of notes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
