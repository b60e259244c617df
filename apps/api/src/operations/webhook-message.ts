import { documentBefore } from "@finalist/core/change";
import type { ChangeRecord, Store } from "../storage/store.ts";
import type { Delivery, StoredWebhook, WebhookEvent } from "../storage/webhooks.ts";
import { changeBody } from "./change-body.ts";

/** What happened; a document that comes back by undo was created again. */
export function eventOf({ kind, command }: ChangeRecord): WebhookEvent {
  if (kind === "candidate") return "candidate.changed";
  if (command.type === "create") return "application.created";
  return command.type === "delete" ? "application.deleted" : "application.changed";
}

export const isWanted = ({ events, applicationId }: StoredWebhook, change: ChangeRecord): boolean =>
  events.includes(eventOf(change)) &&
  (applicationId === undefined ||
    (change.kind === "application" && change.documentId === applicationId));

/** The same text at each attempt, because all of it follows from the log. */
export async function messageOf(
  store: Store,
  { include }: StoredWebhook,
  { webhookId, sequence, type, createdAt }: Delivery,
): Promise<string> {
  if (type === "webhook.test")
    return JSON.stringify({ type, timestamp: createdAt, data: { webhookId } });
  const [change] = await store.changes(sequence - 1, 1);
  if (change?.sequence !== sequence) throw new Error(`the log has no change ${sequence}`);
  const document = include === "document" ? await documentAt(store, change) : undefined;
  const data = { ...changeBody(change), ...(document && { document }) };
  return JSON.stringify({ type, timestamp: change.at, data });
}

/** As it was after the change, whatever came later. */
async function documentAt(store: Store, { kind, documentId, version }: ChangeRecord) {
  const key = { kind, id: documentId };
  const [current, since] = await store.write(async (transaction) => [
    await transaction.read(key),
    await transaction.log(key, version),
  ]);
  const found = documentBefore(current?.document, since);
  return found.ok ? found.value : undefined;
}
