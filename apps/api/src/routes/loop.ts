import {
  designLoop,
  LoopBrief,
  lintLoop,
  loopChecklist,
  LoopPlan,
  type LintFinding,
  type LoopItem,
} from "@finalist/core/loop";
import { type LintId, SEVERITIES } from "@finalist/core/playbook";
import { createRoute, z } from "@hono/zod-openapi";
import { answer, createRouter, depsOf, jsonAnswer, jsonBody, problems } from "./context.ts";

const LintBody = z
  .object({
    lint: z.string() as unknown as z.ZodType<LintId>,
    severity: z.enum(SEVERITIES),
    text: z.string(),
    todo: z.string(),
    sessionId: z.string().optional(),
    detail: z.string().optional(),
  })
  .meta({ id: "LintFinding" }) satisfies z.ZodType<LintFinding>;

const ItemBody = z
  .object({
    id: z.string() as unknown as z.ZodType<LoopItem["id"]>,
    text: z.string(),
    why: z.string(),
    due: z.string().optional(),
    state: z.enum(["not-applicable", "open", "done", "overdue"]),
  })
  .meta({ id: "LoopItem" }) satisfies z.ZodType<LoopItem>;

/** What is weak in a plan, and what is still to do. */
export const LoopLintBody = z.object({
  findings: z.array(LintBody).readonly(),
  checklist: z.array(ItemBody).readonly(),
});

const lint = createRoute({
  method: "post",
  path: "/loop/lint",
  operationId: "lintLoop",
  summary: "What is weak in a hiring team's plan of a second round; stores nothing",
  description:
    "Each finding names what is weak and what to do; the checklist says what the team has still to do.",
  tags: ["Hiring team"],
  request: { body: jsonBody(LoopPlan) },
  responses: {
    200: jsonAnswer(LoopLintBody, "As of now"),
    ...problems(400, 413, 415, 422),
  },
});

const design = createRoute({
  method: "post",
  path: "/loop/design",
  operationId: "designLoop",
  summary: "A plan of a second round that verifies what is still unproven; stores nothing",
  description: "From a role, the signals that are still unproven and the people at hand.",
  tags: ["Hiring team"],
  request: {
    body: jsonBody(LoopBrief),
  },
  responses: {
    200: jsonAnswer(z.object({ plan: LoopPlan }), "The proposal"),
    ...problems(400, 413, 415, 422),
  },
});

/** The hiring team's side, stateless: useful to any tool at once (domain.md section 19). */
export const createLoopRoutes = () =>
  createRouter()
    .openapi(lint, (context) => {
      const plan = context.req.valid("json");
      const now = depsOf(context).now();
      return answer({ findings: lintLoop(plan, now), checklist: loopChecklist(plan, now) });
    })
    .openapi(design, (context) => answer({ plan: designLoop(context.req.valid("json")) }));
