import type { AudienceId, LensId } from "../model/audience.ts";
import type { AskId } from "../model/ask.ts";
import type { StoryKind } from "../model/story-kind.ts";
import type { Sourced } from "./sources.ts";

/** What is known of one kind of interviewer (domain.md 4.1; story kinds from section 9). */
export interface AudienceEntry extends Sourced {
  readonly name: string;
  readonly caresAbout: readonly string[];
  readonly leadWith: readonly string[];
  readonly keepOut: readonly string[];
  readonly lookUp: readonly string[];
  /** Kinds of story to lead with, first choice first. `people` stands for stories tagged so. */
  readonly stories: readonly (StoryKind | "people")[];
  /** Questions made for them, in the order in which they are handed out (domain.md 8.3). */
  readonly signatureQuestions: readonly AskId[];
}

export const AUDIENCES: Readonly<Record<AudienceId, AudienceEntry>> = {
  "AUD-HM": {
    name: "Hiring manager",
    caresAbout: [
      "whether you will get the work done",
      "how you run an ordinary day",
      "whether you have grasped how big the post really is, advert or not",
      "how you want to be managed, and how the team has to operate",
    ],
    leadWith: [
      "real projects of the same size as this one",
      "outcomes with a number",
      "choices you made under a real limit",
    ],
    keepOut: [
      "stories without a figure",
      "airy talk about leadership",
      "what round one has already heard",
    ],
    lookUp: ["problems the team keeps naming", "where the advert and the real post part ways"],
    stories: ["STK-1", "STK-3"],
    signatureQuestions: ["QB-19", "QB-15", "QB-23", "QB-01", "QB-03"],
    sources: ["S0", "S2", "S3"],
  },
  "AUD-PEER": {
    name: "Future peer",
    caresAbout: [
      "what you would be like to work with every day",
      "whether their own work gets lighter or heavier",
      "clear communication",
      "whether your judgement can be trusted",
    ],
    leadWith: [
      "work across teams",
      "a disagreement you settled well",
      "credit you shared",
      "curiosity about what they already do",
    ],
    keepOut: ["setting yourself above the team", "taking all the credit", "who reports to whom"],
    lookUp: ["their code, talks and products"],
    stories: ["STK-2", "STK-1"],
    signatureQuestions: ["QB-09", "QB-13", "QB-07", "QB-02"],
    sources: ["S0", "S2", "S3"],
  },
  "AUD-REPORT": {
    name: "Future report",
    caresAbout: [
      "whether you would be a good manager for them",
      "their own growth",
      "being shielded from noise above",
    ],
    leadWith: [
      "people you helped to grow",
      "a time you spoke up for your team",
      "how you give feedback",
      "real interest in their work and how they like to be managed",
    ],
    keepOut: [
      "talking down from above",
      "management theory",
      "any hint that you come to turn things over",
    ],
    lookUp: ["what they have built and shipped"],
    stories: ["people", "STK-2"],
    signatureQuestions: ["QB-10", "QB-32"],
    sources: ["S2"],
  },
  "AUD-EXEC": {
    name: "Executive",
    caresAbout: [
      "your sense of strategy",
      "commercial judgement",
      "whether they can picture you in the larger whole",
      "mission, industry and the long run",
    ],
    leadWith: [
      "your reading of where the company stands in its market",
      "what you would want to find out in your first 90 days",
      "where an outsider sees the most leverage",
    ],
    keepOut: [
      "sinking into operations",
      "your own salary",
      "caring about this one post and nothing after it",
    ],
    lookUp: ["funding and changes at the top", "launches and public moves", "mission and rivals"],
    stories: ["STK-3"],
    signatureQuestions: ["QB-08", "QB-20", "QB-16", "QB-21"],
    sources: ["S0", "S2", "S3", "S4"],
  },
  "AUD-XFN": {
    name: "Cross-functional partner",
    caresAbout: [
      "whether you will work well with their function",
      "whether you know where the two jobs meet",
    ],
    leadWith: [
      "a partnership with their very function",
      "what limits them, in their words",
      "readiness to trade",
    ],
    keepOut: [
      "assuming that your function wins",
      "complaints about former partners",
      "hollow calls to align",
    ],
    lookUp: ["what their function hands over and what it receives"],
    stories: ["STK-2"],
    signatureQuestions: ["QB-12", "QB-16", "QB-14"],
    sources: ["S0", "S1", "S2"],
  },
  "AUD-REC": {
    name: "Recruiter",
    caresAbout: [
      "basics, availability, pay and timing that line up",
      "a clear picture for the note that later interviewers read",
      "keeping you informed",
    ],
    leadWith: [
      "plain answers on start, place and notice",
      "a researched range, once they ask",
      "the same courtesy as for everyone else",
      "the same facts as in round one",
    ],
    keepOut: [
      "being curt because they are only the recruiter",
      "bluffing about other offers",
      "chasing before their window ends",
    ],
    lookUp: ["their name, title and how they like to be reached"],
    stories: [],
    signatureQuestions: ["QB-29", "QB-26", "QB-03"],
    sources: ["S0", "S1", "S2", "S3"],
  },
};

