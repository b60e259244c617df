import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "../client.ts";
import { moveToServer } from "../database-server.ts";
import { openEmbedded } from "../embedded.ts";
import { readConfig } from "../config.ts";
import { aHostedApi, PASSWORD, totp } from "../hosted-testing.ts";
import { allOf } from "./list.ts";
import { moveToPostgres } from "./move.ts";
import { hasPostgres, newPostgres, type TestDatabase } from "./postgres-testing.ts";
import { openPostgres } from "./postgres.ts";
import { openDatabase } from "./sqlite-driver.ts";
import { openSqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";

const made: TestDatabase[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((database) => database.remove()));
});

async function newTarget(): Promise<TestDatabase> {
  const database = await newPostgres();
  made.push(database);
  return database;
}

const in_ = ({ workspace }: { readonly workspace: string }) => ({
  "x-finalist-workspace": workspace,
});

const newConfig = async () =>
  readConfig({ FINALIST_DATA: await mkdtemp(join(tmpdir(), "finalist-move-")) });

/** A file with more than one of everything, and a second workspace. */
async function aSource(): Promise<string> {
  const config = await newConfig();
  const api = await openEmbedded(config);
  const client = createClient({ baseUrl: "http://x", name: "test", fetch: api.fetch });
  const { document } = await client.addSample();
  await client.addSample();
  await client.run({ kind: "application", id: document.id }, { type: "tick", itemId: "PRE-28" });
  await client.createToken({ name: "Script", scope: "read" });
  await client.renewCalendarFeed();
  await api.close();
  const database = await openSqlite(config.databasePath);
  const stored = await database.workspace("local").read({ kind: "application", id: document.id });
  await database.workspace("other").write((transaction) =>
    transaction.append(
      {
        kind: "application",
        documentId: document.id,
        version: 1,
        mode: "do",
        command: { type: "tick", itemId: "PRE-28" },
        inverse: { type: "untick", itemId: "PRE-28" },
        author: "test",
        at: "2026-05-01T10:00:00.000Z",
      },
      stored?.document,
    ),
  );
  await database.close();
  return config.databasePath;
}

const everythingOf = async (store: Store) => ({
  documents: await store.documents(),
  changes: await store.changes(0, 1000),
  list: await allOf(store),
  hits: await store.search("data", 100),
  pairs: await store.search("tomas stream", 100),
  tokens: await store.keys.tokens(),
  calendar: await store.keys.calendarKey(),
});

describe.skipIf(!hasPostgres)("moving to PostgreSQL", () => {
  it("brings every row of every workspace, which both then go on from", async () => {
    const path = await aSource();
    const target = await newTarget();
    const moved = await moveToPostgres(path, target.url, () => undefined);
    expect(moved).toMatchObject({ ok: true });
    const [from, to] = [await openSqlite(path), await openPostgres(target.url)];
    for (const workspace of ["local", "other"]) {
      const there = await everythingOf(to.workspace(workspace));
      expect(there).toEqual(await everythingOf(from.workspace(workspace)));
      expect(there.documents).not.toEqual([]);
      expect(there.hits).not.toEqual([]);
    }
    expect(await to.workspace("local").keys.calendarKey()).toBeDefined();
    await Promise.all([from.close(), to.close()]);
  });

  it("brings accounts along, whose sessions, roles and second factors go on", async () => {
    const here = await aHostedApi("SQLite");
    const ada = await here.aPerson("Ada");
    const ben = await here.aPerson("Ben");
    await here.letIn(ada, ben, "coach");
    const enabled = await ada.auth("two-factor/enable", { password: PASSWORD });
    const { totpURI, backupCodes } = (await enabled.json()) as {
      totpURI: string;
      backupCodes: readonly string[];
    };
    const code = totp(new URL(totpURI).searchParams.get("secret") ?? "");
    await ada.auth("two-factor/verify-totp", { code });
    await ada.api("POST", "/sample");
    const listed = await (await ben.api("GET", "/applications", undefined, in_(ada))).json();
    const target = await newTarget();
    const config = { ...(await newConfig()), databasePath: here.at, databaseUrl: target.url };
    expect(await moveToServer(config, () => undefined)).toMatchObject({ ok: true });
    await here.close();

    const there = await aHostedApi({
      database: await openPostgres(target.url),
      at: target.url,
      remove: () => undefined,
    });
    const browser = there.aBrowser();
    for (const [name, value] of ben.cookies) browser.cookies.set(name, value);
    expect(await (await browser.api("GET", "/applications", undefined, in_(ada))).json()).toEqual(
      listed,
    );
    const anew = there.aBrowser();
    const signedIn = await anew.auth("sign-in/email", { email: ada.email, password: PASSWORD });
    expect(await signedIn.json()).toMatchObject({ twoFactorRedirect: true });
    const [spare] = backupCodes;
    expect((await anew.auth("two-factor/verify-backup-code", { code: spare })).status).toBe(200);
    await there.close();
  });

  it("refuses a target with anything in it, an older source, and none", async () => {
    const path = await aSource();
    const target = await newTarget();
    const database = await openPostgres(target.url);
    await database.workspace("x").keys.setCalendarKey({ key: "k", createdAt: "2026-05-01" });
    await database.close();
    const move = (from: string) => moveToPostgres(from, target.url, () => undefined);
    expect(await move(path)).toEqual({
      ok: false,
      error: { type: "target_not_empty", table: "calendar_keys" },
    });
    expect(await move(`${path}-none`)).toMatchObject({ error: { type: "nothing_to_move" } });
    const strange = openDatabase(path);
    strange.exec("create table strange (id text); create table strange_empty (id text)");
    strange.exec("insert into strange values ('ada')");
    strange.close();
    expect(await move(path)).toMatchObject({
      error: { type: "not_to_be_moved", table: "strange" },
    });
    const older = (await newConfig()).databasePath;
    const file = openDatabase(older);
    file.exec(await readFile(new URL("fixtures/version-004.sql", import.meta.url), "utf8"));
    file.close();
    expect(await move(older)).toMatchObject({ error: { type: "move_from_older" } });
  });

  it("keeps nothing where what arrives is not what was sent", async () => {
    const path = await aSource();
    const target = await newTarget();
    await (await openPostgres(target.url)).close();
    await target.query(`create function spoil() returns trigger language plpgsql
      as $$ begin new.author := 'somebody'; return new; end $$`);
    await target.query(
      "create trigger spoils before insert on changes for each row execute function spoil()",
    );
    expect(await moveToPostgres(path, target.url, () => undefined)).toEqual({
      ok: false,
      error: { type: "target_differs", table: "changes" },
    });
    expect(await target.query("select * from changes")).toEqual([]);
    await target.query("drop trigger spoils on changes");
    expect(await moveToPostgres(path, target.url, () => undefined)).toMatchObject({ ok: true });
  });
});
