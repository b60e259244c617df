import { ApiError } from "./client.ts";
import { type Config, nameOfDatabase } from "./config.ts";
import { problemOf } from "./problem.ts";
import { storageFault } from "./storage/fault.ts";
import type { moveToPostgres } from "./storage/move.ts";
import type { ServerInspection } from "./storage/postgres-inspection.ts";

export type { MovedTable, MoveRefusal } from "./storage/move.ts";

/** A configuration that names a server. */
type Served = Config & { readonly databaseUrl: string };

/** Brings the data of this machine to the server at `databaseUrl`; the file stays as it is. */
export async function moveToServer(
  config: Served,
  onProgress: Parameters<typeof moveToPostgres>[2],
): ReturnType<typeof moveToPostgres> {
  const { moveToPostgres: move } = await import("./storage/move.ts");
  const { databasePath, databaseUrl } = config;
  return move(databasePath, databaseUrl, onProgress, async (handle) => {
    const { makeAccountTables } = await import("./accounts/better-auth.ts");
    await makeAccountTables(handle);
  }).catch(told(config));
}

/** What is at `databaseUrl`; a refusal says what is wrong with it. */
export async function inspectServer(config: Served): Promise<ServerInspection> {
  const { inspectPostgres } = await import("./storage/postgres-inspection.ts");
  return inspectPostgres(config.databaseUrl).catch(told(config));
}

const told =
  (config: Served) =>
  (error: unknown): never => {
    const fault = storageFault(error);
    if (!fault) throw error;
    const path = fault.type.startsWith("storage_") ? config.databasePath : nameOfDatabase(config);
    throw new ApiError(problemOf({ type: fault.type, path }));
  };
