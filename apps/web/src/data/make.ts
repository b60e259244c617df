import type { DocumentRef, Versioned } from "@finalist/api/client";
import { type DomainError, err, ok, type Result, sameJson } from "@finalist/core";
import { apply, type EditCommand } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { newId } from "../clock.ts";
import { notify } from "../notices.ts";
import { caller, READING } from "./caller.ts";
import { type Edit, keyOf, type Seen } from "./edit.ts";
import { isGone } from "./failures.ts";
import { editsOf, post } from "./outbox.ts";
import { seenNow } from "./queries.ts";
import { shownOf } from "./shown.ts";

/** Nothing comes of what changes nothing: no line in the log would stand for it. */
export function make(
  queryClient: QueryClient,
  wanted: { readonly ref: DocumentRef; readonly command: EditCommand; readonly seen?: Seen },
): Result<Edit | undefined, DomainError> {
  const { ref, command } = wanted;
  const known = caller.get();
  if (known?.role === "viewer" || known?.role === "coach") {
    notify({ text: READING[known.role] });
    return ok(undefined);
  }
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

export const sayKept = (undo?: () => void): void =>
  notify({
    text: "Finalist does not answer. Your change is kept and sent as soon as it does.",
    ...(undo && { undo }),
  });
