import { STORY_TAG_NAMES, STORY_TAGS } from "@finalist/core/playbook";

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** What else a story shows: it decides which questions it answers. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const own = tags.filter((tag) => !STORY_TAGS.some((known) => known === tag));
  const toggle = (tag: string): void =>
    onChange(tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag]);
  return (
    <fieldset className="px-2">
      <legend className="font-semibold">It also shows</legend>
      <p className="text-sm text-muted">What it shows decides which questions it answers.</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {[...STORY_TAGS, ...own].map((tag) => (
          <button
            key={tag}
            type="button"
            aria-pressed={tags.includes(tag)}
            onClick={() => toggle(tag)}
            className="min-h-8 rounded-full border border-line px-3 py-1 text-sm hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            {tags.includes(tag) && <span aria-hidden>✓ </span>}
            {STORY_TAG_NAMES[tag as keyof typeof STORY_TAG_NAMES] ?? tag.replace(":", ": ")}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
