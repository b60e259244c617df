import type { Statement } from "./list.ts";

// The one place where the two databases are asked in words of their own. What was changed last is
// found first.

/** How many signs stand before a word for its workspace: as many for each, because beginnings are counted. */
export const MARK_LENGTH = 8;

/** Workspaces with the same mark (FNV-1a) are told apart by their rows. */
function markOf(workspace: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(workspace)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(MARK_LENGTH, "0");
}

/** Each word carries its workspace, so that no workspace is looked up among the words of others. */
export const sqliteWords = (workspace: string, words: readonly string[]): readonly string[] => {
  const mark = markOf(workspace);
  return words.map((word) => mark + word);
};

export const searchSqlite = (
  workspace: string,
  words: readonly string[],
  limit: number,
): Statement => ({
  text: `select kind, document_id, collection, entry_id, title, text
    from search_words cross join search_entries on position = search_words.rowid
    where search_words match ? and workspace = ?
    order by search_words.rowid desc limit ?`,
  parameters: [
    sqliteWords(workspace, words)
      .map((word) => `"${word}" *`)
      .join(" AND "),
    workspace,
    limit,
  ],
});

/** The same there. */
export const postgresWord = (workspace: string, word: string): string => `${workspace}:${word}`;

/** Where a word that is everywhere is found often enough; the index of words would list every place. */
const RECENT_ENTRIES = 1000;

/**
 * First among the entries that were changed last; only where these have too few, by the index of
 * words. PostgreSQL would choose one of the two ways by a guess at how frequent a beginning is.
 */
export function searchPostgres(
  workspace: string,
  words: readonly string[],
  limit: number,
): Statement {
  const sought = words.map((word) => `${quoted(postgresWord(workspace, word))}:*`).join(" & ");
  const hit = "kind, document_id, collection, entry_id, title, text, position";
  return {
    text: `with recent as (
        select * from search_entries where workspace = ? order by position desc limit ?
      ), hits as materialized (
        select ${hit} from recent where words @@ ?::tsquery order by position desc limit ?
      )
      select * from (
        select ${hit} from hits where (select count(*) from hits) = ?
        union all
        (select ${hit} from search_entries
          where workspace = ? and words @@ ?::tsquery and (select count(*) from hits) < ?
          order by position + 0 desc limit ?)
      ) found order by position desc`,
    parameters: [workspace, RECENT_ENTRIES, sought, limit, limit, workspace, sought, limit, limit],
  };
}

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
