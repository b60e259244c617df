import {
  ASKS,
  AUDIENCES,
  CHECKLIST,
  CHECKLISTS,
  DELIVERY_MODES,
  DISAGREEMENTS,
  EMPLOYER_SIGNS,
  EMPLOYER_TIMELINE,
  FAQ,
  FIGURES,
  FIGURE_VIEWS,
  FORMATS,
  FORMAT_SIGNALS,
  GLOSSARY,
  LENSES,
  LIKELY_QUESTIONS,
  LINTS,
  MEANING,
  MESSAGE_PARTS,
  MISTAKES,
  QUESTION_PAIRS,
  ROUND_COMPARISON,
  ROUND_GOALS,
  RULES,
  SIGNALS,
  SOURCES,
  STORY_FIELDS,
  TIMELINE,
  WEAK_ASKS,
  findPlaybookEntry,
  playbookEntries,
} from "@finalist/core/playbook";
import { createRoute, z } from "@hono/zod-openapi";
import { answer, answerResult, createRouter, jsonAnswer, problems } from "./context.ts";
import { PlaybookEntryBody } from "./schemas.ts";

const whole = createRoute({
  method: "get",
  path: "/playbook",
  operationId: "getPlaybook",
  summary: "What Finalist knows, catalogue by catalogue, each entry under its id",
  description:
    "Formats, audiences, questions, rules, checklists, figures and the rest, as they are kept.",
  tags: ["Playbook"],
  responses: {
    200: jsonAnswer(z.record(z.string(), z.unknown()), "The catalogues, by id"),
    ...problems(),
  },
});

const entries = createRoute({
  method: "get",
  path: "/playbook/entries",
  operationId: "listPlaybookEntries",
  summary: "Every entry as a line, in groups",
  description: "For search and for lists; each entry has its id, its group and its sources.",
  tags: ["Playbook"],
  responses: {
    200: jsonAnswer(z.object({ items: z.array(PlaybookEntryBody).readonly() }), "All entries"),
    ...problems(),
  },
});

const one = createRoute({
  method: "get",
  path: "/playbook/entries/{entry}",
  operationId: "getPlaybookEntry",
  summary: "One entry, such as FMT-PRES or R-039",
  description: "An id that there is not is answered with those near it.",
  tags: ["Playbook"],
  request: {
    params: z.object({
      entry: z.string().meta({ description: "Id of the entry" }),
    }),
  },
  responses: { 200: jsonAnswer(PlaybookEntryBody, "The entry"), ...problems(404) },
});

/** The same for everyone, so it needs no store. */
export const createPlaybookRoutes = () =>
  createRouter()
    .openapi(whole, () =>
      answer({
        sources: SOURCES,
        meaning: MEANING,
        faq: FAQ,
        rounds: ROUND_COMPARISON,
        goals: ROUND_GOALS,
        figures: FIGURES,
        figureViews: FIGURE_VIEWS,
        disagreements: DISAGREEMENTS,
        audiences: AUDIENCES,
        lenses: LENSES,
        formats: FORMATS,
        deliveryModes: DELIVERY_MODES,
        signals: SIGNALS,
        formatSignals: FORMAT_SIGNALS,
        likelyQuestions: LIKELY_QUESTIONS,
        questionPairs: QUESTION_PAIRS,
        questions: ASKS,
        weakQuestions: WEAK_ASKS,
        storyFields: STORY_FIELDS,
        checklists: CHECKLISTS,
        checklist: CHECKLIST,
        rules: RULES,
        lints: LINTS,
        employerSigns: EMPLOYER_SIGNS,
        messageParts: MESSAGE_PARTS,
        timeline: TIMELINE,
        employerTimeline: EMPLOYER_TIMELINE,
        mistakes: MISTAKES,
        glossary: GLOSSARY,
      }),
    )
    .openapi(entries, () => answer({ items: playbookEntries() }))
    .openapi(one, (context) =>
      answerResult(findPlaybookEntry(context.req.valid("param").entry), answer),
    );
