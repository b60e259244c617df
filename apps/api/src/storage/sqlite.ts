import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
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
  type SqliteStatement,
} from "kysely";
import { StorageFault } from "./fault.ts";
import { poll } from "./poll.ts";
import { schemaAge } from "./schema.ts";
import type { Flavour } from "./scope.ts";
import { SQLITE_SEARCH } from "./search-sqlite.ts";
import { createSqlDatabase, migrate } from "./sql.ts";
import { migrationsOf, openDatabase, type SqliteDatabase } from "./sqlite-driver.ts";
import type { Database } from "./store.ts";
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

  /** SQLite has rolled back by itself where the disk was full; the reason must not be lost over it. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!/no transaction is active/.test(String(error))) throw error;
    });
  }
}

/** The queries of the API are a few dozen; those of a search differ in their number of words. */
const STATEMENTS_MAX = 200;

/** All steps of an update, or none: SQLite takes changes of tables back as well. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function dialectOn(database: SqliteDatabase): KyselyDialect {
  const statements = new Map<string, SqliteStatement>();
  function prepare(query: string): SqliteStatement {
    const known = statements.get(query);
    if (known) return known;
    const statement = database.prepare(query);
    const prepared: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    };
    if (statements.size >= STATEMENTS_MAX) statements.clear();
    statements.set(query, prepared);
    return prepared;
  }
  const adapted = { close: () => database.close(), prepare };
  return {
    createAdapter: () => new WholeMigrations(),
    createDriver: () => new ImmediateDriver({ database: adapted }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A database in one SQLite file, safe beside other processes on the same file. */
export async function openSqlite(path: string): Promise<Database> {
  const database = openDatabase(path);
  const db = new Kysely<Tables>({ dialect: dialectOn(database) });
  try {
    // Opening may meet another process that opens as well; afterwards transactions wait by themselves.
    database.exec("PRAGMA busy_timeout = 5000");
    database.exec("PRAGMA journal_mode = WAL");
    // An acknowledged write survives power loss, not only a crash.
    database.exec("PRAGMA synchronous = FULL");
    await bringUpToDate(database, db, path);
    database.exec("PRAGMA busy_timeout = 20");
  } catch (error) {
    database.close();
    throw error;
  }
  const latest = latestSequenceOn(path);
  const shared = createSqlDatabase(db, SQLITE, (workspace) => ({
    latestSequence: async () => latest.of(workspace),
  }));
  return {
    ...shared,
    watch: (onGrowth) => poll(() => latestSequence(db), onGrowth),
    sql: { type: "sqlite", db },
    async backup(target) {
      await db.executeQuery(CompiledQuery.raw("vacuum into ?", [target]));
    },
    async close() {
      latest.close();
      await shared.close();
    },
  };
}

/**
 * How far a workspace's log has come, on a connection of its own: asked before nearly every answer,
 * it waits for no transaction and sees none that is not done.
 */
function latestSequenceOn(path: string) {
  const database = openDatabase(path, { readOnly: true });
  const query = database.prepare("select max(sequence) latest from changes where workspace = ?");
  return {
    of(workspace: string): number {
      const [row] = query.all(workspace) as readonly { readonly latest: number | null }[];
      return row?.latest ?? 0;
    },
    close: () => database.close(),
  };
}

/** There is one connection; its lock is of the whole file, and the table counts by itself. */
const SQLITE: Flavour = {
  inTurn: (_, write) => write(),
  begin: async () => undefined,
  nextSequence: async () => undefined,
  search: SQLITE_SEARCH,
};

async function latestSequence(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("changes")
    .select((select) => select.fn.max("sequence").as("latest"))
    .executeTakeFirst();
  return Number(row?.latest ?? 0);
}

/** Migrates what an older version wrote, a copy of it kept beside; refuses what a newer one wrote. */
async function bringUpToDate(
  database: SqliteDatabase,
  db: Kysely<Tables>,
  path: string,
): Promise<void> {
  const done = migrationsOf(database);
  const age = schemaAge(done);
  if (age === "newer") throw new StorageFault("storage_newer");
  if (age === "same") return;
  const last = done.at(-1);
  if (last !== undefined) keepCopy(database, `${path}.before-update-from-${last.slice(0, 3)}`);
  await migrate(db, { text: "text", sequence: "counts-itself", search: SQLITE_SEARCH });
}

/** Whole under its name or not there, and for its owner alone. */
function keepCopy(database: SqliteDatabase, target: string): void {
  if (existsSync(target)) return;
  const half = `${target}.${process.pid}.half`;
  try {
    database.prepare("vacuum into ?").run(half);
    chmodSync(half, 0o600);
    renameSync(half, target);
  } finally {
    rmSync(half, { force: true });
  }
}
