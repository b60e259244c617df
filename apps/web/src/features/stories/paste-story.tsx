import type { EditCommand } from "@finalist/core/change";
import { storyOfTelling } from "@finalist/core/review";
import { type FormEvent, useState } from "react";
import { newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { partsOf } from "./review-engine.ts";

interface PasteStoryProps {
  readonly onRun: (command: EditCommand) => void;
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

/** A story told in one go, taken apart into what it tells; every sentence is kept. */
export function PasteStory({ onRun, onMade, onCancel }: PasteStoryProps) {
  const [text, setText] = useState("");
  const [isReading, setIsReading] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const told = text.trim();
    if (told === "" || isReading) return;
    setIsReading(true);
    const parts = await partsOf(told);
    const id = newId();
    onRun({
      type: "add",
      collection: "stories",
      value: { id, ...storyOfTelling(told, parts) },
    });
    onMade(id);
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="mb-4 rounded-2xl border border-line bg-card p-5"
    >
      <label htmlFor="told-story" className="font-medium">
        Tell it as you would say it
      </label>
      <p id="told-hint" className="mb-2 text-sm text-muted">
        Each sentence is put where it belongs; you mend the rest. Nothing leaves this machine.
      </p>
      <textarea
        id="told-story"
        aria-describedby="told-hint"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the button that opened this
        autoFocus
        rows={6}
        dir="auto"
        maxLength={20_000}
        value={text}
        placeholder="Last spring our loads ran late. I was asked to …"
        onChange={(event) => setText(event.target.value)}
        className="w-full rounded-lg border border-line bg-paper px-3 py-2 text-base placeholder:text-muted"
      />
      <div className="mt-3 flex gap-2">
        <Button type="submit" look="primary" disabled={text.trim() === "" || isReading}>
          Make a story of it
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
