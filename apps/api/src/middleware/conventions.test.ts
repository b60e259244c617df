import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createMemoryDatabase } from "../storage/memory.ts";
import { openSqlite } from "../storage/sqlite.ts";
import type { Database, DocumentKey } from "../storage/store.ts";
import { aTestApi } from "../testing.ts";
import { allOf } from "../storage/list.ts";

const HOST = "127.0.0.1:4747";
const right = { host: HOST, authorization: "Bearer secret-token" };

const facts = (company: string) => ({
  company: { name: company },
  role: { title: "Engineer" },
  timeZone: "UTC",
});

const withOne = async (given: Parameters<typeof aTestApi>[0] = {}) => {
  const api = aTestApi(given);
  const created = await api.request("POST", "/applications", facts("Tidewell"));
  const { document } = (await created.json()) as { document: { id: string } };
  return { ...api, id: document.id, path: `/applications/${document.id}` };
};

const problemIn = async (response: Response) =>
  (await response.json()) as {
    readonly type: string;
    readonly detail: string;
    readonly errors?: readonly { readonly pointer: string }[];
  };

describe("preconditions", () => {
  it("are needed to patch and to remove, and may be any version by a star", async () => {
    const { request, path } = await withOne();
    const patch = { statedWindow: "2026-05-21" };
    for (const [method, where, body] of [
      ["PATCH", path, patch],
      ["DELETE", path, undefined],
      ["PATCH", "/candidate", { name: "Ada" }],
      ["PATCH", `${path}/notes/n`, { text: "x" }],
      ["DELETE", `${path}/notes/n`, undefined],
    ] as const) {
      const refused = await request(method, where, body);
      expect(refused.status, `${method} ${where}`).toBe(428);
      expect((await problemIn(refused)).detail).toContain("If-Match");
    }
    expect((await request("PATCH", path, patch, { "if-match": "*" })).status).toBe(200);
    expect((await request("PATCH", path, {}, { "if-match": '"1"' })).status).toBe(412);
  });

  it("spare a reader what it has: 304 for a document and for what follows from it", async () => {
    const { request, path } = await withOne();
    for (const where of [path, `${path}/room`, "/applications", "/playbook", `${path}/notes`]) {
      const first = await request("GET", where);
      const etag = first.headers.get("etag") ?? "";
      expect(etag, where).toMatch(/^"[^"]+"$/);
      const again = await request("GET", where, undefined, { "if-none-match": `W/${etag}` });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([
        304,
        "",
        etag,
      ]);
    }
    const before = (await request("GET", path)).headers.get("etag") ?? "";
    await request("PATCH", path, { statedWindow: "2026-05-21" }, { "if-match": before });
    const since = await request("GET", path, undefined, { "if-none-match": before });
    expect(since.status).toBe(200);
  });
});

