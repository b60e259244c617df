import { fstatSync } from "node:fs";
import { type Draft, INTAKE_BYTES_MAX } from "@finalist/core/intake";
import { type Application, NOTE_KINDS, type NoteKind } from "@finalist/core/model";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { findApplication } from "../find.ts";
import type { Io } from "../output.ts";
import { readInput } from "../read-input.ts";
import { printable } from "../text.ts";
import { counted, noteText } from "../words.ts";

export interface LogOptions extends JsonOption {
  readonly file?: string;
  readonly round: number;
  readonly kind?: string;
}

/** Adds notes of a round; without any, prints those that are there. */
export async function log(
  context: Context,
  wanted: string,
  words: readonly string[],
  options: LogOptions,
) {
  const { io, out } = context;
  const kind = kindOf(options.kind);
  const content = await contentOf(io, words, options.file);
  return withClient(context, async (client) => {
    const { id, company } = findApplication(await client.list(), wanted);
    if (content === undefined) {
      const { document } = await client.application(id);
      if (options.json) return out.json({ items: document.notes });
      return printNotes(context, document);
    }
    const read = await client.intake(content);
    if (read.source !== "notes")
      throw new Failure(
        `That is an invitation, no notes. Add it with: finalist intake FILE --into ${id}`,
      );
    const draft: Draft = {
      ...read,
      round: options.round,
      notes: read.notes.map((note) => (kind ? { ...note, kind } : note)),
    };
    const { version } = await client.addDraft(id, draft);
    if (options.json) return out.json({ application: { id, version }, notes: draft.notes });
    for (const note of printable(draft.notes)) out.line(noteText(note), "  ");
    return out.note(
      `${counted(draft.notes.length, "note")} of round ${options.round} for ${printable(company)}.`,
    );
  });
}

function kindOf(wanted: string | undefined): NoteKind | undefined {
  const kind = NOTE_KINDS.find((known) => known === wanted);
  if (wanted !== undefined && !kind)
    throw new Misuse(`--kind: expected one of ${NOTE_KINDS.join(", ")}.`);
  return kind;
}

async function contentOf(io: Io, words: readonly string[], file: string | undefined) {
  if (file !== undefined) return readInput(io, file, INTAKE_BYTES_MAX);
  if (words.length > 0 && words[0] !== "-") return words.join(" ");
  if (words.length === 0 && !isPiped(io)) return undefined;
  const content = await readInput(io, "-", INTAKE_BYTES_MAX);
  return words.length === 0 && content.length === 0 ? undefined : content;
}

/** Whether something is written to us: no terminal, and not the nothing of a scheduler either. */
function isPiped({ stdin }: Io): boolean {
  if (stdin.isTTY) return false;
  if (!("fd" in stdin) || typeof stdin.fd !== "number") return true;
  const kind = fstatSync(stdin.fd);
  return kind.isFIFO() || kind.isFile() || kind.isSocket();
}

function printNotes({ out }: Context, application: Application): void {
  const { interviews, notes, company } = printable(application);
  if (notes.length === 0)
    return out.note(`No notes yet. Add one: finalist log "${company.name}" "They asked: …"`);
  for (const { id, round } of [...interviews].sort((a, b) => a.round - b.round)) {
    const own = notes.filter(({ interviewId }) => interviewId === id);
    if (own.length === 0) continue;
    out.line(out.paint.strong(`Round ${round}`));
    for (const note of own) out.line(`  ${noteText(note)}`, "    ");
  }
}
