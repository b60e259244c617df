import { z } from "zod";
import { Id, Instant, LocalDate, Text, WebUrl } from "./common.ts";
import { RESEARCH_TOPICS } from "./research-topic.ts";

/** Where a finding was published. */
export const RESEARCH_SOURCES = [
  "own-site",
  "press",
  "investors",
  "staff",
  "network",
  "other",
] as const;
export type ResearchSource = (typeof RESEARCH_SOURCES)[number];

/** One finding about the company (domain.md EN-04). */
export const ResearchNote = z
  .strictObject({
    id: Id,
    topic: z.enum(RESEARCH_TOPICS).meta({ title: "Topic", "x-playbook": "researchTopics" }),
    text: Text.meta({ title: "What you found" }),
    source: z
      .enum(RESEARCH_SOURCES)
      .optional()
      .meta({ title: "Kind of source", "x-playbook": "researchSources" }),
    url: WebUrl.optional().meta({ title: "Source" }),
    date: LocalDate.optional().meta({ title: "Published" }),
    addedAt: Instant.meta({ title: "Noted at" }),
  })
  .meta({ id: "ResearchNote", title: "Company research" });
export type ResearchNote = z.infer<typeof ResearchNote>;
