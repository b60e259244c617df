import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { openDeps, VERSION } from "./server.ts";

/** The API inside this process, on the same database that a server may have open. */
export interface EmbeddedApi {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

export async function openEmbedded(config: Config): Promise<EmbeddedApi> {
  const deps = await openDeps(config);
  const app = createApp(deps, {
    access: { type: "in-process" },
    logError: (message, error) => console.error(message, error),
    version: VERSION,
  });
  return {
    fetch: async (url, init) => app.request(url, init),
    backup: (path) => deps.store.backup(path),
    async close() {
      deps.feed.close();
      await deps.store.close();
    },
  };
}
