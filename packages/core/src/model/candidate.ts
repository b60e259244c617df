import { z } from "zod";
import { Id, Instant, Line, Lines, LocalDate, Text, TimeZone } from "./common.ts";
import { CANDIDATE_SCHEMA_VERSION } from "./new-document.ts";
import { HardPart, Story } from "./story.ts";

/** A post held, as the résumé says it. */
export const Position = z
  .strictObject({
    id: Id,
    employer: Line.meta({ title: "Employer" }),
    title: Line.meta({ title: "Job title" }),
    from: Line.optional().meta({ title: "From", description: "2021-03, or just 2021" }),
    to: Line.optional().meta({ title: "To", description: "Empty while you are there" }),
    summary: Text.optional().meta({ title: "Summary" }),
  })
  .meta({ id: "Position", title: "Position" });
export type Position = z.infer<typeof Position>;

/** Another hiring process under way (domain.md EN-26). */
export const OtherProcess = z
  .strictObject({
    id: Id,
    company: Line.meta({ title: "Company" }),
    stage: z.enum(["early", "late", "offer"]).meta({ title: "Stage" }),
    status: z.enum(["active", "paused", "closed"]).meta({ title: "Status" }),
    offerExpectedBy: LocalDate.optional().meta({ title: "Offer expected by" }),
    answerBy: LocalDate.optional().meta({
      title: "They want an answer by",
      description: "The last day of an offer you hold.",
    }),
    genuine: z.boolean().meta({ title: "Real, not a hope" }),
  })
  .meta({ id: "OtherProcess", title: "Other process" });
export type OtherProcess = z.infer<typeof OtherProcess>;

/** What the candidate wants to earn, and why that is fair (domain.md EN-19). */
export const PayPosition = z
  .strictObject({
    rangeLow: z.number().min(0).optional().meta({ title: "From (a year)" }),
    rangeHigh: z.number().min(0).optional().meta({ title: "To (a year)" }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "three letters such as EUR")
      .optional()
      .meta({ title: "Currency" }),
    sources: Lines.optional().meta({ title: "Sources" }),
    rehearsedAt: Instant.optional().meta({ title: "Said out loud" }),
  })
  .meta({ id: "PayPosition", title: "Pay" });

/** When and where the candidate can work (domain.md EN-20). */
export const LogisticsPosition = z
  .strictObject({
    earliestStart: LocalDate.optional().meta({ title: "Earliest start" }),
    noticeWeeks: z.number().min(0).max(104).optional().meta({ title: "Notice in weeks" }),
    plannedLeave: Line.optional().meta({ title: "Leave already planned" }),
    workModePreference: z
      .enum(["onsite", "hybrid", "remote"])
      .optional()
      .meta({ title: "On site, hybrid or remote" }),
    workModeFlexibleOn: Lines.optional().meta({ title: "Where you can give way" }),
    relocationAnswer: z
      .enum(["no", "open-in-principle", "yes"])
      .optional()
      .meta({ title: "Relocation" }),
    relocationConditions: Lines.optional().meta({
      title: "Conditions for moving",
      description: "Package, timing, family …",
    }),
  })
  .meta({ id: "LogisticsPosition", title: "Logistics" });

/** The person who is being interviewed; shared by all their applications. */
export const Candidate = z
  .strictObject({
    kind: z.literal("candidate"),
    schemaVersion: z.literal(CANDIDATE_SCHEMA_VERSION),
    id: Id,
    name: Line.optional().meta({ title: "Your name" }),
    email: z
      .email("an e-mail address")
      .optional()
      .meta({ title: "Your e-mail", description: "So that invitations do not list you." }),
    timeZone: TimeZone.optional().meta({ title: "Your time zone" }),
    pay: PayPosition.default({}).meta({ title: "Pay" }),
    logistics: LogisticsPosition.default({}).meta({ title: "Logistics" }),
    positions: z.array(Position).default([]),
    stories: z.array(Story).default([]),
    hardParts: z.array(HardPart).default([]),
    otherProcesses: z.array(OtherProcess).default([]),
  })
  .meta({ id: "Candidate", title: "Candidate" });
export type Candidate = z.infer<typeof Candidate>;
