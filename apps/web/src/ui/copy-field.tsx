import { useRef, useState } from "react";
import { Button } from "./button.tsx";

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** A value to take elsewhere: selected when it gets the focus, copied with one press. */
export function CopyField({ label, value }: CopyFieldProps) {
  const input = useRef<HTMLInputElement>(null);
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
  return (
    <div className="flex gap-2">
      <input
        ref={input}
        readOnly
        aria-label={label}
        value={value}
        onFocus={(event) => event.target.select()}
        className="min-w-0 flex-1 rounded-lg border border-line bg-card px-3 py-1.5 font-mono text-sm"
      />
      <Button onClick={() => void copy()} aria-label={`Copy: ${label}`}>
        <span aria-live="polite">{isCopied ? "Copied" : "Copy"}</span>
      </Button>
    </div>
  );
}
