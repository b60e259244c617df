import type { EditCommand } from "@finalist/core/change";
import type { TakeHome } from "@finalist/core/model";
import type { KitBoard } from "@finalist/core/prepare";
import { currentInstant } from "../../clock.ts";
import { relativeTo } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Moment } from "../../when.tsx";

interface TakeHomeCardProps {
  readonly work: TakeHome;
  readonly board: KitBoard;
  readonly now: string;
  readonly timeZone: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: () => void;
}

const README = [
  { field: "saysDone", name: "says what is done" },
  { field: "saysNotDone", name: "says what is not" },
  { field: "saysWhy", name: "says why" },
] as const;

/** Work at home: by when, how many hours of the time box, and whether it can be handed in. */
export function TakeHomeCard({ work, board, now, timeZone, onRun, onOpen }: TakeHomeCardProps) {
  const { id, scope, dueAt, hoursSpent = 0, readme, submittedAt } = work;
  const { takeHomeHoursMax: hoursMax, readmeWords } = board;
  const change = (patch: Record<string, unknown>): void =>
    onRun({ type: "change", collection: "takeHomes", id, patch });
  const isOver = hoursSpent > hoursMax;
  return (
    <li id={id} tabIndex={-1} className="rounded-2xl border border-line bg-card p-5 outline-none">
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <span className="font-serif text-lg">
          {submittedAt !== undefined ? (
            <>
              Handed in <Moment instant={submittedAt} timeZone={timeZone} />
            </>
          ) : dueAt === undefined ? (
            "No deadline on file: ask for it"
          ) : (
            <>
              Due {relativeTo(dueAt, now)}
              <span className="block font-sans text-sm text-muted">
                <Moment instant={dueAt} timeZone={timeZone} />
              </span>
            </>
          )}
        </span>
        <Button look="quiet" onClick={onOpen}>
          Dates and session
        </Button>
      </p>
      <EditInPlace
        showLabel
        label="What to hand in"
        placeholder="In your words: what is asked for, and what is not"
        value={scope ?? ""}
        onCommit={(text) => change({ scope: text.trim() || null })}
      />
      <div className="mt-3">
        <p className={`text-sm ${isOver ? "text-danger" : "text-muted"}`}>
          {hoursSpent} of {hoursMax} hours{isOver && ": past the time box, stop here"}
        </p>
        <div aria-hidden className="my-1 h-2 overflow-hidden rounded-full bg-well">
          <div
            className={`h-full ${isOver ? "bg-danger" : "bg-accent"}`}
            style={{ width: `${Math.min(100, (hoursSpent / hoursMax) * 100)}%` }}
          />
        </div>
        <span className="flex flex-wrap gap-2">
          <Button onClick={() => change({ hoursSpent: hoursSpent + 0.5 })}>+ half an hour</Button>
          {hoursSpent > 0 && (
            <Button
              look="quiet"
              onClick={() => change({ hoursSpent: Math.max(0, hoursSpent - 0.5) })}
            >
              − half an hour
            </Button>
          )}
        </span>
      </div>
      <fieldset className="mt-3 text-sm">
        <legend className="mb-1 text-muted">
          The readme, in {readmeWords[0]} to {readmeWords[1]} words
        </legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {README.map(({ field, name }) => (
            <label key={field} className="flex min-h-6 items-center gap-2 max-sm:min-h-11">
              <input
                type="checkbox"
                className="size-5 accent-accent"
                checked={readme?.[field] === true}
                onChange={(event) => change({ readme: { [field]: event.target.checked } })}
              />
              {name}
            </label>
          ))}
          <label className="flex items-center gap-2">
            <input
              type="number"
              min={0}
              aria-label="Words in the readme"
              defaultValue={readme?.words ?? ""}
              onBlur={(event) =>
                change({
                  readme: { words: event.target.value ? Number(event.target.value) : null },
                })
              }
              className="min-h-8 w-20 rounded-lg border border-line bg-paper px-2 tabular-nums"
            />
            words
          </label>
        </div>
      </fieldset>
      <Button
        className="mt-4"
        look={submittedAt === undefined ? "primary" : "quiet"}
        onClick={() => change({ submittedAt: submittedAt === undefined ? currentInstant() : null })}
      >
        {submittedAt === undefined ? "I have handed it in" : "It is not handed in"}
      </Button>
    </li>
  );
}
