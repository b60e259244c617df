import type { DocumentRef } from "@finalist/api/client";
import { notify } from "../notices.ts";
import { isConnected } from "./connection.ts";
import { type Edit, isSameRef } from "./edit.ts";
import { database, type EditQueue, keptQueue, passingQueue } from "./storage.ts";
import { createStore } from "./store.ts";
import { tell } from "./windows.ts";

/** What the server has not acknowledged yet, of all windows, in the order in which it was made. */
export const outbox = createStore<readonly Edit[]>([]);

export const editsOf = (ref: DocumentRef, edits = outbox.get()): readonly Edit[] =>
  edits.filter((edit) => isSameRef(edit.ref, ref));

/** Of this window alone: what the browser refused to keep. */
export const passing = passingQueue();

const keptIn = async (): Promise<EditQueue | undefined> => {
  const db = await database();
  return db && keptQueue(db);
};

/** Made here and not known to be kept yet. */
let unkept: readonly Edit[] = [];
let lastKept: Promise<void> = Promise.resolve();

// Leaving would lose what the browser has not written down.
window.addEventListener("beforeunload", (event) => {
  if (unkept.length > 0) event.preventDefault();
});

/** Shows an edit at once, and sends it once it is kept. */
export function post(edit: Edit): void {
  unkept = [...unkept, edit];
  outbox.set([...outbox.get(), edit]);
  lastKept = lastKept.then(() => keep(edit));
}

async function keep(edit: Edit): Promise<void> {
  try {
    const kept = await keptIn();
    await (kept ?? passing).add(edit);
  } catch {
    await passing.add(edit);
    notify({
      text: "This browser could not keep your change. Leave this window open until it is sent.",
      tone: "danger",
    });
  }
  tell({ type: "outbox" });
}

/** Takes an edit back before it is acknowledged; false where that came too late. */
export async function withdraw(edit: Edit): Promise<boolean> {
  replace(edit.id, { ...edit, isWithdrawn: true });
  await lastKept;
  const step = (it: Edit): Edit | undefined =>
    it.isTried ? { ...it, isWithdrawn: true } : undefined;
  const found =
    (await (await keptIn())?.change(edit.id, step)) ?? (await passing.change(edit.id, step));
  tell({ type: "outbox" });
  return found !== undefined;
}

/** Takes a withdrawal back while it waits, and answers what waited; nothing where that is over. */
export async function revive(id: string): Promise<Edit | undefined> {
  await lastKept;
  // What is stored is as it was without another word to the server.
  const step = ({ isWithdrawn: _back, ...it }: Edit): Edit | undefined =>
    it.takesBack ? undefined : it;
  const found = (await (await keptIn())?.change(id, step)) ?? (await passing.change(id, step));
  if (!found) return undefined;
  replace(id, step(found));
  tell({ type: "outbox" });
  return found;
}

/** Takes out what was acknowledged or refused. */
export const discard = (id: string): void => replace(id, undefined);

/** Looks that began before the last change here have seen less than this window knows. */
let generation = 0;

function replace(id: string, edit: Edit | undefined): void {
  generation += 1;
  if (!edit) unkept = unkept.filter((other) => other.id !== id);
  const next = (other: Edit): readonly Edit[] => {
    if (other.id !== id) return [other];
    return edit ? [edit] : [];
  };
  outbox.set(outbox.get().flatMap(next));
}

/** Reads what is kept, by whichever window. */
export async function look(): Promise<void> {
  const asOf = generation;
  const kept = (await (await keptIn())?.all().catch(() => [])) ?? [];
  const found = [...kept, ...(await passing.all())];
  if (asOf !== generation) return look();
  const isIn = (edits: readonly Edit[]) => (edit: Edit) => edits.some(({ id }) => id === edit.id);
  unkept = unkept.filter((edit) => !isIn(kept)(edit));
  const known = new Map(outbox.get().map((edit) => [edit.id, edit]));
  const same = (edit: Edit): Edit => {
    const before = known.get(edit.id);
    return before && before.isWithdrawn === edit.isWithdrawn ? before : edit;
  };
  outbox.set([...found.map(same), ...unkept.filter((edit) => !isIn(found)(edit))]);
}

let firstLook: Promise<void> | undefined;

/** What was left by an earlier visit is there before any document is. */
export const outboxReady = (): Promise<void> => (firstLook ??= look());

/** Resolves when none of these waits any more, or nobody answers. */
export function settled(isMeant: (edit: Edit) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const isOver = (): boolean => !isConnected.get() || !outbox.get().some(isMeant);
    if (isOver()) return resolve();
    const stops = [outbox, isConnected].map((store) => store.subscribe(listen));
    function listen(): void {
      if (!isOver()) return;
      for (const stop of stops) stop();
      resolve();
    }
  });
}
