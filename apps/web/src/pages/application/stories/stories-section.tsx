import { StoryBoard } from "../../../features/stories/story-board.tsx";
import type { ViewProps } from "../../../views.ts";

export function StoriesSection({ application, preparation, candidate, run }: ViewProps) {
  return (
    <StoryBoard
      application={application}
      preparation={preparation}
      all={candidate.stories}
      onRun={run}
    />
  );
}
