import type { Note } from "./note.ts";

/** What an invitation asks for that has no place of its own: papers to send, things to bring. */
export const isReminder = ({ kind, text }: Pick<Note, "kind" | "text">): boolean =>
  kind === "other" && /^(?:Prepare|Bring): /.test(text);
