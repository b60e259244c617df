import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { graphemesOf, wrap } from "../../../text.ts";
import type { Row } from "../../rows.ts";
import type { NoteDraft } from "./application-state.ts";

const LINES_MAX = 4;

/** The note that is being written: its round and kind, and the text around the cursor. */
export function noteRows(note: NoteDraft, round: number, width: number): readonly Row[] {
  const { field, kind, asking, isSaving } = note;
  const question = asking && "Discard what you wrote?";
  const label = question ?? (isSaving ? "Saving…" : `Note of round ${round}`);
  const title: Row = {
    spans: [
      { text: `${label}  `, tone: asking ? "warn" : "accent" },
      { text: `Kind: ‹ ${NOTE_KIND_NAMES[kind]} ›` },
    ],
  };
  return [title, ...fieldRows(field.text, field.cursor, width)];
}

/** The cursor is a character of its own while lines are broken, so that it is never out of sight. */
const CURSOR = "\uE000";

function fieldRows(text: string, cursor: number, width: number): readonly Row[] {
  const characters = graphemesOf(text);
  const under = characters[cursor] ?? " ";
  const marked = [...characters.slice(0, cursor), CURSOR, ...characters.slice(cursor + 1)].join("");
  // Spaces are kept as they are typed: a run of them must not vanish while one looks.
  const lines = wrap(marked.replaceAll(" ", "\u00A0"), width - 2).map((line) =>
    line.replaceAll("\u00A0", " "),
  );
  const at = lines.findIndex((line) => line.includes(CURSOR));
  const from = Math.max(0, Math.min(at - 1, lines.length - LINES_MAX));
  return lines.slice(from, from + LINES_MAX).map((line, index) => {
    const [before = "", after] = line.split(CURSOR);
    const lead = { text: from + index === 0 ? "> " : "  ", tone: "muted" as const };
    if (after === undefined) return { spans: [lead, { text: before }] };
    return {
      spans: [lead, { text: before }, { text: under, tone: "cursor" }, { text: after }],
    };
  });
}
