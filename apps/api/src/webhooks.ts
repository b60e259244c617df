import type { Config } from "./config.ts";
import type { World } from "./deps.ts";
import type { CheckUrl } from "./operations/webhooks.ts";
import type { AddressPolicy } from "./webhooks/address.ts";
import type { Dispatcher } from "./webhooks/dispatcher.ts";

type Private = Pick<Config, "privateWebhooks">;

/** Refuses what webhooks could not be sent to. */
export const checkUrlBy =
  ({ privateWebhooks }: Private): CheckUrl =>
  async (url) => {
    const { systemResolve, wrongUrl } = await import("./webhooks/address.ts");
    return wrongUrl(url, { allowPrivate: privateWebhooks, resolve: systemResolve });
  };

/** How often it is looked whether a message is due, beside growth of the log. */
const LOOK_MILLIS = 2000;

interface Start {
  readonly config: Private;
  readonly version: string;
  readonly onFault: (error: unknown) => void;
}

/**
 * Sends webhooks for as long as the server runs. Where there is none, nothing of this is loaded,
 * and nobody listens to the log.
 */
export function startWebhooks(world: World, start: Start): { close(): Promise<void> } {
  let loading: Promise<Dispatcher> | undefined;
  const leaving = new Map<string, () => void>();
  let looking: Promise<void> | undefined;
  let hasNews = false;

  async function look(): Promise<void> {
    hasNews = false;
    const workspaces = new Set(await world.database.webhookWorkspaces());
    for (const [workspace, leave] of leaving)
      if (!workspaces.has(workspace) && leaving.delete(workspace)) leave();
    for (const workspace of workspaces)
      if (!leaving.has(workspace)) leaving.set(workspace, world.feed.subscribe(workspace, wake));
    if (workspaces.size === 0) return;
    loading ??= loadDispatcher(world, start);
    await (await loading).wake();
  }
  /** One look at a time; what came up meanwhile is looked at after it. */
  function wake(): void {
    hasNews = true;
    looking ??= look()
      .catch(start.onFault)
      .finally(() => {
        looking = undefined;
        if (hasNews) wake();
      });
  }

  const timer = setInterval(wake, LOOK_MILLIS);
  timer.unref();
  wake();
  return {
    async close() {
      clearInterval(timer);
      for (const leave of leaving.values()) leave();
      hasNews = false;
      await looking;
      await (await loading)?.close();
    },
  };
}

async function loadDispatcher(
  world: World,
  { config, version, onFault }: Start,
): Promise<Dispatcher> {
  const [{ createDispatcher }, { createSend }, { systemResolve }] = await Promise.all([
    import("./webhooks/dispatcher.ts"),
    import("./webhooks/send.ts"),
    import("./webhooks/address.ts"),
  ]);
  const policy: AddressPolicy = { allowPrivate: config.privateWebhooks, resolve: systemResolve };
  return createDispatcher({
    world,
    version,
    onFault,
    send: createSend(policy),
    random: () => Math.random(),
  });
}
