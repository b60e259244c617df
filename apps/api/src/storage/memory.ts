import { searchEntries, summarise } from "@finalist/core/model";
import { type KeptAnswer } from "./answers.ts";
import { createMemoryAnswers, createMemoryKeys } from "./keys-memory.ts";
import type { CalendarKey, StoredToken } from "./keys.ts";
import { listAmong, type ListedApplication } from "./list.ts";
import { poll } from "./poll.ts";
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
import { matchesAll, wordsOf } from "./words.ts";

/** Everything there is; replaced and never changed, so that a failed transaction leaves it be. */
export interface Memory {
  readonly documents: ReadonlyMap<string, InWorkspace<StoredDocument>>;
  readonly changes: readonly InWorkspace<ChangeRecord>[];
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
      cell.now = { ...cell.now, documents: stored, changes: logged };
      return record;
    },

    async list(query) {
      const all = documents().flatMap(({ document, version, updatedAt }): ListedApplication[] =>
        document.kind === "application" ? [{ ...summarise(document), version, updatedAt }] : [],
      );
      return listAmong(all, query);
    },
    documents: async () => documents(),
    async search(query, limit) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      return documents()
        .flatMap(({ document }) =>
          searchEntries(document)
            .filter(({ title, text, choices }) => matchesAll(`${title} ${text} ${choices}`, words))
            .map(({ choices: _choices, ...entry }) => ({
              ...entry,
              kind: document.kind,
              documentId: document.id,
            })),
        )
        .slice(0, limit);
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
