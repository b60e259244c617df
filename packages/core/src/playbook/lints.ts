import type { Severity } from "./rules.ts";
import type { Advice, Sourced } from "./sources.ts";

/** What a check of a planned round says to the hiring team (domain.md section 19). */
export interface LintEntry extends Sourced {
  readonly severity: Severity;
  /** What is the case, without naming the session. */
  readonly text: string;
  /** What to do about it. */
  readonly todo: string;
}

/** The words of every check; when it applies is decided elsewhere (domain.md section 19). */
export const LINTS = {
  "LINT-01": {
    severity: "warn",
    text: "A session does not say what it verifies",
    todo: "Name at least one target for it",
    sources: ["S0"],
  },
  "LINT-02": {
    severity: "warn",
    text: "A question from round one is asked again",
    todo: "Ask the deeper question that follows from it",
    sources: ["S1"],
  },
  "LINT-03": {
    severity: "tip",
    text: "Two sessions verify one and the same thing",
    todo: "Merge them, or give one of them another target",
    sources: ["S0"],
  },
  "LINT-04": {
    severity: "warn",
    text: "A task is far from your real work",
    todo: "Take it from your stack or a business problem you have",
    sources: ["S0"],
  },
  "LINT-05": {
    severity: "warn",
    text: "A task leaves no room for discussion",
    todo: "Plan time to hear the reasoning",
    sources: ["S0"],
  },
  "LINT-06": {
    severity: "warn",
    text: "Nobody is asked to explain anything to another function",
    todo: "Have one decision explained to finance, leaders or product people",
    sources: ["S0"],
  },
  "LINT-07": {
    severity: "warn",
    text: "No task contains a failure or a change of plan",
    todo: "Change an assumption in one of them, and watch how the candidate adapts",
    sources: ["S0"],
  },
  "LINT-08": {
    severity: "warn",
    text: "A task is an abstract puzzle",
    todo: "Replace it with real work, or say why the role calls for it",
    sources: ["S0"],
  },
  "LINT-09": {
    severity: "tip",
    text: "A session's format does not suit what it is to verify",
    todo: "Choose another format or another target",
    sources: ["S0"],
  },
  "LINT-10": {
    severity: "warn",
    text: "Less than a day is left and the interviewers are not briefed",
    todo: "Have them read the résumé and agree on what the role is",
    sources: ["S1"],
  },
  "LINT-11": {
    severity: "warn",
    text: "The candidate has not been told the plan, or when you decide",
    todo: "Tell them formats, people, length and your decision window",
    sources: ["S0"],
  },
  "LINT-12": {
    severity: "tip",
    text: "The group of interviewers is unusually small or large",
    todo: "Bring it to three to five people; a presentation may have six",
    sources: ["S2", "S3"],
  },
  "LINT-13": {
    severity: "tip",
    text: "A take-home asks for too much, or its deadline is unusual",
    todo: "Keep it within four hours of work, due in one to three days",
    sources: ["S2"],
  },
  "LINT-14": {
    severity: "tip",
    text: "No neighbouring function takes part",
    todo: "Add someone from one, or decide to do without",
    sources: ["S1"],
  },
  "LINT-15": {
    severity: "warn",
    text: "The round leaves out a core skill of data and AI work",
    todo: "Add framing, execution, trade-offs or communication as a target",
    sources: ["S0"],
  },
  "LINT-16": {
    severity: "tip",
    text: "Nobody owns the candidate's status",
    todo: "Name one person who answers them and sends news",
    sources: ["S0"],
  },
  "LINT-17": {
    severity: "fatal",
    text: "The decision is late and the candidate has not heard from you",
    todo: "Send word today, even without a decision",
    sources: ["S0"],
  },
  "LINT-18": {
    severity: "tip",
    text: "The same question is asked in more than one session",
    todo: "Keep it in one of them",
    sources: ["S1"],
  },
  "LINT-19": {
    severity: "tip",
    text: "There are more questions than the time allows",
    todo: "Cut some; depth tells you more than volume",
    sources: ["S0"],
  },
  "LINT-20": {
    severity: "tip",
    text: "The role manages people, and no future report takes part",
    todo: "Consider adding one of them",
    sources: ["S2"],
  },
} as const satisfies Record<string, LintEntry>;
export type LintId = keyof typeof LINTS;

