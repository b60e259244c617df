import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { fieldId } from "./story-fields.ts";

interface LinesFieldProps {
  readonly name: string;
  readonly prompt: string;
  readonly fieldKey: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
  readonly children?: ReactNode;
}

/** Several short lines, each edited in place; an emptied one goes. */
export function LinesField({ name, prompt, fieldKey, lines, onChange, children }: LinesFieldProps) {
  const [next, setNext] = useState("");
  const add = (): void => {
    if (next.trim() === "") return;
    onChange([...lines, next.trim()]);
    setNext("");
  };
  return (
    <div className="px-2">
      <label htmlFor={fieldId(fieldKey)} className="font-semibold">
        {name}
      </label>
      <ul className="space-y-0.5">
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
          <li key={index} className="flex items-start gap-2 px-2">
            <span aria-hidden className="pt-1.5 text-muted">
              –
            </span>
            <div className="min-w-0 flex-1">
              <EditInPlace
                label={`${name}, ${index + 1}`}
                value={line}
                maxLength={300}
                isRequired
                onCommit={(text) =>
                  onChange(lines.map((other, at) => (at === index ? text.trim() : other)))
                }
              />
            </div>
            <button
              type="button"
              aria-label={`Remove: ${line}`}
              className="grid size-8 shrink-0 place-items-center rounded-lg text-muted hover:bg-well hover:text-danger"
              onClick={() => onChange(lines.filter((_, at) => at !== index))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          add();
        }}
        className="mt-1 flex gap-2"
      >
        <input
          id={fieldId(fieldKey)}
          value={next}
          placeholder={prompt}
          maxLength={300}
          dir="auto"
          onChange={(event) => setNext(event.target.value)}
          onBlur={add}
          className="-ml-2 min-h-9 min-w-0 flex-1 rounded-lg border border-dashed border-line bg-transparent px-2 py-1 text-base placeholder:text-muted focus:bg-card"
        />
        <Button type="submit" disabled={next.trim() === ""} aria-label={`Add: ${name}`}>
          Add
        </Button>
      </form>
      {children}
    </div>
  );
}
