import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/tokens.ts";
import { reviewAnswer } from "./review-answer.ts";

/** A telling taken apart: each sentence once under what it tells, and the limits and options in it. */
export interface StoryParts {
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  readonly constraint: string;
  readonly rejectedAlternatives: readonly string[];
}

const COURSE = ["situation", "task", "action", "result"] as const;

/** Puts every sentence where most of it belongs; one that tells nothing by itself stays with the one before. */
export function partsOfStory(text: string): StoryParts {
  const { spans } = reviewAnswer({ text });
  const course: Record<(typeof COURSE)[number], string[]> = {
    situation: [],
    task: [],
    action: [],
    result: [],
  };
  let place: (typeof COURSE)[number] = "situation";
  for (const sentence of sentencesOf(text)) {
    place = fullest(sentence, spans) ?? place;
    course[place].push(text.slice(sentence.start, sentence.end));
  }
  const words = (of: readonly Span[]): readonly string[] =>
    of.map(({ start, end }) => text.slice(start, end).trim());
  return {
    situation: course.situation.join(" "),
    task: course.task.join(" "),
    action: course.action.join(" "),
    result: course.result.join(" "),
    constraint: words(spans.constraint).join("; "),
    rejectedAlternatives: words(spans.rejectedAlternatives),
  };
}

function fullest(
  sentence: Span,
  spans: Readonly<Record<(typeof COURSE)[number], readonly Span[]>>,
): (typeof COURSE)[number] | undefined {
  let best: (typeof COURSE)[number] | undefined;
  let most = 0;
  for (const part of COURSE) {
    const shared = spans[part].reduce((sum, span) => sum + overlap(sentence, span), 0);
    if (shared > most) [best, most] = [part, shared];
  }
  return best;
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
