import type { EditCommand } from "@finalist/core/change";
import { type Application, NOTE_KINDS, type NoteKind } from "@finalist/core/model";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { type FormEvent, useState } from "react";
import { newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/panel.tsx";

interface NoteListProps {
  readonly application: Application;
  readonly interviewId: string;
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onEdit: (noteId: string) => void;
}

/** What happened in a round, a line at a time: type, Enter, next. */
export function NoteList({ application, interviewId, now, onRun, onEdit }: NoteListProps) {
  const [kind, setKind] = useState<NoteKind>("they-asked");
  const [text, setText] = useState("");
  const notes = application.notes.filter((note) => note.interviewId === interviewId);
  const interview = application.interviews.find(({ id }) => id === interviewId);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "") return;
    const add: EditCommand = {
      type: "add",
      collection: "notes",
      value: { id: newId(), interviewId, kind, text: text.trim(), at: now },
    };
    // The first line says when the notes were written: memory fades within a day.
    onRun(
      interview?.notesRecordedAt
        ? add
        : {
            type: "batch",
            label: `Added note ${text.trim().slice(0, 60)}`,
            commands: [
              add,
              {
                type: "change",
                collection: "interviews",
                id: interviewId,
                patch: { notesRecordedAt: now },
              },
            ],
          },
    );
    setText("");
  };
  const groups = NOTE_KINDS.map((name) => ({
    name,
    lines: notes.filter((note) => note.kind === name),
  })).filter(({ lines }) => lines.length > 0);

  return (
    <>
      <form onSubmit={submit} className="mb-4 flex flex-wrap gap-2">
        <select
          aria-label="Kind of note"
          className="rounded-lg border border-line bg-card px-2 py-2 text-base sm:text-sm"
          value={kind}
          onChange={(event) => setKind(event.target.value as NoteKind)}
        >
          {NOTE_KINDS.map((name) => (
            <option key={name} value={name}>
              {NOTE_KIND_NAMES[name]}
            </option>
          ))}
        </select>
        <input
          aria-label="Note"
          placeholder="In a few words"
          className="min-w-48 flex-1 rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
          value={text}
          maxLength={20_000}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={text.trim() === ""}>
          Add
        </Button>
      </form>
      {groups.length === 0 && (
        <Empty>
          Nothing written down yet. What they asked, where they leaned in, what you would answer
          better: a line each is enough.
        </Empty>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {groups.map(({ name, lines }) => (
          <section key={name} className="rounded-xl border border-line bg-card px-4 py-3">
            <h3 className="mb-1 text-base font-semibold">{NOTE_KIND_NAMES[name]}</h3>
            <ul className="space-y-1 text-sm">
              {lines.map((note) => (
                <li key={note.id}>
                  <button
                    type="button"
                    className="w-full rounded text-left hover:text-accent"
                    onClick={() => onEdit(note.id)}
                  >
                    {note.text}
                    {note.mentions !== undefined && (
                      <span className="text-muted"> ({note.mentions}×)</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
