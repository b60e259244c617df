import { afterTab } from "./after.ts";
import { briefTab } from "./brief.ts";
import { checklistTab } from "./checklist.ts";
import { consistencyTab } from "./consistency.ts";
import { notesTab } from "./notes.ts";
import { overviewTab } from "./overview.ts";
import { planTab } from "./plan.ts";
import { questionsTab } from "./questions.ts";
import { roomTab } from "./room.ts";
import { storiesTab } from "./stories.ts";
import type { Tab } from "./tab.ts";

/** The parts of an application in their order; the digits 1 to 9 and 0 open them. */
export const TAB_IDS = [
  ...(["overview", "room", "stories", "questions", "consistency"] as const),
  ...(["checklist", "plan", "notes", "after", "brief"] as const),
] as const;
export type TabId = (typeof TAB_IDS)[number];

export const TABS: Readonly<Record<TabId, Tab>> = {
  overview: overviewTab,
  room: roomTab,
  stories: storiesTab,
  questions: questionsTab,
  consistency: consistencyTab,
  checklist: checklistTab,
  plan: planTab,
  notes: notesTab,
  after: afterTab,
  brief: briefTab,
};

/** The digit that opens a tab. */
export const digitOf = (id: TabId): string => String((TAB_IDS.indexOf(id) + 1) % 10);

export const tabOfDigit = (digit: string): TabId | undefined =>
  TAB_IDS.find((id) => digitOf(id) === digit);
