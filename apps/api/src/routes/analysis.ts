import {
  PairVerdict,
  Statement,
  StatementFinding,
  StatementPair,
  STATEMENTS_MAX,
} from "@finalist/core/consistency/schema";
import { MatchInput, MatchOutput } from "@finalist/core/match/schema";
import { AnswerInput, Review } from "@finalist/core/review/schema";
import { createRoute, z } from "@hono/zod-openapi";
import { answerJson, createRouter, depsOf, jsonAnswer, jsonBody, problems } from "./context.ts";

/** One object with two optional lists, so that a fault is named by its place in one of them. */
const ConsistencyBody = z
  .strictObject({
    statements: z.array(Statement).min(1).max(STATEMENTS_MAX).optional(),
    pairs: z.array(StatementPair).min(1).max(STATEMENTS_MAX).optional(),
  })
  .refine(({ statements, pairs }) => (statements === undefined) !== (pairs === undefined), {
    message: "either statements or pairs",
  });

const consistency = createRoute({
  method: "post",
  path: "/consistency",
  operationId: "checkConsistency",
  summary: "Where tellings of one thing disagree; stores nothing",
  description:
    "Send `pairs`, and each is answered with its verdict; or `statements`, and the answer holds the contradictions and corrections among them.",
  tags: ["Analysis"],
  request: { body: jsonBody(ConsistencyBody) },
  responses: {
    200: jsonAnswer(
      z.union([
        z.object({ items: z.array(PairVerdict) }),
        z.object({ findings: z.array(StatementFinding) }),
      ]),
      "A verdict for each pair, or the findings among the statements",
    ),
    ...problems(400, 413, 415, 422),
  },
});

const match = createRoute({
  method: "post",
  path: "/match",
  operationId: "matchStories",
  summary: "A candidate's stories ranked for each question, by meaning; stores nothing",
  description: "Each question gets a ranking, with the words that made it.",
  tags: ["Analysis"],
  request: { body: jsonBody(MatchInput) },
  responses: {
    200: jsonAnswer(
      z.object({ items: MatchOutput }),
      "Best first; an empty ranking where no story fits",
    ),
    ...problems(400, 413, 415, 422),
  },
});

const ANSWERS_MAX = 1000;

const review = createRoute({
  method: "post",
  path: "/review",
  operationId: "reviewAnswers",
  summary: "What answers tell and what they leave out, with the words that show it; stores nothing",
  description:
    "Whether the parts of a story are told, the result can be measured and the speaker's own part shows; with what to mend.",
  tags: ["Analysis"],
  request: {
    body: jsonBody(z.strictObject({ answers: z.array(AnswerInput).min(1).max(ANSWERS_MAX) })),
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(Review) }), "A review of each answer, in order"),
    ...problems(400, 413, 415, 422),
  },
});

/** Judgements about texts, stateless: useful to any tool at once. */
export const createAnalysisRoutes = () =>
  createRouter()
    .openapi(consistency, async (context) => {
      const { judge } = depsOf(context);
      const { pairs, statements = [] } = context.req.valid("json");
      const judged = pairs
        ? await judge("comparePairs", pairs)
        : await judge("checkStatements", statements);
      return answerJson(judged.json);
    })
    .openapi(match, async (context) => {
      const judged = await depsOf(context).judge("matchStories", context.req.valid("json"));
      return answerJson(judged.json);
    })
    .openapi(review, async (context) => {
      const { answers } = context.req.valid("json");
      return answerJson((await depsOf(context).judge("reviewAnswers", answers)).json);
    });
