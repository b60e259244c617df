import type { ChecklistEntry } from "./checklist-entry.ts";

/** Per way of meeting and day (domain.md section 16, CL-SET). */
export const SETUP_CHECKLIST = {
  "SET-01": {
    text: "Check the camera",
    why: "A frozen or crooked picture distracts from what you say.",
    due: "T-24h",
    sources: ["S2"],
  },
  "SET-02": {
    text: "Check the sound",
    why: "They forgive a poor picture sooner than a lost word.",
    due: "T-24h",
    sources: ["S2"],
  },
  "SET-03": {
    text: "Check the light",
    why: "What was forgiven in round one is judged now.",
    due: "T-24h",
    sources: ["S2"],
  },
  "SET-04": {
    text: "Test the platform half an hour before",
    why: "Updates break what worked last time.",
    due: "S-30min",
    sources: ["S2"],
  },
  "SET-05": {
    text: "Put your notes on a second screen or on paper",
    why: "So that a callback to round one does not make you freeze.",
    due: "S-10min",
    sources: ["S2"],
  },
  "SET-06": {
    text: "Open the deck in a window of its own",
    why: "Sharing then takes one click and shows nothing else.",
    due: "S-10min",
    sources: ["S2"],
  },
  "SET-07": {
    text: "Check the route",
    why: "The right entrance counts as part of it.",
    due: "T-24h",
    sources: ["S2"],
  },
  "SET-08": {
    text: "Check how long it takes",
    why: "At that hour, on that weekday.",
    due: "T-24h",
    sources: ["S2"],
  },
  "SET-09": {
    text: "Confirm the journey",
    why: "Then the evening before belongs to your stories.",
    due: "T-24h",
    sources: ["S3"],
  },
  "SET-10": {
    text: "Pack paper and printed slides",
    why: "Paper needs no cable and no password.",
    due: "T-24h",
    sources: ["S2"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type SetupItemId = keyof typeof SETUP_CHECKLIST;
