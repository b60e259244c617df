import { FollowUpBody, NextActionBody } from "@finalist/api/schemas";
import { z } from "zod";
import { Changed } from "./common.ts";

export const AFTERWARDS = {
  draft: z.object({
    message: FollowUpBody,
    address: z.string().optional(),
    mailto: z.string(),
    review: z.object({
      words: z.int(),
      wordsMax: z.int().optional(),
      isTooLong: z.boolean(),
      sameAs: z.array(z.object({ id: z.string(), to: z.string(), percent: z.number() })),
      isCompared: z.boolean(),
    }),
  }),
  outcome: z.object({
    application: Changed,
    outcome: z.enum(["offer", "rejected", "silent", "withdrawn"]).optional(),
    at: z.string().optional(),
    text: z.string().optional(),
    stage: z.string(),
    stageName: z.string(),
    decidedBy: z.string().optional(),
    next: z.array(NextActionBody),
    waiting: z
      .array(
        z.object({
          id: z.string(),
          text: z.string(),
          from: z.string(),
          due: z.string().optional(),
          state: z.string(),
        }),
      )
      .optional(),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
