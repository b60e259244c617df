import type { AudienceId } from "../model/audience.ts";
import type { AskId, WeakAskId } from "../model/ask.ts";
import type { Sourced } from "./sources.ts";

export type AskTopic =
  | "success"
  | "challenge"
  | "team"
  | "culture"
  | "decisions"
  | "strategy"
  | "management"
  | "interface"
  | "stack"
  | "risk"
  | "growth"
  | "person"
  | "timing"
  | "format"
  | "logistics";

/** A question worth asking (domain.md 8.1). Nobody outside `best` and `also` is asked it. */
export interface AskEntry extends Sourced {
  readonly text: string;
  readonly topic: AskTopic;
  readonly best: readonly AudienceId[];
  readonly also: readonly AudienceId[];
  readonly reveals: string;
  /**
   * Why the assignment never hands it out by itself: sources disagree on it, it needs a fact
   * about the person, or it belongs before the round.
   */
  readonly heldBack?: "disputed" | "personal" | "before-the-round";
}

const ANYONE: readonly AudienceId[] = [
  "AUD-HM",
  "AUD-PEER",
  "AUD-REPORT",
  "AUD-EXEC",
  "AUD-XFN",
  "AUD-REC",
];

export const ASKS: Readonly<Record<AskId, AskEntry>> = {
  "QB-01": {
    text: "What would a really good first 90 days look like for the person you hire?",
    topic: "success",
    best: ["AUD-HM"],
    also: ["AUD-EXEC", "AUD-REC", "AUD-REPORT", "AUD-XFN"],
    reveals: "the real priorities, and what good looks like to them",
    sources: ["S2", "S3"],
  },
  "QB-02": {
    text: "Which unsolved problem weighs most on the team right now?",
    topic: "challenge",
    best: ["AUD-HM", "AUD-PEER"],
    also: ["AUD-XFN"],
    reveals: "the true work behind the advert",
    sources: ["S2"],
  },
  "QB-03": {
    text: "How will you judge this post after six months, and after a year?",
    topic: "success",
    best: ["AUD-HM", "AUD-REC"],
    also: ["AUD-EXEC"],
    reveals: "the criteria, and whether they fit the real work",
    sources: ["S2"],
  },
  "QB-04": {
    text: "What helped the last person in this post, and what got in their way?",
    topic: "team",
    best: ["AUD-HM"],
    also: ["AUD-PEER", "AUD-REC", "AUD-REPORT", "AUD-XFN"],
    reveals: "expectations nobody wrote down",
    sources: ["S2"],
  },
  "QB-05": {
    text: "What is hard about working here that you cannot see from outside?",
    topic: "culture",
    best: ["AUD-PEER"],
    also: ["AUD-HM", "AUD-XFN", "AUD-REC", "AUD-EXEC", "AUD-REPORT"],
    reveals: "how frank they are",
    sources: ["S2"],
  },
  "QB-06": {
    text: "When people on the team disagree, how does it get settled?",
    topic: "decisions",
    best: ["AUD-HM", "AUD-PEER"],
    also: ["AUD-XFN", "AUD-REPORT"],
    reveals: "daily friction, better than any title does",
    sources: ["S2"],
  },
  "QB-07": {
    text: "What is the team delighted with at the moment, and what is it wrestling with?",
    topic: "culture",
    best: ["AUD-PEER"],
    also: ["AUD-HM", "AUD-XFN", "AUD-REPORT"],
    reveals: "the upside and an honest downside",
    sources: ["S2"],
  },
  "QB-08": {
    text: "Which 18-month bet does this post serve?",
    topic: "strategy",
    best: ["AUD-EXEC"],
    also: [],
    reveals: "that you think where they think",
    sources: ["S2"],
  },
  "QB-09": {
    text: "What about your working day do you wish your manager understood better?",
    topic: "team",
    best: ["AUD-PEER"],
    also: [],
    reveals: "where the team hurts, without blame",
    sources: ["S2"],
  },
  "QB-10": {
    text: "What do you hope for from a new manager?",
    topic: "management",
    best: ["AUD-REPORT"],
    also: [],
    reveals: "that you care, and something you can use on day one",
    sources: ["S2"],
  },
  "QB-11": {
    text: "Which outcomes would count as an early win?",
    topic: "success",
    best: ["AUD-HM"],
    also: ["AUD-EXEC"],
    reveals: "what to aim at first",
    sources: ["S0"],
  },
  "QB-12": {
    text: "Which handovers between product, engineering and data go well, and which tend to break?",
    topic: "interface",
    best: ["AUD-XFN"],
    also: ["AUD-PEER", "AUD-HM"],
    reveals: "that you know where jobs meet",
    sources: ["S0"],
  },
  "QB-13": {
    text: "Which technical choices are settled, and which do you still argue about?",
    topic: "stack",
    best: ["AUD-PEER"],
    also: ["AUD-HM"],
    reveals: "the live debates",
    sources: ["S0"],
  },
  "QB-14": {
    text: "How are priorities settled when senior people want different things?",
    topic: "decisions",
    best: ["AUD-EXEC", "AUD-XFN"],
    also: ["AUD-HM"],
    reveals: "how power works here",
    sources: ["S0"],
  },
  "QB-15": {
    text: "What separates someone who does fine here from someone you give more to own?",
    topic: "success",
    best: ["AUD-HM"],
    also: ["AUD-EXEC"],
    reveals: "what they reward",
    sources: ["S0"],
  },
  "QB-16": {
    text: "Which assumption under the current roadmap feels shakiest to you?",
    topic: "risk",
    best: ["AUD-EXEC", "AUD-XFN"],
    also: ["AUD-HM"],
    reveals: "where they see risk",
    sources: ["S0"],
  },
  "QB-17": {
    text: "What is your vision for this team?",
    topic: "strategy",
    best: ["AUD-HM", "AUD-EXEC"],
    also: [],
    reveals: "how far ahead they look",
    sources: ["S1"],
  },
  "QB-18": {
    text: "What is the largest technical obstacle in front of the department?",
    topic: "challenge",
    best: ["AUD-HM"],
    also: ["AUD-EXEC", "AUD-PEER"],
    reveals: "what you would run into",
    sources: ["S1"],
  },
  "QB-19": {
    text: "What will challenge the team most in the coming year, and which part of it falls to the new hire?",
    topic: "challenge",
    best: ["AUD-HM"],
    also: [],
    reveals: "that you come to contribute",
    sources: ["S3"],
  },
  "QB-20": {
    text: "How do you expect this department to grow?",
    topic: "growth",
    best: ["AUD-EXEC"],
    also: [],
    reveals: "the long view",
    sources: ["S3"],
  },
  "QB-21": {
    text: "Which new markets do you plan to enter?",
    topic: "strategy",
    best: ["AUD-EXEC"],
    also: [],
    reveals: "where the company is heading",
    sources: ["S3"],
  },
  "QB-22": {
    text: "Which measurable results by day 90 would tell you that this works?",
    topic: "success",
    best: ["AUD-HM"],
    also: ["AUD-EXEC", "AUD-REC"],
    reveals: "that you think in results",
    sources: ["S3"],
  },
  "QB-23": {
    text: "What will be hardest in the first three to six months?",
    topic: "challenge",
    best: ["AUD-HM"],
    also: ["AUD-PEER", "AUD-REC"],
    reveals: "the hurdles right after the start",
    sources: ["S4"],
  },
  "QB-24": {
    text: "How is performance reviewed in this post?",
    topic: "success",
    best: [],
    also: ["AUD-HM", "AUD-REC"],
    reveals: "how results are measured",
    heldBack: "disputed",
    sources: ["S4"],
  },
  "QB-25": {
    text: "What is the closest team like?",
    topic: "team",
    best: [],
    also: ["AUD-HM", "AUD-PEER"],
    reveals: "who you would work with",
    heldBack: "disputed",
    sources: ["S4"],
  },
  "QB-26": {
    text: "Where do people who do well in this post usually go next?",
    topic: "growth",
    best: ["AUD-REC"],
    also: ["AUD-HM", "AUD-EXEC"],
    reveals: "that you mean to stay and grow",
    sources: ["S4"],
  },
  "QB-27": {
    text: "You came here from another company: why this one?",
    topic: "person",
    best: [],
    also: ANYONE,
    reveals: "interest in the person; counts as the one reference",
    heldBack: "personal",
    sources: ["S2"],
  },
  "QB-28": {
    text: "Something you published made me wonder: how do you see the question next to it?",
    topic: "person",
    best: [],
    also: ANYONE,
    reveals: "interest in the person; counts as the one reference",
    heldBack: "personal",
    sources: ["S2"],
  },
  "QB-29": {
    text: "When can I expect to hear from you, and what happens next?",
    topic: "timing",
    best: ["AUD-REC"],
    also: ["AUD-HM"],
    reveals: "the window, and so when a status check is fair",
    sources: ["S0"],
  },
  "QB-30": {
    text: "What will this session consist of?",
    topic: "format",
    best: ["AUD-REC"],
    also: [],
    reveals: "what to prepare",
    heldBack: "before-the-round",
    sources: ["S0"],
  },
  "QB-31": {
    text: "Who will be there, with which titles, and how long will it last?",
    topic: "logistics",
    best: ["AUD-REC"],
    also: [],
    reveals: "whom to prepare for",
    heldBack: "before-the-round",
    sources: ["S1", "S3"],
  },
  "QB-32": {
    text: "Which part of your work should a manager take best care of?",
    topic: "management",
    best: ["AUD-REPORT"],
    also: [],
    reveals: "interest in what they do",
    sources: ["S2"],
  },
  "QB-33": {
    text: "What has the team built lately that you are proud of?",
    topic: "team",
    best: ["AUD-PEER"],
    also: ["AUD-REPORT", "AUD-XFN"],
    reveals: "curiosity about what is already there",
    sources: ["S2"],
  },
};

