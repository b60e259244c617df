import type { ChangeLine, DocumentRef, Versioned } from "@finalist/api/client";
import type { Application, Document } from "@finalist/core/model";
import type { QueryClient } from "@tanstack/react-query";
import { newId } from "../clock.ts";
import { notify } from "../notices.ts";
import { client } from "./api.ts";
import { isConnected } from "./connection.ts";
import { type Edit, isSameRef, keyOf } from "./edit.ts";
import { isRefusal, isStale, messageOf } from "./failures.ts";
import {
  type Direction,
  findChange,
  forget,
  moveOver,
  nextChange,
  type OwnChange,
} from "./history.ts";
import { changesBefore, linesSince } from "./log.ts";
import { make } from "./make.ts";
import { editsOf, post, revive, settled, withdraw } from "./outbox.ts";
import { applicationRef, moveBase, seenNow } from "./queries.ts";
import { withEdits } from "./shown.ts";
import { stepOnTop } from "./steps.ts";
import { createStore } from "./store.ts";

/** A change that has a version of its own, as the log has it. */
type MadeChange = OwnChange & { readonly version: number };

/** A step of undo or redo that would have taken the changes of others instead. */
export interface Interruption {
  readonly direction: Direction;
  readonly change: MadeChange;
  readonly between: readonly ChangeLine[];
}

export const interruption = createStore<Interruption | undefined>(undefined);

/** Undo and redo wait for each other. */
let lastTravel: Promise<void> = Promise.resolve();

function travelInTurn(travel: () => Promise<void> | void): Promise<void> {
  lastTravel = lastTravel
    .then(travel)
    .catch((error: unknown) => notify({ text: messageOf(error), tone: "danger" }));
  return lastTravel;
}

const NOTHING = {
  undo: "Nothing was changed on this page yet.",
  redo: "Nothing was taken back.",
} as const;

const goLast = (direction: Direction) => (queryClient: QueryClient) =>
  travelInTurn(() => {
    const change = nextChange(direction);
    return change ? go(queryClient, direction, change.id) : notify({ text: NOTHING[direction] });
  });

export const undoLast = goLast("undo");
export const redoLast = goLast("redo");

/** Takes back one change: the one that a notice tells of. */
export const undo = (queryClient: QueryClient, id: string): Promise<void> =>
  travelInTurn(() => go(queryClient, "undo", id));

/** By way of the server for what it has; what it never heard of is a matter of this browser. */
async function go(queryClient: QueryClient, direction: Direction, id: string): Promise<void> {
  const ref = findChange(direction, id)?.ref;
  const isBefore = (edit: Edit): boolean =>
    edit.takesBack !== undefined && ref !== undefined && isSameRef(edit.ref, ref);
  await settled((edit) => (edit.id === id ? !edit.isWithdrawn : isBefore(edit)));
  const change = findChange(direction, id);
  // Refused in the meantime: the person is being asked about it.
  if (!change) return;
  if (hasVersion(change) && isConnected.get())
    return travel(queryClient, direction, change).catch((error: unknown) => {
      if (direction === "redo" || isRefusal(error)) throw error;
      // Nobody knows whether it has arrived; sent again, it finds that out.
      takeBackLater(queryClient, change);
    });
  if (hasVersion(change) && !change.command)
    return notify({ text: `“${change.text}” ${OUT_OF_REACH[direction]}` });
  if (direction === "redo") return repost(queryClient, change);
  return hasVersion(change) ? takeBackLater(queryClient, change) : unpost(queryClient, change);
}

/** What is stored is taken back here at once, and at the server as soon as it answers. */
function takeBackLater(queryClient: QueryClient, change: MadeChange): void {
  const { id, ref, command, version, text } = change;
  const edits = editsOf(ref);
  const base = queryClient.getQueryData<Versioned<Document>>(keyOf(ref));
  const waiting = edits.filter(({ takesBack }) => takesBack).length;
  const isLast = edits.every(({ isWithdrawn }) => isWithdrawn);
  const takesBack = base && isLast && stepOnTop(ref, { version, latest: base.version, waiting });
  if (!takesBack || !command) return notify({ text: `“${text}” ${OUT_OF_REACH.undo}` });
  post({ id, ref, command, seen: seenNow(base, edits), isWithdrawn: true, takesBack });
  moveOver("undo", id, { ...change, version: undefined });
  notify({ text: `${TRAVELLED.undo}: ${text}` });
}