describe("an Idempotency-Key", () => {
  const key = { "idempotency-key": "3f0c1a2e-1111-4c4c-8888-aaaaaaaaaaaa" };
  const onDisk = async () =>
    openSqlite(join(await mkdtemp(join(tmpdir(), "finalist-once-")), "finalist.db"));
  const databases: readonly (readonly [string, () => Promise<Database | undefined>])[] = [
    ["in memory", async () => undefined],
    ["on disk", onDisk],
  ];

  it.each(databases)(
    "makes a request act once, and gives its answer again (%s)",
    async (_, open) => {
      const database = await open();
      const { request, store } = aTestApi({ ...(database && { database }) });
      const first = await request("POST", "/applications", facts("Once"), key);
      const again = await request("POST", "/applications", facts("Once"), key);
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(await again.json()).toEqual(await first.json());
      expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect(first.headers.get("idempotency-replayed")).toBeNull();
      expect(await allOf(store)).toHaveLength(1);
      await database?.close();
    },
  );

  it.each(databases)("holds when many send it at once (%s)", async (_, open) => {
    const database = await open();
    const { request, store } = aTestApi({ ...(database && { database }) });
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => request("POST", "/sample", undefined, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    const bodies = await Promise.all(answers.map((each) => each.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await allOf(store)).toHaveLength(1);
    await database?.close();
  });

  it("holds over a restart, and shows a secret again to nobody but its maker", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "finalist-once-")), "finalist.db");
    const before = await openSqlite(path);
    const wanted = { name: "Script", scope: "read" };
    const first = await aTestApi({ database: before }).request("POST", "/tokens", wanted, key);
    const made = (await first.json()) as { secret: string };
    await before.close();
    const database = await openSqlite(path);
    const { request, store } = aTestApi({ database });
    expect(await (await request("POST", "/tokens", wanted, key)).json()).toEqual(made);
    expect(await store.keys.tokens()).toHaveLength(1);
    await database.close();
    expect((await readFile(path)).includes(made.secret)).toBe(false);
  });

  it("is for one request alone, one caller and one day", async () => {
    const { request, setNow, store, guarded } = await withOne();
    await request("POST", "/applications", facts("One"), key);
    const other = await request("POST", "/applications", facts("Two"), key);
    expect(other.status).toBe(422);
    expect((await problemIn(other)).type).toContain("idempotency-key-reused");
    const made = await request("POST", "/tokens", { name: "Script", scope: "write" });
    const { secret } = (await made.json()) as { secret: string };
    const asProgram = { host: HOST, authorization: `Bearer ${secret}`, ...key };
    const url = `http://${HOST}/api/v1/sample`;
    const theirs = await guarded.request(url, { method: "POST", headers: asProgram });
    expect(theirs.status).toBe(201);
    expect(await allOf(store)).toHaveLength(3);
    setNow("2026-05-14T17:00:01Z");
    await request("POST", "/sample", undefined, { "idempotency-key": "another" });
    expect((await request("POST", "/applications", facts("Two"), key)).status).toBe(201);
  });

  it("keeps no refusal: what was mended under the same key is done", async () => {
    const { request, path, store } = await withOne();
    const note = { command: { type: "tick", itemId: "PRE-28" } };
    const refused = await request("POST", `${path}/commands`, note, { ...key, "if-match": '"7"' });
    expect(refused.status).toBe(412);
    const done = await request("POST", `${path}/commands`, note, { ...key, "if-match": '"1"' });
    expect(done.status).toBe(200);
    expect(await store.latestSequence()).toBe(2);
  });

  it.each([
    ["no character", ""],
    ["a space", "a b"],
    ["256 characters", "x".repeat(256)],
  ])("is refused with %s", async (_, value) => {
    const { request, store } = aTestApi();
    const refused = await request("POST", "/sample", undefined, { "idempotency-key": value });
    expect(refused.status).toBe(400);
    expect((await problemIn(refused)).detail).toContain("Idempotency-Key");
    expect(await store.latestSequence()).toBe(0);
  });

  it("leaves a file that is only read as it is", async () => {
    const { request } = aTestApi();
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff, 0xfe, 0x00]);
    const headers = { "content-type": "application/pdf", ...key };
    const answered = await aTestApi().app.request("http://local/api/v1/intake", {
      method: "POST",
      body: bytes,
      headers,
    });
    expect((await problemIn(answered)).type).toContain("unreadable-pdf");
    expect((await request("POST", "/sample", undefined, key)).status).toBe(201);
  });
});

