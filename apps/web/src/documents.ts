import { ApiError, type DocumentRef, type Versioned } from "@finalist/api/client";
import { type DomainError, err, ok, type Result } from "@finalist/core";
import { apply, type EditCommand, describeCommand } from "@finalist/core/change";
import type { Application, Candidate, Document } from "@finalist/core/model";
import {
  queryOptions,
  type QueryClient,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { client } from "./api.ts";
import { notify } from "./notices.ts";

/** Server state: one query a document, and the list. */
const documentQueries = {
  list: () => queryOptions({ queryKey: ["applications"], queryFn: () => client.list() }),
  application: (id: string) =>
    queryOptions({ queryKey: ["application", id], queryFn: () => client.application(id) }),
  candidate: () => queryOptions({ queryKey: ["candidate"], queryFn: () => client.candidate() }),
};

const keyOf = (ref: DocumentRef): readonly string[] =>
  ref.kind === "candidate" ? ["candidate"] : ["application", ref.id];

export const useApplications = () => useQuery(documentQueries.list());
export const useApplication = (id: string) => useQuery(documentQueries.application(id));
export const useCandidate = (): Candidate =>
  useSuspenseQuery(documentQueries.candidate()).data.document;

export const CANDIDATE: DocumentRef = { kind: "candidate" };
export const applicationRef = ({ id }: Pick<Application, "id">): DocumentRef => ({
  kind: "application",
  id,
});

/** Somebody else changed the same fields; the person decides which words stay. */
export interface Conflict {
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  readonly pointers: readonly string[];
  readonly theirs: Document;
}

type ConflictListener = (conflict: Conflict) => void;
const conflictListeners = new Set<ConflictListener>();

export function onConflict(listener: ConflictListener): () => void {
  conflictListeners.add(listener);
  return () => conflictListeners.delete(listener);
}

/** Edits of one document are sent one after the other, each on the version before it. */
const queues = new Map<string, Promise<unknown>>();

/** Applies an edit here at once, then sends it. What the core refuses is never sent. */
export function useEdit(
  ref: DocumentRef,
): (command: EditCommand, base?: number) => Result<null, DomainError> {
  const queryClient = useQueryClient();
  return (command, base) => edit(queryClient, ref, command, base);
}

/** The version that is shown now: what a form that opens now is an edit of. */
export function useVersion(ref: DocumentRef): number | undefined {
  return useQueryClient().getQueryData<Versioned<Document>>(keyOf(ref))?.version;
}

function edit(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  base?: number,
): Result<null, DomainError> {
  const queryKey = keyOf(ref);
  const seen = queryClient.getQueryData<Versioned<Document>>(queryKey);
  if (!seen) return err({ type: "not_found", what: ref.kind, id: "" });
  const applied = apply(seen.document, command);
  if (!applied.ok) return applied;
  if (applied.value) {
    queryClient.setQueryData(queryKey, { document: applied.value, version: seen.version });
  }
  const queued = queues.get(queryKey.join("/")) ?? Promise.resolve();
  queues.set(
    queryKey.join("/"),
    queued.then(() => send(queryClient, ref, command, base)),
  );
  edited.push(ref);
  takenBack.length = 0;
  return ok(null);
}

const RETRY_MILLIS = 1500;
let unsent = 0;

// Edits that the server has not answered live in this page alone: leaving would lose them.
window.addEventListener("beforeunload", (event) => {
  if (unsent > 0) event.preventDefault();
});

async function send(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  base: number | undefined,
): Promise<void> {
  unsent += 1;
  try {
    await sendOnce(queryClient, ref, command, base);
  } catch (error) {
    await refuse(queryClient, ref, command, error);
  } finally {
    unsent -= 1;
  }
}

/** While nobody answers, the edit waits and is sent again; those behind it wait as well. */
async function runUntilAnswered(
  ref: DocumentRef,
  command: EditCommand,
  base: number | undefined,
): ReturnType<typeof client.run> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await client.run(ref, command, base);
    } catch (error) {
      if (error instanceof ApiError) throw error;
      if (isFirst) {
        notify({
          text: "Finalist does not answer. Your change is kept and sent as soon as it does.",
          tone: "danger",
        });
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
    }
  }
}

