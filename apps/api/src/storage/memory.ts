import { summarise } from "@finalist/core/model";
import { type KeptAnswer } from "./answers.ts";
import { createMemoryAnswers, createMemoryKeys } from "./keys-memory.ts";
import type { CalendarKey, StoredToken } from "./keys.ts";
import { byBytes, listAmong, type ListedApplication } from "./list.ts";
import { poll } from "./poll.ts";
import { entriesIn, type IndexedEntry, turnover } from "./search-entries.ts";
import { createMemorySessions } from "./sessions-memory.ts";
import type { SignInCode, StoredSession } from "./sessions.ts";
import { createMemoryWebhooks } from "./webhooks-memory.ts";
import type { Delivery, StoredWebhook } from "./webhooks.ts";
import type {
  ChangeRecord,
  Database,
  DocumentKey,
  InWorkspace,
  Store,
  StoredDocument,
  StoreTransaction,
} from "./store.ts";
import { hasAll, wordsOfQuery } from "./words.ts";

/** Everything there is; replaced and never changed, so that a failed transaction leaves it be. */
export interface Memory {
  readonly documents: ReadonlyMap<string, InWorkspace<StoredDocument>>;
  readonly changes: readonly InWorkspace<ChangeRecord>[];
  /** What was changed last stands last. */
  readonly entries: readonly InWorkspace<IndexedEntry>[];
  readonly tokens: readonly InWorkspace<{ readonly token: StoredToken }>[];
  readonly calendars: readonly InWorkspace<CalendarKey>[];
  readonly sessions: readonly InWorkspace<{ readonly session: StoredSession }>[];
  readonly codes: readonly InWorkspace<SignInCode>[];
  readonly answers: readonly InWorkspace<KeptAnswer>[];
  readonly webhooks: readonly InWorkspace<{ readonly webhook: StoredWebhook }>[];
  readonly deliveries: readonly InWorkspace<{ readonly delivery: Delivery }>[];
}

export interface MemoryCell {
  now: Memory;
}

/** Keeps everything in memory: for tests, and the plainest statement of what a database does. */
export function createMemoryDatabase(): Database {
  const cell: MemoryCell = {
    now: {
      documents: new Map(),
      changes: [],
      entries: [],
      tokens: [],
      calendars: [],
      sessions: [],
      codes: [],
      answers: [],
      webhooks: [],
      deliveries: [],
    },
  };
  let queue: Promise<unknown> = Promise.resolve();

  /** One after another, each whole or not at all. */
  function inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const run = queue.then(async () => {
      const before = cell.now;
      try {
        return await work();
      } catch (error) {
        cell.now = before;
        throw error;
      }
    });
    queue = run.catch(() => undefined);
    return run;
  }

  return {
    workspace(id) {
      const transaction = transactionIn(cell, id);
      return { ...transaction, write: (work) => inTransaction(() => work(transaction)) };
    },
    tokenWith: async (hash) => cell.now.tokens.find(({ token }) => token.hash === hash),
    calendarWith: async (given) => cell.now.calendars.find(({ key }) => key === given),
    webhookWorkspaces: async () => [
      ...new Set(
        cell.now.webhooks.flatMap(({ workspace, webhook }) => (webhook.offAt ? [] : [workspace])),
      ),
    ],
    webhooksDue: async (now, limit) =>
      cell.now.webhooks
        .filter(({ workspace, webhook }) => isDue(cell.now, workspace, webhook, now))
        .map(({ workspace, webhook }) => ({ workspace, id: webhook.id }))
        .slice(0, limit),
    watch: (onGrowth) => poll(async () => cell.now.changes.length, onGrowth),
    async backup() {
      throw new Error("a database in memory has no file to back up");
    },
    async close() {},
  };
}

