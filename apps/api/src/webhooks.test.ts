import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { createClient } from "./client.ts";
import { readConfig } from "./config.ts";
import { readToken, startServer } from "./server.ts";
import { aReceiver } from "./webhooks/testing.ts";

const WAIT = { timeout: 20_000 };
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0).toReversed()) await close();
});

const aFolder = () => mkdtemp(join(tmpdir(), "finalist-webhooks-"));

async function aServer(dataDir: string, env: Readonly<Record<string, string>> = {}) {
  const config = readConfig({ FINALIST_DATA: dataDir, FINALIST_PORT: "0", ...env });
  const server = await startServer(config);
  closing.push(() => server.close());
  const token = await readToken(config);
  const request = async (method: string, path: string, body?: unknown) =>
    fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const client = createClient({ baseUrl: server.url, name: "test", token: () => token });
  return { request, client };
}

it("sends what is changed through any of two servers on one database, once", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const receiver = await aReceiver();
  closing.push(() => receiver.close());
  const folder = await aFolder();
  const one = await aServer(folder, { FINALIST_WEBHOOKS_PRIVATE: "1" });
  const two = await aServer(folder, { FINALIST_WEBHOOKS_PRIVATE: "1" });
  expect((await one.request("POST", "/webhooks", { url: receiver.url })).status).toBe(201);
  const { document } = await two.client.addSample();
  for (const [index, server] of [one, two, one, two].entries())
    await server.client.run(
      { kind: "application", id: document.id },
      { type: "update", patch: { company: { name: `Company ${index}` } } },
    );
  const { latest } = await one.client.changes(0);
  await vi.waitFor(() => expect(receiver.sequences()).toContain(latest), WAIT);
  expect(receiver.sequences()).toEqual(Array.from({ length: latest }, (_, n) => n + 1));
  expect(said).not.toHaveBeenCalled();
});

it("sends to no private network unless that is allowed, and says how", async () => {
  const { request } = await aServer(await aFolder());
  for (const url of ["https://127.0.0.1:4748/", "https://localhost:4748/"]) {
    const refused = await request("POST", "/webhooks", { url });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      errors: [{ pointer: "/url", detail: expect.stringContaining("FINALIST_WEBHOOKS_PRIVATE=1") }],
    });
  }
});
