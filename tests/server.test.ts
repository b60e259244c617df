import { spawn, spawnSync } from "node:child_process";
import { openSync, truncateSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { createClient } from "@finalist/api/client";
import { afterEach, describe, expect, it } from "vitest";
import { finalist, newDataDir, sampleFile, type Server, startServer } from "./support.ts";

const running: Server[] = [];
const start = async (dataDir: string): Promise<Server> => {
  const server = await startServer(dataDir);
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop("SIGKILL")));
});

describe("a server that is killed", () => {
  it("has lost nothing that it acknowledged, and nothing is there by half", async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    const { document } = await first.client.addSample();
    const ref = { kind: "application", id: document.id } as const;
    const acknowledged: string[] = [];
    let isKilled = false;

    const write = async (writer: number): Promise<void> => {
      for (let count = 0; !isKilled; count += 1) {
        const id = `note-${writer}-${count}`;
        const value = { id, interviewId: "round-1", kind: "other", text: id };
        try {
          await first.client.run(ref, { type: "add", collection: "notes", value });
          acknowledged.push(id);
        } catch {
          return;
        }
        if (acknowledged.length === 60) {
          isKilled = true;
          first.process.kill("SIGKILL");
        }
      }
    };
    await Promise.all([1, 2, 3, 4].map(write));
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);

    const second = await start(dataDir);
    const after = await second.client.application(document.id);
    const there = new Set(after.document.notes.map(({ id }) => id));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    const { items } = await second.client.changes(0, 1000);
    const versions = items.filter((c) => c.documentId === document.id).map((c) => c.version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(after.version).toBe(versions.length);
    await second.client.run(ref, { type: "tick", itemId: "PRE-28" });
  });
});

describe("a server and commands on one database", () => {
  it("write at the same time without losing a change", async () => {
    const dataDir = await newDataDir();
    const server = await start(dataDir);
    const { document } = await server.client.addSample();
    const ref = { kind: "application", id: document.id } as const;
    const before = document.notes.length;
    const commands = Array.from({ length: 4 }, (_, index) =>
      finalist(dataDir, ["log", document.id, `Went well: answer ${index}`]),
    );
    const requests = Array.from({ length: 30 }, (_, index) =>
      server.client.run(ref, {
        type: "add",
        collection: "notes",
        value: { id: `n${index}`, interviewId: "round-1", kind: "other", text: "x" },
      }),
    );
    const ran = await Promise.all(commands);
    await Promise.all(requests);
    expect(ran.map(({ code, stderr }) => [code, stderr.includes("locked")])).toEqual(
      ran.map(() => [0, false]),
    );
    const after = await server.client.application(document.id);
    expect(after.document.notes).toHaveLength(before + 34);
  });

  it("finds itself already running, and tells so in words or JSON", async () => {
    const dataDir = await newDataDir();
    const server = await start(dataDir);
    const port = new URL(server.url).port;
    const again = await finalist(dataDir, ["serve", "--port", port]);
    expect(again.code).toBe(0);
    expect(again.stdout.startsWith(`Finalist is already running at ${server.url}/#code=`)).toBe(
      true,
    );
    expect(again.stdout).not.toContain(server.link);
    const asJson = await finalist(dataDir, ["serve", "--port", port, "--json"]);
    expect(JSON.parse(asJson.stdout)).toEqual({
      link: expect.stringContaining(`${server.url}/#code=`),
      url: server.url,
      token: server.token,
    });
    const other = await finalist(await newDataDir(), ["serve", "--port", port]);
    expect([other.code, other.stdout]).toEqual([1, ""]);
    expect(other.stderr).toContain(`Port ${port} is taken by another program`);
  });

  it("ends cleanly on SIGINT, and answers again from where it was", async () => {
    const dataDir = await newDataDir();
    const server = await start(dataDir);
    const { document } = await server.client.addSample();
    expect(await server.stop("SIGINT")).toBe(0);
    const again = await start(dataDir);
    expect(again.token).toBe(server.token);
    expect((await again.client.application(document.id)).document).toEqual(document);
  });
});

