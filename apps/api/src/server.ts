import { randomBytes, randomUUID } from "node:crypto";
import { chmod, mkdir, open, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./app.ts";
import { rateLimitsFor } from "./middleware/rate-limits.ts";
import type { Access } from "./auth.ts";
import { ApiError } from "./client.ts";
import { type Config, nameOfDatabase } from "./config.ts";
import { depsIn, LOCAL_WORKSPACE, type World } from "./deps.ts";
import { createFeed } from "./feed.ts";
import { createSignInCode } from "./operations/sessions.ts";
import { judgesApart, judgesHere } from "./judges/judges.ts";
import { problemOf } from "./problem.ts";
import { storageFault } from "./storage/fault.ts";
import { openSqlite } from "./storage/sqlite.ts";
import type { Database } from "./storage/store.ts";
import { checkUrlBy, startWebhooks } from "./webhooks.ts";

export const VERSION = "0.1.0";

/** The world for real: the database in its folder, the system clock, random ids. */
export async function openWorld(config: Config): Promise<World> {
  const database = await openDatabase(config).catch(inWords(config));
  return {
    database,
    judges: judgesHere,
    feed: createFeed(database),
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    newSecret: (bytes) => randomBytes(bytes).toString("base64url"),
  };
}

/** What is wrong with the database, as the API says it. */
const inWords =
  (config: Config) =>
  (error: unknown): never => {
    const fault = storageFault(error);
    if (!fault) throw error;
    throw new ApiError(problemOf({ type: fault.type, path: nameOfDatabase(config) }));
  };

async function openDatabase({ dataDir, databasePath, databaseUrl }: Config): Promise<Database> {
  if (databaseUrl !== undefined) {
    const { openPostgres } = await import("./storage/postgres.ts");
    return openPostgres(databaseUrl);
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await makePrivate(databasePath);
  return openSqlite(databasePath);
}

/** For its owner alone, in a folder of any mode; SQLite gives its side files the same. */
async function makePrivate(path: string): Promise<void> {
  const file = await open(path, "a", 0o600).catch((error: unknown) => {
    // A file that may be read is enough for whoever reads.
    if (error instanceof Error && "code" in error && error.code === "EACCES") return undefined;
    throw error;
  });
  if (!file) return;
  try {
    const { mode } = await file.stat();
    if ((mode & 0o077) !== 0) await file.chmod(mode & 0o700);
  } finally {
    await file.close();
  }
}

/** The token of this installation; made at the first start, readable by its owner alone. */
export async function readToken({ tokenPath, dataDir }: Config): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    // Fails where there is one already, also when two processes start at once.
    await writeFile(tokenPath, `${randomBytes(24).toString("base64url")}\n`, {
      mode: 0o600,
      flag: "wx",
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const token = (await readFile(tokenPath, "utf8")).trim();
  if (token.length < 20) throw new Error(`${tokenPath} holds no token; delete it and start again`);
  await chmod(tokenPath, 0o600);
  return token;
}

const logError = (message: string, error: unknown): void => console.error(message, error);

/** Who is let in, and where they come in. */
async function openDoor(
  config: Config,
  world: World,
  port: () => number,
): Promise<{ readonly access: Access; readonly link: (url: string) => Promise<string> }> {
  const { hosting } = config;
  if (!hosting) {
    const token = await readToken(config);
    const hosts = () => [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const deps = depsIn(world, LOCAL_WORKSPACE);
    const link = async (url: string): Promise<string> =>
      linkWith(url, await createSignInCode(deps).catch(inWords(config)));
    return { access: { type: "token", token, hosts }, link };
  }
  const { origin, secret, mail } = hosting;
  const { sql } = world.database;
  if (!sql) throw new Error("accounts need a database on disk");
  // They take far longer to load than all the rest.
  const [{ openAccounts }, { createSmtp }] = await Promise.all([
    import("./accounts/better-auth.ts"),
    import("./accounts/mail.ts"),
  ]);
  const send = createSmtp(mail);
  const accounts = await openAccounts({ origin, secret, sql, send, logError });
  return { access: { type: "hosted", origin, accounts }, link: async () => origin };
}

/** Beside the program in every package; from source, where that was built. */
const JUDGES = new URL(
  import.meta.url.endsWith(".ts") ? "../dist/judge-worker.js" : "./judge-worker.js",
  import.meta.url,
);

export interface RunningServer {
  readonly url: string;
  /** A new link that lets one browser in, once; where people have accounts, the address. */
  link(): Promise<string>;
  close(): Promise<void>;
}

export const linkWith = (url: string, { code }: { readonly code: string }): string =>
  `${url}/#code=${code}`;

/** Starts the server on loopback. Port 0 takes a free one. */
export async function startServer(config: Config, webDir?: string): Promise<RunningServer> {
  const world: World = { ...(await openWorld(config)), judges: judgesApart(JUDGES) };
  try {
    return await serve(config, world, webDir);
  } catch (error) {
    await world.feed.close();
    await world.database.close();
    throw error;
  }
}

async function serve(
  config: Config,
  world: World,
  webDir: string | undefined,
): Promise<RunningServer> {
  let port = config.port;
  const { access, link } = await openDoor(config, world, () => port);
  const app = createApp(world, {
    access,
    ...(webDir !== undefined && { webDir }),
    logError,
    version: VERSION,
    rateLimits: rateLimitsFor(config.requestsPerMinute),
    checkUrl: checkUrlBy(config),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  port = (server.address() as AddressInfo).port;
  const webhooks = startWebhooks(world, {
    config,
    version: VERSION,
    onFault: (error) => console.error("webhooks", error),
  });
  const url = `http://${config.host}:${port}`;
  return {
    url,
    link: () => link(url),
    async close() {
      await webhooks.close();
      await world.judges.close();
      await world.feed.close();
      const closed = new Promise((resolve) => server.close(resolve));
      // Event streams stay open for ever by themselves.
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
      await world.database.close();
    },
  };
}
