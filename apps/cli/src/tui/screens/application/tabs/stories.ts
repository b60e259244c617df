import { hanging, paragraph } from "../../../rows.ts";
import { EXPAND, expand, tab } from "./tab.ts";

/** The stories that are told here, and what each still lacks. */
export const storiesTab = tab({
  name: "Stories",
  keys: EXPAND,
  act: (_action, id) => expand(id),
  rows({ preparation: { stories }, width, expanded }) {
    if (stories.length === 0)
      return paragraph("No story is chosen for this interview yet.", width, "muted");
    return stories.flatMap(({ id: of, title, points, pointsMax, strong, missing }) => [
      ...hanging(
        { text: strong ? "[x] " : "[ ] ", tone: strong ? "good" : "plain" },
        `${title} (${points} of ${pointsMax})`,
        width,
        { of },
      ),
      ...(expanded.has(of)
        ? missing.flatMap((text) =>
            hanging({ text: "    ✗ ", tone: "danger" }, text, width, { of }),
          )
        : []),
    ]);
  },
});
