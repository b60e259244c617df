import type { Memory, MemoryCell } from "./memory.ts";
import type { Delivery, WebhookStore } from "./webhooks.ts";

export function createMemoryWebhooks(cell: MemoryCell, workspace: string): WebhookStore {
  const set = (changed: Partial<Memory>): void => {
    cell.now = { ...cell.now, ...changed };
  };
  const list = () =>
    cell.now.webhooks.flatMap((each) => (each.workspace === workspace ? [each.webhook] : []));
  const of = (webhookId: string): readonly Delivery[] =>
    cell.now.deliveries.flatMap(({ workspace: its, delivery }) =>
      its === workspace && delivery.webhookId === webhookId ? [delivery] : [],
    );
  /** `change` makes another of it, or nothing. */
  const changeAll = (
    webhookId: string,
    change: (delivery: Delivery) => Delivery | undefined,
  ): void =>
    set({
      deliveries: cell.now.deliveries.flatMap((each) => {
        if (each.workspace !== workspace || each.delivery.webhookId !== webhookId) return [each];
        const delivery = change(each.delivery);
        return delivery ? [{ workspace, delivery }] : [];
      }),
    });
  return {
    list: async () => list(),
    find: async (id) => list().find((webhook) => webhook.id === id),
    async put(webhook) {
      const isThere = list().some(({ id }) => id === webhook.id);
      const made = { workspace, webhook };
      set({
        webhooks: isThere
          ? cell.now.webhooks.map((each) =>
              each.workspace === workspace && each.webhook.id === webhook.id ? made : each,
            )
          : [...cell.now.webhooks, made],
      });
    },
    async remove(id) {
      const left = cell.now.webhooks.filter(
        (each) => each.workspace !== workspace || each.webhook.id !== id,
      );
      const isGone = left.length < cell.now.webhooks.length;
      changeAll(id, () => undefined);
      set({ webhooks: left });
      return isGone;
    },
    deliveries: async (webhookId, { state, limit }) =>
      of(webhookId)
        .filter((delivery) => state === undefined || delivery.state === state)
        .toSorted(newestFirst)
        .slice(0, limit),
    delivery: async (webhookId, id) => of(webhookId).find((delivery) => delivery.id === id),
    nextDue: async (webhookId, now) =>
      of(webhookId)
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
        .toSorted((a, b) => a.sequence - b.sequence || compare(a.createdAt, b.createdAt))[0],
    async putDelivery(delivery) {
      changeAll(delivery.webhookId, (each) => (each.id === delivery.id ? undefined : each));
      set({ deliveries: [...cell.now.deliveries, { workspace, delivery }] });
    },
    async endPending(webhookId, error) {
      changeAll(webhookId, (each) => {
        if (each.state !== "pending") return each;
        const { nextAt: _nextAt, ...rest } = each;
        return { ...rest, state: "dead", error };
      });
    },
    async revive(webhookId, now) {
      changeAll(webhookId, (each) =>
        each.state === "dead" ? { ...each, state: "pending", attempts: 0, nextAt: now } : each,
      );
    },
    async forgetDeliveries(webhookId, before) {
      changeAll(webhookId, (each) =>
        each.state !== "pending" && each.createdAt < before ? undefined : each,
      );
    },
    countDeliveries: async (webhookId, state) =>
      of(webhookId).filter((delivery) => delivery.state === state).length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const newestFirst = (a: Delivery, b: Delivery): number =>
  compare(b.createdAt, a.createdAt) || b.sequence - a.sequence || compare(b.id, a.id);
