import type { Document } from "@finalist/core/model";
import type { Insertable, Kysely } from "kysely";
import type { Statement } from "./list.ts";
import type { Db } from "./scope.ts";
import { entriesIn, turnover } from "./search-entries.ts";
import type { DocumentKey } from "./store.ts";
import type { Tables } from "./tables.ts";

interface SearchRow extends Insertable<Tables["search_entries"]> {
  readonly position: number;
}

/** How one database finds words. */
export interface SearchIndex {
  create(db: Kysely<unknown>): Promise<void>;
  /** The highest position that is taken; new entries stand above it. */
  lastPosition(db: Db, workspace: string): Promise<number>;
  add(db: Db, rows: readonly (SearchRow & { readonly words: readonly string[] })[]): Promise<void>;
  /** What else is kept of these besides their rows. */
  forget(db: Db, positions: readonly number[]): Promise<void>;
  find(workspace: string, words: readonly string[], limit: number): Statement;
}

// Databases take some ten thousand values in a statement; ten an entry.
const ROWS_MAX = 1000;

/** Brings what search knows of a document up to date; nothing of one that is gone. */
export async function indexDocument(
  {
    db,
    workspace,
    search,
  }: { readonly db: Db; readonly workspace: string; readonly search: SearchIndex },
  { kind, id }: DocumentKey,
  document: Document | undefined,
): Promise<void> {
  const known = await db
    .selectFrom("search_entries")
    .select(["position", "collection", "entry_id as entryId", "fingerprint"])
    .where("workspace", "=", workspace)
    .where("kind", "=", kind)
    .where("document_id", "=", id)
    .execute();
  const { gone, fresh } = turnover(known, document ? entriesIn(document) : []);
  for (const some of slices(gone)) {
    const positions = some.map(({ position }) => Number(position));
    await search.forget(db, positions);
    await db
      .deleteFrom("search_entries")
      .where("workspace", "=", workspace)
      .where("position", "in", positions)
      .execute();
  }
  if (fresh.length === 0) return;
  const last = await search.lastPosition(db, workspace);
  const rows = fresh.map(({ documentId, entryId, ...entry }, index) => ({
    ...entry,
    workspace,
    document_id: documentId,
    entry_id: entryId,
    position: last + 1 + index,
  }));
  for (const some of slices(rows)) await search.add(db, some);
}

function slices<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / ROWS_MAX);
  return Array.from({ length: count }, (_, n) => all.slice(n * ROWS_MAX, (n + 1) * ROWS_MAX));
}
