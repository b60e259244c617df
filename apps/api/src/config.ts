import { join } from "node:path";
import envPaths from "env-paths";

/** What the environment says, read once. */
export interface Config {
  /** Where the database, its token and what a terminal left unsaved live, and nothing else. */
  readonly dataDir: string;
  readonly databasePath: string;
  /** Of a PostgreSQL server, which then keeps the data instead. It holds a password: never to be shown. */
  readonly databaseUrl?: string;
  readonly tokenPath: string;
  readonly port: number;
  readonly host: "127.0.0.1";
}

export const DEFAULT_PORT = 4747;

/**
 * `FINALIST_DATA` (a folder) and `FINALIST_PORT` override the platform's own places; `DATABASE_URL`
 * puts the data on a server.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const dataDir = env["FINALIST_DATA"] || envPaths("finalist", { suffix: "" }).data;
  const port = Number(env["FINALIST_PORT"] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`FINALIST_PORT: expected a port from 0 to 65535, not ${env["FINALIST_PORT"]}`);
  const databaseUrl = env["DATABASE_URL"];
  if (databaseUrl && !isPostgresUrl(databaseUrl))
    throw new Error(
      "DATABASE_URL: expected the address of a PostgreSQL server, such as postgres://ada@db.example/finalist; unset it to keep the data on this machine",
    );
  return {
    dataDir,
    databasePath: join(dataDir, "finalist.db"),
    ...(databaseUrl && { databaseUrl }),
    tokenPath: join(dataDir, "token"),
    port,
    host: "127.0.0.1",
  };
}

/** Whatever its password looks like. */
const isPostgresUrl = (url: string): boolean => /^postgres(?:ql)?:\/\/\S+$/.test(url);

/** For people, and without anything that lets them in. */
export const nameOfDatabase = ({ databasePath, databaseUrl }: Config): string =>
  databaseUrl?.replace(/^.*@|^\w+:\/\//, "").replace(/\?.*$/, "") ?? databasePath;
