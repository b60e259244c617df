import { useRef, useState } from "react";
import { Button } from "./button.tsx";
import { HARMLESS } from "./keep-off.ts";

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** Words to be read, over as many lines as they take. */
  readonly isProse?: boolean;
}

/** A value to take elsewhere: selected when it gets the focus, copied with one press. */
export function CopyField({ label, value, isProse }: CopyFieldProps) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setIsCopied(true);
    } catch {
      // Not every browser lets a page at the clipboard; what is selected can be copied by hand.
      input.current?.select();
    }
  }
  const field = {
    ref: input,
    readOnly: true,
    "aria-label": label,
    value,
    onFocus: () => input.current?.select(),
  };
  return (
    <div {...HARMLESS} className="flex items-start gap-2">
      {isProse ? (
        <textarea {...field} rows={2} className={`${LOOK} field-sizing-content resize-none`} />
      ) : (
        <input {...field} className={`${LOOK} font-mono`} />
      )}
      <Button onClick={() => void copy()} aria-label={`Copy: ${label}`}>
        <span aria-live="polite">{isCopied ? "Copied" : "Copy"}</span>
      </Button>
    </div>
  );
}

const LOOK = "min-w-0 flex-1 rounded-lg border border-line bg-card px-3 py-1.5 text-sm";
