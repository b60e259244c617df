import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { sameJson } from "@finalist/core";
import { type Document, parseDocument, searchEntries, summarise } from "@finalist/core/model";
import type { Config } from "./config.ts";
import { storageFault, type StorageFaultType } from "./storage/fault.ts";
import { schemaAge } from "./storage/schema.ts";
import {
  migrationsOf,
  openDatabase,
  openToRead,
  type SqliteDatabase,
} from "./storage/sqlite-driver.ts";

/** What is found out about the data of this machine; nothing of it is changed. */
export interface StorageInspection {
  readonly folder: "none" | "a-file" | "no-access" | "read-only" | "open-to-others" | "ok";
  readonly freeBytes?: number;
  /** Absent where there is none yet. */
  readonly database?: DatabaseInspection | { readonly fault: StorageFaultType };
  readonly token: "none" | "open-to-others" | "broken" | "no-access" | "ok";
}

export interface DatabaseInspection {
  readonly bytes: number;
  readonly age: "same" | "older" | "newer";
  /** What SQLite finds wrong in the file. */
  readonly damage: readonly string[];
  readonly documents: number;
  /** Each names a document and what is wrong: its place in the log, its text, its lines in lists. */
  readonly log: readonly string[];
  readonly unreadable: readonly string[];
  readonly outdated: readonly string[];
}

export function inspectStorage(config: Config): StorageInspection {
  const folder = folderState(config.dataDir);
  const token = folder === "none" || folder === "a-file" ? "none" : tokenState(config.tokenPath);
  return {
    folder,
    ...(folder !== "none" && folder !== "a-file" && spaceIn(config.dataDir)),
    ...databaseState(config.databasePath),
    token,
  };
}

/** The version of SQLite; throws where there is no driver. */
export function sqliteVersion(): string {
  const database = openDatabase(":memory:");
  const [row] = database.prepare("select sqlite_version() version").all() as { version: string }[];
  database.close();
  return row?.version ?? "unknown";
}

const FOR_OTHERS = 0o077;

function folderState(path: string): StorageInspection["folder"] {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return "a-file";
    if (!may(path, constants.R_OK | constants.X_OK)) return "no-access";
    if (!may(path, constants.W_OK)) return "read-only";
    return isOpen(stat.mode) ? "open-to-others" : "ok";
  } catch (error) {
    const fault = storageFault(error)?.type;
    return fault === "storage_misplaced" ? "a-file" : fault ? "no-access" : "none";
  }
}

function tokenState(path: string): StorageInspection["token"] {
  if (!existsSync(path)) return "none";
  try {
    if (readFileSync(path, "utf8").trim().length < 20) return "broken";
    return isOpen(statSync(path).mode) ? "open-to-others" : "ok";
  } catch {
    return "no-access";
  }
}

/** Windows has no such modes. */
const isOpen = (mode: number): boolean => process.platform !== "win32" && (mode & FOR_OTHERS) !== 0;

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function spaceIn(path: string): Pick<StorageInspection, "freeBytes"> {
  try {
    const { bavail, bsize } = statfsSync(path);
    return { freeBytes: bavail * bsize };
  } catch {
    return {};
  }
}

function databaseState(path: string): Pick<StorageInspection, "database"> {
  if (!existsSync(path)) return {};
  try {
    const database = openToRead(path);
    try {
      return { database: inspectDatabase(database, statSync(path).size) };
    } finally {
      database.close();
    }
  } catch (error) {
    const fault = storageFault(error);
    if (!fault) throw error;
    return { database: { fault: fault.type } };
  }
}

function inspectDatabase(database: SqliteDatabase, bytes: number): DatabaseInspection {
  const all = <T>(query: string): readonly T[] => database.prepare(query).all() as T[];
  const done = migrationsOf(database);
  const damage = all<{ integrity_check: string }>("PRAGMA integrity_check")
    .map((row) => row.integrity_check)
    .filter((line) => line !== "ok");
  const base = { bytes, age: schemaAge(done), damage };
  if (base.age !== "same") return { ...base, documents: 0, log: [], unreadable: [], outdated: [] };
  const rows = all<StoredRow>("select workspace, kind, id, version, body from documents");
  const read = rows.map((row) => ({ row, document: documentIn(row.body) }));
  return {
    ...base,
    documents: rows.length,
    log: logFaults(all, rows),
    unreadable: read.filter(({ document }) => !document).map(({ row }) => nameOf(row)),
    outdated: read
      .filter(({ row, document }) => document && !isProjected(database, row, document))
      .map(({ row }) => nameOf(row)),
  };
}

interface StoredRow {
  readonly workspace: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly body: string;
}

const nameOf = ({ kind, id }: Pick<StoredRow, "kind" | "id">): string => `${kind} ${id}`;

function documentIn(body: string): Document | undefined {
  try {
    const parsed = parseDocument(JSON.parse(body));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}

/** Each document's log counts its versions up from 1, to the one that is stored. */
function logFaults(
  all: <T>(query: string) => readonly T[],
  rows: readonly StoredRow[],
): readonly string[] {
  const logs = all<{ workspace: string; kind: string; id: string; lines: number; last: number }>(
    "select workspace, kind, document_id id, count(*) lines, max(version) last from changes group by 1, 2, 3",
  );
  const keyOf = ({ workspace, kind, id }: Omit<StoredRow, "version" | "body">): string =>
    JSON.stringify([workspace, kind, id]);
  const lastOf = new Map(logs.map((log) => [keyOf(log), log.last]));
  return [
    ...logs.filter(({ lines, last }) => lines !== last),
    ...rows.filter((row) => lastOf.get(keyOf(row)) !== row.version),
  ].map(nameOf);
}

/** Whether lists and search know the document as it is. */
function isProjected(database: SqliteDatabase, row: StoredRow, document: Document): boolean {
  const key = [row.workspace, row.kind, row.id];
  const entries = database
    .prepare(
      "select collection, entry_id entryId, title, text from search_entries where workspace = ? and kind = ? and document_id = ?",
    )
    .all(...key) as readonly object[];
  const inOrder = (list: readonly object[]): readonly string[] =>
    list.map((entry) => JSON.stringify(entry)).toSorted();
  const words = searchEntries(document).map(({ choices: _choices, ...entry }) => entry);
  if (!sameJson(inOrder(entries), inOrder(words))) return false;
  if (document.kind !== "application") return true;
  const [summary] = database
    .prepare("select body from summaries where workspace = ? and id = ?")
    .all(row.workspace, row.id) as readonly { body: string }[];
  return summary !== undefined && sameJson(JSON.parse(summary.body), summarise(document));
}
