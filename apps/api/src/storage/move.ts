import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { err, ok, type Result } from "@finalist/core";
import { parseDocument } from "@finalist/core/model";
import { Client } from "pg";
import { StorageFault } from "./fault.ts";
import { postgresFault } from "./postgres-fault.ts";
import { clientOptions, openPostgres } from "./postgres.ts";
import { schemaAge } from "./schema.ts";
import { entriesIn } from "./search-entries.ts";
import { postgresWord } from "./search-statements.ts";
import { migrationsOf, openToRead, type SqliteDatabase } from "./sqlite-driver.ts";
import type { SqlHandle } from "./store.ts";
import { wordsIn } from "./words.ts";

export interface MovedTable {
  readonly table: string;
  readonly rows: number;
  /** Of every row on both sides, in whatever order. */
  readonly digest: string;
}

export type MoveRefusal =
  | { readonly type: "nothing_to_move" }
  | { readonly type: "move_from_older" }
  /** It is none of this program's own. */
  | { readonly type: "not_to_be_moved"; readonly table: string }
  | { readonly type: "target_not_empty"; readonly table: string }
  | { readonly type: "target_differs"; readonly table: string };

type Row = Readonly<Record<string, unknown>>;
type OnProgress = (moved: { readonly table: string; readonly rows: number }) => void;

/**
 * Brings everything of a file to an empty database on a server, in one transaction that ends only
 * when every row there is the same as here. The file is read, as it was at one moment, and left be.
 */
export async function moveToPostgres(
  path: string,
  url: string,
  onProgress: OnProgress,
  makeAccountTables?: MakeTables,
): Promise<Result<readonly MovedTable[], MoveRefusal>> {
  if (!existsSync(path)) return err({ type: "nothing_to_move" });
  const source = openToRead(path);
  try {
    const age = schemaAge(migrationsOf(source));
    if (age === "newer") throw new StorageFault("storage_newer");
    if (age === "older") return err({ type: "move_from_older" });
    await prepareTarget(url, tablesOf(source).some(isOfAccounts) ? makeAccountTables : undefined);
    return await withClient(url, (target) => move(source, target, onProgress));
  } finally {
    source.close();
  }
}

/** Makes tables that are not of the storage. */
type MakeTables = (handle: SqlHandle) => Promise<void>;

/** Accounts have tables of their own, which only a server with accounts makes. */
const isOfAccounts = (table: string): boolean => table.startsWith("auth_");

async function prepareTarget(url: string, makeMore?: MakeTables): Promise<void> {
  const database = await openPostgres(url);
  try {
    if (database.sql) await makeMore?.(database.sql);
  } finally {
    await database.close();
  }
}

async function withClient<T>(url: string, work: (target: Client) => Promise<T>): Promise<T> {
  const target = new Client(clientOptions(url));
  // Told to whoever waits for an answer.
  target.on("error", () => undefined);
  try {
    await target.connect();
    return await work(target);
  } catch (error) {
    throw postgresFault(error) ?? error;
  } finally {
    await target.end().catch(() => undefined);
  }
}

async function move(
  source: SqliteDatabase,
  target: Client,
  onProgress: OnProgress,
): Promise<Result<readonly MovedTable[], MoveRefusal>> {
  source.exec("begin");
  await target.query("begin isolation level read committed");
  const moved: MovedTable[] = [];
  const tables: string[] = [];
  for (const table of parentsFirst(source, tablesOf(source))) {
    const found = await target.query("select to_regclass($1) as name", [quoted(table)]);
    if (found.rows[0]?.name) tables.push(table);
    else if (!isEmpty(source, table)) return err({ type: "not_to_be_moved", table });
  }
  for (const table of tables) {
    await target.query(`lock table ${quoted(table)} in share row exclusive mode`);
    const { rows } = await target.query(`select 1 from ${quoted(table)} limit 1`);
    if (rows.length > 0) return err({ type: "target_not_empty", table });
  }
  for (const table of tables) {
    const columns = columnsOf(source, table);
    const place = { table, columns, toTarget: await readersOf(target, table) };
    const here = await copyRows(source, target, place, onProgress);
    const there = await sumOfTarget(target, place);
    if (here.rows !== there.rows || here.digest !== there.digest)
      return err({ type: "target_differs", table });
    moved.push({ table, ...here });
  }
  await target.query("commit");
  return ok(moved);
}

/** What is ours, and no part of an index or of the tools. */
const tablesOf = (source: SqliteDatabase): readonly string[] =>
  (
    source
      .prepare(
        String.raw`select name from sqlite_master where type = 'table' and name not like 'sqlite\_%' escape '\'
          and name not like 'kysely\_%' escape '\' and name not like 'search\_words%' escape '\' order by name`,
      )
      .all() as { name: string }[]
  ).map(({ name }) => name);

/** Rows come after those that they name. */
function parentsFirst(source: SqliteDatabase, tables: readonly string[]): readonly string[] {
  const ordered = new Set<string>();
  const add = (table: string, above: readonly string[]): void => {
    if (above.includes(table)) return;
    for (const parent of parentsOf(source, table)) add(parent, [...above, table]);
    ordered.add(table);
  };
  for (const table of tables) add(table, []);
  return [...ordered];
}

