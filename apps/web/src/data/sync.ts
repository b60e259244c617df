import type { QueryClient } from "@tanstack/react-query";
import { notify } from "../notices.ts";
import { conflicts, hideConflict, loadConflicts, showConflict } from "./conflicts.ts";
import { isConnected } from "./connection.ts";
import { type Conflict, type Edit, keyOf } from "./edit.ts";
import { acknowledge, findChange, forget, moveOver, remember } from "./history.ts";
import { keepAnswers } from "./kept.ts";
import { catchUp, followForever, refresh } from "./live.ts";
import { sayKept } from "./make.ts";
import { discard, look, outbox, outboxReady, passing } from "./outbox.ts";
import { documentQueries, moveBase, setBase } from "./queries.ts";
import { sendForever } from "./sender.ts";
import { database, keptQueue } from "./storage.ts";
import { useStore } from "./store.ts";
import { undo } from "./travel.ts";
import { hear, type News, type Written } from "./windows.ts";
import { wordsOf } from "./words.ts";

/**
 * Keeps this window, the other ones and the server at the same state; returns its end. One window
 * sends, and holds the stream of changes: a browser opens six connections to a host, and a
 * seventh window would wait for ever.
 */
export function startSync(queryClient: QueryClient): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const ends = [hear((news) => take(queryClient, news)), keepAnswers(queryClient)];
  void restore(queryClient);
  void sendForever(queryClient, passing, signal);
  navigator.locks
    .request("finalist-sync", { signal }, () => lead(queryClient, signal))
    // The wait for the lock ends with the page.
    .catch(() => undefined);
  // A page that was put to sleep has heard nothing.
  const onWake = (): void => void look();
  window.addEventListener("pageshow", onWake);
  return () => {
    stop.abort();
    for (const end of ends) end();
    window.removeEventListener("pageshow", onWake);
  };
}

/** Both or neither: whoever cannot send any more leaves both to another window. */
async function lead(queryClient: QueryClient, stopped: AbortSignal): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([stopped, failed.signal]);
  const db = await database();
  try {
    await Promise.all([
      followForever(signal),
      db && sendForever(queryClient, keptQueue(db), signal),
    ]);
  } finally {
    failed.abort();
  }
}

/** What an earlier visit left, also where it belongs to something that is not open. */
async function restore(queryClient: QueryClient): Promise<void> {
  await Promise.all([outboxReady(), loadConflicts()]);
  for (const { id, ref, command, isWithdrawn, takesBack } of outbox.get()) {
    const change = { id, ref, command, text: wordsOf(command) };
    // Whoever made them, this page can take them back, or do them again.
    if (!isWithdrawn) remember(change);
    if (takesBack) moveOver("undo", id, change);
    if (ref.kind === "candidate") void queryClient.prefetchQuery(documentQueries.candidate());
    else void queryClient.prefetchQuery(documentQueries.application(ref.id));
  }
}

function take(queryClient: QueryClient, news: News): void {
  switch (news.type) {
    case "change":
      return refresh(queryClient, news.change);
    case "state":
      return takeState(queryClient, news.isConnected);
    case "outbox":
      return void look();
    case "sent":
      return takeSent(queryClient, news.edit, news.written);
    case "takenBack":
      return takeTakenBack(queryClient, news.edit, news.written);
    case "refused":
      return takeRefused(queryClient, news.conflict);
    case "settled":
      return hideConflict(news.conflictId);
  }
}

/** Own edits that had to wait; what comes of them is told once, and not for each. */
let waited: ReadonlySet<string> = new Set();

function takeState(queryClient: QueryClient, isNowConnected: boolean): void {
  const wasConnected = isConnected.get();
  isConnected.set(isNowConnected);
  const own = outbox.get().filter(({ id }) => findChange("undo", id));
  if (isNowConnected) {
    if (!wasConnected) waited = new Set(own.map(({ id }) => id));
    void catchUp(queryClient).catch(() => undefined);
  } else if (wasConnected && own.length > 0) {
    const [only, ...more] = own;
    sayKept(only && more.length === 0 ? () => void undo(queryClient, only.id) : undefined);
  }
}

function takeSent(queryClient: QueryClient, edit: Edit, written: Written): void {
  settleWith(queryClient, "do", edit, written);
  const change = acknowledge(edit.id, written.madeAt ?? written.version);
  if (!change) return;
  if (waited.size > 1 && waited.has(edit.id)) return tellOnce(edit.id);
  notify({ text: change.text, undo: () => void undo(queryClient, change.id) });
}

function takeTakenBack(queryClient: QueryClient, edit: Edit, written: Written): void {
  settleWith(queryClient, "undo", edit, written);
  const change = acknowledge(edit.id, written.version, "redo");
  if (change) notify({ text: `Taken back: ${change.text}` });
}

/** What the server answered takes the place of what waited for it. */
function settleWith(
  queryClient: QueryClient,
  mode: "do" | "undo",
  { id, ref }: Edit,
  written: Written,
): void {
  moveBase(queryClient, ref, mode, written);
  discard(id);
  void queryClient.invalidateQueries({ queryKey: ["applications"] });
}

function tellOnce(id: string): void {
  const isLast = !outbox.get().some((edit) => edit.id !== id && waited.has(edit.id));
  if (isLast) notify({ text: `${waited.size} changes that waited are stored.` });
}

function takeRefused(queryClient: QueryClient, conflict: Conflict): void {
  const { id, ref, theirs } = conflict;
  if (theirs) setBase(queryClient, ref, theirs);
  else void queryClient.invalidateQueries({ queryKey: keyOf(ref) });
  discard(id);
  forget(id);
  showConflict(conflict);
}

export interface SyncState {
  readonly isConnected: boolean;
  /** Edits that wait for the server. */
  readonly unsent: number;
  /** What waits for the person's decision. */
  readonly conflicts: number;
}

/** How this browser stands to the server. */
export function useSyncState(): SyncState {
  const edits = useStore(outbox).filter(({ isWithdrawn, takesBack }) => takesBack ?? !isWithdrawn);
  return {
    isConnected: useStore(isConnected),
    unsent: edits.length,
    conflicts: useStore(conflicts).length,
  };
}