const OUT_OF_REACH = {
  undo: "is stored already, and can be taken back once Finalist answers again.",
  redo: "can be done again once Finalist answers again.",
} as const;

const hasVersion = (change: OwnChange): change is MadeChange => change.version !== undefined;

async function unpost(queryClient: QueryClient, change: OwnChange): Promise<void> {
  const { id, ref, text } = change;
  const edits = editsOf(ref);
  const edit = edits.find((other) => other.id === id);
  const base = queryClient.getQueryData<Versioned<Document>>(keyOf(ref));
  const misfits = (of: typeof edits): number =>
    base ? withEdits(base.document, of).misfits.length : 0;
  if (misfits(edits.filter((other) => other !== edit)) > misfits(edits))
    return notify({ text: `“${text}” has to stay: a later change is built on it.` });
  if (!edit) {
    forget(id);
    return notify({ text: `“${text}” ${UNREACHABLE.undo}` });
  }
  // Acknowledged at the last moment: the version is on its way.
  if (!(await withdraw(edit))) return go(queryClient, "undo", id);
  moveOver("undo", id, change);
  notify({ text: `${TRAVELLED.undo}: ${text}` });
}

async function repost(queryClient: QueryClient, change: OwnChange): Promise<void> {
  const { id, ref, command, text } = change;
  const revived = await revive(id);
  if (revived) {
    moveOver("redo", id, { ...change, version: revived.takesBack?.version });
    return notify({ text: `${TRAVELLED.redo}: ${text}` });
  }
  const made = command && make(queryClient, { ref, command });
  if (!made?.ok || !made.value) {
    forget(id);
    return notify({ text: `“${text}” ${UNREACHABLE.redo}` });
  }
  moveOver("redo", id, { ...change, id: made.value.id, version: undefined });
  notify({ text: `${TRAVELLED.redo}: ${text}` });
}

/** The person's decision where something came in between: first that, then their own. */
export const travelOver = (
  queryClient: QueryClient,
  { direction, change, between }: Interruption,
): Promise<void> =>
  travelInTurn(async () => {
    for (const { version, summary } of between.toReversed()) {
      const other = { id: String(version), ref: change.ref, version, text: summary };
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
  change: MadeChange,
): Promise<void> {
  const { ref, text } = change;
  const step = await stepOver(direction, change);
  if (step.type === "interrupted")
    return interruption.set({ direction, change, between: step.between });
  keepTrack(direction, change, step.type === "done" ? step.version : undefined);
  if (step.type === "unreachable") return notify({ text: `“${text}” ${UNREACHABLE[direction]}` });
  moveBase(queryClient, ref, direction, step);
  await queryClient.invalidateQueries({ queryKey: ["applications"] });
  notify({ text: `${TRAVELLED[direction]}: ${text}` });
}

/** A change goes from one list to the other, or, with no version, out of both. */
function keepTrack(direction: Direction, change: OwnChange, version: number | undefined): void {
  if (version === undefined) forget(change.id);
  else moveOver(direction, change.id, { ...change, version });
}

type Step =
  | ({ readonly type: "done" } & Awaited<ReturnType<typeof client.undo>>)
  | { readonly type: "interrupted"; readonly between: readonly ChangeLine[] }
  | { readonly type: "unreachable" };

/** One step of undo or redo that takes this change and no other, whatever others do meanwhile. */
export async function stepOver(direction: Direction, { ref, version }: MadeChange): Promise<Step> {
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
  await settled((edit) => isSameRef(edit.ref, ref));
  const { version } = await client.remove(id);
  const change = { id: newId(), ref, version, text: `Deleted ${company.name}` };
  notify({
    text: change.text,
    undo: () => void travelInTurn(() => travel(queryClient, "undo", change)),
  });
  await queryClient.invalidateQueries({ queryKey: ["applications"] });
}

/** Brings back a document that a line of the log took away. */
export const bringBack = (
  queryClient: QueryClient,
  ref: DocumentRef,
  { mode, version, summary }: ChangeLine,
): Promise<void> =>
  travelInTurn(() =>
    travel(queryClient, mode === "undo" ? "redo" : "undo", {
      id: newId(),
      ref,
      version,
      text: summary,
    }),
  );
