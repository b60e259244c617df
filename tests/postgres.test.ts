import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  hasPostgres,
  newPostgres,
  type TestDatabase,
} from "../apps/api/src/storage/postgres-testing.ts";
import {
  eventually,
  finalist,
  newDataDir,
  type Place,
  type Server,
  startServer,
} from "./support.ts";

const running: Server[] = [];
const made: TestDatabase[] = [];

async function newPlace(): Promise<() => Promise<Place>> {
  const database = await newPostgres();
  made.push(database);
  return async () => ({ dataDir: await newDataDir(), databaseUrl: database.url });
}

const start = async (place: Place): Promise<Server> => {
  const server = await startServer(place);
  running.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop("SIGKILL")));
  await Promise.all(made.splice(0).map((database) => database.remove()));
});

/** What a server tells of changes, from now on. */
async function listening({ client }: Server) {
  const ending = new AbortController();
  const { body } = await client.events(ending.signal);
  const told: { documentId: string; version: number }[] = [];
  const reading = (async () => {
    let text = "";
    for await (const part of body ?? []) {
      text += Buffer.from(part).toString();
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events)
        if (event.includes("event: change"))
          told.push(JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? ""));
    }
  })().catch(() => undefined);
  return {
    told,
    async end() {
      ending.abort();
      await reading;
    },
  };
}

const note = (id: string) =>
  ({
    type: "add",
    collection: "notes",
    value: { id, interviewId: "round-1", kind: "other", text: id },
  }) as const;

describe.skipIf(!hasPostgres)("two servers on one PostgreSQL", () => {
  it("start at once, serve the same documents, and tell each other of changes", async () => {
    const place = await newPlace();
    const [one, two] = await Promise.all([start(await place()), start(await place())]);
    const stream = await listening(two);
    const { document } = await one.client.addSample();
    const ref = { kind: "application", id: document.id } as const;
    await eventually(async () => stream.told.some(({ documentId }) => documentId === document.id));
    await two.client.run(ref, { type: "tick", itemId: "PRE-28" });
    await eventually(async () =>
      stream.told.some(({ documentId, version }) => documentId === ref.id && version === 2),
    );
    expect((await one.client.application(ref.id)).version).toBe(2);
    await stream.end();
  });

  it("lose and overwrite nothing where both write at the same time", async () => {
    const place = await newPlace();
    const [one, two] = await Promise.all([start(await place()), start(await place())]);
    const { document } = await one.client.addSample();
    const ref = { kind: "application", id: document.id } as const;
    const stream = await listening(two);
    const ids = Array.from({ length: 40 }, (_, n) => `n${n}`);
    await Promise.all(ids.map((id, n) => (n % 2 === 0 ? one : two).client.run(ref, note(id))));
    const after = await two.client.application(ref.id);
    const there = after.document.notes.map(({ id }) => id);
    expect(there).toEqual(expect.arrayContaining(ids));
    expect(after.version).toBe(41);
    await eventually(async () => stream.told.length === 40);
    expect(stream.told.map(({ version }) => version)).toEqual(ids.map((_, n) => n + 2));
    await stream.end();

    // Of two who saw the same version, one is refused.
    const patch = (server: Server, name: string) =>
      server.client.run(ref, { type: "update", patch: { company: { name } } }, 41).then(
        () => "kept",
        () => "refused",
      );
    const outcomes = await Promise.all([patch(one, "One"), patch(two, "Two")]);
    expect(outcomes.toSorted()).toEqual(["kept", "refused"]);
  });

  it("go on without one that is killed, with all that it acknowledged", async () => {
    const place = await newPlace();
    const [one, two] = await Promise.all([start(await place()), start(await place())]);
    const { document } = await one.client.addSample();
    const ref = { kind: "application", id: document.id } as const;
    const acknowledged: string[] = [];
    const writer = async (name: string): Promise<void> => {
      for (let count = 0; ; count += 1) {
        const id = `${name}-${count}`;
        try {
          await one.client.run(ref, note(id));
        } catch {
          return;
        }
        acknowledged.push(id);
        if (acknowledged.length === 20) one.process.kill("SIGKILL");
      }
    };
    await Promise.all(["a", "b", "c"].map(writer));
    await two.client.run(ref, note("after"));
    const { notes } = (await two.client.application(ref.id)).document;
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged, "after"]));
  });

  it("are read by commands too, which say what is wrong with the server", async () => {
    const place = await newPlace();
    await finalist(await place(), ["sample"]);
    const { code, stdout } = await finalist(await place(), ["list", "--plain"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("Tidewell")]);
    const doctor = async (to: Place) => (await finalist(to, ["doctor", "--plain"])).stdout;
    expect(await doctor(await place())).toMatch(
      /^ok\tdatabase\t\S+: PostgreSQL [\d.]+.*, 2 documents/m,
    );
    const nowhere = "postgres://ada:hunter2@127.0.0.1:1/jobs";
    const ran = await finalist({ dataDir: await newDataDir(), databaseUrl: nowhere }, ["list"]);
    expect([ran.code, ran.stdout]).toEqual([1, ""]);
    expect(ran.stderr.replace(/\s+/g, " ")).toMatch(
      /127\.0\.0\.1:1\/jobs does not answer\. Nothing was changed\./,
    );
    expect(ran.stderr).not.toContain("hunter2");
    const said = await doctor({ dataDir: await newDataDir(), databaseUrl: nowhere });
    expect(said).toMatch(/^problem\tdatabase\t.*does not answer/m);
    expect(said).not.toContain("hunter2");
  });
});

