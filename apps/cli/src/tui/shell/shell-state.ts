import type { DocumentRef } from "@finalist/api/client";
import type { Status } from "../frame.tsx";
import type { TabId } from "../screens/application/tabs/tabs.ts";

/** A place in an application. */
interface Place {
  readonly tab: TabId;
  readonly id?: string;
}

export interface ShellState {
  /** The application that is open; none: the list. */
  readonly openId: string | undefined;
  /** Where in it to begin; each visit begins anew. */
  readonly place: Place | undefined;
  readonly visits: number;
  /** Which screen's keys are shown: a tab, or the list. */
  readonly helping: TabId | "list" | undefined;
  readonly helpOffset: number;
  /** What our changes touched, the newest last, and what was taken back of it. */
  readonly done: readonly DocumentRef[];
  readonly undone: readonly DocumentRef[];
  /** What was done last, for a few seconds. */
  readonly status: (Status & { readonly id: number }) | undefined;
  readonly statusCount: number;
}

export const INITIAL_SHELL: ShellState = {
  openId: undefined,
  place: undefined,
  visits: 0,
  helping: undefined,
  helpOffset: 0,
  done: [],
  undone: [],
  status: undefined,
  statusCount: 0,
};

export type ShellAction =
  | { readonly type: "open"; readonly id: string; readonly place?: Place }
  | { readonly type: "back" }
  | { readonly type: "help"; readonly of: TabId | "list" | undefined }
  | { readonly type: "scrollHelp"; readonly by: number; readonly max: number }
  | {
      readonly type: "changed";
      readonly how: "do" | "undo" | "redo";
      readonly ref: DocumentRef;
    }
  | { readonly type: "say"; readonly status: Status }
  | { readonly type: "forget"; readonly id: number };

export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case "open":
      return {
        ...state,
        openId: action.id,
        place: action.place,
        visits: state.visits + 1,
        status: undefined,
      };
    case "back":
      return { ...state, openId: undefined };
    case "help":
      return { ...state, helping: action.of, helpOffset: 0 };
    case "scrollHelp":
      return {
        ...state,
        helpOffset: Math.max(0, Math.min(state.helpOffset + action.by, action.max)),
      };
    case "changed":
      return changed(state, action.how, action.ref);
    case "say": {
      const statusCount = state.statusCount + 1;
      return { ...state, statusCount, status: { ...action.status, id: statusCount } };
    }
    case "forget":
      return state.status?.id === action.id ? { ...state, status: undefined } : state;
  }
}

/** A new change leaves nothing to bring back. */
function changed(state: ShellState, how: "do" | "undo" | "redo", ref: DocumentRef): ShellState {
  const { done, undone } = state;
  if (how === "do") return { ...state, done: [...done, ref], undone: [] };
  return how === "undo"
    ? { ...state, done: done.slice(0, -1), undone: [...undone, ref] }
    : { ...state, done: [...done, ref], undone: undone.slice(0, -1) };
}
