import { whenText } from "../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../rows.ts";
import { derive, type Entry, type Snapshot } from "../../workspace.ts";

/** An application on the list: name, when and how ready, and what comes next. */
export function cardRows(
  { listed, document }: Entry,
  snapshot: Snapshot,
  { width, isSelected }: { readonly width: number; readonly isSelected: boolean },
): readonly Row[] {
  const of = listed.id;
  const lead = { text: isSelected ? "▸ " : "  ", tone: "accent" as const };
  const below = { text: "    " };
  const name = hanging(lead, `${listed.company}, ${listed.role}`, width, {
    tone: isSelected ? "strong" : "plain",
    of,
  });
  if (!document) return [...name, { ...BLANK, of }];
  const { brief, preparation } = derive(document, snapshot);
  const when = [
    brief.round !== undefined && `Round ${brief.round}`,
    brief.start && whenText(brief.start, brief.timeZone),
    brief.countdown,
  ];
  const [next] = preparation.next;
  return [
    ...name,
    ...hanging(below, when.filter(Boolean).join(" · "), width, { of }),
    ...hanging(below, brief.readiness, width, { of }),
    ...(next
      ? hanging(below, `Next: ${next.text}${next.overdue ? " (overdue)" : ""}`, width, {
          of,
          tone: next.overdue ? "danger" : "plain",
        })
      : []),
    { ...BLANK, of },
  ];
}

/** What stands there while nothing does. */
export const emptyRows = (width: number): readonly Row[] => [
  BLANK,
  ...paragraph("No applications yet.", width, "strong"),
  BLANK,
  ...paragraph(
    "Begin with the invitation that you received. In a shell: finalist intake FILE",
    width,
  ),
  BLANK,
  ...paragraph("Or press a for an invented one, to look around.", width),
];
