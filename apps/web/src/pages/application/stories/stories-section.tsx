import { isGap, markUse, storyMatrix } from "@finalist/core/prepare";
import { Link, useLocation } from "wouter";
import { newId } from "../../../clock.ts";
import { CoverageList } from "../../../features/stories/coverage-list.tsx";
import { CoverageMatrix } from "../../../features/stories/coverage-matrix.tsx";
import { StoryUseCard } from "../../../features/stories/story-use-card.tsx";
import { Button } from "../../../ui/button.tsx";
import { FoldToggle, useFold } from "../../../ui/fold.tsx";
import { isolated } from "../../../ui/isolate.ts";
import { Empty, Panel } from "../../../ui/panel.tsx";
import { Shortened } from "../../../ui/shortened.tsx";
import type { ViewProps } from "../../../views.ts";
import { StoryFindings } from "./story-findings.tsx";

/** The stories of this process: how complete they are, where each goes, and what they answer. */
export function StoriesSection(view: ViewProps) {
  const { application, candidate, preparation, run, runForCandidate } = view;
  const { stories, allocation, sessions } = preparation;
  const [, navigate] = useLocation();
  const matrix = storyMatrix(preparation, candidate.stories);
  const rows = matrix.flatMap((group) => group.rows);
  const gaps = rows.filter(isGap).length;
  const unused = candidate.stories.filter(({ id }) => stories.every((story) => story.id !== id));
  const sessionNames = new Map(
    sessions.map(({ session, format }) => [session.id, session.title ?? format?.name ?? "Session"]),
  );
  const names = new Map(application.interviewers.map(({ id, name }) => [id, isolated(name)]));
  const hrefOf = (id: string): string => `/you/stories/${id}?for=${application.id}`;
  const write = (): void => {
    const id = newId();
    const value = { id, kind: "STK-1", title: "A new story" };
    runForCandidate({ type: "add", collection: "stories", value });
    // Where some stories were chosen for this process, a new one is no exception.
    if (application.storyUses.length > 0)
      run(markUse(application, stories, id, { planned: true }, newId));
    navigate(hrefOf(id));
  };
  const fold = useFold(unused, 12);
  const strong = stories.filter((story) => story.strong).length;
  return (
    <>
      <Panel
        title="Stories you mean to tell"
        aside={<Button onClick={write}>Write a story</Button>}
      >
        {stories.length === 0 ? (
          <Empty>
            No story yet. Three known to the ground are enough: one of depth, one of influence, one
            of judgement. Write the first, or{" "}
            <Link href="/you" className="text-accent underline">
              paste one you have
            </Link>
            .
          </Empty>
        ) : (
          <>
            <p className="mb-4 text-muted">
              {strong} of {stories.length} {strong === 1 ? "is" : "are"} strong
              {rows.length > 0 &&
                (gaps === 0
                  ? "; each likely question has an answer."
                  : `; ${gaps} of ${rows.length} likely questions have no story yet.`)}
            </p>
            <StoryFindings findings={preparation.findings} />
            <ul className="grid gap-4 lg:grid-cols-2 xl:grid-cols-3">
              {stories.map((story) => (
                <StoryUseCard
                  key={story.id}
                  story={story}
                  href={hrefOf(story.id)}
                  places={allocation.slots
                    .filter(({ storyId }) => storyId === story.id)
                    .map(({ sessionId, because }) => ({
                      session: sessionNames.get(sessionId) ?? "",
                      because,
                    }))}
                  heardBy={allocation.overTold
                    .filter(({ storyId }) => storyId === story.id)
                    .flatMap(({ listenerIds }) => listenerIds.flatMap((id) => names.get(id) ?? []))}
                  onDepth={(newDepth) =>
                    run(markUse(application, stories, story.id, { newDepth }, newId))
                  }
                  onLeaveOut={() =>
                    run(markUse(application, stories, story.id, { planned: false }, newId))
                  }
                />
              ))}
            </ul>
          </>
        )}
        {unused.length > 0 && (
          <div className="mt-5">
            <h3 className="mb-2 font-semibold">Left out here</h3>
            <ul className="flex flex-wrap gap-2">
              {fold.shown.map(({ id, title }) => (
                <li key={id} className="max-w-full">
                  <Button
                    onClick={() => run(markUse(application, stories, id, { planned: true }, newId))}
                  >
                    <span className="min-w-0">
                      + Tell “<Shortened text={title} />” too
                    </span>
                  </Button>
                </li>
              ))}
              <li>
                <FoldToggle fold={fold} />
              </li>
            </ul>
          </div>
        )}
      </Panel>
      <Panel title="Likely questions, and what answers them">
        {rows.length === 0 || stories.length === 0 ? (
          <Empty>
            {stories.length === 0
              ? "Once there is a story, this shows which question it answers."
              : "Questions follow from the people and formats of the sessions; nobody is in the room yet."}
          </Empty>
        ) : (
          <>
            <CoverageMatrix groups={matrix} stories={stories} sessionNames={sessionNames} />
            <CoverageList groups={matrix} stories={stories} sessionNames={sessionNames} />
          </>
        )}
      </Panel>
    </>
  );
}
