import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { finalist, newDataDir, program, type Server, startServer } from "./support.ts";

const REVISIONS = ["2026-07-28", "2025-11-25"] as const;
type Revision = (typeof REVISIONS)[number];

const clientFor = (revision: Revision): Client => {
  const mode = revision === "2026-07-28" ? { pin: revision } : ("legacy" as const);
  const client = new Client(
    { name: "test-assistant", version: "1" },
    { versionNegotiation: { mode } },
  );
  onTestFinished(() => client.close());
  return client;
};

async function overStdio(
  revision: Revision,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ client: Client; said: () => string }> {
  const client = clientFor(revision);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, "mcp", ...args],
    env: { ...(process.env as Record<string, string>), ...env },
    stderr: "pipe",
  });
  let text = "";
  transport.stderr?.on("data", (part: Buffer) => (text += part.toString()));
  await client.connect(transport);
  return { client, said: () => text };
}

async function overHttp(revision: Revision, { url, token }: Pick<Server, "url" | "token">) {
  const client = clientFor(revision);
  const headers = { authorization: `Bearer ${token}` };
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/mcp`), {
    requestInit: { headers },
  });
  await client.connect(transport);
  return client;
}

const running: Server[] = [];
const start = async (dataDir: string): Promise<Server> => {
  const server = await startServer(dataDir);
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop("SIGKILL")));
});

const call = async (client: Client, name: string, input: object) => {
  const answer = await client.callTool({ name, arguments: { ...input } });
  const [first] = answer.content;
  return {
    failed: answer.isError === true,
    text: first?.type === "text" ? first.text : "",
    value: answer.structuredContent,
  };
};

/** What an assistant does in an evening: reads, notes, looks at who did what, takes it back. */
async function anEvening(client: Client, revision: Revision): Promise<string> {
  expect(client.getNegotiatedProtocolVersion()).toBe(revision);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("get_preparation");
  const room = await call(client, "get_preparation", { application: "tide", parts: ["room"] });
  expect(room.value).toMatchObject({ room: [{ name: "Priya Raman" }, {}, {}, {}, {}] });
  expect(room.text).toContain("Priya Raman");
  const noted = await call(client, "add_note", {
    application: "tide",
    text: "They asked: how do you replay a day?",
  });
  expect(noted).toMatchObject({ failed: false, value: { note: { kind: "they-asked" } } });
  const history = await call(client, "history", { document: "tide", limit: 1 });
  const [change] = (history.value as { items: { summary: string; author: string }[] }).items;
  expect(change?.summary).toBe("Added note how do you replay a day?");
  const undone = await call(client, "undo", { document: "tide" });
  expect(undone.text).toContain("Taken back: Added note how do you replay a day?");
  const wrong = await call(client, "add_note", { application: "tide", text: "x", kind: "gossip" });
  expect(wrong).toMatchObject({
    failed: true,
    text: expect.stringContaining("/kind: expected one of they-asked"),
  });
  return change?.author ?? "";
}

describe.each(REVISIONS)("an assistant that speaks %s", (revision) => {
  it("works over stdio on this machine's data, and leaves when it is left", async () => {
    const dataDir = await newDataDir();
    await finalist(dataDir, ["sample"]);
    const { client, said } = await overStdio(revision, { FINALIST_DATA: dataDir });
    expect(await anEvening(client, revision)).toBe("assistant (test-assistant)");
    await client.close();
    expect(said()).toBe("");
    const { stdout } = await finalist(dataDir, ["history", "tide", "--plain"]);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      expect.stringContaining("assistant (test-assistant)\tundo"),
      expect.stringContaining("assistant (test-assistant)\tdo"),
    ]);
  });

  it("works over HTTP beside the dashboard, under its token's name", async () => {
    const server = await start(await newDataDir());
    await server.client.addSample();
    const { secret } = await server.client.createToken({ name: "Laptop", scope: "write" });
    const client = await overHttp(revision, { url: server.url, token: secret });
    const author = await anEvening(client, revision);
    expect(author).toMatch(/^assistant \((?:test-assistant, )?Laptop\)$/);
  });

  it("reaches a Finalist elsewhere through stdio", async () => {
    const server = await start(await newDataDir());
    await server.client.addSample();
    const { secret } = await server.client.createToken({ name: "Laptop", scope: "write" });
    const { client } = await overStdio(revision, {
      FINALIST_DATA: await newDataDir(),
      FINALIST_URL: server.url,
      FINALIST_TOKEN: secret,
    });
    const author = await anEvening(client, revision);
    expect(author).toMatch(/^assistant \((?:test-assistant, )?Laptop\)$/);
  });
});

describe("finalist mcp", () => {
  it("offers only what reads with --read-only", async () => {
    const dataDir = await newDataDir();
    const env = { FINALIST_DATA: dataDir };
    const { client } = await overStdio("2026-07-28", env, ["--read-only"]);
    const { tools } = await client.listTools();
    expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual(
      tools.map(() => true),
    );
    expect((await call(client, "list_applications", {})).value).toEqual({ items: [], total: 0 });
  });

  it("says what is wrong with where it should go", async () => {
    const dataDir = await newDataDir();
    expect(
      await finalist(dataDir, ["mcp"], "", { FINALIST_URL: "http://127.0.0.1:9" }),
    ).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("FINALIST_TOKEN") });
    const elsewhere = { FINALIST_URL: "http://127.0.0.1:9", FINALIST_TOKEN: "x" };
    expect(await finalist(dataDir, ["mcp", "--read-only"], "", elsewhere)).toMatchObject({
      code: 2,
      stdout: "",
    });
  });

  it("answers with what went wrong where nobody is there", async () => {
    const env = {
      FINALIST_DATA: await newDataDir(),
      FINALIST_URL: `http://127.0.0.1:${await freePort()}`,
      FINALIST_TOKEN: "x",
    };
    await expect(overStdio("2025-11-25", env)).rejects.toThrow("No answer from http");
  });
});

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
