import { createApp } from "./app.ts";
import { createClient } from "./client.ts";
import { createFeed } from "./feed.ts";
import { createMemoryStore } from "./storage/memory.ts";
import type { Store } from "./storage/store.ts";

/** An API for one test: its own store, a clock that stands still, ids that count. */
export function aTestApi(given: { readonly store?: Store; readonly now?: string } = {}) {
  const store = given.store ?? createMemoryStore();
  const feed = createFeed(store);
  const errors: unknown[] = [];
  let ids = 0;
  const deps = {
    store,
    feed,
    now: () => given.now ?? "2026-05-13T17:00:00Z",
    newId: () => `id-${(ids += 1)}`,
  };
  const common = { logError: (_: string, error: unknown) => errors.push(error), version: "test" };
  const app = createApp(deps, { ...common, access: { type: "in-process" } });
  const guarded = createApp(deps, {
    ...common,
    access: { type: "token", token: "secret-token", hosts: () => ["127.0.0.1:4747"] },
  });
  const request = (method: string, path: string, body?: unknown, headers = {}) =>
    app.request(`http://local/api/v1${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    });
  const client = createClient({
    baseUrl: "http://local",
    name: "test",
    fetch: async (url, init) => app.request(url, init),
  });
  return { app, guarded, deps, request, client, errors };
}
