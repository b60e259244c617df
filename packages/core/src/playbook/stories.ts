import type { Advice, Sourced } from "./sources.ts";

/**
 * What a story can show besides its kind (domain.md section 9). In a story, `partner` is written
 * with the function: `partner:product`, `partner:sales`.
 */
export const STORY_TAGS = [
  "failure",
  "adaptation",
  "conflict",
  "people",
  "credit-shared",
  "partner",
  "production",
] as const;
export type StoryTag = (typeof STORY_TAGS)[number];

/** The same in words. */
export const STORY_TAG_NAMES: Readonly<Record<StoryTag, string>> = {
  failure: "a failure",
  adaptation: "adapting to change",
  conflict: "a conflict",
  people: "leading people",
  "credit-shared": "shared credit",
  partner: "work with another function",
  production: "depth in production",
};

/** One thing that a complete story says (domain.md section 9). */
export interface StoryFieldEntry extends Sourced {
  readonly name: string;
  readonly text: string;
}

/** What belongs in every story (domain.md section 9, STF-1 to STF-9). */
export const STORY_FIELDS = {
  "STF-1": {
    name: "The course of it",
    text: "Situation, task, what you did, result: all four, each of them brief.",
    sources: ["S3", "S4"],
  },
  "STF-2": {
    name: "Your decision",
    text: "Say what you yourself decided.",
    sources: ["S0"],
  },
  "STF-3": {
    name: "Options rejected",
    text: "Name at least one that you turned down, and why.",
    sources: ["S0"],
  },
  "STF-4": {
    name: "The constraint",
    text: "Name a real limit: money, poor data, moving requirements, security or another.",
    sources: ["S0"],
  },
  "STF-5": {
    name: "The effect",
    text: "Give a number that you checked, or else say in words what changed. Never make one up.",
    sources: ["S0", "S1", "S3"],
  },
  "STF-6": {
    name: "The facts in it",
    text: "Keep every number, date and title among your claims as well, so that they stay the same.",
    sources: ["S2"],
  },
  "STF-7": {
    name: "The trade-off",
    text: "Say what you gave up, and why, within a limit that was real.",
    sources: ["S2"],
  },
  "STF-8": {
    name: "Why it matters to them",
    text: "Name the problem of theirs that it answers.",
    sources: ["S0", "S1"],
  },
  "STF-9": {
    name: "The others' part",
    text: "Say who shares the credit.",
    sources: ["S2"],
  },
} as const satisfies Record<string, StoryFieldEntry>;
export type StoryFieldId = keyof typeof STORY_FIELDS;

/** How to choose stories, and how to tell them (domain.md section 9, STR-1 to STR-11). */
export const STORY_RULES = {
  "STR-1": {
    text: "Know three stories in every detail; ten is the wrong number.",
    sources: ["S0"],
  },
  "STR-2": {
    text: "Let the three show three things: technical depth, influence, judgement under limits.",
    sources: ["S0"],
  },
  "STR-3": {
    text: "Polished but thin? Add one constraint that was real.",
    sources: ["S0"],
  },
  "STR-4": {
    text: "Practise the structure, not a script learnt by heart.",
    sources: ["S0"],
  },
  "STR-5": {
    text: "Told in round one already? Tell it again only with something new in it.",
    sources: ["S2"],
  },
  "STR-6": {
    text: "Tell what you achieved in the light of what they need now.",
    sources: ["S1"],
  },
  "STR-7": {
    text: "Use numbers to show how big it was.",
    sources: ["S3"],
  },
  "STR-8": {
    text: "Call work that you inherited what it is.",
    sources: ["S0"],
  },
  "STR-9": {
    text: "Keep to one outline per subject, every time you tell it.",
    sources: ["S2"],
  },
  "STR-10": {
    text: "Be specific; confidence in general convinces nobody here.",
    sources: ["S0"],
  },
  "STR-11": {
    text: "Match each worry that you know of with evidence.",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type StoryRuleId = keyof typeof STORY_RULES;

/** What belongs into each field of a story, for whoever writes one (domain.md section 9 and EN-15). */
export const STORY_PROMPTS = {
  situation: "Where you were, when, and what was wrong. Two sentences will do.",
  task: "What you had to achieve, or what was yours to answer for.",
  action: "What you did, step by step, in verbs that one could film.",
  result: "How it came out. A bad ending told plainly is better than none.",
  constraint: STORY_FIELDS["STF-4"].text,
  decision: STORY_FIELDS["STF-2"].text,
  rejectedAlternatives: STORY_FIELDS["STF-3"].text,
  effect: STORY_FIELDS["STF-5"].text,
  claimsChecked: STORY_FIELDS["STF-6"].text,
  tradeOff: STORY_FIELDS["STF-7"].text,
  relevance: STORY_FIELDS["STF-8"].text,
  othersPart: STORY_FIELDS["STF-9"].text,
  architecture: "How the parts fitted together, so that you could draw it.",
  dataQuality: "What was wrong with the data, and how you knew.",
  modelOrDesignChoice: "Which model or design you chose, and over which other.",
  stakeholderPushback: "Who was against it, and what their point was.",
  whatBroke: "What failed once it was in use.",
  whatIWouldChange: "What you would do differently today.",
} as const;
