import type { ChecklistEntry } from "./checklist-entry.ts";

/** On the day itself (domain.md section 16, CL-DAY). */
export const DAY_CHECKLIST = {
  "DAY-01": {
    text: "Place your revisit early, in two or three sentences",
    why: "Early, it repairs; at the end, it is what they remember.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-02": {
    text: "Make one natural reference to each person",
    why: "One shows interest; more would unsettle.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-03": {
    text: "Ask each person two or three questions",
    why: "What you ask shows how far you have thought.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-04": {
    text: "Reason aloud",
    why: "They score the thinking, and silence hides it.",
    byHand: true,
    sources: ["S0", "S2"],
  },
  "DAY-05": {
    text: "Look at everyone, and most at the most senior",
    why: "The room decides together, but not all votes weigh the same.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-06": {
    text: "Stay in the scene until it ends",
    why: "Explaining what you would do is not doing it.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-07": {
    text: "Treat every chat as assessed, and take notes",
    why: "The relaxed moments are scored too.",
    byHand: true,
    sources: ["S0", "S2"],
  },
  "DAY-08": {
    text: "Be equally courteous to everyone",
    why: "They compare notes, and the recruiter has a voice.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-09": {
    text: "Bring a little more energy than feels natural",
    why: "A screen takes some of it away.",
    byHand: true,
    sources: ["S2"],
  },
  "DAY-10": {
    text: "Ask when they will decide",
    why: "Everything you send afterwards is timed by it.",
    sources: ["S0"],
  },
  "DAY-11": {
    text: "If asked about pay: your range, one deflection, then its upper end",
    why: "It neither refuses the talk nor locks you in low.",
    sources: ["S2"],
  },
  "DAY-12": {
    text: "Note any warning signs",
    why: "You are choosing as well.",
    byHand: true,
    sources: ["S1"],
  },
  "DAY-13": {
    text: "Write down afterwards what you answered and claimed",
    why: "If there is another round, it will build on this one.",
    sources: ["S2"],
  },
} as const satisfies Record<string, ChecklistEntry>;
export type DayItemId = keyof typeof DAY_CHECKLIST;
