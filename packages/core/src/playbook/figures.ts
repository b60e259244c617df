import type { Sourced } from "./sources.ts";

/**
 * One number that somebody gave, with who gave it (domain.md section 3). Figures are never
 * averaged or merged: where they disagree, they stand side by side.
 */
export interface FigureEntry extends Sourced {
  readonly quantity: string;
  /** As quoted: "2–5", "about 4 h". */
  readonly value: string;
  /** Who says so, as given; never left out where the figure is shown. */
  readonly attribution: string;
  /** Computed by us from other figures, and to be shown as such. */
  readonly derivedFrom?: readonly string[];
}

/** Base rates and figures; the last three are derived (domain.md section 3). */
export const FIGURES = {
  "FIG-01": {
    quantity: "Candidates who are invited from the first round to the second",
    value: "50 %",
    attribution: "data on Amazon's interviews, by way of a YouTube video",
    sources: ["S0"],
  },
  "FIG-02": {
    quantity: "Candidates in the second round",
    value: "2–5",
    attribution:
      "Amazon data by way of a YouTube video in one article; no source given in the other",
    sources: ["S0", "S1"],
  },
  "FIG-03": {
    quantity: "Candidates who get through the screen",
    value: "5–15 of 200",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-04": {
    quantity: "Odds of an offer after the second round",
    value: "25–50 %, an estimate",
    attribution: "data on Amazon's interviews, by way of a YouTube video",
    sources: ["S0"],
  },
  "FIG-05": {
    quantity: "Candidates who advance from the first round in competitive tech hiring",
    value: "15–25 %",
    attribution: "CaseBasix",
    sources: ["S0"],
  },
  "FIG-06": {
    quantity: "Offers among those who pass the hard technical stage",
    value: "up to 40 %",
    attribution: "CaseBasix",
    sources: ["S0"],
  },
  "FIG-07": {
    quantity: "Employers to whom the applicant's experience is a priority in second interviews",
    value: "48 %",
    attribution: "Techneeds",
    sources: ["S0"],
  },
  "FIG-08": {
    quantity: "Tech candidates who hear nothing after the second round",
    value: "42 %",
    attribution: "Indeed Hiring Lab, first quarter of 2026, by way of Boutique Recruiting",
    sources: ["S0"],
  },
  "FIG-09": {
    quantity: "From the first call to the invitation",
    value: "1–2 days",
    attribution: "no source given; told as an illustration",
    sources: ["S0"],
  },
  "FIG-10": {
    quantity: "People on a panel",
    value: "3–5",
    attribution: "no source given",
    sources: ["S3"],
  },
  "FIG-11": {
    quantity: "People in front of a presentation",
    value: "3–6",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-12": {
    quantity: "Time to hand in a take-home",
    value: "24–72 h",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-13": {
    quantity: "Work that a take-home is worth",
    value: "about 4 h; more seldom changes the result, and unchecked it grows to 12 h",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-14": {
    quantity: "Length of the readme with a take-home",
    value: "about 500 words",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-15": {
    quantity: "Rehearsals of a presentation, aloud",
    value: "at least 2",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-16": {
    quantity: "Questions to plan, and to put to each interviewer",
    value: "4–6, and 2–3 each",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-17": {
    quantity: "Revisits in one round",
    value: "1, at most 2; 3 or more do harm",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-18": {
    quantity: "Length of a revisit",
    value: "2–3 sentences, never a retraction of five minutes",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-19": {
    quantity: "Strong stories to bring",
    value: "3, not 10",
    attribution: "no source given",
    sources: ["S0"],
  },
  "FIG-20": {
    quantity: "Natural references to each interviewer",
    value: "1; 5 in 20 minutes is the example of too many",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-21": {
    quantity: "Time within which to say thank you",
    value: "24 h; one article says only “promptly”",
    attribution: "no source given",
    sources: ["S0", "S2", "S3"],
  },
  "FIG-22": {
    quantity: "From the second round to a decision",
    value: "1–2 weeks",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-23": {
    quantity: "When to ask where things stand",
    value: "once, on day 7–10",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-24": {
    quantity: "How soon employers usually want you to start",
    value: "2–4 weeks",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-25": {
    quantity: "When to test the platform",
    value: "30 minutes before",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-26": {
    quantity: "When to go through the checklist",
    value: "24 h before",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-27": {
    quantity: "When to research the people you will meet",
    value: "the day before",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-28": {
    quantity: "Where a candidate stands who completes the checklist",
    value: "top quartile of finalists",
    attribution: "the author's own opinion",
    sources: ["S2"],
  },
  "FIG-29": {
    quantity: "What time at the company suggests, by example",
    value: "6 months: still finding their own role; 8 years: the company's memory",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-30": {
    quantity: "How far ahead they ask about your career",
    value: "3–5 years",
    attribution: "no source given",
    sources: ["S4"],
  },
  "FIG-31": {
    quantity: "Early challenges to ask about",
    value: "first 3–6 months",
    attribution: "no source given",
    sources: ["S4"],
  },
  "FIG-32": {
    quantity: "Horizons of success to ask about",
    value: "first 90 days; 6 and 12 months",
    attribution: "no source given",
    sources: ["S2", "S3"],
  },
  "FIG-33": {
    quantity: "Strategic bet to ask leaders about",
    value: "18 months",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-34": {
    quantity: "The team's challenges to ask the hiring manager about",
    value: "the next year",
    attribution: "no source given",
    sources: ["S3"],
  },
  "FIG-35": {
    quantity: "Quantitative metrics that the marketing example asks for",
    value: "3",
    attribution: "no source given",
    sources: ["S3"],
  },
  "FIG-36": {
    quantity: "Link between your background and their issue, in a thank-you",
    value: "1–2 sentences",
    attribution: "no source given",
    sources: ["S0"],
  },
  "FIG-37": {
    quantity: "Contradictions that interviewers notice, by example",
    value: "14 against 18 months; 30 % against 50 % growth; lead against member",
    attribution: "no source given",
    sources: ["S2"],
  },
  "FIG-38": {
    quantity: "Messages while you wait",
    value: "one status check, then one final note",
    attribution: "no source given",
    sources: ["S0"],
  },
  "FIG-D1": {
    quantity: "Share of applicants who survive the screen",
    value: "2.5–7.5 %",
    attribution:
      "our arithmetic: 5 of 200 to 15 of 200, of everyone screened, not of those interviewed",
    derivedFrom: ["FIG-03"],
    sources: [],
  },
  "FIG-D2": {
    quantity: "Odds for each of 2–5 finalists for one post, if all had the same chance",
    value: "20–50 %",
    attribution: "our arithmetic: 1 in 5 to 1 in 2; close to the quoted estimate",
    derivedFrom: ["FIG-02"],
    sources: [],
  },
  "FIG-D3": {
    quantity: "Odds for each of 5–15 finalists for one post, if all had the same chance",
    value: "6.7–20 %",
    attribution: "our arithmetic: 1 in 15 to 1 in 5; well below the quoted estimate",
    derivedFrom: ["FIG-03"],
    sources: [],
  },
} as const satisfies Record<string, FigureEntry>;
export type FigureId = keyof typeof FIGURES;

