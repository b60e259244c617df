import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "@finalist/core/change";
import { newApplication } from "@finalist/core/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Deps } from "../deps.ts";
import { judgesHere } from "../judges/judges.ts";
import { restoreVersion, runCommand, travel } from "../operations/commands.ts";
import { allOf, type ListQuery } from "./list.ts";
import { createMemoryDatabase } from "./memory.ts";
import { hasPostgres, newPostgres } from "./postgres-testing.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Database, Store } from "./store.ts";

/** What somebody does, or tries to do. */
type Deed =
  | {
      readonly type: "run";
      readonly id: string;
      readonly command: Command;
      readonly behind: number;
    }
  | { readonly type: "undo" | "redo"; readonly id: string }
  | { readonly type: "restore"; readonly id: string; readonly version: number };

const IDS = ["a", "b", "c"] as const;
const id = fc.constantFrom(...IDS);
const noteId = fc.constantFrom("n1", "n2");
const name = fc.constantFrom(
  "Alpha",
  "alpha",
  "Zoë & Sons",
  "Ärzte",
  "東京ガス",
  "Łódź 31b",
  "𝔘nion",
);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, "0")}`);

const creation = (made: string, company: string): Command => ({
  type: "create",
  document: {
    ...newApplication(made, {
      company: { name: company },
      role: { title: "Engineer" },
      timeZone: "Europe/Berlin",
    }),
    interviews: [{ id: "round-1", round: 1, purpose: "decision" }],
  },
});

const change = fc.oneof(
  name.map((to): Command => ({ type: "update", patch: { company: { name: to } } })),
  day.map((to): Command => ({ type: "update", patch: { statedWindow: to } })),
  day.map((at): Command => ({
    type: "update",
    patch: { outcome: { kind: "offer", at: `${at}T10:00:00Z` } },
  })),
  fc.constant<Command>({ type: "update", patch: { outcome: null } }),
  fc.tuple(noteId, name).map(([made, text]): Command => ({
    type: "add",
    collection: "notes",
    value: { id: made, interviewId: "round-1", kind: "other", text },
  })),
  fc.tuple(noteId, name).map(([changed, text]): Command => ({
    type: "change",
    collection: "notes",
    id: changed,
    patch: { text },
  })),
  noteId.map((gone): Command => ({ type: "remove", collection: "notes", id: gone })),
  fc.tuple(day, fc.integer({ min: -11, max: 12 })).map(([date, hours]): Command => {
    const offset = `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
    return {
      type: "add",
      collection: "sessions",
      value: {
        id: "s1",
        interviewId: "round-1",
        delivery: "video",
        start: `${date}T09:00:00${offset}`,
        end: `${date}T10:00:00${offset}`,
      },
    };
  }),
  fc.constant<Command>({ type: "remove", collection: "sessions", id: "s1" }),
  fc.constant<Command>({ type: "tick", itemId: "PRE-28" }),
  fc.constant<Command>({ type: "untick", itemId: "PRE-28" }),
  fc.constant<Command>({ type: "delete" }),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant("run" as const),
      id,
      command: change,
      behind: fc.integer({ min: -1, max: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(id, name).map(([made, company]) => ({
      type: "run" as const,
      id: made,
      command: creation(made, company),
      behind: 0,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom("undo" as const, "redo" as const), id }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("restore" as const), id, version: fc.nat(6) }),
  },
);

/** Begins with something to change. */
const journey = fc
  .array(deed, { minLength: 5, maxLength: 40 })
  .map((deeds): readonly Deed[] => [
    ...IDS.map(
      (made) => ({ type: "run", id: made, command: creation(made, made), behind: 0 }) as const,
    ),
    ...deeds,
  ]);

/** The same clock and the same ids, wherever the store keeps its data. */
function worldOn(store: Store): Deps {
  let moments = 0;
  return {
    store,
    now: () => new Date(Date.UTC(2026, 4, 1) + (moments += 1000)).toISOString(),
    newId: () => "unused",
    newSecret: () => "unused",
    judge: judgesHere.for("test"),
  };
}

async function act(deps: Deps, done: Deed): Promise<unknown> {
  const key = { kind: "application", id: done.id } as const;
  const actor = { author: "test" };
  if (done.type === "restore") return restoreVersion(deps, actor, { key, version: done.version });
  if (done.type !== "run") return travel(deps, actor, { key, direction: done.type });
  const version = (await deps.store.version(key)) - done.behind;
  const expected = { version, ifStale: done.behind % 2 === 0 ? "rebase" : "refuse" } as const;
  return runCommand(deps, actor, {
    key,
    command: done.command,
    ...(done.behind >= 0 && version >= 0 && { expected }),
  });
}

const QUERIES: readonly ListQuery[] = [
  { limit: 2, sort: "company" },
  { limit: 9, sort: "company", descending: true },
  { limit: 9, sort: "updatedAt", outcome: "open" },
  { limit: 9, sort: "updatedAt", outcome: "offer", descending: true },
  { limit: 9, sort: "company", endsAfter: "2026-06-14T12:00:00+03:00" },
  { limit: 9, sort: "updatedAt", changedSince: "2026-05-01T00:00:09Z" },
];
const SOUGHT = ["alpha", "zoe", "京", "ガス", "lodz 31", "engineer", "uni", "e", "sons zo"];

/** Everything that a store can be asked, where the numbers of changes may have gaps. */
async function everythingIn(store: Store): Promise<unknown> {
  const changes = await store.changes(0, 1000);
  return {
    documents: await store.documents(),
    changes: changes.map(({ sequence: _sequence, ...rest }) => rest),
    inOrder: changes.every(({ sequence }, n) => sequence > (changes[n - 1]?.sequence ?? 0)),
    all: await allOf(store),
    lists: await Promise.all(QUERIES.map((query) => store.list(query))),
    histories: await Promise.all(
      IDS.map(async (known) =>
        (await store.history({ kind: "application", id: known }, { limit: 5 })).map(
          ({ version }) => version,
        ),
      ),
    ),
    found: await Promise.all(SOUGHT.map((query) => store.search(query, 4))),
  };
}

it("is the same in every database, whatever is done", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "finalist-agreement-")), "finalist.db");
  const server = hasPostgres ? await newPostgres() : undefined;
  const databases: Database[] = [
    createMemoryDatabase(),
    await openSqlite(path),
    ...(server ? [await openPostgres(server.url)] : []),
  ];
  let runs = 0;
  const property = fc.asyncProperty(journey, async (all) => {
    const workspace = `run-${(runs += 1)}`;
    const worlds = databases.map((database) => worldOn(database.workspace(workspace)));
    for (const each of all) {
      const [first, ...rest] = await Promise.all(worlds.map((world) => act(world, each)));
      for (const other of rest) expect(other).toEqual(first);
    }
    const [first, ...rest] = await Promise.all(worlds.map(({ store }) => everythingIn(store)));
    for (const other of rest) expect(other).toEqual(first);
  });
  await fc.assert(property, { numRuns: 25 });
  await Promise.all(databases.map((database) => database.close()));
  await server?.remove();
});
