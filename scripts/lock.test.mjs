import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

let home;
let lock;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "finalist-lock-"));
  lock = join(home, "lock");
});
afterEach(() => rmSync(home, { recursive: true }));

it("lets one at a time work, and goes on after a failure", async () => {
  const seen = [];
  const work = (name) => async () => {
    seen.push(`${name} begins`);
    await new Promise(setImmediate);
    seen.push(`${name} ends`);
    if (name === "first") throw new Error("no luck");
  };
  const first = withLock(lock, work("first"));
  const second = withLock(lock, work("second"));
  await expect(first).rejects.toThrow("no luck");
  await second;
  expect(seen).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(existsSync(lock)).toBe(false);
});

it("takes over from a process that is gone", async () => {
  mkdirSync(lock);
  writeFileSync(join(lock, "pid"), "99999999");
  expect(await withLock(lock, () => "done")).toBe("done");
});

it("takes over from one that has long been silent", async () => {
  mkdirSync(lock);
  writeFileSync(join(lock, "pid"), String(process.pid));
  utimesSync(lock, new Date(0), new Date(0));
  expect(await withLock(lock, () => "done")).toBe("done");
});
