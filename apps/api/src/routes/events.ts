import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { changeBody } from "../operations/change-body.ts";
import { nameOf } from "../auth.ts";
import { isSessionLive } from "../operations/sessions.ts";
import { isTokenLive } from "../operations/tokens.ts";
import type { Feed } from "../feed.ts";
import type { Store } from "../storage/store.ts";
import { depsOf, refuse } from "./context.ts";

/** Proxies close silent connections; a comment a quarter of a minute keeps ours. */
const HEARTBEAT_MILLIS = 15_000;
const PAGE = 100;
/** More windows than anybody has open, and too few to wear a server out. */
const STREAMS_MAX = 64;

/** The change log as a stream; each caller may have some open at once. */
export function createChangeStream(feed: Feed): (context: Context) => Response {
  const streams = new Map<string, number>();
  return (context) => {
    // Nobody reads the body of a HEAD, and so nobody would end the stream.
    if (context.req.method === "HEAD") return context.body(null);
    const caller = context.get("caller");
    const key = JSON.stringify([caller.workspace, nameOf(caller)]);
    const open = streams.get(key) ?? 0;
    if (open >= STREAMS_MAX) return refuseStream();
    streams.set(key, open + 1);
    return streamChanges(context, feed, () => {
      const left = (streams.get(key) ?? 1) - 1;
      if (left > 0) streams.set(key, left);
      else streams.delete(key);
    });
  };
}

function refuseStream(): Response {
  const refused = refuse({ type: "too_many_streams", most: STREAMS_MAX });
  refused.headers.set("retry-after", String(HEARTBEAT_MILLIS / 1000));
  return refused;
}

/** From now on, or from `Last-Event-ID`, until the reader leaves. */
function streamChanges(context: Context, feed: Feed, onEnd: () => void): Response {
  const { store } = depsOf(context);
  const given = context.req.header("last-event-id") ?? "";
  const caller = context.get("caller");
  return streamSSE(context, async (stream) => {
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
    try {
      const latest = await store.latestSequence();
      let sent = /^\d{1,15}$/.test(given) ? Math.min(Number(given), latest) : latest;
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
    } finally {
      leave();
      onEnd();
    }
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
