import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";

interface ReasonFormProps {
  readonly question: string;
  /** What people often say; each is one press. */
  readonly reasons: readonly string[];
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason in one's own words, or one that is often given. */
export function ReasonForm({ question, reasons, onReason, onCancel }: ReasonFormProps) {
  const id = useId();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  // The person asked for the form; the keys go on in it.
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") onReason(reason.trim());
  };
  return (
    <form onSubmit={submit} className="mt-2 rounded-xl bg-well px-4 py-3">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {question}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          ref={input}
          dir="auto"
          aria-describedby={`${id}-hint`}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onCancel()}
          className="min-w-48 flex-1 rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
        />
        <Button
          look="primary"
          type="submit"
          className="max-sm:min-h-11"
          disabled={reason.trim() === ""}
        >
          Save
        </Button>
        <Button className="max-sm:min-h-11" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
        In a few words, as you will say it. Or one of these:
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {reasons.map((each) => (
          <Button
            key={each}
            className="text-start font-normal max-sm:min-h-11"
            onClick={() => onReason(each)}
          >
            {each}
          </Button>
        ))}
      </div>
    </form>
  );
}
