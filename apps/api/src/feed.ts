import type { Database, GrowthWatch } from "./storage/store.ts";

/** Tells when the log has grown, whoever wrote: this process or another one on the same database. */
export interface Feed {
  /** Calls `listener` after each growth of the workspace, perhaps after others too. Returns its end. */
  subscribe(workspace: string, listener: () => void): () => void;
  /** Looks at once instead of waiting to be told; called after own writes. */
  poke(): void;
  close(): Promise<void>;
}

/** The database is watched only while somebody listens. */
export function createFeed(database: Pick<Database, "watch">): Feed {
  const listeners = new Map<() => void, string>();
  let watch: GrowthWatch | undefined;

  function tell(grown?: string): void {
    for (const [listener, workspace] of listeners)
      if (grown === undefined || grown === workspace) listener();
  }

  async function close(): Promise<void> {
    listeners.clear();
    const last = watch;
    watch = undefined;
    await last?.close();
  }

  return {
    subscribe(workspace, subscriber) {
      const listener = (): void => subscriber();
      listeners.set(listener, workspace);
      watch ??= database.watch(tell);
      watch.look();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) void close();
      };
    },
    poke: () => watch?.look(),
    close,
  };
}
