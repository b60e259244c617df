import type { Deps } from "../deps.ts";
import type { StoreTransaction } from "../storage/store.ts";
import type { Delivery, StoredWebhook, WebhookStore } from "../storage/webhooks.ts";
import { eventOf, isWanted } from "./webhook-message.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Before each attempt, as in the example of the Standard Webhooks specification. */
const WAITS = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
/** Up to a fifth longer, so that messages that failed together do not come back together. */
const JITTER = 0.2;
const WAIT_MAX = DAY;
/** Nothing arrived for so long: the webhook is switched off. */
const FAILS_MAX = 5 * DAY;
/** A failure after such a pause begins anew: nobody knows how it was in between. */
const FAILURE_FORGOTTEN = 2 * DAY;
/** Longer than any attempt, so that nobody takes over what is still under way. */
const LEASE = MINUTE;
const DELIVERIES_KEPT = 30 * DAY;
const PAGE = 100;

/** What came of one attempt to send. */
export interface Attempt {
  readonly status?: number;
  /** The header of the answer, as it came. */
  readonly retryAfter?: string;
  /** Why there was no answer, or none to go by. */
  readonly error?: string;
}

export interface Claim {
  readonly webhook: StoredWebhook;
  /** Absent where there was more of the log to look through than fits one transaction. */
  readonly delivery?: Delivery;
}

/** Deliveries are handed out to one process at a time, for as long as its lease lasts. */
export interface Holder {
  readonly webhookId: string;
  readonly by: string;
}

/** The next message that is due, if nobody else delivers for this webhook; undefined ends the lease. */
export function claimDelivery(
  { store, now }: Deps,
  { webhookId, by }: Holder,
): Promise<Claim | undefined> {
  return store.write(async (transaction) => {
    const at = instantOf(now());
    const webhook = await transaction.webhooks.find(webhookId);
    if (!webhook || webhook.offAt !== undefined || isOthers(webhook, by, at)) return undefined;
    const { isAll, cursor } = await takeFromLog(transaction, webhook, at);
    const isHeld = webhook.heldUntil !== undefined && webhook.heldUntil > at;
    const delivery = isHeld ? undefined : await transaction.webhooks.nextDue(webhookId, at);
    const goesOn = delivery !== undefined || !isAll;
    await transaction.webhooks.put({
      ...withoutLease(webhook),
      cursor,
      ...(goesOn && { leasedBy: by, leasedUntil: later(at, LEASE) }),
    });
    return goesOn ? { webhook, ...(delivery && { delivery }) } : undefined;
  });
}

/** Others may go on at once. */
export function release({ store }: Deps, { webhookId, by }: Holder): Promise<void> {
  return store.write(async ({ webhooks }) => {
    const webhook = await webhooks.find(webhookId);
    if (webhook?.leasedBy === by) await webhooks.put(withoutLease(webhook));
  });
}

const isOthers = ({ leasedBy, leasedUntil = "" }: StoredWebhook, by: string, at: string): boolean =>
  leasedBy !== by && leasedUntil > at;

function withoutLease(webhook: StoredWebhook): StoredWebhook {
  const { leasedBy: _by, leasedUntil: _until, ...rest } = webhook;
  return rest;
}

/** Makes a delivery of each change that the webhook wants to know of; one that was there waits again. */
async function takeFromLog(
  transaction: StoreTransaction,
  webhook: StoredWebhook,
  at: string,
): Promise<{ readonly isAll: boolean; readonly cursor: number }> {
  const { webhooks } = transaction;
  const page = await transaction.changes(webhook.cursor, PAGE);
  for (const change of page.filter((each) => isWanted(webhook, each)))
    await webhooks.putDelivery({
      id: `msg_${webhook.id}_${change.sequence}`,
      webhookId: webhook.id,
      sequence: change.sequence,
      type: eventOf(change),
      createdAt: at,
      state: "pending",
      attempts: 0,
      nextAt: at,
    });
  if (page.length > 0) await webhooks.forgetDeliveries(webhook.id, later(at, -DELIVERIES_KEPT));
  return { isAll: page.length < PAGE, cursor: page.at(-1)?.sequence ?? webhook.cursor };
}

