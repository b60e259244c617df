import { Material, REHEARSAL_KINDS, Rehearsal, ResearchNote } from "@finalist/core/model";
import { z } from "zod";
import { Changed, itemsOf, Strings } from "./common.ts";

const application = Changed;
const ofChange = { description: "Of a change." };

export const GROUNDWORK = {
  research: z.union([
    z.object({
      topics: z.array(
        z.object({
          topic: z.string(),
          name: z.string(),
          todo: z.string(),
          why: z.string(),
          itemId: z.string(),
          notes: z.array(ResearchNote),
          isDone: z.boolean(),
          missing: Strings,
        }),
      ),
      found: z.int().meta({ description: "How many topics are done." }),
      ties: z.array(
        z.object({
          theme: z.string(),
          from: z.enum(["said", "challenge"]),
          mentions: z.int(),
          notes: z.array(ResearchNote),
          stories: z.array(z.object({ id: z.string(), title: z.string() })),
        }),
      ),
      freshSince: z.string().optional(),
    }),
    z.object({ application, note: ResearchNote }).meta(ofChange),
  ]),
  rehearse: z.union([
    itemsOf(Rehearsal).extend({
      kinds: z.array(
        z.object({
          kind: z.enum(REHEARSAL_KINDS),
          name: z.string(),
          isCalledFor: z.boolean(),
          times: z.int(),
          minutesMax: z.number().optional(),
        }),
      ),
    }),
    z.object({ application, rehearsal: Rehearsal }).meta(ofChange),
  ]),
  materials: z.union([
    itemsOf(Material.extend({ label: z.string() }).meta({ id: "NamedMaterial" })),
    z.object({ application, material: Material }).meta(ofChange),
  ]),
} as const satisfies Readonly<Record<string, z.ZodType>>;