describe("many changes at once", () => {
  const tick = (itemId: string) => ({ type: "tick", itemId }) as const;

  it("are made in order, also to one document", async () => {
    const { request, id, path, client } = await withOne();
    const answered = await request("POST", "/changes", {
      changes: [
        { kind: "application", documentId: id, command: tick("PRE-28"), base: 1 },
        { kind: "candidate", command: { type: "update", patch: { name: "Ada" } } },
        { kind: "application", documentId: id, command: { type: "untick", itemId: "PRE-28" } },
      ],
    });
    expect(await answered.json()).toEqual({
      items: [
        { kind: "application", documentId: id, version: 2 },
        { kind: "candidate", documentId: "me", version: 1 },
        { kind: "application", documentId: id, version: 3 },
      ],
    });
    expect((await client.candidate()).document.name).toBe("Ada");
    expect((await request("GET", path)).headers.get("etag")).toBe('"3"');
  });

  it("are all taken back where one of them fails, and the bad one is named", async () => {
    const { request, id, store } = await withOne();
    const good = { kind: "candidate", command: { type: "update", patch: { name: "Ada" } } };
    const cases = [
      [{ kind: "application", documentId: "nobody", command: tick("PRE-28") }, 404, "/changes/1"],
      [
        { kind: "application", documentId: id, command: tick("PRE-28"), base: 9 },
        412,
        "/changes/1",
      ],
      [
        { kind: "candidate", command: { type: "update", patch: { timeZone: "Mars" } } },
        422,
        "/changes/1/command/patch/timeZone",
      ],
      [{ kind: "candidate", command: { type: "explode" } }, 422, "/changes/1/command/type"],
    ] as const;
    for (const [bad, status, pointer] of cases) {
      const refused = await request("POST", "/changes", { changes: [good, bad] });
      const { errors } = await problemIn(refused);
      expect([refused.status, errors?.[0]?.pointer]).toEqual([status, pointer]);
    }
    expect(await store.latestSequence()).toBe(1);
  });
});

describe("what follows from documents", () => {
  it("is put together once while nothing changes, and anew when something does", async () => {
    const database = createMemoryDatabase();
    let reads = 0;
    const workspace = (id: string) => {
      const store = database.workspace(id);
      return { ...store, read: (key: DocumentKey) => ((reads += 1), store.read(key)) };
    };
    const { request, client, path, setNow } = await withOne({
      database: { ...database, workspace },
    });
    const checklist = async () => {
      const before = reads;
      const answered = await request("GET", `${path}/checklist`);
      return {
        text: await answered.text(),
        etag: answered.headers.get("etag"),
        reads: reads - before,
      };
    };
    const first = await checklist();
    expect(first.reads).toBeGreaterThan(0);
    expect(await checklist()).toEqual({ ...first, reads: 0 });
    // Another minute may say something else, and so may any change, also of the person.
    setNow("2026-05-13T17:01:00Z");
    expect((await checklist()).reads).toBeGreaterThan(0);
    await client.run({ kind: "candidate" }, { type: "update", patch: { name: "Ada" } });
    expect((await checklist()).reads).toBeGreaterThan(0);
    await request("DELETE", path, undefined, { "if-match": "*" });
    expect((await request("GET", `${path}/checklist`)).status).toBe(404);
  });

  it("has every header of an answer that was made anew, packed or not, also where it is known", async () => {
    const { guarded, client } = aTestApi({ rateLimits: { owner: 9, program: 1, refused: 1 } });
    const { document } = await client.addSample();
    const ask = async (headers: Record<string, string>) => {
      const url = `http://${HOST}/api/v1/applications/${document?.id}/checklist`;
      const { status, headers: given } = await guarded.request(url, {
        headers: { ...right, ...headers },
      });
      const { "x-request-id": id, ratelimit, ...rest } = Object.fromEntries(given);
      expect([id, ratelimit]).toEqual([expect.any(String), expect.any(String)]);
      return { status, headers: rest };
    };
    for (const encoding of ["identity", "gzip"]) {
      const first = await ask({ "accept-encoding": encoding });
      expect(first.headers).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-content-type-options": "nosniff",
      });
      expect(await ask({ "accept-encoding": encoding })).toEqual(first);
      const etag = first.headers["etag"] ?? "";
      const known = await ask({ "accept-encoding": encoding, "if-none-match": etag });
      expect(known).toMatchObject({ status: 304, headers: { etag, "cache-control": "no-store" } });
    }
  });

  it("is kept apart by address and by form", async () => {
    const { request, path } = await withOne();
    const markdown = { accept: "text/markdown" };
    const types = [];
    for (const headers of [{}, markdown, {}, markdown]) {
      const { headers: given } = await request("GET", `${path}/brief`, undefined, headers);
      types.push(given.get("content-type")?.split(";")[0]);
    }
    expect(types).toEqual([
      "application/json",
      "text/markdown",
      "application/json",
      "text/markdown",
    ]);
    const plan = async (query: string) => (await request("GET", `${path}/plan${query}`)).text();
    expect(await plan("?hours=1")).not.toBe(await plan("?hours=400"));
  });
});

