import { expect, it } from "vitest";
import { storageFault } from "./fault.ts";
import { postgresFault } from "./postgres-fault.ts";

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

it.each([
  ["28P01", "database_refused"],
  ["3D000", "database_refused"],
  ["53300", "database_busy"],
  ["53100", "database_full"],
  ["25006", "database_read_only"],
  ["55P03", "database_locked"],
  ["57P03", "database_unreachable"],
  ["ECONNREFUSED", "database_unreachable"],
  ["XX001", "database_damaged"],
  ["23505", undefined],
  ["42P01", undefined],
])("PostgreSQL says %s: %s", (code, type) => {
  expect(postgresFault(error("", code))?.type).toBe(type);
});

it("is of an open end where the connection breaks over the commit alone", () => {
  const broken = error("Connection terminated unexpectedly", "ECONNRESET");
  expect(postgresFault(broken, "select 1")?.type).toBe("database_unreachable");
  expect(postgresFault(broken, "commit")?.type).toBe("database_uncertain");
  expect(postgresFault(error("", "53100"), "commit")?.type).toBe("database_full");
});

it("is no fault of the storage where the program is wrong, whatever its words", () => {
  expect(storageFault(new Error("the plan is malformed"))).toBeUndefined();
  expect(storageFault("database is locked")).toBeUndefined();
});
