import { type KeyboardEvent, useEffect, useRef, useState } from "react";

interface QuestionWordsProps {
  readonly text: string;
  /** The new words; nothing where they are left as they were. */
  readonly onDone: (text: string | undefined) => void;
}

/** A question's words, being written: Enter or leaving keeps them, Escape does not. */
export function QuestionWords({ text, onDone }: QuestionWordsProps) {
  const [words, setWords] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const keep = (): void => onDone(words.replace(/\s+/g, " ").trim() || undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onDone(undefined);
    if (event.key !== "Enter") return;
    event.preventDefault();
    keep();
  };
  return (
    <textarea
      ref={area}
      aria-label="The question in your words"
      dir="auto"
      rows={2}
      maxLength={300}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={keep}
      className="field-sizing-content block w-full resize-none rounded-xl bg-paper px-3 py-2 text-base sm:text-sm"
    />
  );
}
