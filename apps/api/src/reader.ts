import { accessSync } from "node:fs";
import { ApiError, type Client } from "./client.ts";
import type { Config } from "./config.ts";
import { changeBody } from "./operations/change-body.ts";
import { getApplication, getCandidate } from "./operations/reading.ts";
import { problemOf } from "./problem.ts";
import { storageFault } from "./storage/fault.ts";
import { allOf } from "./storage/list.ts";
import { openSqliteReading, type StoreReading } from "./storage/sqlite-reader.ts";

export { type Config, readConfig } from "./config.ts";

/** What most reading commands ask for, in the words of the client. */
export type Reader = Pick<Client, "list" | "application" | "candidate" | "search" | "changes">;

export interface LocalReader extends Reader {
  close(): Promise<void>;
}

/**
 * Reads the database of this machine without the server around it, which takes ten times as long to
 * load as most answers to make. Creates nothing; where there is no database, there is nothing in
 * it. Undefined where the API has to open it: to migrate it, or to say what is wrong with it.
 */
export function openReader({ databasePath, databaseUrl }: Config): LocalReader | undefined {
  if (databaseUrl !== undefined) return undefined;
  const store = isMissing(databasePath) ? NOTHING : openSqliteReading(databasePath);
  if (!store) return undefined;
  /** What is wrong with the database is said as the API says it. */
  const reading =
    <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      work(...args).catch((error: unknown) => {
        const fault = storageFault(error);
        throw fault ? new ApiError(problemOf({ type: fault.type, path: databasePath })) : error;
      });
  return {
    list: reading(async () => [...(await allOf(store))]),
    application: reading(async (id: string) => {
      const found = await getApplication({ store }, id);
      if (!found.ok) throw new ApiError(problemOf(found.error));
      return found.value;
    }),
    candidate: reading(() => getCandidate({ store })),
    search: reading(async (query: string) => [...(await store.search(query, SEARCH_HITS))]),
    changes: reading(async (after: number, limit?: number) => ({
      items: (await store.changes(after, limit ?? CHANGES)).map(changeBody),
      latest: await store.latestSequence(),
    })),
    close: () => store.close(),
  };
}

/** Of a file that may not be looked at, or stands in the way of a folder, the API says so. */
function isMissing(path: string): boolean {
  try {
    accessSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}

/** As many as the API answers with. */
const SEARCH_HITS = 30;
const CHANGES = 100;

const NOTHING: StoreReading = {
  list: async () => ({ items: [] }),
  read: async () => undefined,
  version: async () => 0,
  search: async () => [],
  changes: async () => [],
  latestSequence: async () => 0,
  close: async () => undefined,
};
