import { z } from "zod";
import { Id, Instant, Line, Lines, Text } from "./common.ts";
import { STORY_KINDS } from "./story-kind.ts";

/** One project known to the ground (domain.md EN-15). */
export const ProductionDepth = z
  .strictObject({
    architecture: Text.optional().meta({ title: "Architecture" }),
    dataQuality: Text.optional().meta({ title: "Quality of the data" }),
    modelOrDesignChoice: Text.optional().meta({ title: "Choice of model or design" }),
    stakeholderPushback: Text.optional().meta({ title: "Pushback" }),
    whatBroke: Text.optional().meta({ title: "What broke" }),
    whatIWouldChange: Text.optional().meta({ title: "What you would change" }),
  })
  .meta({ id: "ProductionDepth", title: "Production depth" });

/** A reusable account of one piece of work (domain.md EN-14). */
export const Story = z
  .strictObject({
    id: Id,
    kind: z.enum(STORY_KINDS).meta({ title: "Proves", "x-playbook": "storyKinds" }),
    title: Line.meta({ title: "Title" }),
    situation: Text.optional().meta({ title: "Situation" }),
    task: Text.optional().meta({ title: "Task" }),
    action: Text.optional().meta({ title: "What you did" }),
    result: Text.optional().meta({ title: "Result" }),
    decision: Text.optional().meta({ title: "Your own decision" }),
    rejectedAlternatives: Lines.optional().meta({ title: "Options you rejected, and why" }),
    constraint: Text.optional().meta({
      title: "The constraint",
      description: "Money, poor data, moving requirements, security …",
    }),
    effect: z
      .strictObject({
        form: z.enum(["metric", "qualitative"]).meta({ title: "Kind" }),
        text: Line.meta({ title: "Effect" }),
        verified: z.boolean().meta({ title: "The number is checked" }),
      })
      .optional()
      .meta({ title: "What it changed" }),
    claimsChecked: z.boolean().optional().meta({ title: "Every number and date is in the claims" }),
    tradeOff: Text.optional().meta({ title: "What you gave up, and why" }),
    relevance: Lines.optional().meta({ title: "Which of their problems it answers" }),
    othersPart: Text.optional().meta({ title: "Who shared the credit" }),
    tags: Lines.optional().meta({
      title: "Tags",
      description: "failure, adaptation, conflict, people, credit-shared, partner:product …",
    }),
    production: ProductionDepth.optional().meta({ title: "Production depth" }),
  })
  .meta({ id: "Story", title: "Story" });
export type Story = z.infer<typeof Story>;

/** What becomes of a story in one process: the candidate's stories serve all of them. */
export const StoryUse = z
  .strictObject({
    id: Id,
    storyId: Id.meta({ title: "Story", "x-candidate-ref": "stories" }),
    planned: z.boolean().meta({ title: "You mean to tell it" }),
    newDepth: Lines.optional().meta({
      title: "New since it was last told here",
      description: "Details that an earlier round has not heard.",
    }),
  })
  .meta({ id: "StoryUse", title: "Use of a story" });
export type StoryUse = z.infer<typeof StoryUse>;

export const HARD_PART_IDS = [
  "HP-1",
  "HP-2",
  "HP-3",
  "HP-4",
  "HP-5",
  "HP-6",
  "HP-7",
  "HP-8",
] as const;

/** An uncomfortable subject to rehearse (domain.md EN-16). */
export const HardPart = z
  .strictObject({
    id: Id,
    kind: z.enum(HARD_PART_IDS).meta({ title: "Subject", "x-playbook": "hardParts" }),
    applies: z.boolean().meta({ title: "Applies to you" }),
    detail: Line.optional().meta({ title: "In your case" }),
    answerOutline: Text.optional().meta({ title: "Outline of the answer" }),
    rehearsedAt: Instant.optional().meta({ title: "Rehearsed" }),
  })
  .meta({ id: "HardPart", title: "Hard part" });
export type HardPart = z.infer<typeof HardPart>;
