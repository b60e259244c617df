import { type Application, summarise } from "@finalist/core/model";
import type { Insertable } from "kysely";
import { listKeys } from "./list.ts";
import type { Db } from "./scope.ts";
import type { Tables } from "./tables.ts";

/** What lists show and sort by; nothing of an application that is gone. */
export async function writeSummary(db: Db, row: Insertable<Tables["summaries"]>): Promise<void> {
  const { workspace: _workspace, id: _id, ...changed } = row;
  await db
    .insertInto("summaries")
    .values(row)
    .onConflict((conflict) => conflict.columns(["workspace", "id"]).doUpdateSet(changed))
    .execute();
}

export function summaryOf(
  workspace: string,
  application: Application,
  { version, at }: { readonly version: number; readonly at: string },
): Insertable<Tables["summaries"]> {
  const summary = summarise(application);
  const body = JSON.stringify(summary);
  return { workspace, id: application.id, body, version, updated_at: at, ...listKeys(summary) };
}
