import type { Application, Candidate } from "@finalist/core/model";
import type { Found } from "@finalist/core/own-words";
import type { Effect } from "../../../effects.ts";
import type { Form } from "../../../form/form.ts";
import type { Bindings } from "../../../keymap.ts";
import type { Row } from "../../../rows.ts";
import type { Tone } from "../../../theme.ts";
import type { Derived } from "../../../workspace.ts";
import type { TabId } from "./tabs.ts";

/** What a tab shows its rows from. */
export interface TabView extends Derived {
  readonly document: Application;
  readonly candidate: Candidate;
  readonly now: string;
  /** What disagrees in one's own words, once they have been compared; in its tab alone. */
  readonly found: readonly Found[] | undefined;
  /** Columns for the rows; the cursor stands before them. */
  readonly width: number;
  /** Entries that show more of themselves. */
  readonly expanded: ReadonlySet<string>;
  /** Numbers that a person sets with keys, such as the hours at hand; by the tab's own names. */
  readonly settings: Readonly<Record<string, number>>;
}

/** What a key asks for, as data. */
export type Intent =
  /** `select` says which entry the cursor is on afterwards. */
  | (Effect & { readonly select?: string })
  | { readonly type: "expand"; readonly id: string }
  | { readonly type: "set"; readonly name: string; readonly value: number }
  | { readonly type: "say"; readonly text: string; readonly tone?: Tone }
  | { readonly type: "form"; readonly form: Form }
  | { readonly type: "go"; readonly tab: TabId; readonly id?: string };

/**
 * A part of an application. Rows that carry an `of` are its entries: the cursor goes from one to
 * the next. In every tab Enter shows more of an entry, Space ticks or marks it, `e` edits it, `a`
 * adds one and `x` removes it.
 */
export interface Tab<A extends string = string> {
  readonly name: string;
  readonly rows: (view: TabView) => readonly Row[];
  /** Its own keys; those of every tab are in the keymap. */
  readonly keys: Bindings<A>;
  readonly act: (action: A, selectedId: string | undefined, view: TabView) => Intent | undefined;
  /** Whether the key bar names a key here; without it, always. */
  readonly isOffered?: (action: A, selectedId: string | undefined, view: TabView) => boolean;
}

/** A tab among others, whose actions only it knows. */
export function tab<A extends string>({ keys, act, isOffered, ...rest }: Tab<A>): Tab {
  const isOwn = (action: string): action is A => Object.hasOwn(keys, action);
  return {
    ...rest,
    keys,
    act: (action, id, view) => (isOwn(action) ? act(action, id, view) : undefined),
    isOffered: (action, id, view) => isOwn(action) && (isOffered?.(action, id, view) ?? true),
  };
}

/** A part in which there is only to read. */
export const reading = (name: string, rows: Tab["rows"]): Tab =>
  tab({ name, rows, keys: {}, act: () => undefined });

/** The key that shows more of an entry. */
export const EXPAND = {
  expand: { keys: ["enter"], shown: "Enter", bar: "Enter more", does: "Show or hide more of it" },
} as const satisfies Bindings<string>;

export const expand = (id: string | undefined): Intent | undefined =>
  id === undefined ? undefined : { type: "expand", id };
