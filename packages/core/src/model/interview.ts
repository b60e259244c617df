import { z } from "zod";
import { Id, Instant, Line, Text, WebUrl } from "./common.ts";
import { DELIVERIES, FORMAT_IDS } from "./format.ts";

/** One round of a hiring process (domain.md EN-05). Its sessions point at it. */
export const Interview = z
  .strictObject({
    id: Id,
    round: z.int().min(1).max(20).meta({ title: "Round" }),
    purpose: z
      .enum(["screen", "decision"])
      .meta({ title: "Purpose", description: "A screen filters out; a decision chooses one." }),
    invitedAt: Instant.optional().meta({ title: "Invitation received" }),
    notesRecordedAt: Instant.optional().meta({ title: "Notes written down" }),
    notesRereadAt: Instant.optional().meta({ title: "Notes read again" }),
  })
  .meta({ id: "Interview", title: "Interview" });
export type Interview = z.infer<typeof Interview>;

/** One slot of an interview (domain.md EN-06). */
export const Session = z
  .strictObject({
    id: Id,
    interviewId: Id.meta({ title: "Interview", "x-ref": "interviews" }),
    title: Line.optional().meta({ title: "Title" }),
    start: Instant.meta({ title: "Starts", "x-ahead": true }),
    end: Instant.meta({ title: "Ends", "x-ahead": true }),
    format: z.enum(FORMAT_IDS).optional().meta({ title: "Format", "x-playbook": "formats" }),
    delivery: z.enum(DELIVERIES).optional().meta({ title: "How", "x-playbook": "deliveries" }),
    platform: Line.optional().meta({ title: "Platform", description: "Zoom, Meet, Teams …" }),
    joinUrl: WebUrl.optional().meta({ title: "Link to join" }),
    location: Line.optional().meta({ title: "Place" }),
    interviewerIds: z
      .array(Id)
      .max(40, "40 people at most")
      .default([])
      .meta({ title: "Who is there", "x-ref": "interviewers" }),
    whatItIncludes: Text.optional().meta({ title: "What it includes" }),
    formatClarifiedAt: Instant.optional().meta({ title: "Format clarified" }),
    logisticsConfirmedAt: Instant.optional().meta({ title: "Names, titles and length confirmed" }),
    hasPresentation: z.boolean().optional().meta({ title: "You present something" }),
    notAssessed: z.boolean().optional().meta({
      title: "They call it informal",
      description: "It is assessed all the same.",
    }),
    slotMinutes: z.int().min(1).max(600).optional().meta({ title: "Minutes for your talk" }),
    calendarUid: z.string().max(1000).optional().meta({ "x-hidden": true }),
    calendarSequence: z.int().min(0).optional().meta({ "x-hidden": true }),
  })
  .refine((session) => Date.parse(session.end) > Date.parse(session.start), {
    message: "an end after the start",
    path: ["end"],
  })
  .meta({ id: "Session", title: "Session" });
export type Session = z.infer<typeof Session>;
