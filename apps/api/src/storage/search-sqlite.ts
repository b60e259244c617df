import { sql } from "kysely";
import type { SearchIndex } from "./search-index.ts";
import { MARK_LENGTH, searchSqlite, sqliteWords } from "./search-statements.ts";

/** How many letters of a beginning are looked up at once. */
const LETTERS_MAX = 12;

/**
 * FTS5 holds our words as they are: its tokenizer only parts them at spaces. Beginnings of up to twelve
 * letters have an index of their own, so that a word that is everywhere is found as soon as a rare one.
 */
export const SQLITE_SEARCH: SearchIndex = {
  async create(db) {
    await sql`drop table search_entries`.execute(db);
    await sql`create table search_entries (
      position integer primary key,
      workspace text not null,
      kind text not null,
      document_id text not null,
      collection text not null,
      entry_id text not null,
      title text not null,
      text text not null,
      fingerprint text not null,
      unique (workspace, kind, document_id, collection, entry_id)
    )`.execute(db);
    await sql`drop table if exists search_words`.execute(db);
    const beginnings = Array.from({ length: LETTERS_MAX }, (_, n) => MARK_LENGTH + n + 1).join(" ");
    await sql`create virtual table search_words using fts5 (
      words, content = '', contentless_delete = 1, detail = none,
      tokenize = 'ascii', prefix = ${sql.lit(beginnings)}
    )`.execute(db);
  },
  async lastPosition(db) {
    const row = await db
      .selectFrom("search_entries")
      .select((select) => select.fn.max("position").as("last"))
      .executeTakeFirst();
    return Number(row?.last ?? 0);
  },
  async add(db, rows) {
    await db
      .insertInto("search_entries")
      .values(rows.map(({ words: _words, ...row }) => row))
      .execute();
    const indexed = rows.map(
      ({ position, workspace, words }) =>
        sql`(${position}, ${sqliteWords(workspace, words).join(" ")})`,
    );
    await sql`insert into search_words (rowid, words) values ${sql.join(indexed)}`.execute(db);
  },
  async forget(db, positions) {
    await sql`delete from search_words where rowid in (${sql.join(positions)})`.execute(db);
  },
  find: searchSqlite,
};
