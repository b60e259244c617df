import { useId } from "react";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import type { Heard } from "./heard.ts";
import { MarkedWords } from "./marked-words.tsx";
import { fieldId } from "./story-fields.ts";

interface TextFieldProps {
  readonly name: string;
  readonly prompt: string;
  readonly fieldKey: string;
  readonly value: string;
  /** What is typed so far, and what the review says of it. */
  readonly typed: string;
  readonly heard?: Heard | undefined;
  readonly onDraft: (text: string | undefined) => void;
  readonly onCommit: (text: string) => void;
  readonly maxLength?: number;
}

/** A part of a story: written in place, with what is heard in it underneath. */
export function TextField(props: TextFieldProps) {
  const { name, prompt, fieldKey, value, typed, heard, onDraft, onCommit, maxLength } = props;
  const hint = useId();
  return (
    // What is typed is the story's own as soon as the field is left.
    <div className="px-2" onBlur={() => onDraft(undefined)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={fieldId(fieldKey)} className="font-semibold">
          {name}
        </label>
        {heard?.isHeard && <span className="text-xs text-accent">✓ heard</span>}
      </div>
      <EditInPlace
        id={fieldId(fieldKey)}
        label={name}
        value={value}
        placeholder={prompt}
        describedBy={hint}
        maxLength={maxLength ?? 20_000}
        onType={onDraft}
        onCommit={onCommit}
        className="text-base leading-relaxed"
      />
      <div id={hint}>
        {heard && <MarkedWords text={typed.trim()} marks={heard.marks} />}
        {heard?.advice.map((text) => (
          <p key={text} className="mt-1 text-sm text-warn">
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
