import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { Command } from "@finalist/core/change";
import { type Document, parseDocument } from "@finalist/core/model";
import { type Actor, CANDIDATE_ID, type Deps } from "../deps.ts";
import { runCommands, type Write } from "./commands.ts";

/** Everything of a workspace in one JSON file; the log stays in the database and its backups. */
export interface Export {
  readonly format: "finalist-export";
  readonly version: 1;
  readonly exportedAt: string;
  readonly documents: readonly Document[];
}

export async function exportAll(deps: Deps): Promise<Export> {
  const stored = await deps.store.documents();
  return {
    format: "finalist-export",
    version: 1,
    exportedAt: deps.now(),
    documents: stored.map(({ document }) => document),
  };
}

export interface ImportReport {
  readonly created: readonly string[];
  readonly replaced: readonly string[];
}

/**
 * Brings exported documents in: new ones are created, those with a known id replaced. All of
 * them or none; undo takes each back.
 */
export async function importAll(
  deps: Deps,
  actor: Actor,
  input: unknown,
): Promise<Result<ImportReport, DomainError>> {
  const documents = documentsIn(input);
  if (!documents.ok) return documents;
  const created: string[] = [];
  const replaced: string[] = [];
  const writes: Write[] = [];
  for (const document of documents.value) {
    const key = { kind: document.kind, id: document.id };
    // The candidate always exists, at first with nothing in it.
    const stored = await deps.store.read(key);
    const known = document.kind === "candidate" || stored !== undefined;
    const { kind: _kind, schemaVersion: _version, id: _id, ...fields } = document;
    // What the file does not have goes: it replaces, and does not mix.
    const gone = Object.keys(stored?.document ?? {}).filter((key) => !(key in document));
    const values = { ...fields, ...Object.fromEntries(gone.map((key) => [key, null])) };
    const command: Command = known
      ? { type: "restore", values }
      : { type: "create", document: { ...document } };
    writes.push({ key, command });
    (known ? replaced : created).push(document.id);
  }
  const written = await runCommands(deps, actor, writes);
  return written.ok ? ok({ created, replaced }) : err(written.error.error);
}

function documentsIn(input: unknown): Result<readonly Document[], DomainError> {
  const value: unknown = input;
  const fail = (pointer: string, expected: string) =>
    err<DomainError>({ type: "invalid_input", issues: [{ pointer, expected }] });
  if (typeof value !== "object" || value === null || !("format" in value))
    return fail("/format", '"finalist-export": a file that export wrote');
  if (value.format !== "finalist-export") return fail("/format", '"finalist-export"');
  if (!("version" in value) || value.version !== 1)
    return fail("/version", "1: this Finalist knows no other");
  if (!("documents" in value) || !Array.isArray(value.documents))
    return fail("/documents", "a list of documents");
  const documents: Document[] = [];
  const seen = new Set<string>();
  for (const [index, candidate] of (value.documents as unknown[]).entries()) {
    const parsed = parseDocument(candidate);
    if (!parsed.ok) {
      if (parsed.error.type !== "invalid_input") return parsed;
      const issues = parsed.error.issues.map((issue) => ({
        ...issue,
        pointer: `/documents/${index}${issue.pointer}`,
      }));
      return err({ type: "invalid_input", issues });
    }
    const { kind, id } = parsed.value;
    if (kind === "candidate" && id !== CANDIDATE_ID)
      return fail(`/documents/${index}/id`, `"${CANDIDATE_ID}": there is one candidate`);
    if (seen.has(`${kind}/${id}`)) return fail(`/documents/${index}/id`, "an id used only once");
    seen.add(`${kind}/${id}`);
    documents.push(parsed.value);
  }
  return ok(documents);
}
