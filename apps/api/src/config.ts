import { join } from "node:path";
import envPaths from "env-paths";
import { type Hosting, readHosting } from "./accounts/hosting.ts";

/** What the environment says, read once. */
export interface Config {
  /** Where the database, its token and what a terminal left unsaved live, and nothing else. */
  readonly dataDir: string;
  readonly databasePath: string;
  /** Of a PostgreSQL server, which then keeps the data instead. It holds a password: never to be shown. */
  readonly databaseUrl?: string;
  readonly tokenPath: string;
  readonly port: number;
  readonly host: string;
  /** Where several people are served. */
  readonly hosting?: Hosting;
  /** How many requests a minute a program's token may make; this machine's own makes ten times as many. */
  readonly requestsPerMinute: number;
  /** Webhooks may go to this machine and its network, and by plain HTTP. */
  readonly privateWebhooks: boolean;
}

const REQUESTS_PER_MINUTE = 600;

export const DEFAULT_PORT = 4747;

/**
 * `FINALIST_DATA` (a folder) and `FINALIST_PORT` override the platform's own places; `DATABASE_URL`
 * puts the data on a server; `FINALIST_RATE_LIMIT` is how many requests a minute a program may make.
 * `FINALIST_WEBHOOKS_PRIVATE=1` lets webhooks into private networks.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const dataDir = env["FINALIST_DATA"] || envPaths("finalist", { suffix: "" }).data;
  const port = wholeNumber(env, "FINALIST_PORT", { default: DEFAULT_PORT, min: 0, max: 65_535 });
  const requestsPerMinute = wholeNumber(env, "FINALIST_RATE_LIMIT", {
    default: REQUESTS_PER_MINUTE,
    min: 1,
    max: 1_000_000_000,
  });
  const databaseUrl = env["DATABASE_URL"];
  if (databaseUrl && !isPostgresUrl(databaseUrl))
    throw new Error(
      "DATABASE_URL: expected the address of a PostgreSQL server, such as postgres://ada@db.example/finalist; unset it to keep the data on this machine",
    );
  const hosting = readHosting(env);
  return {
    dataDir,
    databasePath: join(dataDir, "finalist.db"),
    ...(databaseUrl && { databaseUrl }),
    tokenPath: join(dataDir, "token"),
    port,
    host: hosting?.host ?? "127.0.0.1",
    ...(hosting && { hosting }),
    requestsPerMinute,
    privateWebhooks: env["FINALIST_WEBHOOKS_PRIVATE"] === "1",
  };
}

/** Whatever its password looks like. */
const isPostgresUrl = (url: string): boolean => /^postgres(?:ql)?:\/\/\S+$/.test(url);

/** For people, and without anything that lets them in. */
export const nameOfDatabase = ({ databasePath, databaseUrl }: Config): string =>
  databaseUrl?.replace(/^.*@|^\w+:\/\//, "").replace(/\?.*$/, "") ?? databasePath;

function wholeNumber(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  { min, max, ...rest }: { readonly default: number; readonly min: number; readonly max: number },
): number {
  const given = env[name];
  const value = Number(given ?? rest.default);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const what = name === "FINALIST_PORT" ? "a port" : "a number";
  throw new Error(`${name}: expected ${what} from ${min} to ${max}, not ${given}`);
}
