import { join } from "node:path";
import envPaths from "env-paths";

/** What the environment says, read once. */
export interface Config {
  /** Where the database, its token and what a terminal left unsaved live, and nothing else. */
  readonly dataDir: string;
  readonly databasePath: string;
  readonly tokenPath: string;
  readonly port: number;
  readonly host: "127.0.0.1";
}

export const DEFAULT_PORT = 4747;

/** `FINALIST_DATA` (a folder) and `FINALIST_PORT` override the platform's own places. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const dataDir = env["FINALIST_DATA"] || envPaths("finalist", { suffix: "" }).data;
  const port = Number(env["FINALIST_PORT"] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`FINALIST_PORT: expected a port from 0 to 65535, not ${env["FINALIST_PORT"]}`);
  return {
    dataDir,
    databasePath: join(dataDir, "finalist.db"),
    tokenPath: join(dataDir, "token"),
    port,
    host: "127.0.0.1",
  };
}
