import { ApiError, type DocumentRef, type Versioned } from "@finalist/api/client";
import { touches } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { notify } from "../notices.ts";
import { client } from "./api.ts";
import { keepConflict } from "./conflicts.ts";
import { pause, untilReachable } from "./connection.ts";
import { type Conflict, type Edit, isSameRef } from "./edit.ts";
import { isGone, isPassing, isRefusal, isUnauthorized } from "./failures.ts";
import { findChange, forget, moveOver } from "./history.ts";
import type { EditQueue } from "./storage.ts";
import { interruption, stepOver } from "./travel.ts";
import { hear, tell } from "./windows.ts";
import { wordsOf } from "./words.ts";

/** After so many answers of a server in trouble the person decides, and the others go on. */
const TRIES_MAX = 5;

/** Sends what a queue holds, one after the other; each until it is answered. */
export async function sendForever(
  queryClient: QueryClient,
  queue: EditQueue,
  signal: AbortSignal,
): Promise<void> {
  const tries = new Map<string, number>();
  while (!signal.aborted) {
    const news = nextNews(signal);
    const edit = await queue.first();
    if (!edit) {
      await news;
      continue;
    }
    await untilReachable(signal);
    if (signal.aborted) return;
    try {
      await send(queue, edit);
    } catch (error) {
      const count = (tries.get(edit.id) ?? 0) + 1;
      tries.set(edit.id, count);
      await recover(queryClient, queue, edit, { error, isLast: count >= TRIES_MAX });
    }
  }
}

/** Asked for before the look that it follows, so that nothing falls in between. */
function nextNews(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = hear(({ type }) => type === "outbox" && end());
    function end(): void {
      stop();
      signal.removeEventListener("abort", end);
      resolve();
    }
    signal.addEventListener("abort", end);
  });
}

async function send(queue: EditQueue, edit: Edit): Promise<void> {
  const { id, ref, command, seen, takesBack } = edit;
  if (takesBack) return takeBack(queue, edit, takesBack.version);
  const found = await queue.change(id, (it) => ({ ...it, isTried: true }));
  if (!found) return;
  const written = await client.run(ref, command, seen.version, { id, follows: seen.edits });
  const stays = (it: Edit): Edit | undefined => (it.isWithdrawn ? it : undefined);
  const sent = (await queue.change(id, stays)) ?? edit;
  if (!sent.isWithdrawn) return tell({ type: "sent", edit: sent, written });
  // It was taken back while nobody knew whether it had arrived.
  await takeBack(queue, sent, written.madeAt ?? written.version);
}

/** Takes back what is stored as `version`; the person decides where something came in between. */
async function takeBack(queue: EditQueue, edit: Edit, version: number): Promise<void> {
  const { id, ref, command } = edit;
  const change = { id, ref, version, command, text: wordsOf(command) };
  const step = await stepOver("undo", change);
  if (step.type === "done") await rebase(queue, edit, step.version);
  await queue.change(id, () => undefined);
  if (step.type === "done") return tell({ type: "takenBack", edit, written: step });
  tell({ type: "outbox" });
  if (step.type === "unreachable") {
    forget(id);
    return notify({ text: `“${change.text}” is taken back already.` });
  }
  if (findChange("redo", id)) moveOver("redo", id, change);
  interruption.set({ direction: "undo", change, between: step.between });
}

/** What was made on top of an undo is an edit of the version that the undo has made. */
async function rebase(queue: EditQueue, { id, ref }: Edit, version: number): Promise<void> {
  for (const other of await queue.all()) {
    if (!isSameRef(other.ref, ref) || !other.seen.edits.includes(id)) continue;
    await queue.change(other.id, (it) => ({ ...it, seen: { ...it.seen, version } }));
  }
}

interface Failure {
  readonly error: unknown;
  readonly isLast: boolean;
}

async function recover(
  queryClient: QueryClient,
  queue: EditQueue,
  edit: Edit,
  { error, isLast }: Failure,
): Promise<void> {
  if (isClosed(error)) throw error;
  if (!isRefusal(error)) {
    tell({ type: "state", isConnected: false });
    return pause();
  }
  if (isUnauthorized(error)) {
    // Whoever asks next is told that the token is missing.
    void queryClient.invalidateQueries();
    return pause();
  }
  if (isPassing(error) && !isLast) return pause();
  await refuse(queue, edit, error).catch(pause);
}

/** Another window has a newer Finalist, and the browser's storage with it. */
const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "InvalidStateError";

/** What the server refuses is put to the person. */
async function refuse(queue: EditQueue, edit: Edit, { problem }: ApiError): Promise<void> {
  const { id, ref, command } = edit;
  const theirs = await documentOf(ref);
  const now = await queue.change(id, (it) => (it.isWithdrawn ? undefined : it));
  if (now?.takesBack) sayNotTakenBack(edit, problem.detail);
  if (now?.isWithdrawn) return tell({ type: "outbox" });
  const named = problem.conflicts ?? [];
  const pointers = named.length > 0 ? named : touches(command);
  const conflict: Conflict = { id, foundAt: Date.now(), ref, command, pointers, theirs };
  await keepConflict(conflict);
  await queue.change(id, () => undefined);
  tell({ type: "refused", conflict });
}

const sayNotTakenBack = ({ command }: Edit, why: string): void =>
  notify({ text: `“${wordsOf(command)}” could not be taken back: ${why}`, tone: "danger" });

async function documentOf(ref: DocumentRef): Promise<Versioned<Document> | undefined> {
  try {
    return await (ref.kind === "candidate" ? client.candidate() : client.application(ref.id));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
