import type { Note } from "@finalist/core/model";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { Button } from "../../ui/button.tsx";

interface WeakMomentsProps {
  readonly notes: readonly Note[];
  readonly onTake: (note: Note) => void;
}

/** Notes that no concern answers yet. */
export function WeakMoments({ notes, onTake }: WeakMomentsProps) {
  if (notes.length === 0) return null;
  return (
    <div className="mb-4 rounded-2xl bg-well px-5 py-3">
      <p className="text-sm text-muted">From your notes, with no answer yet</p>
      <ul className="divide-y divide-line">
        {notes.map((note) => (
          <li key={note.id} className="flex items-center gap-3 py-2 text-sm">
            <p
              id={`weak-${note.id}`}
              dir="auto"
              className="line-clamp-3 min-w-0 flex-1 [overflow-wrap:anywhere]"
            >
              {note.text}
              <span className="text-muted">, {NOTE_KIND_NAMES[note.kind].toLowerCase()}</span>
            </p>
            <Button
              className="shrink-0"
              aria-describedby={`weak-${note.id}`}
              onClick={() => onTake(note)}
            >
              Prepare an answer
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
