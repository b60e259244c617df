import type { EditCommand } from "@finalist/core/change";
import type { DraftNote } from "@finalist/core/intake";
import { readNoteLine } from "@finalist/core/intake/drafts";
import { Note, NOTE_KINDS, type NoteKind, parseAs } from "@finalist/core/model";
import { addNote } from "@finalist/core/prepare";
import { noteText } from "../../../../note-text.ts";
import { entryForm } from "../../../form/entry-form.ts";
import { type Form, type Problems, textIn, type Values } from "../../../form/form.ts";
import { hanging } from "../../../rows.ts";
import { interviewOf, refOf } from "./rounds.ts";
import type { TabView } from "./tab.ts";

type Edit = Exclude<EditCommand, { type: "batch" }>;

/** A note in other words, or of another kind. */
export const noteForm = (view: TabView, note: Note, round: number): Form =>
  entryForm({
    title: `Note of round ${round}`,
    ref: refOf(view),
    collection: "notes",
    paths: ["kind", "text"],
    changes: { text: { kind: "line" } },
    focus: "text",
    timeZone: view.document.timeZone,
    entry: note,
  });

/** New notes, one for each line; what a line records may be said by its words. */
export function newNotesForm(view: TabView, round: number): Form {
  const { document } = view;
  const { id: interviewId, along } = interviewOf(round, view);
  const form = entryForm({
    title: `New note of round ${round}`,
    ref: refOf(view),
    collection: "notes",
    paths: ["kind", "text"],
    changes: {
      kind: { hint: "Under “Note”, the words of a line say which kind it is." },
      text: { kind: "text", hint: "Each line is a note of its own; “They asked: …” names a kind." },
    },
    focus: "text",
    timeZone: document.timeZone,
    fixed: () => ({ interviewId, kind: "other" }),
    ...along,
  });
  const before = along.along?.("", {}, { newId: () => "", now: view.now }).before ?? [];
  return {
    ...form,
    check: (values) => ({ ...form.check(values), ...problemIn(notesIn(values), interviewId) }),
    live: (values, width) =>
      notesIn(values).flatMap((note) =>
        hanging({ text: "→ ", tone: "muted" }, noteText(note), width, { tone: "muted" }),
      ),
    effect(values, { newId, now }) {
      const notes = notesIn(values).map((note): Note => ({ id: newId(), interviewId, ...note }));
      const commands = [
        ...before,
        ...notes.flatMap((note, index): readonly Edit[] =>
          index === 0 ? editsOf(addNote(document, note, now)) : [addOf(note)],
        ),
      ];
      const label =
        notes.length === 1
          ? `Added note ${notes[0]?.text.slice(0, 60)}`
          : `Added ${notes.length} notes`;
      return {
        type: "run",
        ref: refOf(view),
        command: { type: "batch", label, commands },
      };
    },
  };
}

const addOf = (value: Note): Edit => ({ type: "add", collection: "notes", value });

const editsOf = (command: EditCommand): readonly Edit[] =>
  command.type === "batch" ? command.commands : [command];

/** What was typed, line by line, with the kind that is chosen or that its words say. */
export function notesIn(values: Values): readonly DraftNote[] {
  const kind = kindIn(values);
  return textIn(values, "text")
    .split("\n")
    .flatMap((line) => readNoteLine(line, kind) ?? []);
}

const kindIn = (values: Values): NoteKind =>
  NOTE_KINDS.find((kind) => kind === textIn(values, "kind")) ?? "other";

function problemIn(notes: readonly DraftNote[], interviewId: string): Problems {
  if (notes.length === 0) return { text: "This is needed." };
  for (const note of notes) {
    const parsed = parseAs(Note, { id: "new", interviewId, ...note });
    if (!parsed.ok)
      return { text: `“${note.text.slice(0, 30)}” has to be ${parsed.error.issues[0]?.expected}.` };
  }
  return {};
}
