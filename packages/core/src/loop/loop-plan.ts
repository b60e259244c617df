import { z } from "zod";
import { Role } from "../model/application.ts";
import { AUDIENCE_IDS } from "../model/audience.ts";
import { Id, Instant, Line, LocalDate, Text, TimeZone } from "../model/common.ts";
import { FORMAT_IDS } from "../model/format.ts";
import { type SignalId, SIGNALS } from "../playbook/signals.ts";

/** The signals of the playbook, as a list that a schema can hold. */
const SIGNAL_IDS = Object.keys(SIGNALS) as [SignalId, ...SignalId[]];

/** Somebody of the hiring team (domain.md EN-28). */
export const LoopPerson = z
  .strictObject({
    id: Id,
    name: Line,
    title: Line.optional(),
    audience: z.enum(AUDIENCE_IDS).meta({ description: "Who they are to the candidate." }),
  })
  .meta({ id: "LoopPerson" });
export type LoopPerson = z.infer<typeof LoopPerson>;

/** The task of a session: how close to the work, and how long it takes. */
const LoopPrompt = z
  .strictObject({
    kind: z.enum(["stack", "business", "puzzle", "none"]),
    closeToWork: z.boolean(),
    text: Text.optional(),
    estimateHours: z.number().min(0).max(100).optional(),
    turnaroundHours: z.number().min(0).max(1000).optional(),
  })
  .meta({ id: "LoopPrompt" });

/** One session of the round: what it verifies, and how. */
export const LoopSession = z
  .strictObject({
    id: Id,
    title: Line.optional(),
    start: Instant,
    end: Instant,
    format: z.enum(FORMAT_IDS),
    interviewerIds: z.array(Id).max(40),
    verifies: z.array(z.enum(SIGNAL_IDS)).max(SIGNAL_IDS.length).default([]),
    questions: z
      .array(Line)
      .max(100)
      .default([])
      .meta({ description: "Ids such as QA-050, or the words themselves." }),
    prompt: LoopPrompt.optional(),
    hasDiscussion: z.boolean().optional(),
    explainTo: z
      .array(Line)
      .max(10)
      .default([])
      .meta({ description: "Functions to whom a decision has to be explained." }),
    failureScenario: Text.optional().meta({ description: "The assumption that changes midway." }),
  })
  .refine((session) => Date.parse(session.end) > Date.parse(session.start), {
    message: "an end after the start",
    path: ["end"],
  })
  .meta({ id: "LoopSession" });
export type LoopSession = z.infer<typeof LoopSession>;

/** A hiring team's plan of its second round (domain.md EN-28, section 19). */
export const LoopPlan = z
  .strictObject({
    role: Role,
    timeZone: TimeZone,
    people: z.array(LoopPerson).max(100),
    sessions: z.array(LoopSession).max(50),
    roundOneQuestions: z
      .array(Line)
      .max(200)
      .default([])
      .meta({ description: "What round one asked: ids such as QA-002, or the words." }),
    invitedAt: Instant.optional(),
    interviewersBriefedAt: Instant.optional(),
    candidateBriefedAt: Instant.optional(),
    decisionWindow: LocalDate.optional().meta({ description: "Last day, in the plan's zone." }),
    statusOwner: Id.optional().meta({ description: "Who keeps the candidate informed." }),
    lastUpdateToCandidateAt: Instant.optional(),
    debriefAt: Instant.optional(),
    outcomeToldAt: Instant.optional(),
  })
  .meta({ id: "LoopPlan" });
export type LoopPlan = z.infer<typeof LoopPlan>;

/** What a round is designed from. */
export const LoopBrief = z.strictObject({
  role: Role,
  verify: z
    .array(z.enum(SIGNAL_IDS))
    .max(SIGNAL_IDS.length)
    .meta({ description: "What is still unproven about the finalists." }),
  roundOneQuestions: z
    .array(z.string().min(1).max(300))
    .max(200)
    .default([])
    .meta({ description: "Ids or words of what round one asked." }),
  start: Instant,
  timeZone: TimeZone,
  decisionDays: z
    .int()
    .min(1)
    .max(90)
    .optional()
    .meta({ description: "Days from the round to the promised answer; a week where nobody says." }),
});
export type LoopBrief = z.infer<typeof LoopBrief>;
