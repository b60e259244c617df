import { NOTE_KINDS, type NoteKind } from "@finalist/core/model";
import { Misuse } from "../failure.ts";
import { nearestOf } from "../nearest.ts";

/** What `--kind` names. */
export function kindOf(wanted: string | undefined): NoteKind | undefined {
  const kind = NOTE_KINDS.find((known) => known === wanted);
  if (wanted !== undefined && !kind) {
    const near = nearestOf(wanted, NOTE_KINDS);
    throw new Misuse(
      near
        ? `--kind: “${wanted}” does not fit. Did you mean ${near}?`
        : `--kind: expected one of ${NOTE_KINDS.join(", ")}.`,
    );
  }
  return kind;
}
