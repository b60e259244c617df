import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import type { Preparation } from "@finalist/core/prepare";
import { STORY_KIND_NAMES } from "@finalist/core/playbook";
import { useState } from "react";
import { newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, Empty, Panel } from "../../ui/panel.tsx";

interface StoryBoardProps {
  readonly application: Application;
  readonly preparation: Preparation;
  /** Every story of the candidate, in use here or not. */
  readonly all: readonly { readonly id: string; readonly title: string }[];
  readonly onRun: (command: EditCommand) => void;
}

type StoryCard = Preparation["stories"][number];

/** The stories of this process: how complete they are, where each goes, and what they prove. */
export function StoryBoard({ application, preparation, all, onRun }: StoryBoardProps) {
  const { stories, allocation, sessions } = preparation;
  const names = new Map(
    sessions.map(({ session, format }) => [session.id, session.title ?? format?.name ?? "Session"]),
  );
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const unused = all.filter(({ id }) => stories.every((story) => story.id !== id));
  const { slots, coverage } = allocation;
  return (
    <>
      <Panel title="Stories you mean to tell">
        {stories.length === 0 && (
          <Empty>No story yet. Three known to the ground are enough: add them under You.</Empty>
        )}
        <ul className="grid gap-4 lg:grid-cols-2">
          {stories.map((story) => (
            <Story
              key={story.id}
              story={story}
              mark={(patch) => markUse(application, stories, story.id, patch)}
              places={slots
                .filter(({ storyId }) => storyId === story.id)
                .map(({ sessionId, because }) => `${names.get(sessionId)}: ${because}`)}
              onRun={onRun}
            />
          ))}
        </ul>
        {unused.length > 0 && (
          <div className="mt-4">
            <h3 className="mb-2 font-semibold">Not told here</h3>
            <ul className="flex flex-wrap gap-2">
              {unused.map(({ id, title }) => (
                <li key={id}>
                  <Button
                    onClick={() => onRun(markUse(application, stories, id, { planned: true }))}
                  >
                    Tell “{title}” too
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Panel>
      <Panel title="Likely questions, and what answers them">
        {coverage.length === 0 ? (
          <Empty>Questions follow from the people and formats of the sessions.</Empty>
        ) : (
          <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
            {coverage.map(({ questionId, text, storyIds, state }) => {
              const told = slots.find(({ questionIds }) => questionIds.includes(questionId));
              return (
                <li
                  key={questionId}
                  className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-2.5 text-sm"
                >
                  <span className="min-w-0 flex-1 basis-64">{text}</span>
                  {state === "unproven" ? (
                    <Chip tone="warn">no story yet</Chip>
                  ) : (
                    <Chip tone={state === "proven" ? "accent" : "plain"}>
                      {titles.get(told?.storyId ?? storyIds[0] ?? "") ?? "a story"}
                      {state === "at-hand" && ", told elsewhere that day"}
                    </Chip>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Panel>
    </>
  );
}

/**
 * Changes what becomes of one story here. Without any mark all are in use, so the first mark names
 * the others too: they stay.
 */
function markUse(
  { storyUses }: Application,
  inUse: readonly StoryCard[],
  storyId: string,
  patch: { readonly planned?: boolean; readonly newDepth?: readonly string[] },
): EditCommand {
  const isKnown = (id: string): boolean => storyUses.some((use) => use.storyId === id);
  const known = storyUses.find((use) => use.storyId === storyId);
  const add = (value: Readonly<Record<string, unknown>>) => ({
    type: "add" as const,
    collection: "storyUses",
    value: { id: newId(), planned: true, ...value },
  });
  const own = known
    ? { type: "change" as const, collection: "storyUses", id: known.id, patch }
    : add({ storyId, ...patch });
  const others = inUse
    .filter(({ id }) => id !== storyId && !isKnown(id))
    .map(({ id }) => add({ storyId: id }));
  return { type: "batch", label: "Changed which stories to tell", commands: [own, ...others] };
}

function Story({
  story,
  mark,
  places,
  onRun,
}: {
  readonly story: StoryCard;
  readonly mark: (patch: {
    readonly planned?: boolean;
    readonly newDepth?: readonly string[];
  }) => EditCommand;
  readonly places: readonly string[];
  readonly onRun: (command: EditCommand) => void;
}) {
  const [depth, setDepth] = useState<string>();
  const { title, kind, points, pointsMax, strong, missing, told, newDepth } = story;
  return (
    <li className="rounded-2xl border border-line bg-card p-5 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="text-lg font-semibold">{title}</h3>
        <Chip tone={strong ? "accent" : "warn"}>
          {points} of {pointsMax}
        </Chip>
      </div>
      <p className="text-muted">{STORY_KIND_NAMES[kind]}</p>
      {missing.length > 0 && <p className="mt-2">Still missing: {missing.join(", ")}.</p>}
      {places.length > 0 && (
        <ul className="mt-2 list-disc pl-4">
          {places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
      {told && (
        <div className="mt-3">
          <p className={newDepth.length === 0 ? "text-warn" : "text-muted"}>
            {newDepth.length === 0
              ? "They know this one. It returns only with something new."
              : `New this time: ${newDepth.join("; ")}.`}
          </p>
          <form
            className="mt-2 flex gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              if (!depth?.trim()) return;
              onRun(mark({ newDepth: [...newDepth, depth.trim()] }));
              setDepth("");
            }}
          >
            <input
              aria-label={`Something new about ${title}`}
              value={depth ?? ""}
              maxLength={300}
              placeholder="A decision, a figure, what broke"
              onChange={(event) => setDepth(event.target.value)}
              className="min-w-0 flex-1 rounded-lg border border-line bg-well px-3 py-1.5"
            />
            <Button type="submit" disabled={!depth?.trim()}>
              Add
            </Button>
          </form>
        </div>
      )}
      <Button look="quiet" className="mt-3" onClick={() => onRun(mark({ planned: false }))}>
        Leave it out here
      </Button>
    </li>
  );
}
