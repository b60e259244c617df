import type { DocumentRef } from "@finalist/api/client";
import type { Theme } from "../../theme.ts";
import type { EditTarget } from "../../entry-dialog.tsx";

/** What happens when it is chosen: going somewhere, doing something, or filling in a form. */
export type Deed =
  | { readonly type: "go"; readonly href: string }
  | { readonly type: "do"; readonly action: ActionId }
  | { readonly type: "theme"; readonly theme: Theme }
  | { readonly type: "form"; readonly of: DocumentRef; readonly target: EditTarget };

export type ActionId = "undo" | "redo" | "keys" | "export";

/** One line of the palette. */
export interface Item {
  /** Unique among all. */
  readonly key: string;
  readonly group: GroupName;
  readonly title: string;
  /** Where it is, or what is meant; read beside the title. */
  readonly context?: string;
  /** Other words by which it is looked for. */
  readonly words?: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly deed: Deed;
}

/** In the order in which they stand where nothing fits better. */
export const GROUPS = [
  "Recent",
  "Do",
  "Go to",
  "Applications",
  "People",
  "Stories",
  "Questions",
  "Notes",
  "Claims",
  "Research",
  "More",
  "Playbook",
] as const;
export type GroupName = (typeof GROUPS)[number];
