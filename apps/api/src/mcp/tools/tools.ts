import type { Tool } from "./tool.ts";
import { BRINGING_IN } from "./bringing-in.ts";
import { JUDGING } from "./judging.ts";
import { KNOWING } from "./knowing.ts";
import { READING } from "./reading.ts";
import { TAKING_BACK } from "./taking-back.ts";
import { WRITING } from "./writing.ts";

/** Few, so that an assistant keeps them apart: one for each thing that a person would ask for. */
export const TOOLS: readonly Tool[] = [
  ...READING,
  ...KNOWING,
  ...BRINGING_IN,
  ...WRITING,
  ...TAKING_BACK,
  ...JUDGING,
];