/** What colours an audience (domain.md 4.2). */
export interface LensEntry extends Sourced {
  readonly name: string;
  readonly probes: string;
  readonly show: string;
  readonly stories: readonly StoryKind[];
}

export const LENSES: Readonly<Record<LensId, LensEntry>> = {
  "AUD-L-FOUNDER": {
    name: "Founder",
    probes: "speed, ownership, comfort when things are unclear",
    show: "outcomes you owned, and quick decisions on partial facts",
    stories: ["STK-3"],
    sources: ["S0"],
  },
  "AUD-L-DEM": {
    name: "Data engineering manager",
    probes: "reliability and pipelines",
    show: "how you handle failure, data quality and operations",
    stories: ["STK-1"],
    sources: ["S0"],
  },
  "AUD-L-HDS": {
    name: "Head of data science",
    probes: "the quality of experiments, and sway with stakeholders",
    show: "how you design an evaluation and persuade non-specialists",
    stories: ["STK-1"],
    sources: ["S0"],
  },
  "AUD-L-TECH": {
    name: "Technical lead",
    probes: "depth, architecture, debugging, execution",
    show: "design choices you can defend, down to the implementation",
    stories: ["STK-1"],
    sources: ["S0"],
  },
  "AUD-L-DEPT": {
    name: "Department head",
    probes: "what you would mean for their area, and whether to back you",
    show: "shared goals, and that you know where your work meets theirs",
    stories: ["STK-2"],
    sources: ["S0", "S1"],
  },
  "AUD-L-BIZ": {
    name: "Business side",
    probes: "plain explanation, value, influence",
    show: "a plainer version of one idea, and what it is worth",
    stories: ["STK-2"],
    sources: ["S0"],
  },
  "AUD-L-CASUAL": {
    name: "Met informally",
    probes: "fit, and how you treat people when nobody scores",
    show: "the same attention as for the people in charge",
    stories: [],
    sources: ["S2"],
  },
};

/**
 * First match wins; whoever manages the post is a hiring manager, whatever the row says (domain.md
 * 4.3).
 */
export const TITLE_MAP: readonly {
  readonly id: string;
  readonly words: readonly string[];
  readonly audience: AudienceId;
  /** The audience and lens where the title is of another function than the role's. */
  readonly ofOtherFunction?: AudienceId;
  readonly lens?: LensId;
}[] = [
  { id: "MAP-01", words: ["founder"], audience: "AUD-EXEC", lens: "AUD-L-FOUNDER" },
  {
    id: "MAP-02",
    words: ["recruiter", "talent", "people partner", "human resources", "hr"],
    audience: "AUD-REC",
  },
  {
    id: "MAP-03",
    words: ["chief", "ceo", "cto", "cpo", "cfo", "president", "vp", "vice president"],
    audience: "AUD-EXEC",
  },
  {
    id: "MAP-04",
    words: ["data engineering manager"],
    audience: "AUD-PEER",
    lens: "AUD-L-DEM",
  },
  {
    id: "MAP-05",
    words: ["head of data science"],
    audience: "AUD-EXEC",
    lens: "AUD-L-HDS",
  },
  {
    id: "MAP-06",
    words: ["technical lead", "tech lead", "staff engineer", "architect"],
    audience: "AUD-PEER",
    lens: "AUD-L-TECH",
  },
  {
    id: "MAP-07",
    words: ["director", "head of"],
    audience: "AUD-EXEC",
    ofOtherFunction: "AUD-XFN",
    lens: "AUD-L-DEPT",
  },
];

/** Words by which a title shows its field, for "same job family as the role" (MAP-08). */
export const FUNCTION_WORDS: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly technical: boolean;
}[] = [
  {
    name: "engineering",
    words: [
      ...["engineer", "engineering", "developer", "software", "data", "analytics", "scientist"],
      ...["machine learning", "ml", "ai", "devops", "sre", "platform", "infrastructure", "qa"],
      ...["backend", "frontend", "technical", "technology", "research"],
    ],
    technical: true,
  },
  { name: "product", words: ["product"], technical: false },
  { name: "design", words: ["design", "designer", "ux", "ui"], technical: false },
  { name: "marketing", words: ["marketing", "brand", "growth", "content"], technical: false },
  {
    name: "sales",
    words: ["sales", "account executive", "account manager", "revenue", "partnerships"],
    technical: false,
  },
  {
    name: "customer",
    words: ["customer", "support", "success", "service"],
    technical: false,
  },
  { name: "finance", words: ["finance", "accounting", "controller"], technical: false },
  { name: "legal", words: ["legal", "counsel", "compliance"], technical: false },
  { name: "operations", words: ["operations", "logistics", "supply"], technical: false },
  {
    name: "strategy",
    words: ["strategy", "consultant", "consulting", "business"],
    technical: false,
  },
];

/** From when on time at the company is read as new, or as long ([SPEC], domain.md 12.2). */
export const TENURE = { newcomerMonthsMax: 6, institutionalMonthsMin: 96 } as const;
