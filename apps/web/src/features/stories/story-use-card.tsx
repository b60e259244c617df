import type { StoryCard } from "@finalist/core/prepare";
import { STORY_KIND_NAMES } from "@finalist/core/playbook";
import { type FormEvent, useState } from "react";
import { Link } from "wouter";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { ProgressRing } from "../../ui/progress-ring.tsx";

interface StoryUseCardProps {
  readonly story: StoryCard;
  readonly href: string;
  /** Where it is told, and why there. */
  readonly places: readonly { readonly session: string; readonly because: string }[];
  /** Who has heard it already and would hear it again as it was. */
  readonly heardBy: readonly string[];
  readonly onDepth: (newDepth: readonly string[]) => void;
  readonly onLeaveOut: () => void;
}

/** A story in one process: how complete, where it goes, and what is new in it this time. */
export function StoryUseCard(props: StoryUseCardProps) {
  const { story, href, places, heardBy, onDepth, onLeaveOut } = props;
  const { title, kind, points, pointsMax, strong, missing, told, newDepth } = story;
  return (
    <li className="flex flex-col rounded-2xl border border-line bg-card p-5 text-sm">
      <div className="flex items-start gap-4">
        <ProgressRing
          label={`Completeness of ${title}`}
          done={points}
          of={pointsMax}
          isComplete={points === pointsMax}
        />
        <div className="min-w-0">
          <h3 title={title} className="line-clamp-3 text-lg font-semibold">
            <Link href={href} className="hover:text-accent hover:underline" dir="auto">
              {title}
            </Link>
          </h3>
          <p className="text-muted">
            {STORY_KIND_NAMES[kind]}
            {strong && <span className="text-accent"> · strong</span>}
          </p>
        </div>
      </div>
      {missing.length > 0 && (
        <p className="mt-3">
          <span className="text-warn">Still missing:</span> {missing.join(", ")}.
        </p>
      )}
      <ul className="mt-3 space-y-1">
        {places.map(({ session, because }) => (
          <li key={session} title={session} className="line-clamp-3">
            <span className="font-medium">{session}</span>
            <span className="text-muted">: {because}</span>
          </li>
        ))}
        {places.length === 0 && (
          <li className="text-muted">No session needs it; a spare for what nobody expects.</li>
        )}
      </ul>
      {told && <Depth title={title} newDepth={newDepth} heardBy={heardBy} onDepth={onDepth} />}
      <p className="mt-auto flex flex-wrap gap-x-2 pt-4">
        <Link
          href={href}
          aria-label={`${points === pointsMax ? "Read it" : "Complete it"}: ${title}`}
          className="inline-flex min-h-9 items-center rounded-lg px-3 py-1.5 -ml-3 text-sm font-medium text-accent hover:bg-accent-soft"
        >
          {points === pointsMax ? "Read it" : "Complete it"}
        </Link>
        <Button
          look="quiet"
          className="text-muted"
          aria-label={`Leave it out here: ${title}`}
          onClick={onLeaveOut}
        >
          Leave it out here
        </Button>
      </p>
    </li>
  );
}

interface DepthProps {
  readonly title: string;
  readonly newDepth: readonly string[];
  readonly heardBy: readonly string[];
  readonly onDepth: (newDepth: readonly string[]) => void;
}

/** What has not been heard yet of a story that was told before. */
function Depth({ title, newDepth, heardBy, onDepth }: DepthProps) {
  const [next, setNext] = useState("");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (next.trim() === "") return;
    onDepth([...newDepth, next.trim()]);
    setNext("");
  };
  const isStale = newDepth.length === 0;
  return (
    <div className={`mt-3 rounded-xl px-3 py-2.5 ${isStale ? "bg-warn-soft" : "bg-well"}`}>
      <p className={isStale ? "text-warn" : "font-medium"}>
        {isStale ? staleText(heardBy) : "New this time"}
      </p>
      <ul>
        {newDepth.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
          <li key={index} className="px-2">
            <EditInPlace
              label={`New in ${title}, ${index + 1}`}
              value={line}
              maxLength={300}
              onCommit={(text) =>
                onDepth(
                  newDepth
                    .map((other, at) => (at === index ? text.trim() : other))
                    .filter((other) => other !== ""),
                )
              }
            />
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="mt-1 flex gap-2">
        <input
          aria-label={`Something new about ${title}`}
          value={next}
          maxLength={300}
          dir="auto"
          placeholder="A decision, a figure, what broke"
          onChange={(event) => setNext(event.target.value)}
          className="min-h-9 min-w-0 flex-1 rounded-lg border border-line bg-card px-3 py-1.5 text-base placeholder:text-muted sm:text-sm"
        />
        <Button type="submit" disabled={next.trim() === ""}>
          Add
        </Button>
      </form>
    </div>
  );
}

const staleText = (heardBy: readonly string[]): string =>
  heardBy.length === 0
    ? "They know this one. It returns only with something new."
    : `${heardBy.join(" and ")} heard this one. It returns only with something new.`;
