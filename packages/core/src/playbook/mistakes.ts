import type { Sourced } from "./sources.ts";

/** A mistake that people make, and what notices it (domain.md section 23). */
export interface MistakeEntry extends Sourced {
  readonly text: string;
  /** Ids of rules, checklist items, lints and signs about the employer. */
  readonly detectedBy: readonly string[];
}

/** The catalogue of mistakes (domain.md section 23). */
export const MISTAKES = {
  "ER-01": {
    text: "Treating the second round as more of the first",
    detectedBy: ["R-001", "R-002", "R-003", "R-004"],
    sources: ["S0", "S2"],
  },
  "ER-02": {
    text: "Preparing broadly where you could aim",
    detectedBy: ["R-007", "R-009"],
    sources: ["S0"],
  },
  "ER-03": {
    text: "Trusting that general confidence will carry you",
    detectedBy: ["R-073", "R-075"],
    sources: ["S0"],
  },
  "ER-04": { text: "Giving a panel a lecture", detectedBy: ["PAN-04"], sources: ["S0"] },
  "ER-05": {
    text: "Going quiet while you code",
    detectedBy: ["COD-04", "DAY-04"],
    sources: ["S0"],
  },
  "ER-06": {
    text: "Putting too many hours into a take-home",
    detectedBy: ["R-047"],
    sources: ["S2"],
  },
  "ER-07": { text: "Running over in a presentation", detectedBy: ["R-039"], sources: ["S2"] },
  "ER-08": {
    text: "Fumbling with the screen share at the start, the worst moment for it",
    detectedBy: ["R-041"],
    sources: ["S2"],
  },
  "ER-09": {
    text: "Stepping out of the scene in a role play",
    detectedBy: ["R-054"],
    sources: ["S2"],
  },
  "ER-10": { text: "Being wooden, or sloppy, at a meal", detectedBy: ["MEA-02"], sources: ["S0"] },
  "ER-11": {
    text: "Reciting somebody's biography, or piling up facts about them",
    detectedBy: ["R-031", "R-035"],
    sources: ["S0", "S2"],
  },
  "ER-12": {
    text: "Apologising at length, or going back to three answers or more",
    detectedBy: ["R-081", "R-082", "R-084"],
    sources: ["S2"],
  },
  "ER-13": {
    text: "Contradicting yourself",
    detectedBy: ["R-090", "R-091", "R-092"],
    sources: ["S2"],
  },
  "ER-14": {
    text: "Being cool to the recruiter and charming to the founder",
    detectedBy: ["R-093"],
    sources: ["S2"],
  },
  "ER-15": {
    text: "Naming one number for pay, or volunteering what you earn now",
    detectedBy: ["R-095", "R-099"],
    sources: ["S2"],
  },
  "ER-16": { text: "Saying yes to relocation too fast", detectedBy: ["R-104"], sources: ["S2"] },
  "ER-17": {
    text: "Asking the panel about pay, benefits or holiday",
    detectedBy: ["R-060", "R-061", "R-062"],
    sources: ["S3"],
  },
  "ER-18": {
    text: "Sending a thank-you that would suit anybody, or one to the whole group",
    detectedBy: ["R-114", "R-115"],
    sources: ["S0", "S2"],
  },
  "ER-19": {
    text: "Asking for news too often, or never",
    detectedBy: ["R-118", "R-119", "R-120", "R-121", "R-122"],
    sources: ["S0"],
  },
  "ER-20": { text: "Inventing another offer", detectedBy: ["R-124"], sources: ["S2"] },
  "ER-21": {
    text: "Ending your search before anything is decided",
    detectedBy: ["R-125"],
    sources: ["S0", "S2"],
  },
  "ER-22": {
    text: "Rehearsing only the version that flatters you",
    detectedBy: ["R-077"],
    sources: ["S0"],
  },
  "ER-23": {
    text: "On their side: screening you again, coming unprepared, or going silent",
    detectedBy: ["RF-1", "RF-2", "RF-3", "RF-4", "RF-5", "LINT-02", "LINT-10", "LINT-17"],
    sources: ["S0", "S1"],
  },
  "ER-24": {
    text: "On their side: more time without a target, puzzles, tasks without discussion",
    detectedBy: ["LINT-01", "LINT-05", "LINT-08"],
    sources: ["S0"],
  },
  "ER-25": {
    text: "Telling every audience the same story from the same angle",
    detectedBy: ["R-016"],
    sources: ["S2"],
  },
} as const satisfies Record<string, MistakeEntry>;
export type MistakeId = keyof typeof MISTAKES;
