import { NOTE_KINDS, type NoteKind } from "@finalist/core/model";
import { NOTE_KIND_NAMES, NOTE_PROMPTS } from "@finalist/core/playbook";

interface KindPickerProps {
  readonly kind: NoteKind;
  readonly counts: ReadonlyMap<NoteKind, number>;
  readonly onPick: (kind: NoteKind) => void;
}

/** What the next line records; the first nine are Alt and a digit away. */
export function KindPicker({ kind, counts, onPick }: KindPickerProps) {
  return (
    <>
      <label className="mt-3 block text-sm sm:hidden">
        <span className="sr-only">Kind of note</span>
        <select
          className="min-h-11 w-full rounded-lg border border-line bg-card px-2 text-base"
          value={kind}
          onChange={(event) => {
            const picked = NOTE_KINDS.find((each) => each === event.target.value);
            if (picked) onPick(picked);
          }}
        >
          {NOTE_PROMPTS.map((prompt) => (
            <option key={prompt.kind} value={prompt.kind}>
              {NOTE_KIND_NAMES[prompt.kind]}
              {counts.get(prompt.kind) ? ` (${counts.get(prompt.kind)})` : ""}
            </option>
          ))}
        </select>
      </label>
      <div role="group" aria-label="Kind of note" className="mt-3 hidden flex-wrap gap-1 sm:flex">
        {NOTE_PROMPTS.map((prompt, place) => {
          const count = counts.get(prompt.kind) ?? 0;
          const isPicked = prompt.kind === kind;
          return (
            <button
              key={prompt.kind}
              type="button"
              aria-pressed={isPicked}
              aria-keyshortcuts={place < 9 ? `Alt+${place + 1}` : undefined}
              title={place < 9 ? `Alt+${place + 1}` : undefined}
              className={`min-h-7 rounded-lg px-2 text-sm ${
                isPicked
                  ? "bg-accent-soft font-medium text-accent"
                  : "text-muted hover:bg-well hover:text-ink"
              }`}
              onClick={() => onPick(prompt.kind)}
            >
              {place < 9 && (
                <span aria-hidden className="mr-1 text-xs tabular-nums opacity-80">
                  {place + 1}
                </span>
              )}
              {NOTE_KIND_NAMES[prompt.kind]}
              {count > 0 && <span className="ml-1 tabular-nums"> · {count}</span>}
            </button>
          );
        })}
      </div>
    </>
  );
}
