import { type Application, newApplication } from "@finalist/core/model";
import { tidewell } from "@finalist/core/sample";
import { afterEach, describe, expect, it } from "vitest";
import { allOf, type ListQuery } from "./list.ts";
import type { ChangeRecord, Database, Store } from "./store.ts";
import type { Delivery, StoredWebhook } from "./webhooks.ts";

const { application, candidate } = tidewell({ application: "app-1", candidate: "me" });
const empty = (id: string, company: string) =>
  newApplication(id, { company: { name: company }, role: { title: "Role" }, timeZone: "UTC" });

/** One interview with one session, up to then. */
const withEnd = (end: string): Partial<Application> => {
  const [interview] = application.interviews;
  const [session] = application.sessions;
  if (!interview || !session) throw new Error("the sample has both");
  const start = "2026-05-20T08:00:00Z";
  return {
    interviews: [interview],
    sessions: [{ ...session, interviewId: interview.id, start, end }],
  };
};

/** A change that says nothing but its version. */
export const tick = (version: number, documentId = "app-1"): Omit<ChangeRecord, "sequence"> => ({
  kind: "application",
  documentId,
  version,
  mode: "do",
  command: { type: "tick", itemId: "PRE-28" },
  inverse: { type: "untick", itemId: "PRE-28" },
  author: "test",
  at: `2026-05-${String(version).padStart(2, "0")}T10:00:00Z`,
});

const at = (minute: number): string => `2026-05-01T10:0${minute}:00.000Z`;

const webhook = (id: string): StoredWebhook => ({
  id,
  url: "https://example.com/hook",
  events: ["application.changed", "candidate.changed"],
  include: "summary",
  createdAt: at(1),
  secret: "whsec_c2VjcmV0",
  cursor: 0,
});

const delivery = (sequence: number): Delivery => ({
  id: `d-${sequence}`,
  webhookId: "w-1",
  sequence,
  type: "application.changed",
  createdAt: at(1),
  state: "pending",
  attempts: 0,
  nextAt: at(2),
});

