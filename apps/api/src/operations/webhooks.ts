import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { Deps } from "../deps.ts";
import type { Store } from "../storage/store.ts";
import type { Delivery, DeliveryState, StoredWebhook, Webhook } from "../storage/webhooks.ts";
import { instantOf, later, switchOff } from "./deliveries.ts";

const SECRET_BYTES = 32;
/** How long the secret before signs as well, so that a receiver has time to change. */
const OLD_SECRET_MILLIS = 24 * 60 * 60 * 1000;
const WEBHOOKS_MAX = 100;

/** A webhook for whoever set it up; its secret is shown once, by itself. */
export interface ShownWebhook extends Webhook {
  readonly state: "working" | "failing" | "off";
  readonly pending: number;
  readonly dead: number;
  /** Until when the secret before the present one signs as well. */
  readonly oldSecretUntil?: string;
}

export interface ShownSecret {
  readonly secret: string;
}

export interface RotatedSecret extends ShownSecret {
  /** Until when the secret before it signs as well. */
  readonly oldSecretUntil: string;
}

/** Says what is wrong with an address, in words; undefined where messages may be sent to it. */
export type CheckUrl = (url: string) => Promise<string | undefined>;

type Wanted = Pick<Webhook, "url" | "events" | "include" | "applicationId">;

export async function listWebhooks({ store }: Deps): Promise<readonly ShownWebhook[]> {
  const webhooks = await store.webhooks.list();
  return Promise.all(webhooks.map((webhook) => shown(store, webhook)));
}

export const readWebhook = ({ store }: Deps, id: string) =>
  withWebhook(store, id, async (webhook) => ok(await shown(store, webhook)));

/** The only time that the secret is seen. It is told of what comes after, and of nothing before. */
export async function createWebhook(
  deps: Deps,
  checkUrl: CheckUrl,
  wanted: Wanted,
): Promise<Result<ShownWebhook & ShownSecret, DomainError>> {
  const expected = await checkUrl(wanted.url);
  if (expected !== undefined) return refused("/url", expected);
  return deps.store.write(async (transaction) => {
    const { webhooks } = transaction;
    if ((await webhooks.list()).length >= WEBHOOKS_MAX)
      return refused("", `${WEBHOOKS_MAX} webhooks at most; take one away first`);
    const webhook: StoredWebhook = {
      ...wanted,
      id: deps.newId(),
      createdAt: instantOf(deps.now()),
      secret: newSecret(deps),
      cursor: await transaction.latestSequence(),
    };
    await webhooks.put(webhook);
    return ok({ ...(await shown(transaction, webhook)), secret: webhook.secret });
  });
}

export interface WebhookPatch {
  readonly url?: string | undefined;
  readonly events?: Wanted["events"] | undefined;
  readonly include?: Wanted["include"] | undefined;
  /** Null: of all. */
  readonly applicationId?: string | null | undefined;
  readonly enabled?: boolean | undefined;
}

/** Switched on again, it goes on with what comes from then on. */
export async function changeWebhook(
  { store, now }: Deps,
  checkUrl: CheckUrl,
  id: string,
  patch: WebhookPatch,
): Promise<Result<ShownWebhook, DomainError>> {
  const { url, events, include, applicationId, enabled } = patch;
  const expected = url === undefined ? undefined : await checkUrl(url);
  if (expected !== undefined) return refused("/url", expected);
  return store.write((transaction) =>
    withWebhook(transaction, id, async ({ applicationId: former, ...webhook }) => {
      const { webhooks } = transaction;
      const only = applicationId === undefined ? former : (applicationId ?? undefined);
      const changed: StoredWebhook = {
        ...webhook,
        ...(url !== undefined && { url }),
        ...(events && { events }),
        ...(include && { include }),
        ...(only !== undefined && { applicationId: only }),
      };
      if (enabled === false) await switchOff(webhooks, changed, "person", instantOf(now()));
      else if (enabled && changed.offAt !== undefined)
        await webhooks.put(switchedOn(changed, await transaction.latestSequence()));
      else await webhooks.put(changed);
      return readWebhookIn(transaction, id);
    }),
  );
}

function switchedOn(webhook: StoredWebhook, cursor: number): StoredWebhook {
  const {
    offAt: _offAt,
    offBecause: _offBecause,
    failingSince: _since,
    failedAt: _failedAt,
    heldUntil: _heldUntil,
    ...rest
  } = webhook;
  return { ...rest, cursor };
}

export async function removeWebhook(
  { store }: Deps,
  id: string,
): Promise<Result<{ readonly removed: string }, DomainError>> {
  return (await store.webhooks.remove(id)) ? ok({ removed: id }) : notFound("webhook", id);
}

