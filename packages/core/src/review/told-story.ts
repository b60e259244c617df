import type { StoryParts } from "./parts-of-story.ts";

/** A telling as a story to go on with: its parts where they belong, its first words as a title. */
export function storyOfTelling(told: string, parts: StoryParts | undefined) {
  const { rejectedAlternatives = [], ...course } = parts ?? { situation: told };
  return {
    kind: "STK-1" as const,
    title: titleOf(told),
    ...Object.fromEntries(Object.entries(course).filter(([, words]) => words !== "")),
    ...(rejectedAlternatives.length > 0 && {
      rejectedAlternatives: rejectedAlternatives.map((words) => words.slice(0, LINE_MAX)),
    }),
  };
}

const LINE_MAX = 300;
const TITLE_MAX = 60;

/** The first words, until the person has a better one. */
function titleOf(text: string): string {
  const line =
    text
      .trim()
      .split(/[\n.!?]/)[0]
      ?.trim() ?? "";
  if (line.length <= TITLE_MAX) return line || "A new story";
  const end = line.lastIndexOf(" ", TITLE_MAX);
  return `${line.slice(0, end > 0 ? end : TITLE_MAX)} …`;
}
