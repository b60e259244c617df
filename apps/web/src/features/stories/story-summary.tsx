import type { Story } from "@finalist/core/model";
import { isStrong, STORY_POINTS, type StoryPart, storyParts } from "@finalist/core/prepare";
import type { Review } from "@finalist/core/review";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import { adviceForAll } from "./heard.ts";
import { fieldId } from "./story-fields.ts";

interface StorySummaryProps {
  readonly story: Story;
  readonly review: Review | undefined;
  readonly isReading: boolean;
}

/** How far a story is, what it still lacks, and what a listener would hear. */
export function StorySummary({ story, review, isReading }: StorySummaryProps) {
  const parts = storyParts(story);
  const done = parts.filter(({ isThere }) => isThere).length;
  const isDone = done === STORY_POINTS;
  return (
    <aside
      aria-label="How far it is"
      className="self-start rounded-2xl border border-line bg-card p-5 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1"
    >
      <div className="flex items-center gap-4">
        <ProgressRing label="Completeness" done={done} of={STORY_POINTS} isComplete={isDone} />
        <p>
          <span className="block font-serif text-lg font-semibold">{verdictOf(story, isDone)}</span>
          <span className="text-sm text-muted">
            {done} of {STORY_POINTS} parts
          </span>
        </p>
      </div>
      {!isDone && (
        <>
          <h2 className="mt-4 text-sm font-semibold">Still missing</h2>
          <ul className="mt-1 space-y-0.5 text-sm">
            {parts
              .filter(({ isThere }) => !isThere)
              .map((part) => (
                <li key={part.id}>
                  <a
                    href={`#${fieldId(targetOf(part, story))}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(fieldId(targetOf(part, story)))?.focus();
                    }}
                    className="text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
                  >
                    {part.name}
                  </a>
                </li>
              ))}
          </ul>
        </>
      )}
      {review && <HeardAloud review={review} isReading={isReading} />}
    </aside>
  );
}

/** The first field of a part that is still empty. */
const targetOf = ({ fields }: StoryPart, story: Story): string =>
  fields.find((field) => !story[field]) ?? fields[0] ?? "situation";

function verdictOf(story: Story, isDone: boolean): string {
  if (isDone) return "Complete";
  return isStrong(story) ? "Strong" : "Not there yet";
}

const LIGHTS = [
  ["situation", "Situation"],
  ["task", "Task"],
  ["action", "Action"],
  ["result", "Result"],
] as const;

function HeardAloud({
  review,
  isReading,
}: {
  readonly review: Review;
  readonly isReading: boolean;
}) {
  const advice = adviceForAll(review);
  return (
    <section
      aria-label="What a listener hears"
      className={`mt-5 border-t border-line pt-4 text-sm transition-opacity ${isReading ? "opacity-60" : ""}`}
    >
      <h2 className="font-semibold">What a listener hears</h2>
      <ul className="mt-2 grid grid-cols-4 gap-1">
        {LIGHTS.map(([part, name]) => (
          <li
            key={part}
            className={`rounded-lg py-1.5 text-center text-xs ${
              review.star[part] ? "bg-accent-soft text-accent" : "bg-well text-muted"
            }`}
          >
            <span className="block text-base leading-none font-semibold" aria-hidden>
              {review.star[part] ? "✓" : "–"}
            </span>
            {name}
            <span className="sr-only">{review.star[part] ? " is heard" : " is not heard"}</span>
          </li>
        ))}
      </ul>
      <ul className="mt-3 space-y-1 text-muted">
        <li>
          {review.measurableResult ? "A result that can be measured" : "No number in the result"}
        </li>
        {review.weHidesOwnPart && <li className="text-warn">“We” hides your own part</li>}
        <li className="tabular-nums">
          {review.wordCount} words
          {review.fillerCount > 0 &&
            `, ${review.fillerCount} ${review.fillerCount === 1 ? "filler" : "fillers"}`}
        </li>
      </ul>
      {advice.map((text) => (
        <p key={text} className="mt-2 text-warn">
          {text}
        </p>
      ))}
    </section>
  );
}
