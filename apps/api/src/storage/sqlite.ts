import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect as KyselyDialect,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { createSqlStore, migrate } from "./sql.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The part of Node's `node:sqlite` that we use; the add-on for Node 20 has the same. */
interface SqliteDatabase {
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
export function openDatabase(path: string): SqliteDatabase {
  return withoutWarning(() => new (databaseClass())(path));
}

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

function databaseClass(): new (path: string) => SqliteDatabase {
  const builtin = process.getBuiltinModule?.("node:sqlite") as
    | { DatabaseSync: new (path: string) => SqliteDatabase }
    | undefined;
  const { DatabaseSync } =
    builtin ??
    (createRequire(import.meta.url)("@photostructure/sqlite") as NonNullable<typeof builtin>);
  return DatabaseSync;
}

/** How long a writer waits for another one, of this process or not. */
const LOCK_WAIT_MILLIS = 10_000;
const LOCK_POLL_MILLIS = 5;

/**
 * Takes the write lock at once, so that what a transaction reads is still true when it writes.
 * Waits between attempts rather than inside SQLite, where waiting would stop the whole process.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAt = Date.now() + LOCK_WAIT_MILLIS;
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        const locked = error instanceof Error && /database is locked|busy/i.test(error.message);
        if (!locked || Date.now() >= giveUpAt) throw error;
        await setTimeout(LOCK_POLL_MILLIS);
      }
    }
  }
}

function dialectOn(database: SqliteDatabase): KyselyDialect {
  const adapted = {
    close: () => database.close(),
    prepare: (query: string) => {
      const statement = database.prepare(query);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...parameters),
        run: (parameters: readonly unknown[]) => statement.run(...parameters),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
      };
    },
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver({ database: adapted }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A store in one SQLite file, safe beside other processes on the same file. */
export async function openSqliteStore(path: string, workspace = "local"): Promise<Store> {
  const database = openDatabase(path);
  // Opening may meet another process that opens as well; afterwards transactions wait by themselves.
  database.exec("PRAGMA busy_timeout = 5000");
  database.exec("PRAGMA journal_mode = WAL");
  // An acknowledged write survives power loss, not only a crash.
  database.exec("PRAGMA synchronous = FULL");
  const db = new Kysely<Tables>({ dialect: dialectOn(database) });
  await migrate(db, { sequence: "integer" });
  database.exec("PRAGMA busy_timeout = 20");
  return {
    ...createSqlStore(db, workspace),
    async backup(target) {
      await db.executeQuery(CompiledQuery.raw("vacuum into ?", [target]));
    },
    close: () => db.destroy(),
  };
}
