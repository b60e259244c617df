import { type Cursor, type Move, moved, START } from "../../cursor.ts";
import type { Layout } from "../../rows.ts";
import { TAB_IDS, type TabId } from "./tabs/tabs.ts";

/** Where a person is in an application, in each of its tabs. */
export interface ApplicationState {
  readonly tab: TabId;
  readonly cursors: Readonly<Partial<Record<TabId, Cursor>>>;
  readonly expanded: ReadonlySet<string>;
  readonly settings: Readonly<Record<string, number>>;
}

export const INITIAL_APPLICATION: ApplicationState = {
  tab: "overview",
  cursors: {},
  expanded: new Set(),
  settings: {},
};

export type ApplicationAction =
  | { readonly type: "tab"; readonly tab: TabId; readonly id?: string }
  | { readonly type: "turn"; readonly by: 1 | -1 }
  | { readonly type: "move"; readonly move: Move; readonly layout: Layout }
  | { readonly type: "select"; readonly id: string }
  | { readonly type: "expand"; readonly id: string }
  | { readonly type: "set"; readonly name: string; readonly value: number };

export function reduceApplication(
  state: ApplicationState,
  action: ApplicationAction,
): ApplicationState {
  switch (action.type) {
    case "tab": {
      const { tab, id } = action;
      const there = { ...state, tab };
      if (id === undefined) return there;
      const expanded = new Set([...state.expanded, id]);
      return withCursor({ ...there, expanded }, { ...cursorOf(there), id });
    }
    case "turn": {
      const index = TAB_IDS.indexOf(state.tab) + action.by + TAB_IDS.length;
      return { ...state, tab: TAB_IDS[index % TAB_IDS.length] ?? state.tab };
    }
    case "move":
      return withCursor(state, moved(cursorOf(state), action.move, action.layout));
    case "select":
      return withCursor(state, { ...cursorOf(state), id: action.id });
    case "expand": {
      const expanded = new Set(state.expanded);
      if (!expanded.delete(action.id)) expanded.add(action.id);
      return withCursor({ ...state, expanded }, { ...cursorOf(state), id: action.id });
    }
    case "set":
      return { ...state, settings: { ...state.settings, [action.name]: action.value } };
  }
}

/** In the open tab. */
export const cursorOf = ({ cursors, tab }: ApplicationState): Cursor => cursors[tab] ?? START;

const withCursor = (state: ApplicationState, cursor: Cursor): ApplicationState => ({
  ...state,
  cursors: { ...state.cursors, [state.tab]: cursor },
});
