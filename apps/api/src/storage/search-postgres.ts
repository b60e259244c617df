import { sql } from "kysely";
import type { SearchIndex } from "./search-index.ts";
import { postgresWord, searchPostgres } from "./search-statements.ts";

/** A text vector of our own words; PostgreSQL's parser, which knows languages, is not asked. */
export const POSTGRES_SEARCH: SearchIndex = {
  async create(db) {
    await sql`drop table search_entries`.execute(db);
    await sql`create table search_entries (
      workspace text collate "C" not null,
      position bigint not null,
      kind text collate "C" not null,
      document_id text collate "C" not null,
      collection text collate "C" not null,
      entry_id text collate "C" not null,
      title text not null,
      text text not null,
      fingerprint text not null,
      words tsvector not null,
      primary key (workspace, position),
      unique (workspace, kind, document_id, collection, entry_id)
    )`.execute(db);
    // Without a list of what is still to be indexed, which every search would have to go through.
    await sql`create index search_by_words on search_entries using gin (words)
      with (fastupdate = off)`.execute(db);
  },
  async lastPosition(db, workspace) {
    const row = await db
      .selectFrom("search_entries")
      .select((select) => select.fn.max("position").as("last"))
      .where("workspace", "=", workspace)
      .executeTakeFirst();
    return Number(row?.last ?? 0);
  },
  async add(db, rows) {
    const values = rows.map(
      (row) => sql`(${row.workspace}, ${row.position}::bigint, ${row.kind}, ${row.document_id},
        ${row.collection}, ${row.entry_id}, ${row.title}, ${row.text}, ${row.fingerprint},
        array_to_tsvector(${row.words.map((word) => postgresWord(row.workspace, word))}::text[]))`,
    );
    await sql`insert into search_entries (workspace, position, kind, document_id, collection,
      entry_id, title, text, fingerprint, words) values ${sql.join(values)}`.execute(db);
  },
  forget: async () => undefined,
  find: searchPostgres,
};
