import type { DocumentRef } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";

/** A change of this page: the one that undo has to find on top. */
export interface OwnChange {
  readonly id: string;
  readonly ref: DocumentRef;
  readonly text: string;
  /** What it did; nothing where another did it. */
  readonly command?: EditCommand;
  /** The version that the change, or its undo, has made; nothing while that is not known. */
  readonly version?: number | undefined;
}

export type Direction = "undo" | "redo";

type Stacks = Record<Direction, readonly OwnChange[]>;

/** What this page changed, and took back: Ctrl-Z goes along this, whichever document it was. */
let stacks: Stacks = { undo: [], redo: [] };

export const nextChange = (direction: Direction): OwnChange | undefined => stacks[direction].at(-1);

export const findChange = (direction: Direction, id: string): OwnChange | undefined =>
  stacks[direction].find((change) => change.id === id);

/** A new change; what was taken back before it cannot be done again. */
export const remember = (change: OwnChange): void => {
  stacks = { undo: [...stacks.undo, change], redo: [] };
};

const without = (changes: readonly OwnChange[], id: string): readonly OwnChange[] =>
  changes.filter((change) => change.id !== id);

export const forget = (id: string): void => {
  stacks = { undo: without(stacks.undo, id), redo: without(stacks.redo, id) };
};

/** The server has made a version of it, or of its undo. */
export function acknowledge(
  id: string,
  version: number,
  direction: Direction = "undo",
): OwnChange | undefined {
  const changes = stacks[direction].map((change) =>
    change.id === id ? { ...change, version } : change,
  );
  stacks = { ...stacks, [direction]: changes };
  return findChange(direction, id);
}

/** A change goes from one list to the other, as what it has become. */
export function moveOver(direction: Direction, id: string, become: OwnChange): void {
  const other = direction === "undo" ? "redo" : "undo";
  stacks = {
    ...stacks,
    [direction]: without(stacks[direction], id),
    [other]: [...without(stacks[other], become.id), become],
  };
}
