import { type Document, searchEntries } from "@finalist/core/model";
import type { Kysely } from "kysely";
import type { DocumentKey } from "./store.ts";
import type { Tables } from "./tables.ts";

// SQLite takes 32,766 values in a statement; 8 an entry.
const ROWS_MAX = 1000;

/** What search knows of a document, in the stead of what it knew; nothing of one that is gone. */
export async function indexDocument(
  db: Kysely<Tables>,
  workspace: string,
  { kind, id }: DocumentKey,
  document: Document | undefined,
): Promise<void> {
  await db
    .deleteFrom("search_entries")
    .where("workspace", "=", workspace)
    .where("kind", "=", kind)
    .where("document_id", "=", id)
    .execute();
  const entries = document ? searchEntries(document) : [];
  const rows = entries.map(({ collection, entryId, title, text, choices }) => ({
    workspace,
    kind,
    document_id: id,
    collection,
    entry_id: entryId,
    title,
    text,
    lower_text: `${title} ${text} ${choices}`.toLowerCase(),
  }));
  for (let start = 0; start < rows.length; start += ROWS_MAX) {
    await db
      .insertInto("search_entries")
      .values(rows.slice(start, start + ROWS_MAX))
      .execute();
  }
}
