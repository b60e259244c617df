import { z } from "zod";
import { Id, Line, Text } from "./common.ts";

/** What a round left open or weak (domain.md EN-11). */
export const Concern = z
  .strictObject({
    id: Id,
    topic: Line.meta({ title: "Topic" }),
    raisedBy: Id.optional().meta({ title: "Raised by", "x-ref": "interviewers" }),
    kind: z.enum(["awkward", "unresolved", "doubt", "weakness-named"]).meta({ title: "Kind" }),
    severity: z
      .int()
      .min(1)
      .max(3)
      .meta({ title: "Weight", description: "3 could decide it, 2 a visible doubt, 1 a blemish." }),
    betterAnswer: Text.optional().meta({ title: "Better answer" }),
    developmentStep: Text.optional().meta({
      title: "What you are doing about it",
      description: "Where there is no better answer.",
    }),
    storyId: Id.optional().meta({ "x-hidden": true }),
  })
  .meta({ id: "Concern", title: "Concern" });
export type Concern = z.infer<typeof Concern>;

/** A short, planned return to one answer of an earlier round (domain.md EN-12). */
export const Revisit = z
  .strictObject({
    id: Id,
    concernId: Id.meta({ title: "Concern", "x-ref": "concerns" }),
    mode: z
      .enum(["improved-answer", "acknowledge-and-develop"])
      .meta({ title: "Way", description: "A better answer, or a plain admission with a step." }),
    text: Text.meta({ title: "Your words", description: "Two or three sentences, no apology." }),
    sessionId: Id.optional().meta({ title: "In which session", "x-ref": "sessions" }),
    placement: z.enum(["opening", "middle", "closing"]).optional().meta({ title: "When" }),
  })
  .meta({ id: "Revisit", title: "Revisit" });
export type Revisit = z.infer<typeof Revisit>;
