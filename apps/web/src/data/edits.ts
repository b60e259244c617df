import type { DocumentRef } from "@finalist/api/client";
import { type DomainError, ok, type Result } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { settle } from "./conflicts.ts";
import { isConnected } from "./connection.ts";
import { type Conflict, nameOf, type Seen } from "./edit.ts";
import { remember } from "./history.ts";
import { make, sayKept } from "./make.ts";
import { seenOfAll } from "./queries.ts";
import { undo } from "./travel.ts";
import { wordsOf } from "./words.ts";

/** Applies an edit here at once, then sends it. What the core refuses is never sent. */
export function useEdit(
  ref: DocumentRef,
): (command: EditCommand, seen?: Seen) => Result<null, DomainError> {
  const queryClient = useQueryClient();
  return (command, seen) => edit(queryClient, ref, command, seen);
}

/** What the edits that are being made are an answer to, where that is not what is shown now. */
let begunFrom: ReadonlyMap<string, Seen> | undefined;

/** What is shown now, of every document; runs what makes edits of it, however late. */
export function useDraftBase(): () => (work: () => void) => void {
  const queryClient = useQueryClient();
  return () => {
    const shown = seenOfAll(queryClient);
    return (work) => {
      begunFrom = shown;
      try {
        work();
      } finally {
        begunFrom = undefined;
      }
    };
  };
}

function edit(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  seen = begunFrom?.get(nameOf(ref)),
): Result<null, DomainError> {
  const made = make(queryClient, { ref, command, ...(seen && { seen }) });
  if (!made.ok) return made;
  if (!made.value) return ok(null);
  const { id } = made.value;
  remember({ id, ref, command, text: wordsOf(command) });
  if (!isConnected.get()) sayKept(() => void undo(queryClient, id));
  return ok(null);
}

/** The person's decision in a conflict: their own words, on top of what they were shown. */
export function overrule(queryClient: QueryClient, conflict: Conflict): Result<null, DomainError> {
  const { ref, command, theirs } = conflict;
  const seen = theirs && { version: theirs.version, edits: [] };
  const result = edit(queryClient, ref, command, seen);
  if (result.ok) settle(conflict);
  return result;
}
