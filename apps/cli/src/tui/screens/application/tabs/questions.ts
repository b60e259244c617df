import { BLANK, hanging, paragraph } from "../../../rows.ts";
import { EXPAND, expand, tab } from "./tab.ts";

/** What to ask each of them, and what the answer tells. */
export const questionsTab = tab({
  name: "Questions",
  keys: EXPAND,
  act: (_action, id) => expand(id),
  rows({ preparation: { questions, room }, width, expanded }) {
    if (room.length === 0)
      return paragraph("Nobody is known to be in the room yet.", width, "muted");
    return questions.people.flatMap(({ interviewerId, own }, index) => [
      ...(index > 0 ? [BLANK] : []),
      ...paragraph(
        room.find((person) => person.interviewerId === interviewerId)?.name ?? "",
        width,
        "accent",
      ),
      ...own.flatMap(({ text, reveals, questionId }) => {
        const of = `${interviewerId} ${questionId ?? text}`;
        return [
          ...hanging({ text: "• ", tone: "muted" }, text, width, { of }),
          ...(expanded.has(of) && reveals
            ? hanging({ text: "    " }, `Tells you ${reveals}`, width, { of, tone: "muted" })
            : []),
        ];
      }),
    ]);
  },
});
