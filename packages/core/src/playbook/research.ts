import type { Advice, Sourced } from "./sources.ts";

/** Something to look up (domain.md section 12). */
export interface ResearchTopicEntry extends Sourced {
  readonly name: string;
}

/** What to look up about the company (domain.md 12.1, RS-C01 to RS-C11). */
export const COMPANY_TOPICS = {
  "RS-C01": { name: "Press releases", sources: ["S1", "S4"] },
  "RS-C02": { name: "Investor reports", sources: ["S1"] },
  "RS-C03": { name: "Rivals and market position", sources: ["S1", "S3"] },
  "RS-C04": { name: "News, launches, announcements", sources: ["S3"] },
  "RS-C05": { name: "Recent projects", sources: ["S4"] },
  "RS-C06": { name: "Culture, as staff tell it", sources: ["S4"] },
  "RS-C07": { name: "Strategic goals", sources: ["S3", "S4"] },
  "RS-C08": { name: "Business model", sources: ["S3"] },
  "RS-C09": { name: "Challenges and chances", sources: ["S1", "S4"] },
  "RS-C10": { name: "Funding, leadership, public moves", sources: ["S2"] },
  "RS-C11": { name: "Mission and principles", sources: ["S3"] },
} as const satisfies Record<string, ResearchTopicEntry>;
export type CompanyTopicId = keyof typeof COMPANY_TOPICS;

/** How to research the company (domain.md 12.1, RS-1 to RS-5). */
export const RESEARCH_RULES = {
  "RS-1": {
    text: "Go beyond their website; the page about themselves is not research.",
    sources: ["S1", "S4"],
  },
  "RS-2": {
    text: "Let each finding end up in an answer, a story or a question.",
    sources: ["S1", "S4"],
  },
  "RS-3": {
    text: "Research again after the invitation, and deeper than the first time.",
    sources: ["S2"],
  },
  "RS-4": {
    text: "Keep your questions up to date with the news.",
    sources: ["S3"],
  },
  "RS-5": {
    text: "Reading the advert again is not preparation.",
    sources: ["S0"],
  },
} as const satisfies Record<string, Advice>;
export type ResearchRuleId = keyof typeof RESEARCH_RULES;

/** What to look up about each person (domain.md 12.2, RS-P01 to RS-P08). */
export const PERSON_TOPICS = {
  "RS-P01": { name: "Career, from the professional profile", sources: ["S0", "S2"] },
  "RS-P02": { name: "How long they have been there", sources: ["S2"] },
  "RS-P03": { name: "Earlier employers", sources: ["S2"] },
  "RS-P04": { name: "Articles, posts, talks, podcasts", sources: ["S0", "S2"] },
  "RS-P05": { name: "Code or products they worked on", sources: ["S0"] },
  "RS-P06": { name: "Common ground: school, employer, contact, interest", sources: ["S2"] },
  "RS-P07": { name: "What probably matters to them", sources: ["S0"] },
  "RS-P08": { name: "Exact name and title", sources: ["S1", "S3"] },
} as const satisfies Record<string, ResearchTopicEntry>;
export type PersonTopicId = keyof typeof PERSON_TOPICS;

/** How to research people, and what to do with it (domain.md 12.2, RP-1 to RP-6). */
export const PERSON_RESEARCH_RULES = {
  "RP-1": {
    text: "Do it the day before.",
    sources: ["S2"],
  },
  "RP-2": {
    text: "Work out what they value; never recite their life to them.",
    sources: ["S0"],
  },
  "RP-3": {
    text: "One thing that you truly have in common warms a conversation.",
    sources: ["S2"],
  },
  "RP-4": {
    text: "One natural reference per person; a heap of facts unsettles.",
    sources: ["S2"],
  },
  "RP-5": {
    text: "Refer only to what is true and public.",
    sources: [],
  },
  "RP-6": {
    text: "For the most senior person, add funding, changes at the top and public moves.",
    sources: ["S2"],
  },
} as const satisfies Record<string, Advice>;
export type PersonResearchRuleId = keyof typeof PERSON_RESEARCH_RULES;

/** What someone's time at the company suggests (domain.md 12.2). */
export interface TenureReadingEntry extends Advice {
  readonly reading: "newcomer" | "institutional-memory" | "settled" | "unknown";
}

/** The four readings of tenure (domain.md 12.2, TN-1 to TN-4). */
export const TENURE_READINGS = {
  "TN-1": {
    reading: "newcomer",
    text: "New, and still shaping their own role: ask what surprised them.",
    sources: ["S2"],
  },
  "TN-2": {
    reading: "institutional-memory",
    text: "Remembers how it all began: ask why things are as they are.",
    sources: ["S2"],
  },
  "TN-3": {
    reading: "settled",
    text: "Past the beginning: knows how things work at present.",
    sources: [],
  },
  "TN-4": {
    reading: "unknown",
    text: "Find out how long they have been there.",
    sources: [],
  },
} as const satisfies Record<string, TenureReadingEntry>;
export type TenureReadingId = keyof typeof TENURE_READINGS;
export type TenureReading = (typeof TENURE_READINGS)[TenureReadingId]["reading"];
