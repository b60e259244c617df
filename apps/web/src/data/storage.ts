import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { workspaceName } from "./door.ts";
import type { Conflict, Edit } from "./edit.ts";

/** Edits in the order in which they were made. */
export interface EditQueue {
  all(): Promise<readonly Edit[]>;
  first(): Promise<Edit | undefined>;
  add(edit: Edit): Promise<void>;
  /** In one step: reads an edit and puts what becomes of it, or nothing. Answers what it was. */
  change(id: string, next: (edit: Edit) => Edit | undefined): Promise<Edit | undefined>;
}

interface Answer {
  readonly key: string;
  /** The first word of the key: what sort of thing it is. */
  readonly kind: string;
  readonly data: unknown;
  readonly keptAt: number;
}

interface Tables extends DBSchema {
  edits: { key: number; value: Edit; indexes: { id: string } };
  conflicts: { key: string; value: Conflict };
  answers: { key: string; value: Answer; indexes: { age: [string, number] } };
}

export type Database = IDBPDatabase<Tables>;

let opened: Promise<Database | undefined> | undefined;

/** What this browser keeps of one installation; nothing where it may not keep anything. */
export const database = (): Promise<Database | undefined> =>
  (opened ??= Promise.race([open(), tooLate()]).catch(() => undefined));

/** A browser whose storage hangs must not hold up the page. */
const PATIENCE_MILLIS = 3000;

const tooLate = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MILLIS));

async function open(): Promise<Database | undefined> {
  const workspace = workspaceName();
  if (workspace === undefined) return undefined;
  const name = `finalist-${workspace}`;
  const db = await openNamed(name);
  void forgetOthers(name);
  return db;
}

const openNamed = (name: string): Promise<Database> =>
  openDB<Tables>(name, 1, {
    upgrade(db) {
      const edits = db.createObjectStore("edits", { autoIncrement: true });
      edits.createIndex("id", "id", { unique: true });
      db.createObjectStore("conflicts", { keyPath: "id" });
      db.createObjectStore("answers", { keyPath: "key" }).createIndex("age", ["kind", "keptAt"]);
    },
    // Another window has a newer Finalist, or takes away what belongs to nobody.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });

/** Another workspace is that of another installation: its answers go, and what it was never sent stays. */
async function forgetOthers(name: string): Promise<void> {
  const others = (await indexedDB.databases()).flatMap((other) =>
    other.name?.startsWith("finalist-") && other.name !== name ? [other.name] : [],
  );
  for (const other of others) {
    const db = await openNamed(other);
    await db.clear("answers");
    const isEmpty = (await db.count("edits")) + (await db.count("conflicts")) === 0;
    db.close();
    if (isEmpty) indexedDB.deleteDatabase(other);
  }
}

/** Written through to the disk: an edit that was shown as kept is kept. */
const DURABLE = { durability: "strict" } as const;

export const keptQueue = (db: Database): EditQueue => ({
  all: () => db.getAll("edits"),
  first: async () => (await db.getAll("edits", undefined, 1))[0],
  async add(edit) {
    const transaction = db.transaction("edits", "readwrite", DURABLE);
    const added = transaction.store.add(edit);
    // Also where the page ends before it hears of it.
    transaction.commit();
    await Promise.all([added, transaction.done]);
  },
  async change(id, next) {
    const transaction = db.transaction("edits", "readwrite", DURABLE);
    const cursor = await transaction.store.index("id").openCursor(id);
    if (!cursor) return undefined;
    const edit = cursor.value;
    const changed = next(edit);
    if (changed !== edit) await (changed ? cursor.update(changed) : cursor.delete());
    await transaction.done;
    return edit;
  },
});

/** For what cannot be kept: it lives as long as its window. */
export function passingQueue(): EditQueue {
  let edits: readonly Edit[] = [];
  return {
    all: async () => edits,
    first: async () => edits[0],
    async add(edit) {
      edits = [...edits, edit];
    },
    async change(id, next) {
      const edit = edits.find((other) => other.id === id);
      edits = edits.flatMap((other) => {
        const kept = other === edit ? next(other) : other;
        return kept ? [kept] : [];
      });
      return edit;
    },
  };
}
