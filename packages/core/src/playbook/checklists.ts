import type { ChecklistEntry } from "./checklist-entry.ts";
import { AFTER_CHECKLIST } from "./checklist-after.ts";
import { COMPANY_CHECKLIST } from "./checklist-company.ts";
import { DAY_CHECKLIST } from "./checklist-day.ts";
import { FORMAT_CHECKLIST } from "./checklist-formats.ts";
import { HIRING_AFTER_CHECKLIST, HIRING_DESIGN_CHECKLIST } from "./checklist-hiring.ts";
import { INTERVIEWER_CHECKLIST } from "./checklist-interviewer.ts";
import { PRE_CHECKLIST } from "./checklist-pre.ts";
import { ROUND_ONE_CHECKLIST } from "./checklist-round-one.ts";
import { SETUP_CHECKLIST } from "./checklist-setup.ts";
import { STORY_CHECKLIST } from "./checklist-stories.ts";

/** The eleven lists (domain.md section 16), in the order in which a process meets them. */
export const CHECKLISTS = {
  "CL-R1": { name: "Right after the last round", phase: "before", entries: ROUND_ONE_CHECKLIST },
  "CL-PRE": { name: "Before the day", phase: "before", entries: PRE_CHECKLIST },
  "CL-CO": { name: "The company", phase: "before", details: true, entries: COMPANY_CHECKLIST },
  "CL-INT": { name: "Each person", phase: "before", details: true, entries: INTERVIEWER_CHECKLIST },
  "CL-STO": {
    name: "Stories and hard parts",
    phase: "before",
    details: true,
    entries: STORY_CHECKLIST,
  },
  "CL-FMT": { name: "Each format", phase: "before", entries: FORMAT_CHECKLIST },
  "CL-SET": { name: "Set-up", phase: "before", details: true, entries: SETUP_CHECKLIST },
  "CL-DAY": { name: "On the day", phase: "during", entries: DAY_CHECKLIST },
  "CL-POST": { name: "Afterwards", phase: "after", entries: AFTER_CHECKLIST },
  "CL-HTD": { name: "Designing the round", phase: "before", entries: HIRING_DESIGN_CHECKLIST },
  "CL-HTA": { name: "After the round", phase: "after", entries: HIRING_AFTER_CHECKLIST },
} as const satisfies Record<
  string,
  {
    readonly name: string;
    /** When its items are to be done. */
    readonly phase: "before" | "during" | "after";
    /** Whether it goes into what CL-PRE sums up: worth a look, not a second list to work through. */
    readonly details?: true;
    readonly entries: Readonly<Record<string, ChecklistEntry>>;
  }
>;
export type ChecklistId = keyof typeof CHECKLISTS;
/** The lists of a candidate; the others are a hiring team's. */
export type CandidateChecklistId = Exclude<ChecklistId, "CL-HTD" | "CL-HTA">;

type EntriesOf<K extends ChecklistId> = keyof (typeof CHECKLISTS)[K]["entries"];
export type ChecklistItemId = { [K in CandidateChecklistId]: EntriesOf<K> }[CandidateChecklistId];

/** Every item of a candidate's lists. */
export const CHECKLIST: Readonly<Record<ChecklistItemId, ChecklistEntry>> = {
  ...ROUND_ONE_CHECKLIST,
  ...PRE_CHECKLIST,
  ...COMPANY_CHECKLIST,
  ...INTERVIEWER_CHECKLIST,
  ...STORY_CHECKLIST,
  ...FORMAT_CHECKLIST,
  ...SETUP_CHECKLIST,
  ...DAY_CHECKLIST,
  ...AFTER_CHECKLIST,
};

/** How an item reads, whoever or whatever it is about: `SYS-02@s-a` is SYS-02 of one session. */
export function itemText(itemId: string): string | undefined {
  const [entry = ""] = itemId.split("@");
  return Object.hasOwn(CHECKLIST, entry) ? CHECKLIST[entry as ChecklistItemId].text : undefined;
}

/** Numbers that the proofs use (domain.md sections 16 and 9; [SPEC] where not from a source). */
export const PROOF_LIMITS = {
  revisitsMax: 2,
  strongStoriesMin: 3,
  execLeadPointsMin: 3,
  themeMentionsMin: 2,
  presentationRehearsalsMin: 2,
  takeHomeHoursMax: 4,
  readmeWordsMin: 300,
  readmeWordsMax: 700,
  storyMinutesMax: 2,
  platformTestMinutesMin: 30,
  platformTestMinutesMax: 60,
  valueLinkSentencesMax: 2,
} as const;
