import { noteText } from "../../../../note-text.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { newNotesForm, noteForm } from "./note-form.ts";
import { refOf } from "./rounds.ts";
import { type Intent, tab, type TabView } from "./tab.ts";

/** What was asked, what went well and what was left open, round by round. */
export const notesTab = tab({
  name: "Notes",
  rows: notesRows,
  keys: {
    edit: { keys: ["enter", "e"], shown: "Enter", bar: "Enter edit", does: "Edit the note" },
    add: { keys: ["a"], shown: "a", bar: "a add", does: "Add notes" },
    remove: { keys: ["x"], shown: "x", bar: "x remove", does: "Remove the note" },
  },
  isOffered: (action, id) => action === "add" || id !== undefined,
  act(action, id, view) {
    if (action === "add") return newNote(view);
    const note = view.document.notes.find((one) => one.id === id);
    if (!note) return undefined;
    if (action === "edit") return { type: "form", form: noteForm(view, note, roundOf(note, view)) };
    const command = { type: "remove", collection: "notes", id: note.id } as const;
    return { type: "run", ref: refOf(view), command };
  },
});

type Note = TabView["document"]["notes"][number];

/** Notes of the round that one remembers at this time. */
export const newNote = (view: TabView): Intent => ({
  type: "form",
  form: newNotesForm(view, noteRound(view)),
});

const roundOf = ({ interviewId }: Note, { document }: TabView): number =>
  document.interviews.find(({ id }) => id === interviewId)?.round ?? 1;

/** Before a round one remembers the round before it; from its start on, the round itself. */
const noteRound = ({ preparation: { phase, round = 1 } }: TabView): number =>
  phase === "during" || phase === "after" ? round : Math.max(1, round - 1);

function notesRows({ document, width }: TabView): readonly Row[] {
  const { notes, interviews } = document;
  if (notes.length === 0)
    return paragraph(
      "No notes yet. Press a and write down what was asked, what went well and what was left open.",
      width,
      "muted",
    );
  const rounds = [...interviews].sort((a, b) => a.round - b.round);
  return rounds.flatMap(({ id, round }, index) => {
    const own = notes.filter(({ interviewId }) => interviewId === id);
    if (own.length === 0) return [];
    return [
      ...(index > 0 ? [BLANK] : []),
      ...paragraph(`Round ${round}`, width, "accent"),
      ...own.flatMap((note) =>
        hanging({ text: "• ", tone: "muted" }, noteText(note), width, { of: note.id }),
      ),
    ];
  });
}
