import { z } from "zod";
import { AUDIENCE_IDS, LENS_IDS } from "./audience.ts";
import { Id, Instant, Line, Lines, Text, TimeZone } from "./common.ts";

/** What is known of one person, from public sources (domain.md EN-08). */
export const PersonResearch = z
  .strictObject({
    background: Text.optional().meta({ title: "Career so far" }),
    tenureMonths: z.int().min(0).max(900).optional().meta({ title: "Months at the company" }),
    previousEmployers: Lines.optional().meta({ title: "Earlier employers" }),
    published: Lines.optional().meta({ title: "Talks, articles, posts" }),
    recentActivity: Lines.optional().meta({ title: "Recent activity" }),
    codeOrProductWork: Lines.optional().meta({ title: "Code or product work" }),
    commonGround: Lines.optional().meta({ title: "Common ground" }),
    noCommonGround: z.boolean().optional().meta({ title: "Looked for common ground, found none" }),
    inferredCares: Lines.optional().meta({ title: "What they seem to care about" }),
    checkedAt: Instant.optional().meta({ title: "Researched at" }),
  })
  .meta({ id: "PersonResearch", title: "Research" });
export type PersonResearch = z.infer<typeof PersonResearch>;

/** What an angle on a report or an executive has to hold (domain.md ). */
export const ANGLE_PARTS = [
  "people-developed",
  "advocacy",
  "feedback",
  "market-view",
  "first-learnings",
  "best-lever",
] as const;
export type AnglePart = (typeof ANGLE_PARTS)[number];

/** The prepared angle on one person (domain.md EN-09). */
export const Angle = z
  .strictObject({
    leadPoints: Lines.optional().meta({ title: "Lead with" }),
    leadStoryIds: z
      .array(Id)
      .max(20)
      .optional()
      .meta({ title: "Stories to lead with", "x-hidden": true }),
    parts: z
      .array(z.enum(ANGLE_PARTS))
      .max(ANGLE_PARTS.length)
      .optional()
      .meta({ title: "What these points hold", "x-playbook": "angleParts" }),
    avoidPoints: Lines.optional().meta({ title: "Keep out" }),
    preparedAt: Instant.optional().meta({ title: "Prepared at" }),
  })
  .meta({ id: "Angle", title: "Angle" });
export type Angle = z.infer<typeof Angle>;

/** Somebody in the room (domain.md EN-07). */
export const Interviewer = z
  .strictObject({
    id: Id,
    name: Line.meta({ title: "Name" }),
    title: Line.optional().meta({ title: "Job title" }),
    email: z.email("an e-mail address").max(300).optional().meta({ title: "E-mail" }),
    audience: z.enum(AUDIENCE_IDS).optional().meta({
      title: "Audience",
      description: "Read from the title unless you choose.",
      "x-playbook": "audiences",
    }),
    lenses: z
      .array(z.enum(LENS_IDS))
      .max(7)
      .optional()
      .meta({ title: "Lenses", "x-playbook": "lenses" }),
    timeZone: TimeZone.optional().meta({
      title: "Their time zone",
      description: "Where it differs from the interview's.",
    }),
    function: Line.optional().meta({
      title: "Function",
      description: "product, sales, engineering …",
    }),
    seniority: z
      .int()
      .min(0)
      .max(20)
      .optional()
      .meta({ title: "Seniority", description: "Higher is more senior." }),
    managesThePost: z.boolean().optional().meta({ title: "Would be your manager" }),
    research: PersonResearch.optional().meta({ title: "Research" }),
    plannedReferences: z
      .array(Line)
      .max(20)
      .optional()
      .meta({ title: "The one thing of theirs you will mention" }),
    angle: Angle.optional().meta({ title: "Your angle" }),
  })
  .meta({ id: "Interviewer", title: "Interviewer" });
export type Interviewer = z.infer<typeof Interviewer>;
