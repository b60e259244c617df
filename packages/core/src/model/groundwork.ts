import { z } from "zod";
import { Id, Instant, Line, Text } from "./common.ts";
import { REHEARSAL_KINDS } from "./rehearsal-kind.ts";

/** Something to have with you (domain.md EN-21). */
export const Material = z
  .strictObject({
    id: Id,
    kind: z
      .enum(["deck", "portfolio", "readme", "printed-slides", "r1-notes", "scratch-paper", "other"])
      .meta({ title: "What", "x-playbook": "materialKinds" }),
    name: Line.optional().meta({
      title: "Named",
      description: "For what is none of these, such as a photo ID.",
    }),
    sessionId: Id.optional().meta({ title: "For session", "x-ref": "sessions" }),
    readyAt: Instant.optional().meta({ title: "Ready" }),
    testedAt: Instant.optional().meta({ title: "Opened and tested" }),
    ownWindowAt: Instant.optional().meta({ title: "Open in its own window" }),
    placement: z
      .enum(["second-monitor", "printed-beside-laptop"])
      .optional()
      .meta({ title: "Where it lies" }),
  })
  .meta({ id: "Material", title: "Material" });
export type Material = z.infer<typeof Material>;

/** One practice run (domain.md EN-22). */
export const Rehearsal = z
  .strictObject({
    id: Id,
    kind: z.enum(REHEARSAL_KINDS).meta({ title: "Of what" }),
    targetId: Id.optional().meta({
      title: "Target",
      description: "A question or story id, such as QA-031.",
    }),
    aloud: z.boolean().meta({ title: "Out loud" }),
    minutes: z.number().min(0).max(1440).meta({ title: "Minutes" }),
    at: Instant.meta({ title: "When" }),
  })
  .meta({ id: "Rehearsal", title: "Rehearsal" });
export type Rehearsal = z.infer<typeof Rehearsal>;

/** One test of the set-up (domain.md EN-23). */
export const SetupCheck = z
  .strictObject({
    id: Id,
    kind: z
      .enum(["camera", "audio", "lighting", "platform", "screen-share", "notes", "route", "timing"])
      .meta({ title: "What" }),
    sessionId: Id.meta({ title: "For session", "x-ref": "sessions" }),
    at: Instant.meta({ title: "When" }),
    ok: z.boolean().meta({ title: "It works" }),
  })
  .meta({ id: "SetupCheck", title: "Set-up check" });
export type SetupCheck = z.infer<typeof SetupCheck>;

/** Work done at home against a deadline (domain.md EN-24). */
export const TakeHome = z
  .strictObject({
    id: Id,
    sessionId: Id.optional().meta({ title: "For session", "x-ref": "sessions" }),
    scope: Text.optional().meta({
      title: "What to hand in",
      description: "In your words: what is asked for, and what is not.",
    }),
    receivedAt: Instant.meta({ title: "Received" }),
    dueAt: Instant.optional().meta({ title: "Due", "x-ahead": true }),
    hoursSpent: z.number().min(0).max(500).optional().meta({ title: "Hours spent" }),
    readme: z
      .strictObject({
        words: z.int().min(0).max(100_000).optional().meta({ title: "Words" }),
        saysDone: z.boolean().optional().meta({ title: "Says what is done" }),
        saysNotDone: z.boolean().optional().meta({ title: "Says what is not done" }),
        saysWhy: z.boolean().optional().meta({ title: "Says why" }),
      })
      .optional()
      .meta({ title: "Readme" }),
    submittedAt: Instant.optional().meta({ title: "Handed in" }),
  })
  .meta({ id: "TakeHome", title: "Take-home" });
export type TakeHome = z.infer<typeof TakeHome>;

export const MESSAGE_KINDS = [
  "thank-you",
  "status-check",
  "final-note",
  "competing-offer",
  "acceptance",
  "decline-reply",
  "format-question",
  "logistics-question",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A message to the employer (domain.md EN-25). */
export const Message = z
  .strictObject({
    id: Id,
    kind: z.enum(MESSAGE_KINDS).meta({ title: "Kind" }),
    toIds: z.array(Id).max(40).default([]).meta({ title: "To", "x-ref": "interviewers" }),
    body: Text.optional().meta({ title: "Text" }),
    groupSend: z.boolean().optional().meta({ title: "One copy for several people" }),
    specificReference: Line.optional().meta({ title: "The moment of theirs you mention" }),
    valueLink: Text.optional().meta({
      title: "What ties you to it",
      description: "One or two sentences from your own work.",
    }),
    draftedAt: Instant.optional().meta({ title: "Drafted" }),
    sentAt: Instant.optional().meta({ title: "Sent" }),
  })
  .meta({ id: "Message", title: "Message" });
export type Message = z.infer<typeof Message>;
