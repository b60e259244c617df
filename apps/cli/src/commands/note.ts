import { randomUUID } from "node:crypto";
import type { Client } from "@finalist/api/client";
import { INTAKE_BYTES_MAX } from "@finalist/core";
import { readNoteLine } from "@finalist/core/intake/drafts";
import { type Application, Note, type NoteKind, parseAs } from "@finalist/core/model";
import { NOTE_KIND_NAMES } from "@finalist/core/playbook";
import { addNote, roundOfNotes } from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { withEditedText } from "../editor.ts";
import { Failure, Misuse } from "../failure.ts";
import { type Loaded, loadOne } from "../load.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { noteText } from "../note-text.ts";

export interface NoteOptions extends JsonOption {
  readonly kind?: NoteKind;
  readonly round?: number;
}

/** One note at once; without words, those of standard input, or of the editor. */
export const note = (
  context: Context,
  wanted: string,
  words: readonly string[],
  options: NoteOptions,
) =>
  withClient(context, async (client) => {
    const { io } = context;
    const loaded = await loadOne(client, wanted, io.now());
    const interview = interviewFor(loaded, options.round, io.now());
    const add = (text: string) =>
      keepNote(context, client, { ...options, loaded, interview, text });
    if (words.length > 0 && words[0] !== "-") return add(words.join(" "));
    if (words.length > 0 || !io.isTty) return add(await readText(io, "-", INTAKE_BYTES_MAX));
    return withEditedText(io, "", { suffix: ".md" }, add);
  });

interface NewNote extends NoteOptions {
  readonly loaded: Loaded;
  readonly interview: Application["interviews"][number];
  readonly text: string;
}

async function keepNote(
  { io, out }: Context,
  client: Client,
  { loaded, interview, text, json, ...options }: NewNote,
): Promise<void> {
  const { id, company } = loaded.application;
  const { kind } = options;
  const read = readNoteLine(text, kind ?? "other");
  if (!read) {
    if (json) return out.json({ application: { id, version: loaded.version } });
    return out.note("Nothing was written, so nothing is stored.");
  }
  const given = { id: randomUUID(), interviewId: interview.id, ...read, at: io.now() };
  const parsed = parseAs(Note, given);
  if (!parsed.ok)
    throw new Failure(`It cannot be kept: expected ${parsed.error.issues[0]?.expected}.`);
  const value = parsed.value;
  const command = addNote(loaded.application, value, io.now());
  const { version } = await client.run({ kind: "application", id }, command);
  if (json) return out.json({ application: { id, version }, note: value });
  out.line(printable(noteText(value)), "  ");
  const isRead = kind === undefined && value.kind !== "other";
  const how = isRead ? ` Read as “${NOTE_KIND_NAMES[value.kind]}”; --kind says otherwise.` : "";
  return out.note(`Round ${interview.round} with ${printable(company.name)}.${how}`);
}

function interviewFor({ application }: Loaded, round: number | undefined, now: string) {
  const wanted = round ?? roundOfNotes(application, now);
  const found = application.interviews.find((interview) => interview.round === wanted);
  if (found) return found;
  const rounds = application.interviews
    .map((interview) => interview.round)
    .toSorted((a, b) => a - b);
  throw new Misuse(
    rounds.length === 0
      ? "No round is on file yet. finalist log APP TEXT makes the first one."
      : `There is no round ${wanted} here; there is ${rounds.join(", ")}. finalist log APP --round ${wanted} makes it.`,
  );
}
