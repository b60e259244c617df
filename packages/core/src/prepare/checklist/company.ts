import type { ResearchTopic } from "../../model/research-topic.ts";
import type { CompanyItemId } from "../../playbook/checklist-company.ts";
import { RESEARCH_TOPIC_NAMES } from "../../playbook/labels.ts";
import { check, hasFreshResearch, hasResearch, orTicked, type Proof } from "./proof.ts";

const noteOn = (topic: ResearchTopic): Proof<undefined> => ({
  checks: (situation) => [
    check(`A note: ${RESEARCH_TOPIC_NAMES[topic].toLowerCase()}`, hasResearch(situation, topic)),
  ],
});

/** The proofs of CL-CO (domain.md section 16). */
export const COMPANY_PROOFS: Readonly<Record<CompanyItemId, Proof<undefined>>> = {
  "CO-01": noteOn("RS-C01"),
  "CO-02": {
    checks: (situation, _, id) => [
      orTicked(
        situation,
        id,
        "A note, or ticked: they publish none",
        hasResearch(situation, "RS-C02"),
      ),
    ],
  },
  "CO-03": noteOn("RS-C03"),
  "CO-04": {
    checks: (situation) => [
      check("A note since the invitation", hasFreshResearch(situation, "RS-C04")),
    ],
  },
  "CO-05": noteOn("RS-C05"),
  "CO-06": noteOn("RS-C06"),
  "CO-07": noteOn("RS-C07"),
  "CO-08": noteOn("RS-C08"),
  "CO-09": {
    checks: (situation) => [
      check("A note on their challenges", hasResearch(situation, "RS-C09")),
      check(
        "A story that answers a problem of theirs",
        situation.stories.some(({ story }) => (story.relevance?.length ?? 0) > 0),
      ),
    ],
  },
  "CO-10": noteOn("RS-C10"),
  "CO-11": noteOn("RS-C11"),
};
