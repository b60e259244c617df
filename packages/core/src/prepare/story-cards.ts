import type { StoryKind } from "../model/story-kind.ts";
import type { Situation } from "./situation/situation.ts";
import { completeness, isStrong, missingFrom, STORY_POINTS } from "./situation/stories.ts";

/** How one story stands in this process (domain.md section 9). */
export interface StoryCard {
  readonly id: string;
  readonly title: string;
  readonly kind: StoryKind;
  /** 0 to `pointsMax`. */
  readonly points: number;
  readonly pointsMax: number;
  readonly strong: boolean;
  readonly missing: readonly string[];
  readonly told: boolean;
  readonly newDepth: readonly string[];
}

export const storyCards = ({ stories }: Situation): readonly StoryCard[] =>
  stories.map(({ story, told, newDepth }) => ({
    id: story.id,
    title: story.title,
    kind: story.kind,
    points: completeness(story),
    pointsMax: STORY_POINTS,
    strong: isStrong(story),
    missing: missingFrom(story),
    told,
    newDepth,
  }));
