import { type Cursor, type Move, moved, START } from "../../cursor.ts";
import type { Press } from "../../keymap.ts";
import type { Layout } from "../../rows.ts";
import { edit, EMPTY_FIELD, type TextField } from "../../text-field.ts";

export interface SearchState {
  readonly field: TextField;
  readonly cursor: Cursor;
  /** An entry of the playbook that is read. */
  readonly readId: string | undefined;
}

export const INITIAL_SEARCH: SearchState = { field: EMPTY_FIELD, cursor: START, readId: undefined };

export type SearchAction =
  | { readonly type: "press"; readonly press: Press }
  | { readonly type: "move"; readonly move: Move; readonly layout: Layout }
  | { readonly type: "read"; readonly id: string | undefined };

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case "press": {
      const field = edit(state.field, action.press);
      const isEdited = field.text !== state.field.text;
      return { ...state, field, cursor: isEdited ? START : state.cursor };
    }
    case "move":
      return { ...state, cursor: moved(state.cursor, action.move, action.layout) };
    case "read":
      return { ...state, readId: action.id };
  }
}
