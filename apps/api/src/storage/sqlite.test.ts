import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tidewell } from "@finalist/core/sample";
import { expect, it } from "vitest";
import { openDatabase } from "./sqlite-driver.ts";
import { openSqliteStore } from "./sqlite.ts";
import { describeStore } from "./store.contract.ts";

const newPath = async () => join(await mkdtemp(join(tmpdir(), "finalist-store-")), "finalist.db");

describeStore("SQLite", async () => openSqliteStore(await newPath()));

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
  const first = await openSqliteStore(path);
  const second = await openSqliteStore(path);
  await first.write((transaction) => transaction.append(record(1), application));
  expect(await second.latestSequence()).toBe(1);
  await Promise.all(
    [first, second].map((store) =>
      store.write(async (transaction) => {
        const version = await transaction.version({ kind: "application", id: "app-1" });
        await transaction.append(record(version + 1), application);
      }),
    ),
  );
  await Promise.all([first.close(), second.close()]);
  const again = await openSqliteStore(path);
  expect(await again.version({ kind: "application", id: "app-1" })).toBe(3);
  await again.close();
});

it("keeps workspaces in one file apart", async () => {
  const path = await newPath();
  const mine = await openSqliteStore(path, "mine");
  const yours = await openSqliteStore(path, "yours");
  await mine.write((transaction) => transaction.append(record(1), application));
  expect(await yours.list()).toEqual([]);
  expect(await yours.changes(0, 10)).toEqual([]);
  expect(await yours.search("tidewell", 10)).toEqual([]);
  const at = "2026-05-01T10:00:00Z";
  await mine.keys.addToken({ id: "t", name: "Mine", scope: "read", hash: "aa", createdAt: at });
  await mine.keys.setCalendarKey({ key: "k", createdAt: at });
  expect(await yours.keys.tokens()).toEqual([]);
  expect(await yours.keys.calendarKey()).toBeUndefined();
  expect(await yours.keys.removeToken("t")).toBe(false);
  await Promise.all([mine.close(), yours.close()]);
});

it("makes the lines of its list again where an older version wrote them", async () => {
  const path = await newPath();
  const answered = {
    ...application,
    outcome: { kind: "offer", at: "2026-05-20T10:00:00Z" },
    statedWindow: "2026-05-22",
  } as const;
  const before = await openSqliteStore(path);
  await before.write((transaction) => transaction.append(record(1), answered));
  await before.close();
  const database = openDatabase(path);
  database.exec("update summaries set body = '{}'");
  database.exec("delete from kysely_migration where name = '004_outcomes_in_lists'");
  database.close();
  const after = await openSqliteStore(path);
  expect(await after.list()).toMatchObject([
    { id: "app-1", outcome: "offer", statedWindow: "2026-05-22", version: 1 },
  ]);
  await after.close();
});

it("writes a backup that opens as a store of its own", async () => {
  const store = await openSqliteStore(await newPath());
  await store.write((transaction) => transaction.append(record(1), application));
  const target = await newPath();
  await store.backup(target);
  const copy = await openSqliteStore(target);
  expect(await copy.documents()).toEqual(await store.documents());
  await Promise.all([store.close(), copy.close()]);
});
