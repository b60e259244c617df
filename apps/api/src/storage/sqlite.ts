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
import { openDatabase, type SqliteDatabase } from "./sqlite-driver.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

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
