import { formatInstant } from "@finalist/core";
import { BLANK, hanging, paragraph } from "../../../rows.ts";
import { EXPAND, expand, tab } from "./tab.ts";

const STATES = { ahead: "later", now: "now", late: "late", sent: "sent" } as const;

/** The messages that the time after the interview asks for. */
export const afterTab = tab({
  name: "After",
  keys: EXPAND,
  act: (_action, id) => expand(id),
  rows({ preparation: { followUps, timeZone }, width, expanded }) {
    if (followUps.length === 0)
      return paragraph(
        "The messages to write come with the date of the interview.",
        width,
        "muted",
      );
    return followUps.flatMap(({ id: of, draft, to, due, state }) => {
      const when = due ? `, by ${formatInstant(due, timeZone)}` : "";
      return [
        ...hanging(
          { text: state === "sent" ? "[x] " : "[ ] ", tone: state === "late" ? "danger" : "plain" },
          `${draft.subject} (to ${to}, ${STATES[state]}${when})`,
          width,
          { of },
        ),
        ...(expanded.has(of)
          ? [BLANK, ...hanging({ text: "    " }, draft.body, width, { of }), BLANK].map((row) => ({
              ...row,
              of,
            }))
          : []),
      ];
    });
  },
});
