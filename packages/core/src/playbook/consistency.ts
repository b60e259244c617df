import type { ClaimKind } from "../model/claim.ts";
import type { Advice, Sourced } from "./sources.ts";

/** When two tellings of one thing contradict each other (domain.md section 11). */
export interface ClaimTestEntry extends Sourced {
  readonly name: string;
  readonly test: string;
}

/** One test for each kind of claim (domain.md section 11, CK-01 to CK-09). */
export const CLAIM_TESTS = {
  "CK-01": {
    name: "Project detail (how long, when, how big)",
    test: "contradicts when the two are more than 10% apart, or another fact altogether",
    sources: ["S2"],
  },
  "CK-02": {
    name: "Title or role",
    test: "contradicts when the level differs for the same project or employer",
    sources: ["S2"],
  },
  "CK-03": {
    name: "Number",
    test: "contradicts when the two are more than 10% apart",
    sources: ["S2"],
  },
  "CK-04": {
    name: "Percentage",
    test: "contradicts when more than 2 points apart, or by more than 10% of the larger one",
    sources: ["S2"],
  },
  "CK-05": {
    name: "Reason for leaving",
    test: "contradicts when the two tellings have no reason in common",
    sources: ["S2"],
  },
  "CK-06": {
    name: "View of the post (+ or −)",
    test: "contradicts when a plus has become a minus on the same subject, or the reverse",
    sources: ["S2"],
  },
  "CK-07": {
    name: "Tone (1 to 5)",
    test: "contradicts when it differs by 2 or more between any two people",
    sources: ["S2"],
  },
  "CK-08": {
    name: "Depth in a tool",
    test: "contradicts when it goes beyond your résumé, or when two tellings are two levels apart",
    sources: ["S0"],
  },
  "CK-09": {
    name: "Led or inherited",
    test: "contradicts when your part in the same work differs: led, co-led, inherited, contributed",
    sources: ["S0", "S2"],
  },
} as const satisfies Record<ClaimKind, ClaimTestEntry>;
export type ClaimTestId = keyof typeof CLAIM_TESTS;

/** How to say the same thing twice (domain.md section 11, CR-1 to CR-9). */
export const CONSISTENCY_RULES = {
  "CR-1": {
    text: "Small differences pass; a contradiction may cost you the offer.",
    sources: ["S2"],
  },
  "CR-2": {
    text: "A number that has changed is cleared only by a correction said aloud.",
    sources: ["S2"],
  },
  "CR-3": {
    text: "The reason for leaving is what clashes most often.",
    sources: ["S2"],
  },
  "CR-4": {
    text: "Do not turn round on what you said about the post.",
    sources: ["S2"],
  },
  "CR-5": {
    text: "Be as courteous to the recruiter as to the founder.",
    sources: ["S2"],
  },
  "CR-6": {
    text: "Write down at once what you said in round one.",
    sources: ["S2"],
  },
  "CR-7": {
    text: "Mend a clash before the round: change what you plan to say, not the record of what you said.",
    sources: ["S2"],
  },
  "CR-8": {
    text: "One outline per subject keeps the details from drifting.",
    sources: ["S2"],
  },
  "CR-9": {
    text: "Hold every fact in a planned story against all you said before about the same thing.",
    sources: [],
  },
} as const satisfies Record<string, Advice>;
export type ConsistencyRuleId = keyof typeof CONSISTENCY_RULES;

/** What people often say when a telling changes, by what they make of it. */
export const REASONS_FOR_CHANGE = {
  "keep-earlier": ["I misspoke the second time", "I have checked it since"],
  "keep-later": [
    "I misspoke the first time",
    "I have checked it since",
    "It has changed since then",
  ],
  "both-true": [
    "One is the average, the other the peak",
    "One is the plan, the other the result",
    "One is my own part, the other the whole team’s",
  ],
  /** Of what is no number. */
  "both-true-in-words": ["Both played a part", "One holds in general, the other in this case"],
} as const satisfies Record<string, readonly string[]>;
