import { spawn } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../apps/api/src/storage/sqlite-driver.ts";
import { finalist, newDataDir, type Ran, root } from "./support.ts";

/** A second program on the same file. */
const otherProgram = (dataDir: string) => openDatabase(join(dataDir, "finalist.db"));

let filled = "";
beforeAll(async () => {
  filled = await newDataDir();
  await finalist(filled, ["sample"]);
});

/** The same data in a folder of one test's own. */
async function copied(): Promise<string> {
  const dataDir = await newDataDir();
  await cp(filled, dataDir, { recursive: true });
  return dataDir;
}

/** Runs the program below a shell's limits, or as another user. */
function finalistUnder(dataDir: string, script: string, uid?: number): Promise<Ran> {
  const child = spawn("sh", ["-c", script, "sh", process.execPath, MAIN], {
    env: { ...process.env, FINALIST_DATA: dataDir, FINALIST_CONFIG: "/nowhere", NO_COLOR: "1" },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
  child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
}

const MAIN = join(root, "apps/cli/dist/main.js");
const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

/** Modes do not bind root, who can become somebody whom they bind: where that one sees the program. */
const canBeBound = async (): Promise<boolean> =>
  !isRoot || (await finalistUnder(filled, `test -r "$2"`, NOBODY)).code === 0;
const NOT_BOUND = "nobody but root can read the program here";

/** One failure in words: what it is, that the data are safe, no stack. */
function expectFailure({ code, stdout, stderr }: Ran, words: RegExp): void {
  const text = stderr.replace(/\s+/g, " ");
  expect(text).toMatch(words);
  expect(text).toMatch(/Nothing was changed|was left as it was/);
  expect(text).not.toMatch(/\bat \S+ \(|node:|ERR_/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
}

describe("a database that cannot be used", () => {
  it("is locked: reading goes on, and a change says who is in the way", async () => {
    const dataDir = await copied();
    const other = otherProgram(dataDir);
    other.exec("begin immediate");
    const [read, written] = await Promise.all([
      finalist(dataDir, ["list", "--plain"]),
      finalist(dataDir, ["sample"]),
    ]);
    expect(read).toMatchObject({ code: 0, stdout: expect.stringContaining("Tidewell") });
    expectFailure(written, /is locked by another program/);
    other.exec("rollback");
    other.close();
    expect(await finalist(dataDir, ["sample"])).toMatchObject({ code: 0 });
  });

  it.each([
    ["is no database", (path: string) => writeFile(path, "not a database at all".repeat(400))],
    ["is cut off", (path: string) => truncate(path, 20_000)],
  ])("%s", async (_, damage) => {
    const dataDir = await copied();
    await damage(join(dataDir, "finalist.db"));
    const before = await readFile(join(dataDir, "finalist.db"));
    for (const args of [["list"], ["next", "--plain"], ["sample"]])
      expectFailure(await finalist(dataDir, args), /is damaged, or is none\. .*finalist doctor/);
    expect(await readFile(join(dataDir, "finalist.db"))).toEqual(before);
  });

  it("has a file or a folder in its place", async () => {
    const dataDir = await newDataDir();
    await writeFile(join(dataDir, "file"), "");
    await mkdir(join(dataDir, "folder", "finalist.db"), { recursive: true });
    for (const name of ["file", "folder"])
      expectFailure(await finalist(join(dataDir, name), ["list"]), /a file stands where a folder/);
  });

  it("was written by a newer version", async () => {
    const dataDir = await copied();
    const other = otherProgram(dataDir);
    other.exec("insert into kysely_migration values ('999_of_tomorrow', '2030-01-01')");
    other.close();
    for (const args of [["list"], ["sample"], ["serve", "--port", "0"]])
      expectFailure(await finalist(dataDir, args), /by a newer Finalist.*Update this one/);
  });

  it.skipIf(isWindows)("lies on a full disk", async () => {
    const dataDir = await copied();
    const sample = `ulimit -f 60; exec "$1" "$2" sample`;
    expectFailure(await finalistUnder(dataDir, sample), /disk (?:failed, or )?is full/);
    const { stdout } = await finalist(dataDir, ["list", "--plain"]);
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  it.skipIf(isWindows)("may only be read: what reads still answers", async (context) => {
    context.skip(!(await canBeBound()), NOT_BOUND);
    const dataDir = await copied();
    await chmod(join(dataDir, "finalist.db"), 0o444);
    await chmod(dataDir, 0o555);
    const uid = isRoot ? NOBODY : undefined;
    const read = await finalistUnder(dataDir, `exec "$1" "$2" list --plain`, uid);
    expect(read).toMatchObject({ code: 0, stdout: expect.stringContaining("Tidewell") });
    const written = await finalistUnder(dataDir, `exec "$1" "$2" sample`, uid);
    expectFailure(written, /may only be read/);
    await chmod(dataDir, 0o700);
  });

  it.skipIf(isWindows)("may not even be looked at", async (context) => {
    context.skip(!(await canBeBound()), NOT_BOUND);
    const dataDir = await copied();
    await chmod(dataDir, 0o000);
    const uid = isRoot ? NOBODY : undefined;
    for (const command of ["list", "sample"])
      expectFailure(
        await finalistUnder(dataDir, `exec "$1" "$2" ${command}`, uid),
        /cannot be opened by you/,
      );
    await chmod(dataDir, 0o700);
  });
});

it("keeps a copy of what an older version wrote before it brings it up to date", async () => {
  const dataDir = await newDataDir();
  const other = otherProgram(dataDir);
  other.exec(await readFile(join(root, "apps/api/src/storage/fixtures/version-004.sql"), "utf8"));
  other.close();
  const starts = Array.from({ length: 4 }, () => finalist(dataDir, ["list", "--plain"]));
  for (const { code, stdout } of await Promise.all(starts))
    expect([code, stdout]).toEqual([0, expect.stringContaining("Tidewell")]);
  expect(await readdir(dataDir)).toContain("finalist.db.before-update-from-004");
  const copy = await newDataDir();
  await cp(join(dataDir, "finalist.db.before-update-from-004"), join(copy, "finalist.db"));
  expect((await finalist(copy, ["list", "--plain"])).stdout).toContain("Tidewell");
});