async function sendOnce(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  base: number | undefined,
): Promise<void> {
  const queryKey = keyOf(ref);
  const shown = queryClient.getQueryData<Versioned<Document>>(queryKey)?.version;
  const { document, version } = await runUntilAnswered(ref, command, base ?? shown);
  const latest = queryClient.getQueryData<Versioned<Document>>(queryKey);
  if (document && latest) {
    // Later edits may be applied here already and still on their way: keep those.
    const waiting = queues.get(queryKey.join("/"));
    queryClient.setQueryData(queryKey, { document: latest.document, version });
    queueMicrotask(() => {
      if (queues.get(queryKey.join("/")) === waiting)
        queryClient.setQueryData(queryKey, { document, version });
    });
  }
  void queryClient.invalidateQueries({ queryKey: ["applications"] });
  notify({ text: describeCommand(command), undo: () => void undo(queryClient, ref) });
}

/** What the server refuses is taken back here too; a conflict is put to the person. */
async function refuse(
  queryClient: QueryClient,
  ref: DocumentRef,
  command: EditCommand,
  error: unknown,
): Promise<void> {
  const queryKey = keyOf(ref);
  await queryClient.refetchQueries({ queryKey });
  if (error instanceof ApiError && error.problem.status === 412) {
    const theirs = queryClient.getQueryData<Versioned<Document>>(queryKey)?.document;
    const pointers = error.problem.conflicts ?? [];
    if (theirs)
      for (const listener of conflictListeners) listener({ ref, command, pointers, theirs });
    return;
  }
  notify({ text: messageOf(error), tone: "danger" });
}

/** The person's decision in a conflict: their own words, on top of what is there now. */
export async function overrule(
  queryClient: QueryClient,
  { ref, command }: Conflict,
): Promise<void> {
  try {
    await client.run(ref, command);
  } catch (error) {
    notify({ text: messageOf(error), tone: "danger" });
  }
  await queryClient.refetchQueries({ queryKey: keyOf(ref) });
}

/** What this page changed, and took back: Ctrl-Z goes along this, whichever document it was. */
const edited: DocumentRef[] = [];
const takenBack: DocumentRef[] = [];

export async function undoLast(queryClient: QueryClient): Promise<void> {
  const ref = edited.pop();
  if (!ref) return notify({ text: "Nothing was changed on this page yet." });
  takenBack.push(ref);
  await travel(queryClient, ref, "undo", "Taken back");
}

export async function redoLast(queryClient: QueryClient): Promise<void> {
  const ref = takenBack.pop();
  if (!ref) return notify({ text: "Nothing was taken back." });
  edited.push(ref);
  await travel(queryClient, ref, "redo", "Brought back");
}

/** Takes back the change that a notice tells of. */
export async function undo(queryClient: QueryClient, ref: DocumentRef): Promise<void> {
  const at = edited.lastIndexOf(ref);
  if (at >= 0) takenBack.push(...edited.splice(at, 1));
  await travel(queryClient, ref, "undo", "Taken back");
}

async function travel(
  queryClient: QueryClient,
  ref: DocumentRef,
  direction: "undo" | "redo",
  text: string,
): Promise<void> {
  await queues.get(keyOf(ref).join("/"));
  try {
    const { document, version } = await client[direction](ref);
    if (document) queryClient.setQueryData(keyOf(ref), { document, version });
    await queryClient.invalidateQueries({ queryKey: ["applications"] });
    notify({ text });
  } catch (error) {
    notify({ text: messageOf(error), tone: "danger" });
  }
}

/** A failure in words for a person: what happened, and what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError) return error.problem.detail;
  return "Finalist does not answer. Is it still running? Your text is still here.";
}
