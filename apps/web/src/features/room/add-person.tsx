import { type NamedInterviewer, readNameLine } from "@finalist/core/intake/drafts";
import { type ClipboardEvent, type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";

interface AddPersonProps {
  readonly onAdd: (person: NamedInterviewer) => void;
  /** A contact card, a profile or a list of people. */
  readonly onBring: (source: string | File) => void;
}

export function AddPerson({ onAdd, onBring }: AddPersonProps) {
  const [line, setLine] = useState("");
  const person = readNameLine(line);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!person) return;
    onAdd(person);
    setLine("");
  };
  const onPaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData("text");
    if (!file && pasted.trim().split(/[\r\n]+/).length < 2) return;
    event.preventDefault();
    onBring(file ?? pasted);
  };
  return (
    <form onSubmit={submit} className="mt-3">
      <div className="flex gap-2">
        <input
          aria-label="Add a person"
          aria-describedby="add-person-hint"
          placeholder="Name, job title"
          dir="auto"
          maxLength={600}
          className="min-h-11 min-w-0 flex-1 rounded-lg border border-line bg-card px-3 text-base sm:min-h-9 sm:text-sm"
          value={line}
          onPaste={onPaste}
          onChange={(event) => setLine(event.target.value)}
        />
        <Button type="submit" disabled={!person}>
          Add
        </Button>
      </div>
      <p id="add-person-hint" className="mt-1 text-xs text-muted">
        Or paste a contact card or the lines of a mail that name them.
      </p>
    </form>
  );
}
