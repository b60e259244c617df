import type { FigureId } from "./figures.ts";
import type { SourceId } from "./sources.ts";

/** One side of a disagreement; without sources where it is our own arithmetic. */
export interface DisagreementPosition {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Where the articles do not agree, and what follows from that (domain.md section 24). */
export interface DisagreementEntry {
  readonly subject: string;
  readonly positions: readonly DisagreementPosition[];
  readonly whatWeDo: string;
  /** The figures in question, to be shown side by side. */
  readonly figures?: readonly FigureId[];
}

/** The register of disagreements (domain.md section 24). */
export const DISAGREEMENTS = {
  "D-01": {
    subject: "How many candidates are left",
    positions: [
      { text: "2–5", sources: ["S0", "S1"] },
      { text: "5–15 of an example's 200", sources: ["S2"] },
    ],
    whatWeDo: "You see both, and never an average.",
    figures: ["FIG-02", "FIG-03"],
  },
  "D-02": {
    subject: "How many advance from the first round",
    positions: [
      { text: "50 %, from Amazon data by way of a YouTube video", sources: ["S0"] },
      { text: "15–25 % in competitive tech hiring, from CaseBasix", sources: ["S0"] },
    ],
    whatWeDo: "You see both, with the kind of hiring that each one is about.",
    figures: ["FIG-01", "FIG-05"],
  },
  "D-03": {
    subject: "The odds of an offer",
    positions: [
      { text: "25–50 % after the second round", sources: ["S0"] },
      { text: "Up to 40 % for those who pass the hard technical stage", sources: ["S0"] },
      { text: "6.7–50 % if all finalists had the same chance, by our arithmetic", sources: [] },
    ],
    whatWeDo: "You see them side by side; they are never merged into one.",
    figures: ["FIG-04", "FIG-06", "FIG-D2", "FIG-D3"],
  },
  "D-04": {
    subject: "How many people sit on a panel",
    positions: [
      { text: "3–5", sources: ["S3"] },
      { text: "3–6 where you present", sources: ["S2"] },
    ],
    whatWeDo: "Panels and presentations each have a range of their own.",
    figures: ["FIG-10", "FIG-11"],
  },
  "D-05": {
    subject: "Splitting a case into parts without overlap or holes (MECE)",
    positions: [
      { text: "It helps", sources: ["S0"] },
      { text: "A simple framework is enough", sources: ["S2"] },
    ],
    whatWeDo: "It stays a tip; nothing is marked down without it.",
  },
  "D-06": {
    subject: "Whether your skills are settled by now",
    positions: [
      { text: "Yes: it is fit and desire that decide now", sources: ["S2", "S3", "S4"] },
      { text: "No: they are tested hard", sources: ["S0", "S1"] },
    ],
    whatWeDo: "You prepare for both; in data and AI posts the technical side comes first.",
  },
  "D-07": {
    subject: "Talking about pay",
    positions: [
      { text: "Do not ask", sources: ["S3"] },
      { text: "Only once they open the subject", sources: ["S0"] },
      { text: "It often comes up in this round", sources: ["S2"] },
      { text: "They nearly always ask", sources: ["S4"] },
    ],
    whatWeDo: "You never ask, and you are always ready to answer.",
  },
  "D-08": {
    subject: "Asking how performance is rated, who is on the team, and what the challenge is",
    positions: [
      { text: "Weak questions, left over from round one", sources: ["S0"] },
      { text: "Good questions", sources: ["S4"] },
    ],
    whatWeDo: "They count as good ones, with a tip that leads to a sharper form.",
  },
  "D-09": {
    subject: "When to ask where things stand",
    positions: [
      { text: "Once the time they named is over", sources: ["S0"] },
      { text: "Once, between day 7 and day 10", sources: ["S2"] },
    ],
    whatWeDo: "The time they named wins; where they named none, it is day 7 to 10.",
    figures: ["FIG-23"],
  },
  "D-10": {
    subject: "How often to write while you wait",
    positions: [
      { text: "Once", sources: ["S2"] },
      { text: "Once, and then a final note", sources: ["S0"] },
    ],
    whatWeDo: "Two messages at most.",
    figures: ["FIG-23", "FIG-38"],
  },
  "D-11": {
    subject: "How fast to say thank you",
    positions: [
      { text: "Promptly", sources: ["S0"] },
      { text: "Within 24 hours", sources: ["S2"] },
      { text: "Ideally within 24 hours", sources: ["S3"] },
    ],
    whatWeDo: "24 hours it is, with a warning once they are over.",
    figures: ["FIG-21"],
  },
  "D-12": {
    subject: "Numbers in your stories",
    positions: [
      { text: "Wanted", sources: ["S1", "S2", "S3"] },
      { text: "Better said in words where you cannot verify them", sources: ["S0"] },
    ],
    whatWeDo: "A verified number where there is one; otherwise plain words.",
  },
  "D-13": {
    subject: "How much the invitation means",
    positions: [
      { text: "You are close to being hired", sources: ["S1"] },
      { text: "You are plausible, but unproven", sources: ["S0"] },
    ],
    whatWeDo: "The wording stays neutral: a good sign, and no promise.",
  },
  "D-14": {
    subject: "What it means when they go quiet",
    positions: [
      { text: "Friction on their side", sources: ["S0"] },
      { text: "A warning sign", sources: ["S1"] },
    ],
    whatWeDo: "It is noted as a warning sign, unless they explained the delay.",
  },
  "D-15": {
    subject: "Who leads the first round",
    positions: [
      { text: "A recruiter, perhaps the hiring manager", sources: ["S2"] },
      { text: "Somebody from HR, or a manager", sources: ["S1"] },
    ],
    whatWeDo: "Anyone may have led it.",
  },
} as const satisfies Record<string, DisagreementEntry>;
export type DisagreementId = keyof typeof DISAGREEMENTS;
