import type { Advice, Sourced } from "./sources.ts";

/** What one thing is like in the first round and in those after it (domain.md section 2). */
export interface RoundComparisonEntry extends Sourced {
  readonly dimension: string;
  /** In the first round. */
  readonly before: string;
  /** In every later one. */
  readonly after: string;
}

/** What changes after the first round (domain.md section 2). */
export const ROUND_COMPARISON = {
  "RC-01": {
    dimension: "Purpose",
    before: "A screen: to filter people out",
    after: "A decision, or a check of what you claimed: to choose one",
    sources: ["S2", "S3"],
  },
  "RC-02": {
    dimension: "What they ask themselves",
    before: "Are you able to do it?",
    after: "Do we want you, and can we trust you with live systems, partners and money?",
    sources: ["S0", "S2"],
  },
  "RC-03": {
    dimension: "What they look for",
    before: "Reasons to carry on",
    after: "Reasons to pick you, or to turn you down",
    sources: ["S0"],
  },
  "RC-04": {
    dimension: "How you are judged",
    before: "Against a fixed bar: pass or fail",
    after: "Against the other finalists",
    sources: ["S2"],
  },
  "RC-05": {
    dimension: "Size of the field",
    before: "A large pool; one article's example has 200",
    after: "A few: 2–5 say two articles, 5–15 says a third",
    sources: ["S0", "S1", "S2"],
  },
  "RC-06": {
    dimension: "What is checked",
    before:
      "Credentials, basic fit, how you talk, dates, pay, availability; nothing obviously wrong",
    after: "Depth, consistency, judgement, culture fit, skill, potential, and who would back you",
    sources: ["S0", "S1", "S2", "S3", "S4"],
  },
  "RC-07": {
    dimension: "Your résumé",
    before: "It is the subject",
    after: "Single lines are opened up, down to the work behind them",
    sources: ["S2"],
  },
  "RC-08": {
    dimension: "Whom you meet",
    before: "A recruiter or HR, perhaps the hiring manager",
    after: "Hiring manager, peers, reports, other functions, technical lead, senior leaders",
    sources: ["S0", "S1", "S2", "S3", "S4"],
  },
  "RC-09": {
    dimension: "What it costs them",
    before: "One person's time",
    after: "Several expensive people's time, spent on purpose",
    sources: ["S0", "S1"],
  },
  "RC-10": {
    dimension: "Their questions",
    before: "Broad and general, about past duties",
    after: "Deep, behavioural, built on situations and scenarios: how you think under pressure",
    sources: ["S1", "S2", "S3", "S4"],
  },
  "RC-11": {
    dimension: "Your stories",
    before: "Accepted as you tell them",
    after: "Cross-examined",
    sources: ["S2"],
  },
  "RC-12": {
    dimension: "Formats",
    before: "Mostly one conversation",
    after: "Panels, series, deep dives, cases, take-homes, talks, role plays, shadow days, meals",
    sources: ["S0", "S1", "S2", "S3"],
  },
  "RC-13": {
    dimension: "Length",
    before: "Shorter",
    after: "Usually longer: more people, deeper subjects",
    sources: ["S1"],
  },
  "RC-14": {
    dimension: "What convinces",
    before: "A polished summary",
    after: "The particulars: what you decided, traded off, measured, and worked within",
    sources: ["S0", "S2"],
  },
  "RC-15": {
    dimension: "Confidence without detail",
    before: "Tends to be rewarded",
    after: "Tends to fail",
    sources: ["S0"],
  },
  "RC-16": {
    dimension: "Why people are turned down",
    before: "Something plainly rules them out",
    after: "Somebody else was preferred, by a narrow margin",
    sources: ["S2"],
  },
  "RC-17": {
    dimension: "Small gaps",
    before: "Weigh little",
    after: "Weigh much: one gap in the preparation can swing the result",
    sources: ["S2"],
  },
  "RC-18": {
    dimension: "Your questions",
    before: "Exploratory and general",
    after: "Specific, strategic, and asked in order to judge",
    sources: ["S0", "S2", "S3"],
  },
  "RC-19": {
    dimension: "Research on the company",
    before: "Light: their public pages",
    after: "Strategic: the press, investors, rivals, the people there",
    sources: ["S1", "S2", "S4"],
  },
  "RC-20": {
    dimension: "Research on the people",
    before: "Optional",
    after: "On every interviewer",
    sources: ["S0", "S2"],
  },
  "RC-21": {
    dimension: "How you prepare",
    before: "Broadly, to have everything at hand",
    after: "Aimed: evidence for each worry that you know of",
    sources: ["S0"],
  },
  "RC-22": {
    dimension: "Pay and logistics",
    before: "A rough check of range and availability",
    after: "May get concrete: what range, from when, where, and whether you would move",
    sources: ["S0", "S2", "S3"],
  },
  "RC-23": {
    dimension: "Flaws in your set-up",
    before: "Some are forgiven",
    after: "Few are: the choice is close",
    sources: ["S2"],
  },
  "RC-24": {
    dimension: "Your thank-you",
    before: "Weighs as usual",
    after: "Weighs more: the choice comes soon",
    sources: ["S2"],
  },
  "RC-25": {
    dimension: "What was said before",
    before: "Nothing yet",
    after: "They build on your earlier answers and on the recruiter's note",
    sources: ["S2"],
  },
  "RC-26": {
    dimension: "Where you stand",
    before: "One of many",
    after: "A serious contender: a probable hire to one article, plausible but unproven to another",
    sources: ["S0", "S1"],
  },
  "RC-27": {
    dimension: "Who judges whom",
    before: "Mostly they judge you",
    after: "Both sides judge: it is your last good chance to judge them",
    sources: ["S4"],
  },
  "RC-28": {
    dimension: "Your skills",
    before: "Unknown",
    after: "Disputed: three articles take them as shown, two expect a hard test",
    sources: ["S0", "S1", "S2", "S3", "S4"],
  },
  "RC-29": {
    dimension: "One weak answer",
    before: "You survive it",
    after: "It may cost you the post",
    sources: ["S0"],
  },
  "RC-30": {
    dimension: "Data and AI posts",
    before: "Show that you speak the language",
    after: "Show that you can do it, explain it, and choose well on incomplete requirements",
    sources: ["S0"],
  },
} as const satisfies Record<string, RoundComparisonEntry>;
export type RoundComparisonId = keyof typeof ROUND_COMPARISON;

/** What the employer wants from a round after the first (domain.md section 2). */
export const ROUND_GOALS = {
  "RG-01": { text: "See whether you fit the culture", sources: ["S1"] },
  "RG-02": { text: "Check your skills rigorously", sources: ["S1"] },
  "RG-03": {
    text: "Have neighbours and leaders meet you and stand behind the choice",
    sources: ["S1"],
  },
  "RG-04": { text: "Confirm that you will do well, deliver quality and blend in", sources: ["S3"] },
  "RG-05": { text: "Judge how far you could go with them", sources: ["S1", "S3", "S4"] },
  "RG-06": { text: "Clear away what is still uncertain", sources: ["S0"] },
  "RG-07": {
    text: "See how you decide, explain at several levels, and hold up when pressed",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type RoundGoalId = keyof typeof ROUND_GOALS;