const parentsOf = (source: SqliteDatabase, table: string): readonly string[] =>
  (
    source.prepare(`select "table" as name from pragma_foreign_key_list(?)`).all(table) as {
      name: string;
    }[]
  ).map(({ name }) => name);

const isEmpty = (source: SqliteDatabase, table: string): boolean =>
  source.prepare(`select 1 from ${quoted(table)} limit 1`).all().length === 0;

const columnsOf = (source: SqliteDatabase, table: string): readonly string[] =>
  (source.prepare("select name from pragma_table_info(?)").all(table) as { name: string }[]).map(
    ({ name }) => name,
  );

/** SQLite has neither booleans nor times of its own; in them both sides are compared. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  boolean: (value) => value === true || value === 1 || value === "true",
  "timestamp with time zone": (value) => new Date(value as string | number | Date).toISOString(),
};

type ToTarget = (column: string, value: unknown) => unknown;

/** How a value of each column is said to the server. */
async function readersOf(target: Client, table: string): Promise<ToTarget> {
  const { rows } = await target.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = to_regclass($1) and attnum > 0`,
    [quoted(table)],
  );
  const readers = new Map(rows.map(({ name, type }) => [name, READERS[type]]));
  return (column, value) => (value === null ? null : (readers.get(column)?.(value) ?? value));
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

interface Place {
  readonly table: string;
  readonly columns: readonly string[];
  readonly toTarget: ToTarget;
}

const ROWS_AT_ONCE = 500;

async function copyRows(
  source: SqliteDatabase,
  target: Client,
  { table, columns, toTarget }: Place,
  onProgress: OnProgress,
): Promise<Omit<MovedTable, "table">> {
  const sum = newSum(columns, toTarget);
  const words = table === "search_entries" ? wordsFrom(source) : undefined;
  const into = `insert into ${quoted(table)} (${[...columns, ...(words ? ["words"] : [])].map(quoted).join()})`;
  for (const rows of pagesOf(source, table)) {
    for (const row of rows) sum.add(row);
    const values = rows.flatMap((row) => [
      ...columns.map((column) => toTarget(column, row[column])),
      ...(words ? [words(row)] : []),
    ]);
    const width = values.length / rows.length;
    const places = rows.map((_, row) => {
      const place = Array.from({ length: width }, (__, n) => `$${row * width + n + 1}`);
      if (words) place.push(`array_to_tsvector(${place.pop()}::text[])`);
      return `(${place.join()})`;
    });
    await target.query(`${into} values ${places.join()}`, values);
    onProgress({ table, rows: sum.result().rows });
  }
  return sum.result();
}

/** In the order of SQLite's own row numbers, which every table of ours has. */
function* pagesOf(source: SqliteDatabase, table: string): Generator<readonly Row[]> {
  const read = source.prepare(
    `select rowid as row_number, * from ${quoted(table)} where rowid > ? order by rowid limit ${ROWS_AT_ONCE}`,
  );
  for (let last: unknown = -1; ;) {
    const rows = read.all(last) as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1)?.["row_number"];
  }
}

/** The words of an entry stand in its document; an entry that is not there has those that it shows. */
function wordsFrom(source: SqliteDatabase): (row: Row) => readonly string[] {
  const read = source.prepare(
    "select body from documents where workspace = ? and kind = ? and id = ?",
  );
  let last:
    | { readonly key: string; readonly words: ReadonlyMap<string, readonly string[]> }
    | undefined;
  const wordsOf = (row: Row): ReadonlyMap<string, readonly string[]> => {
    const key = [row["workspace"], row["kind"], row["document_id"]];
    if (last?.key === JSON.stringify(key)) return last.words;
    const [found] = read.all(...key) as { body: string }[];
    const document = found && parseDocument(JSON.parse(found.body));
    const entries = document?.ok ? entriesIn(document.value) : [];
    const words = new Map(entries.map((entry) => [entry.fingerprint, entry.words]));
    last = { key: JSON.stringify(key), words };
    return words;
  };
  return (row) =>
    (
      wordsOf(row).get(String(row["fingerprint"])) ?? wordsIn([row["title"], row["text"]].join(" "))
    ).map((word) => postgresWord(String(row["workspace"]), word));
}

/** Read back from where it is kept, a part at a time. */
async function sumOfTarget(
  target: Client,
  { table, columns, toTarget }: Place,
): Promise<Omit<MovedTable, "table">> {
  const sum = newSum(columns, toTarget);
  const list = columns.map(quoted).join();
  await target.query(`declare moved no scroll cursor for select ${list} from ${quoted(table)}`);
  for (;;) {
    const { rows } = await target.query<Row>(`fetch ${ROWS_AT_ONCE} from moved`);
    if (rows.length === 0) break;
    for (const row of rows) sum.add(row);
  }
  await target.query("close moved");
  return sum.result();
}

/** A sum of digests is the same in any order, and differs where any row does. */
function newSum(columns: readonly string[], toTarget: ToTarget) {
  let rows = 0;
  let digest = 0n;
  return {
    add(row: Row): void {
      const values = JSON.stringify(columns.map((column) => toTarget(column, row[column])));
      rows += 1;
      digest += BigInt(`0x${createHash("sha256").update(values).digest("hex")}`);
    },
    result: () => ({ rows, digest: BigInt.asUintN(256, digest).toString(16).padStart(64, "0") }),
  };
}
