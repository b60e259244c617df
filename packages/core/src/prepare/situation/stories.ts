import type { Story } from "../../model/story.ts";
import type { StoryKind } from "../../model/story-kind.ts";
import { AUDIENCES, LENSES } from "../../playbook/audiences.ts";
import type { StoryFieldId } from "../../playbook/stories.ts";
import type { AudienceReading } from "./audience.ts";

interface StoryPartEntry {
  readonly id: StoryFieldId;
  readonly name: string;
  /** The fields in which it is told. */
  readonly fields: readonly (keyof Story)[];
  readonly isThere: (story: Story) => boolean;
}

/** What a complete story has, a point each (domain.md section 9). */
const STORY_PARTS: readonly StoryPartEntry[] = [
  {
    id: "STF-1",
    name: "situation, task, action and result",
    fields: ["situation", "task", "action", "result"],
    isThere: ({ situation, task, action, result }) => !!(situation && task && action && result),
  },
  {
    id: "STF-2",
    name: "your own decision",
    fields: ["decision"],
    isThere: ({ decision }) => !!decision,
  },
  {
    id: "STF-3",
    name: "an option you rejected",
    fields: ["rejectedAlternatives"],
    isThere: ({ rejectedAlternatives }) => (rejectedAlternatives?.length ?? 0) > 0,
  },
  {
    id: "STF-4",
    name: "a constraint",
    fields: ["constraint"],
    isThere: ({ constraint }) => !!constraint,
  },
  {
    id: "STF-5",
    name: "an honest effect",
    fields: ["effect"],
    isThere: ({ effect }) => effect?.form === "qualitative" || effect?.verified === true,
  },
  {
    id: "STF-6",
    name: "its numbers among the claims",
    fields: ["claimsChecked"],
    isThere: ({ claimsChecked }) => claimsChecked === true,
  },
  {
    id: "STF-8",
    name: "the problem of theirs it answers",
    fields: ["relevance"],
    isThere: ({ relevance }) => (relevance?.length ?? 0) > 0,
  },
  {
    id: "STF-9",
    name: "the others' part",
    fields: ["othersPart"],
    isThere: ({ othersPart }) => !!othersPart,
  },
];

export const STORY_POINTS = STORY_PARTS.length;

/** 0 to 8: a point for each part (domain.md section 9, [SPEC]). */
export const completeness = (story: Story): number =>
  STORY_PARTS.filter(({ isThere }) => isThere(story)).length;

/** What a story still lacks, in words; empty for a complete one. */
export const missingFrom = (story: Story): readonly string[] =>
  STORY_PARTS.filter(({ isThere }) => !isThere(story)).map(({ name }) => name);

/** A part of a complete story, and whether this one has it. */
export interface StoryPart extends Omit<StoryPartEntry, "isThere"> {
  readonly isThere: boolean;
}

/** Every part that a complete story has, in order. */
export const storyParts = (story: Story): readonly StoryPart[] =>
  STORY_PARTS.map((part) => ({ ...part, isThere: part.isThere(story) }));

/** 8 of 8, or 7 with only the others' part missing ([SPEC], domain.md section 9). */
export const isStrong = (story: Story): boolean =>
  STORY_PARTS.every(({ id, isThere }) => id === "STF-9" || isThere(story));

/** Stories to lead with for one person: by audience, then by lens, without repeats. */
export function leadStories(
  { audience, lenses }: AudienceReading,
  stories: readonly Story[],
): readonly Story[] {
  const base = audience ? AUDIENCES[audience].stories : [];
  const added = lenses.flatMap((lens) => LENSES[lens].stories);
  const people = stories.filter(({ tags }) => tags?.includes("people"));
  const kinds: readonly (StoryKind | "people")[] =
    base[0] === "people" && people.length > 0 ? ["people", ...added] : [...base, ...added];
  const led = kinds.flatMap((kind) =>
    kind === "people" ? people : stories.filter((story) => story.kind === kind),
  );
  return [...new Set(led)];
}
