import { isGap, type MatrixRow, storyMatrix } from "@finalist/core/prepare";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { sessionName } from "./session-name.ts";
import type { TabView } from "./tab.ts";

/** The questions that ask for a story, session by session, and the story that is set aside. */
export function coverageRows(view: TabView): readonly Row[] {
  const { preparation, candidate, width } = view;
  const groups = storyMatrix(preparation, candidate.stories);
  return groups.flatMap(({ sessionId, rows }) => [
    BLANK,
    ...paragraph(`They may ask, in ${sessionName(sessionId, preparation)}`, width, "accent"),
    ...rows.flatMap((row) => questionRows(`${sessionId} ${row.questionId}`, row, view)),
  ]);
}

const LEVELS = { strong: "●●●", fair: "●●○", thin: "●○○", none: "○○○" } as const;

function questionRows(of: string, row: MatrixRow, view: TabView): readonly Row[] {
  const { width, expanded, preparation } = view;
  const titleOf = (id: string): string =>
    preparation.stories.find((card) => card.id === id)?.title ?? "";
  const chosen = row.cells.find((cell) => cell.chosen);
  const isMissing = isGap(row);
  const answer = chosen
    ? titleOf(chosen.storyId)
    : isMissing
      ? `no story yet: it asks for ${row.asksFor}`
      : "its stories are told elsewhere that day";
  return [
    ...hanging(
      { text: isMissing ? "! " : chosen ? "✓ " : "~ ", tone: isMissing ? "warn" : "good" },
      row.text,
      width,
      { of },
    ),
    ...hanging({ text: "    → ", tone: "muted" }, answer, width, {
      of,
      tone: isMissing ? "warn" : "muted",
    }),
    ...(expanded.has(of)
      ? [
          ...hanging({ text: "      " }, `It probes ${row.probes}; ${row.because}.`, width, { of }),
          ...row.cells.flatMap(({ storyId, level, why }) =>
            hanging({ text: `      ${LEVELS[level]} ` }, `${titleOf(storyId)}: ${why}`, width, {
              of,
              tone: "muted",
            }),
          ),
        ]
      : []),
  ];
}
