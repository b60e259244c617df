import type { ChecklistEntry } from "./checklist-entry.ts";

/** Per person to be met (domain.md section 16, CL-INT). */
export const INTERVIEWER_CHECKLIST = {
  "INT-01": {
    text: "Look up their career",
    why: "It hints at what they value in others.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-02": {
    text: "Find out how long they have been there",
    why: "A newcomer and an old hand see different companies.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-03": {
    text: "Note where they worked before",
    why: "Why they came from there makes a natural question.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-04": {
    text: "Look for common ground",
    why: "One real overlap warms the conversation.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-05": {
    text: "Read something they published or posted",
    why: "It is the best source for a question of your own.",
    due: "T-24h",
    sources: ["S0", "S2"],
  },
  "INT-06": {
    text: "Look at their code, talks or products",
    why: "It tells how they think about the work.",
    due: "T-24h",
    sources: ["S0"],
  },
  "INT-07": {
    text: "Infer what they care about",
    why: "The facts are only useful for this.",
    due: "T-24h",
    sources: ["S0"],
  },
  "INT-08": {
    text: "Pick one thing to mention",
    why: "One feels natural; several feel like surveillance.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-09": {
    text: "Set what kind of interviewer they are",
    why: "Angle and questions follow from it.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-10": {
    text: "Write your angle for them",
    why: "The same story needs another opening for each person.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-11": {
    text: "Choose two or three questions for them",
    why: "What suits an executive does not suit an engineer.",
    due: "T-24h",
    sources: ["S2"],
  },
  "INT-12": {
    text: "Confirm their title",
    why: "A wrong one is hard to take back.",
    due: "T-24h",
    sources: ["S1", "S3"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type InterviewerItemId = keyof typeof INTERVIEWER_CHECKLIST;
