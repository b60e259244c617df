import { z } from "zod";
import { Line, Text } from "../model/common.ts";
import type { ResumeContent } from "./resume/index.ts";

const List = z.array(Text).max(500).readonly();
/** A whole or partial date as the résumé has it: 2019, 2019-05, 2019-05-12. */
const When = z.string().max(40);
const Short = z.string().max(2000);

const Job = z
  .object({
    employer: Short.optional(),
    title: Short.optional(),
    location: Short.optional(),
    start: When.optional(),
    end: When.optional(),
    isCurrent: z.boolean(),
    summary: Text.optional(),
    about: Text.optional(),
    url: Short.optional(),
    highlights: List,
    keywords: List.optional(),
  })
  .meta({ id: "DraftPost", title: "Post" });

const Record = z.object({
  name: Short,
  issuer: Short.optional(),
  date: When.optional(),
  url: Short.optional(),
  summary: Text.optional(),
});

/** What a résumé says, in the terms of JSON Resume; whatever it leaves out is absent. */
export const DraftResume = z
  .object({
    name: Short.optional(),
    email: Short.optional(),
    phone: Short.optional(),
    location: Short.optional(),
    headline: Short.optional(),
    summary: Text.optional(),
    links: z
      .array(
        z.object({ network: Short.optional(), username: Short.optional(), url: Short.optional() }),
      )
      .readonly(),
    jobs: z.array(Job).readonly(),
    education: z
      .array(
        z.object({
          institution: Short.optional(),
          degree: Short.optional(),
          area: Short.optional(),
          location: Short.optional(),
          start: When.optional(),
          end: When.optional(),
          score: Short.optional(),
          summary: Text.optional(),
          url: Short.optional(),
          courses: List,
        }),
      )
      .readonly(),
    skills: z.array(z.object({ name: Short, level: Short.optional(), keywords: List })).readonly(),
    languages: z.array(z.object({ language: Short, fluency: Short.optional() })).readonly(),
    projects: z
      .array(
        z.object({
          name: Short,
          description: Text.optional(),
          entity: Short.optional(),
          start: When.optional(),
          end: When.optional(),
          url: Short.optional(),
          roles: List,
          highlights: List,
          keywords: List,
        }),
      )
      .readonly(),
    certificates: z.array(Record).readonly(),
    awards: z.array(Record).readonly(),
    publications: z.array(Record).readonly(),
    volunteer: z.array(Job).readonly(),
    references: z
      .array(
        z.object({
          name: Short.optional(),
          title: Short.optional(),
          contact: Short.optional(),
          text: Text.optional(),
        }),
      )
      .readonly(),
    interests: z
      .array(z.object({ name: Short, summary: Text.optional(), keywords: List }))
      .readonly(),
  })
  .meta({ id: "DraftResume", title: "Résumé" }) satisfies z.ZodType<ResumeContent>;
export type DraftResume = z.infer<typeof DraftResume>;

/** The advert of the post, as far as it can be told apart. */
export const DraftJob = z
  .object({
    location: Line.optional(),
    seniority: Line.optional(),
    family: z.string().max(40).optional(),
    managesPeople: z.boolean().optional(),
    workMode: z.enum(["onsite", "hybrid", "remote"]).optional(),
    /** Days a week on site, where it is hybrid and says so. */
    onSiteDays: z.number().min(0).max(7).optional(),
    salary: z
      .object({
        min: z.number().optional(),
        max: z.number().optional(),
        currency: z.string().max(10),
        period: z.enum(["year", "month", "day", "hour"]),
      })
      .optional(),
    requirements: z
      .array(z.object({ text: Text, importance: z.enum(["must", "nice"]) }))
      .readonly(),
    duties: List,
    urgentThemes: z
      .array(z.object({ theme: Text, mentions: z.int().min(1), isPressing: z.boolean() }))
      .readonly(),
    tools: List,
    /** The advert itself. */
    text: Text,
  })
  .meta({ id: "DraftJob", title: "Advert" });
export type DraftJob = z.infer<typeof DraftJob>;
