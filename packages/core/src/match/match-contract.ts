import { z } from "zod";

export const MATCH_STORIES_MAX = 500;
export const MATCH_QUESTIONS_MAX = 500;
export const MATCH_TEXT_MAX = 20_000;

const Id = z.string().min(1).max(200);

export const MatchStory = z
  .object({
    id: Id,
    title: z.string().max(1000).optional(),
    text: z.string().max(MATCH_TEXT_MAX),
  })
  .readonly()
  .meta({ id: "MatchStory" });
export type MatchStory = z.infer<typeof MatchStory>;

export const MatchQuestion = z
  .object({ id: Id, text: z.string().max(MATCH_TEXT_MAX) })
  .readonly()
  .meta({ id: "MatchQuestion" });
export type MatchQuestion = z.infer<typeof MatchQuestion>;

/** Keys that are not named here are let through and left out. */
export const MatchInput = z
  .object({
    stories: z.array(MatchStory).max(MATCH_STORIES_MAX).readonly(),
    questions: z.array(MatchQuestion).max(MATCH_QUESTIONS_MAX).readonly(),
  })
  .readonly()
  .meta({ id: "MatchInput" });
export type MatchInput = z.infer<typeof MatchInput>;

export const MatchReason = z
  .object({
    /** The theme that question and story have in common; null where it is words that they share. */
    theme: z.string().nullable(),
    words: z.string(),
    /** Where the words stand in the story's text: UTF-16 offsets, the end excluded. */
    span: z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly(),
  })
  .readonly()
  .meta({ id: "MatchReason" });
export type MatchReason = z.infer<typeof MatchReason>;

export const RankedStory = z
  .object({
    story: z.string(),
    score: z.number().min(0).max(1),
    why: z.array(MatchReason).readonly(),
  })
  .readonly()
  .meta({ id: "RankedStory" });
export type RankedStory = z.infer<typeof RankedStory>;

/** One ranking for each question, in the order of the questions; best story first, empty where none fits. */
export const MatchOutput = z
  .array(
    z
      .object({ question: z.string(), ranking: z.array(RankedStory).readonly() })
      .readonly()
      .meta({ id: "QuestionRanking" }),
  )
  .readonly()
  .meta({ id: "MatchOutput" });
export type MatchOutput = z.infer<typeof MatchOutput>;
