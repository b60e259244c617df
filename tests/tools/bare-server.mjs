// The least that can answer: a Hono handler that returns bytes it was given, on a free port.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const fromApi = createRequire(new URL("../../apps/api/package.json", import.meta.url));
const load = (name) => import(pathToFileURL(fromApi.resolve(name)).href);
const [{ Hono }, { serve }] = await Promise.all([load("hono"), load("@hono/node-server")]);

const body = readFileSync(process.argv[2]);
const app = new Hono();
app.get("*", (context) =>
  context.body(body, 200, {
    "content-type": "application/json",
    "content-length": String(body.byteLength),
  }),
);
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(port));
