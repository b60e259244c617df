import type { Application } from "../../model/application.ts";
import { type RuleId, RULES, SEVERITIES, type Severity } from "../../playbook/rules.ts";
import { compareText } from "../../compare-text.ts";
import { CONSISTENCY_RULES } from "./consistency.ts";
import { FOLLOW_UP_RULES } from "./follow-up.ts";
import { FORMAT_RULES } from "./formats.ts";
import { PAY_RULES } from "./pay.ts";
import { QUESTION_RULES } from "./questions.ts";
import { RESEARCH_RULES } from "./research.ts";
import { REUSE_RULES } from "./reuse.ts";
import { REVISIT_RULES } from "./revisits.ts";
import { ROOM_RULES } from "./room.ts";
import type { Facts, ObjectRef, RuleTest } from "./rule.ts";
import { SETUP_RULES } from "./setup.ts";
import { STORY_RULES } from "./stories.ts";
import type { Phase } from "../situation/situation.ts";

/** What is wrong or could be better, whom it concerns, and what to do about it. */
export interface Finding {
  /** Unique in an application: the rule and the objects, such as `R-030@p4`. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly text: string;
  readonly todo: string;
  readonly objects: readonly ObjectRef[];
  /** The figures or words in question, such as `27 of 25 min`. */
  readonly detail?: string;
}

/** Every rule has its test; the compiler names a missing one. */
const TESTS: Readonly<Record<RuleId, RuleTest>> = {
  ...REUSE_RULES,
  ...ROOM_RULES,
  ...RESEARCH_RULES,
  ...FORMAT_RULES,
  ...QUESTION_RULES,
  ...STORY_RULES,
  ...REVISIT_RULES,
  ...CONSISTENCY_RULES,
  ...PAY_RULES,
  ...SETUP_RULES,
  ...FOLLOW_UP_RULES,
};

/** When rules of each phase speak: before the round until it is over, during it from its start. */
const SPEAKS: Readonly<Record<(typeof RULES)[RuleId]["phases"][number], readonly Phase[]>> = {
  before: ["unscheduled", "before", "during"],
  during: ["during", "after"],
  after: ["after"],
};

/** What still matters once they have answered, whenever that was. */
const AFTER_OUTCOME: Readonly<
  Record<NonNullable<Application["outcome"]>["kind"], readonly RuleId[]>
> = {
  offer: ["R-106", "R-128", "R-129"],
  rejected: ["R-126"],
  silent: [],
  withdrawn: [],
};

/** All findings at this moment: by severity, then rule, then object (domain.md section 20). */
export function findings(facts: Facts): readonly Finding[] {
  const ids = Object.keys(TESTS) as RuleId[];
  const { outcome } = facts.application;
  return ids
    .filter((rule) =>
      outcome
        ? AFTER_OUTCOME[outcome.kind].includes(rule)
        : RULES[rule].phases.some((phase) => SPEAKS[phase].includes(facts.phase)),
    )
    .flatMap((rule) =>
      TESTS[rule](facts).map(({ objects, detail }): Finding => {
        const { severity, text, todo } = RULES[rule];
        const id = `${rule}@${objects.map((object) => object.id).join("+")}`;
        return { id, rule, severity, text, todo, objects, ...(detail && { detail }) };
      }),
    )
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareText(a.id, b.id),
    );
}
