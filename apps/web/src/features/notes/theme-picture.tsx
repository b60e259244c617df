import type { Note } from "@finalist/core/model";
import { LongText } from "../../ui/long-text.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

interface ThemePictureProps {
  readonly themes: readonly Note[];
  readonly onCount: (noteId: string, mentions: number) => void;
}

const DOTS_MAX = 8;

/** The problems they named, a dot for each time; the more often, the more urgent. */
export function ThemePicture({ themes, onCount }: ThemePictureProps) {
  const sorted = themes.toSorted((a, b) => timesOf(b) - timesOf(a));
  return (
    <ul className="space-y-1">
      {sorted.map((theme) => {
        const times = timesOf(theme);
        return (
          <li
            key={theme.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 max-sm:border-b max-sm:border-line max-sm:pt-1 sm:grid-cols-[minmax(0,1fr)_auto_auto]"
          >
            <div className="min-w-0 max-sm:col-span-2">
              <LongText text={theme.text} />
            </div>
            <span className="flex items-center gap-1">
              {Array.from({ length: Math.min(times, DOTS_MAX) }, (_, place) => (
                <span key={place} aria-hidden className="size-3 rounded-full bg-accent" />
              ))}
              <span className="ml-1 min-w-7 text-right text-sm text-muted tabular-nums">
                {times}×
              </span>
            </span>
            <button
              {...CHANGES}
              type="button"
              aria-label={`${theme.text} came up once more`}
              disabled={times >= 100}
              className="min-h-8 rounded-lg px-2 text-sm font-medium text-accent hover:bg-accent-soft"
              onClick={() => onCount(theme.id, times + 1)}
            >
              +1
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const timesOf = ({ mentions }: Note): number => mentions ?? 1;
