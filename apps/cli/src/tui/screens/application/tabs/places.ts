import { type AreaId, areaOfRule, type Preparation } from "@finalist/core/prepare";
import type { TabId } from "./tabs.ts";

/** A place in an application: a tab, and an entry of it. */
export interface Place {
  readonly tab: TabId;
  readonly id?: string;
}

/** Where an area of the preparation is worked on. */
export const AREA_TABS: Readonly<Record<AreaId, TabId>> = {
  "round-one": "notes",
  room: "room",
  company: "room",
  stories: "stories",
  consistency: "consistency",
  questions: "questions",
  formats: "checklist",
  pay: "checklist",
  setup: "checklist",
  after: "after",
};

/** The messages that steps of the timeline ask for. */
const MESSAGES: Readonly<Record<string, string>> = {
  "TL-21": "thank-you",
  "TL-22": "competing-offer",
  "TL-24": "status-check",
  "TL-29": "acceptance",
  "TL-30": "decline-reply",
};

/** Steps of the timeline that are no messages. */
const STEPS: Readonly<Record<string, Place>> = {
  "TL-04": { tab: "room" },
  "TL-09": { tab: "checklist" },
  "TL-19": { tab: "checklist", id: "DAY-10" },
  "TL-20": { tab: "notes" },
  "TL-28": { tab: "checklist", id: "POST-10" },
};

/** Where a next step is done, by its id: `PRE-09`, `R-078`, `TL-21@p4`. */
export function placeOf(id: string, { checklist }: Pick<Preparation, "checklist">): Place {
  const [entry = "", ...about] = id.split("@");
  const message = MESSAGES[entry];
  if (message !== undefined) return { tab: "after", id: [message, ...about].join("@") };
  if (entry.startsWith("TL-")) return STEPS[entry] ?? { tab: "after" };
  if (entry.startsWith("R-")) return { tab: AREA_TABS[areaOfRule(entry) ?? "pay"] };
  // The second run of a rehearsal belongs to the same item.
  const itemId = id.replace(/#\d+$/, "");
  return checklist.some((item) => item.id === itemId)
    ? { tab: "checklist", id: itemId }
    : { tab: "overview" };
}
