import { z } from "zod";
import { Id, Instant, Line, LocalDate, Text, TimeZone, WebUrl } from "../model/common.ts";
import { DELIVERIES, FORMAT_IDS } from "../model/format.ts";
import { NOTE_KINDS } from "../model/note.ts";

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

/** What was read out of an invitation or of notes, for a person to confirm. Nothing is stored. */
export const Draft = z
  .strictObject({
    source: z.enum(["calendar", "notes"]),
    company: Line.optional().meta({ title: "Company" }),
    role: Line.optional().meta({ title: "Job title" }),
    timeZone: TimeZone.optional().meta({ title: "Time zone" }),
    round: z.int().min(1).max(20).default(2).meta({ title: "Round" }),
    sessions: z.array(DraftSession).max(60).default([]),
    /** What is cancelled; with `belongsTo`, the sessions on file that a confirmation removes. */
    cancellations: z.array(DraftCancellation).max(200).optional(),
    interviewers: z.array(DraftInterviewer).max(200).default([]),
    notes: z.array(DraftNote).max(500).default([]),
    /** The application that has one of these events, or this company, on file already. */
    belongsTo: Id.optional(),
    /** What was left out or read with a doubt, in words. */
    warnings: z.array(z.string()).default([]),
    /** Where a value comes from: its pointer in this draft, and the words it was read from. */
    evidence: z.array(z.strictObject({ pointer: z.string(), quote: z.string() })).default([]),
  })
  .meta({ id: "Draft" });
export type Draft = z.infer<typeof Draft>;

/** What the reader cannot know from the input alone. */
export interface IntakeContext {
  readonly now: string;
  /** For times that name no zone. */
  readonly timeZone: string;
  readonly candidate: { readonly name?: string; readonly email?: string };
}
