import { type Cursor, type Move, moved, START } from "../../cursor.ts";
import type { Press } from "../../keymap.ts";
import type { Layout } from "../../rows.ts";
import { MINUTES_AT_FIRST, turnMinutes } from "../application/tabs/steps.ts";
import { edit, EMPTY_FIELD, type TextField } from "../../text-field.ts";

export interface TodayState {
  readonly cursor: Cursor;
  readonly filter: TextField;
  readonly isFiltering: boolean;
  /** The minutes at hand. */
  readonly minutes: number;
}

export const INITIAL_TODAY: TodayState = {
  cursor: START,
  filter: EMPTY_FIELD,
  isFiltering: false,
  minutes: MINUTES_AT_FIRST,
};

export type TodayAction =
  | { readonly type: "move"; readonly move: Move; readonly layout: Layout }
  | { readonly type: "select"; readonly id: string }
  | { readonly type: "minutes"; readonly by: 1 | -1 }
  | { readonly type: "filter" }
  | { readonly type: "press"; readonly press: Press }
  | { readonly type: "keepFilter" }
  | { readonly type: "clearFilter" };

export function reduceToday(state: TodayState, action: TodayAction): TodayState {
  switch (action.type) {
    case "move":
      return { ...state, cursor: moved(state.cursor, action.move, action.layout) };
    case "select":
      return { ...state, cursor: { ...state.cursor, id: action.id } };
    case "minutes":
      return { ...state, minutes: turnMinutes(state.minutes, action.by) };
    case "filter":
      return { ...state, isFiltering: true };
    case "press":
      return { ...state, filter: edit(state.filter, action.press), cursor: START };
    case "keepFilter":
      return { ...state, isFiltering: false };
    case "clearFilter":
      return { ...state, isFiltering: false, filter: EMPTY_FIELD };
  }
}

/** All words of the filter, in any case and order. */
export function passes(filter: string, text: string): boolean {
  const inside = text.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
