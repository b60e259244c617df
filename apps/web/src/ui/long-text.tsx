import { useState } from "react";
import { HARMLESS } from "./keep-off.ts";

interface LongTextProps {
  readonly text: string;
  readonly className?: string;
}

/** About six lines. */
const LONG = 400;

/** A text as people write it; one that is very long shows its beginning, and the whole on request. */
export function LongText({ text, className = "" }: LongTextProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > LONG;
  return (
    <>
      <span
        dir="auto"
        className={`block [overflow-wrap:anywhere] ${isLong && !isOpen ? "line-clamp-6 print:line-clamp-none" : ""} ${className}`}
      >
        {text}
      </span>
      {isLong && (
        <button
          {...HARMLESS}
          type="button"
          aria-expanded={isOpen}
          className="screen-only min-h-6 text-sm font-medium text-accent hover:underline"
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? "Show less" : "Show all of it"}
        </button>
      )}
    </>
  );
}
