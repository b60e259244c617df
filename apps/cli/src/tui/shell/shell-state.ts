import type { DocumentRef } from "@finalist/api/client";
import type { Effect } from "../effects.ts";
import type { Place } from "../screens/application/tabs/places.ts";
import type { Status } from "../frame.tsx";
import type { TabId } from "../screens/application/tabs/tabs.ts";

type HelpTopic = TabId | "today" | "live";

export interface ShellState {
  /** The application that is open; none: the list. */
  readonly openId: string | undefined;
  /** Where in it to begin; each visit begins anew. */
  readonly place: Place | undefined;
  readonly visits: number;
  /** The application that is shown as it is needed beside the call, in front of all else. */
  readonly liveId: string | undefined;
  readonly isSearching: boolean;
  /** Which screen's keys are shown: a tab's, or of another screen. */
  readonly helping: HelpTopic | undefined;
  readonly helpOffset: number;
  /** What a form added last: the cursor goes there. */
  readonly addedId: string | undefined;
  /** What has to be answered first, and what is done at a yes. */
  readonly asking: Extract<Effect, { type: "ask" }> | undefined;
  /** What our changes touched, the newest last, and what was taken back of it. */
  readonly done: readonly DocumentRef[];
  readonly undone: readonly DocumentRef[];
  /** What was done last: for a few seconds, or until one goes elsewhere. */
  readonly status: (Status & { readonly id: number }) | undefined;
  readonly statusCount: number;
}

export const INITIAL_SHELL: ShellState = {
  openId: undefined,
  place: undefined,
  visits: 0,
  liveId: undefined,
  isSearching: false,
  helping: undefined,
  helpOffset: 0,
  addedId: undefined,
  asking: undefined,
  done: [],
  undone: [],
  status: undefined,
  statusCount: 0,
};

export type ShellAction =
  | { readonly type: "open"; readonly id: string; readonly place?: Place }
  | { readonly type: "back" }
  /** What is open was deleted by others. */
  | { readonly type: "gone" }
  | { readonly type: "help"; readonly of: HelpTopic | undefined }
  | { readonly type: "live"; readonly id: string | undefined }
  | { readonly type: "search"; readonly isSearching: boolean }
  | { readonly type: "added"; readonly id: string }
  | { readonly type: "ask"; readonly asking: ShellState["asking"] }
  | { readonly type: "scrollHelp"; readonly by: number; readonly max: number }
  | {
      readonly type: "changed";
      readonly how: "do" | "undo" | "redo";
      readonly ref: DocumentRef;
    }
  /** There was nothing of it to take back, or to bring back. */
  | { readonly type: "notChanged"; readonly how: "undo" | "redo"; readonly ref: DocumentRef }
  | { readonly type: "say"; readonly status: Status }
  /** Without an id, whatever was said last: one goes on to something else. */
  | { readonly type: "forget"; readonly id?: number };

export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case "open":
      return {
        ...state,
        openId: action.id,
        place: action.place,
        visits: state.visits + 1,
        liveId: undefined,
        isSearching: false,
        status: undefined,
      };
    case "back":
      return { ...state, openId: undefined, status: undefined };
    case "gone":
      return { ...state, openId: undefined, liveId: undefined };
    case "live":
      return { ...state, liveId: action.id, status: undefined };
    case "search":
      return { ...state, isSearching: action.isSearching, status: undefined };
    case "help":
      return { ...state, helping: action.of, helpOffset: 0, status: undefined };
    case "added":
      return { ...state, addedId: action.id };
    case "ask":
      return { ...state, asking: action.asking };
    case "scrollHelp":
      return {
        ...state,
        helpOffset: Math.max(0, Math.min(state.helpOffset + action.by, action.max)),
      };
    case "changed":
      return changed(state, action.how, action.ref);
    case "notChanged":
      return action.how === "undo"
        ? { ...state, done: without(state.done, action.ref) }
        : { ...state, undone: without(state.undone, action.ref) };
    case "say": {
      const statusCount = state.statusCount + 1;
      return { ...state, statusCount, status: { ...action.status, id: statusCount } };
    }
    case "forget":
      return action.id === undefined || state.status?.id === action.id
        ? { ...state, status: undefined }
        : state;
  }
}

/** A new change leaves nothing to bring back. */
function changed(state: ShellState, how: "do" | "undo" | "redo", ref: DocumentRef): ShellState {
  const { done, undone } = state;
  if (how === "do") return { ...state, done: [...done, ref], undone: [] };
  return how === "undo"
    ? { ...state, done: without(done, ref), undone: [...undone, ref] }
    : { ...state, done: [...done, ref], undone: without(undone, ref) };
}

const isSame = (one: DocumentRef, other: DocumentRef): boolean =>
  one.kind === "candidate"
    ? other.kind === "candidate"
    : other.kind === "application" && one.id === other.id;

/** Without the newest change of a document. */
function without(refs: readonly DocumentRef[], ref: DocumentRef): readonly DocumentRef[] {
  const index = refs.findLastIndex((each) => isSame(each, ref));
  return index < 0 ? refs : refs.toSpliced(index, 1);
}

/** What a change is taken back from: of an open application, only what belongs to its screens. */
export function travelRef(
  { done, undone, openId, liveId }: ShellState,
  direction: "undo" | "redo",
): DocumentRef | undefined {
  const id = liveId ?? openId;
  const refs = direction === "undo" ? done : undone;
  if (id === undefined) return refs.at(-1);
  const own = { kind: "application", id } as const;
  return refs.findLast((ref) => ref.kind === "candidate" || isSame(ref, own)) ?? own;
}
