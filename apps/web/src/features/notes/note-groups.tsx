import type { Note } from "@finalist/core/model";
import { NOTE_KIND_NAMES, NOTE_PROMPTS } from "@finalist/core/playbook";
import { useRef, useState } from "react";
import { Empty } from "../../ui/panel.tsx";
import { NoteRow } from "./note-row.tsx";

interface NoteGroupsProps {
  readonly notes: readonly Note[];
  readonly empty: string;
  readonly onChange: (noteId: string, patch: Partial<Note>) => void;
  readonly onRemove: (noteId: string) => void;
}

/** What was noted, by kind; each line is changed where it stands. */
export function NoteGroups({ notes, empty, onChange, onRemove }: NoteGroupsProps) {
  const [editedId, setEditedId] = useState<string>();
  const card = useRef<HTMLDivElement>(null);
  const groups = NOTE_PROMPTS.map(({ kind }) => ({
    kind,
    lines: notes.filter((note) => note.kind === kind),
  })).filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return <Empty>{empty}</Empty>;
  return (
    <div
      ref={card}
      tabIndex={-1}
      className="gap-x-8 rounded-2xl border border-line bg-card px-5 py-4 xl:columns-2"
    >
      {groups.map(({ kind, lines }) => (
        <section key={kind} aria-label={NOTE_KIND_NAMES[kind]} className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-base font-semibold">{NOTE_KIND_NAMES[kind]}</h3>
          <ul>
            {lines.map((note) => (
              <NoteRow
                key={note.id}
                note={note}
                isEdited={note.id === editedId}
                onEdit={(isOpen) => setEditedId(isOpen ? note.id : undefined)}
                onChange={(patch) => onChange(note.id, patch)}
                onRemove={() => {
                  card.current?.focus();
                  onRemove(note.id);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
