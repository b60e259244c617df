import type { GrowthWatch } from "./store.ts";

/** One cheap query a tick (an index look-up). */
const POLL_MILLIS = 200;

/** Watches a log by asking again and again for its newest number. */
export function poll(latestSequence: () => Promise<number>, onGrowth: () => void): GrowthWatch {
  let latest = -1;
  let closed = false;

  async function look(): Promise<void> {
    if (closed) return;
    const sequence = await latestSequence();
    if (sequence === latest) return;
    latest = sequence;
    onGrowth();
  }
  // A tick that fails is followed by another; a closed database ends them.
  const tick = (): void => void look().catch(() => undefined);

  const timer = setInterval(tick, POLL_MILLIS);
  tick();
  return {
    look: tick,
    async close() {
      closed = true;
      clearInterval(timer);
    },
  };
}
