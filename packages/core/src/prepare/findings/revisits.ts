import type { Concern, Revisit } from "../../model/concern.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import type { RuleId } from "../../playbook/rules.ts";
import { revisitTextProblems, type RevisitProblem } from "../situation/revisit-text.ts";
import { about, type Cause, concernRef, type Facts, type RuleTest, when } from "./rule.ts";

const revisitRef = ({ id }: Revisit, concern: Concern | undefined) => ({
  kind: "revisit" as const,
  id,
  name: concern?.topic ?? "Revisit",
});

const each = (
  { application: { revisits, concerns } }: Facts,
  detailOf: (revisit: Revisit, concern: Concern | undefined) => string | boolean,
): readonly Cause[] =>
  revisits.flatMap((revisit) => {
    const concern = concerns.find(({ id }) => id === revisit.concernId);
    const detail = detailOf(revisit, concern);
    if (detail === false) return [];
    return [about(revisitRef(revisit, concern), detail === true ? undefined : detail)];
  });

const hasProblem = (facts: Facts, problem: RevisitProblem): readonly Cause[] =>
  each(facts, ({ text }, concern) =>
    revisitTextProblems(text, concern?.topic ?? "").some(({ type }) => type === problem),
  );

const isReady = ({ betterAnswer, developmentStep }: Concern): boolean =>
  Boolean(betterAnswer ?? developmentStep);

/** Revisits (domain.md 20.7). */
export const REVISIT_RULES = {
  "R-081": (facts) => {
    const { revisits, concerns } = facts.application;
    if (revisits.length <= PROOF_LIMITS.revisitsMax) return [];
    return [
      about(
        revisits.map((revisit) =>
          revisitRef(
            revisit,
            concerns.find(({ id }) => id === revisit.concernId),
          ),
        ),
        `${revisits.length} planned`,
      ),
    ];
  },
  "R-082": (facts) => hasProblem(facts, "length"),
  "R-083": (facts) => each(facts, ({ placement }) => placement === "closing"),
  "R-084": (facts) => hasProblem(facts, "apology"),
  "R-085": (facts) => hasProblem(facts, "subject"),
  "R-086": (facts) =>
    each(facts, ({ mode }, concern) => mode === "improved-answer" && !concern?.betterAnswer),
  "R-087": ({ application: { concerns, revisits } }) =>
    concerns
      .filter(
        (concern) =>
          concern.severity === 3 &&
          !isReady(concern) &&
          revisits.every(({ concernId }) => concernId !== concern.id),
      )
      .map((concern) => about(concernRef(concern))),
  "R-088": (facts) => {
    const { application, people, earlier } = facts;
    const expected =
      earlier.length > 0 &&
      people.some(({ audience }) => audience === "AUD-HM" || audience === "AUD-REC");
    const ready =
      application.revisits.length > 0 || application.notes.some(({ kind }) => kind === "strength");
    return when(facts, expected && !ready);
  },
  "R-089": ({ application: { concerns } }) =>
    concerns
      .filter((concern) => concern.kind === "weakness-named" && !isReady(concern))
      .map((concern) => about(concernRef(concern))),
} satisfies Partial<Record<RuleId, RuleTest>>;