describe("answers", () => {
  it("name their request, and keep a name that it came with", async () => {
    const { request } = aTestApi();
    const one = await request("GET", "/candidate");
    expect(one.headers.get("x-request-id")).toMatch(/^[\w-]{20,}$/);
    const named = await request("GET", "/nothing", undefined, { "x-request-id": "mine-1" });
    expect(named.headers.get("x-request-id")).toBe("mine-1");
  });

  it("of a fault of ours say where to find it in the log, and nothing of what it was", async () => {
    const { request, logged } = aTestApi({
      database: {
        workspace: () => ({ list: () => Promise.reject(new Error("inside")) }),
      } as unknown as Database,
    });
    const broken = await request("GET", "/applications", undefined, { "x-request-id": "mine-2" });
    expect(broken.status).toBe(500);
    const text = await broken.text();
    expect(JSON.parse(text)).toMatchObject({ status: 500, requestId: "mine-2" });
    expect(text).not.toContain("inside");
    expect(logged).toEqual(["mine-2 GET /api/v1/applications"]);
  });

  it("of a fault of ours stand in the log on a line that nobody else can write", async () => {
    const { request, logged } = aTestApi({
      database: {
        workspace: () => ({ read: () => Promise.reject(new Error("inside")) }),
      } as unknown as Database,
    });
    const path = "/applications/a%0Amine-9%20GET%1B%5B2J%E2%80%A8";
    const broken = await request("GET", path, undefined, { "x-request-id": "mine-3" });
    expect(broken.status).toBe(500);
    expect(logged).toEqual(["mine-3 GET /api/v1/applications/a%0Amine-9 GET%1B[2J%E2%80%A8"]);
  });

  it("are compressed for whoever asks for it, the long ones", async () => {
    const { guarded } = aTestApi();
    const ask = (path: string, encoding?: string) =>
      guarded.request(`http://${HOST}/api/v1${path}`, {
        headers: { ...right, ...(encoding && { "accept-encoding": encoding }) },
      });
    const packed = await ask("/playbook", "gzip, br");
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
    const plain = await ask("/playbook");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(text).toBe(await plain.text());
    expect((await ask("/candidate", "gzip")).headers.get("content-encoding")).toBeNull();
  });

  it("say how many requests are left, and end them for a while", async () => {
    const rateLimits = { owner: 3, program: 1, refused: 2 };
    const { guarded, clientWith } = aTestApi({ rateLimits });
    const ask = (headers: Record<string, string>) =>
      guarded.request(`http://${HOST}/api/v1/candidate`, { headers });
    const { secret } = await clientWith("secret-token").createToken({ name: "A", scope: "read" });
    const last = await ask(right);
    expect(last.headers.get("ratelimit")).toMatch(/^"minute";r=1;t=\d+$/);
    expect(last.headers.get("ratelimit-policy")).toBe('"minute";q=3;w=60');
    await ask(right);
    const over = await ask(right);
    expect([over.status, over.headers.get("content-type")]).toEqual([
      429,
      "application/problem+json",
    ]);
    expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
    // Everyone has a share of their own.
    const asProgram = { host: HOST, authorization: `Bearer ${secret}` };
    expect([(await ask(asProgram)).status, (await ask(asProgram)).status]).toEqual([200, 429]);
    const wrong = { host: HOST, authorization: "Bearer guess" };
    const guesses = [await ask(wrong), await ask(wrong), await ask(wrong)];
    expect(guesses.map(({ status }) => status)).toEqual([401, 401, 429]);
  });
});
