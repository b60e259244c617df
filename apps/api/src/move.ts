import { ApiError } from "./client.ts";
import { type Config, nameOfDatabase } from "./config.ts";
import { problemOf } from "./problem.ts";
import { storageFault } from "./storage/fault.ts";
import type { moveToPostgres } from "./storage/move.ts";

export type { MovedTable, MoveRefusal } from "./storage/move.ts";

/** Brings the data of this machine to the server at `databaseUrl`; the file stays as it is. */
export async function moveToServer(
  config: Config & { readonly databaseUrl: string },
  onProgress: Parameters<typeof moveToPostgres>[2],
): ReturnType<typeof moveToPostgres> {
  const { moveToPostgres: move } = await import("./storage/move.ts");
  return move(config.databasePath, config.databaseUrl, onProgress).catch((error: unknown) => {
    const fault = storageFault(error);
    if (!fault) throw error;
    const path = fault.type.startsWith("storage_") ? config.databasePath : nameOfDatabase(config);
    throw new ApiError(problemOf({ type: fault.type, path }));
  });
}
