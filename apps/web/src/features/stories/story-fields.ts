import type { Story } from "@finalist/core/model";
import { STORY_PROMPTS } from "@finalist/core/playbook";

/** Fields of running text; each is a heading, what belongs into it, and where it is kept. */
export interface StoryField {
  readonly key: TextKey;
  readonly name: string;
  readonly prompt: string;
}

export type TextKey =
  | "situation"
  | "task"
  | "action"
  | "result"
  | "constraint"
  | "decision"
  | "tradeOff"
  | "othersPart";

const field = (key: TextKey, name: string): StoryField => ({
  key,
  name,
  prompt: STORY_PROMPTS[key],
});

/** The course of a story, as it is told. */
export const COURSE_FIELDS: readonly StoryField[] = [
  field("situation", "Situation"),
  field("task", "Task"),
  field("action", "Action"),
  field("result", "Result"),
];

/** What makes it worth telling. */
export const JUDGEMENT_FIELDS: readonly StoryField[] = [
  field("constraint", "The constraint"),
  field("decision", "Your decision"),
  field("tradeOff", "What you gave up"),
  field("othersPart", "The others’ part"),
];

export type ProductionKey = keyof NonNullable<Story["production"]>;

export const PRODUCTION_FIELDS: readonly {
  readonly key: ProductionKey;
  readonly name: string;
  readonly prompt: string;
}[] = [
  { key: "architecture", name: "Architecture", prompt: STORY_PROMPTS.architecture },
  { key: "dataQuality", name: "Quality of the data", prompt: STORY_PROMPTS.dataQuality },
  {
    key: "modelOrDesignChoice",
    name: "Choice of model or design",
    prompt: STORY_PROMPTS.modelOrDesignChoice,
  },
  {
    key: "stakeholderPushback",
    name: "Pushback",
    prompt: STORY_PROMPTS.stakeholderPushback,
  },
  { key: "whatBroke", name: "What broke", prompt: STORY_PROMPTS.whatBroke },
  {
    key: "whatIWouldChange",
    name: "What you would change",
    prompt: STORY_PROMPTS.whatIWouldChange,
  },
];

/** The element in which a field is written, so that what is missing leads to it. */
export const fieldId = (key: string): string => `story-${key}`;
