import type { ChecklistEntry } from "./checklist-entry.ts";

/** What to find out about the company (domain.md section 16, CL-CO). */
export const COMPANY_CHECKLIST = {
  "CO-01": {
    text: "Read the recent press releases",
    why: "What they announce is what they are proud of.",
    due: "T-24h",
    sources: ["S1", "S4"],
  },
  "CO-02": {
    text: "Read what they tell investors",
    why: "Plans and risks stand there in plain words.",
    due: "T-24h",
    sources: ["S1"],
  },
  "CO-03": {
    text: "Map the rivals, and where they stand among them",
    why: "You may be asked what edge you give them.",
    due: "T-24h",
    sources: ["S1", "S3"],
  },
  "CO-04": {
    text: "Look for the latest news, launches and announcements",
    why: "Last week's launch may open the conversation.",
    due: "T-24h",
    sources: ["S3"],
  },
  "CO-05": {
    text: "Look up their recent projects",
    why: "They show what the work is really like.",
    due: "T-24h",
    sources: ["S4"],
  },
  "CO-06": {
    text: "Read what people there say about the culture",
    why: "Staff tell what a careers page does not.",
    due: "T-24h",
    sources: ["S4"],
  },
  "CO-07": {
    text: "Find out where they want to go",
    why: "Leaders ask how your post serves it.",
    due: "T-24h",
    sources: ["S3", "S4"],
  },
  "CO-08": {
    text: "Understand how they earn money",
    why: "It is the frame for every commercial answer.",
    due: "T-24h",
    sources: ["S3"],
  },
  "CO-09": {
    text: "Tie their challenges and chances to your own results",
    why: "A result counts when it answers a need of theirs.",
    due: "T-24h",
    sources: ["S1", "S4"],
  },
  "CO-10": {
    text: "Check funding, changes at the top and public moves",
    why: "It is what occupies the most senior person.",
    due: "T-24h",
    sources: ["S2"],
  },
  "CO-11": {
    text: "Read their mission and principles, and note where you match",
    why: "One principle with one example beats general praise.",
    due: "T-24h",
    sources: ["S3"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type CompanyItemId = keyof typeof COMPANY_CHECKLIST;
