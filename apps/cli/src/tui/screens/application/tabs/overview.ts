import { whenText } from "../../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { EXPAND, expand, tab, type TabView } from "./tab.ts";

/** How it stands, what to do next, and what stands in the way. */
export const overviewTab = tab({
  name: "Overview",
  rows: overviewRows,
  keys: EXPAND,
  act: (_action, id) => expand(id),
});

function overviewRows({ brief, preparation, width, expanded }: TabView): readonly Row[] {
  const { next, findings } = preparation;
  const when = brief.start
    ? `${whenText(brief.start, brief.timeZone)}, ${brief.countdown}`
    : brief.countdown;
  return [
    ...paragraph(brief.round === undefined ? when : `Round ${brief.round}: ${when}`, width),
    ...paragraph(brief.readiness, width),
    BLANK,
    ...paragraph("Next", width, "accent"),
    ...next.slice(0, 5).flatMap(({ id: of, text, why, overdue }) => [
      ...hanging({ text: "• ", tone: "muted" }, `${text}${overdue ? " (overdue)" : ""}`, width, {
        of,
      }),
      ...(expanded.has(of) && why
        ? hanging({ text: "    " }, why, width, { of, tone: "muted" })
        : []),
    ]),
    BLANK,
    ...paragraph("What stands in the way", width, "accent"),
    ...findings.flatMap(({ rule, text, detail }, index) =>
      hanging({ text: "• ", tone: "muted" }, detail ? `${text} (${detail})` : text, width, {
        of: `${rule} ${index}`,
      }),
    ),
  ];
}
