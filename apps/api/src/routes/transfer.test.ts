import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryDatabase } from "../storage/memory.ts";
import { openSqlite } from "../storage/sqlite.ts";
import { aTestApi } from "../testing.ts";

const aFolder = () => mkdtemp(join(tmpdir(), "finalist-transfer-"));

describe("the backup", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await aFolder();
    for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, folder);
  });
  afterEach(() => vi.unstubAllEnvs());

  const onDisk = async () => {
    const database = await openSqlite(join(await aFolder(), "finalist.db"));
    return { ...aTestApi({ database }), database };
  };
  const isEmptied = () =>
    vi.waitFor(async () => {
      const left = (await readdir(folder)).filter((name) => name.startsWith("finalist-backup-"));
      expect(left).toEqual([]);
    });

  it("is a database with everything in it, and leaves nothing behind", async () => {
    const { client, store, database } = await onDisk();
    const { document } = await client.addSample();
    const copy = join(await aFolder(), "copy.db");
    await writeFile(copy, (await client.backup()).stream());
    const copied = await openSqlite(copy);
    const opened = copied.workspace("local");
    expect(await opened.documents()).toEqual(await store.documents());
    const history = (from: typeof store) =>
      from.history({ kind: "application", id: document.id }, { limit: 10 });
    expect(await history(opened)).toEqual(await history(store));
    await isEmptied();
    await Promise.all([database.close(), copied.close()]);
  });

  it("has its day in its name, and its type", async () => {
    const { request, database } = await onDisk();
    const { headers, body } = await request("GET", "/backup");
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="finalist-2026-05-13.db"',
    );
    expect(headers.get("content-type")).toBe("application/vnd.sqlite3");
    await body?.cancel();
    await isEmptied();
    expect((await request("HEAD", "/backup")).status).toBe(200);
    await isEmptied();
    await database.close();
  });

  it("leaves nothing behind where it fails", async () => {
    const backup = () => Promise.reject(new Error("disk full"));
    const { request, errors } = aTestApi({ database: { ...createMemoryDatabase(), backup } });
    expect((await request("GET", "/backup")).status).toBe(500);
    expect(errors).toHaveLength(1);
    await isEmptied();
  });
});
