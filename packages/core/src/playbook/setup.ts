import type { Sourced } from "./sources.ts";

/** A way of meeting, a format, or that something is to be shown (domain.md section 14). */
export type SetupCondition =
  | "video"
  | "in-person"
  | "presentation"
  | "case"
  | "coding"
  | "materials";

/** One rule for the set-up (domain.md section 14). */
export interface SetupRuleEntry extends Sourced {
  readonly text: string;
  /** It applies where all of these hold. */
  readonly applies: readonly SetupCondition[];
}

/** Video and in person (domain.md section 14). */
export const SETUP_RULES = {
  "VS-01": {
    text: "Test the platform half an hour before, even if it worked last time; updates break things.",
    applies: ["video"],
    sources: ["S2"],
  },
  "VS-02": {
    text: "Check camera, sound and light.",
    applies: ["video"],
    sources: ["S2"],
  },
  "VS-03": {
    text: "Poor light was forgiven in round one; now it is judged.",
    applies: ["video"],
    sources: ["S2"],
  },
  "VS-04": {
    text: "Bring a little more energy and smile than feels natural, above all to panels and presentations.",
    applies: ["video"],
    sources: ["S2"],
  },
  "VS-05": {
    text: "Keep your round-one notes on a second screen or on paper beside it, so nothing makes you freeze.",
    applies: ["video"],
    sources: ["S2"],
  },
  "VS-06": {
    text: "Open the deck in a window of its own before the call.",
    applies: ["video", "presentation"],
    sources: ["S2"],
  },
  "VS-07": {
    text: "Be ready for the screen share to fail: printed slides, and a way to speak without any.",
    applies: ["presentation"],
    sources: ["S2"],
  },
  "VS-08": {
    text: "Look at each of them in turn, and most at the highest-ranked.",
    applies: ["presentation"],
    sources: ["S2"],
  },
  "VS-09": {
    text: "Check the route, and how long it takes.",
    applies: ["in-person"],
    sources: ["S2"],
  },
  "VS-10": {
    text: "Arrange the journey and have it confirmed.",
    applies: ["in-person"],
    sources: ["S3"],
  },
  "VS-11": {
    text: "Bring scratch paper.",
    applies: ["in-person", "case"],
    sources: ["S2"],
  },
  "VS-12": {
    text: "Ask whether you may share your notes on screen.",
    applies: ["video", "case"],
    sources: ["S2"],
  },
  "VS-13": {
    text: "Practise in their coding tool on the morning itself.",
    applies: ["coding"],
    sources: ["S2"],
  },
  "VS-14": {
    text: "Have portfolio and slides within reach, and technically ready.",
    applies: ["materials"],
    sources: ["S3"],
  },
  "VS-15": {
    text: "What you say follows the same rules as anywhere; only mistakes weigh more.",
    applies: ["video"],
    sources: ["S2"],
  },
} as const satisfies Record<string, SetupRuleEntry>;
export type SetupRuleId = keyof typeof SETUP_RULES;
