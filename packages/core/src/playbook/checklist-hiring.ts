import type { ChecklistEntry } from "./checklist-entry.ts";

/** For the hiring team, before the round (domain.md section 16, CL-HTD). */
export const HIRING_DESIGN_CHECKLIST = {
  "HTD-01": {
    text: "Say for every session what it verifies",
    why: "Without a target, a session only gathers impressions.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-02": {
    text: "Repeat no question of round one",
    why: "A repeat tells candidates that you do not talk to each other.",
    due: "INV",
    sources: ["S1"],
  },
  "HTD-03": {
    text: "Take the task from your real work",
    why: "It tests the work instead of the candidate's luck.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-04": {
    text: "Leave time in the task for discussion",
    why: "The reasoning tells you more than the result.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-05": {
    text: "Have a decision explained to another function",
    why: "The role will ask for that every week.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-06": {
    text: "Build in something that fails or changes",
    why: "How people adapt is hard to see in any other way.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-07": {
    text: "Drop abstract puzzles unless the role needs them",
    why: "They measure practice with puzzles.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-08": {
    text: "Have interviewers read the résumé and the brief",
    why: "Candidates notice within minutes who has not.",
    due: "T-24h",
    sources: ["S1"],
  },
  "HTD-09": {
    text: "Tell the candidate formats, people, length and decision window",
    why: "Vagueness reads as confusion, or as doubt.",
    due: "INV",
    sources: ["S0", "S1"],
  },
  "HTD-10": {
    text: "Document what the screen asked and found",
    why: "The next stage can then begin where it ended.",
    due: "INV",
    sources: ["S0"],
  },
  "HTD-11": {
    text: "Include a neighbouring function",
    why: "They see what you overlook, and they back whom they helped to choose.",
    due: "INV",
    sources: ["S1"],
  },
  "HTD-12": {
    text: "Finish the basic checks before the round",
    why: "It should be about fit for the role.",
    due: "INV",
    sources: ["S0"],
  },
} as const satisfies Record<string, ChecklistEntry>;

/** For the hiring team, afterwards (domain.md section 16, CL-HTA). */
export const HIRING_AFTER_CHECKLIST = {
  "HTA-01": {
    text: "Debrief and compare notes",
    why: "Impressions fade and blend within days.",
    due: "E+48h",
    sources: ["S2"],
  },
  "HTA-02": {
    text: "Announce a delay as soon as you know of it",
    why: "Candidates take quiet for a no.",
    due: "WIN",
    sources: ["S0"],
  },
  "HTA-03": {
    text: "Leave no candidate without an answer",
    why: "They will remember it, and tell others.",
    due: "WIN+7d",
    sources: ["S0"],
  },
  "HTA-04": {
    text: "Let one person own the candidate's status",
    why: "If everyone owns it, nobody writes.",
    due: "INV",
    sources: ["S0"],
  },
} as const satisfies Record<string, ChecklistEntry>;

export type HiringItemId =
  | keyof typeof HIRING_DESIGN_CHECKLIST
  | keyof typeof HIRING_AFTER_CHECKLIST;
