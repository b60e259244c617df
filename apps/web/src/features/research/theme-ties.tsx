import type { ThemeTie } from "@finalist/core/prepare";
import { Empty } from "../../ui/panel.tsx";

interface ThemeTiesProps {
  readonly ties: readonly ThemeTie[];
  readonly storiesHref: string;
}

/** What they care about, and what the person has for each: a gap is said plainly. */
export function ThemeTies({ ties, storiesHref }: ThemeTiesProps) {
  if (ties.length === 0)
    return (
      <Empty>
        No theme on file. Note under Round one what they came back to, or write their challenges
        beside this.
      </Empty>
    );
  return (
    <ul className="space-y-4">
      {ties.map(({ theme, from, mentions, notes, stories }) => (
        <li key={`${from} ${theme}`} className="border-l-2 border-accent pl-3">
          <p className="font-medium">
            <bdi>{theme}</bdi>
            <span className="text-sm font-normal text-muted">
              {from === "said"
                ? ` · named ${mentions === 1 ? "once" : `${mentions} times`} in the interview`
                : " · a challenge of theirs"}
            </span>
          </p>
          {stories.length > 0 && (
            <p className="text-sm">
              Your story:{" "}
              <a href={storiesHref} className="text-accent underline">
                {stories.map(({ title }) => title).join(", ")}
              </a>
            </p>
          )}
          {notes.map(({ id, text }) => (
            <p key={id} className="text-sm">
              You found:{" "}
              <a href={`#${id}`} className="text-accent underline">
                {text}
              </a>
            </p>
          ))}
          {notes.length === 0 && stories.length === 0 && (
            <p className="text-sm text-warn">
              Nothing of yours meets this yet: look for it, or tie a story to it.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
