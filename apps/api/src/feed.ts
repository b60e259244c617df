import type { Database } from "./storage/store.ts";

/** Tells when the log has grown, whoever wrote: this process or another one on the same database. */
export interface Feed {
  /** Calls `listener` after each growth, of any workspace. Returns its end. */
  subscribe(listener: () => void): () => void;
  /** Looks at once instead of at the next tick; called after own writes. */
  poke(): void;
  close(): void;
}

/** One cheap query a tick (an index look-up), and only while somebody listens. */
const POLL_MILLIS = 200;

export function createFeed(database: Pick<Database, "latestSequence">): Feed {
  const listeners = new Set<() => void>();
  let latest = -1;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function look(): Promise<void> {
    if (closed) return;
    const sequence = await database.latestSequence();
    if (sequence === latest) return;
    latest = sequence;
    for (const listener of listeners) listener();
  }
  // A tick that fails is followed by another; a closed database ends them.
  const tick = (): void => void look().catch(() => undefined);

  return {
    subscribe(listener) {
      listeners.add(listener);
      timer ??= setInterval(tick, POLL_MILLIS);
      tick();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    poke: () => {
      if (listeners.size > 0) tick();
    },
    close() {
      closed = true;
      clearInterval(timer);
      listeners.clear();
    },
  };
}
