import type { Story } from "../model/story.ts";
import type { StoryNeed } from "../playbook/likely-questions.ts";
import { STORY_KIND_NAMES } from "../playbook/labels.ts";
import { STORY_TAG_NAMES, type StoryTag } from "../playbook/stories.ts";
import { lowerFirst } from "../lower-first.ts";
import { needsOf, shows, storyFit } from "./likely.ts";
import type { Preparation } from "./prepare.ts";
import { completeness, STORY_POINTS } from "./situation/stories.ts";

/** How well a story answers a question. */
export type FitLevel = "none" | "thin" | "fair" | "strong";

export interface MatrixCell {
  readonly storyId: string;
  readonly level: FitLevel;
  /** Whether it is the story set aside for this question in this session. */
  readonly chosen: boolean;
  /** Why, in a sentence. */
  readonly why: string;
}

export interface MatrixRow {
  readonly questionId: string;
  readonly text: string;
  readonly probes: string;
  readonly because: string;
  /** One for each story, in the order of `preparation.stories`. */
  readonly cells: readonly MatrixCell[];
  /** What a story would have to show, in words. */
  readonly asksFor: string;
}

export interface MatrixGroup {
  readonly sessionId: string;
  readonly rows: readonly MatrixRow[];
}

/** Whether no story answers a question yet. */
export const isGap = ({ cells }: Pick<MatrixRow, "cells">): boolean =>
  cells.every(({ level }) => level === "none");

/** The likely questions of each session against the stories meant for this process. */
export function storyMatrix(
  preparation: Pick<Preparation, "stories" | "likely" | "allocation">,
  stories: readonly Story[],
): readonly MatrixGroup[] {
  const known = new Map(stories.map((story) => [story.id, story]));
  const uses = preparation.stories.flatMap(({ id, told, newDepth }) => {
    const story = known.get(id);
    return story ? [{ story, told, newDepth }] : [];
  });
  const { slots } = preparation.allocation;
  return preparation.likely
    .map(({ sessionId, questions }) => ({
      sessionId,
      rows: questions
        .filter(({ needsStory }) => needsStory)
        .map(({ questionId, text, probes, because }): MatrixRow => {
          const needs = needsOf(questionId);
          const isChosen = (storyId: string): boolean =>
            slots.some(
              (slot) =>
                slot.storyId === storyId &&
                slot.sessionId === sessionId &&
                slot.questionIds.includes(questionId),
            );
          return {
            questionId,
            text,
            probes,
            because,
            asksFor: needs.map(needName).join(" or "),
            cells: uses.map((use) => ({
              storyId: use.story.id,
              level: levelOf(storyFit(use, needs)),
              chosen: isChosen(use.story.id),
              why: whyOf(use, needs),
            })),
          };
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Where fit counts as fair and as strong ([SPEC]). */
const FAIR_MIN = 0.5;
const STRONG_MIN = 0.75;

function levelOf(fit: number): FitLevel {
  if (fit === 0) return "none";
  if (fit >= STRONG_MIN) return "strong";
  return fit >= FAIR_MIN ? "fair" : "thin";
}

function whyOf(
  { story, told, newDepth }: Parameters<typeof storyFit>[0],
  needs: readonly StoryNeed[],
): string {
  const shown = needs.filter((need) => shows(story, need));
  if (shown.length === 0) return `It asks for ${needs.map(needName).join(" or ")}`;
  const points = completeness(story);
  const complete = points === STORY_POINTS ? "complete" : `${points} of ${STORY_POINTS} parts told`;
  const stale = told && newDepth.length === 0 ? ", heard before without anything new" : "";
  const fresh = told && newDepth.length > 0 ? ", heard before, now with something new" : "";
  return `Shows ${shown.map(needName).join(" and ")}; ${complete}${stale}${fresh}`;
}

const needName = (need: StoryNeed): string =>
  need in STORY_TAG_NAMES
    ? STORY_TAG_NAMES[need as StoryTag]
    : lowerFirst(STORY_KIND_NAMES[need as Story["kind"]]);
