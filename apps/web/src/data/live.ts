import type { ChangeLine, Versioned } from "@finalist/api/client";
import type { Document } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { client } from "./api.ts";

const RETRY_MILLIS = 1500;

type News =
  | { readonly type: "change"; readonly change: ChangeLine }
  | { readonly type: "state"; readonly isConnected: boolean };

/**
 * Follows the change log and refreshes what others changed; returns its end. One page of a
 * browser holds the stream and tells the others: a browser opens six connections to a host,
 * and a seventh window would wait for ever.
 */
export function followChanges(
  queryClient: QueryClient,
  onState: (isConnected: boolean) => void,
): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel("finalist-changes");
  const hear = (news: News): void => {
    if (news.type === "change") return refresh(queryClient, news.change);
    onState(news.isConnected);
    // What failed to load while nobody answered.
    if (news.isConnected)
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  };
  channel.addEventListener("message", ({ data }: MessageEvent<News>) => hear(data));
  const tell = (news: News): void => {
    hear(news);
    channel.postMessage(news);
  };
  navigator.locks
    .request("finalist-changes", { signal: stop.signal }, () => followForever(tell, stop.signal))
    // The wait for the lock ends with the page.
    .catch(() => undefined);
  return () => {
    stop.abort();
    channel.close();
  };
}

async function followForever(tell: (news: News) => void, signal: AbortSignal): Promise<void> {
  let lastEventId: string | undefined;
  while (!signal.aborted) {
    try {
      lastEventId = await follow(tell, signal, lastEventId, (id) => {
        lastEventId = id;
      });
    } catch {
      // The server is away or refuses; the page says so and tries again.
    }
    if (signal.aborted) return;
    tell({ type: "state", isConnected: false });
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
  }
}

/** Reads the stream until it ends; what was missed since `lastEventId` comes first. */
async function follow(
  tell: (news: News) => void,
  signal: AbortSignal,
  lastEventId: string | undefined,
  onId: (id: string) => void,
): Promise<string | undefined> {
  const response = await client.events(signal, lastEventId);
  tell({ type: "state", isConnected: true });
  const events = response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  let latest = lastEventId;
  for (;;) {
    const next = await events?.read();
    if (!next || next.done) return latest;
    const { event, id, data } = next.value;
    if (event === "ready") {
      latest ??= String((JSON.parse(data) as { sequence: number }).sequence);
      onId(latest);
    } else if (event === "change" && id !== undefined) {
      latest = id;
      onId(id);
      tell({ type: "change", change: JSON.parse(data) as ChangeLine });
    }
  }
}

function refresh(queryClient: QueryClient, change: ChangeLine): void {
  const queryKey = change.kind === "candidate" ? ["candidate"] : ["application", change.documentId];
  const isOld = (): boolean => {
    const known = queryClient.getQueryData<Versioned<Document>>(queryKey);
    return known !== undefined && known.version < change.version;
  };
  void queryClient.invalidateQueries({ queryKey: ["applications"] });
  if (change.author !== "web") {
    if (isOld()) void queryClient.invalidateQueries({ queryKey });
    return;
  }
  // Our own writes come back with their answer; only another window's are news.
  setTimeout(() => {
    if (isOld()) void queryClient.invalidateQueries({ queryKey });
  }, OWN_ANSWER_MILLIS);
}

const OWN_ANSWER_MILLIS = 300;
