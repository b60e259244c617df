import { type AreaId, areaOfRule } from "@finalist/core/prepare";

/** Where a step of the timeline is done; the others are messages, and those stand afterwards. */
const STEP_PLACES: Readonly<Record<string, string>> = {
  "TL-04": "formats",
  "TL-09": "kit",
  "TL-19": "checklist#DAY-10",
  "TL-20": "notes",
  "TL-28": "checklist#POST-10",
};

/** The messages that steps of the timeline ask for; the last note comes only after the check. */
const MESSAGES: Readonly<Record<string, string>> = {
  "TL-21": "thank-you",
  "TL-22": "competing-offer",
  "TL-24": "status-check",
  "TL-29": "acceptance",
  "TL-30": "decline-reply",
};

/** The part of an application where an area of the preparation is worked on. */
export const AREA_PLACES: Readonly<Record<AreaId, string>> = {
  "round-one": "notes",
  room: "room",
  company: "research",
  stories: "stories",
  consistency: "consistency",
  questions: "questions",
  formats: "formats",
  pay: "pay",
  setup: "kit",
  after: "after",
};

/** Where a next step is done: an item at its place in the list, a finding in the part it is about, a message where it is written. */
export const placeOf = (id: string): string => {
  const [entry = "", ...about] = id.split("@");
  const message = MESSAGES[entry];
  if (message !== undefined) return `after#${[message, ...about].join("@")}`;
  if (entry.startsWith("TL-")) return STEP_PLACES[entry] ?? "after";
  if (entry.startsWith("R-")) return placeOfRule(entry);
  return `checklist#${encodeURIComponent(itemIdOf(id))}`;
};

const placeOfRule = (rule: string): string => {
  const area = areaOfRule(rule);
  return area === undefined ? "checklist" : AREA_PLACES[area];
};

/** The second run of a rehearsal belongs to the same item. */
const itemIdOf = (taskId: string): string => taskId.replace(/#\d+$/, "");
