import type { ClaimKind, ClaimSource } from "../model/claim.ts";
import type { Concern, Revisit } from "../model/concern.ts";
import type { Material, MessageKind, SetupCheck } from "../model/groundwork.ts";
import type { RehearsalKind } from "../model/rehearsal-kind.ts";
import type { AnglePart } from "../model/interviewer.ts";
import type { NoteKind } from "../model/note.ts";
import type { PayEventKind } from "../model/pay-states.ts";
import type { ResearchSource } from "../model/research.ts";
import type { ResearchTopic } from "../model/research-topic.ts";
import type { StoryKind } from "../model/story-kind.ts";
import { CLAIM_TESTS } from "./consistency.ts";
import { COMPANY_TOPICS } from "./research.ts";

/** The names of a catalogue's entries, by id. */
export const namesOf = <K extends string>(
  entries: Readonly<Record<K, { readonly name: string }>>,
): Readonly<Record<K, string>> =>
  // Object.entries forgets which keys there were.
  Object.fromEntries(
    Object.entries<{ readonly name: string }>(entries).map(([id, { name }]) => [id, name]),
  ) as Record<K, string>;

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

export const CONCERN_KIND_NAMES: Readonly<Record<Concern["kind"], string>> = {
  awkward: "An awkward answer",
  unresolved: "Left open",
  doubt: "A doubt of theirs",
  "weakness-named": "A weakness they named",
};

/** How much a concern weighs (domain.md 10.2). */
export const CONCERN_WEIGHTS = [
  { severity: 1, name: "A blemish" },
  { severity: 2, name: "A visible doubt" },
  { severity: 3, name: "Could decide it" },
] as const;

export const PLACEMENT_NAMES: Readonly<Record<NonNullable<Revisit["placement"]>, string>> = {
  opening: "At the opening",
  middle: "In the middle",
  closing: "At the end",
};

export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, string>> = namesOf(CLAIM_TESTS);

export const CLAIM_SOURCE_NAMES: Readonly<Record<ClaimSource, string>> = {
  cv: "Résumé",
  said: "Said in an interview",
  "recruiter-note": "Recruiter's note",
  plan: "What you plan to say",
};

export const ANGLE_PART_NAMES: Readonly<Record<AnglePart, string>> = {
  "people-developed": "People you helped to grow",
  advocacy: "Speaking up for your team",
  feedback: "How you give feedback",
  "market-view": "Where they stand in their market",
  "first-learnings": "What you would want to learn first",
  "best-lever": "Where the most leverage is",
};

export const RESEARCH_SOURCE_NAMES: Readonly<Record<ResearchSource, string>> = {
  "own-site": "Their own pages",
  press: "Press",
  investors: "For investors",
  staff: "People who work there",
  network: "A professional network",
  other: "Elsewhere",
};

export const PAY_EVENT_NAMES: Readonly<Record<PayEventKind, string>> = {
  asked: "They asked what you expect",
  "range-given": "You gave your range",
  "point-given": "You gave one number",
  pushed: "They pushed for one number",
  deflected: "You asked to see the whole package",
  "upper-end-given": "You gave the upper end",
  "opened-by-me": "You raised it yourself",
  "current-pay-asked": "They asked what you earn now",
  "current-pay-told": "You said what you earn now",
  "current-pay-declined": "You kept your current pay to yourself",
  offer: "They made an offer",
  negotiation: "You began to negotiate",
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

/** The same in two words, for a line that goes on. */
export const HARD_PARTS_SHORT = {
  "HP-1": "Gap",
  "HP-2": "Failed project",
  "HP-3": "Inherited work",
  "HP-4": "Tool used lightly",
  "HP-5": "Clash",
  "HP-6": "Reason for leaving",
  "HP-7": "Named weakness",
  "HP-8": "Pay talk",
} as const;

export const RESEARCH_TOPIC_NAMES: Readonly<Record<ResearchTopic, string>> =
  namesOf(COMPANY_TOPICS);

export const MATERIAL_NAMES = {
  deck: "Slides",
  portfolio: "Portfolio",
  readme: "Readme",
  "printed-slides": "Printed slides",
  "r1-notes": "Round-one notes",
  "scratch-paper": "Scratch paper",
  other: "Something else",
} as const;

/** What a thing to have along is called: in its own words where it has some. */
export const materialName = ({ kind, name }: Pick<Material, "kind" | "name">): string =>
  name ?? MATERIAL_NAMES[kind];

export const REHEARSAL_NAMES: Readonly<Record<RehearsalKind, string>> = {
  presentation: "Presentation",
  case: "Case",
  "system-design": "System design",
  coding: "Coding",
  "role-play": "Role play",
  comp: "The talk about pay",
  "hard-part": "A hard part",
  story: "A story",
};

export const MESSAGE_NAMES: Readonly<Record<MessageKind, string>> = {
  "thank-you": "Thank-you",
  "status-check": "Status check",
  "final-note": "Final note",
  "competing-offer": "Word of your other process",
  acceptance: "Reply to the offer",
  "decline-reply": "Reply to the no",
  "format-question": "Question about the format",
  "logistics-question": "Question about the logistics",
};

export const SETUP_NAMES: Readonly<Record<SetupCheck["kind"], string>> = {
  camera: "Camera",
  audio: "Sound",
  lighting: "Light",
  platform: "Platform",
  "screen-share": "Screen share",
  notes: "Notes within sight",
  route: "The route",
  timing: "How long it takes",
};
