import { ok } from "@finalist/core";
import { Application, Candidate } from "@finalist/core/model";
import { z } from "zod";
import { type NamedStep, nextSteps } from "../../operations/agenda.ts";
import { getPreparation, listApplications } from "../../operations/applications.ts";
import { documentHistory, recentHistory } from "../../operations/history.ts";
import { PAGES, type PageName, readPage } from "../../operations/pages.ts";
import { getApplication, getCandidate } from "../../operations/reading.ts";
import { PreparationBody } from "../../routes/preparation-schemas.ts";
import { ChangeBody, ListedApplicationBody, SearchHitBody } from "../../routes/schemas.ts";
import {
  ApplicationRef,
  applicationIn,
  DocumentRef,
  documentIn,
  everything,
  opened,
} from "./find.ts";
import { tool } from "./tool.ts";

const limit = (most: number, usual: number) => z.int().min(1).max(most).default(usual);

/** What says as of when, and for which interview; it comes with each part. */
const FRAME = ["now", "timeZone", "round", "start", "end", "phase", "window", "stage"] as const;
type Frame = (typeof FRAME)[number];
type Part = Exclude<keyof typeof PreparationBody.shape, Frame>;
const isPart = (key: string): key is Part => !FRAME.some((known) => known === key);
const PARTS = Object.keys(PreparationBody.shape).filter(isPart) as [Part, ...Part[]];

const Step = z
  .object({
    company: z.string(),
    timeZone: z.string(),
    applicationId: z.string(),
    id: z.string(),
    itemId: z.string(),
    text: z.string(),
    why: z.string().optional(),
    minutes: z.int(),
    due: z.string().optional(),
    overdue: z.boolean(),
    clearsFatal: z.boolean(),
  })
  .meta({ id: "NextStep" }) satisfies z.ZodType<NamedStep>;

const PAGE_NAMES = Object.keys(PAGES) as [PageName, ...PageName[]];

export const READING = [
  tool({
    name: "list_applications",
    title: "List applications",
    description:
      "All hiring processes on file, the last changed first: id, company, role, rounds with their times, outcome. Begin here.",
    scope: "read",
    input: z.strictObject({ limit: limit(500, 50) }),
    output: z.object({ items: z.array(ListedApplicationBody), total: z.int() }),
    async run(call, { limit: most }) {
      const items = (await listApplications(call.deps)).filter(opened(call));
      return ok({ items: items.slice(0, most), total: items.length });
    },
  }),
  tool({
    name: "read_document",
    title: "Read a document",
    description:
      "One application as it is stored, whole (people, sessions, notes, claims, questions, messages …), or the candidate with all stories. Its version is what `base` of change refers to.",
    scope: "read",
    input: z.strictObject({ document: DocumentRef }),
    output: z.object({
      version: z.int(),
      application: Application.optional(),
      candidate: Candidate.optional(),
    }),
    async run(call, { document }) {
      const { deps } = call;
      const key = await documentIn(call, document);
      if (!key.ok) return key;
      if (key.value.kind === "candidate") {
        const { document: candidate, version } = await getCandidate(deps);
        return ok({ version, candidate });
      }
      const found = await getApplication(deps, key.value.id);
      if (!found.ok) return found;
      return ok({ version: found.value.version, application: found.value.document });
    },
  }),
  tool({
    name: "get_preparation",
    title: "Get parts of a preparation",
    description:
      "What follows from an application at this moment, in the parts that you name: room (who is there, what each cares about), sessions (formats), likely (what they will probably ask), questions (whom to ask what), stories, allocation (which story where), checklist, readiness, findings (what is wrong or weak), plan (what to do in which order), timeline, next, ledger (what was said to whom), consistency (tellings compared), revisits, redemptions, followUps (messages with their drafts), workflows, processes, signs, pay.",
    scope: "read",
    input: z.strictObject({
      application: ApplicationRef,
      parts: z.array(z.enum(PARTS)).min(1).max(PARTS.length),
      hours: z
        .number()
        .min(0)
        .max(1000)
        .optional()
        .meta({ description: "Hours left for preparing; the plan then says what fits." }),
    }),
    output: PreparationBody.partial(),
    async run(call, { application, parts, hours }) {
      const id = await applicationIn(call, application);
      if (!id.ok) return id;
      const found = await getPreparation(call.deps, id.value, hours === undefined ? {} : { hours });
      if (!found.ok) return found;
      const { preparation } = found.value;
      return ok(Object.fromEntries([...FRAME, ...parts].map((key) => [key, preparation[key]])));
    },
  }),
  tool({
    name: "get_page",
    title: "Get the brief or the day sheet",
    description: `One page to read, as Markdown and as of now. ${PAGE_NAMES.map((name) => `${name}: ${PAGES[name].about}.`).join(" ")}`,
    scope: "read",
    input: z.strictObject({ application: ApplicationRef, page: z.enum(PAGE_NAMES) }),
    output: z.object({ markdown: z.string() }),
    async run(call, { application, page }) {
      const id = await applicationIn(call, application);
      if (!id.ok) return id;
      const markdown = await readPage(call.deps, id.value, page);
      return markdown.ok ? ok({ markdown: markdown.value }) : markdown;
    },
    text: ({ markdown }) => markdown,
  }),
  tool({
    name: "what_to_do_next",
    title: "What to do next",
    description:
      "The most pressing things to do, of one application or across all; with minutes, what fits into them, and what would press more but takes longer.",
    scope: "read",
    input: z.strictObject({
      application: ApplicationRef.optional(),
      minutes: z.int().min(1).max(10_000).optional(),
      limit: limit(50, 5),
    }),
    output: z.object({ items: z.array(Step), longer: Step.optional() }),
    async run(call, { application, minutes, limit: most }) {
      const id =
        application === undefined ? everything(call) : await applicationIn(call, application);
      return id.ok ? nextSteps(call.deps, { id: id.value, minutes, limit: most }) : id;
    },
  }),
  tool({
    name: "search",
    title: "Search",
    description:
      "Entries of all documents that have every word of the query in them: people, notes, claims, stories, questions, messages.",
    scope: "read",
    input: z.strictObject({ query: z.string().trim().min(1).max(200), limit: limit(100, 20) }),
    output: z.object({ items: z.array(SearchHitBody) }),
    async run(call, { query, limit: most }) {
      const whole = everything(call);
      return whole.ok ? ok({ items: await call.deps.store.search(query, most) }) : whole;
    },
  }),
  tool({
    name: "history",
    title: "Read the change log",
    description:
      "Who changed what and when, the newest first, of one document or of all. Changes of assistants have an author that begins with “assistant”.",
    scope: "read",
    input: z.strictObject({
      document: DocumentRef.optional(),
      before: z
        .int()
        .min(1)
        .optional()
        .meta({ description: "Of one document: changes that led to versions before this one." }),
      limit: limit(200, 20),
    }),
    output: z.object({ items: z.array(ChangeBody) }),
    async run(call, { document, before, limit: most }) {
      const { deps } = call;
      if (document === undefined) {
        const whole = everything(call);
        return whole.ok ? ok({ items: await recentHistory(deps, most) }) : whole;
      }
      const key = await documentIn(call, document);
      if (!key.ok) return key;
      const items = await documentHistory(deps, key.value, { before, limit: most });
      return items.ok ? ok({ items: items.value }) : items;
    },
  }),
];
