import { NOTE_KINDS, type Note } from "@finalist/core/model";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface NoteRowProps {
  readonly note: Note;
  readonly isEdited: boolean;
  readonly onEdit: (isOpen: boolean) => void;
  readonly onChange: (patch: Partial<Note>) => void;
  readonly onRemove: () => void;
}

/** Longer ones show their beginning until they are opened. */
const LONG = 400;

export function NoteRow(props: NoteRowProps) {
  const { note, isEdited, onEdit } = props;
  const line = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  // Back to where the keyboard was before the line was opened.
  useEffect(() => {
    if (wasEdited.current && !isEdited) line.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  if (isEdited) return <NoteEditor {...props} />;
  return (
    <li id={note.id}>
      <button
        ref={line}
        type="button"
        dir="auto"
        className="-mx-2 min-h-8 w-[calc(100%+1rem)] rounded-lg px-2 py-1 text-left text-sm whitespace-pre-line [overflow-wrap:anywhere] hover:bg-well"
        onClick={() => onEdit(true)}
      >
        <span className={note.text.length > LONG ? "line-clamp-6" : ""}>{note.text}</span>
        {note.mentions !== undefined && (
          <span className="text-muted tabular-nums"> ({note.mentions}×)</span>
        )}
      </button>
    </li>
  );
}

function NoteEditor({ note, onEdit, onChange, onRemove }: NoteRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => row.current?.querySelector("textarea")?.focus(), []);
  return (
    <li ref={row} className="-mx-2 my-1">
      <div
        role="group"
        aria-label="Change the note"
        className="rounded-xl bg-well px-4 py-2 text-sm"
      >
        <EditInPlace
          label="Note, edited"
          value={note.text}
          isRequired
          onDone={() => onEdit(false)}
          onCommit={(text) => onChange({ text })}
        />
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <select
            aria-label="Kind"
            className="min-h-8 min-w-0 rounded-lg border border-line bg-card px-2"
            value={note.kind}
            onChange={(event) => {
              const kind = NOTE_KINDS.find((each) => each === event.target.value);
              if (kind) onChange({ kind });
            }}
          >
            {NOTE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {NOTE_KIND_NAMES[kind]}
              </option>
            ))}
          </select>
          <Button look="quiet" className="text-danger" onClick={onRemove}>
            Remove
          </Button>
          <Button look="quiet" className="ml-auto" onClick={() => onEdit(false)}>
            Done
          </Button>
        </div>
      </div>
    </li>
  );
}
