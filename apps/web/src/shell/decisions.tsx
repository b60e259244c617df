import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type Conflict,
  conflicts,
  type Interruption,
  interruption,
  overrule,
  placeOf,
  settle,
  travelOver,
  useStore,
} from "../data/index.ts";
import { Button } from "../ui/button.tsx";
import { Modal } from "../ui/modal.tsx";
import { asText, fieldName, mineAt, theirsAt } from "./conflict-words.ts";

/** What this page cannot settle without the person; a conflict that is put off stays in sight. */
export function Decisions() {
  const waiting = useStore(conflicts);
  const stopped = useStore(interruption);
  const [putOff, setPutOff] = useState<Conflict>();
  const [oldest] = waiting;
  const newest = waiting.at(-1);
  if (stopped) return <InterruptionDialog interruption={stopped} />;
  if (!oldest) return null;
  if (newest !== putOff) {
    return (
      <ConflictDialog
        key={waiting.length}
        conflict={oldest}
        count={waiting.length}
        onClose={() => setPutOff(newest)}
      />
    );
  }
  const isOne = waiting.length === 1;
  return (
    <p
      role="status"
      className="screen-only sticky top-2 z-30 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn"
    >
      {isOne
        ? "One of your changes waits for your decision: somebody changed the same thing."
        : `${waiting.length} of your changes wait for your decision: somebody changed the same things.`}
      <Button onClick={() => setPutOff(undefined)}>{isOne ? "Look at it" : "Look at them"}</Button>
    </p>
  );
}

interface ConflictDialogProps {
  readonly conflict: Conflict;
  /** How many wait, this one among them. */
  readonly count: number;
  readonly onClose: () => void;
}

/** Two people wrote in the same field: both texts are shown, and one is chosen. */
function ConflictDialog({ conflict, count, onClose }: ConflictDialogProps) {
  const queryClient = useQueryClient();
  const [isRefused, setIsRefused] = useState(false);
  return (
    <Modal title="Changed elsewhere in the meantime" onClose={onClose}>
      <p className="mb-4 text-sm">
        While you were writing, someone changed the same thing: in the terminal, another window, or
        a tool. Nothing is lost; choose what stays, now or later.
        {count > 1 && ` 1 of ${count}.`}
      </p>
      {conflict.pointers.map((pointer) => (
        <div key={pointer} className="mb-4">
          <h3 className="mb-1 text-sm font-semibold">{fieldName(pointer)}</h3>
          <div className="grid gap-2 sm:grid-cols-2">
            <Version title="Yours" value={mineAt(conflict.command, pointer)} />
            <Version title="There now" value={theirsAt(conflict, pointer)} />
          </div>
        </div>
      ))}
      {isRefused && (
        <p role="alert" className="mb-4 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          What it belongs to is gone. Bring that back first, or copy your words to another place.
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={() => settle(conflict)}>Keep what is there</Button>
        <Button look="primary" onClick={() => setIsRefused(!overrule(queryClient, conflict).ok)}>
          Use mine
        </Button>
      </div>
    </Modal>
  );
}

/** Undo goes one step at a time: what others did since is never taken along unasked. */
function InterruptionDialog({ interruption: stopped }: { readonly interruption: Interruption }) {
  const queryClient = useQueryClient();
  const { direction, change, between } = stopped;
  const close = (): void => interruption.set(undefined);
  const isOne = between.length === 1;
  const { explanation, verb } = TRAVEL_WORDS[direction];
  return (
    <Modal title="Something came in between" onClose={close}>
      <p className="mb-2 text-sm">{explanation}</p>
      <ul className="mb-4 space-y-1 text-sm">
        {between.toReversed().map((line) => (
          <li key={line.sequence} className="rounded-lg bg-well px-3 py-2">
            <bdi>{line.summary}</bdi> <span className="text-muted">({placeOf(line)})</span>
          </li>
        ))}
        <li className="rounded-lg border border-line px-3 py-2">
          <bdi>{change.text}</bdi> <span className="text-muted">(what you chose)</span>
        </li>
      </ul>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={close}>{isOne ? "Leave both" : "Leave them all"}</Button>
        <Button
          look="primary"
          onClick={() => {
            close();
            void travelOver(queryClient, stopped);
          }}
        >
          {verb} {isOne ? "that too" : `those ${between.length} too`}
        </Button>
      </div>
    </Modal>
  );
}

const TRAVEL_WORDS = {
  undo: {
    explanation: "Changes are taken back one after the other, the newest first:",
    verb: "Undo",
  },
  redo: {
    explanation: "Changes are done again one after the other, the last one taken back first:",
    verb: "Redo",
  },
} as const;

function Version({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <div className="rounded-lg bg-well px-3 py-2 text-sm">
      <p className="mb-1 text-xs text-muted">{title}</p>
      <p dir="auto" className="whitespace-pre-wrap">
        {asText(value) || "(nothing)"}
      </p>
    </div>
  );
}
