import type { ChecklistEntry } from "./checklist-entry.ts";

/** Captured right after round one (domain.md section 16, CL-R1). */
export const ROUND_ONE_CHECKLIST = {
  "R1C-01": {
    text: "Write down your own answers",
    why: "They will be compared with what you say next.",
    due: "R1+3h",
    sources: ["S2"],
  },
  "R1C-02": {
    text: "List what they asked",
    why: "It shows what they care about, and a repeat will not surprise you.",
    due: "R1+3h",
    sources: ["S2"],
  },
  "R1C-03": {
    text: "List where they leaned in",
    why: "That is where they will dig deeper.",
    due: "R1+24h",
    sources: ["S0"],
  },
  "R1C-04": {
    text: "List where they hesitated",
    why: "A doubt you know of is one you can answer.",
    due: "R1+24h",
    sources: ["S0"],
  },
  "R1C-05": {
    text: "Count the themes that came up more than once",
    why: "What a team repeats is what hurts.",
    due: "R1+24h",
    sources: ["S0"],
  },
  "R1C-06": {
    text: "List whom you are likely to meet next",
    why: "Their role tells what is still unproven.",
    due: "R1+24h",
    sources: ["S0"],
  },
  "R1C-07": {
    text: "List the answers that went well",
    why: "These strengths are worth repeating.",
    due: "R1+24h",
    sources: ["S4"],
  },
  "R1C-08": {
    text: "List the answers you would improve",
    why: "One of them may become your revisit.",
    due: "R1+24h",
    sources: ["S4"],
  },
  "R1C-09": {
    text: "Store every number, date and title you gave",
    why: "Figures blur first, and they are what people check.",
    due: "R1+3h",
    sources: ["S2"],
  },
  "R1C-10": {
    text: "Store your reason for leaving and your view of the post",
    why: "The reason for leaving is where people most often contradict themselves.",
    due: "R1+3h",
    sources: ["S2"],
  },
  "R1C-11": {
    text: "Store the questions you asked",
    why: "Asking them again would show that you forgot.",
    due: "R1+3h",
    sources: ["S2"],
  },
  "R1C-12": {
    text: "Note what worries them and what they value",
    why: "It frames everything you say next.",
    due: "R1+24h",
    sources: ["S4"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type RoundOneItemId = keyof typeof ROUND_ONE_CHECKLIST;