/** Weak forms that people reach for, and what to ask instead (domain.md 8.2). */
export const WEAK_ASKS: Readonly<
  Record<WeakAskId, Sourced & { readonly text: string; readonly upgrades: readonly AskId[] }>
> = {
  "QB-W1": { text: "What would I be doing?", upgrades: ["QB-11"], sources: ["S0"] },
  "QB-W2": { text: "Who would I work with?", upgrades: ["QB-12"], sources: ["S0"] },
  "QB-W3": { text: "Which tools do you use?", upgrades: ["QB-13"], sources: ["S0"] },
  "QB-W4": { text: "What is the leadership style?", upgrades: ["QB-14"], sources: ["S0"] },
  "QB-W5": { text: "How is performance measured?", upgrades: ["QB-15"], sources: ["S0"] },
  "QB-W6": { text: "What is difficult here?", upgrades: ["QB-16"], sources: ["S0"] },
  "QB-W7": {
    text: "Pure logistics, put to the panel",
    upgrades: ["QB-17", "QB-18"],
    sources: ["S1"],
  },
};

/** How many questions to bring (domain.md 8.4 QR-1, FIG-16; no source given). */
export const ASK_LIMITS = {
  distinctMin: 4,
  distinctMax: 6,
  signaturesMax: 5,
  perPersonMin: 2,
  perPersonMax: 3,
} as const;
