import type { ClaimKind, ClaimSource } from "../model/claim.ts";
import type { NoteKind } from "../model/note.ts";
import type { StoryKind } from "../model/story.ts";

/** Names of the kinds that a person picks from; forms and lists show these. */
export const NOTE_KIND_NAMES: Readonly<Record<NoteKind, string>> = {
  "they-asked": "They asked",
  "i-asked": "I asked",
  "story-told": "Story I told",
  "leaned-in": "They leaned in",
  hesitated: "They hesitated",
  "urgent-theme": "Urgent theme",
  "went-well": "Went well",
  "could-improve": "Could be better",
  unresolved: "Left open",
  "meeting-next": "I meet next",
  strength: "Strength to repeat",
  "employer-value": "They value",
  other: "Note",
};

export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, string>> = {
  "CK-01": "Project detail (how long, when, how big)",
  "CK-02": "Title or role",
  "CK-03": "Number",
  "CK-04": "Percentage",
  "CK-05": "Reason for leaving",
  "CK-06": "View of the post (+ or −)",
  "CK-07": "Tone (1 to 5)",
  "CK-08": "Depth in a tool",
  "CK-09": "Led or inherited",
};

export const CLAIM_SOURCE_NAMES: Readonly<Record<ClaimSource, string>> = {
  cv: "Résumé",
  r1: "An earlier round",
  "recruiter-note": "Recruiter's note",
  "r2-plan": "What you plan to say",
  r2: "This round",
};

export const STORY_KIND_NAMES: Readonly<Record<StoryKind, string>> = {
  "STK-1": "Technical depth",
  "STK-2": "Influence across functions",
  "STK-3": "Judgement under constraints",
};

export const HARD_PART_NAMES = {
  "HP-1": "A gap in the résumé",
  "HP-2": "A project that failed or stalled",
  "HP-3": "Work you inherited rather than led",
  "HP-4": "A tool you list but hardly used",
  "HP-5": "A clash with a boss or stakeholder",
  "HP-6": "Why you are leaving",
  "HP-7": "A weakness you named",
  "HP-8": "The talk about pay",
} as const;

export const RESEARCH_TOPIC_NAMES = {
  "RS-C01": "Press releases",
  "RS-C02": "Investor reports",
  "RS-C03": "Rivals and market position",
  "RS-C04": "News, launches, announcements",
  "RS-C05": "Recent projects",
  "RS-C06": "Culture, as staff tell it",
  "RS-C07": "Strategic goals",
  "RS-C08": "Business model",
  "RS-C09": "Challenges and chances",
  "RS-C10": "Funding, leadership, public moves",
  "RS-C11": "Mission and principles",
} as const;

export const MATERIAL_NAMES = {
  deck: "Slides",
  portfolio: "Portfolio",
  readme: "Readme",
  "printed-slides": "Printed slides",
  "r1-notes": "Round-one notes",
  "scratch-paper": "Scratch paper",
} as const;
