import { MATCH_TEXT_MAX, type MatchStory } from "@finalist/core/match/schema";
import type { Candidate } from "@finalist/core/model";
import type { Deps } from "../deps.ts";
import { getCandidate } from "./reading.ts";

/** The candidate's stories, each as one text, to be matched. */
export async function storyTexts(deps: Deps): Promise<readonly MatchStory[]> {
  const { document } = await getCandidate(deps);
  return document.stories.map((story) => ({
    id: story.id,
    title: story.title,
    text: textOf(story),
  }));
}

function textOf(story: Candidate["stories"][number]): string {
  const { situation, task, constraint, decision, rejectedAlternatives, action, result } = story;
  const { effect, tradeOff, othersPart } = story;
  return [
    ...[situation, task, constraint, decision, ...(rejectedAlternatives ?? [])],
    ...[action, result, effect?.text, tradeOff, othersPart],
  ]
    .filter(Boolean)
    .join(" ")
    .slice(0, MATCH_TEXT_MAX);
}