/** Figures about one thing that belong next to each other (domain.md section 3). */
export interface FigureView {
  readonly name: string;
  readonly figures: readonly FigureId[];
  readonly more: string;
}

/** The five side-by-side views (domain.md section 3). */
export const FIGURE_VIEWS = {
  "advance-rate": {
    name: "How many advance",
    figures: ["FIG-01", "FIG-05", "FIG-D1"],
    more: "Each has a basis of its own: one employer, competitive tech posts, and everyone screened rather than interviewed.",
  },
  "field-size": {
    name: "How many are left",
    figures: ["FIG-02", "FIG-03"],
    more: "Two articles say 2–5, a third 5–15. Either way you are compared with the others now, no longer with a baseline.",
  },
  odds: {
    name: "The odds of an offer",
    figures: ["FIG-04", "FIG-06", "FIG-D2", "FIG-D3"],
    more: "Two quoted figures, and what equal chances among the finalists would give. None of them knows you.",
  },
  "group-size": {
    name: "How many sit opposite",
    figures: ["FIG-10", "FIG-11"],
    more: "A panel asks, a presentation has an audience: two kinds of session, so the two ranges stay apart.",
  },
  waiting: {
    name: "How long it takes, and how often nothing comes",
    figures: ["FIG-22", "FIG-08"],
    more: "A decision usually takes one to two weeks. In tech, many hear nothing; verification steps and people who have to agree make delays worse.",
  },
} as const satisfies Record<string, FigureView>;
export type FigureViewId = keyof typeof FIGURE_VIEWS;
