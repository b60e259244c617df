import { z } from "zod";

/** A moment with the offset of the zone that the text or place gives, a wall time, or a date. */
const Moment = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/,
    "a date, a wall time, or a moment with offset",
  );

const FORMAT_SLUGS = [
  ...["case_study", "panel", "whiteboard", "system_design", "coding", "technical", "presentation"],
  ...["values", "task_review", "portfolio_review", "role_play", "teaching_demo", "trial_shift"],
  ...["group_exercise", "written_test", "tour", "meal", "team_meeting", "one_to_one", "hr"],
  ...["interview", "practical_test", "simulation"],
] as const;
export const ReadingFormat = z.enum(FORMAT_SLUGS);
export type ReadingFormat = z.infer<typeof ReadingFormat>;

export const ReadingMode = z.enum(["video", "in_person", "phone"]);
export type ReadingMode = z.infer<typeof ReadingMode>;

export const ReadingInterviewer = z
  .strictObject({ name: z.string().min(1), title: z.string().min(1).nullable() })
  .readonly();
export type ReadingInterviewer = z.infer<typeof ReadingInterviewer>;

export const ReadingSession = z
  .strictObject({
    start: Moment,
    end: Moment.nullable(),
    durationMinutes: z.int().min(1).nullable(),
    format: ReadingFormat.nullable(),
    mode: ReadingMode.nullable(),
    interviewers: z.array(ReadingInterviewer).readonly(),
    title: z.string().min(1).optional(),
  })
  .readonly();
export type ReadingSession = z.infer<typeof ReadingSession>;

export const ReadingDeliverable = z
  .strictObject({
    what: z.string().min(1),
    due: Moment.nullable(),
    /** Things to bring, as against work to prepare or papers to send. */
    optional: z.boolean().optional(),
  })
  .readonly();
export type ReadingDeliverable = z.infer<typeof ReadingDeliverable>;

/** The longest text of an invitation that is read, in characters. */
const CHARACTERS_MAX = 100_000;

/** The text of an invitation, and when it was written. */
export const InvitationText = z
  .object({
    id: z.string().min(1).max(200).optional(),
    /** For dates such as "next Thursday". */
    sent: z.iso.datetime({ offset: true }).optional(),
    text: z.string().trim().min(1).max(CHARACTERS_MAX),
  })
  .meta({ id: "InvitationText" });
export type InvitationText = z.infer<typeof InvitationText>;

/** What an invitation says, and no more: null where it says nothing. */
export const Reading = z
  .strictObject({
    company: z.string().min(1).nullable(),
    role: z.string().min(1).nullable(),
    round: z.int().min(1).max(20).optional(),
    sessions: z.array(ReadingSession).readonly(),
    /** Starts to choose from; none of them is fixed. */
    proposedSlots: z.array(Moment).readonly(),
    /** An IANA name, or an offset such as `+02:00` where the text gives that alone. */
    timezone: z.string().min(1).nullable(),
    joinUrl: z.string().min(1).nullable(),
    location: z.string().min(1).nullable(),
    deliverables: z.array(ReadingDeliverable).readonly(),
    /** Who signs as a recruiter, and takes no part as far as the text says. */
    recruiter: ReadingInterviewer.optional(),
  })
  .readonly()
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof Reading>;

/** Where a value of a reading stands in the text: `text.slice(start, end) === quote`. */
export const ReadingEvidence = z
  .strictObject({
    pointer: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string(),
    confidence: z.enum(["certain", "likely", "guess"]),
  })
  .readonly();
export type ReadingEvidence = z.infer<typeof ReadingEvidence>;
export type Confidence = ReadingEvidence["confidence"];

export interface InvitationReading {
  readonly reading: Reading;
  readonly evidence: readonly ReadingEvidence[];
  /** What was left open or read with a doubt, in plain words. */
  readonly warnings: readonly string[];
}

export interface InvitationContext {
  /** When the invitation was written: ISO 8601 with offset. */
  readonly sent?: string;
  readonly now: string;
  /** The candidate's own zone; helps with what several zones or orders of a date allow. */
  readonly timeZone?: string;
}
