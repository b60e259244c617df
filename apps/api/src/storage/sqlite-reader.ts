import type { Command } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import { asStored } from "@finalist/core/model/plain";
import { listStatement, pageOf, type Statement } from "./list.ts";
import { toChange, toHit, toListed } from "./rows.ts";
import { schemaAge } from "./schema.ts";
import { searchSqlite } from "./search-statements.ts";
import { migrationsOf, openToRead, type SqliteDatabase } from "./sqlite-driver.ts";
import type { Store } from "./store.ts";
import { wordsOfQuery } from "./words.ts";

/** What can be read of a store with nothing but the driver, at once. */
export interface StoreReading extends Pick<
  Store,
  "list" | "read" | "version" | "search" | "changes" | "latestSequence"
> {
  close(): Promise<void>;
}

/**
 * The same answers as the store gives, from a file that is opened to be read: nothing is created,
 * migrated or locked. Undefined where only the store itself can answer, or say what is wrong.
 */
export function openSqliteReading(path: string, workspace = "local"): StoreReading | undefined {
  const database = openReadable(path);
  if (!database) return undefined;
  const all = <T>(query: string, ...parameters: readonly unknown[]): readonly T[] =>
    database.prepare(query).all(workspace, ...parameters) as T[];
  const run = <T>({ text, parameters }: Statement): readonly T[] =>
    database.prepare(text).all(...parameters) as T[];
  return {
    async list(query) {
      const rows = run<Parameters<typeof toListed>[0]>(listStatement(workspace, query));
      return pageOf(rows.map(toListed), query);
    },
    async read({ kind, id }) {
      const query = "select * from documents where workspace = ? and kind = ? and id = ?";
      const [row] = all<{ body: string; version: number; updated_at: string }>(query, kind, id);
      if (!row) return undefined;
      const document = await documentIn(JSON.parse(row.body), `${kind} ${id}`);
      return { document, version: row.version, updatedAt: row.updated_at };
    },
    async version({ kind, id }) {
      const query =
        "select max(version) latest from changes where workspace = ? and kind = ? and document_id = ?";
      const [row] = all<{ latest: number | null }>(query, kind, id);
      return row?.latest ?? 0;
    },
    async search(query, limit) {
      const words = wordsOfQuery(query);
      if (words.length === 0) return [];
      const statement = searchSqlite(workspace, words, limit);
      return run<Parameters<typeof toHit>[0]>(statement).map(toHit);
    },
    async changes(after, limit) {
      const query =
        "select * from changes where workspace = ? and sequence > ? order by sequence limit ?";
      return all<Parameters<typeof toChange>[0]>(query, after, limit).map((row) =>
        toChange(row, asWritten),
      );
    },
    async latestSequence() {
      const query = "select max(sequence) latest from changes where workspace = ?";
      const [row] = all<{ latest: number | null }>(query);
      return Number(row?.latest ?? 0);
    },
    close: async () => database.close(),
  };
}

/** The store checked the command when it wrote it. */
const asWritten = (value: unknown): Command => value as Command;

function openReadable(path: string): SqliteDatabase | undefined {
  try {
    const database = openToRead(path);
    if (schemaAge(migrationsOf(database)) === "same") return database;
    database.close();
  } catch {
    // The store says what is wrong.
  }
  return undefined;
}

/** The schemas are loaded for documents of an older version alone. */
async function documentIn(value: unknown, name: string): Promise<Document> {
  const stored = asStored(value);
  if (stored) return stored;
  const { parseDocument } = await import("@finalist/core/model");
  const parsed = parseDocument(value);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
