import type { ChangeLine, DocumentRef } from "@finalist/api/client";
import type { Application } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { notify } from "../notices.ts";
import { client } from "./api.ts";
import { isStale, messageOf } from "./failures.ts";
import { changesBefore, type Direction, linesSince } from "./log.ts";
import { queues } from "./outbox.ts";
import { applicationRef, keyOf } from "./queries.ts";
import { createStore } from "./store.ts";

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

export const interruption = createStore<Interruption | undefined>(undefined);

/** What this page changed, and took back: Ctrl-Z goes along this, whichever document it was. */
export const edited: OwnChange[] = [];
export const takenBack: OwnChange[] = [];

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
export const undo = (queryClient: QueryClient, change: OwnChange): Promise<void> =>
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
