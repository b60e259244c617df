import type { DocumentRef, Versioned } from "@finalist/api/client";
import { type DomainError, err, ok, type Result, sameJson } from "@finalist/core";
import { apply, describeCommand, type EditCommand, touches } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { notify } from "../notices.ts";
import { type Conflict, conflicts, settle } from "./conflicts.ts";
import { isGone, isStale, messageOf } from "./failures.ts";
import { type Edit, queues, runUntilAnswered, unsent } from "./outbox.ts";
import { isSameRef, keyOf } from "./queries.ts";
import { edited, takenBack, undo } from "./travel.ts";

/** Applies an edit here at once, then sends it. What the core refuses is never sent. */
export function useEdit(
  ref: DocumentRef,
): (command: EditCommand, base?: number) => Result<null, DomainError> {
  const queryClient = useQueryClient();
  return (command, base) => edit(queryClient, ref, command, base);
}

function edit(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  base?: number,
): Result<null, DomainError> {
  const queryKey = keyOf(ref);
  const seen = queryClient.getQueryData<Versioned<Document>>(queryKey);
  if (!seen || isGone(queryClient.getQueryState(queryKey)?.error))
    return err({ type: "not_found", what: ref.kind, id: "" });
  const applied = apply(seen.document, command);
  if (!applied.ok) return applied;
  // No line in the log would stand for it, and undo would take the line before.
  if (sameJson(seen.document, applied.value)) return ok(null);
  if (applied.value) {
    queryClient.setQueryData(queryKey, { document: applied.value, version: seen.version });
  }
  const made: Edit = { ref, command, base: base ?? seen.version };
  unsent.add(made);
  const queued = queues.get(queryKey.join("/")) ?? Promise.resolve();
  queues.set(
    queryKey.join("/"),
    queued.then(() => send(queryClient, made)),
  );
  takenBack.length = 0;
  return ok(null);
}

async function send(queryClient: QueryClient, made: Edit): Promise<void> {
  try {
    await sendOnce(queryClient, made);
  } catch (error) {
    await refuse(queryClient, made, error);
  } finally {
    unsent.delete(made);
  }
}

async function sendOnce(queryClient: QueryClient, made: Edit): Promise<void> {
  const { ref, command, base } = made;
  const queryKey = keyOf(ref);
  const { document, version } = await runUntilAnswered(made);
  const behind = [...unsent].filter((other) => other !== made && isSameRef(other.ref, ref));
  if (version === base + 1)
    for (const other of behind) if (other.base === base) other.base = version;
  const latest = queryClient.getQueryData<Versioned<Document>>(queryKey);
  if (document && latest) {
    // Later edits may be applied here already and still on their way: keep those.
    const isLast = behind.length === 0;
    queryClient.setQueryData(queryKey, { document: isLast ? document : latest.document, version });
  }
  void queryClient.invalidateQueries({ queryKey: ["applications"] });
  const change = { ref, version, text: describeCommand(command) };
  edited.push(change);
  notify({ text: change.text, undo: () => void undo(queryClient, change) });
}

/** What the server refuses is taken back here too; a conflict is put to the person. */
async function refuse(
  queryClient: QueryClient,
  { ref, command }: Edit,
  error: unknown,
): Promise<void> {
  const queryKey = keyOf(ref);
  await queryClient.refetchQueries({ queryKey });
  if (!isGone(error) && !isStale(error)) return notify({ text: messageOf(error), tone: "danger" });
  const now = queryClient.getQueryState<Versioned<Document>>(queryKey);
  const theirs = isGone(now?.error) ? undefined : now?.data;
  const named = error.problem.conflicts ?? [];
  const pointers = named.length > 0 ? named : touches(command);
  conflicts.set([...conflicts.get(), { ref, command, pointers, theirs }]);
}

/** The person's decision in a conflict: their own words, on top of what they were shown. */
export function overrule(queryClient: QueryClient, conflict: Conflict): Result<null, DomainError> {
  const { ref, command, theirs } = conflict;
  const result = edit(queryClient, ref, command, theirs?.version);
  if (result.ok) settle(conflict);
  return result;
}
