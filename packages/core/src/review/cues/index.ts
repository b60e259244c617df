import { CHOICE_CUES } from "./choice.ts";
import { LIMIT_CUES } from "./limit.ts";
import { OUTCOME_CUES } from "./outcome.ts";
import { TASK_CUES } from "./task.ts";

/** What people say when they come to a part of a story. */
export const CUES = {
  ...TASK_CUES,
  ...LIMIT_CUES,
  ...CHOICE_CUES,
  ...OUTCOME_CUES,
} satisfies Readonly<Record<string, readonly string[]>>;

export type Cue = keyof typeof CUES;
