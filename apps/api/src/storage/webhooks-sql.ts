import type { Selectable } from "kysely";
import { type Db, inTransaction, type Scope } from "./scope.ts";
import type { InWorkspace } from "./store.ts";
import type { Tables } from "./tables.ts";
import type { Delivery, StoredWebhook, WebhookStore } from "./webhooks.ts";

export function createSqlWebhooks(scope: Scope): WebhookStore {
  const { db, workspace } = scope;
  const webhooks = () => db.selectFrom("webhooks").selectAll().where("workspace", "=", workspace);
  const deliveriesOf = (webhookId: string) =>
    db
      .selectFrom("webhook_deliveries")
      .where("workspace", "=", workspace)
      .where("webhook_id", "=", webhookId);
  return {
    async list() {
      const rows = await webhooks().orderBy("created_at").orderBy("id").execute();
      return rows.map(toWebhook);
    },

    async find(id) {
      const row = await webhooks().where("id", "=", id).executeTakeFirst();
      return row && toWebhook(row);
    },

    async put(webhook) {
      const row = toRow(webhook);
      await inTransaction(scope, (transaction) =>
        transaction
          .insertInto("webhooks")
          .values({ workspace, ...row })
          .onConflict((conflict) => conflict.columns(["workspace", "id"]).doUpdateSet(row))
          .execute(),
      );
    },

    remove: (id) =>
      inTransaction(scope, async (transaction) => {
        await transaction
          .deleteFrom("webhook_deliveries")
          .where("workspace", "=", workspace)
          .where("webhook_id", "=", id)
          .execute();
        const { numDeletedRows } = await transaction
          .deleteFrom("webhooks")
          .where("workspace", "=", workspace)
          .where("id", "=", id)
          .executeTakeFirstOrThrow();
        return numDeletedRows > 0n;
      }),

    async deliveries(webhookId, { state, limit }) {
      const all = deliveriesOf(webhookId).selectAll();
      const rows = await (state === undefined ? all : all.where("state", "=", state))
        .orderBy("created_at", "desc")
        .orderBy("sequence", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },

    async delivery(webhookId, id) {
      const row = await deliveriesOf(webhookId).selectAll().where("id", "=", id).executeTakeFirst();
      return row && toDelivery(row);
    },

    async nextDue(webhookId, now) {
      const row = await deliveriesOf(webhookId)
        .selectAll()
        .where("next_at", "<=", now)
        .orderBy("sequence")
        .orderBy("created_at")
        .limit(1)
        .executeTakeFirst();
      return row && toDelivery(row);
    },

    async putDelivery(delivery) {
      const row = toDeliveryRow(delivery);
      await inTransaction(scope, (transaction) =>
        transaction
          .insertInto("webhook_deliveries")
          .values({ workspace, ...row })
          .onConflict((conflict) =>
            conflict.columns(["workspace", "webhook_id", "id"]).doUpdateSet(row),
          )
          .execute(),
      );
    },

    async endPending(webhookId, error) {
      await inTransaction(scope, (transaction) =>
        transaction
          .updateTable("webhook_deliveries")
          .set({ state: "dead", next_at: null, error })
          .where("workspace", "=", workspace)
          .where("webhook_id", "=", webhookId)
          .where("state", "=", "pending")
          .execute(),
      );
    },

    async revive(webhookId, now) {
      await inTransaction(scope, (transaction) =>
        transaction
          .updateTable("webhook_deliveries")
          .set({ state: "pending", attempts: 0, next_at: now })
          .where("workspace", "=", workspace)
          .where("webhook_id", "=", webhookId)
          .where("state", "=", "dead")
          .execute(),
      );
    },

    async forgetDeliveries(webhookId, before) {
      await inTransaction(scope, (transaction) =>
        transaction
          .deleteFrom("webhook_deliveries")
          .where("workspace", "=", workspace)
          .where("webhook_id", "=", webhookId)
          .where("state", "<>", "pending")
          .where("created_at", "<", before)
          .execute(),
      );
    },

    async countDeliveries(webhookId, state) {
      const row = await deliveriesOf(webhookId)
        .where("state", "=", state)
        .select((select) => select.fn.countAll().as("count"))
        .executeTakeFirst();
      return Number(row?.count ?? 0);
    },
  };
}

/** Of all workspaces. */
export async function webhookWorkspaces(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("webhooks")
    .select("workspace")
    .distinct()
    .where("off_at", "is", null)
    .execute();
  return rows.map(({ workspace }) => workspace);
}

/** Of all workspaces. */
export const webhooksDue = (
  db: Db,
  now: string,
  limit: number,
): Promise<readonly InWorkspace<{ readonly id: string }>[]> =>
  db
    .selectFrom("webhooks")
    .select(["workspace", "id"])
    .where("off_at", "is", null)
    .where((on) => on.or([on("leased_until", "is", null), on("leased_until", "<=", now)]))
    .where((on) => on.or([on("held_until", "is", null), on("held_until", "<=", now)]))
    .where((on) =>
      on.or([
        on.exists(
          on
            .selectFrom("changes")
            .select("changes.sequence")
            .whereRef("changes.workspace", "=", "webhooks.workspace")
            .whereRef("changes.sequence", ">", "webhooks.cursor"),
        ),
        on.exists(
          on
            .selectFrom("webhook_deliveries")
            .select("webhook_deliveries.id")
            .whereRef("webhook_deliveries.workspace", "=", "webhooks.workspace")
            .whereRef("webhook_deliveries.webhook_id", "=", "webhooks.id")
            .where("webhook_deliveries.next_at", "<=", now),
        ),
      ]),
    )
    .limit(limit)
    .execute();

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

const toRow = (webhook: StoredWebhook): Omit<Row<"webhooks">, "workspace"> => ({
  id: webhook.id,
  url: webhook.url,
  events: JSON.stringify(webhook.events),
  application_id: webhook.applicationId ?? null,
  include: webhook.include,
  created_at: webhook.createdAt,
  secret: webhook.secret,
  old_secret: webhook.oldSecret ?? null,
  old_secret_until: webhook.oldSecretUntil ?? null,
  cursor: webhook.cursor,
  off_at: webhook.offAt ?? null,
  off_because: webhook.offBecause ?? null,
  failing_since: webhook.failingSince ?? null,
  failed_at: webhook.failedAt ?? null,
  held_until: webhook.heldUntil ?? null,
  leased_by: webhook.leasedBy ?? null,
  leased_until: webhook.leasedUntil ?? null,
});

const toWebhook = (row: Row<"webhooks">): StoredWebhook => ({
  id: row.id,
  url: row.url,
  events: JSON.parse(row.events) as StoredWebhook["events"],
  ...(row.application_id !== null && { applicationId: row.application_id }),
  include: row.include as StoredWebhook["include"],
  createdAt: row.created_at,
  secret: row.secret,
  ...(row.old_secret !== null && { oldSecret: row.old_secret }),
  ...(row.old_secret_until !== null && { oldSecretUntil: row.old_secret_until }),
  cursor: Number(row.cursor),
  ...(row.off_at !== null && { offAt: row.off_at }),
  ...(row.off_because !== null && {
    offBecause: row.off_because as NonNullable<StoredWebhook["offBecause"]>,
  }),
  ...(row.failing_since !== null && { failingSince: row.failing_since }),
  ...(row.failed_at !== null && { failedAt: row.failed_at }),
  ...(row.held_until !== null && { heldUntil: row.held_until }),
  ...(row.leased_by !== null && { leasedBy: row.leased_by }),
  ...(row.leased_until !== null && { leasedUntil: row.leased_until }),
});

const toDeliveryRow = (delivery: Delivery): Omit<Row<"webhook_deliveries">, "workspace"> => ({
  id: delivery.id,
  webhook_id: delivery.webhookId,
  sequence: delivery.sequence,
  type: delivery.type,
  created_at: delivery.createdAt,
  state: delivery.state,
  attempts: delivery.attempts,
  next_at: delivery.nextAt ?? null,
  tried_at: delivery.triedAt ?? null,
  status: delivery.status ?? null,
  error: delivery.error ?? null,
});

const toDelivery = (row: Row<"webhook_deliveries">): Delivery => ({
  id: row.id,
  webhookId: row.webhook_id,
  sequence: Number(row.sequence),
  type: row.type as Delivery["type"],
  createdAt: row.created_at,
  state: row.state as Delivery["state"],
  attempts: row.attempts,
  ...(row.next_at !== null && { nextAt: row.next_at }),
  ...(row.tried_at !== null && { triedAt: row.tried_at }),
  ...(row.status !== null && { status: row.status }),
  ...(row.error !== null && { error: row.error }),
});
