import { formatDate } from "@finalist/core";
import { minutesText } from "../../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { EXPAND, expand, tab, type TabView } from "./tab.ts";

/** What to do until the interview, day by day. */
export const planTab = tab({
  name: "Plan",
  rows: planRows,
  keys: EXPAND,
  act: (_action, id) => expand(id),
});

function planRows({ preparation, width, expanded }: TabView): readonly Row[] {
  const { tasks, minutesNeeded } = preparation.plan;
  if (tasks.length === 0) return paragraph("Nothing is left to prepare.", width, "muted");
  const days = [...new Set(tasks.map(({ day }) => day))];
  return [
    ...paragraph(`${minutesText(minutesNeeded)} of work in ${tasks.length} steps.`, width),
    ...days.flatMap((day) => [
      BLANK,
      ...paragraph(day ? formatDate(day) : "Any day", width, "accent"),
      ...tasks
        .filter((task) => task.day === day)
        .flatMap(({ id: of, text, why, minutes, clearsFatal, overdue }) => {
          const marks = [
            minutesText(minutes),
            clearsFatal ? "may cost the offer" : overdue && "late",
          ];
          return [
            ...hanging(
              { text: clearsFatal ? "! " : "• ", tone: clearsFatal ? "danger" : "muted" },
              `${text} (${marks.filter(Boolean).join(", ")})`,
              width,
              { of },
            ),
            ...(expanded.has(of)
              ? hanging({ text: "    " }, why, width, { of, tone: "muted" })
              : []),
          ];
        }),
    ]),
  ];
}
