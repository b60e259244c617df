import { depsIn, type Deps, type World } from "../deps.ts";
import { claimDelivery, recordAttempt, release } from "../operations/deliveries.ts";
import { messageOf } from "../operations/webhook-message.ts";
import type { InWorkspace } from "../storage/store.ts";
import type { Delivery, StoredWebhook } from "../storage/webhooks.ts";
import type { Send } from "./send.ts";
import { signedHeaders } from "./signature.ts";

/** How many webhooks a process delivers for at once; each gets one message after the other. */
const AT_ONCE_MAX = 16;

export interface Dispatcher {
  /** Begins with whatever is due, and does not wait for it. */
  wake(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
  /** Breaks off what is under way, and leaves it to whoever comes next. */
  close(): Promise<void>;
}

/**
 * Sends what is due, of all workspaces. Processes on one database share the work: each webhook is
 * leased to one of them, so that every message is sent once. It is sent again, with the same id,
 * where a process ended between sending it and writing that down.
 */
export function createDispatcher(given: {
  readonly world: World;
  readonly send: Send;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly version: string;
  readonly onFault: (error: unknown) => void;
}): Dispatcher {
  const { world, send, random, version, onFault } = given;
  const by = world.newId();
  const running = new Map<string, Promise<void>>();
  const stop = new AbortController();

  async function deliverAll({ workspace, id: webhookId }: InWorkspace<{ readonly id: string }>) {
    const deps = depsIn(world, workspace);
    const holder = { webhookId, by };
    while (!stop.signal.aborted) {
      const claim = await claimDelivery(deps, holder);
      if (!claim) return;
      if (claim.delivery) await deliver(deps, claim.webhook, claim.delivery);
    }
    await release(deps, holder);
  }

  async function deliver(deps: Deps, webhook: StoredWebhook, delivery: Delivery): Promise<void> {
    const { id } = delivery;
    const body = await messageOf(deps.store, webhook, delivery);
    const at = deps.now();
    const { secret, oldSecret, oldSecretUntil = "" } = webhook;
    const isOldGood = oldSecret !== undefined && Date.parse(oldSecretUntil) > Date.parse(at);
    const headers = {
      "content-type": "application/json",
      "user-agent": `Finalist/${version}`,
      ...signedHeaders({ id, body, at }, isOldGood ? [secret, oldSecret] : [secret]),
    };
    const attempt = await send({ url: webhook.url, headers, body }, stop.signal);
    if (stop.signal.aborted && attempt.status === undefined) return;
    await recordAttempt(deps, delivery, attempt, random());
  }

  return {
    async wake() {
      const now = new Date(world.now()).toISOString();
      for (const due of await world.database.webhooksDue(now, AT_ONCE_MAX)) {
        const key = JSON.stringify([due.workspace, due.id]);
        if (stop.signal.aborted || running.has(key) || running.size >= AT_ONCE_MAX) continue;
        running.set(
          key,
          deliverAll(due)
            .catch(onFault)
            .finally(() => running.delete(key)),
        );
      }
    },
    async settled() {
      await Promise.all(running.values());
    },
    async close() {
      stop.abort();
      await Promise.all(running.values());
    },
  };
}
