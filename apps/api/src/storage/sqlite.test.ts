import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tidewell } from "@finalist/core/sample";
import { expect, it } from "vitest";
import { allOf } from "./list.ts";
import { openDatabase } from "./sqlite-driver.ts";
import { openSqlite } from "./sqlite.ts";
import { describeDatabase, tick } from "./database.contract.ts";

const newPath = async () => join(await mkdtemp(join(tmpdir(), "finalist-store-")), "finalist.db");

describeDatabase("SQLite", async () => openSqlite(await newPath()));

const { application } = tidewell({ application: "app-1", candidate: "me" });

it("keeps its data when it is opened again, and shares it between two connections", async () => {
  const path = await newPath();
  const first = await openSqlite(path);
  const second = await openSqlite(path);
  await first.workspace("local").write((transaction) => transaction.append(tick(1), application));
  expect(await second.workspace("local").latestSequence()).toBe(1);
  await Promise.all(
    [first, second].map((database) =>
      database.workspace("local").write(async (transaction) => {
        const version = await transaction.version({ kind: "application", id: "app-1" });
        await transaction.append(tick(version + 1), application);
      }),
    ),
  );
  await Promise.all([first.close(), second.close()]);
  const again = await openSqlite(path);
  expect(await again.workspace("local").version({ kind: "application", id: "app-1" })).toBe(3);
  await again.close();
});

it("brings what an older version wrote up to date, and keeps a copy of it", async () => {
  const path = await newPath();
  const older = openDatabase(path);
  older.exec(await readFile(new URL("fixtures/version-004.sql", import.meta.url), "utf8"));
  older.exec("update search_entries set text = 'urgent-theme late data 3'");
  older.close();
  const database = await openSqlite(path);
  const store = database.workspace("local");
  expect(await allOf(store)).toMatchObject([
    { id: "id-1", company: "Tidewell", outcome: "offer", statedWindow: "2026-05-22", version: 4 },
  ]);
  expect(await store.search("urgent", 9)).toEqual([]);
  expect(await store.search("tidewell", 9)).toMatchObject([{ documentId: "id-1" }]);
  expect((await store.changes(0, 9)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 1]);
  expect(await store.keys.tokens()).toMatchObject([{ id: "id-2", name: "Script" }]);
  expect(await store.keys.calendarKey()).toMatchObject({ key: "secret-24-2" });
  await database.close();
  const copy = openDatabase(`${path}.before-update-from-004`);
  expect(copy.prepare("select version from documents where id = 'id-1'").all()).toEqual([
    { version: 4 },
  ]);
  copy.close();
});

it("is brought up to date once, however many open it at once, and not by half", async () => {
  const path = await newPath();
  const older = openDatabase(path);
  older.exec(await readFile(new URL("fixtures/version-004.sql", import.meta.url), "utf8"));
  // What one of the last steps is going to make.
  older.exec("create table calendar_keys_by_key (stands text)");
  older.close();
  await expect(openSqlite(path)).rejects.toThrow(/already a table/);
  const between = openDatabase(path);
  const tables = between.prepare("select name from sqlite_master where name = 'answers'");
  expect(tables.all()).toEqual([]);
  between.exec("drop table calendar_keys_by_key");
  between.close();
  const databases = await Promise.all(Array.from({ length: 4 }, () => openSqlite(path)));
  for (const database of databases) {
    expect(await database.workspace("local").search("tidewell", 9)).toHaveLength(1);
    await database.close();
  }
});

it("writes a backup that opens as a store of its own", async () => {
  const database = await openSqlite(await newPath());
  const store = database.workspace("local");
  await store.write((transaction) => transaction.append(tick(1), application));
  const target = await newPath();
  await database.backup(target);
  const copy = await openSqlite(target);
  expect(await copy.workspace("local").documents()).toEqual(await store.documents());
  await Promise.all([database.close(), copy.close()]);
});
