import type { Press } from "../../keymap.ts";
import { edit, EMPTY_FIELD, type TextField } from "../../text-field.ts";

export interface ListState {
  /** By id, so that the selection stays where others add or remove. */
  readonly selectedId: string | undefined;
  /** Where it was, for when it goes. */
  readonly selectedIndex: number;
  readonly offset: number;
  readonly filter: TextField;
  readonly isFiltering: boolean;
}

export const INITIAL_LIST: ListState = {
  selectedId: undefined,
  selectedIndex: 0,
  offset: 0,
  filter: EMPTY_FIELD,
  isFiltering: false,
};

export type ListAction =
  /** `ids` is what is shown, in order. */
  | { readonly type: "move"; readonly by: number; readonly ids: readonly string[] }
  | { readonly type: "select"; readonly id: string }
  | { readonly type: "scrolled"; readonly offset: number }
  | { readonly type: "filter" }
  | { readonly type: "press"; readonly press: Press }
  | { readonly type: "keepFilter" }
  | { readonly type: "clearFilter" };

export function reduceList(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case "move": {
      const { ids, by } = action;
      const index = Math.max(0, Math.min(indexIn(state, ids) + by, ids.length - 1));
      return { ...state, selectedId: ids[index], selectedIndex: index };
    }
    case "select":
      return { ...state, selectedId: action.id };
    case "scrolled":
      return { ...state, offset: action.offset };
    case "filter":
      return { ...state, isFiltering: true };
    case "press":
      return { ...state, filter: edit(state.filter, action.press), offset: 0 };
    case "keepFilter":
      return { ...state, isFiltering: false };
    case "clearFilter":
      return { ...state, isFiltering: false, filter: EMPTY_FIELD };
  }
}

/** Where the selection is among what is shown; its neighbour where it is gone. */
export function indexIn(state: ListState, ids: readonly string[]): number {
  const index = state.selectedId === undefined ? -1 : ids.indexOf(state.selectedId);
  if (index >= 0) return index;
  return Math.max(0, Math.min(state.selectedIndex, ids.length - 1));
}

/** All words of the filter, in any case and order. */
export function passes(filter: string, text: string): boolean {
  const inside = text.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
