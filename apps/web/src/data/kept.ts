import { hashKey, type QueryClient, queryOptions } from "@tanstack/react-query";
import { door } from "./door.ts";
import { isGone, NeverSeenError, isRefusal } from "./failures.ts";
import { outboxReady } from "./outbox.ts";
import { database } from "./storage.ts";

/** The most recent of each sort; what was opened long ago is asked for again. */
const KEPT_MAX = 50;

/** An answer that is shown at once at the next visit, and asked for again behind it. */
export const keptQuery = <T>(queryKey: readonly string[], ask: () => Promise<T>) =>
  queryOptions({
    queryKey,
    meta: { isKept: true },
    queryFn: async ({ client }): Promise<T> => {
      await outboxReady();
      const isFirst = client.getQueryData(queryKey) === undefined;
      const kept = isFirst ? await answerOf(queryKey) : undefined;
      if (kept) {
        fromEarlier.add(hashKey(queryKey));
        // It was kept as an answer to this very question.
        return kept.data as T;
      }
      return ask().catch((error: unknown) => {
        throw isFirst && !isRefusal(error) ? new NeverSeenError() : error;
      });
    },
  });

/** Shown from an earlier visit, and not asked for in this one yet. */
const fromEarlier = new Set<string>();

const answerOf = async (queryKey: readonly string[]) =>
  (await database())?.get("answers", hashKey(queryKey)).catch(() => undefined);

/** Keeps what is answered; returns the end of it. */
export function keepAnswers(queryClient: QueryClient): () => void {
  // Also of a document that this window has only sent an edit of.
  for (const kind of ["application", "candidate"])
    queryClient.setQueryDefaults([kind], { meta: { isKept: true } });
  const stopWatching = door.subscribe(() => {
    if (door.get().type === "out") void forgetAll();
  });
  const stopKeeping = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated") return;
    const { action, query } = event;
    if (!query.meta?.["isKept"]) return;
    if (action.type === "error" && isGone(action.error)) void forget(query.queryHash);
    if (action.type !== "success") return;
    if (fromEarlier.delete(query.queryHash)) {
      setTimeout(
        () => void queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true }),
      );
      return;
    }
    void keep(query.queryHash, String(query.queryKey[0]), action.data).catch(() => undefined);
  });
  return () => {
    stopWatching();
    stopKeeping();
  };
}

async function keep(key: string, kind: string, data: unknown): Promise<void> {
  const db = await database();
  if (!db) return;
  const transaction = db.transaction("answers", "readwrite");
  await transaction.store.put({ key, kind, data, keptAt: Date.now() });
  const ofKind = IDBKeyRange.bound([kind, 0], [kind, Number.POSITIVE_INFINITY]);
  const age = transaction.store.index("age");
  const tooMany = (await age.count(ofKind)) - KEPT_MAX;
  if (tooMany > 0)
    for (const old of await age.getAllKeys(ofKind, tooMany)) await transaction.store.delete(old);
  await transaction.done;
}

const forget = async (key: string): Promise<void> => (await database())?.delete("answers", key);

const forgetAll = async (): Promise<void> => (await database())?.clear("answers");
