import { formatClock, formatDate, formatDay } from "../../format.ts";
import { slotStart } from "./draft-changes.ts";
import { Part } from "./fields.tsx";
import { type EvidenceOf, Source } from "./sources.tsx";

interface DraftSlotsProps {
  readonly slots: readonly string[];
  readonly chosen: number | undefined;
  readonly timeZone: string;
  readonly evidenceAt: EvidenceOf;
  readonly onChoose: (chosen: number | undefined) => void;
}

/** Times to choose from: each could be the session, and none is yet. */
export function DraftSlots({ slots, chosen, timeZone, evidenceAt, onChoose }: DraftSlotsProps) {
  const choices = [undefined, ...slots.keys()];
  return (
    <Part
      title="Proposed times"
      hint={
        slots.length === 1
          ? "One time is offered; nothing is fixed yet."
          : "Several times are offered; nothing is fixed yet."
      }
    >
      <div className="divide-y divide-line rounded-xl border border-line bg-card">
        {choices.map((choice) => {
          const evidence =
            choice === undefined ? undefined : evidenceAt(`/proposedSlots/${choice}`);
          return (
            <label
              key={choice ?? "none"}
              className="flex cursor-pointer items-baseline gap-3 px-4 py-2 text-sm"
            >
              <input
                type="radio"
                name="proposed-slot"
                className="accent-accent"
                checked={chosen === choice}
                onChange={() => onChoose(choice)}
              />
              <span className="min-w-0">
                {choice === undefined
                  ? "None of them yet"
                  : slotText(slots[choice] ?? "", timeZone)}
                {evidence && (
                  <span className="block text-xs text-muted">
                    <Source evidence={evidence} />
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
      {chosen !== undefined && (
        <p role="status" className="mt-2 text-sm text-muted">
          It is a session below now. How long it takes is not said: look at its minutes.
        </p>
      )}
    </Part>
  );
}

function slotText(slot: string, timeZone: string): string {
  const start = slotStart(slot, timeZone);
  if (start === undefined) return formatDate(slot.slice(0, 10));
  return `${formatDay(start, timeZone)}, ${formatClock(start, timeZone)}`;
}
