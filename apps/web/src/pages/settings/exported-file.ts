import type { ListedApplication } from "@finalist/api/client";
import { err, ok, type Result } from "@finalist/core";
import { parseDocument } from "@finalist/core/model";

/** What a file would bring, before any of it is stored. */
export interface ExportedFile {
  /** As it was read: the server reads it again. */
  readonly content: unknown;
  readonly applications: number;
  /** The companies of applications that are here already; the file replaces them. */
  readonly replaced: readonly string[];
  readonly hasCandidate: boolean;
}

/** Reads an export; the problem says what is wrong with the file, for the person. */
export function readExportedFile(
  text: string,
  here: readonly ListedApplication[],
): Result<ExportedFile, string> {
  const content = parseJson(text);
  const documents = documentsOf(content);
  if (!documents) return err("This is no export of Finalist: it is made by “Export everything”.");
  const parsed = documents.map((document) => parseDocument(document));
  const wrong = parsed.findIndex((result) => !result.ok);
  if (wrong >= 0)
    return err(
      `Document ${wrong + 1} of ${parsed.length} in this file is damaged, or made by a newer Finalist. Nothing was stored.`,
    );
  const read = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const ids = new Set(read.map(({ id }) => id));
  return ok({
    content,
    applications: read.filter(({ kind }) => kind === "application").length,
    replaced: here.filter(({ id }) => ids.has(id)).map(({ company }) => company),
    hasCandidate: read.some(({ kind }) => kind === "candidate"),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function documentsOf(content: unknown): readonly unknown[] | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  const { format, documents } = content as { format?: unknown; documents?: unknown };
  return format === "finalist-export" && Array.isArray(documents) ? documents : undefined;
}
