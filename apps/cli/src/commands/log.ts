import { fstatSync } from "node:fs";
import type { Client, ListedApplication } from "@finalist/api/client";
import { INTAKE_BYTES_MAX } from "@finalist/core/intake";
import type { Application, NoteKind } from "@finalist/core/model";
import { NOTE_KIND_NAMES, NOTE_PROMPTS } from "@finalist/core/playbook";
import { type Context, withClient } from "../context.ts";
import { withEditedText } from "../editor.ts";
import { Failure, Misuse } from "../failure.ts";
import { findApplication, type Findable } from "../find.ts";
import type { AnswerOptions, Cell, Io } from "../output.ts";
import { readInput } from "../read-input.ts";
import { printable } from "../text.ts";
import { noteText } from "../note-text.ts";
import { counted } from "../words.ts";

export interface LogOptions extends AnswerOptions {
  readonly file?: string;
  readonly edit?: boolean;
  readonly round: number;
  readonly kind?: NoteKind;
}

/** Adds notes of a round; without any, prints those that are there. */
export async function log(
  context: Context,
  wanted: string,
  words: readonly string[],
  options: LogOptions,
) {
  const { io, out } = context;
  const { kind } = options;
  const content = await contentOf(io, words, options);
  return withClient(context, async (client) => {
    const found = findApplication(await client.list(), wanted);
    const add = (text: string | Uint8Array<ArrayBuffer>, as?: "notes") =>
      addNotes(context, client, found, { ...options, text, as, kind });
    if (content !== undefined) return add(content);
    if (options.edit) {
      const template = templateOf(printable(found.company), options.round, kind);
      return withEditedText(io, template, { suffix: ".md" }, (text) => {
        const own = text.replace(HINT, "");
        return /^\s*[^#\s]/m.test(own)
          ? add(own, "notes")
          : nothingWritten(context, found, options);
      });
    }
    const { document } = await client.application(found.id);
    return out.answer(options, {
      json: () => ({ items: document.notes }),
      plain: () => rowsOf(document),
      text: () => printNotes(context, document),
    });
  });
}

interface Added {
  readonly text: string | Uint8Array<ArrayBuffer>;
  readonly as: "notes" | undefined;
  readonly kind: NoteKind | undefined;
  readonly round: number;
  readonly json?: boolean;
}

async function addNotes(
  { out }: Context,
  client: Client,
  { id, company }: Findable,
  { text, as, kind, round, json }: Added,
): Promise<void> {
  const read = await client.intake(text, undefined, as && { as });
  if (read.source !== "notes")
    throw new Failure(
      `That is an invitation, no notes. Add it with: finalist intake FILE --into ${id}`,
    );
  const notes = read.notes.map((note) => (kind ? { ...note, kind } : note));
  const { version } = await client.addDraft(id, { ...read, round, notes });
  if (json) return out.json({ application: { id, version }, notes });
  for (const note of printable(notes)) out.line(noteText(note), "  ");
  return out.note(`${counted(notes.length, "note")} of round ${round} for ${printable(company)}.`);
}

/** A heading for each kind of note, with its question; what is left empty is no note. */
function templateOf(company: string, round: number, kind: NoteKind | undefined): string {
  const prompts = NOTE_PROMPTS.filter((prompt) => kind === undefined || prompt.kind === kind);
  const sections = prompts.map(
    ({ kind: own, question, example }) =>
      `## ${NOTE_KIND_NAMES[own]}\n\n<!-- ${question} For example: ${example} -->\n\n`,
  );
  return `# Round ${round}: ${company}\n\n${sections.join("\n")}`;
}

const HINT = /<!--.*?-->/gs;

function nothingWritten(
  { out }: Context,
  { id, version }: Pick<ListedApplication, "id" | "version">,
  { json }: LogOptions,
): void {
  if (json) return out.json({ application: { id, version }, notes: [] });
  return out.note("Nothing was written, so nothing is stored.");
}

async function contentOf(io: Io, words: readonly string[], { file, edit }: LogOptions) {
  if (edit && (file !== undefined || words.length > 0))
    throw new Misuse("--edit opens the editor; leave the text and --file out.");
  if (file !== undefined) return readInput(io, file, INTAKE_BYTES_MAX);
  if (words.length > 0 && words[0] !== "-") return words.join(" ");
  if (edit || (words.length === 0 && !isPiped(io))) return undefined;
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

const rowsOf = ({ notes, interviews }: Application): readonly (readonly Cell[])[] =>
  notes.map(({ id, interviewId, kind, mentions, text }) => [
    ...[interviews.find((one) => one.id === interviewId)?.round, kind, mentions, id, text],
  ]);

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
