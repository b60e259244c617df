import { useState } from "react";
import { conflicts, interruption, useStore } from "../../data/index.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { InterruptionDialog } from "./interruption-dialog.tsx";

interface DecisionsMarkProps {
  readonly className: string;
}

/** Where nothing may come over the page by itself: a few words, and a press opens what waits. */
export function DecisionsMark({ className }: DecisionsMarkProps) {
  const count = useStore(conflicts).length + (useStore(interruption) ? 1 : 0);
  return <span role="status">{count > 0 && <Mark count={count} className={className} />}</span>;
}

/** It goes with the last decision: what comes later does not open by itself. */
function Mark({ count, className }: DecisionsMarkProps & { readonly count: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const waiting = useStore(conflicts);
  const stopped = useStore(interruption);
  const [conflict] = waiting;
  return (
    <>
      <button type="button" className={className} onClick={() => setIsOpen(true)}>
        {count} to decide, nothing is lost
      </button>
      {isOpen && stopped && <InterruptionDialog interruption={stopped} />}
      {isOpen && !stopped && conflict && (
        <ConflictDialog
          key={conflict.id}
          conflict={conflict}
          count={waiting.length}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
