import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { changeBody } from "../operations/change-body.ts";
import { isSessionLive } from "../operations/sessions.ts";
import { isTokenLive } from "../operations/tokens.ts";
import type { Feed } from "../feed.ts";
import type { Store } from "../storage/store.ts";
import { depsOf } from "./context.ts";

/** Proxies close silent connections; a comment a quarter of a minute keeps ours. */
const HEARTBEAT_MILLIS = 15_000;
const PAGE = 100;

/** The change log from now on, or from `Last-Event-ID`, until the reader leaves. */
export function streamChanges(context: Context, feed: Feed): Response {
  const deps = depsOf(context);
  const { store } = deps;
  const given = context.req.header("last-event-id") ?? "";
  // Nobody reads the body of a HEAD, and so nobody would end the stream.
  if (context.req.method === "HEAD") return context.body(null);
  const caller = context.get("caller");
  return streamSSE(context, async (stream) => {
    const latest = await store.latestSequence();
    let sent = /^\d{1,15}$/.test(given) ? Math.min(Number(given), latest) : latest;
    let hasNews = true;
    let wake: (() => void) | undefined;
    const onNews = (): void => {
      hasNews = true;
      wake?.();
    };
    const leave = feed.subscribe(caller.workspace, onNews);
    stream.onAbort(() => {
      leave();
      onNews();
    });
    await stream.writeSSE({ event: "ready", data: JSON.stringify({ sequence: sent }) });
    while (!stream.aborted && (await isStillIn(context))) {
      if (hasNews) {
        hasNews = false;
        sent = await sendAfter(stream, store, sent, onNews);
        continue;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, HEARTBEAT_MILLIS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
      if (!hasNews) await stream.write(": still here\n\n");
    }
    leave();
  });
}

/** A stream lasts for days: what was taken away in the meantime ends it. */
async function isStillIn(context: Context): Promise<boolean> {
  const deps = depsOf(context);
  const caller = context.get("caller");
  if (caller.type === "person") return context.get("isStillIn")();
  if (caller.type === "program") return isTokenLive(deps, caller.token.id);
  return caller.session === undefined || isSessionLive(deps, caller.session.id);
}

/** Sends a page of the log after a sequence; returns the last sequence sent. */
async function sendAfter(
  stream: SSEStreamingApi,
  store: Pick<Store, "changes">,
  after: number,
  onMore: () => void,
): Promise<number> {
  const changes = await store.changes(after, PAGE);
  for (const change of changes) {
    const data = JSON.stringify(changeBody(change));
    await stream.writeSSE({ event: "change", id: String(change.sequence), data });
  }
  if (changes.length === PAGE) onMore();
  return changes.at(-1)?.sequence ?? after;
}
