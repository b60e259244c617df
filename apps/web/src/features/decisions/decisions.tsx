import { useState } from "react";
import { type Conflict, conflicts, interruption, useStore } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { InterruptionDialog } from "./interruption-dialog.tsx";

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
