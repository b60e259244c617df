import type { Command } from "@finalist/core/change";
import type { ApplicationSummary, DocumentKind } from "@finalist/core/model";
import type { Selectable } from "kysely";
import type { ListedApplication } from "./list.ts";
import type { ChangeRecord, SearchHit } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

export const toListed = ({
  body,
  version,
  updated_at,
}: Pick<Row<"summaries">, "body" | "version" | "updated_at">): ListedApplication => ({
  ...(JSON.parse(body) as ApplicationSummary),
  version,
  updatedAt: updated_at,
});

export const toHit = (
  row: Omit<Row<"search_entries">, "workspace" | "fingerprint" | "position">,
): SearchHit => ({
  kind: row.kind as DocumentKind,
  documentId: row.document_id,
  collection: row.collection,
  entryId: row.entry_id,
  title: row.title,
  text: row.text,
});

/** `toCommand` makes commands of what the log holds as JSON. */
export const toChange = (
  row: Row<"changes">,
  toCommand: (value: unknown) => Command,
): ChangeRecord => ({
  sequence: Number(row.sequence),
  kind: row.kind as DocumentKind,
  documentId: row.document_id,
  version: row.version,
  mode: row.mode as ChangeRecord["mode"],
  command: toCommand(JSON.parse(row.command)),
  inverse: toCommand(JSON.parse(row.inverse)),
  author: row.author,
  at: row.at,
  ...(row.edit_id !== null && { editId: row.edit_id }),
});
