import { z } from "zod";
import { FILLERS } from "./fillers.ts";

// Schemas are never compiled with eval: pages with a strict content policy forbid it.
z.config({ jitless: true });

/** More than anybody says in a day. */
export const ANSWER_CHARACTERS_MAX = 1_048_576;

/** An answer to an interview question, as it was said or written. */
export const AnswerInput = z
  .object({
    /** Given back with the review. */
    id: z.string().max(300).optional(),
    question: z.string().max(10_000).optional(),
    text: z.string().max(ANSWER_CHARACTERS_MAX),
  })
  .readonly()
  .meta({ id: "AnswerInput" });
export type AnswerInput = z.infer<typeof AnswerInput>;

const Count = z.int().min(0);

/** A place in the text: UTF-16 offsets, the end excluded. */
const AnswerSpan = z.object({ start: Count, end: Count }).readonly().meta({ id: "AnswerSpan" });

const Spans = z.array(AnswerSpan).readonly();

/** What an answer tells, where it tells it, and what would mend it. */
export const Review = z
  .object({
    id: z.string().optional(),
    star: z
      .object({
        situation: z.boolean(),
        task: z.boolean(),
        action: z.boolean(),
        result: z.boolean(),
      })
      .readonly(),
    /** A number, rank or count that belongs to the result. */
    measurableResult: z.boolean(),
    /** A limit that is told as limiting. */
    constraint: z.boolean(),
    /** An option that was considered, proposed or offered, and not taken. */
    rejectedAlternatives: z.boolean(),
    fillerCount: Count,
    fillers: z.record(z.enum(FILLERS), Count).readonly(),
    /** Only "we" in the actions, so that the speaker's own part stays unseen. */
    weHidesOwnPart: z.boolean(),
    /** Sentences, clauses or words that show each verdict; a true verdict has at least one. */
    spans: z
      .object({
        situation: Spans,
        task: Spans,
        action: Spans,
        result: Spans,
        measurableResult: Spans,
        constraint: Spans,
        rejectedAlternatives: Spans,
        fillers: Spans,
        we: Spans,
      })
      .readonly(),
    wordCount: Count,
    advice: z
      .array(z.object({ id: z.string(), text: z.string() }).readonly())
      .readonly()
      .meta({ description: "What to mend, the most telling first." }),
  })
  .readonly()
  .meta({ id: "Review" });
export type Review = z.infer<typeof Review>;