/** A new secret; the one before signs as well for a day. */
export const rotateSecret = (deps: Deps, id: string): Promise<Result<RotatedSecret, DomainError>> =>
  deps.store.write((transaction) =>
    withWebhook(transaction, id, async (webhook) => {
      const rotated = {
        ...webhook,
        secret: newSecret(deps),
        oldSecret: webhook.secret,
        oldSecretUntil: later(deps.now(), OLD_SECRET_MILLIS),
      };
      await transaction.webhooks.put(rotated);
      return ok({ secret: rotated.secret, oldSecretUntil: rotated.oldSecretUntil });
    }),
  );

export const listDeliveries = (
  { store }: Deps,
  id: string,
  page: { readonly state?: DeliveryState | undefined; readonly limit: number },
) => withWebhook(store, id, async () => ok(await store.webhooks.deliveries(id, page)));

/** Sends a message that arrived or is dead once more, under the id that it had. */
export const replayDelivery = (
  { store, now }: Deps,
  id: string,
  deliveryId: string,
): Promise<Result<Delivery, DomainError>> =>
  store.write(async ({ webhooks }) => {
    const delivery = await webhooks.delivery(id, deliveryId);
    if (!delivery) return notFound("delivery", deliveryId);
    const again = {
      ...delivery,
      state: "pending",
      attempts: 0,
      nextAt: instantOf(now()),
    } as const;
    await webhooks.putDelivery(again);
    return ok(again);
  });

/** Everything that is dead; or, from a place in the log, everything since, whatever became of it. */
export const replayWebhook = (
  { store, now }: Deps,
  id: string,
  from: number | undefined,
): Promise<Result<ShownWebhook, DomainError>> =>
  store.write((transaction) =>
    withWebhook(transaction, id, async (webhook) => {
      if (from === undefined) await transaction.webhooks.revive(id, instantOf(now()));
      else
        await transaction.webhooks.put({
          ...webhook,
          cursor: Math.min(webhook.cursor, Math.max(from - 1, 0)),
        });
      return readWebhookIn(transaction, id);
    }),
  );

/** A message without content, to see whether it arrives. */
export const testWebhook = (deps: Deps, id: string): Promise<Result<Delivery, DomainError>> =>
  deps.store.write((transaction) =>
    withWebhook(transaction, id, async () => {
      const at = instantOf(deps.now());
      const delivery: Delivery = {
        id: `msg_${deps.newId()}`,
        webhookId: id,
        sequence: 0,
        type: "webhook.test",
        createdAt: at,
        state: "pending",
        attempts: 0,
        nextAt: at,
      };
      await transaction.webhooks.putDelivery(delivery);
      return ok(delivery);
    }),
  );

const readWebhookIn = (store: Store, id: string) =>
  withWebhook(store, id, async (webhook) => ok(await shown(store, webhook)));

async function withWebhook<T>(
  { webhooks }: Pick<Store, "webhooks">,
  id: string,
  work: (webhook: StoredWebhook) => Promise<Result<T, DomainError>>,
): Promise<Result<T, DomainError>> {
  const webhook = await webhooks.find(id);
  return webhook ? work(webhook) : notFound("webhook", id);
}

const notFound = (what: string, id: string) => err({ type: "not_found", what, id } as const);

const refused = (pointer: string, expected: string) =>
  err({ type: "invalid_input", issues: [{ pointer, expected }] } as const);

/** The specification wants plain base64. */
const newSecret = (deps: Deps): string =>
  `whsec_${Buffer.from(deps.newSecret(SECRET_BYTES), "base64url").toString("base64")}`;

async function shown(
  { webhooks }: Pick<Store, "webhooks">,
  webhook: StoredWebhook,
): Promise<ShownWebhook> {
  const { id, url, events, applicationId, include, createdAt } = webhook;
  const { offAt, offBecause, failingSince, oldSecretUntil } = webhook;
  const isFailing = failingSince !== undefined;
  return {
    id,
    url,
    events,
    ...(applicationId !== undefined && { applicationId }),
    include,
    createdAt,
    state: offAt !== undefined ? "off" : isFailing ? "failing" : "working",
    ...(offAt !== undefined && { offAt }),
    ...(offBecause !== undefined && { offBecause }),
    ...(failingSince !== undefined && { failingSince }),
    ...(oldSecretUntil !== undefined && { oldSecretUntil }),
    pending: await webhooks.countDeliveries(id, "pending"),
    dead: await webhooks.countDeliveries(id, "dead"),
  };
}
