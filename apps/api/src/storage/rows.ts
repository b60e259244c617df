import type { ApplicationSummary, DocumentKind } from "@finalist/core/model";
import type { Selectable } from "kysely";
import type { ListedApplication, SearchHit } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

export const toListed = ({ body, version, updated_at }: Row<"summaries">): ListedApplication => ({
  ...(JSON.parse(body) as ApplicationSummary),
  version,
  updatedAt: updated_at,
});

export const toHit = (row: Row<"search_entries">): SearchHit => ({
  kind: row.kind as DocumentKind,
  documentId: row.document_id,
  collection: row.collection,
  entryId: row.entry_id,
  title: row.title,
  text: row.text,
});
