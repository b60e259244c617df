import { useSyncExternalStore } from "react";

/** A short message at the edge of the screen; gone by itself, or undone. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone?: "danger";
  readonly undo?: () => void;
}

const SHOWN_MILLIS = 7000;
let notices: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** One at a time: a new notice replaces the last, so that nothing piles up. */
export function notify(notice: Omit<Notice, "id">): void {
  lastId += 1;
  const id = lastId;
  set([{ ...notice, id }]);
  setTimeout(() => dismiss(id), SHOWN_MILLIS);
}

export const dismiss = (id: number): void => set(notices.filter((notice) => notice.id !== id));

export const useNotices = (): readonly Notice[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
