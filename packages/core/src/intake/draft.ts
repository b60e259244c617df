import { z } from "zod";
import { Claim } from "../model/claim.ts";
import { Id, Instant, Line, LocalDate, Text, TimeZone, WebUrl } from "../model/common.ts";
import { DELIVERIES, FORMAT_IDS } from "../model/format.ts";
import { NOTE_KINDS } from "../model/note.ts";
import { CONFIDENCES, UNREAD_REASONS } from "./reading/evidence.ts";
import { DraftJob, DraftResume } from "./resume-content.ts";

/** Names a person or session inside a draft; ids come with the confirmation. */
const Key = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "a key such as p1");

export const DraftInterviewer = z
  .strictObject({
    key: Key,
    name: Line.meta({ title: "Name" }),
    title: Line.optional().meta({ title: "Job title" }),
    email: z.string().max(300).optional().meta({ title: "E-mail" }),
  })
  .meta({ id: "DraftInterviewer" });
export type DraftInterviewer = z.infer<typeof DraftInterviewer>;

export const DraftSession = z
  .strictObject({
    key: Key,
    title: Line.optional().meta({ title: "Title" }),
    /** Where only the day is known; a time has to be added before the draft is confirmed. */
    date: LocalDate.optional(),
    start: Instant.optional().meta({ title: "Starts" }),
    end: Instant.optional().meta({ title: "Ends" }),
    format: z.enum(FORMAT_IDS).optional().meta({ title: "Format" }),
    delivery: z.enum(DELIVERIES).optional().meta({ title: "How" }),
    platform: Line.optional(),
    joinUrl: WebUrl.optional(),
    location: Line.optional(),
    whatItIncludes: Text.optional(),
    interviewerKeys: z.array(Key).max(40).default([]),
    calendarUid: z.string().max(1000).optional(),
    calendarSequence: z.int().min(0).optional(),
  })
  .meta({ id: "DraftSession" });
export type DraftSession = z.infer<typeof DraftSession>;

/** An event that is taken back, or a session on file that goes with it. */
export const DraftCancellation = z
  .strictObject({
    calendarUid: z.string().max(1000),
    calendarSequence: z.int().min(0).optional(),
    title: Line.optional().meta({ title: "Title" }),
    date: LocalDate.optional(),
    start: Instant.optional().meta({ title: "Starts" }),
    end: Instant.optional().meta({ title: "Ends" }),
  })
  .meta({ id: "DraftCancellation" });
export type DraftCancellation = z.infer<typeof DraftCancellation>;

export const DraftNote = z
  .strictObject({
    kind: z.enum(NOTE_KINDS),
    text: Text,
    mentions: z.int().min(1).max(100).optional(),
  })
  .meta({ id: "DraftNote" });
export type DraftNote = z.infer<typeof DraftNote>;

/** Something checkable that a text says; ids and the interview come with the confirmation. */
export const DraftClaim = Claim.pick({
  kind: true,
  subject: true,
  value: true,
  unit: true,
  saidIn: true,
  certainty: true,
  words: true,
}).meta({ id: "DraftClaim" });
export type DraftClaim = z.infer<typeof DraftClaim>;

/** Work to prepare, papers to send, or things to bring. */
export const DraftTask = z
  .strictObject({
    what: Line,
    due: Instant.optional().meta({ title: "Due" }),
    /** Where only the day is known. */
    dueDate: LocalDate.optional(),
    /** To bring along, as against work to hand in. */
    isToBring: z.boolean().optional(),
  })
  .meta({ id: "DraftTask" });
export type DraftTask = z.infer<typeof DraftTask>;

/** What a text or file turned out to be. */
export const DRAFT_SOURCES = [
  "calendar",
  "invitation",
  "notes",
  "resume",
  "contacts",
  "job",
] as const;
export type DraftSource = (typeof DRAFT_SOURCES)[number];

const Offset = z.int().min(0);

/** Where a value comes from, and how sure it is. */
export const DraftEvidence = z
  .strictObject({
    /** The value, in this draft (RFC 6901). */
    pointer: z.string(),
    /** The words it was read from. */
    quote: z.string(),
    /** Where they stand in the text that was read: UTF-16 offsets, the end excluded. */
    start: Offset.optional(),
    end: Offset.optional(),
    /** Where they stand in a JSON file (RFC 6901), or in a file of lines, counted from 1. */
    from: z.string().optional(),
    line: z.int().min(1).optional(),
    /** Stated outright, read by a common form, or inferred. */
    confidence: z.enum(CONFIDENCES).optional(),
  })
  .meta({ id: "DraftEvidence" });
export type DraftEvidence = z.infer<typeof DraftEvidence>;

/** What was read out of an invitation or of notes, for a person to confirm. Nothing is stored. */
export const Draft = z
  .strictObject({
    source: z.enum(DRAFT_SOURCES),
    company: Line.optional().meta({ title: "Company" }),
    role: Line.optional().meta({ title: "Job title" }),
    timeZone: TimeZone.optional().meta({ title: "Time zone" }),
    round: z.int().min(1).max(20).default(2).meta({ title: "Round" }),
    sessions: z.array(DraftSession).max(60).default([]),
    /** What is cancelled; with `belongsTo`, the sessions on file that a confirmation removes. */
    cancellations: z.array(DraftCancellation).max(200).optional(),
    interviewers: z.array(DraftInterviewer).max(200).default([]),
    notes: z.array(DraftNote).max(500).default([]),
    claims: z.array(DraftClaim).max(1000).default([]),
    tasks: z.array(DraftTask).max(60).default([]),
    /** Starts to choose from; none of them is fixed, so none is a session. */
    proposedSlots: z.array(z.string().max(40)).max(60).optional(),
    resume: DraftResume.optional(),
    job: DraftJob.optional(),
    /** The application that has one of these events, or this company, on file already. */
    belongsTo: Id.optional(),
    /** What was left out or read with a doubt, in words. */
    warnings: z.array(z.string()).default([]),
    evidence: z.array(DraftEvidence).default([]),
    /** Parts of the file that said nothing to its reader. */
    notUnderstood: z
      .array(
        z.strictObject({
          pointer: z.string().optional(),
          line: z.int().min(1).optional(),
          quote: z.string(),
          why: z.enum(UNREAD_REASONS),
        }),
      )
      .optional(),
  })
  .meta({ id: "Draft" });
export type Draft = z.infer<typeof Draft>;

/** A draft that holds nothing yet. */
export const emptyDraft = (source: DraftSource): Draft => ({
  source,
  round: 2,
  sessions: [],
  interviewers: [],
  notes: [],
  claims: [],
  tasks: [],
  warnings: [],
  evidence: [],
});

/** What the reader cannot know from the input alone. */
export interface IntakeContext {
  readonly now: string;
  /** For times that name no zone. */
  readonly timeZone: string;
  readonly candidate: { readonly name?: string; readonly email?: string };
}
