import { type Document, searchEntries, summarise } from "@finalist/core/model";
import { createMemoryKeys } from "./keys-memory.ts";
import type {
  ChangeRecord,
  DocumentKey,
  ListedApplication,
  Store,
  StoredDocument,
  StoreTransaction,
} from "./store.ts";
import { matchesAll, wordsOf } from "./words.ts";

const keyOf = ({ kind, id }: DocumentKey): string => `${kind}/${id}`;

/** Keeps everything in memory: for tests, and the plainest statement of what a store does. */
export function createMemoryStore(): Store {
  let documents = new Map<string, StoredDocument>();
  let changes: readonly ChangeRecord[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const read = async (key: DocumentKey) => documents.get(keyOf(key));
  const log = async (key: DocumentKey, afterVersion = 0) =>
    changes.filter(
      (change) =>
        change.kind === key.kind && change.documentId === key.id && change.version > afterVersion,
    );
  const version = async (key: DocumentKey) => (await log(key)).at(-1)?.version ?? 0;

  const transaction: StoreTransaction = {
    read,
    log,
    version,
    async append(change, document: Document | undefined) {
      const record = { ...change, sequence: changes.length + 1 };
      const key = keyOf({ kind: change.kind, id: change.documentId });
      documents = new Map(documents);
      if (document) {
        documents.set(key, { document, version: change.version, updatedAt: change.at });
      } else documents.delete(key);
      changes = [...changes, record];
      return record;
    },
  };

  return {
    read,
    log,
    version,
    write(work) {
      const run = queue.then(async () => {
        const before = { documents, changes };
        try {
          return await work(transaction);
        } catch (error) {
          ({ documents, changes } = before);
          throw error;
        }
      });
      queue = run.catch(() => undefined);
      return run;
    },
    async list() {
      return [...documents.values()].flatMap(
        ({ document, version: number, updatedAt }): ListedApplication[] =>
          document.kind === "application"
            ? [{ ...summarise(document), version: number, updatedAt }]
            : [],
      );
    },
    async documents() {
      return [...documents.values()];
    },
    async search(query, limit) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      return [...documents.values()]
        .flatMap(({ document }) =>
          searchEntries(document).map((entry) => ({
            ...entry,
            kind: document.kind,
            documentId: document.id,
          })),
        )
        .filter(({ title, text }) => matchesAll(`${title} ${text}`, words))
        .slice(0, limit);
    },
    async changes(after, limit) {
      return changes.filter(({ sequence }) => sequence > after).slice(0, limit);
    },
    async history(key, { before = Infinity, limit }) {
      const earlier = (await log(key)).filter((change) => change.version < before);
      return earlier.toReversed().slice(0, limit);
    },
    async latestSequence() {
      return changes.length;
    },
    keys: createMemoryKeys(),
    async backup() {
      throw new Error("a store in memory has no file to back up");
    },
    async close() {},
  };
}
