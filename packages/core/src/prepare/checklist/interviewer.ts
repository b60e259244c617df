import type { InterviewerItemId } from "../../playbook/checklist-interviewer.ts";
import { ASK_LIMITS } from "../../playbook/questions.ts";
import { isTechnicalRole } from "../situation/audience.ts";
import type { Person } from "../situation/people.ts";
import { check, orTicked, type Proof } from "./proof.ts";

/** The proofs of CL-INT (domain.md section 16), for each person in the room. */
export const INTERVIEWER_PROOFS: Readonly<Record<InterviewerItemId, Proof<Person>>> = {
  "INT-01": {
    checks: (_, { interviewer }) => [check("Career on file", interviewer.research?.background)],
  },
  "INT-02": {
    checks: (_, { interviewer }) => [
      check("Months at the company", interviewer.research?.tenureMonths !== undefined),
    ],
  },
  "INT-03": {
    checks: (situation, { interviewer }, id) => [
      orTicked(
        situation,
        id,
        "Earlier employers, or ticked: none known",
        (interviewer.research?.previousEmployers?.length ?? 0) > 0,
      ),
    ],
  },
  "INT-04": {
    checks: (_, { interviewer: { research } }) => [
      check(
        "Common ground, or looked for in vain",
        (research?.commonGround?.length ?? 0) > 0 || research?.noCommonGround,
      ),
    ],
  },
  "INT-05": {
    checks: (situation, { interviewer: { research } }, id) => [
      orTicked(
        situation,
        id,
        "Talks, articles or posts, or ticked: none found",
        [...(research?.published ?? []), ...(research?.recentActivity ?? [])].length > 0,
      ),
    ],
  },
  "INT-06": {
    appliesIf: ({ application }) => isTechnicalRole(application.role),
    checks: (situation, { interviewer: { research } }, id) => [
      orTicked(
        situation,
        id,
        "Code or product work, or ticked: none found",
        (research?.codeOrProductWork?.length ?? 0) > 0,
      ),
    ],
  },
  "INT-07": {
    checks: (_, { interviewer }) => [
      check("What they seem to care about", interviewer.research?.inferredCares),
    ],
  },
  "INT-08": {
    checks: (_, { interviewer: { plannedReferences } }) => [
      check(
        `One reference (${plannedReferences?.length ?? 0} now)`,
        plannedReferences?.length === 1,
      ),
    ],
  },
  "INT-09": { checks: (_, { audience }) => [check("Audience known", audience)] },
  "INT-10": {
    checks: (_, { interviewer }) => [check("Angle prepared", interviewer.angle?.preparedAt)],
  },
  "INT-11": {
    checks: ({ board }, { interviewer }) => {
      const questions = board.people.find(({ interviewerId }) => interviewerId === interviewer.id);
      // What is only proposed was chosen by nobody.
      const own = questions?.own.filter(({ plannedId }) => plannedId !== undefined).length ?? 0;
      return [
        check(
          `Two or three questions (${own} now)`,
          own >= ASK_LIMITS.perPersonMin && own <= ASK_LIMITS.perPersonMax,
        ),
      ];
    },
  },
  "INT-12": { checks: (_, { interviewer }) => [check("Job title on file", interviewer.title)] },
};
