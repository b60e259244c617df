import type { ChangeLine, Versioned } from "@finalist/api/client";
import type { Document } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { client } from "./api.ts";
import { pause } from "./connection.ts";
import { documentQueries } from "./queries.ts";
import { tell } from "./windows.ts";

/** Reads the change log as it grows, and tells all windows; ends with `signal`. */
export async function followForever(signal: AbortSignal): Promise<void> {
  let lastEventId: string | undefined;
  while (!signal.aborted) {
    try {
      lastEventId = await follow(signal, lastEventId, (id) => {
        lastEventId = id;
      });
    } catch {
      // The server is away or refuses; the page says so and tries again.
    }
    if (signal.aborted) return;
    tell({ type: "state", isConnected: false });
    await pause();
  }
}

/** Reads the stream until it ends; what was missed since `lastEventId` comes first. */
async function follow(
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

/** What others changed is asked for again. */
export function refresh(queryClient: QueryClient, change: ChangeLine): void {
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

/** After a time without news: what the list has another version of is asked for again. */
export async function catchUp(queryClient: QueryClient): Promise<void> {
  void queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  void queryClient.invalidateQueries({ queryKey: ["candidate"] });
  const listed = await client.list();
  queryClient.setQueryData(documentQueries.list().queryKey, [...listed]);
  const versions = new Map(listed.map(({ id, version }) => [id, version]));
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [kind, id], state }) =>
      kind === "application" &&
      (state.data as Versioned<Document> | undefined)?.version !== versions.get(String(id)),
  });
}
