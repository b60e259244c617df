import { NOTE_KINDS, type NoteKind } from "@finalist/core/model";
import type { Press } from "../../keymap.ts";
import { follow, type Range } from "../../rows.ts";
import { edit, EMPTY_FIELD, type TextField } from "../../text-field.ts";

export const TABS = ["Brief", "Checklist", "Room", "Notes"] as const;
export type Tab = (typeof TABS)[number];

/** A note that is being written. */
export interface NoteDraft {
  readonly field: TextField;
  readonly kind: NoteKind;
  /** Asked before the text is lost, by closing the note or by leaving altogether. */
  readonly asking?: "close" | "leave";
  readonly isSaving: boolean;
}

export interface ApplicationState {
  readonly tab: Tab;
  readonly offsets: Readonly<Record<Tab, number>>;
  /** Of the checklist; by id, so that it stays where items come and go. */
  readonly selectedId: string | undefined;
  readonly expanded: ReadonlySet<string>;
  readonly note: NoteDraft | undefined;
  /** The kind of the last note: the next one is often of the same. */
  readonly lastKind: NoteKind;
}

export const INITIAL_APPLICATION: ApplicationState = {
  tab: "Brief",
  offsets: { Brief: 0, Checklist: 0, Room: 0, Notes: 0 },
  selectedId: undefined,
  expanded: new Set(),
  note: undefined,
  lastKind: "they-asked",
};

/** What is drawn of the open tab: how many rows, how many fit, and where each item lies. */
export interface Layout {
  readonly total: number;
  readonly height: number;
  readonly items: readonly (Range & { readonly id: string })[];
}

export type ApplicationAction =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "turn"; readonly by: 1 | -1 }
  | { readonly type: "move"; readonly by: 1 | -1; readonly layout: Layout }
  | { readonly type: "page"; readonly by: 1 | -1; readonly layout: Layout }
  | { readonly type: "jump"; readonly to: "first" | "last"; readonly layout: Layout }
  | { readonly type: "scrolled"; readonly offset: number }
  | { readonly type: "expand"; readonly id: string }
  | { readonly type: "note" }
  | { readonly type: "press"; readonly press: Press }
  | { readonly type: "kind"; readonly by: 1 | -1 }
  | { readonly type: "ask"; readonly before: "close" | "leave" }
  | { readonly type: "goOn" }
  | { readonly type: "closeNote" }
  | { readonly type: "saving"; readonly isSaving: boolean };

export function reduceApplication(
  state: ApplicationState,
  action: ApplicationAction,
): ApplicationState {
  switch (action.type) {
    case "tab":
      return { ...state, tab: action.tab };
    case "turn":
      return { ...state, tab: around(TABS, state.tab, action.by) };
    case "move":
      return move(state, action.by, action.layout);
    case "page":
      return page(state, action.by * Math.max(1, action.layout.height - 1), action.layout);
    case "jump": {
      const { total, items } = action.layout;
      const id = items.at(action.to === "first" ? 0 : -1)?.id;
      return {
        ...withOffset(state, action.to === "first" ? 0 : total, action.layout),
        selectedId: id ?? state.selectedId,
      };
    }
    case "scrolled":
      return { ...state, offsets: { ...state.offsets, [state.tab]: action.offset } };
    case "expand": {
      const expanded = new Set(state.expanded);
      if (!expanded.delete(action.id)) expanded.add(action.id);
      return { ...state, expanded, selectedId: action.id };
    }
    case "note":
      return { ...state, note: { field: EMPTY_FIELD, kind: state.lastKind, isSaving: false } };
    case "closeNote":
      return { ...state, note: undefined, lastKind: state.note?.kind ?? state.lastKind };
    case "press":
      return withNote(state, (note) => ({ ...note, field: edit(note.field, action.press) }));
    case "kind":
      return withNote(state, (note) => ({
        ...note,
        kind: around(NOTE_KINDS, note.kind, action.by),
      }));
    case "ask":
      return withNote(state, (note) => ({ ...note, asking: action.before }));
    case "goOn":
      return withNote(state, ({ asking: _asked, ...note }) => note);
    case "saving":
      return withNote(state, (note) => ({ ...note, isSaving: action.isSaving }));
  }
}

const withNote = (
  state: ApplicationState,
  change: (note: NoteDraft) => NoteDraft,
): ApplicationState => (state.note ? { ...state, note: change(state.note) } : state);

function around<T>(list: readonly T[], from: T, by: number): T {
  const index = (list.indexOf(from) + by + list.length) % list.length;
  return list[index] ?? from;
}

/** A line, or an item where there are some: an item longer than the screen is read to its end first. */
function move(state: ApplicationState, by: 1 | -1, layout: Layout): ApplicationState {
  const offset = state.offsets[state.tab];
  const index = selectedIndex(state, layout);
  const selected = layout.items[index];
  if (!selected) return withOffset(state, offset + by, layout);
  const hidden = by > 0 ? selected.last >= offset + layout.height : selected.first < offset;
  if (hidden) return withOffset({ ...state, selectedId: selected.id }, offset + by, layout);
  const target = layout.items[Math.max(0, Math.min(index + by, layout.items.length - 1))];
  return target ? select(state, target, layout) : state;
}

function page(state: ApplicationState, by: number, layout: Layout): ApplicationState {
  const offset = state.offsets[state.tab];
  const selected = layout.items[selectedIndex(state, layout)];
  if (!selected) return withOffset(state, offset + by, layout);
  const row = (by > 0 ? selected.first : selected.last) + by;
  const target =
    by > 0
      ? (layout.items.find(({ last }) => last >= row) ?? layout.items.at(-1))
      : (layout.items.findLast(({ first }) => first <= row) ?? layout.items[0]);
  return target ? select(state, target, layout) : state;
}

const select = (state: ApplicationState, item: Layout["items"][number], layout: Layout) =>
  withOffset(
    { ...state, selectedId: item.id },
    follow(state.offsets[state.tab], item, layout),
    layout,
  );

function withOffset(state: ApplicationState, offset: number, layout: Layout): ApplicationState {
  const clamped = Math.max(0, Math.min(offset, layout.total - layout.height));
  return { ...state, offsets: { ...state.offsets, [state.tab]: clamped } };
}

/** The first item where nothing is selected, or what was is gone. */
export const selectedIndex = (
  { selectedId }: Pick<ApplicationState, "selectedId">,
  { items }: { readonly items: readonly { readonly id: string }[] },
): number =>
  Math.max(
    0,
    items.findIndex(({ id }) => id === selectedId),
  );