function transactionIn(cell: MemoryCell, workspace: string): StoreTransaction {
  const keyOf = ({ kind, id }: DocumentKey): string => JSON.stringify([workspace, kind, id]);
  const documents = (): readonly StoredDocument[] =>
    [...cell.now.documents.values()].flatMap((stored) =>
      stored.workspace === workspace ? [withoutWorkspace(stored)] : [],
    );
  const changes = (): readonly ChangeRecord[] =>
    cell.now.changes.flatMap((change) =>
      change.workspace === workspace ? [withoutWorkspace(change)] : [],
    );
  const log: Store["log"] = async (key, afterVersion = 0) =>
    changes().filter(
      ({ kind, documentId, version }) =>
        kind === key.kind && documentId === key.id && version > afterVersion,
    );

  /** What search knows once a document is as it is. */
  function indexed(
    { kind, documentId }: Pick<ChangeRecord, "kind" | "documentId">,
    document: StoredDocument["document"] | undefined,
  ): Memory["entries"] {
    const { entries } = cell.now;
    const known = entries.filter(
      (entry) =>
        entry.workspace === workspace && entry.kind === kind && entry.documentId === documentId,
    );
    const { gone, fresh } = turnover(known, document ? entriesIn(document) : []);
    const left = entries.filter((entry) => !gone.includes(entry));
    return [...left, ...fresh.map((entry) => ({ ...entry, workspace }))];
  }

  const transaction: StoreTransaction = {
    async read(key) {
      const stored = cell.now.documents.get(keyOf(key));
      return stored && withoutWorkspace(stored);
    },
    log,
    version: async (key) => (await log(key)).at(-1)?.version ?? 0,
    write: (work) => work(transaction),

    async append(change, document) {
      const record = { ...change, sequence: cell.now.changes.length + 1 };
      const key = keyOf({ kind: change.kind, id: change.documentId });
      const stored = new Map(cell.now.documents);
      const { version, at: updatedAt } = change;
      if (document) stored.set(key, { workspace, document, version, updatedAt });
      else stored.delete(key);
      const logged = [...cell.now.changes, { ...record, workspace }];
      cell.now = {
        ...cell.now,
        documents: stored,
        changes: logged,
        entries: indexed(change, document),
      };
      return record;
    },

    async list(query) {
      const all = documents().flatMap(({ document, version, updatedAt }): ListedApplication[] =>
        document.kind === "application" ? [{ ...summarise(document), version, updatedAt }] : [],
      );
      return listAmong(all, query);
    },
    documents: async () =>
      documents().toSorted(
        ({ document: one }, { document: two }) =>
          byBytes(one.kind, two.kind) || byBytes(one.id, two.id),
      ),
    async search(query, limit) {
      const sought = wordsOfQuery(query);
      if (sought.length === 0) return [];
      return cell.now.entries
        .filter((entry) => entry.workspace === workspace && hasAll(entry.words, sought))
        .toReversed()
        .slice(0, limit)
        .map(({ workspace: _workspace, fingerprint: _print, words: _words, ...hit }) => hit);
    },
    changes: async (after, limit) =>
      changes()
        .filter(({ sequence }) => sequence > after)
        .slice(0, limit),
    async history(key, { before = Infinity, limit }) {
      const earlier = (await log(key)).filter(({ version }) => version < before);
      return earlier.toReversed().slice(0, limit);
    },
    latestSequence: async () => changes().at(-1)?.sequence ?? 0,
    keys: createMemoryKeys(cell, workspace),
    sessions: createMemorySessions(cell, workspace),
    answers: createMemoryAnswers(cell, workspace),
    webhooks: createMemoryWebhooks(cell, workspace),
  };
  return transaction;
}

function isDue(
  { changes, deliveries }: Memory,
  workspace: string,
  { id, offAt, leasedUntil = "", heldUntil = "", cursor }: StoredWebhook,
  now: string,
): boolean {
  if (offAt !== undefined || leasedUntil > now || heldUntil > now) return false;
  const isMine = (each: InWorkspace): boolean => each.workspace === workspace;
  return (
    changes.some((change) => isMine(change) && change.sequence > cursor) ||
    deliveries.some(
      (each) =>
        isMine(each) &&
        each.delivery.webhookId === id &&
        each.delivery.nextAt !== undefined &&
        each.delivery.nextAt <= now,
    )
  );
}

function withoutWorkspace<T extends InWorkspace>(value: T): Omit<T, "workspace"> {
  const { workspace: _workspace, ...rest } = value;
  return rest;
}
