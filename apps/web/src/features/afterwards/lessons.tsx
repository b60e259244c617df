import type { EditCommand } from "@finalist/core/change";
import type { Application, NoteKind } from "@finalist/core/model";
import { type FormEvent, useState } from "react";
import { newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface LessonsProps {
  readonly application: Application;
  readonly interviewId: string;
  readonly now: string;
  readonly run: (command: EditCommand) => void;
}

const KINDS = [
  { kind: "went-well", title: "Went well: do it again" },
  { kind: "could-improve", title: "Next time otherwise" },
] as const satisfies readonly { kind: NoteKind; title: string }[];

/** What this interview taught, whichever way it ends. */
export function Lessons({ application, interviewId, now, run }: LessonsProps) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {KINDS.map(({ kind, title }) => (
        <section key={kind} aria-label={title}>
          <h3 className="mb-1 text-lg font-semibold">{title}</h3>
          <ul>
            {application.notes
              .filter((note) => note.kind === kind && note.interviewId === interviewId)
              .map(({ id, text }) => (
                <li key={id}>
                  <EditInPlace
                    label={title}
                    value={text}
                    isRequired
                    onCommit={(words) =>
                      run({
                        type: "change",
                        collection: "notes",
                        id,
                        patch: { text: words.trim() },
                      })
                    }
                  />
                </li>
              ))}
          </ul>
          <AddLesson
            label={title}
            onAdd={(text) =>
              run({
                type: "add",
                collection: "notes",
                value: { id: newId(), interviewId, kind, text, at: now },
              })
            }
          />
        </section>
      ))}
    </div>
  );
}

function AddLesson({ label, onAdd }: { label: string; onAdd: (text: string) => void }) {
  const [text, setText] = useState("");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "") return;
    onAdd(text.trim());
    setText("");
  };
  return (
    <form onSubmit={add} className="mt-1 flex gap-2">
      <input
        aria-label={`Add to: ${label}`}
        value={text}
        dir="auto"
        placeholder="One thing, in a line"
        className="min-h-9 min-w-0 flex-1 rounded-lg border border-line bg-card px-3 placeholder:text-muted"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">Add</Button>
    </form>
  );
}
