import type { ChecklistEntry } from "./checklist-entry.ts";

/** After the round; undated ones follow from messages (domain.md section 16, CL-POST). */
export const AFTER_CHECKLIST = {
  "POST-01": {
    text: "Send each interviewer a thank-you of their own",
    why: "A group message thanks nobody.",
    due: "SE+24h",
    sources: ["S2", "S3"],
  },
  "POST-02": {
    text: "Name a point in each that stands in no other",
    why: "They may lay the messages side by side.",
    due: "SE+24h",
    sources: ["S0", "S2", "S3"],
  },
  "POST-03": {
    text: "Tie yourself to that point in a sentence or two",
    why: "It helps them recall what you would bring.",
    due: "SE+24h",
    sources: ["S0"],
  },
  "POST-04": {
    text: "Thank the host of the shadow day and the people you met",
    why: "They gave you hours, and they will be asked about you.",
    due: "SE+24h",
    sources: ["S2"],
  },
  "POST-05": {
    text: "Store the time they named for the decision",
    why: "Until it has passed, there is nothing to chase.",
    due: "E+2h",
    sources: ["S0"],
  },
  "POST-06": {
    text: "Tell the recruiter of a real offer from elsewhere, made or expected",
    why: "With the date, and without a threat.",
    sources: ["S2"],
  },
  "POST-07": {
    text: "Ask the recruiter once where things stand",
    why: "Once their window is over, one short message is welcome.",
    sources: ["S0", "S2"],
  },
  "POST-08": {
    text: "Send one final note",
    why: "Easy to answer, and free of reproach.",
    due: "SC+7d",
    sources: ["S0"],
  },
  "POST-09": {
    text: "Keep the other applications going",
    why: "Nothing here is decided yet.",
    sources: ["S0", "S2"],
  },
  "POST-10": {
    text: "Know the market rate and your walk-away number",
    why: "Numbers set in calm hold when the offer comes.",
    due: "E+7d",
    sources: ["S2"],
  },
  "POST-11": {
    text: "Have a reply to a rejection ready",
    why: "A gracious answer keeps the door open.",
    due: "E+7d",
    sources: ["S2"],
  },
  "POST-12": {
    text: "Plan your moves for the negotiation",
    why: "With the offer in hand, your position is at its strongest.",
    due: "OFF",
    sources: ["S2"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type AfterItemId = keyof typeof AFTER_CHECKLIST;
