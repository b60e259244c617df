import { type Application, summarise } from "@finalist/core/model";
import type { Insertable } from "kysely";
import { builtOnce } from "./built-once.ts";
import { listKeys } from "./list.ts";
import type { Db } from "./scope.ts";
import type { Tables } from "./tables.ts";

const putSummary = builtOnce((db) =>
  db
    .insertInto("summaries")
    .values({
      workspace: "",
      id: "",
      body: "",
      version: 0,
      updated_at: "",
      company_key: "",
      outcome: "",
      last_end: "",
    })
    .onConflict((conflict) =>
      conflict.columns(["workspace", "id"]).doUpdateSet((put) => ({
        body: put.ref("excluded.body"),
        version: put.ref("excluded.version"),
        updated_at: put.ref("excluded.updated_at"),
        company_key: put.ref("excluded.company_key"),
        outcome: put.ref("excluded.outcome"),
        last_end: put.ref("excluded.last_end"),
      })),
    ),
);

/** What lists show and sort by; nothing of an application that is gone. */
export async function writeSummary(db: Db, row: Insertable<Tables["summaries"]>): Promise<void> {
  const { workspace, id, body, version, updated_at, company_key, outcome, last_end } = row;
  await putSummary(db, workspace, id, body, version, updated_at, company_key, outcome, last_end);
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
