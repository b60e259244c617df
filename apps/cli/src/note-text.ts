import type { Note } from "@finalist/core/model";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";

export const noteText = ({ kind, text, mentions }: Pick<Note, "kind" | "text" | "mentions">) =>
  `${NOTE_KIND_NAMES[kind]}: ${text}${mentions && mentions > 1 ? ` (${mentions}×)` : ""}`;