/** Notes what came of an attempt, and what follows. `chance` is from 0 to 1. */
export function recordAttempt(
  { store, now }: Deps,
  { webhookId, id }: Pick<Delivery, "webhookId" | "id">,
  attempt: Attempt,
  chance: number,
): Promise<void> {
  return store.write(async ({ webhooks }) => {
    const webhook = await webhooks.find(webhookId);
    const delivery = await webhooks.delivery(webhookId, id);
    // Taken away in the meantime.
    if (!webhook || !delivery) return;
    const at = instantOf(now());
    const { status, error } = attempt;
    const { nextAt: _nextAt, status: _status, error: _error, ...rest } = delivery;
    const tried = {
      ...rest,
      attempts: delivery.attempts + 1,
      triedAt: at,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    };
    if (status !== undefined && status >= 200 && status < 300) {
      await webhooks.putDelivery({ ...tried, state: "delivered" });
      return webhooks.put(working(webhook));
    }
    const isGone = status === 410;
    const wait = waitAfter(tried.attempts, attempt, at, chance);
    const goesOn = wait !== undefined && !isGone && webhook.offAt === undefined;
    await webhooks.putDelivery(
      goesOn
        ? { ...tried, state: "pending", nextAt: later(at, wait) }
        : { ...tried, state: "dead" },
    );
    return noteFailure(webhooks, webhook, attempt, at);
  });
}

function working(webhook: StoredWebhook): StoredWebhook {
  const { failingSince: _since, failedAt: _at, heldUntil: _held, ...rest } = webhook;
  return rest;
}

async function noteFailure(
  webhooks: WebhookStore,
  webhook: StoredWebhook,
  { status, retryAfter }: Attempt,
  at: string,
): Promise<void> {
  const { failingSince, failedAt } = webhook;
  const isNew = failedAt === undefined || millisBetween(failedAt, at) > FAILURE_FORGOTTEN;
  const since = isNew || failingSince === undefined ? at : failingSince;
  const hold = status === 429 || status === 503 ? askedToWait(retryAfter, at) : undefined;
  const failed = {
    ...webhook,
    failingSince: since,
    failedAt: at,
    ...(hold !== undefined && { heldUntil: later(at, hold) }),
  };
  if (status === 410) return switchOff(webhooks, failed, "gone", at);
  if (millisBetween(since, at) >= FAILS_MAX) return switchOff(webhooks, failed, "failing", at);
  return webhooks.put(failed);
}

const OFF_WORDS = {
  person: "the webhook was switched off",
  gone: "the webhook was switched off, because its receiver answered 410 Gone",
  failing: "the webhook was switched off, because nothing had arrived for five days",
} as const;

/** What waits is dead from now on, and can be sent again by whoever switches it on. */
export async function switchOff(
  webhooks: WebhookStore,
  webhook: StoredWebhook,
  offBecause: keyof typeof OFF_WORDS,
  at: string,
): Promise<void> {
  if (webhook.offAt !== undefined) return webhooks.put(webhook);
  await webhooks.put({ ...withoutLease(webhook), offAt: at, offBecause });
  return webhooks.endPending(webhook.id, OFF_WORDS[offBecause]);
}

/** Until the next attempt; undefined after the last one. */
function waitAfter(
  attempts: number,
  { retryAfter }: Attempt,
  at: string,
  chance: number,
): number | undefined {
  const planned = WAITS[attempts];
  if (planned === undefined) return undefined;
  return Math.max(planned * (1 + JITTER * chance), askedToWait(retryAfter, at) ?? 0);
}

/** `Retry-After` in seconds, or as a date (RFC 9110, 10.2.3); a day at most. */
function askedToWait(retryAfter: string | undefined, at: string): number | undefined {
  if (retryAfter === undefined) return undefined;
  const millis = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * SECOND
    : millisBetween(at, retryAfter);
  return Number.isNaN(millis) ? undefined : Math.min(Math.max(millis, 0), WAIT_MAX);
}

/** With milliseconds, so that instants compare as text. */
export const instantOf = (at: string): string => new Date(at).toISOString();

export const later = (at: string, millis: number): string =>
  new Date(Date.parse(at) + millis).toISOString();

const millisBetween = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
