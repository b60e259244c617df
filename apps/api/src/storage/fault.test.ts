import { expect, it } from "vitest";
import { storageFault } from "./fault.ts";

const error = (message: string, code: string) => Object.assign(new Error(message), { code });

it.each([
  ["database is locked", "storage_locked"],
  ["Failed to open database: database is locked", "storage_locked"],
  ["attempt to write a readonly database", "storage_read_only"],
  ["disk I/O error", "storage_disk"],
  ["database disk image is malformed", "storage_corrupt"],
  ["file is not a database", "storage_corrupt"],
  ["database or disk is full", "storage_full"],
  ["unable to open database file", "storage_no_access"],
  ["no such table: documents", undefined],
])("SQLite says “%s”: %s", (message, type) => {
  expect(storageFault(error(message, "ERR_SQLITE_ERROR"))?.type).toBe(type);
});

it.each([
  ["ENOSPC", "storage_full"],
  ["EROFS", "storage_read_only"],
  ["ENOTDIR", "storage_misplaced"],
  ["EACCES", "storage_no_access"],
  ["ENOENT", undefined],
])("the system says %s: %s", (code, type) => {
  expect(storageFault(error("", code))?.type).toBe(type);
});

it("is no fault of the storage where the program is wrong, whatever its words", () => {
  expect(storageFault(new Error("the plan is malformed"))).toBeUndefined();
  expect(storageFault("database is locked")).toBeUndefined();
});
