import { createApp } from "./app.ts";
import { type Config, nameOfDatabase } from "./config.ts";
import { openWorld, VERSION } from "./server.ts";
import { checkUrlBy } from "./webhooks.ts";

/** The API inside this process, on the same database that a server may have open. */
export interface EmbeddedApi {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

export async function openEmbedded(config: Config): Promise<EmbeddedApi> {
  const world = await openWorld(config);
  let broken: Error | undefined;
  const app = createApp(world, {
    access: { type: "in-process" },
    logError: (_, error) => {
      broken = error instanceof Error ? error : new Error("unknown", { cause: error });
    },
    version: VERSION,
    databaseName: nameOfDatabase(config),
    checkUrl: checkUrlBy(config),
  });
  return {
    /** There is no log to look into: what broke on our side reaches the caller itself. */
    async fetch(url, init) {
      const response = await app.request(url, withLength(init));
      const error = broken;
      broken = undefined;
      if (!error) return response;
      throw error;
    },
    backup: (path) => world.database.backup(path),
    async close() {
      await world.feed.close();
      await world.database.close();
    },
  };
}

/** As a connection would say it; a body of unknown length has to be read before it can be let in. */
function withLength(init: RequestInit | undefined): RequestInit | undefined {
  if (typeof init?.body !== "string") return init;
  const headers = new Headers(init.headers);
  headers.set("content-length", String(Buffer.byteLength(init.body)));
  return { ...init, headers };
}
