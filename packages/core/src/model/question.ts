import { z } from "zod";
import { ASK_IDS, WEAK_ASK_IDS } from "./ask.ts";
import { Id, Instant, Line } from "./common.ts";

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
