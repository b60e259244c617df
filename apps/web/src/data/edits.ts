import type { DocumentRef, Versioned } from "@finalist/api/client";
import { type DomainError, err, ok, type Result, sameJson } from "@finalist/core";
import { apply, describeCommand, type EditCommand } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { newId } from "../clock.ts";
import { notify } from "../notices.ts";
import { settle } from "./conflicts.ts";
import { isConnected } from "./connection.ts";
import { type Conflict, type Edit, keyOf, type Seen } from "./edit.ts";
import { isGone } from "./failures.ts";
import { remember } from "./history.ts";
import { editsOf, post } from "./outbox.ts";
import { seenNow } from "./queries.ts";
import { shownOf } from "./shown.ts";

/** Applies an edit here at once, then sends it. What the core refuses is never sent. */
export function useEdit(
  ref: DocumentRef,
): (command: EditCommand, seen?: Seen) => Result<null, DomainError> {
  const queryClient = useQueryClient();
  return (command, seen) => edit(queryClient, ref, command, seen);
}

function edit(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  seen?: Seen,
): Result<null, DomainError> {
  const made = make(queryClient, { ref, command, ...(seen && { seen }) });
  if (!made.ok) return made;
  if (made.value) remember({ id: made.value.id, ref, command, text: describeCommand(command) });
  if (made.value && !isConnected.get()) sayKept();
  return ok(null);
}

export const sayKept = (): void =>
  notify({ text: "Finalist does not answer. Your change is kept and sent as soon as it does." });

/** Nothing comes of what changes nothing: no line in the log would stand for it. */
export function make(
  queryClient: QueryClient,
  wanted: { readonly ref: DocumentRef; readonly command: EditCommand; readonly seen?: Seen },
): Result<Edit | undefined, DomainError> {
  const { ref, command } = wanted;
  const queryKey = keyOf(ref);
  const base = queryClient.getQueryData<Versioned<Document>>(queryKey);
  if (!base || isGone(queryClient.getQueryState(queryKey)?.error))
    return err({ type: "not_found", what: ref.kind, id: "" });
  const { document } = shownOf(base, editsOf(ref));
  const applied = apply(document, command);
  if (!applied.ok) return applied;
  if (sameJson(document, applied.value)) return ok(undefined);
  const made = { id: newId(), ref, command, seen: wanted.seen ?? seenNow(base, editsOf(ref)) };
  post(made);
  return ok(made);
}

/** The person's decision in a conflict: their own words, on top of what they were shown. */
export function overrule(queryClient: QueryClient, conflict: Conflict): Result<null, DomainError> {
  const { ref, command, theirs } = conflict;
  const seen = theirs && { version: theirs.version, edits: [] };
  const result = edit(queryClient, ref, command, seen);
  if (result.ok) settle(conflict);
  return result;
}
