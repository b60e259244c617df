import { readFile } from "node:fs/promises";
import { tidewell } from "@finalist/core/sample";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFeed } from "../feed.ts";
import { describeDatabase, tick } from "./database.contract.ts";
import { hasPostgres, newPostgres, type TestDatabase } from "./postgres-testing.ts";
import { openPostgres } from "./postgres.ts";
import type { Database } from "./store.ts";

const made: TestDatabase[] = [];
const opened: Database[] = [];

async function newDatabase(): Promise<TestDatabase> {
  const database = await newPostgres();
  made.push(database);
  return database;
}

async function openOn({ url }: TestDatabase): Promise<Database> {
  const database = await openPostgres(url);
  opened.push(database);
  return database;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await Promise.all(made.splice(0).map((database) => database.remove()));
});

const { application } = tidewell({ application: "app-1", candidate: "me" });
const key = { kind: "application", id: "app-1" } as const;

const append = (database: Database, workspace = "local") =>
  database.workspace(workspace).write(async (transaction) => {
    const version = (await transaction.version(key)) + 1;
    return transaction.append(tick(version), application);
  });

describe.skipIf(!hasPostgres)("on a PostgreSQL server", () => {
  describeDatabase("PostgreSQL", async () => openPostgres((await newDatabase()).url));

  it("migrates once, however many start at once", async () => {
    const server = await newDatabase();
    const databases = await Promise.all(Array.from({ length: 4 }, () => openOn(server)));
    await Promise.all(databases.map((database, n) => append(database, `workspace-${n}`)));
    const names = await server.query<{ name: string }>("select name from kysely_migration");
    expect(names.length).toBe(new Set(names.map(({ name }) => name)).size);
    expect(await databases[0]?.workspace("workspace-3").version(key)).toBe(1);
  });

  it("lets no writer of another process come between, and counts each workspace by itself", async () => {
    const server = await newDatabase();
    const [one, two] = [await openOn(server), await openOn(server)];
    await Promise.all(
      Array.from({ length: 10 }, () => [append(one), append(two), append(two, "other")]).flat(),
    );
    const sequences = async (workspace: string) =>
      (await one.workspace(workspace).changes(0, 100)).map(({ sequence }) => sequence);
    expect(await sequences("local")).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await sequences("other")).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
  });

  it("never lets a reader pass by a change that is still being written", async () => {
    const server = await newDatabase();
    const [one, two, reader] = [await openOn(server), await openOn(server), await openOn(server)];
    const seen: number[] = [];
    const writing = Promise.all(
      Array.from({ length: 30 }, (_, n) => append(n % 2 === 0 ? one : two)),
    );
    while (seen.length < 30) {
      const page = await reader.workspace("local").changes(seen.at(-1) ?? 0, 100);
      seen.push(...page.map(({ sequence }) => sequence));
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });

  it("tells a feed of growth in its workspace, also after the connection broke", async () => {
    const server = await newDatabase();
    const [writer, reader] = [await openOn(server), await openOn(server)];
    const feed = createFeed(reader);
    const heard = { mine: 0, others: 0 };
    feed.subscribe("local", () => (heard.mine += 1));
    feed.subscribe("other", () => (heard.others += 1));
    // At first and after each break it looks at everything once.
    await vi.waitFor(() => expect(heard).toEqual({ mine: 1, others: 1 }), WAIT);
    await append(writer);
    await vi.waitFor(() => expect(heard).toEqual({ mine: 2, others: 1 }), WAIT);
    await server.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'",
    );
    await append(writer);
    await vi.waitFor(() => expect(heard.others).toBe(2), WAIT);
    expect(heard.mine).toBeGreaterThanOrEqual(3);
    const before = heard.mine;
    await append(writer);
    await vi.waitFor(() => expect(heard.mine).toBe(before + 1), WAIT);
    await feed.close();
  });

  it("goes on with new connections where the server ended the old ones", async () => {
    const server = await newDatabase();
    const database = await openOn(server);
    await append(database);
    await server.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
    );
    await vi.waitFor(() => append(database), WAIT);
    expect(await database.workspace("local").version(key)).toBe(2);
  });

  it("says what is wrong in a transaction that loses its connection, and keeps nothing of it", async () => {
    const server = await newDatabase();
    const database = await openOn(server);
    const broken = database.workspace("local").write(async (transaction) => {
      await transaction.append(tick(1), application);
      await server.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
      );
      await transaction.version(key);
    });
    await expect(broken).rejects.toMatchObject({ type: "database_unreachable" });
    expect(await database.workspace("local").version(key)).toBe(0);
  });

  it("does not know whether a change was kept where the connection breaks at its end", async () => {
    const server = await newDatabase();
    const database = await openOn(server);
    const broken = database.workspace("local").write(async (transaction) => {
      await transaction.append(tick(1), application);
      await server.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
      );
    });
    await expect(broken).rejects.toMatchObject({ type: "database_uncertain" });
  });

  it("leads each key with the workspace, but in tables that are asked for a secret", async () => {
    const server = await newDatabase();
    await openOn(server);
    const keys = await server.query<{ name: string; table: string; leads: string }>(`
      select c.relname as name, t.relname as table, a.attname as leads
      from pg_index i
      join pg_class c on c.oid = i.indexrelid
      join pg_class t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where t.relnamespace = 'public'::regnamespace and t.relname not like 'kysely%'
      order by 1`);
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter(({ leads }) => leads !== "workspace")).toEqual([
      { name: "access_tokens_hash_key", table: "access_tokens", leads: "hash" },
      { name: "calendar_keys_by_key", table: "calendar_keys", leads: "key" },
      // A word there carries its workspace.
      { name: "search_by_words", table: "search_entries", leads: "words" },
    ]);
    const tables = await server.query<{ name: string }>(`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and relkind = 'r' and relname not like 'kysely%' order by 1`);
    // Each of them stands in docs/scaling.md, distributed or for reference.
    const docs = await readFile(new URL("../../../../docs/scaling.md", import.meta.url), "utf8");
    expect(tables.filter(({ name }) => !docs.includes(`'${name}'`))).toEqual([]);
  });

  it("refuses what a newer version wrote, and leaves it be", async () => {
    const server = await newDatabase();
    await (await openPostgres(server.url)).close();
    await server.query("insert into kysely_migration values ('999_of_tomorrow', '2030-01-01')");
    await expect(openPostgres(server.url)).rejects.toMatchObject({ type: "database_newer" });
  });

  it("may only be read where the server says so", async () => {
    const server = await newDatabase();
    const database = await openOn(server);
    await append(database);
    const { url } = server;
    const standby = await openPostgres(`${url}&options=-c%20default_transaction_read_only=on`);
    opened.push(standby);
    expect(await standby.workspace("local").version(key)).toBe(1);
    await expect(append(standby)).rejects.toMatchObject({ type: "database_read_only" });
  });

  it.each([
    [
      "no such database",
      (url: string) => url.replace(/finalist_\w+/, "nowhere"),
      "database_refused",
    ],
    [
      "no such user",
      (url: string) => url.replace("user=finalist", "user=nobody"),
      "database_refused",
    ],
    ["no server", () => "postgres://ada:secret@127.0.0.1:1/finalist", "database_unreachable"],
    ["no socket", () => "postgresql:///finalist?host=/nowhere", "database_unreachable"],
  ])("says what is wrong at the start: %s", async (_, change, type) => {
    const server = await newDatabase();
    await expect(openPostgres(change(server.url))).rejects.toMatchObject({ type });
  });
});

const WAIT = { timeout: 20_000 };
