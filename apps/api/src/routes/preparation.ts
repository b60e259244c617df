import { formatBrief, type Preparation } from "@finalist/core/prepare";
import { createRoute, z } from "@hono/zod-openapi";
import { getPreparation } from "../operations/applications.ts";
import { answer, answerResult, createRouter, depsOf, jsonAnswer, problems } from "./context.ts";
import {
  BriefBody,
  ChecklistBody,
  FindingsBody,
  FollowUpsBody,
  LedgerBody,
  PlanBody,
  PreparationBody,
  QuestionBoardBody,
  RoomBody,
  TimelineBody,
} from "./preparation-schemas.ts";
import { IdParam } from "./schemas.ts";

interface Part {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly of: (preparation: Preparation) => unknown;
}

/** Parts of the preparation that can be asked for alone. */
const PARTS: readonly Part[] = [
  {
    path: "preparation",
    operationId: "getPreparation",
    summary: "Everything that follows",
    description:
      "All parts below at once. Nothing of it is stored: it is computed from the documents at each request, in a few milliseconds.",
    schema: PreparationBody,
    of: (preparation) => preparation,
  },
  {
    path: "findings",
    operationId: "getFindings",
    summary: "What is wrong or could be better, gravest first, and what to do about it",
    description: "Each names its rule in the playbook and what it is about.",
    schema: FindingsBody,
    of: ({ findings }) => findings,
  },
  {
    path: "checklist",
    operationId: "getChecklist",
    summary: "What is done, open, overdue, and why",
    description:
      "Items tick themselves from what is on file; each lists its checks, so that it can be shown what is missing.",
    schema: ChecklistBody,
    of: ({ readiness, checklist }) => ({ readiness, items: checklist }),
  },
  {
    path: "room",
    operationId: "getRoom",
    summary: "Who will be there and what each cares about",
    description:
      "A card for each person: what they listen for, what to lead with and what to keep out.",
    schema: RoomBody,
    of: ({ room }) => room,
  },
  {
    path: "questions",
    operationId: "getQuestions",
    summary: "Who is asked what",
    description: "Different ones for each person, with spares and what the others are asked.",
    schema: QuestionBoardBody,
    of: ({ questions }) => questions,
  },
  {
    path: "timeline",
    operationId: "getTimeline",
    summary: "Every deadline, in order",
    description:
      "From the first call to the decision, each with its window and whether it is done.",
    schema: TimelineBody,
    of: ({ timeline }) => timeline,
  },
  {
    path: "ledger",
    operationId: "getLedger",
    summary: "What was said to whom, and what they can compare",
    description: "Each telling with who heard it, so that the next one fits.",
    schema: LedgerBody,
    of: ({ ledger }) => ledger,
  },
  {
    path: "follow-ups",
    operationId: "getFollowUps",
    summary: "Messages to write, each with its window and a draft",
    description:
      "Thank-yous and the rest; the draft is in your own words as far as they are on file.",
    schema: FollowUpsBody,
    of: ({ followUps }) => followUps,
  },
];

/** The parts of an application that follow from it, as addresses below it. */
export const DERIVED: readonly string[] = [...PARTS.map(({ path }) => path), "brief", "plan"];

const byId = { params: IdParam };

const brief = createRoute({
  method: "get",
  path: "/applications/{id}/brief",
  operationId: "getBrief",
  summary: "The page for the day; as Markdown with Accept: text/markdown",
  description:
    "What to have in sight in the lobby: who comes, what each session tests, what to ask and what was said before.",
  tags: ["Preparation"],
  request: byId,
  responses: {
    200: {
      description: "As of now",
      content: {
        "application/json": { schema: BriefBody },
        "text/markdown": { schema: z.string() },
      },
    },
    ...problems(404),
  },
});

const plan = createRoute({
  method: "get",
  path: "/applications/{id}/plan",
  operationId: "getPlan",
  summary: "What to do until the interview, in order; with hours, what fits and what to drop",
  description: "Where the hours do not suffice, what is worth least is dropped and named.",
  tags: ["Preparation"],
  request: {
    ...byId,
    query: z.object({
      hours: z.coerce
        .number()
        .min(0)
        .max(1000)
        .optional()
        .meta({ description: "Hours that you have until the interview." }),
    }),
  },
  responses: { 200: jsonAnswer(PlanBody, "As of now"), ...problems(404, 422) },
});

export function createPreparationRoutes() {
  const router = createRouter()
    .openapi(brief, async (context) =>
      answerResult(await getPreparation(depsOf(context), context.req.valid("param").id), (found) =>
        /text\/(markdown|plain)/.test(context.req.header("accept") ?? "")
          ? (context.body(formatBrief(found.brief), 200, {
              "content-type": "text/markdown; charset=utf-8",
            }) as never)
          : answer(found.brief),
      ),
    )
    .openapi(plan, async (context) => {
      const { hours } = context.req.valid("query");
      const options = hours === undefined ? {} : { hours };
      const found = await getPreparation(depsOf(context), context.req.valid("param").id, options);
      return answerResult(found, ({ preparation }) => answer(preparation.plan));
    });
  for (const { path, operationId, summary, description, schema, of } of PARTS) {
    const route = createRoute({
      method: "get",
      path: `/applications/{id}/${path}`,
      operationId,
      summary,
      description,
      tags: ["Preparation"],
      request: byId,
      responses: { 200: jsonAnswer(schema, "As of now"), ...problems(404) },
    });
    router.openapi(route, async (context) =>
      answerResult(await getPreparation(depsOf(context), context.req.valid("param").id), (found) =>
        answer(of(found.preparation)),
      ),
    );
  }
  return router;
}
