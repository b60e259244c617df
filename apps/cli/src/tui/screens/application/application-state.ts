import { follow, type Layout } from "../../rows.ts";
import { TAB_IDS, type TabId } from "./tabs/tabs.ts";

/** Where a person is in an application, in each of its tabs. */
export interface ApplicationState {
  readonly tab: TabId;
  readonly offsets: Readonly<Partial<Record<TabId, number>>>;
  /** By id, so that it stays where entries come and go. */
  readonly selected: Readonly<Partial<Record<TabId, string>>>;
  readonly expanded: ReadonlySet<string>;
  readonly settings: Readonly<Record<string, number>>;
}

export const INITIAL_APPLICATION: ApplicationState = {
  tab: "overview",
  offsets: {},
  selected: {},
  expanded: new Set(),
  settings: {},
};

export type ApplicationAction =
  | { readonly type: "tab"; readonly tab: TabId; readonly id?: string }
  | { readonly type: "turn"; readonly by: 1 | -1 }
  | { readonly type: "move"; readonly by: 1 | -1; readonly layout: Layout }
  /** `share` of a page. */
  | { readonly type: "page"; readonly by: 1 | -1; readonly share: 1 | 0.5; readonly layout: Layout }
  | { readonly type: "jump"; readonly to: "first" | "last"; readonly layout: Layout }
  | { readonly type: "scrolled"; readonly offset: number }
  | { readonly type: "expand"; readonly id: string }
  | { readonly type: "set"; readonly name: string; readonly value: number };

export function reduceApplication(
  state: ApplicationState,
  action: ApplicationAction,
): ApplicationState {
  switch (action.type) {
    case "tab": {
      const { tab, id } = action;
      return id === undefined ? { ...state, tab } : withSelected({ ...state, tab }, id);
    }
    case "turn": {
      const index = TAB_IDS.indexOf(state.tab) + action.by + TAB_IDS.length;
      return { ...state, tab: TAB_IDS[index % TAB_IDS.length] ?? state.tab };
    }
    case "move":
      return move(state, action.by, action.layout);
    case "page": {
      const rows = Math.floor((action.layout.height - 1) * action.share);
      return page(state, action.by * Math.max(1, rows), action.layout);
    }
    case "jump": {
      const { total, entries } = action.layout;
      const id = entries.at(action.to === "first" ? 0 : -1)?.id;
      const moved = withOffset(state, action.to === "first" ? 0 : total, action.layout);
      return id === undefined ? moved : withSelected(moved, id);
    }
    case "scrolled":
      return { ...state, offsets: { ...state.offsets, [state.tab]: action.offset } };
    case "expand": {
      const expanded = new Set(state.expanded);
      if (!expanded.delete(action.id)) expanded.add(action.id);
      return withSelected({ ...state, expanded }, action.id);
    }
    case "set":
      return { ...state, settings: { ...state.settings, [action.name]: action.value } };
  }
}

export const offsetOf = ({ offsets, tab }: ApplicationState): number => offsets[tab] ?? 0;

/** A line, or an entry where there are some: one longer than the screen is read to its end first. */
function move(state: ApplicationState, by: 1 | -1, layout: Layout): ApplicationState {
  const offset = offsetOf(state);
  const index = selectedIndex(state, layout);
  const selected = layout.entries[index];
  if (!selected) return withOffset(state, offset + by, layout);
  const hidden = by > 0 ? selected.last >= offset + layout.height : selected.first < offset;
  if (hidden) return withOffset(withSelected(state, selected.id), offset + by, layout);
  const target = layout.entries[index + by];
  // Beyond the first and the last entry there may be more to read.
  return target ? select(state, target, layout) : withOffset(state, offset + by, layout);
}

function page(state: ApplicationState, by: number, layout: Layout): ApplicationState {
  const { entries } = layout;
  const selected = entries[selectedIndex(state, layout)];
  if (!selected) return withOffset(state, offsetOf(state) + by, layout);
  const row = (by > 0 ? selected.first : selected.last) + by;
  const target =
    by > 0
      ? (entries.find(({ last }) => last >= row) ?? entries.at(-1))
      : (entries.findLast(({ first }) => first <= row) ?? entries[0]);
  return target ? select(state, target, layout) : state;
}

const select = (state: ApplicationState, entry: Layout["entries"][number], layout: Layout) =>
  withOffset(withSelected(state, entry.id), follow(offsetOf(state), entry, layout), layout);

const withSelected = (state: ApplicationState, id: string): ApplicationState => ({
  ...state,
  selected: { ...state.selected, [state.tab]: id },
});

function withOffset(state: ApplicationState, offset: number, layout: Layout): ApplicationState {
  const clamped = Math.max(0, Math.min(offset, layout.total - layout.height));
  return { ...state, offsets: { ...state.offsets, [state.tab]: clamped } };
}

/** The first entry where none is selected, or the one that was is gone. */
const selectedIndex = (
  { selected, tab }: ApplicationState,
  { entries }: Pick<Layout, "entries">,
): number =>
  Math.max(
    0,
    entries.findIndex(({ id }) => id === selected[tab]),
  );

export const selectedId = (
  state: ApplicationState,
  layout: Pick<Layout, "entries">,
): string | undefined => layout.entries[selectedIndex(state, layout)]?.id;
