import { NOTE_KINDS, type NoteKind } from "@finalist/core/model";
import { Misuse } from "../failure.ts";

/** What `--kind` names. */
export function kindOf(wanted: string | undefined): NoteKind | undefined {
  const kind = NOTE_KINDS.find((known) => known === wanted);
  if (wanted !== undefined && !kind)
    throw new Misuse(`--kind: expected one of ${NOTE_KINDS.join(", ")}.`);
  return kind;
}
