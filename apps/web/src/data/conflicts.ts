import type { Conflict } from "./edit.ts";
import { database } from "./storage.ts";
import { createStore } from "./store.ts";
import { tell } from "./windows.ts";

/** What waits for the person's decision, the oldest first; all windows show the same. */
export const conflicts = createStore<readonly Conflict[]>([]);

// What the browser may not keep would be lost; what it keeps is not forgotten this way.
window.addEventListener("beforeunload", (event) => {
  if (conflicts.get().length > 0) event.preventDefault();
});

export async function loadConflicts(): Promise<void> {
  const kept = (await (await database())?.getAll("conflicts").catch(() => [])) ?? [];
  for (const conflict of kept.toSorted((a, b) => a.foundAt - b.foundAt)) showConflict(conflict);
}

export async function keepConflict(conflict: Conflict): Promise<void> {
  const db = await database();
  // Shown all the same where it cannot be kept.
  await db?.put("conflicts", conflict).catch(() => undefined);
}

export function showConflict(conflict: Conflict): void {
  if (conflicts.get().some(({ id }) => id === conflict.id)) return;
  conflicts.set([...conflicts.get(), conflict]);
}

export const hideConflict = (conflictId: string): void =>
  conflicts.set(conflicts.get().filter(({ id }) => id !== conflictId));

/** The person has decided. */
export function settle({ id }: Conflict): void {
  tell({ type: "settled", conflictId: id });
  void database().then((db) => db?.delete("conflicts", id));
}
