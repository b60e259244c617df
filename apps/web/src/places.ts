/** Where a step of the timeline is done; the others are messages, and those stand afterwards. */
const STEP_PLACES: Readonly<Record<string, string>> = {
  "TL-04": "",
  "TL-09": "kit",
  "TL-19": "checklist#DAY-10",
  "TL-20": "notes",
  "TL-28": "checklist#POST-10",
};

/** Findings about two tellings are put right where both stand side by side. */
const TELLING_RULES: ReadonlySet<string> = new Set(["R-090", "R-091", "R-092", "R-093", "R-094"]);

/** Where a next step is done: an item at its place in the list, a finding in its own place or where they all stand. */
export const placeOf = (id: string): string => {
  const [entry = ""] = id.split("@");
  if (entry.startsWith("TL-")) return STEP_PLACES[entry] ?? "after";
  if (TELLING_RULES.has(entry)) return "consistency";
  return entry.startsWith("R-") ? "" : `checklist#${encodeURIComponent(itemIdOf(id))}`;
};

/** The second run of a rehearsal belongs to the same item. */
const itemIdOf = (taskId: string): string => taskId.replace(/#\d+$/, "");
