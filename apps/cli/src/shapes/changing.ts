import { ChecklistItemBody, ExportBody, ImportReportBody } from "@finalist/api/schemas";
import { Draft, DraftNote, Reading } from "@finalist/core/intake";
import { Note } from "@finalist/core/model";
import { z } from "zod";
import { Changed, itemsOf } from "./common.ts";

const application = Changed;

const ticked = z.object({ application, item: ChecklistItemBody });
const travelled = z.object({
  application,
  change: z.string().meta({ description: "The line of the change log." }),
});

export const CHANGING = {
  intake: z.union([
    z.object({ draft: Draft, application }),
    z
      .object({ draft: Draft, candidate: z.object({ version: z.int().optional() }) })
      .meta({ description: "A résumé without --into." }),
    Draft.meta({ description: "With --dry-run." }),
    z
      .object({ id: z.string().nullable(), draft: Reading })
      .meta({ description: "A line for each line of JSON Lines." }),
  ]),
  log: z.union([
    itemsOf(Note),
    z.object({ application, notes: z.array(DraftNote) }).meta({ description: "Where notes came." }),
  ]),
  tick: ticked,
  untick: ticked,
  done: z.object({
    application,
    id: z.string(),
    text: z.string(),
    isNew: z.boolean().meta({ description: "False where it was done already." }),
  }),
  undo: travelled,
  redo: travelled,
  sample: z.object({ application }),
  export: ExportBody,
  import: ImportReportBody,
  backup: z.object({ file: z.string(), bytes: z.int() }),
  migrate: z.object({
    to: z.string().meta({ description: "The database, without what lets anybody in." }),
    tables: z.array(z.object({ table: z.string(), rows: z.int(), digest: z.string() })),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
