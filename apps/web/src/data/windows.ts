import type { ChangeLine } from "@finalist/api/client";
import type { client } from "./api.ts";
import type { Conflict, Edit } from "./edit.ts";

/** What windows of one browser tell each other. */
export type News =
  | { readonly type: "change"; readonly change: ChangeLine }
  | { readonly type: "state"; readonly isConnected: boolean }
  /** Something was put into the outbox, or changed there: look. */
  | { readonly type: "outbox" }
  | { readonly type: "sent"; readonly edit: Edit; readonly written: Written }
  | { readonly type: "takenBack"; readonly edit: Edit; readonly written: Written }
  | { readonly type: "refused"; readonly conflict: Conflict }
  | { readonly type: "settled"; readonly conflictId: string };

/** What the server answered to an edit. */
export type Written = Awaited<ReturnType<typeof client.run>>;

type Listener = (news: News) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** Tells every window, this one first. */
export function tell(news: News): void {
  for (const listener of listeners) listener(news);
  channel?.postMessage(news);
}

/** Hears what any window tells, until the end that is returned. */
export function hear(listener: Listener): () => void {
  listeners.add(listener);
  if (!channel) {
    channel = new BroadcastChannel("finalist");
    channel.addEventListener("message", ({ data }: MessageEvent<News>) => {
      for (const each of listeners) each(data);
    });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = undefined;
  };
}
