import { clampOffset, follow, type Layout } from "./rows.ts";

/** Where a person is in a list: by id, so that it stays where entries come and go. */
export interface Cursor {
  readonly id: string | undefined;
  /** Where it was, for when it goes. */
  readonly index: number;
  /** The first row that is shown. */
  readonly offset: number;
}

export const START: Cursor = { id: undefined, index: 0, offset: 0 };

/** A step of the cursor, as the keys of every list have it. */
export type Move =
  | { readonly type: "step"; readonly by: 1 | -1 }
  /** `share` of a page. */
  | { readonly type: "page"; readonly by: 1 | -1; readonly share: 1 | 0.5 }
  | { readonly type: "jump"; readonly to: "first" | "last" };

/** What the keys of every list mean. */
export const MOVE_OF = {
  up: { type: "step", by: -1 },
  down: { type: "step", by: 1 },
  halfUp: { type: "page", by: -1, share: 0.5 },
  halfDown: { type: "page", by: 1, share: 0.5 },
  pageUp: { type: "page", by: -1, share: 1 },
  pageDown: { type: "page", by: 1, share: 1 },
  first: { type: "jump", to: "first" },
  last: { type: "jump", to: "last" },
} as const satisfies Readonly<Record<string, Move>>;

export const isMove = (action: string): action is keyof typeof MOVE_OF =>
  Object.hasOwn(MOVE_OF, action);

export function moved(from: Cursor, move: Move, layout: Layout): Cursor {
  // As it is seen: rows may have come and gone since the last move.
  const cursor = { ...from, offset: offsetFor(from, layout) };
  switch (move.type) {
    case "step":
      return step(cursor, move.by, layout);
    case "page": {
      const rows = Math.max(1, Math.floor((layout.height - 1) * move.share));
      return page(cursor, move.by * rows, layout);
    }
    case "jump": {
      const { total, entries } = layout;
      const index = move.to === "first" ? 0 : Math.max(entries.length - 1, 0);
      const at = scrolled(cursor, move.to === "first" ? 0 : total, layout);
      return { ...at, id: entries[index]?.id, index };
    }
  }
}

/** The place of the cursor among the entries; of its neighbour where its own entry is gone. */
function indexOf(cursor: Cursor, entries: Layout["entries"]): number {
  const index = cursor.id === undefined ? -1 : entries.findIndex(({ id }) => id === cursor.id);
  return index >= 0 ? index : Math.max(0, Math.min(cursor.index, entries.length - 1));
}

export const idAt = (cursor: Cursor, entries: Layout["entries"]): string | undefined =>
  entries[indexOf(cursor, entries)]?.id;

/** The nearest offset that shows the entry of the cursor. */
export function offsetFor(cursor: Cursor, layout: Layout): number {
  const entry = layout.entries[indexOf(cursor, layout.entries)];
  return entry
    ? follow(cursor.offset, entry, layout)
    : clampOffset(cursor.offset, layout.total, layout.height);
}

/** A line, or an entry where there are some: one longer than the screen is read to its end first. */
function step(cursor: Cursor, by: 1 | -1, layout: Layout): Cursor {
  const index = indexOf(cursor, layout.entries);
  const entry = layout.entries[index];
  const { offset } = cursor;
  if (!entry) return scrolled(cursor, offset + by, layout);
  const isHidden = by > 0 ? entry.last >= offset + layout.height : entry.first < offset;
  if (isHidden) return scrolled({ ...cursor, id: entry.id, index }, offset + by, layout);
  // Beyond the first and the last entry there may be more to read.
  return layout.entries[index + by]
    ? at(cursor, index + by, layout)
    : scrolled(cursor, offset + by, layout);
}

function page(cursor: Cursor, by: number, layout: Layout): Cursor {
  const { entries } = layout;
  const entry = entries[indexOf(cursor, entries)];
  if (!entry) return scrolled(cursor, cursor.offset + by, layout);
  const row = (by > 0 ? entry.first : entry.last) + by;
  const index =
    by > 0
      ? entries.findIndex(({ last }) => last >= row)
      : Math.max(
          0,
          entries.findLastIndex(({ first }) => first <= row),
        );
  return at(cursor, index < 0 ? entries.length - 1 : index, layout);
}

/** At an entry, and as near to it as need be. */
function at(cursor: Cursor, index: number, layout: Layout): Cursor {
  const entry = layout.entries[index];
  if (!entry) return cursor;
  return { id: entry.id, index, offset: follow(cursor.offset, entry, layout) };
}

const scrolled = (cursor: Cursor, offset: number, { total, height }: Layout): Cursor => ({
  ...cursor,
  offset: clampOffset(offset, total, height),
});
