import { randomUUID } from "node:crypto";
import { markUse } from "@finalist/core/prepare";
import { type Intent, tab, type TabView, EXPAND, expand } from "./tab.ts";
import { depthForm, storyForm, toldForm } from "./story-forms.ts";
import { storiesRows } from "./story-rows.ts";

/** The stories that are told here, what each still lacks, and which likely question has none. */
export const storiesTab = tab({
  name: "Stories",
  rows: storiesRows,
  keys: {
    ...EXPAND,
    use: {
      keys: [" "],
      shown: "Space",
      bar: "Space in or out",
      does: "Leave the story out here, or take it in",
    },
    edit: { keys: ["e"], shown: "e", bar: "e edit", does: "Write on at the story" },
    add: { keys: ["a"], shown: "a", bar: "a write", does: "Write a new story" },
    paste: {
      keys: ["p"],
      shown: "p",
      bar: "p paste",
      does: "Make a story of a telling in one go",
    },
    depth: {
      keys: ["d"],
      shown: "d",
      bar: "d new depth",
      does: "What an earlier round has not heard of the story",
    },
    remove: { keys: ["x"], shown: "x", does: "Delete the story, here and everywhere" },
  },
  isOffered: (action, id, { candidate }) =>
    ["expand", "add", "paste"].includes(action) || candidate.stories.some((one) => one.id === id),
  act(action, id, view) {
    if (action === "expand") return expand(id);
    if (action === "add") return { type: "form", form: storyForm(view) };
    if (action === "paste") return { type: "form", form: toldForm(view) };
    const story = view.candidate.stories.find((one) => one.id === id);
    if (!story) return { type: "say", text: "The cursor is on no story.", tone: "warn" };
    if (action === "edit") return { type: "form", form: storyForm(view, story) };
    if (action === "depth") return { type: "form", form: depthForm(view, story) };
    if (action === "use") return leaveOrTake(view, story.id);
    const command = { type: "remove", collection: "stories", id: story.id } as const;
    return { type: "run", ref: { kind: "candidate" }, command };
  },
});

function leaveOrTake({ document, preparation }: TabView, id: string): Intent {
  const { stories } = preparation;
  const planned = !stories.some((story) => story.id === id);
  return {
    type: "run",
    ref: { kind: "application", id: document.id },
    command: markUse(document, stories, id, { planned }, randomUUID),
    select: id,
  };
}
