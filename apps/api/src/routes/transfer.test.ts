import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryStore } from "../storage/memory.ts";
import { openSqliteStore } from "../storage/sqlite.ts";
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
    const store = await openSqliteStore(join(await aFolder(), "finalist.db"));
    return { ...aTestApi({ store }), store };
  };
  const isEmptied = () =>
    vi.waitFor(async () => {
      const left = (await readdir(folder)).filter((name) => name.startsWith("finalist-backup-"));
      expect(left).toEqual([]);
    });

  it("is a database with everything in it, and leaves nothing behind", async () => {
    const { client, store } = await onDisk();
    const { document } = await client.addSample();
    const copy = join(await aFolder(), "copy.db");
    await writeFile(copy, (await client.backup()).stream());
    const opened = await openSqliteStore(copy);
    expect(await opened.documents()).toEqual(await store.documents());
    const history = (from: typeof store) =>
      from.history({ kind: "application", id: document.id }, { limit: 10 });
    expect(await history(opened)).toEqual(await history(store));
    await isEmptied();
    await Promise.all([store.close(), opened.close()]);
  });

  it("has its day in its name, and its type", async () => {
    const { request, store } = await onDisk();
    const { headers, body } = await request("GET", "/backup");
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="finalist-2026-05-13.db"',
    );
    expect(headers.get("content-type")).toBe("application/vnd.sqlite3");
    await body?.cancel();
    await isEmptied();
    expect((await request("HEAD", "/backup")).status).toBe(200);
    await isEmptied();
    await store.close();
  });

  it("leaves nothing behind where it fails", async () => {
    const backup = () => Promise.reject(new Error("disk full"));
    const { request, errors } = aTestApi({ store: { ...createMemoryStore(), backup } });
    expect((await request("GET", "/backup")).status).toBe(500);
    expect(errors).toHaveLength(1);
    await isEmptied();
  });
});
