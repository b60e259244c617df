import type { Story } from "@finalist/core/model";
import { STORY_KIND_NAMES } from "@finalist/core/playbook";
import { completeness, missingFrom, STORY_POINTS } from "@finalist/core/prepare";
import { Link } from "wouter";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

interface StoryShelfProps {
  readonly stories: readonly Story[];
  readonly onWrite: (kind: Story["kind"]) => void;
}

const KINDS = Object.entries(STORY_KIND_NAMES) as readonly (readonly [Story["kind"], string])[];

/** The stories by what they prove: three things are to be shown, and a place is kept for each. */
export function StoryShelf({ stories, onWrite }: StoryShelfProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {KINDS.map(([kind, name]) => {
        const own = stories.filter((story) => story.kind === kind);
        return (
          <section key={kind} aria-label={name} className="flex flex-col rounded-2xl bg-well p-3">
            <h3 className="px-1.5 pb-2 font-semibold">{name}</h3>
            <ul className="space-y-2">
              {own.map((story) => (
                <li key={story.id}>
                  <StoryTile story={story} />
                </li>
              ))}
            </ul>
            <button
              {...CHANGES}
              type="button"
              aria-label={`Write a story: ${name}`}
              onClick={() => onWrite(kind)}
              className={`mt-2 rounded-xl border border-dashed border-line px-3 text-sm text-accent hover:border-accent hover:bg-card ${
                own.length === 0 ? "grow py-6" : "py-2"
              }`}
            >
              {own.length === 0 ? "None yet. Write one" : "+ Another"}
            </button>
          </section>
        );
      })}
    </div>
  );
}

function StoryTile({ story }: { readonly story: Story }) {
  const missing = missingFrom(story);
  return (
    <Link
      href={`/you/stories/${story.id}`}
      className="flex items-start gap-3 rounded-xl border border-line bg-card p-3 hover:border-accent"
    >
      <ProgressRing
        label={`Completeness of ${story.title}`}
        done={completeness(story)}
        of={STORY_POINTS}
        isComplete={missing.length === 0}
      />
      <span className="min-w-0">
        <span dir="auto" className="block font-serif font-semibold [overflow-wrap:anywhere]">
          {story.title}
        </span>
        <span className="line-clamp-2 text-sm text-muted">
          {missing.length === 0 ? "Complete" : `Lacks ${missing.join(", ")}`}
        </span>
      </span>
    </Link>
  );
}
