import { z } from "zod";
import { Id, Instant, Text } from "./common.ts";

/** What a line of the post-mortem records (domain.md 10.1). */
export const NOTE_KINDS = [
  "they-asked",
  "i-asked",
  "story-told",
  "leaned-in",
  "hesitated",
  "urgent-theme",
  "went-well",
  "could-improve",
  "unresolved",
  "meeting-next",
  "strength",
  "employer-value",
  "other",
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** One line of what happened in an interview (domain.md EN-10, a line at a time). */
export const Note = z
  .strictObject({
    id: Id,
    interviewId: Id.meta({ title: "Interview", "x-ref": "interviews" }),
    kind: z.enum(NOTE_KINDS).meta({ title: "Kind", "x-playbook": "noteKinds" }),
    text: Text.meta({ title: "What" }),
    mentions: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ title: "Times mentioned", description: "Twice or more makes a theme urgent." }),
    questionId: z
      .string()
      .regex(/^Q[AB]-(\d{2,3}|W\d)$/, "a question id such as QB-23 or QA-007")
      .optional()
      .meta({ title: "Playbook question", "x-hidden": true }),
    storyId: Id.optional().meta({ "x-hidden": true }),
    at: Instant.optional().meta({ "x-hidden": true }),
  })
  .meta({ id: "Note", title: "Note" });
export type Note = z.infer<typeof Note>;
