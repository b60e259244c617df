import { AUDIENCE_IDS, type AudienceId } from "../model/audience.ts";
import type { Advice, Sourced } from "./sources.ts";

/** How to ask (domain.md 8.4, QR-1 to QR-11). */
export const ASKING_RULES = {
  "QR-1": {
    text: "Plan four to six different questions, two or three for each person.",
    sources: ["S2"],
  },
  "QR-2": {
    text: "Fit the question to the person: what suits the chief executive does not suit the engineer.",
    sources: ["S2"],
  },
  "QR-3": {
    text: "Do not ask what you asked in round one.",
    sources: ["S2"],
  },
  "QR-4": {
    text: "Leave pay to them to open, never raise it with an executive; benefits and holiday come later.",
    sources: ["S0", "S2", "S3"],
  },
  "QR-5": {
    text: "Do not ask a future peer who reports to whom.",
    sources: ["S2"],
  },
  "QR-6": {
    text: "Ask about strategy rather than logistics.",
    sources: ["S1", "S3", "S4"],
  },
  "QR-7": {
    text: "Hold your questions against the latest news.",
    sources: ["S3"],
  },
  "QR-8": {
    text: "Between equals, the better questions may decide.",
    sources: ["S2"],
  },
  "QR-9": {
    text: "Use your questions to judge them too: the meeting works both ways.",
    sources: ["S4"],
  },
  "QR-10": {
    text: "Refer to something personal once per person, no more.",
    sources: ["S2"],
  },
  "QR-11": {
    text: "Aim at challenges, growth, how success is measured and how things get decided.",
    sources: ["S3", "S4"],
  },
} as const satisfies Record<string, Advice>;
export type AskingRuleId = keyof typeof ASKING_RULES;

/** What a question had better not be about (domain.md 8.4). */
export type TopicToAvoid =
  | "pay"
  | "benefits"
  | "reporting-lines"
  | "operations"
  | "blame"
  | "public-facts"
  | "negotiation";

/** Subjects to keep away from, with whom, and when they are allowed after all (domain.md 8.4). */
export interface TopicToAvoidEntry extends Sourced {
  /** `benefits` includes holiday. */
  readonly topics: readonly TopicToAvoid[];
  readonly with: readonly AudienceId[];
  readonly allowed: string;
}

/** What not to raise (domain.md 8.4, AV-1 to AV-9). */
export const TOPICS_TO_AVOID = {
  "AV-1": {
    topics: ["pay"],
    with: ["AUD-EXEC"],
    allowed: "Never.",
    sources: ["S2"],
  },
  "AV-2": {
    topics: ["pay"],
    with: ["AUD-HM", "AUD-PEER", "AUD-REPORT", "AUD-XFN"],
    allowed: "Once they have opened the subject.",
    sources: ["S0", "S3"],
  },
  "AV-3": {
    topics: ["pay", "benefits"],
    with: ["AUD-REC"],
    allowed: "Once they have opened the subject, or when there is an offer.",
    sources: ["S0", "S3"],
  },
  "AV-4": {
    topics: ["benefits"],
    with: ["AUD-HM", "AUD-PEER", "AUD-REPORT", "AUD-EXEC", "AUD-XFN"],
    allowed: "Never in round two; ask the recruiter later.",
    sources: ["S3"],
  },
  "AV-5": {
    topics: ["reporting-lines"],
    with: ["AUD-PEER"],
    allowed: "Never.",
    sources: ["S2"],
  },
  "AV-6": {
    topics: ["operations"],
    with: ["AUD-EXEC"],
    allowed: "One sentence, then back to the larger picture.",
    sources: ["S2"],
  },
  "AV-7": {
    topics: ["blame"],
    with: AUDIENCE_IDS,
    allowed: "Never: what former partners did wrong stays with you.",
    sources: ["S2"],
  },
  "AV-8": {
    topics: ["public-facts"],
    with: AUDIENCE_IDS,
    allowed: "Never: what stands on their website, you look up.",
    sources: ["S1"],
  },
  "AV-9": {
    topics: ["negotiation"],
    with: AUDIENCE_IDS,
    allowed: "Only if they open it; otherwise it waits for the offer.",
    sources: ["S0", "S2"],
  },
} as const satisfies Record<string, TopicToAvoidEntry>;
export type TopicToAvoidId = keyof typeof TOPICS_TO_AVOID;

/**
 * Words by which a question in a person's own words is recognised (domain.md 8.4). Matched as
 * whole words, so each form stands for itself, and words with a second, harmless meaning
 * ("stock", "raise", "package", "leave", "share") only count within a phrase.
 */
export const TOPIC_WORDS: Readonly<
  Record<Extract<TopicToAvoid, "pay" | "benefits" | "reporting-lines">, readonly string[]>
> = {
  pay: [
    ...["pay", "salary", "salaries", "wage", "wages", "compensation", "remuneration"],
    ...["bonus", "bonuses", "equity", "rsu", "rsus", "ote", "day rate", "hourly rate"],
    ...["stock options", "share options", "stock grant", "stock package", "commission structure"],
    ...[
      "on-target earnings",
      "i be paid",
      "much would i earn",
      "much could i earn",
      "much will i earn",
    ],
  ],
  benefits: [
    ...["holiday", "holidays", "vacation", "vacations", "annual leave", "paid leave", "days off"],
    ...["time off", "pto", "sick leave", "sick days", "parental leave", "maternity leave"],
    ...["paternity leave", "pension", "pensions", "retirement plan", "401k", "perk", "perks"],
    ...["health insurance", "medical insurance", "dental insurance", "life insurance"],
    ...["private healthcare", "health plan", "benefits package", "benefit package"],
    ...["employee benefits", "staff benefits", "company benefits", "your benefits"],
    ...["benefits do you offer", "fringe benefits", "company car", "gym membership"],
  ],
  "reporting-lines": [
    ...["report to", "reports to", "reporting to", "report into", "reports into"],
    ...["who reports", "reporting line", "reporting lines", "reporting structure"],
    ...["direct report", "direct reports", "org chart", "organisation chart"],
    ...["organization chart", "organisational chart", "organizational chart", "organogram"],
    ...[
      "company hierarchy",
      "team hierarchy",
      "flat hierarchy",
      "hierarchy here",
      "chain of command",
      "dotted line",
      "pecking order",
    ],
  ],
};
