import { type DomainError, err, ok, type Result } from "@finalist/core";
import { emptyDraft } from "@finalist/core/intake";
import { readNoteLine } from "@finalist/core/intake/drafts";
import { Note, type NoteKind, parseAs } from "@finalist/core/model";
import { addNote, roundOfNotes } from "@finalist/core/prepare";
import type { Actor, Deps } from "../deps.ts";
import { runCommand, type Written } from "./commands.ts";
import { storeDraft } from "./intake.ts";
import { applicationKey, getApplication } from "./reading.ts";

interface NewNote {
  readonly id: string;
  readonly text: string;
  readonly kind?: NoteKind | undefined;
  readonly round?: number | undefined;
}

/**
 * One thing noted of a round: of the one that was named, else of the one that is under way or
 * behind. What kind of note it is, its words say where nobody does. A round that is not on file is
 * made by its first note.
 */
export async function noteDown(
  deps: Deps,
  actor: Actor,
  { id, text, kind, round }: NewNote,
): Promise<Result<Written & { readonly note: Omit<Note, "id" | "interviewId"> }, DomainError>> {
  const found = await getApplication(deps, id);
  if (!found.ok) return found;
  const { document: application, version } = found.value;
  const now = deps.now();
  const read = readNoteLine(text, kind ?? "other");
  if (!read) return invalid("/text", "what was said or seen, in words");
  const noted = kind === undefined ? read : { ...read, kind };
  const wanted = round ?? roundOfNotes(application, now) ?? FIRST_ROUND;
  const interview = application.interviews.find((one) => one.round === wanted);
  if (!interview) {
    const draft = { ...emptyDraft("notes"), round: wanted, notes: [noted] };
    const stored = await storeDraft(deps, actor, { draft, into: id });
    return stored.ok ? ok({ ...stored.value, note: noted }) : stored;
  }
  const note = parseAs(Note, { id: deps.newId(), interviewId: interview.id, ...noted, at: now });
  if (!note.ok) return note;
  const written = await runCommand(deps, actor, {
    key: applicationKey(id),
    command: addNote(application, note.value, now),
    expected: { version, ifStale: "rebase" },
  });
  return written.ok ? ok({ ...written.value, note: noted }) : written;
}

const FIRST_ROUND = 1;

const invalid = (pointer: string, expected: string): Result<never, DomainError> =>
  err({ type: "invalid_input", issues: [{ pointer, expected }] });
