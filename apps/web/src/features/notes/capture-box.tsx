import { readNoteLine } from "@finalist/core/intake/drafts";
import type { Note, NoteKind } from "@finalist/core/model";
import { NOTE_PROMPTS, type NotePrompt } from "@finalist/core/playbook";
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { Button } from "../../ui/button.tsx";
import { KindPicker } from "./kind-picker.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

export type NewNote = Pick<Note, "kind" | "text" | "mentions">;

interface CaptureBoxProps {
  /** How many lines there are of each kind. */
  readonly counts: ReadonlyMap<NoteKind, number>;
  /** Asks one question after the other, as right after a call. */
  readonly asksInTurn: boolean;
  readonly onStore: (note: NewNote) => void;
  readonly onType: (text: string, kind: NoteKind) => void;
  /** Whole notes or a transcript, pasted, dropped or chosen. */
  readonly onBring: (source: string | File) => void;
  /** What is made of the line, right below it. */
  readonly children: ReactNode;
}

/** Where no call lies behind. */
const AHEAD: NotePrompt = {
  kind: "other",
  question: "Anything to keep in mind for this round?",
  example: "Ask for the diagram of the replay log",
};

/** Type a line, Enter, next: the questions come in turn, and a number changes them. */
export function CaptureBox(props: CaptureBoxProps) {
  const { counts, asksInTurn, onStore, onType, onBring, children } = props;
  const [kind, setKind] = useState(() => firstOpen(asksInTurn, counts));
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const prompt = asksInTurn ? NOTE_PROMPTS.find((each) => each.kind === kind) : undefined;
  const { question, example } = prompt ?? AHEAD;

  const ask = (next: NoteKind): void => {
    setKind(next);
    onType(text, next);
    box.current?.focus();
  };
  const type = (typed: string): void => {
    setText(typed);
    onType(typed, kind);
  };
  const store = (): void => {
    const note = readNoteLine(text, kind);
    if (!note) return asksInTurn ? ask(after(kind)) : undefined;
    onStore(note);
    setText("");
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = asksInTurn && event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
    const numbered = NOTE_PROMPTS[Number(place) - 1];
    if (numbered) {
      event.preventDefault();
      return ask(numbered.kind);
    }
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    store();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData("text");
    if (!file && pasted.trim().split(/[\r\n]+/).length < 2) return;
    event.preventDefault();
    onBring(file ?? pasted);
  };
  const onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    const dropped = file ?? event.dataTransfer.getData("text");
    event.preventDefault();
    if (dropped !== "") onBring(dropped);
  };
  return (
    <div {...CHANGES}>
      <p aria-live="polite" className="mb-2 font-serif text-lg font-semibold">
        {question}
      </p>
      <div className="flex items-end gap-2 rounded-2xl border border-line bg-card p-2 focus-within:border-accent">
        <textarea
          ref={box}
          aria-label="Note"
          placeholder={example && `For example: ${example}`}
          dir="auto"
          rows={asksInTurn ? 2 : 1}
          maxLength={20_000}
          className="field-sizing-content min-h-10 min-w-0 flex-1 resize-none bg-transparent px-2 py-1.5 text-base outline-none placeholder:text-muted"
          value={text}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onDragOver={(event) => event.preventDefault()}
          onDrop={onDrop}
          onChange={(event) => type(event.target.value)}
        />
        <Button look="primary" disabled={text.trim() === ""} onClick={store}>
          Add
        </Button>
      </div>
      {asksInTurn && (
        <>
          <div className="mt-1.5 flex items-start justify-between gap-4 text-xs text-muted">
            <p>Enter keeps the line. Enter on an empty line asks the next question.</p>
            <button
              type="button"
              className="min-h-6 shrink-0 font-medium text-accent hover:underline"
              onClick={() => ask(after(kind))}
            >
              Next question
            </button>
          </div>
          {children}
          <KindPicker kind={kind} counts={counts} onPick={ask} />
          <BringButton onBring={onBring} />
        </>
      )}
      {!asksInTurn && children}
    </div>
  );
}

function BringButton({ onBring }: Pick<CaptureBoxProps, "onBring">) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <p className="mt-4 text-sm text-muted">
      Written down already? Paste or drop notes or a transcript into the box, or{" "}
      <button
        type="button"
        className="min-h-6 font-medium text-accent underline"
        onClick={() => chooser.current?.click()}
      >
        choose a file
      </button>
      . You look it over before anything is kept.
      <input
        ref={chooser}
        type="file"
        aria-label="Notes or a transcript"
        className="sr-only"
        tabIndex={-1}
        accept=".txt,.md,.vtt,.srt,.eml,.pdf,text/plain,text/markdown"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onBring(file);
          event.target.value = "";
        }}
      />
    </p>
  );
}

const firstOpen = (asksInTurn: boolean, counts: CaptureBoxProps["counts"]): NoteKind =>
  (asksInTurn && NOTE_PROMPTS.find(({ kind }) => !counts.get(kind))?.kind) || "other";

function after(kind: NoteKind): NoteKind {
  const place = NOTE_PROMPTS.findIndex((prompt) => prompt.kind === kind);
  return NOTE_PROMPTS[(place + 1) % NOTE_PROMPTS.length]?.kind ?? "other";
}
