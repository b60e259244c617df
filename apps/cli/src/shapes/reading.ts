import {
  BriefBody,
  ChangeBody,
  ChecklistBody,
  FindingsBody,
  FollowUpsBody,
  NextActionBody,
  PlanBody,
  PlaybookEntryBody,
  ReadinessBody,
  SearchHitBody,
} from "@finalist/api/schemas";
import { Application } from "@finalist/core/model";
import { z } from "zod";
import { itemsOf } from "./common.ts";

const ListItem = z.object({
  id: z.string(),
  company: z.string(),
  role: z.string(),
  timeZone: z.string(),
  version: z.int(),
  updatedAt: z.string(),
  round: z.int().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  countdown: z.string(),
  readiness: ReadinessBody,
  next: NextActionBody.optional(),
});

const Step = z
  .object({
    applicationId: z.string(),
    company: z.string(),
    timeZone: z.string(),
    id: z.string(),
    itemId: z.string().meta({ description: "The checklist item, finding or deadline." }),
    text: z.string(),
    why: z.string().optional(),
    minutes: z.int(),
    due: z.string().optional(),
    overdue: z.boolean(),
    clearsFatal: z.boolean().meta({ description: "Left undone, it may cost the offer." }),
  })
  .meta({ id: "Step" });

export const READING = {
  list: itemsOf(ListItem),
  show: z.union([
    z.object({ version: z.int(), application: Application }),
    z
      .object({
        version: z.int(),
        collection: z.string(),
        entry: z.record(z.string(), z.unknown()),
      })
      .meta({ description: "Of one entry." }),
  ]),
  brief: BriefBody,
  checklist: ChecklistBody,
  findings: z.object({ items: FindingsBody }),
  plan: PlanBody,
  followups: z.object({ items: FollowUpsBody }),
  playbook: z.union([PlaybookEntryBody, itemsOf(PlaybookEntryBody)]),
  next: itemsOf(Step).extend({
    longer: Step.optional().meta({
      description: "What presses more than the first, and takes more than the minutes.",
    }),
  }),
  history: itemsOf(ChangeBody),
  search: itemsOf(SearchHitBody),
} as const satisfies Readonly<Record<string, z.ZodType>>;
