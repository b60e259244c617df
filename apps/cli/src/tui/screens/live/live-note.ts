import type { Application } from "@finalist/core/model";
import type { Preparation } from "@finalist/core/prepare";
import { noteText } from "../../../note-text.ts";
import { entryForm } from "../../form/entry-form.ts";
import type { Form } from "../../form/form.ts";
import { hanging } from "../../rows.ts";
import { notesIn } from "../application/tabs/note-form.ts";

/** A line that is written down while they talk; its words may say what it records. */
export function liveNote(
  { id, interviews, timeZone }: Application,
  { round }: Preparation,
  at: string,
): Form | undefined {
  const interview = interviews.find((one) => one.round === round);
  if (!interview) return undefined;
  const ref = { kind: "application", id } as const;
  const form = entryForm({
    title: "One line, then Enter",
    ref,
    collection: "notes",
    paths: ["kind", "text"],
    changes: {
      kind: { hint: "Its first letter chooses a kind; Enter goes on to the words." },
      text: { kind: "line", hint: "“They asked: …” says the kind; or Tab, and its first letter." },
    },
    focus: "text",
    timeZone,
    fixed: () => ({ interviewId: interview.id, kind: "other", at }),
  });
  return {
    ...form,
    live: (values, width) =>
      notesIn(values).flatMap((note) =>
        hanging({ text: "→ ", tone: "muted" }, noteText(note), width, { tone: "muted" }),
      ),
    effect(values, { newId }) {
      const [note] = notesIn(values);
      if (!note) return { type: "nothing" };
      const value = { id: newId(), interviewId: interview.id, at, ...note };
      return { type: "run", ref, command: { type: "add", collection: "notes", value } };
    },
  };
}
