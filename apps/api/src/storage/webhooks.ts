/** What a webhook can be told of. */
export const WEBHOOK_EVENTS = [
  "application.created",
  "application.changed",
  "application.deleted",
  "candidate.changed",
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** How much it is told: the line of the log, or the document as well. */
export const WEBHOOK_INCLUDES = ["summary", "document"] as const;

/** Why a webhook is off: a person wanted it, its receiver answered 410, or it failed for days. */
export const OFF_REASONS = ["person", "gone", "failing"] as const;

export const DELIVERY_STATES = ["pending", "delivered", "dead"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Where changes are sent, until it is taken away. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Of this application alone. */
  readonly applicationId?: string;
  readonly include: (typeof WEBHOOK_INCLUDES)[number];
  readonly createdAt: string;
  readonly offAt?: string;
  readonly offBecause?: (typeof OFF_REASONS)[number];
  /** Since when nothing has arrived; absent where the last attempt did. */
  readonly failingSince?: string;
}

/** The secret is kept as it is, because every message is signed with it. */
export interface StoredWebhook extends Webhook {
  readonly secret: string;
  /** The one before, which signs as well until its time is over. */
  readonly oldSecret?: string;
  readonly oldSecretUntil?: string;
  /** The last change of the log that is among the deliveries, if it is one to be told. */
  readonly cursor: number;
  readonly failedAt?: string;
  /** Its receiver asked us to wait. */
  readonly heldUntil?: string;
  /** Who delivers for it now, and when others may take over. */
  readonly leasedBy?: string;
  readonly leasedUntil?: string;
}

/** One message of a webhook. What it says is in the change log, and not kept a second time. */
export interface Delivery {
  /** The same at each attempt, so that the receiver knows it again. */
  readonly id: string;
  readonly webhookId: string;
  /** Of the change that it tells of; 0 for a test. */
  readonly sequence: number;
  readonly type: WebhookEvent | "webhook.test";
  readonly createdAt: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt?: string;
  readonly triedAt?: string;
  /** What the receiver answered last. */
  readonly status?: number;
  /** Why there was no answer, or none to go by, in words. */
  readonly error?: string;
}

/** Of one workspace. No document, and so in no log and in no export. All instants are UTC, with milliseconds. */
export interface WebhookStore {
  /** In the order in which they were made. */
  list(): Promise<readonly StoredWebhook[]>;
  find(id: string): Promise<StoredWebhook | undefined>;
  /** A new one, or in place of the one with its id. */
  put(webhook: StoredWebhook): Promise<void>;
  /** With its deliveries. Answers whether there was one. */
  remove(id: string): Promise<boolean>;
  /** The newest first. */
  deliveries(
    webhookId: string,
    page: { readonly state?: DeliveryState | undefined; readonly limit: number },
  ): Promise<readonly Delivery[]>;
  delivery(webhookId: string, id: string): Promise<Delivery | undefined>;
  /** The first of the log that waits and whose time has come. */
  nextDue(webhookId: string, now: string): Promise<Delivery | undefined>;
  /** A new one, or in place of the one with its id. */
  putDelivery(delivery: Delivery): Promise<void>;
  /** All that wait are dead from now on. */
  endPending(webhookId: string, error: string): Promise<void>;
  /** All that are dead wait again, as if new. */
  revive(webhookId: string, now: string): Promise<void>;
  /** Those made before a moment that wait no more. */
  forgetDeliveries(webhookId: string, before: string): Promise<void>;
  countDeliveries(webhookId: string, state: DeliveryState): Promise<number>;
}