/** How a hiring team designs a round well (domain.md section 19). */
export const HIRING_PRINCIPLES = {
  "HT-01": {
    text: "Test how they decide, how widely they can explain, and whether they hold up when pressed.",
    sources: ["S0"],
  },
  "HT-02": {
    text: "The quality of your decision counts, not the number of questions.",
    sources: ["S0"],
  },
  "HT-03": {
    text: "Use every format on purpose, and know what it verifies.",
    sources: ["S0"],
  },
  "HT-04": {
    text: "Let tasks look like the work, and keep abstract puzzles for roles that call for them.",
    sources: ["S0"],
  },
  "HT-05": {
    text: "Take the prompt from your stack or from a business problem you have.",
    sources: ["S0"],
  },
  "HT-06": {
    text: "Leave room to discuss a task: the reasoning counts, not only the output.",
    sources: ["S0"],
  },
  "HT-07": {
    text: "Have a decision explained to finance, leaders or product people.",
    sources: ["S0"],
  },
  "HT-08": {
    text: "Change an assumption on the way and watch how they adapt.",
    sources: ["S0"],
  },
  "HT-09": {
    text: "Do not repeat the basics of round one.",
    sources: ["S1"],
  },
  "HT-10": {
    text: "Brief your interviewers: résumé read, and able to say what the role is.",
    sources: ["S1"],
  },
  "HT-11": {
    text: "An invitation reads as serious interest; vagueness or delay then confuses at once.",
    sources: ["S0"],
  },
  "HT-12": {
    text: "Hand over with care from the screen to the next stage.",
    sources: ["S0"],
  },
  "HT-13": {
    text: "Announce every delay; candidates take quiet for a no.",
    sources: ["S0"],
  },
  "HT-14": {
    text: "Look for signal, not for perfection.",
    sources: ["S0"],
  },
  "HT-15": {
    text: "Include neighbouring functions: they widen the view and will back the hire.",
    sources: ["S1"],
  },
  "HT-16": {
    text: "Finish the basic checks beforehand, so that the round is about fit for the role.",
    sources: ["S0"],
  },
  "HT-17": {
    text: "Debrief together and compare notes.",
    sources: ["S2"],
  },
  "HT-18": {
    text: "Fit the structure to how complex the role is and to your culture.",
    sources: ["S3"],
  },
  "HT-19": {
    text: "Keep candidates informed: many employers say they care about it, yet many candidates hear nothing.",
    sources: ["S0"],
  },
  "HT-20": {
    text: "Evaluators' time is a cost; be able to justify it.",
    sources: ["S0"],
  },
  "HT-21": {
    text: "In tasks, recovery and reasoning count, so invite people to think aloud.",
    sources: ["S0"],
  },
  "HT-22": {
    text: "Mix a panel: manager, peer and neighbouring function.",
    sources: ["S0"],
  },
  "HT-23": {
    text: "Keep a take-home within about four hours, and value the reasoning in it.",
    sources: ["S2"],
  },
  "HT-24": {
    text: "An informal meeting is scored too, so say what it includes.",
    sources: ["S0"],
  },
  "HT-25": {
    text: "Compare the shortlist with one another, on the same targets.",
    sources: ["S0", "S2"],
  },
} as const satisfies Record<string, Advice>;
export type HiringPrincipleId = keyof typeof HIRING_PRINCIPLES;

/** Numbers that the lints use (domain.md section 19; [SPEC] where no source gives them). */
export const LINT_LIMITS = {
  panelPeopleMin: 3,
  panelPeopleMax: 5,
  presentationPeopleMax: 6,
  takeHomeHoursMax: 4,
  turnaroundHoursMin: 24,
  turnaroundHoursMax: 72,
  questionsPerHourMax: 8,
  decisionDaysMax: 14,
} as const;
