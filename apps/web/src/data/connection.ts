import { isReachable } from "./api.ts";
import { createStore } from "./store.ts";
import { tell } from "./windows.ts";

/** Whether Finalist answers, as far as is known. */
export const isConnected = createStore(true);

const RETRY_MILLIS = 1500;

export const pause = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));

/** Knocks before anything is sent, so that what waits is not taken for sent. */
export async function untilReachable(signal: AbortSignal): Promise<void> {
  if (isConnected.get()) return;
  while (!signal.aborted && !(await isReachable())) await pause();
  if (!signal.aborted) tell({ type: "state", isConnected: true });
}
