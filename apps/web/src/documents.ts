import { ApiError, type ChangeLine, type DocumentRef, type Versioned } from "@finalist/api/client";
import { type DomainError, err, ok, type Result, sameJson } from "@finalist/core";
import { apply, describeCommand, type EditCommand, touches } from "@finalist/core/change";
import type { Application, Candidate, Document } from "@finalist/core/model";
import {
  queryOptions,
  type QueryClient,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { client } from "./api.ts";
import { changesBefore, type Direction, linesSince } from "./live.ts";
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

/** What an edit ran into: others changed the same fields, or took away what it changes. */
export interface Conflict {
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  readonly pointers: readonly string[];
  /** What is there now; nothing where the document is gone. */
  readonly theirs: Versioned<Document> | undefined;
}

/** A change of this page, as the log has it: the one that undo has to find on top. */
interface OwnChange {
  readonly ref: DocumentRef;
  /** The version that the change, or its undo, has made. */
  readonly version: number;
  readonly text: string;
}

/** A step of undo or redo that would have taken the changes of others instead. */
export interface Interruption {
  readonly direction: Direction;
  readonly change: OwnChange;
  readonly between: readonly ChangeLine[];
}

/** What waits for the person's decision, the oldest first; it lives in this page alone. */
export const conflicts = createStore<readonly Conflict[]>([]);
export const interruption = createStore<Interruption | undefined>(undefined);

interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useStore = <T>({ subscribe, get }: Store<T>): T =>
  useSyncExternalStore(subscribe, get);

/** An edit on its way: what it changes, and the version that the person saw while making it. */
interface Edit {
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  /** Moves on with this page's own edits before it, and never past a change of others. */
  base: number;
}

/** Edits of one document are sent one after the other. */
const queues = new Map<string, Promise<unknown>>();
const unsent = new Set<Edit>();

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

const RETRY_MILLIS = 1500;

// What the server has not taken lives in this page alone: leaving would lose it.
window.addEventListener("beforeunload", (event) => {
  if (unsent.size > 0 || conflicts.get().length > 0) event.preventDefault();
});

async function send(queryClient: QueryClient, made: Edit): Promise<void> {
  try {
    await sendOnce(queryClient, made);
  } catch (error) {
    await refuse(queryClient, made, error);
  } finally {
    unsent.delete(made);
  }
}

/** While nobody answers, the edit waits and is sent again; those behind it wait as well. */
async function runUntilAnswered({ ref, command, base }: Edit): ReturnType<typeof client.run> {
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

const isSameRef = (a: DocumentRef, b: DocumentRef): boolean =>
  keyOf(a).join("/") === keyOf(b).join("/");

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

const hasStatus =
  (status: number) =>
  (error: unknown): error is ApiError =>
    error instanceof ApiError && error.problem.status === status;

export const isGone = hasStatus(404);
const isStale = hasStatus(412);

/** The person's decision in a conflict: their own words, on top of what they were shown. */
export function overrule(queryClient: QueryClient, conflict: Conflict): Result<null, DomainError> {
  const { ref, command, theirs } = conflict;
  const result = edit(queryClient, ref, command, theirs?.version);
  if (result.ok) settle(conflict);
  return result;
}

export const settle = (conflict: Conflict): void =>
  conflicts.set(conflicts.get().filter((other) => other !== conflict));

/** What this page changed, and took back: Ctrl-Z goes along this, whichever document it was. */
const edited: OwnChange[] = [];
const takenBack: OwnChange[] = [];

/** Undo and redo wait for each other, and for the edits before them. */
let lastTravel: Promise<void> = Promise.resolve();

function travelInTurn(travel: () => Promise<void> | void): Promise<void> {
  lastTravel = lastTravel
    .then(() => Promise.all(queues.values()))
    .then(travel)
    .catch((error: unknown) => notify({ text: messageOf(error), tone: "danger" }));
  return lastTravel;
}

export const undoLast = (queryClient: QueryClient): Promise<void> =>
  travelInTurn(() => {
    const change = edited.at(-1);
    if (!change) return notify({ text: "Nothing was changed on this page yet." });
    return travel(queryClient, "undo", change);
  });

export const redoLast = (queryClient: QueryClient): Promise<void> =>
  travelInTurn(() => {
    const change = takenBack.at(-1);
    if (!change) return notify({ text: "Nothing was taken back." });
    return travel(queryClient, "redo", change);
  });

/** Takes back one change: the one that a notice tells of. */
const undo = (queryClient: QueryClient, change: OwnChange): Promise<void> =>
  travelInTurn(() => travel(queryClient, "undo", change));

/** The person's decision where something came in between: first that, then their own. */
export const travelOver = (
  queryClient: QueryClient,
  { direction, change, between }: Interruption,
): Promise<void> =>
  travelInTurn(async () => {
    for (const { version, summary } of between.toReversed()) {
      const other = { ref: change.ref, version, text: summary };
      const step = await stepOver(direction, other);
      // Whatever stands in the way by now: the person is asked again.
      if (step.type !== "done") break;
      keepTrack(direction, other, step.version);
    }
    await travel(queryClient, direction, change);
  });

const TRAVELLED = { undo: "Taken back", redo: "Done again" } as const;
const UNREACHABLE = {
  undo: "is taken back already.",
  redo: "cannot be done again: something else was changed since.",
} as const;

async function travel(
  queryClient: QueryClient,
  direction: Direction,
  change: OwnChange,
): Promise<void> {
  const { ref, text } = change;
  const step = await stepOver(direction, change);
  if (step.type === "interrupted")
    return interruption.set({ direction, change, between: step.between });
  keepTrack(direction, change, step.type === "done" ? step.version : undefined);
  if (step.type === "unreachable") return notify({ text: `“${text}” ${UNREACHABLE[direction]}` });
  if (step.document)
    queryClient.setQueryData(keyOf(ref), { document: step.document, version: step.version });
  else await queryClient.invalidateQueries({ queryKey: keyOf(ref) });
  await queryClient.invalidateQueries({ queryKey: ["applications"] });
  notify({ text: `${TRAVELLED[direction]}: ${text}` });
}

/** A change goes from one list to the other, or, with no version, out of both. */
function keepTrack(direction: Direction, change: OwnChange, version: number | undefined): void {
  const [from, to] = direction === "undo" ? [edited, takenBack] : [takenBack, edited];
  const at = from.indexOf(change);
  if (at >= 0) from.splice(at, 1);
  if (version !== undefined) to.push({ ...change, version });
}

type Step =
  | ({ readonly type: "done" } & Awaited<ReturnType<typeof client.undo>>)
  | { readonly type: "interrupted"; readonly between: readonly ChangeLine[] }
  | { readonly type: "unreachable" };

/** One step of undo or redo that takes this change and no other, whatever others do meanwhile. */
async function stepOver(direction: Direction, { ref, version }: OwnChange): Promise<Step> {
  let top = version;
  for (;;) {
    try {
      return { type: "done", ...(await client[direction](ref, top)) };
    } catch (error) {
      if (!isStale(error)) throw error;
    }
    const since = await linesSince(ref, version);
    const latest = since.at(-1);
    const between = changesBefore(direction, since);
    if (!latest || !between) return { type: "unreachable" };
    if (between.length > 0) return { type: "interrupted", between };
    top = latest.version;
  }
}

/** Deletes an application, once all edits before it are stored. */
export async function removeApplication(
  queryClient: QueryClient,
  { id, company }: Pick<Application, "id" | "company">,
): Promise<void> {
  const ref = applicationRef({ id });
  await queues.get(keyOf(ref).join("/"));
  const { version } = await client.remove(id);
  const change = { ref, version, text: `Deleted ${company.name}` };
  notify({ text: change.text, undo: () => void undo(queryClient, change) });
  await queryClient.invalidateQueries({ queryKey: ["applications"] });
}

/** Brings back a document that a line of the log took away. */
export const bringBack = (
  queryClient: QueryClient,
  ref: DocumentRef,
  { mode, version, summary }: ChangeLine,
): Promise<void> =>
  travelInTurn(() =>
    travel(queryClient, mode === "undo" ? "redo" : "undo", { ref, version, text: summary }),
  );

/** Where a change was made, by its author in the log. */
const PLACES: Readonly<Record<string, string>> = {
  web: "in this browser",
  terminal: "in the terminal",
  cli: "by a command",
  api: "by another tool",
};

export const placeOf = ({ author }: ChangeLine): string => PLACES[author] ?? `by ${author}`;

/** The line of the log that took away a document of some version; null where there is none. */
export const useDeletion = (ref: DocumentRef, version: number) =>
  useQuery({
    queryKey: ["deletion", ...keyOf(ref), version],
    queryFn: async () => (await linesSince(ref, version)).at(-1) ?? null,
    gcTime: 0,
  });

/** A failure in words for a person: what happened, and what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError) return error.problem.detail;
  return "Finalist does not answer. Is it still running? Your text is still here.";
}
