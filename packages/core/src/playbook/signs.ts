import type { EmployerSignId } from "../model/employer-signal.ts";
import type { AskId } from "../model/ask.ts";
import type { Sourced } from "./sources.ts";

/** What the employer's conduct hints at (domain.md section 18). */
export interface EmployerSignEntry extends Sourced {
  readonly kind: "warning" | "neutral" | "good";
  readonly text: string;
  /** How Finalist notices it. */
  readonly detectedBy: string;
  readonly means: string;
}

/** None of them blocks a round by itself (domain.md section 18). */
export const EMPLOYER_SIGNS: Readonly<Record<EmployerSignId, EmployerSignEntry>> = {
  "RF-1": {
    kind: "warning",
    text: "They ask the screening questions of round one again, at length",
    detectedBy: "Two or more of their questions this time match those of round one",
    means: "Their people may not be talking to each other",
    sources: ["S1"],
  },
  "RF-2": {
    kind: "warning",
    text: "They have not read your résumé",
    detectedBy: "You note it after a session",
    means: "They came unprepared",
    sources: ["S1"],
  },
  "RF-3": {
    kind: "warning",
    text: "Nobody can say what the role involves",
    detectedBy: "You note it after a session",
    means: "They came unprepared, or have not agreed what they need",
    sources: ["S1"],
  },
  "RF-4": {
    kind: "warning",
    text: "A long silence follows the round, without a reason",
    detectedBy: "No word past the time they named, or past two weeks if they named none",
    means: "They are undecided, or the post ranks low",
    sources: ["S1"],
  },
  "RF-5": {
    kind: "warning",
    text: "The process is vague, late or badly coordinated",
    detectedBy: "You asked, and a day before a session still lacks its format, people or length",
    means: "There is confusion on their side",
    sources: ["S0"],
  },
  "RF-6": {
    kind: "neutral",
    text: "They announce a delay and give a reason",
    detectedBy: "You note what they wrote",
    means: "Nothing either way; it clears the warning about silence",
    sources: ["S0"],
  },
  "GS-1": {
    kind: "good",
    text: "Several expensive people are booked",
    detectedBy: "Three or more interviewers take part",
    means: "Their interest is real",
    sources: ["S0", "S1"],
  },
  "GS-2": {
    kind: "good",
    text: "The process is clear and structured",
    detectedBy: "Every session has its format, people and length",
    means: "They pay attention to how it feels for you",
    sources: ["S0"],
  },
};

/** Questions that find out whether a warning means anything; our own choice. */
export const SIGN_QUESTIONS: Readonly<Partial<Record<EmployerSignId, readonly AskId[]>>> = {
  "RF-1": ["QB-12"],
  "RF-2": ["QB-11"],
  "RF-3": ["QB-22", "QB-01"],
  "RF-4": ["QB-29"],
  "RF-5": ["QB-30", "QB-31"],
  "RF-6": ["QB-29"],
};
