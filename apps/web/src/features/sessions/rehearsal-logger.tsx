import type { Rehearsal } from "@finalist/core/model";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";

export type PracticeRun = Pick<Rehearsal, "kind" | "minutes" | "aloud">;

interface RehearsalLoggerProps {
  readonly kind: Rehearsal["kind"];
  /** Which session it is for. */
  readonly about: string;
  readonly usualMinutes: number;
  /** How many are on file. */
  readonly count: number;
  readonly onLog: (run: PracticeRun) => void;
}

const PRACTISED: Readonly<Record<Rehearsal["kind"], string>> = {
  presentation: "the talk",
  case: "a case",
  "system-design": "a design",
  coding: "coding",
  "role-play": "a scene",
  comp: "the talk about pay",
  "hard-part": "a hard part",
  story: "a story",
};

/** One press after a practice run. */
export function RehearsalLogger(props: RehearsalLoggerProps) {
  const { kind, about, usualMinutes, count, onLog } = props;
  const [minutes, setMinutes] = useState(String(usualMinutes));
  const [aloud, setAloud] = useState(true);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onLog({ kind, minutes: Number(minutes), aloud });
  };
  return (
    <form
      aria-label={`Log a rehearsal: ${about}`}
      onSubmit={submit}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl bg-well px-4 py-2.5 text-sm"
    >
      <span>Practised {PRACTISED[kind]}?</span>
      <label className="flex items-center gap-1.5">
        <input
          type="number"
          min={1}
          max={1440}
          required
          className="min-h-9 w-18 rounded-lg border border-line bg-card px-2 text-right tabular-nums"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        minutes
      </label>
      <label className="flex min-h-9 items-center gap-1.5">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={aloud}
          onChange={(event) => setAloud(event.target.checked)}
        />
        out loud
      </label>
      <Button type="submit">Log it</Button>
      <span role="status" className="text-muted tabular-nums">
        {count === 0 ? "None yet" : `${count} so far`}
      </span>
    </form>
  );
}
