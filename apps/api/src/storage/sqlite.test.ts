import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tidewell } from "@finalist/core/sample";
import { expect, it } from "vitest";
import { openDatabase } from "./sqlite-driver.ts";
import { openSqlite } from "./sqlite.ts";
import { describeDatabase } from "./database.contract.ts";

const newPath = async () => join(await mkdtemp(join(tmpdir(), "finalist-store-")), "finalist.db");

describeDatabase("SQLite", async () => openSqlite(await newPath()));

const { application } = tidewell({ application: "app-1", candidate: "me" });
const record = (version: number) =>
  ({
    kind: "application",
    documentId: "app-1",
    version,
    mode: "do",
    command: { type: "tick", itemId: "PRE-28" },
    inverse: { type: "untick", itemId: "PRE-28" },
    author: "test",
    at: "2026-05-01T10:00:00Z",
  }) as const;

it("keeps its data when it is opened again, and shares it between two connections", async () => {
  const path = await newPath();
  const first = await openSqlite(path);
  const second = await openSqlite(path);
  await first.workspace("local").write((transaction) => transaction.append(record(1), application));
  expect(await second.latestSequence()).toBe(1);
  await Promise.all(
    [first, second].map((database) =>
      database.workspace("local").write(async (transaction) => {
        const version = await transaction.version({ kind: "application", id: "app-1" });
        await transaction.append(record(version + 1), application);
      }),
    ),
  );
  await Promise.all([first.close(), second.close()]);
  const again = await openSqlite(path);
  expect(await again.workspace("local").version({ kind: "application", id: "app-1" })).toBe(3);
  await again.close();
});

it("makes the lines of its list and its search again where an older version wrote them", async () => {
  const path = await newPath();
  const answered = {
    ...application,
    outcome: { kind: "offer", at: "2026-05-20T10:00:00Z" },
    statedWindow: "2026-05-22",
  } as const;
  const before = await openSqlite(path);
  await before.workspace("local").write((transaction) => transaction.append(record(1), answered));
  await before.close();
  const database = openDatabase(path);
  database.exec("update summaries set body = '{}'");
  database.exec("drop table answers");
  database.exec("delete from kysely_migration where name >= '004_'");
  database.exec("update search_entries set text = 'urgent-theme late data 3'");
  database.close();
  const after = await openSqlite(path);
  const found = await after.workspace("local").search("urgent", 9);
  expect(found.filter(({ text }) => text.includes("urgent-theme"))).toEqual([]);
  expect(await after.workspace("local").list()).toMatchObject([
    { id: "app-1", outcome: "offer", statedWindow: "2026-05-22", version: 1 },
  ]);
  await after.close();
});

it("writes a backup that opens as a store of its own", async () => {
  const database = await openSqlite(await newPath());
  const store = database.workspace("local");
  await store.write((transaction) => transaction.append(record(1), application));
  const target = await newPath();
  await database.backup(target);
  const copy = await openSqlite(target);
  expect(await copy.workspace("local").documents()).toEqual(await store.documents());
  await Promise.all([database.close(), copy.close()]);
});
