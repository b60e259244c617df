import { useQueryClient } from "@tanstack/react-query";
import { type Interruption, interruption, placeOf, travelOver } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";

/** Undo goes one step at a time: what others did since is never taken along unasked. */
export function InterruptionDialog({
  interruption: stopped,
}: {
  readonly interruption: Interruption;
}) {
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
