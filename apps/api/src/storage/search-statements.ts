import type { Statement } from "./list.ts";

// The one place where the two databases are asked in words of their own. What was changed last is
// found first.

/** Begins with a sign that is in no word. */
export const sqliteMark = (workspace: string): string =>
  `:${Buffer.from(workspace).toString("hex")}`;

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
    [`"${sqliteMark(workspace)}"`, ...words.map((word) => `"${word}" *`)].join(" AND "),
    workspace,
    limit,
  ],
});

/** Each word carries its workspace, so that no workspace is looked up among the words of others. */
export const postgresWord = (workspace: string, word: string): string => `${workspace}:${word}`;

export const searchPostgres = (
  workspace: string,
  words: readonly string[],
  limit: number,
): Statement => ({
  text: `select kind, document_id, collection, entry_id, title, text
    from search_entries where workspace = ? and words @@ ?::tsquery
    order by position desc limit ?`,
  parameters: [
    workspace,
    words.map((word) => `${quoted(postgresWord(workspace, word))}:*`).join(" & "),
    limit,
  ],
});

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
