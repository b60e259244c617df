import type { ChecklistEntry } from "./checklist-entry.ts";

/** Stories and hard parts (domain.md section 16, CL-STO). */
export const STORY_CHECKLIST = {
  "STO-01": {
    text: "Complete a story of technical depth",
    why: "It has to survive the second and third follow-up.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-02": {
    text: "Complete a story of influence across functions",
    why: "It shows whether others follow you without having to.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-03": {
    text: "Complete a story of judgement under constraints",
    why: "Choices made under a limit show how you think.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-04": {
    text: "Give each of them a real constraint",
    why: "A story without a limit sounds polished and thin.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-05": {
    text: "Give each of them an option you turned down",
    why: "What you rejected, and why, proves the decision was yours.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-06": {
    text: "Claim only effects you can vouch for",
    why: "A checked number or plain words; never a figure made up.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-07": {
    text: "Add new depth to the stories they have heard",
    why: "Told twice unchanged, a story loses its force.",
    due: "T-48h",
    sources: ["S2"],
  },
  "STO-08": {
    text: "Outline and rehearse each hard part that applies",
    why: "Gaps, failures and clashes are asked about, ready or not.",
    due: "T-48h",
    sources: ["S0"],
  },
  "STO-09": {
    text: "Store every number in a story as a claim",
    why: "Only then can it be checked against round one.",
    due: "T-48h",
    sources: ["S2", "S3"],
  },
  "STO-10": {
    text: "Note how well you really know each tool on your résumé",
    why: "They may test the one you know least.",
    due: "T-48h",
    sources: ["S0"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type StoryItemId = keyof typeof STORY_CHECKLIST;
