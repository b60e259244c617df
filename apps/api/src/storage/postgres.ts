import { Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";
import { Client, Pool, type PoolClient, types } from "pg";
import { StorageFault } from "./fault.ts";
import { postgresFault } from "./postgres-fault.ts";
import { schemaAge } from "./schema.ts";
import type { Flavour } from "./scope.ts";
import { POSTGRES_SEARCH } from "./search-postgres.ts";
import { createSqlDatabase, migrate } from "./sql.ts";
import type { Database, GrowthWatch } from "./store.ts";
import type { Tables } from "./tables.ts";

const CONNECTIONS_MAX = 10;
const CONNECT_MILLIS = 10_000;
/** How long a writer waits for another one of the same workspace. */
const LOCK_WAIT_MILLIS = 10_000;
const CHANNEL = "finalist_growth";

/** A database on a PostgreSQL server, shared with every other process that has its address. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ ...clientOptions(url), max: CONNECTIONS_MAX });
  // A connection that breaks is reported to whoever uses it; an idle one is replaced.
  pool.on("error", ignore).on("connect", (client) => client.on("error", ignore));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: faultTelling(pool) }) });
  try {
    await bringUpToDate(db);
  } catch (error) {
    await db.destroy();
    // Kysely opens its pool with the first query, and closes none before.
    if (!pool.ended) await pool.end();
    throw error;
  }
  return {
    ...createSqlDatabase(db, { ...POSTGRES, inTurn: queues() }),
    sql: { type: "postgres", db },
    watch: (onGrowth) => listen(url, onGrowth),
    async backup() {
      throw new StorageFault("database_no_file");
    },
  };
}

const ignore = (): void => undefined;

/** How every connection is made. */
export const clientOptions = (url: string) => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECT_MILLIS,
  keepAlive: true,
  fallback_application_name: "finalist",
  // Whole numbers stay far below 2^53; pg would hand the long ones out as text.
  types: {
    getTypeParser: ((oid: number, format: "text") =>
      oid === types.builtins.INT8
        ? Number
        : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
  },
});

/** A crowd that waits for one workspace must not take all connections from the others. */
function queues(): Flavour["inTurn"] {
  const lasts = new Map<string, Promise<unknown>>();
  return (workspace, write) => {
    const run = (lasts.get(workspace) ?? Promise.resolve()).then(write);
    const last = run.catch(ignore).finally(() => {
      if (lasts.get(workspace) === last) lasts.delete(workspace);
    });
    lasts.set(workspace, last);
    return run;
  };
}

const POSTGRES: Omit<Flavour, "inTurn"> = {
  /** Until the transaction ends; so the changes of a workspace appear in the order of their numbers. */
  async begin(transaction, workspace) {
    await sql`select set_config('lock_timeout', ${String(LOCK_WAIT_MILLIS)}, true),
      pg_advisory_xact_lock(hashtextextended(${workspace}, 0))`.execute(transaction);
  },
  /** Counted in each workspace, so that no counter is shared; others hear of it when it is committed. */
  async nextSequence(transaction, workspace) {
    const { rows } = await sql<{ next: number }>`
      select coalesce(max(sequence), 0) + 1 as next, pg_notify(${CHANNEL}, ${workspace})
      from changes where workspace = ${workspace}`.execute(transaction);
    return rows[0]?.next;
  },
  search: POSTGRES_SEARCH,
};

/** Several processes that start at once wait for each other inside the migrator. */
async function bringUpToDate(db: Kysely<Tables>): Promise<void> {
  const age = schemaAge(await migrationsOf(db));
  if (age === "newer") throw new StorageFault("database_newer");
  if (age === "older")
    await migrate(db, {
      text: sql`text collate "C"`,
      sequence: "by-workspace",
      search: POSTGRES_SEARCH,
    });
}

async function migrationsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const found = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration') as name`.execute(db);
  if (!found.rows[0]?.name) return [];
  const done = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db);
  return done.rows.map(({ name }) => name);
}

/** Says what is wrong with the server in our own words. */
function faultTelling(pool: Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect().catch((error: unknown) => {
        throw postgresFault(error) ?? error;
      });
      return asTelling(client);
    },
    end: () => pool.end(),
  };
}

type KyselyClient = Awaited<ReturnType<PostgresPool["connect"]>>;

function asTelling(client: PoolClient): KyselyClient {
  const query = async (text: string, parameters?: unknown[]): Promise<unknown> => {
    try {
      return await client.query(text, parameters);
    } catch (error) {
      // A broken connection has rolled back by itself; why it broke must not be lost over it.
      if (text === "rollback") return { command: "ROLLBACK", rowCount: 0, rows: [] };
      throw postgresFault(error, text) ?? error;
    }
  };
  return { query: query as KyselyClient["query"], release: () => client.release() };
}

const RECONNECT_MILLIS = 1000;
const HEARTBEAT_MILLIS = 15_000;

/**
 * One connection of its own that hears of each growth. Whatever was missed before it stood, or while
 * it was broken, is made up for by one look at everything.
 */
function listen(url: string, onGrowth: (workspace?: string) => void): GrowthWatch {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function reconnect(broken: Client): void {
    if (client !== broken) return;
    client = undefined;
    clearTimeout(timer);
    void broken.end().catch(ignore);
    if (!closed) timer = setTimeout(connect, RECONNECT_MILLIS);
  }

  function connect(): void {
    const fresh = new Client({ ...clientOptions(url), query_timeout: CONNECT_MILLIS });
    client = fresh;
    const onBreak = (): void => reconnect(fresh);
    // A connection may be dead for minutes before the system notices.
    const beat = (): void => {
      timer = setTimeout(() => void fresh.query("select 1").then(beat, onBreak), HEARTBEAT_MILLIS);
    };
    fresh.on("error", onBreak).on("end", onBreak);
    fresh.on("notification", ({ payload }) => onGrowth(payload));
    fresh
      .connect()
      .then(() => fresh.query(`listen ${CHANNEL}`))
      .then(() => {
        if (client !== fresh) return;
        onGrowth();
        beat();
      })
      .catch(onBreak);
  }

  connect();
  return {
    look: ignore,
    async close() {
      closed = true;
      clearTimeout(timer);
      const last = client;
      client = undefined;
      await last?.end().catch(ignore);
    },
  };
}