/** What every database does, whatever it keeps its data in. */
export function describeDatabase(name: string, open: () => Promise<Database>): void {
  describe(`${name} database`, () => {
    const opened: Database[] = [];
    const openOne = async (): Promise<Database> => {
      const database = await open();
      opened.push(database);
      return database;
    };
    const openStore = async (): Promise<Store> => (await openOne()).workspace("local");
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((database) => database.close()));
    });

    it("gives back what was written, and nothing of what was not", async () => {
      const store = await openStore();
      expect(await store.read({ kind: "application", id: "app-1" })).toBeUndefined();
      expect(await store.version({ kind: "application", id: "app-1" })).toBe(0);
      await store.write((transaction) => transaction.append(tick(1), application));
      expect(await store.read({ kind: "application", id: "app-1" })).toEqual({
        document: application,
        version: 1,
        updatedAt: "2026-05-01T10:00:00Z",
      });
    });

    it("numbers changes through the whole workspace, in order", async () => {
      const store = await openStore();
      await store.write((transaction) => transaction.append(tick(1), application));
      await store.write((transaction) =>
        transaction.append(tick(1, "app-2"), empty("app-2", "Two")),
      );
      await store.write((transaction) => transaction.append(tick(2), application));
      const changes = await store.changes(0, 10);
      expect(changes.map(({ documentId, version }) => [documentId, version])).toEqual([
        ["app-1", 1],
        ["app-2", 1],
        ["app-1", 2],
      ]);
      const sequences = changes.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
      expect(await store.latestSequence()).toBe(sequences.at(-1));
      expect(await store.changes(sequences[1] ?? 0, 10)).toHaveLength(1);
      expect(await store.changes(0, 2)).toHaveLength(2);
      expect(
        (await store.log({ kind: "application", id: "app-1" }, 1)).map((c) => c.version),
      ).toEqual([2]);
    });

    it("pages through the history of one document, the newest first", async () => {
      const store = await openStore();
      for (const version of [1, 2, 3])
        await store.write((transaction) => transaction.append(tick(version), application));
      await store.write((transaction) =>
        transaction.append(tick(1, "app-2"), empty("app-2", "Two")),
      );
      const versions = async (page: { before?: number; limit: number }) =>
        (await store.history({ kind: "application", id: "app-1" }, page)).map((c) => c.version);
      expect(await versions({ limit: 10 })).toEqual([3, 2, 1]);
      expect(await versions({ limit: 2 })).toEqual([3, 2]);
      expect(await versions({ before: 2, limit: 2 })).toEqual([1]);
      expect(await versions({ before: 1, limit: 2 })).toEqual([]);
    });

    it("remembers what a writer calls its edit", async () => {
      const store = await openStore();
      await store.write((transaction) =>
        transaction.append({ ...tick(1), editId: "edit-one" }, application),
      );
      await store.write((transaction) => transaction.append(tick(2), application));
      const log = await store.log({ kind: "application", id: "app-1" });
      expect(log.map(({ editId }) => editId)).toEqual(["edit-one", undefined]);
    });

    it("keeps nothing of a transaction that throws", async () => {
      const store = await openStore();
      await expect(
        store.write(async (transaction) => {
          await transaction.append(tick(1), application);
          throw new Error("changed my mind");
        }),
      ).rejects.toThrow("changed my mind");
      expect(await store.documents()).toEqual([]);
      expect(await store.changes(0, 10)).toEqual([]);
      expect(await allOf(store)).toEqual([]);
    });

    it("lets no writer come between the reads and writes of another", async () => {
      const store = await openStore();
      const increment = () =>
        store.write(async (transaction) => {
          const version = await transaction.version({ kind: "application", id: "app-1" });
          await transaction.append({ ...tick(1), version: version + 1 }, application);
        });
      await Promise.all(Array.from({ length: 12 }, increment));
      expect(await store.version({ kind: "application", id: "app-1" })).toBe(12);
      expect(await store.changes(0, 100)).toHaveLength(12);
    });

    it("lists applications without their documents, and forgets deleted ones", async () => {
      const store = await openStore();
      await store.write((transaction) => transaction.append(tick(1), application));
      expect(await allOf(store)).toEqual([
        {
          id: "app-1",
          company: "Tidewell Freight Analytics",
          role: "Senior Data Engineer",
          timeZone: "Europe/London",
          interviews: [
            {
              round: 1,
              purpose: "screen",
              start: "2026-05-05T14:00:00+01:00",
              end: "2026-05-05T15:00:00+01:00",
              sessions: 2,
            },
            {
              round: 2,
              purpose: "decision",
              start: "2026-05-14T10:00:00+01:00",
              end: "2026-05-14T14:15:00+01:00",
              sessions: 4,
            },
          ],
          version: 1,
          updatedAt: "2026-05-01T10:00:00Z",
        },
      ]);
      await store.write((transaction) => transaction.append(tick(2), undefined));
      expect(await allOf(store)).toEqual([]);
      expect(await store.search("tidewell", 10)).toEqual([]);
      expect(await store.version({ kind: "application", id: "app-1" })).toBe(2);
    });

    /** Five applications, their changes and interviews on the days of May that are named. */
    async function openList(): Promise<Store> {
      const store = await openStore();
      const add = (id: string, company: string, day: number, rest: Partial<Application> = {}) =>
        store.write((transaction) =>
          transaction.append(
            { ...tick(1, id), at: `2026-05-0${day}T10:00:00.000Z` },
            { ...empty(id, company), ...rest },
          ),
        );
      await add("a", "Zoë & Sons", 1);
      await add("b", "alpha", 3, withEnd("2026-05-20T23:30:00-04:00"));
      await add("c", "Ärzte", 2, { outcome: { kind: "offer", at: "2026-05-02T10:00:00Z" } });
      await add("d", "Alpha", 3, withEnd("2026-05-21T04:00:00+02:00"));
      await add("e", "東京", 5, { outcome: { kind: "rejected", at: "2026-05-02T10:00:00Z" } });
      return store;
    }

    it("lists in either direction, by change or by name in any script", async () => {
      const store = await openList();
      const ids = async (query: Partial<ListQuery>) =>
        (await store.list({ limit: 10, sort: "updatedAt", ...query })).items.map(({ id }) => id);
      expect(await ids({})).toEqual(["a", "c", "b", "d", "e"]);
      expect(await ids({ descending: true })).toEqual(["e", "d", "b", "c", "a"]);
      expect(await ids({ sort: "company" })).toEqual(["b", "d", "c", "a", "e"]);
      expect(await ids({ sort: "company", descending: true })).toEqual(["e", "a", "c", "d", "b"]);
    });

    it("lists only what is asked for", async () => {
      const store = await openList();
      const ids = async (query: Partial<ListQuery>) =>
        (await store.list({ limit: 10, sort: "updatedAt", ...query })).items.map(({ id }) => id);
      expect(await ids({ outcome: "open" })).toEqual(["a", "b", "d"]);
      expect(await ids({ outcome: "offer" })).toEqual(["c"]);
      expect(await ids({ changedSince: "2026-05-03T12:00:00+02:00" })).toEqual(["b", "d", "e"]);
      expect(await ids({ changedSince: "2026-05-03T12:00:01+02:00" })).toEqual(["e"]);
      expect(await ids({ endsAfter: "2026-05-21T03:00:00Z" })).toEqual(["b"]);
      expect(await ids({ endsAfter: "2026-05-21T02:00:00Z" })).toEqual(["b", "d"]);
      expect(await ids({ ids: ["e", "a", "x"] })).toEqual(["a", "e"]);
      expect(await ids({ ids: [] })).toEqual([]);
      expect(
        await ids({ ids: ["a", "b"], outcome: "open", changedSince: "2026-05-02T00:00:00Z" }),
      ).toEqual(["b"]);
    });

    it.each(["updatedAt", "company"] as const)(
      "pages by %s without a gap or a repetition, whatever changes in between",
      async (sort) => {
        const store = await openList();
        for (const descending of [false, true]) {
          const query = { limit: 2, sort, descending };
          const whole = (await store.list({ ...query, limit: 5 })).items;
          const first = await store.list(query);
          const second = await store.list({ ...query, after: first.next });
          const third = await store.list({ ...query, after: second.next });
          expect([...first.items, ...second.items, ...third.items]).toEqual(whole);
          expect(third.next).toBeUndefined();
          expect((await store.list({ ...query, limit: 5 })).next).toBeUndefined();
        }
        const first = await store.list({ limit: 3, sort });
        const [gone, ...left] = first.items;
        await store.write((transaction) => transaction.append({ ...tick(2, gone?.id) }, undefined));
        const rest = await store.list({ limit: 3, sort, after: first.next });
        const ids = [...left, ...rest.items].map(({ id }) => id);
        expect(ids).toHaveLength(4);
        expect(new Set(ids).size).toBe(4);
      },
    );

    it("sorts by what an application is called now", async () => {
      const store = await openList();
      await store.write((transaction) =>
        transaction.append(tick(2, "a"), {
          ...empty("a", "Aachen"),
          outcome: { kind: "offer", at: "2026-05-02T10:00:00Z" },
        }),
      );
      const { items } = await store.list({ limit: 2, sort: "company" });
      expect(items.map(({ id }) => id)).toEqual(["a", "b"]);
      expect(items[0]).toMatchObject({ company: "Aachen", outcome: "offer", version: 2 });
      const open = await store.list({ limit: 9, sort: "company", outcome: "open" });
      expect(open.items.map(({ id }) => id)).toEqual(["b", "d"]);
    });

    it("keeps tokens until they are taken away, and when they were last used", async () => {
      const { keys } = await openStore();
      const script = {
        id: "t-1",
        name: "Script",
        scope: "read",
        hash: "aa",
        createdAt: "2026-05-01T10:00:00Z",
      } as const;
      const phone = {
        ...script,
        id: "t-2",
        scope: "write",
        hash: "bb",
        createdAt: "2026-05-02T10:00:00Z",
        expiresAt: "2026-06-01T10:00:00Z",
        applications: ["app-1"],
      } as const;
      await keys.addToken(script);
      await keys.addToken(phone);
      expect(await keys.tokens()).toEqual([script, phone]);
      await keys.markTokenUsed("t-1", "2026-05-03T10:00:00Z");
      expect(await keys.removeToken("t-2")).toBe(true);
      expect(await keys.removeToken("t-2")).toBe(false);
      expect(await keys.tokens()).toEqual([{ ...script, lastUsedAt: "2026-05-03T10:00:00Z" }]);
    });

    it("keeps one key of the calendar, and none once it is taken away", async () => {
      const { keys } = await openStore();
      const key = (text: string) => ({ key: text, createdAt: "2026-05-01T10:00:00Z" });
      expect(await keys.calendarKey()).toBeUndefined();
      await keys.setCalendarKey(key("one"));
      await keys.setCalendarKey(key("two"));
      expect(await keys.calendarKey()).toEqual(key("two"));
      await keys.setCalendarKey(undefined);
      expect(await keys.calendarKey()).toBeUndefined();
    });

    it("keeps sessions until they are ended, the one that was used last first", async () => {
      const { sessions } = await openStore();
      const one = {
        id: "s-1",
        name: "Firefox on Linux",
        hash: "aa",
        createdAt: "2026-05-01T10:00:00Z",
        lastUsedAt: "2026-05-01T10:00:00Z",
      };
      const two = { ...one, id: "s-2", hash: "bb", lastUsedAt: "2026-05-02T10:00:00Z" };
      await sessions.add(one);
      await sessions.add(two);
      expect(await sessions.all()).toEqual([two, one]);
      expect(await sessions.find("aa")).toEqual(one);
      expect(await sessions.find("cc")).toBeUndefined();
      await sessions.markUsed("s-1", "2026-05-03T10:00:00Z");
      expect(await sessions.all()).toEqual([{ ...one, lastUsedAt: "2026-05-03T10:00:00Z" }, two]);
      expect(await sessions.remove("s-2")).toBe(true);
      expect(await sessions.remove("s-2")).toBe(false);
      expect(await sessions.find("bb")).toBeUndefined();
    });

    it("gives a sign-in code to one taker alone, and forgets those of no more use", async () => {
      const store = await openStore();
      const code = (hash: string, day: number) => ({
        hash,
        expiresAt: `2026-05-0${day}T10:00:00.000Z`,
      });
      await store.sessions.addCode(code("aa", 2), "2026-05-01T10:00:00.000Z");
      await store.sessions.addCode(code("bb", 4), "2026-05-01T10:00:00.000Z");
      const takers = Array.from({ length: 6 }, () =>
        store.write(({ sessions }) => sessions.takeCode("bb")),
      );
      const taken = (await Promise.all(takers)).filter((found) => found !== undefined);
      expect(taken).toEqual([code("bb", 4)]);
      await store.sessions.addCode(code("cc", 4), "2026-05-02T10:00:00.000Z");
      expect(await store.sessions.takeCode("aa")).toBeUndefined();
      expect(await store.sessions.takeCode("cc")).toEqual(code("cc", 4));
    });

    const openSample = async (): Promise<Store> => {
      const store = await openStore();
      await store.write((transaction) => transaction.append(tick(1), application));
      await store.write((transaction) =>
        transaction.append({ ...tick(1, "me"), kind: "candidate" }, candidate),
      );
      return store;
    };
    const foundIn = async (store: Store, query: string) =>
      (await store.search(query, 50)).map(({ collection, entryId }) => `${collection}/${entryId}`);

    it("finds entries by the beginnings of all words, in any case and with no wildcard", async () => {
      const store = await openSample();
      expect(await foundIn(store, "tomás STREAM")).toEqual(["interviewers/p2"]);
      expect(await foundIn(store, "Tomas streaming")).toEqual(["interviewers/p2"]);
      expect(await foundIn(store, "audit-week")).toEqual(["stories/st-c"]);
      expect(await foundIn(store, "31 %")).toContain("stories/st-a");
      for (const query of ["reaming", "tomás nobody", "   ", "%", "'", '"', "tomás*x", "w", "w:"])
        expect(await foundIn(store, query)).not.toContain("interviewers/p2");
      for (const query of ["", "%_\\", "\\'", "\u0000", "(", ":", "*"])
        expect(await store.search(query, 50)).toEqual([]);
      expect(await foundIn(store, "' or tomás")).toEqual(await foundIn(store, "or tomas"));
      expect(await foundIn(store, '" AND "tomás')).toEqual(await foundIn(store, "and tomas"));
      expect(await store.search("e", 3)).toHaveLength(3);
    });

    const named = (id: string, company: string, title = "Role") =>
      newApplication(id, { company: { name: company }, role: { title }, timeZone: "UTC" });

    it("finds words of any script, marks or none", async () => {
      const store = await openStore();
      const names = [
        "Zoë Ærø Łódź",
        "東京ガス",
        "हिन्दी समाचार",
        "τῆς Ἀθῆνας",
        "مُحَمَّد",
        "Straße 31b",
        "cafe\u0301",
        "한국어",
        "ไทยแลนด์",
        "𝔘nicode",
      ];
      for (const [index, name] of names.entries())
        await store.write((transaction) =>
          transaction.append(tick(1, `a${index}`), named(`a${index}`, name)),
        );
      const ids = async (query: string) =>
        (await store.search(query, 50)).map(({ documentId }) => documentId);
      expect(await ids("zoe aero lodz")).toEqual(["a0"]);
      expect(await ids("ZOË")).toEqual(["a0"]);
      expect(await ids("京")).toEqual(["a1"]);
      expect(await ids("東京")).toEqual(["a1"]);
      expect(await ids("ガス")).toEqual(["a1"]);
      expect(await ids("カス")).toEqual([]);
      expect(await ids("हिन्")).toEqual(["a2"]);
      expect(await ids("ΑΘΗΝΑΣ")).toEqual(["a3"]);
      expect(await ids("محمد")).toEqual(["a4"]);
      expect(await ids("strasse 31")).toEqual(["a5"]);
      expect(await ids("1b")).toEqual([]);
      expect(await ids("café")).toEqual(["a6"]);
      expect(await ids("한국")).toEqual(["a7"]);
      expect(await ids("แลนด์")).toEqual(["a8"]);
      expect(await ids("unic")).toEqual(["a9"]);
    });

    it("finds what was changed last first, and nothing that is said no longer", async () => {
      const store = await openStore();
      const write = (id: string, version: number, document: ReturnType<typeof named>) =>
        store.write((transaction) => transaction.append(tick(version, id), document));
      const ids = async (query: string) =>
        (await store.search(query, 50)).map(({ documentId }) => documentId);
      await write("a", 1, named("a", "Common one"));
      await write("b", 1, named("b", "Common two"));
      await write("c", 1, named("c", "Common three"));
      expect(await ids("common")).toEqual(["c", "b", "a"]);
      await write("a", 2, named("a", "Common one", "Lead"));
      expect(await ids("common")).toEqual(["a", "c", "b"]);
      expect(await store.search("com", 2)).toHaveLength(2);
      // What says the same stays where it was.
      await write("b", 2, { ...named("b", "Common two"), statedWindow: "2026-05-22" });
      expect(await ids("common")).toEqual(["a", "c", "b"]);
      await write("a", 3, named("a", "Rare"));
      expect(await ids("common")).toEqual(["c", "b"]);
      expect(await ids("rare")).toEqual(["a"]);
      await store.write((transaction) => transaction.append(tick(2, "c"), undefined));
      expect(await ids("common")).toEqual(["b"]);
    });

    it("finds words without end by as much of them as is kept", async () => {
      const store = await openStore();
      const odd = named("odd", "x".repeat(300), `word ${"y".repeat(200)}`);
      await store.write((transaction) => transaction.append(tick(1, "odd"), odd));
      expect(await foundIn(store, "word")).toEqual(["application/odd"]);
      expect(await foundIn(store, `${"x".repeat(100)} ${"y".repeat(64)}`)).toHaveLength(1);
      expect(await foundIn(store, `${"x".repeat(63)}z`)).toEqual([]);
    });

    it("keeps workspaces apart", async () => {
      const database = await openOne();
      const mine = database.workspace("mine");
      const yours = database.workspace("yours");
      await mine.write((transaction) => transaction.append(tick(1), application));
      const key = { kind: "application", id: "app-1" } as const;
      expect(await yours.read(key)).toBeUndefined();
      expect(await yours.version(key)).toBe(0);
      expect(await yours.log(key)).toEqual([]);
      expect(await yours.history(key, { limit: 10 })).toEqual([]);
      expect(await allOf(yours)).toEqual([]);
      expect(await yours.documents()).toEqual([]);
      expect(await yours.changes(0, 10)).toEqual([]);
      expect(await yours.latestSequence()).toBe(0);
      expect(await yours.search("tidewell", 10)).toEqual([]);
      const at = "2026-05-01T10:00:00Z";
      const token = { id: "t", name: "Mine", scope: "read", hash: "aa", createdAt: at } as const;
      await mine.keys.addToken(token);
      await mine.keys.setCalendarKey({ key: "k", createdAt: at });
      expect(await yours.keys.tokens()).toEqual([]);
      expect(await yours.keys.calendarKey()).toBeUndefined();
      const session = { id: "s", name: "Mine", hash: "aa", createdAt: at, lastUsedAt: at };
      await mine.sessions.add(session);
      await mine.sessions.addCode({ hash: "c", expiresAt: at }, "2026-04-30T10:00:00Z");
      expect(await yours.sessions.all()).toEqual([]);
      expect(await yours.sessions.find("aa")).toBeUndefined();
      expect(await yours.sessions.remove("s")).toBe(false);
      await yours.sessions.markUsed("s", "2026-05-02T10:00:00Z");
      await yours.sessions.addCode({ hash: "d", expiresAt: at }, "2026-05-02T10:00:00Z");
      expect(await yours.sessions.takeCode("c")).toBeUndefined();
      expect(await mine.sessions.takeCode("c")).toBeDefined();
      expect(await mine.sessions.all()).toEqual([session]);
      await yours.keys.markTokenUsed("t", at);
      expect(await yours.keys.removeToken("t")).toBe(false);
      expect(await mine.keys.tokens()).toEqual([token]);
      await yours.write((transaction) => transaction.append(tick(1), empty("app-1", "Other")));
      expect(await mine.read(key)).toMatchObject({ document: application });
      expect(await mine.changes(0, 10)).toHaveLength(1);
      expect(await yours.changes(0, 10)).toHaveLength(1);
    });

    it("finds the workspace of a token and of a calendar's key", async () => {
      const database = await openOne();
      const at = "2026-05-01T10:00:00Z";
      const { keys } = database.workspace("mine");
      const token = { id: "t", name: "Mine", scope: "read", hash: "aa", createdAt: at } as const;
      await keys.addToken(token);
      await keys.setCalendarKey({ key: "k", createdAt: at });
      expect(await database.tokenWith("aa")).toMatchObject({ workspace: "mine", token });
      expect(await database.tokenWith("bb")).toBeUndefined();
      expect(await database.calendarWith("k")).toMatchObject({ workspace: "mine" });
      expect(await database.calendarWith("l")).toBeUndefined();
    });

    it("keeps answers for a day, each in its workspace", async () => {
      const database = await openOne();
      const { answers } = database.workspace("mine");
      const answer = (id: string, at: string) => ({
        id,
        fingerprint: "f",
        status: 201,
        headers: { etag: '"1"' },
        body: "sealed",
        at,
      });
      const first = answer("a", "2026-05-01T10:00:00.000Z");
      await answers.keep(first);
      expect(await answers.find("a")).toEqual(first);
      expect(await database.workspace("yours").answers.find("a")).toBeUndefined();
      await database.workspace("yours").answers.keep(answer("a", "2026-05-09T10:00:00.000Z"));
      await answers.keep(answer("b", "2026-05-02T10:00:00.000Z"));
      expect(await answers.find("a")).toEqual(first);
      await answers.keep(answer("c", "2026-05-02T10:00:00.001Z"));
      expect(await answers.find("a")).toBeUndefined();
      expect(await answers.find("b")).toBeDefined();
    });

    it("keeps webhooks as they were put, in their order, each workspace its own", async () => {
      const database = await openOne();
      const { webhooks } = database.workspace("mine");
      const whole: StoredWebhook = {
        ...webhook("w-1"),
        applicationId: "app-1",
        oldSecret: "whsec_b2xk",
        oldSecretUntil: at(9),
        offAt: at(3),
        offBecause: "failing",
        failingSince: at(1),
        failedAt: at(2),
        heldUntil: at(5),
        leasedBy: "process",
        leasedUntil: at(4),
      };
      await webhooks.put(webhook("w-1"));
      await webhooks.put({ ...webhook("w-2"), createdAt: at(2) });
      await webhooks.put(whole);
      expect(await webhooks.list()).toEqual([whole, { ...webhook("w-2"), createdAt: at(2) }]);
      await webhooks.put(webhook("w-1"));
      expect(await webhooks.find("w-1")).toEqual(webhook("w-1"));
      const others = database.workspace("yours").webhooks;
      expect(await others.list()).toEqual([]);
      expect(await others.find("w-1")).toBeUndefined();
      expect(await others.remove("w-1")).toBe(false);
      await webhooks.putDelivery(delivery(1));
      await others.endPending("w-1", "none of yours");
      expect(await others.deliveries("w-1", { limit: 9 })).toEqual([]);
      expect(await webhooks.deliveries("w-1", { limit: 9 })).toEqual([delivery(1)]);
      expect(await webhooks.remove("w-1")).toBe(true);
      expect(await webhooks.deliveries("w-1", { limit: 9 })).toEqual([]);
    });

    it("hands out deliveries that are due in the order of the log, and lists the newest first", async () => {
      const { webhooks } = await openStore();
      await webhooks.put(webhook("w-1"));
      for (const sequence of [2, 3, 1]) await webhooks.putDelivery(delivery(sequence));
      expect(await webhooks.nextDue("w-1", at(1))).toBeUndefined();
      expect(await webhooks.nextDue("w-1", at(2))).toEqual(delivery(1));
      expect(await webhooks.delivery("w-1", "d-2")).toEqual(delivery(2));
      const done: Delivery = {
        id: "d-1",
        webhookId: "w-1",
        sequence: 1,
        type: "candidate.changed",
        createdAt: at(1),
        state: "delivered",
        attempts: 2,
        triedAt: at(3),
        status: 204,
        error: "slow",
      };
      await webhooks.putDelivery(done);
      expect(await webhooks.nextDue("w-1", at(9))).toEqual(delivery(2));
      const listed = async (state?: "dead" | "delivered", limit = 9) =>
        (await webhooks.deliveries("w-1", { state, limit })).map(({ id }) => id);
      expect(await listed()).toEqual(["d-3", "d-2", "d-1"]);
      expect(await listed(undefined, 1)).toEqual(["d-3"]);
      expect(await webhooks.deliveries("w-1", { state: "delivered", limit: 9 })).toEqual([done]);
      await webhooks.endPending("w-1", "switched off");
      expect(await webhooks.countDeliveries("w-1", "dead")).toBe(2);
      const { nextAt: _nextAt, ...rest } = delivery(2);
      const ended = { ...rest, state: "dead", error: "switched off" };
      expect(await webhooks.delivery("w-1", "d-2")).toEqual(ended);
      await webhooks.putDelivery({ ...delivery(3), createdAt: at(8) });
      await webhooks.forgetDeliveries("w-1", at(8));
      expect(await listed()).toEqual(["d-3"]);
      await webhooks.endPending("w-1", "switched off");
      await webhooks.revive("w-1", at(9));
      expect(await webhooks.nextDue("w-1", at(9))).toMatchObject({ id: "d-3", nextAt: at(9) });
    });

    it("names the webhooks that have something to do, through all workspaces", async () => {
      const database = await openOne();
      const mine = database.workspace("mine");
      const { webhooks } = mine;
      const due = async (now = at(5)) => (await database.webhooksDue(now, 9)).map(({ id }) => id);
      await webhooks.put(webhook("w-1"));
      await database.workspace("yours").webhooks.put({ ...webhook("w-2"), offAt: at(1) });
      expect(await database.webhookWorkspaces()).toEqual(["mine"]);
      expect(await due()).toEqual([]);
      await database
        .workspace("yours")
        .write((transaction) => transaction.append(tick(1), application));
      expect(await due()).toEqual([]);
      const { sequence } = await mine.write((transaction) =>
        transaction.append(tick(1), application),
      );
      expect(await database.webhooksDue(at(5), 9)).toEqual([{ workspace: "mine", id: "w-1" }]);
      await webhooks.put({ ...webhook("w-1"), leasedBy: "me", leasedUntil: at(6) });
      expect(await due()).toEqual([]);
      expect(await due(at(6))).toEqual(["w-1"]);
      await webhooks.put({ ...webhook("w-1"), heldUntil: at(6) });
      expect(await due()).toEqual([]);
      await webhooks.put({ ...webhook("w-1"), cursor: sequence });
      expect(await due()).toEqual([]);
      await webhooks.putDelivery(delivery(5));
      expect(await due(at(1))).toEqual([]);
      expect(await due()).toEqual(["w-1"]);
    });

    it("lets a write inside a write join it, and keeps both or neither", async () => {
      const store = await openStore();
      const twice = (fails: boolean) =>
        store.write(async (outer) => {
          await outer.append(tick(1), application);
          await outer.write((inner) => inner.append(tick(2), application));
          await outer.keys.setCalendarKey({ key: "k", createdAt: "2026-05-01T10:00:00Z" });
          if (fails) throw new Error("changed my mind");
        });
      await expect(twice(true)).rejects.toThrow("changed my mind");
      expect(await store.changes(0, 10)).toEqual([]);
      expect(await store.keys.calendarKey()).toBeUndefined();
      await twice(false);
      expect(await store.changes(0, 10)).toHaveLength(2);
      expect(await store.keys.calendarKey()).toBeDefined();
    });
  });
}
