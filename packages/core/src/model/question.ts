import { z } from "zod";
import { Id, Instant, Line } from "./common.ts";

/** Questions a candidate asks: 33 strategic ones (domain.md 8.1) and 7 weak forms (8.2). */
export const ASK_IDS: readonly AskId[] = Array.from(
  { length: 33 },
  (_, index) => `QB-${String(index + 1).padStart(2, "0")}` as AskId,
);
export const WEAK_ASK_IDS = [
  "QB-W1",
  "QB-W2",
  "QB-W3",
  "QB-W4",
  "QB-W5",
  "QB-W6",
  "QB-W7",
] as const;
export type AskId =
  | `QB-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `QB-1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `QB-2${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `QB-3${0 | 1 | 2 | 3}`;
export type WeakAskId = (typeof WEAK_ASK_IDS)[number];

/** A question that the candidate means to put to one interviewer (domain.md EN-18). */
export const PlannedQuestion = z
  .strictObject({
    id: Id,
    interviewerId: Id.meta({ title: "For whom", "x-ref": "interviewers" }),
    questionId: z
      .string()
      .regex(/^QB-(\d\d|W\d)$/, "a question id such as QB-19")
      .refine(
        (id) => [...ASK_IDS, ...WEAK_ASK_IDS].some((known) => known === id),
        "a question from the playbook",
      )
      .optional()
      .meta({ title: "From the playbook", "x-playbook": "questions" }),
    text: Line.optional().meta({ title: "In your words" }),
    askedAt: Instant.optional().meta({ title: "Asked at" }),
  })
  .refine((question) => question.questionId ?? question.text, {
    message: "a question from the playbook, or a text of your own",
    path: ["text"],
  })
  .meta({ id: "PlannedQuestion", title: "Question to ask" });
export type PlannedQuestion = z.infer<typeof PlannedQuestion>;
