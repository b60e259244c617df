import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../api/src/storage/sqlite-driver.ts";
import { nodeCheck } from "../doctor/installation.ts";
import { aShell } from "../testing.ts";

interface Diagnosis {
  readonly ok: boolean;
  readonly checks: readonly { id: string; state: string; text: string; mend?: string }[];
}

/** An installation with the worked example, on a port of its own. */
async function anInstallation() {
  const shell = aShell();
  await shell.finalist(["sample"]);
  const diagnose = async (env: Readonly<Record<string, string>> = {}) => {
    const { code, stdout } = await shell.finalist(["doctor", "--json"], {
      env: { FINALIST_PORT: "1", LANG: "C.UTF-8", ...env },
    });
    const diagnosis = JSON.parse(stdout) as Diagnosis;
    const of = (id: string) => diagnosis.checks.find((check) => check.id === id);
    return { code, ok: diagnosis.ok, of };
  };
  const path = join(shell.dataDir, "finalist.db");
  const alter = (sql: string): void => {
    const database = openDatabase(path);
    database.exec(sql);
    database.close();
  };
  return { ...shell, path, alter, diagnose };
}

describe("the doctor", () => {
  it("finds nothing wrong with what is well, and changes nothing", async () => {
    const { finalist, diagnose, dataDir } = await anInstallation();
    const before = readdirSync(dataDir).filter((name) => !/-(?:wal|shm)$/.test(name));
    const { code, ok, of } = await diagnose();
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    for (const id of ["node", "sqlite", "folder", "database", "documents", "log", "lists"])
      expect(of(id), id).toMatchObject({ state: "ok" });
    expect(readdirSync(dataDir).filter((name) => !/-(?:wal|shm)$/.test(name))).toEqual(before);
    const plain = await finalist(["doctor", "--plain"]);
    expect(plain.stdout.split("\n")[0]).toMatch(/^ok\tnode\tversion [\d.]+\t$/);
  });

  it("finds nothing wrong where there is nothing yet, and makes nothing", async () => {
    const { finalist, dataDir } = aShell();
    expect(await finalist(["doctor"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("not there yet"),
    });
    expect(() => readdirSync(dataDir)).toThrow("ENOENT");
  });

  it.each([
    ["a gap in the log", "log", "delete from changes where kind = 'application'"],
    ["a version that no line made", "log", "update documents set version = 9"],
    ["a document that is none", "documents", 'update documents set body = \'{"kind":"x"}\''],
    ["a line of the list that is another", "lists", "update summaries set body = '{}'"],
    ["entries that no search finds", "lists", "delete from search_entries"],
    ["a newer version", "database", "insert into kysely_migration values ('999_x', '2030')"],
  ])("finds %s", async (_, id, sql) => {
    const { alter, diagnose } = await anInstallation();
    alter(sql);
    const { code, ok, of } = await diagnose();
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    expect(of(id)).toMatchObject({ state: "problem", mend: expect.stringMatching(/\w/) });
  });

  it("finds a damaged file, and how to go on", async () => {
    const { path, alter, finalist } = await anInstallation();
    alter("PRAGMA wal_checkpoint(TRUNCATE)");
    writeFileSync(path, readFileSync(path).fill(7, 4096, 30_000));
    const { code, stdout, stderr } = await finalist(["doctor"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "1 problem found. Nothing was changed.\n",
    });
    expect(stdout).toMatch(/\[problem\] database:[^]*damaged[^]*put\s+a\s+backup/);
  });

  it("finds a file where the folder should be", async () => {
    const { diagnose, dataDir } = await anInstallation();
    const { code, of } = await diagnose({ FINALIST_DATA: join(dataDir, "finalist.db") });
    expect(code).toBe(1);
    expect(of("folder")).toMatchObject({
      state: "problem",
      text: expect.stringMatching(/a file$/),
    });
  });

  it.skipIf(process.platform === "win32")("finds what others can read", async () => {
    const { diagnose, dataDir } = await anInstallation();
    writeFileSync(join(dataDir, "token"), "x".repeat(32), { mode: 0o644 });
    chmodSync(dataDir, 0o755);
    const { code, of } = await diagnose();
    expect(code).toBe(0);
    expect(of("token")).toMatchObject({ state: "warning", mend: expect.stringContaining("600") });
    expect(of("folder")).toMatchObject({ state: "warning" });
  });

  it("finds a broken config file, a token that is none, and a locale without signs", async () => {
    const { diagnose, dataDir } = await anInstallation();
    writeFileSync(join(dataDir, "token"), "short");
    mkdirSync(join(dataDir, "settings"));
    const file = join(dataDir, "settings", "config.json");
    writeFileSync(file, "{");
    const { code, of } = await diagnose({
      FINALIST_CONFIG: file,
      LANG: "C",
      LC_ALL: "",
      LC_CTYPE: "",
    });
    expect(code).toBe(1);
    expect(of("settings")).toMatchObject({ state: "problem" });
    expect(of("token")).toMatchObject({ state: "problem" });
    if (process.platform === "linux") expect(of("locale")).toMatchObject({ state: "warning" });
  });

  it("says who has the port, and that another Finalist cannot be reached", async () => {
    const { diagnose } = await anInstallation();
    const other = createServer((_, answer) => answer.end("hello")).listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const taken = await diagnose({ FINALIST_PORT: String(port) });
    expect(taken.of("server")).toMatchObject({ state: "warning" });
    const remote = { FINALIST_URL: "http://127.0.0.1:1", FINALIST_TOKEN: "x" };
    expect((await diagnose(remote)).of("server")).toMatchObject({ state: "problem" });
  });

  it.each([
    ["18.20.1", "problem"],
    ["20.18.9", "problem"],
    ["20.19.0", "ok"],
    ["24.0.0", "ok"],
  ])("Node %s: %s", (version, state) => {
    expect(nodeCheck(version).state).toBe(state);
  });
});
