import { ok } from "@finalist/core";
import {
  PairVerdict,
  Statement,
  StatementFinding,
  StatementPair,
} from "@finalist/core/consistency/schema";
import { designLoop, lintLoop, LoopBrief, loopChecklist, LoopPlan } from "@finalist/core/loop";
import { MatchOutput, MatchQuestion, MatchStory } from "@finalist/core/match/schema";
import { AnswerInput, Review } from "@finalist/core/review/schema";
import { z } from "zod";
import { storyTexts } from "../../operations/stories.ts";
import { LoopLintBody } from "../../routes/loop.ts";
import { everything } from "./find.ts";
import { tool } from "./tool.ts";

/** A call is answered while others wait; whoever has more sends it in parts. */
const TEXTS_MAX = 200;
/** So many stories for a question: nobody tells the eleventh best. */
const RANKED_MAX = 10;

export const JUDGING = [
  tool({
    name: "check_consistency",
    title: "Check consistency",
    description:
      "Whether tellings of one thing can both be true: numbers, dates, reasons, roles, wishes. Send `statements` (each with its round) and get the contradictions and open corrections among them, or `pairs` and get a verdict for each. Stores nothing. What is on file already is compared in get_preparation (consistency, findings).",
    scope: "read",
    input: z
      .strictObject({
        statements: z.array(Statement).min(1).max(TEXTS_MAX).optional(),
        pairs: z.array(StatementPair).min(1).max(TEXTS_MAX).optional(),
      })
      .refine(({ statements, pairs }) => (statements === undefined) !== (pairs === undefined), {
        message: "either statements or pairs",
        path: ["statements"],
      }),
    output: z.object({
      verdicts: z.array(PairVerdict).optional(),
      findings: z.array(StatementFinding).optional(),
    }),
    async run({ deps: { judge } }, { statements = [], pairs }) {
      if (!pairs) return ok((await judge("checkStatements", statements)).value());
      const { items } = (await judge("comparePairs", pairs)).value();
      return ok({ verdicts: items });
    },
  }),
  tool({
    name: "match_stories",
    title: "Match stories to questions",
    description:
      "Which story answers which question, the ten best first, with the words that say so. The candidate's own stories where you send none. Stores nothing.",
    scope: "read",
    input: z.strictObject({
      questions: z.array(MatchQuestion).min(1).max(TEXTS_MAX),
      stories: z.array(MatchStory).max(TEXTS_MAX).optional(),
    }),
    output: z.object({ items: MatchOutput }),
    async run(call, { questions, stories }) {
      const whole = stories ? ok(undefined) : everything(call);
      if (!whole.ok) return whole;
      const told = stories ?? (await storyTexts(call.deps));
      const judged = await call.deps.judge("matchStories", { questions, stories: told });
      const items = judged.value().items.map(({ question, ranking }) => ({
        question,
        ranking: ranking.slice(0, RANKED_MAX),
      }));
      return ok({ items });
    },
  }),
  tool({
    name: "review_answer",
    title: "Review answers",
    description:
      "What answers tell and what they leave out: situation, task, action, result, a number, the constraint, what was rejected, “we” that hides the speaker's part, fillers; with the advice that would mend most. Stores nothing.",
    scope: "read",
    input: z.strictObject({ answers: z.array(AnswerInput).min(1).max(TEXTS_MAX) }),
    output: z.object({ items: z.array(Review) }),
    async run({ deps }, { answers }) {
      return ok((await deps.judge("reviewAnswers", answers)).value());
    },
  }),
  tool({
    name: "propose_loop",
    title: "Propose a second round",
    description:
      "For a hiring team: a plan of a second round that verifies what is still unproven about the finalists. Stores nothing.",
    scope: "read",
    input: LoopBrief,
    output: z.object({ plan: LoopPlan }),
    run(_, brief) {
      return ok({ plan: designLoop(brief) });
    },
  }),
  tool({
    name: "lint_loop",
    title: "Check a second round",
    description:
      "For a hiring team: what is weak in a plan of a second round, and what is still to do. Stores nothing.",
    scope: "read",
    input: LoopPlan,
    output: LoopLintBody,
    run({ deps }, plan) {
      const now = deps.now();
      return ok({ findings: lintLoop(plan, now), checklist: loopChecklist(plan, now) });
    },
  }),
];
