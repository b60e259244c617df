import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Conflict, overrule, settle } from "../../data/index.ts";
import { Button } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { asText, fieldName, mineAt, theirsAt } from "./conflict-words.ts";

interface ConflictDialogProps {
  readonly conflict: Conflict;
  /** How many wait, this one among them. */
  readonly count: number;
  readonly onClose: () => void;
}

/** Two people wrote in the same field: both texts are shown, and one is chosen. */
export function ConflictDialog({ conflict, count, onClose }: ConflictDialogProps) {
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
