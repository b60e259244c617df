import type { Status } from "../frame.tsx";

export interface ShellState {
  /** The application that is open; none: the list. */
  readonly openId: string | undefined;
  readonly isHelping: boolean;
  readonly helpOffset: number;
  /** What was done last, for a few seconds. */
  readonly status: (Status & { readonly id: number }) | undefined;
  readonly statusCount: number;
}

export const INITIAL_SHELL: ShellState = {
  openId: undefined,
  isHelping: false,
  helpOffset: 0,
  status: undefined,
  statusCount: 0,
};

export type ShellAction =
  | { readonly type: "open"; readonly id: string }
  | { readonly type: "back" }
  | { readonly type: "help"; readonly isHelping: boolean }
  | { readonly type: "scrollHelp"; readonly by: number; readonly max: number }
  | { readonly type: "say"; readonly status: Status }
  | { readonly type: "forget"; readonly id: number };

export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case "open":
      return { ...state, openId: action.id, status: undefined };
    case "back":
      return { ...state, openId: undefined };
    case "help":
      return { ...state, isHelping: action.isHelping, helpOffset: 0 };
    case "scrollHelp":
      return {
        ...state,
        helpOffset: Math.max(0, Math.min(state.helpOffset + action.by, action.max)),
      };
    case "say": {
      const statusCount = state.statusCount + 1;
      return { ...state, statusCount, status: { ...action.status, id: statusCount } };
    }
    case "forget":
      return state.status?.id === action.id ? { ...state, status: undefined } : state;
  }
}
