import { type AgendaEntry, type TimelineMark, timelineMarks } from "@finalist/core/prepare";
import type { TimelineRow } from "../../features/timeline/timeline.tsx";
import { placeOf } from "../../places.ts";

/** An application in the picture of the time ahead; each mark leads to where it is looked at or done. */
export function timelineRow({ application, preparation }: AgendaEntry): TimelineRow {
  const base = `/a/${application.id}`;
  return {
    id: application.id,
    name: application.company.name,
    href: base,
    timeZone: application.timeZone,
    marks: timelineMarks(preparation),
    hrefOf: (mark) => `${base}/${placeOfMark(mark)}`,
  };
}

function placeOfMark({ id, kind }: TimelineMark): string {
  if (kind === "session") return `formats#${id}`;
  return kind === "decision" ? "after" : placeOf(id);
}
