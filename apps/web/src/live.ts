import type { ChangeLine, Versioned } from "@finalist/api/client";
import type { Document } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { client } from "./api.ts";

const RETRY_MILLIS = 1500;

/** Follows the change log and refreshes what others changed; returns its end. */
export function followChanges(
  queryClient: QueryClient,
  onState: (connected: boolean) => void,
): () => void {
  const stop = new AbortController();
  let lastEventId: string | undefined;

  async function follow(): Promise<void> {
    const response = await client.events(stop.signal, lastEventId);
    onState(true);
    // Whatever changed while nobody listened.
    if (lastEventId === undefined) await queryClient.invalidateQueries();
    const events = response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader();
    for (;;) {
      const next = await events?.read();
      if (!next || next.done) return;
      const { event, id, data } = next.value;
      if (event === "ready") {
        lastEventId ??= String((JSON.parse(data) as { sequence: number }).sequence);
      } else if (event === "change") {
        lastEventId = id;
        refresh(queryClient, JSON.parse(data) as ChangeLine);
      }
    }
  }

  async function followForever(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await follow();
      } catch {
        // The server is away or refuses; the page says so and tries again.
      }
      if (stop.signal.aborted) return;
      onState(false);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    }
  }

  void followForever();
  return () => stop.abort();
}

function refresh(queryClient: QueryClient, change: ChangeLine): void {
  const queryKey = change.kind === "candidate" ? ["candidate"] : ["application", change.documentId];
  const known = queryClient.getQueryData<Versioned<Document>>(queryKey);
  void queryClient.invalidateQueries({ queryKey: ["applications"] });
  // Our own writes come back with the answer already.
  if (known && known.version >= change.version) return;
  if (change.author === "web" && known && known.version === change.version - 1) {
    setTimeout(() => {
      const later = queryClient.getQueryData<Versioned<Document>>(queryKey);
      if (!later || later.version < change.version)
        void queryClient.invalidateQueries({ queryKey });
    }, 300);
    return;
  }
  void queryClient.invalidateQueries({ queryKey });
}
