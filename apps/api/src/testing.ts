import { createApp } from "./app.ts";
import { createClient } from "./client.ts";
import { LOCAL_WORKSPACE } from "./deps.ts";
import type { RateLimits } from "./middleware/rate-limits.ts";
import { createFeed } from "./feed.ts";
import { type Judges, judgesHere } from "./judges/judges.ts";
import { type Conformance, createConformance } from "./describe/conformance.ts";
import { describeApi } from "./describe/document.ts";
import type { CheckUrl } from "./operations/webhooks.ts";
import { createMemoryDatabase } from "./storage/memory.ts";
import type { Database } from "./storage/store.ts";

const HOST = "127.0.0.1:4747";

let conformance: Conformance | undefined;

/** Every answer of every test is held against the OpenAPI document. */
function checked(app: ReturnType<typeof createApp>): ReturnType<typeof createApp> {
  const send = app.request;
  app.request = async (input, init, ...rest) => {
    const response = await send(input, init, ...rest);
    const asked =
      input instanceof Request ? input : { url: String(input), method: init?.method ?? "GET" };
    conformance ??= createConformance(describeApi(app, "test"));
    const faults = await conformance.faultsOf(asked, response);
    if (faults.length === 0) return response;
    throw new Error(`${asked.method} ${asked.url}, ${response.status}: ${faults.join("; ")}`);
  };
  return app;
}

/** An API for one test: its own store, a clock that stands until it is set, ids that count. */
export function aTestApi(
  given: {
    readonly database?: Database;
    readonly judges?: Judges;
    readonly now?: string;
    readonly rateLimits?: RateLimits;
    readonly checkUrl?: CheckUrl;
    readonly newSecret?: (bytes: number) => string;
  } = {},
) {
  let now = given.now ?? "2026-05-13T17:00:00Z";
  const database = given.database ?? createMemoryDatabase();
  const feed = createFeed(database);
  const errors: unknown[] = [];
  const logged: string[] = [];
  let ids = 0;
  let secrets = 0;
  const world = {
    database,
    judges: given.judges ?? judgesHere,
    feed,
    now: () => now,
    newId: () => `id-${(ids += 1)}`,
    newSecret: given.newSecret ?? ((bytes: number) => `secret-${bytes}-${(secrets += 1)}`),
  };
  const logError = (message: string, error: unknown) => {
    logged.push(message);
    errors.push(error);
  };
  const checkUrl: CheckUrl = given.checkUrl ?? (async () => undefined);
  const common = { logError, version: "test", checkUrl };
  const app = checked(createApp(world, { ...common, access: { type: "in-process" } }));
  const guarded = checked(
    createApp(world, {
      ...common,
      access: { type: "token", token: "secret-token", hosts: () => [HOST] },
      ...(given.rateLimits && { rateLimits: given.rateLimits }),
    }),
  );
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
  const setNow = (moment: string) => (now = moment);
  /** Through the guarded door, with a token of one's own. */
  const clientWith = (token: string, name = "test") =>
    createClient({
      baseUrl: `http://${HOST}`,
      name,
      token: () => token,
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set("host", HOST);
        return guarded.request(url, { ...init, headers });
      },
    });
  const store = database.workspace(LOCAL_WORKSPACE);
  return { app, guarded, store, world, request, client, clientWith, setNow, errors, logged };
}
