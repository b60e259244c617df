import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryDatabase } from "../storage/memory.ts";
import { hasPostgres, newPostgres } from "../storage/postgres-testing.ts";
import { openPostgres } from "../storage/postgres.ts";
import { openSqlite } from "../storage/sqlite.ts";
import type { Database } from "../storage/store.ts";
import type { Delivery } from "../storage/webhooks.ts";
import { aTestApi } from "../testing.ts";
import { wrongUrl } from "./address.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createSend, type Send } from "./send.ts";
import { aReceiver } from "./testing.ts";

const START = "2026-05-13T17:00:00.000Z";
const later = (at: string, seconds: number) =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();
const closing: (() => Promise<unknown>)[] = [];
let receiver: Awaited<ReturnType<typeof aReceiver>>;

beforeEach(async () => {
  receiver = await aReceiver();
  closing.push(() => receiver.close());
});
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closing.splice(0).toReversed()) await close();
});

async function twiceOnSqlite(): Promise<readonly [Database, Database]> {
  const path = join(await mkdtemp(join(tmpdir(), "finalist-webhooks-")), "finalist.db");
  return opened(await openSqlite(path), await openSqlite(path));
}

async function twiceOnPostgres(): Promise<readonly [Database, Database]> {
  const server = await newPostgres();
  closing.push(() => server.remove());
  return opened(await openPostgres(server.url), await openPostgres(server.url));
}

function opened(one: Database, other: Database): readonly [Database, Database] {
  closing.push(
    () => one.close(),
    () => other.close(),
  );
  return [one, other];
}

interface Shown {
  readonly id: string;
  readonly secret: string;
  readonly state: string;
}

/** An API with a sample, and what sends its webhooks when it is told to. */
async function withWebhooks(
  given: {
    readonly resolve?: (host: string) => Promise<readonly string[]>;
    readonly allowPrivate?: boolean;
    readonly database?: Database;
    readonly random?: () => number;
    readonly timeoutMillis?: number;
  } = {},
) {
  const policy = {
    allowPrivate: given.allowPrivate ?? true,
    resolve: given.resolve ?? (async () => ["127.0.0.1"]),
  };
  const database = given.database ?? createMemoryDatabase();
  let secrets = 0;
  const newSecret = (): string => Buffer.from(`key ${(secrets += 1)}`).toString("base64url");
  const api = aTestApi({
    newSecret,
    now: START,
    database,
    checkUrl: (url) => wrongUrl(url, policy),
  });
  const send = createSend(policy, given.timeoutMillis);
  const faults: unknown[] = [];
  const aDispatcher = (name = "one", through: Send = send) =>
    createDispatcher({
      world: { ...api.world, newId: () => name },
      send: through,
      random: given.random ?? (() => 0),
      version: "test",
      onFault: (error) => faults.push(error),
    });
  const dispatcher = aDispatcher();
  const work = async (by = dispatcher): Promise<void> => {
    await by.wake();
    await by.settled();
  };
  const { document } = await api.client.addSample();
  const ref = { kind: "application", id: document.id } as const;
  let ticks = 0;
  /** Makes a change, and answers its number. */
  const change = async (): Promise<number> => {
    await api.client.run(ref, { type: (ticks += 1) % 2 ? "tick" : "untick", itemId: "PRE-28" });
    return api.store.latestSequence();
  };
  const post = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await api.request("POST", path, body);
    expect(response.ok).toBe(true);
    return (await response.json()) as T;
  };
  const add = (wanted: object = {}) => post<Shown>("/webhooks", { url: receiver.url, ...wanted });
  const get = async <T>(path: string): Promise<T> =>
    (await (await api.request("GET", path)).json()) as T;
  const shown = (id: string) => get<object>(`/webhooks/${id}`);
  const deliveries = async (id: string, query = "") =>
    (await get<{ items: Delivery[] }>(`/webhooks/${id}/deliveries${query}`)).items;
  return { ...api, ref, send, faults, aDispatcher, work, change, post, add, shown, deliveries };
}