describe.skipIf(!hasPostgres)("moving to PostgreSQL", () => {
  const hashOf = async (dataDir: string) =>
    createHash("sha256")
      .update(await readFile(join(dataDir, "finalist.db")))
      .digest("hex");

  it("takes everything along, leaves the file as it was, and mixes nothing", async () => {
    const place = await newPlace();
    const dataDir = await newDataDir();
    await finalist(dataDir, ["sample"]);
    await finalist(dataDir, ["done", "tidewell", "PRE-28"]);
    const before = await hashOf(dataDir);
    const { databaseUrl } = (await place()) as Exclude<Place, string>;
    const ran = await finalist(dataDir, ["migrate", "--to", databaseUrl, "--json"]);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const { tables } = JSON.parse(ran.stdout) as { tables: { table: string; rows: number }[] };
    expect(tables).toContainEqual({
      table: "documents",
      rows: 2,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(tables).toContainEqual(expect.objectContaining({ table: "access_tokens", rows: 0 }));
    expect(await hashOf(dataDir)).toBe(before);

    const moved = { dataDir, databaseUrl };
    for (const args of [
      ["list", "--json"],
      ["show", "tidewell", "--json"],
      ["search", "tomas stream", "--json"],
      ["history", "--json"],
    ])
      expect(JSON.parse((await finalist(moved, args)).stdout), args.join(" ")).toEqual(
        JSON.parse((await finalist(dataDir, args)).stdout),
      );
    expect((await finalist(moved, ["undo", "tidewell"])).code).toBe(0);

    const again = await finalist(dataDir, ["migrate", "--to", databaseUrl]);
    expect([again.code, again.stdout]).toEqual([1, ""]);
    expect(again.stderr.replace(/\s+/g, " ")).toMatch(/is not empty \(\w+\)\. Nothing was changed/);
  });

  it("says what is missing", async () => {
    const { databaseUrl } = (await (await newPlace())()) as Exclude<Place, string>;
    const dataDir = await newDataDir();
    const none = await finalist(dataDir, ["migrate", "--to", databaseUrl]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringMatching(/nothing to move/)]);
    const unnamed = await finalist(dataDir, ["migrate"]);
    expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringMatching(/Name the server/)]);
  });
});
