import { useSyncExternalStore } from "react";

/** What is not the same thing after all, by application; kept while the page is open. */
let dismissed: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const listeners = new Set<() => void>();
const NONE: ReadonlySet<string> = new Set();

function set(applicationId: string, keys: ReadonlySet<string>): void {
  dismissed = new Map([...dismissed, [applicationId, keys]]);
  for (const listener of listeners) listener();
}

export const dismiss = (applicationId: string, key: string): void =>
  set(applicationId, new Set([...(dismissed.get(applicationId) ?? []), key]));

export const bringBackAll = (applicationId: string): void => set(applicationId, NONE);

export const useDismissed = (applicationId: string): ReadonlySet<string> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => dismissed.get(applicationId) ?? NONE,
  );
