import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The part of Node's `node:sqlite` that we use; the add-on for Node 20 has the same. */
export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): {
    all(...parameters: unknown[]): unknown[];
    run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    iterate(...parameters: unknown[]): IterableIterator<unknown>;
    columns(): unknown[];
  };
  close(): void;
}

/** Node's own SQLite where it has one, else the add-on that carries its binaries. */
export function openDatabase(path: string, options: OpenOptions = {}): SqliteDatabase {
  return withoutWarning(() => new (databaseClass())(path, options));
}

interface OpenOptions {
  readonly readOnly?: boolean;
}

type DatabaseClass = new (path: string, options: OpenOptions) => SqliteDatabase;

/** Node 22 calls its SQLite experimental at first use; a terminal UI has no place for that. */
function withoutWarning<T>(work: () => T): T {
  const emit = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: never[]): void => {
    if (!String(warning).includes("SQLite")) emit(warning, ...rest);
  };
  try {
    return work();
  } finally {
    process.emitWarning = emit;
  }
}

function databaseClass(): DatabaseClass {
  const builtin = process.getBuiltinModule?.("node:sqlite") as
    | { DatabaseSync: DatabaseClass }
    | undefined;
  const { DatabaseSync } =
    builtin ??
    (createRequire(import.meta.url)("@photostructure/sqlite") as NonNullable<typeof builtin>);
  return DatabaseSync;
}

/** Only to be read: in a folder where SQLite may lay no side files beside it, it needs none. */
export function openToRead(path: string): SqliteDatabase {
  const database = openDatabase(path, { readOnly: true });
  try {
    database.exec("PRAGMA busy_timeout = 5000");
    database.prepare("select 1 from sqlite_master").all();
    return database;
  } catch (error) {
    database.close();
    if (existsSync(`${path}-wal`)) throw error;
  }
  return openDatabase(`${pathToFileURL(path).href}?immutable=1`, { readOnly: true });
}

/** The names of the steps that made its tables, in order; none where it has no tables yet. */
export function migrationsOf(database: SqliteDatabase): readonly string[] {
  const tables = "select 1 from sqlite_master where name = 'kysely_migration'";
  if (database.prepare(tables).all().length === 0) return [];
  const rows = database.prepare("select name from kysely_migration order by name").all();
  return (rows as { name: string }[]).map(({ name }) => name);
}
