import { z } from "zod";
import { Id, Line } from "./common.ts";

/** What can be compared between two tellings (domain.md section 11). */
export const CLAIM_KINDS = [
  "CK-01",
  "CK-02",
  "CK-03",
  "CK-04",
  "CK-05",
  "CK-06",
  "CK-07",
  "CK-08",
  "CK-09",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_SOURCES = ["cv", "r1", "recruiter-note", "r2-plan", "r2"] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

/** Something said or written that can be checked later (domain.md EN-13). */
export const Claim = z
  .strictObject({
    id: Id,
    kind: z.enum(CLAIM_KINDS).meta({ title: "Kind", "x-playbook": "claimKinds" }),
    subject: Line.meta({
      title: "About",
      description: "The same words every time, so that tellings can be compared.",
    }),
    value: z
      .union([
        z.number(),
        z.string().trim().min(1).max(300),
        z.array(z.string().trim().min(1).max(300)).min(1).max(20),
      ])
      .meta({ title: "Said", description: "A number, a word, or several words with commas." }),
    unit: Line.optional().meta({ title: "Unit", description: "months, %, people …" }),
    saidIn: z.enum(CLAIM_SOURCES).meta({ title: "Where", "x-playbook": "claimSources" }),
    interviewId: Id.optional().meta({ title: "Interview", "x-ref": "interviews" }),
    interviewerId: Id.optional().meta({ title: "To whom", "x-ref": "interviewers" }),
    storyId: Id.optional().meta({ "x-hidden": true }),
    words: Line.optional().meta({ title: "Exact words" }),
    correction: z
      .strictObject({
        explicit: z.boolean().meta({ title: "Said out loud as a correction" }),
        reason: Line.optional().meta({ title: "Reason" }),
      })
      .optional()
      .meta({ title: "Correction" }),
  })
  .meta({ id: "Claim", title: "Claim" });
export type Claim = z.infer<typeof Claim>;
