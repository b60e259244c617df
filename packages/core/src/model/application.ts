import { z } from "zod";
import { Claim } from "./claim.ts";
import {
  ChecklistInstanceId,
  Id,
  Instant,
  Line,
  Lines,
  LocalDate,
  Text,
  TimeZone,
  WebUrl,
} from "./common.ts";
import { Comment } from "./comment.ts";
import { Concern, Revisit } from "./concern.ts";
import { EmployerSignal } from "./employer-signal.ts";
import { Material, Message, Rehearsal, SetupCheck, TakeHome } from "./groundwork.ts";
import { Interview, Session } from "./interview.ts";
import { Interviewer } from "./interviewer.ts";
import { APPLICATION_SCHEMA_VERSION } from "./new-document.ts";
import { Note } from "./note.ts";
import { PayEvent, PayPlan } from "./pay-talk.ts";
import { PlannedQuestion } from "./question.ts";
import { ResearchNote } from "./research.ts";
import { StoryUse } from "./story.ts";

export const ROLE_FAMILIES = [
  "engineering",
  "data-ai",
  "product",
  "design",
  "marketing",
  "sales",
  "consulting",
  "strategy",
  "customer-facing",
  "management",
  "other",
] as const;
export type RoleFamily = (typeof ROLE_FAMILIES)[number];

/** The post itself (domain.md EN-02). */
export const Role = z
  .strictObject({
    title: Line.meta({ title: "Job title" }),
    family: z.enum(ROLE_FAMILIES).optional().meta({ title: "Field" }),
    level: Line.optional().meta({ title: "Level", description: "senior, lead, director …" }),
    managesPeople: z.boolean().optional().meta({ title: "You would manage people" }),
    workMode: z.enum(["onsite", "hybrid", "remote"]).optional().meta({ title: "Work mode" }),
    relocationAsked: z.boolean().optional().meta({ title: "They ask about moving" }),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "a country or state code such as GB or US-NY")
      .optional()
      .meta({ title: "Country or state of the post", description: "A code: GB, DE, US-NY …" }),
  })
  .meta({ id: "Role", title: "Role" });
export type Role = z.infer<typeof Role>;

/** The employer (domain.md EN-03); research notes are a collection of the application. */
export const Company = z
  .strictObject({
    name: Line.meta({ title: "Company" }),
    website: WebUrl.optional().meta({ title: "Website" }),
    jobDescription: Text.optional().meta({ title: "Job advert" }),
    challenges: Lines.optional().meta({ title: "Their challenges" }),
    mission: Line.optional().meta({ title: "Their mission" }),
    principles: Lines.optional().meta({ title: "Their principles" }),
  })
  .meta({ id: "Company", title: "Company" });

/** What happens with a yes, and with a no (domain.md EN-30). */
export const OutcomePlan = z
  .strictObject({
    marketRateNotes: Lines.optional().meta({ title: "What the market pays" }),
    negotiationMoves: Lines.optional().meta({ title: "If yes: what you will negotiate" }),
    rejectionReplyDraft: Text.optional().meta({ title: "If no: your reply" }),
    walkAway: Line.optional().meta({ title: "Where you walk away (private)" }),
  })
  .meta({ id: "OutcomePlan", title: "Plan for yes and no" });

/** One hiring process at one company (domain.md EN-01). One document. */
export const Application = z
  .strictObject({
    kind: z.literal("application"),
    schemaVersion: z.literal(APPLICATION_SCHEMA_VERSION),
    id: Id,
    company: Company,
    role: Role,
    timeZone: TimeZone.meta({ title: "Time zone of the interviews" }),
    statedWindow: LocalDate.optional().meta({
      title: "Answer promised by",
      description: "The last day of the window they named.",
    }),
    startAnnouncedAt: Instant.optional().meta({
      title: "Long notice announced",
      description: "When you told them that you start later than usual.",
    }),
    travelConfirmedAt: Instant.optional().meta({ title: "Travel confirmed" }),
    questionsLockedAt: Instant.optional().meta({ title: "Questions settled" }),
    outcome: z
      .strictObject({
        kind: z.enum(["offer", "rejected", "silent", "withdrawn"]).meta({ title: "Outcome" }),
        at: Instant.meta({ title: "When" }),
      })
      .optional()
      .meta({ title: "Outcome" }),
    pay: PayPlan.default({}).meta({ title: "Pay, with this employer" }),
    outcomePlan: OutcomePlan.default({}).meta({ title: "Plan for yes and no" }),
    confirmations: z.array(ChecklistInstanceId).default([]),
    apart: z
      .record(
        z.string().regex(/^(?!__proto__$)[\w.-]{1,140}$/, "two ids with a full stop between"),
        Line,
      )
      .optional()
      .meta({
        title: "Not the same thing",
        description:
          "Pairs of tellings that are not compared: their ids with a full stop between, and what they were held to be about.",
      }),
    interviews: z.array(Interview).default([]),
    sessions: z.array(Session).default([]),
    interviewers: z.array(Interviewer).default([]),
    plannedQuestions: z.array(PlannedQuestion).default([]),
    notes: z.array(Note).default([]),
    claims: z.array(Claim).default([]),
    concerns: z.array(Concern).default([]),
    revisits: z.array(Revisit).default([]),
    research: z.array(ResearchNote).default([]),
    materials: z.array(Material).default([]),
    rehearsals: z.array(Rehearsal).default([]),
    setupChecks: z.array(SetupCheck).default([]),
    takeHomes: z.array(TakeHome).default([]),
    messages: z.array(Message).default([]),
    storyUses: z.array(StoryUse).default([]),
    payEvents: z.array(PayEvent).default([]),
    employerSignals: z.array(EmployerSignal).default([]),
    comments: z.array(Comment).default([]),
  })
  .meta({ id: "Application", title: "Application" });
export type Application = z.infer<typeof Application>;
