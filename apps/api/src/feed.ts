import type { Store } from "./storage/store.ts";

/** Tells when the log has grown, whoever wrote: this process or another one on the same file. */
export interface Feed {
  /** Calls `listener` with the newest sequence, now and after each growth. Returns its end. */
  subscribe(listener: (sequence: number) => void): () => void;
  /** Looks at once instead of at the next tick; called after own writes. */
  poke(): void;
  close(): void;
}

/** One cheap query a tick (an index look-up), and only while somebody listens. */
const POLL_MILLIS = 200;

export function createFeed(store: Pick<Store, "latestSequence">): Feed {
  const listeners = new Set<(sequence: number) => void>();
  let latest = -1;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function look(): Promise<void> {
    if (closed) return;
    const sequence = await store.latestSequence();
    if (sequence === latest) return;
    latest = sequence;
    for (const listener of listeners) listener(sequence);
  }
  // A tick that fails is followed by another; a closed store ends them.
  const tick = (): void => void look().catch(() => undefined);

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (latest >= 0) listener(latest);
      timer ??= setInterval(tick, POLL_MILLIS);
      tick();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    poke: tick,
    close() {
      closed = true;
      clearInterval(timer);
      listeners.clear();
    },
  };
}
