import { z } from "zod";
import { Id, Instant, Line } from "./common.ts";

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

/**
 * Where a telling stands: on the résumé, said in an interview, in the recruiter's note, or
 * planned for the interview ahead. In which interview something was said is `interviewId`.
 */
export const CLAIM_SOURCES = ["cv", "said", "recruiter-note", "plan"] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

/** How sure the candidate is of having said exactly this. */
export const CERTAINTIES = ["exact", "about", "unsure"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

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
    interviewId: Id.optional().meta({
      title: "Interview",
      description: "Empty: an earlier one.",
      "x-ref": "interviews",
    }),
    sessionId: Id.optional().meta({ title: "Session", "x-ref": "sessions" }),
    interviewerId: Id.optional().meta({
      title: "To whom",
      description: "Empty: everyone in the session.",
      "x-ref": "interviewers",
    }),
    at: Instant.optional().meta({ title: "When" }),
    certainty: z.enum(CERTAINTIES).optional().meta({ title: "How sure you are of it" }),
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