describe("the door of a real server", () => {
  it("answers only for its own name and to its own token", async () => {
    const { url, token } = await start(await newDataDir());
    const status = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        httpRequest(`${url}/api/v1/applications`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    const authorization = `Bearer ${token}`;
    expect(await status({ authorization })).toBe(200);
    expect(await status({})).toBe(401);
    expect(await status({ authorization: "Bearer guess" })).toBe(401);
    expect(await status({ authorization, host: "attacker.example" })).toBe(421);
    expect(await status({ authorization, origin: "https://attacker.example" })).toBe(403);
  });

  it("refuses 50 MB at once, and stays up", async () => {
    const { url, token, client } = await start(await newDataDir());
    const response = await fetch(`${url}/api/v1/intake`, {
      method: "POST",
      body: new Uint8Array(50 * 1024 * 1024),
      headers: { authorization: `Bearer ${token}`, "content-type": "text/calendar" },
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ title: "Too large" });
    expect(await client.list()).toEqual([]);
  });

  it("streams changes that another process makes", async () => {
    const dataDir = await newDataDir();
    const { client } = await start(dataDir);
    const stop = new AbortController();
    const reader = (await client.events(stop.signal)).body?.getReader();
    const ran = finalist(dataDir, ["sample"]);
    let text = "";
    while (!/event: change/.test(text)) {
      const part = await reader?.read();
      if (!part || part.done) break;
      text += new TextDecoder().decode(part.value);
    }
    expect(text).toContain('"author":"cli"');
    expect((await ran).code).toBe(0);
    stop.abort();
  });
});

describe("texts that are far too much", () => {
  const TOLD =
    "We grew revenue by 40 percent in 2021 and I led seven engineers, but left as the office closed. My notice is three months, I want 95,000 euros, and we cut 2 million to 1.4 million. ";
  /** Each with other numbers. */
  const telling = (characters: number, turn: number): string =>
    Array.from({ length: Math.ceil(characters / TOLD.length) }, (_, index) =>
      TOLD.replaceAll(/\d/g, (digit) => String((Number(digit) + turn + index) % 10)),
    )
      .join("")
      .slice(0, characters);
  const tellings = (count: number) =>
    Array.from({ length: count }, (_, turn) => ({ round: turn % 3, text: telling(1800, turn) }));

  it("hold up nobody else, and are refused in the end", async () => {
    const { url, token, client } = await start(await newDataDir());
    const ask = (path: string, body: unknown) =>
      fetch(`${url}/api/v1${path}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      });
    const order: string[] = [];
    const hostile = ask("/consistency", { statements: tellings(1000) });
    const judged = hostile.then(() => order.push("judged"));
    // Every other sort of long text waits its turn, and no thread but theirs with it.
    const waiting = [
      ask("/review", { answers: [{ text: telling(20_000, 1) }] }),
      ask("/match", { stories: [], questions: [{ id: "q", text: telling(20_000, 2) }] }),
      ask("/intake", { text: telling(20_000, 3) }),
    ];
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    order.push("health");
    expect(await client.list()).toEqual([]);
    order.push("read");
    expect((await ask("/consistency", { statements: tellings(1) })).status).toBe(200);
    order.push("a short one");
    await judged;
    expect(order).toEqual(["health", "read", "a short one", "judged"]);
    const refused = await hostile;
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      type: "urn:finalist:problem:too-much-work",
      detail: expect.stringContaining("1,000 statements with 1,800,000 characters"),
    });
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe("commands on bad input", () => {
  it.each<[string, readonly string[], string, number, RegExp]>([
    ["nothing", ["intake", "-"], "", 1, /empty/i],
    ["no calendar", ["intake", "-"], "BEGIN:VCALENDAR\nnonsense", 1, /cannot be read|calendar/i],
    ["a file that is not there", ["intake", "/no/such/file.ics"], "", 1, /no\/such\/file/],
    ["an unknown application", ["brief", "nobody"], "", 2, /nobody/],
    ["an unknown command", ["explode"], "", 2, /explode/],
    ["a malformed import", ["import", "-"], "{", 1, /JSON/],
    ["a foreign import", ["import", "-"], "{}", 1, /finalist-export/],
  ])("say what is wrong: %s", async (_, args, stdin, code, reason) => {
    const dataDir = await newDataDir();
    const ran = await finalist(dataDir, args, stdin);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toMatch(reason);
    const { stdout } = await finalist(dataDir, ["list", "--json"]);
    expect(JSON.parse(stdout)).toEqual({ items: [] });
  });

  it("refuse a file of 50 MB without reading it", async () => {
    const dataDir = await newDataDir();
    const path = join(dataDir, "film.ics");
    openSync(path, "w");
    truncateSync(path, 50 * 1024 * 1024);
    const ran = await finalist(dataDir, ["intake", path]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("50 MB");
  });
});

const hasCurl = spawnSync("curl", ["--version"]).error === undefined;

describe.skipIf(!hasCurl)("curl", () => {
  it("gets the same draft and the same brief as everyone", async () => {
    const dataDir = await newDataDir();
    const { url, token, client } = await start(dataDir);
    const curl = (...args: string[]) =>
      new Promise<string>((resolve, reject) => {
        const child = spawn("curl", ["-sS", "-H", `Authorization: Bearer ${token}`, ...args]);
        let out = "";
        child.stdout.on("data", (part: Buffer) => (out += part.toString()));
        child.once("error", reject);
        child.once("close", () => resolve(out));
      });
    const file = sampleFile("invitation.ics");
    const read = await curl(
      ...["-H", "Content-Type: text/calendar", "--data-binary", `@${file}`],
      `${url}/api/v1/intake`,
    );
    const draft: unknown = JSON.parse(read);
    const { stdout } = await finalist(dataDir, ["intake", file, "--dry-run", "--json"]);
    expect(JSON.parse(stdout)).toEqual(draft);
    const created = await curl(
      ...["-H", "Content-Type: application/json", "--data", JSON.stringify({ draft })],
      `${url}/api/v1/applications`,
    );
    const { id } = (JSON.parse(created) as { document: { id: string } }).document;
    const text = await curl(
      "-H",
      "Accept: text/markdown",
      `${url}/api/v1/applications/${id}/brief`,
    );
    expect(text).toBe((await finalist(dataDir, ["brief", id])).stdout);
    expect(text).toContain("Tidewell Freight Analytics");
    expect(await createClient({ baseUrl: url, name: "x", token: () => token }).briefText(id)).toBe(
      await client.briefText(id),
    );
  });
});