describe("webhooks", () => {
  it("tell of what is changed, signed so that the library of the specification agrees", async () => {
    const { add, work, change, deliveries } = await withWebhooks();
    const { id, secret } = await add();
    const sequence = await change();
    await work();
    const [{ headers, body } = { headers: {}, body: "" }, ...others] = receiver.received;
    expect(others).toEqual([]);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(START) });
    const verified = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(verified).toEqual({
      type: "application.changed",
      timestamp: START,
      data: {
        sequence,
        kind: "application",
        documentId: expect.any(String),
        version: 2,
        mode: "do",
        author: "test",
        at: START,
        summary: expect.stringContaining("Ticked"),
      },
    });
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "user-agent": "Finalist/test",
      "webhook-id": `msg_${id}_${sequence}`,
    });
    expect(() =>
      new Webhook(secret).verify(body.replace("do", "redo"), headers as Record<string, string>),
    ).toThrow("No matching signature found");
    expect(await deliveries(id)).toMatchObject([{ state: "delivered", attempts: 1, status: 204 }]);
  });

  it("try again as the specification's example does, and give up after three days", async () => {
    const { add, work, change, deliveries, setNow, shown } = await withWebhooks();
    receiver.answers(() => [500]);
    const { id } = await add();
    await change();
    const waits: number[] = [];
    let now = START;
    for (;;) {
      await work();
      const [delivery] = await deliveries(id);
      if (!delivery?.nextAt) break;
      waits.push((Date.parse(delivery.nextAt) - Date.parse(now)) / 1000);
      setNow(later(delivery.nextAt, -0.001));
      await work();
      setNow((now = delivery.nextAt));
    }
    expect(waits).toEqual([
      5,
      5 * 60,
      30 * 60,
      ...[2, 5, 10, 14, 20, 24].map((hours) => hours * 3600),
    ]);
    expect(new Set(receiver.ids()).size).toBe(1);
    expect(receiver.received).toHaveLength(10);
    expect(await deliveries(id, "?state=dead")).toMatchObject([{ attempts: 10, status: 500 }]);
    expect(await shown(id)).toMatchObject({ state: "failing", failingSince: START, dead: 1 });
  });

  it("spread what failed together by up to a fifth", async () => {
    const { add, work, change, deliveries } = await withWebhooks({ random: () => 1 });
    receiver.answers(() => [500]);
    const { id } = await add();
    await change();
    await work();
    expect(await deliveries(id)).toMatchObject([{ nextAt: later(START, 6) }]);
  });

  it("come in the order of the log, but for what is tried again", async () => {
    const { add, work, change, setNow } = await withWebhooks();
    await add();
    const [first, second, third] = [await change(), await change(), await change()];
    receiver.answers(({ body }) => [body.includes(`"sequence":${second},`) ? 500 : 200]);
    await work();
    expect(receiver.sequences()).toEqual([first, second, third]);
    const fourth = await change();
    receiver.answers(() => [200]);
    setNow(later(START, 5));
    await work();
    expect(receiver.sequences().slice(3)).toEqual([second, fourth]);
  });

  it.each([
    ["SQLite", true, twiceOnSqlite],
    ["PostgreSQL", hasPostgres, twiceOnPostgres],
  ] as const)(
    "are sent once by two processes on one database: %s",
    async (_, isHere, openTwice) => {
      if (!isHere) return;
      const [database, other] = await openTwice();
      const one = await withWebhooks({ database });
      const two = createDispatcher({
        world: { ...one.world, database: other, newId: () => "two" },
        send: one.send,
        random: () => 0,
        version: "test",
        onFault: (error) => one.faults.push(error),
      });
      const hooks = [await one.add(), await one.add(), await one.add()];
      const wanted: string[] = [];
      for (let round = 0; round < 5; round += 1) {
        const sequences = [await one.change(), await one.change(), await one.change()];
        wanted.push(...hooks.flatMap(({ id }) => sequences.map((each) => `msg_${id}_${each}`)));
        await Promise.all([one.work(), one.work(two), one.work(), one.work(two)]);
      }
      // What one had in hand when the other looked is nobody's until the next look.
      await one.work();
      expect(one.faults).toEqual([]);
      expect(receiver.ids().toSorted()).toEqual(wanted.toSorted());
    },
  );

  it("are sent again under the same id where a process ended before it wrote down that it had sent", async () => {
    const { add, work, change, setNow, aDispatcher, send, deliveries, faults } =
      await withWebhooks();
    const { id } = await add();
    await change();
    const crashes: Send = async (message, signal) => {
      await send(message, signal);
      throw new Error("the power failed");
    };
    await work(aDispatcher("crashing", crashes));
    expect(faults).toHaveLength(1);
    await work();
    expect(receiver.received).toHaveLength(1);
    setNow(later(START, 60));
    await work();
    expect(receiver.received).toHaveLength(2);
    expect(new Set(receiver.ids()).size).toBe(1);
    expect(await deliveries(id)).toMatchObject([{ state: "delivered" }]);
  });

  it("leave what is under way to the next process when theirs ends", async () => {
    const { add, work, change, aDispatcher } = await withWebhooks();
    await add();
    await change();
    receiver.answers(() => "nothing");
    const ending = aDispatcher("ending");
    await ending.wake();
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1));
    await ending.close();
    receiver.answers(() => [200]);
    await work();
    expect(new Set(receiver.ids()).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
  });

  it("wait for as long as the receiver asks, with everything", async () => {
    const { add, work, change, setNow, deliveries } = await withWebhooks();
    const { id } = await add();
    await change();
    receiver.answers(() => [429, { "retry-after": "600" }]);
    await work();
    await change();
    setNow(later(START, 599));
    await work();
    expect(receiver.received).toHaveLength(1);
    receiver.answers(() => [503, { "retry-after": "Wed, 13 May 2026 17:30:00 GMT" }]);
    setNow(later(START, 600));
    await work();
    expect(receiver.received).toHaveLength(2);
    const [, first] = await deliveries(id);
    expect(first).toMatchObject({ attempts: 2, nextAt: "2026-05-13T17:30:00.000Z" });
    receiver.answers(() => [200]);
    setNow("2026-05-13T17:30:00Z");
    await work();
    expect(receiver.received).toHaveLength(4);
  });

  it("are switched off by 410 Gone, and say why", async () => {
    const { add, work, change, shown, deliveries } = await withWebhooks();
    const { id } = await add();
    await change();
    await change();
    receiver.answers(() => [410]);
    await work();
    await change();
    await work();
    expect(receiver.received).toHaveLength(1);
    expect(await shown(id)).toMatchObject({
      state: "off",
      offBecause: "gone",
      offAt: START,
      dead: 2,
    });
    expect(await deliveries(id)).toMatchObject([{ error: expect.stringContaining("410") }, {}]);
  });

  it("are switched off where nothing arrives for five days, and not before", async () => {
    const { add, work, change, shown, setNow } = await withWebhooks();
    receiver.answers(() => [500]);
    const { id } = await add();
    for (const day of [0, 1, 2, 3, 4]) {
      setNow(later(START, day * 86_400));
      await change();
      await work();
      expect(await shown(id)).toMatchObject({ state: "failing" });
    }
    setNow(later(START, 5 * 86_400));
    await work();
    expect(await shown(id)).toMatchObject({ state: "off", offBecause: "failing", pending: 0 });
  });

  it("begin to count anew where they had nothing to send for days", async () => {
    const { add, work, change, shown, setNow } = await withWebhooks();
    receiver.answers(() => [400]);
    const { id } = await add();
    await change();
    await work();
    setNow(later(START, 9 * 86_400));
    await work();
    const failingSince = later(START, 9 * 86_400);
    expect(await shown(id)).toMatchObject({ state: "failing", failingSince });
  });

  it("send what is dead again, one or all, and everything from a place in the log on", async () => {
    const { add, work, change, post, deliveries, request, setNow } = await withWebhooks();
    const { id } = await add();
    const sequences = [await change(), await change(), await change()];
    receiver.answers(() => [500]);
    await work();
    await request("PATCH", `/webhooks/${id}`, { enabled: false });
    await request("PATCH", `/webhooks/${id}`, { enabled: true });
    receiver.answers(() => [200]);
    setNow(later(START, 3600));
    await work();
    expect(receiver.received.splice(0)).toHaveLength(3);
    expect(await deliveries(id, "?state=dead")).toHaveLength(3);
    const msg = (sequence: number | undefined) => `msg_${id}_${sequence}`;
    await post(`/webhooks/${id}/deliveries/${msg(sequences[1])}/replay`);
    await work();
    expect(receiver.ids()).toEqual([msg(sequences[1])]);
    await post(`/webhooks/${id}/replay`, {});
    await work();
    expect(receiver.ids().slice(1)).toEqual([msg(sequences[0]), msg(sequences[2])]);
    receiver.received.splice(0);
    await post(`/webhooks/${id}/replay`, { from: sequences[1] });
    await work();
    expect(receiver.ids()).toEqual([msg(sequences[1]), msg(sequences[2])]);
    expect(await deliveries(id, "?state=delivered")).toHaveLength(3);
  });

  it("sign with the secret before as well, for a day after it was changed", async () => {
    const { add, work, change, post, setNow } = await withWebhooks();
    const { id, secret: old } = await add();
    const { secret } = await post<Shown>(`/webhooks/${id}/secret`);
    expect(secret).not.toBe(old);
    const good = (which: string): boolean => {
      const { headers, body } = receiver.received.at(-1) ?? { headers: {}, body: "" };
      vi.useFakeTimers({ toFake: ["Date"], now: Number(headers["webhook-timestamp"]) * 1000 });
      try {
        return Boolean(new Webhook(which).verify(body, headers as Record<string, string>));
      } catch {
        return false;
      } finally {
        vi.useRealTimers();
      }
    };
    await change();
    setNow(later(START, 86_399));
    await work();
    expect([good(old), good(secret)]).toEqual([true, true]);
    await change();
    setNow(later(START, 86_400));
    await work();
    expect([good(old), good(secret)]).toEqual([false, true]);
  });

  it("tell only of what they want to know, and of nothing before they were made", async () => {
    const { add, work, change, client, ref } = await withWebhooks();
    await add({ events: ["application.deleted", "candidate.changed"] });
    await add({ applicationId: "another" });
    await change();
    await client.run({ kind: "candidate" }, { type: "update", patch: { timeZone: "Europe/Rome" } });
    await client.remove(ref.id);
    await work();
    const types = receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
    expect(types).toEqual(["candidate.changed", "application.deleted"]);
  });

  it("hold the document only where that was chosen, as it was after the change", async () => {
    const { add, work, client, ref } = await withWebhooks();
    await add({ include: "document", applicationId: ref.id });
    for (const name of ["First", "Second"])
      await client.run(ref, { type: "update", patch: { company: { name } } });
    await client.remove(ref.id);
    await work();
    const names = receiver.received.map(
      ({ body }) =>
        (JSON.parse(body) as { data: { document?: { company: { name: string } } } }).data.document
          ?.company.name,
    );
    expect(names).toEqual(["First", "Second", undefined]);
    receiver.received.splice(0);
    await client.undo(ref);
    await work();
    expect(receiver.received[0]?.body).toContain('"application.created"');
  });

  it("are tried by a message without content", async () => {
    const { add, work, post } = await withWebhooks();
    const { id } = await add();
    const { id: message } = await post<Delivery>(`/webhooks/${id}/test`);
    await work();
    expect(receiver.ids()).toEqual([message]);
    const [{ body } = { body: "" }] = receiver.received;
    expect(JSON.parse(body)).toEqual({
      type: "webhook.test",
      timestamp: START,
      data: { webhookId: id },
    });
  });

  it("send nothing more once they are taken away, whatever waits", async () => {
    const { add, work, change, request, aDispatcher, send, store } = await withWebhooks();
    const { id } = await add();
    await change();
    await change();
    const takesAway: Send = async (message, signal) => {
      const attempt = await send(message, signal);
      await request("DELETE", `/webhooks/${id}`);
      return attempt;
    };
    await work(aDispatcher("taking away", takesAway));
    await change();
    await work();
    expect(receiver.received).toHaveLength(1);
    expect(await store.webhooks.list()).toEqual([]);
    expect((await request("GET", `/webhooks/${id}/deliveries`)).status).toBe(404);
  });

  it("are not led elsewhere by a redirect", async () => {
    const elsewhere = await aReceiver();
    closing.push(() => elsewhere.close());
    const { add, work, change, deliveries } = await withWebhooks();
    receiver.answers(() => [307, { location: elsewhere.url }]);
    const { id } = await add();
    await change();
    await work();
    expect(elsewhere.received).toEqual([]);
    expect(await deliveries(id)).toMatchObject([{ state: "pending", status: 307 }]);
  });

  it("count by the status alone, however much the answer says, and keep none of it", async () => {
    const { add, work, change, deliveries } = await withWebhooks();
    receiver.answers(() => [200, {}, "what the receiver says ".repeat(100_000)]);
    const { id } = await add();
    await change();
    await work();
    expect(await deliveries(id)).toMatchObject([{ state: "delivered", status: 200 }]);
    expect(JSON.stringify(await deliveries(id))).not.toContain("what the receiver says");
  });

  it.each([
    ["nobody answers in time", async () => receiver.answers(() => "nothing"), /no answer within/],
    ["nobody is there", () => receiver.close(), /refused/],
  ])("say why they failed: %s", async (_, breakIt, error) => {
    const { add, work, change, deliveries } = await withWebhooks({ timeoutMillis: 100 });
    const { id } = await add();
    await breakIt();
    await change();
    await work();
    expect(await deliveries(id)).toMatchObject([
      { state: "pending", error: expect.stringMatching(error) },
    ]);
  });

  it("go to the address that was checked, asked for once a message", async () => {
    const asked: string[] = [];
    const { add, work, change } = await withWebhooks({
      resolve: async (host) => {
        asked.push(host);
        return ["127.0.0.1"];
      },
    });
    await add({ url: `http://receiver.example:${receiver.port}/` });
    await change();
    asked.splice(0);
    await work();
    expect(asked).toEqual(["receiver.example"]);
    expect(receiver.received[0]?.headers.host).toBe(`receiver.example:${receiver.port}`);
  });

  it("are not sent to a name that points inside by then", async () => {
    let address = "93.184.215.14";
    const { add, work, change, deliveries } = await withWebhooks({
      allowPrivate: false,
      resolve: async () => [address],
    });
    const { id } = await add({ url: `https://receiver.example:${receiver.port}/` });
    address = "127.0.0.1";
    await change();
    await work();
    expect(receiver.received).toEqual([]);
    expect(await deliveries(id)).toMatchObject([
      { state: "pending", error: expect.stringMatching(/private network/) },
    ]);
  });

  it("are checked at each attempt, also where private networks were allowed once", async () => {
    const { add, work, change, aDispatcher, deliveries } = await withWebhooks();
    const { id } = await add();
    await change();
    const send = createSend({ allowPrivate: false, resolve: async () => ["127.0.0.1"] });
    await work(aDispatcher("strict", send));
    expect(receiver.received).toEqual([]);
    expect(await deliveries(id)).toMatchObject([{ error: expect.stringMatching(/https/) }]);
  });
});
