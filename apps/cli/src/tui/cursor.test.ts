import { describe, expect, it } from "vitest";
import { type Cursor, idAt, type Move, moved, offsetFor, START } from "./cursor.ts";
import type { Layout } from "./rows.ts";

const TEXT: Layout = { total: 50, height: 10, entries: [] };
const ITEMS: Layout = {
  total: 30,
  height: 10,
  entries: [
    { id: "short", first: 0, last: 1 },
    { id: "tall", first: 2, last: 20 },
    { id: "end", first: 21, last: 29 },
  ],
};
const UP: Move = { type: "step", by: -1 };
const DOWN: Move = { type: "step", by: 1 };
const PAGE: Move = { type: "page", by: 1, share: 1 };
const HALF: Move = { type: "page", by: 1, share: 0.5 };
const LAST: Move = { type: "jump", to: "last" };
const FIRST: Move = { type: "jump", to: "first" };
const after = (layout: Layout, ...moves: readonly Move[]): Cursor =>
  moves.reduce((cursor, move) => moved(cursor, move, layout), START);
const times = (count: number, move: Move): readonly Move[] =>
  Array.from({ length: count }, () => move);

describe("a text", () => {
  it.each([
    [[DOWN, DOWN, UP], 1],
    [[UP], 0],
    [[PAGE], 9],
    [[HALF], 4],
    [[LAST], 40],
    [[LAST, DOWN], 40],
    [[LAST, FIRST], 0],
  ])("scrolls within its ends: %j", (moves, offset) => {
    expect(after(TEXT, ...moves).offset).toBe(offset);
  });
});

describe("a list", () => {
  it("goes from entry to entry, and reads a tall one to its end first", () => {
    expect(after(ITEMS, DOWN)).toMatchObject({ id: "tall", offset: 2 });
    expect(after(ITEMS, DOWN, DOWN)).toMatchObject({ id: "tall", offset: 3 });
    const through = after(ITEMS, ...times(1 + 9 + 1, DOWN));
    expect(through).toMatchObject({ id: "end", offset: 20 });
    expect(moved(through, UP, ITEMS)).toMatchObject({ id: "tall" });
  });

  it("pages and jumps by entries", () => {
    expect(after(ITEMS, PAGE).id).toBe("tall");
    expect(after(ITEMS, LAST)).toMatchObject({ id: "end", offset: 20 });
    expect(after(ITEMS, LAST, FIRST)).toMatchObject({ id: "short", offset: 0 });
  });

  it("shows what stands above its first and below its last entry", () => {
    const framed: Layout = { total: 30, height: 10, entries: [{ id: "one", first: 5, last: 5 }] };
    expect(after(framed, DOWN)).toMatchObject({ offset: 1 });
    expect(after(framed, DOWN, UP)).toMatchObject({ offset: 0 });
  });

  it("keeps its entry where others come before it, and takes the neighbour of what is gone", () => {
    const cursor = after(ITEMS, DOWN);
    const before = { id: "new", first: 0, last: 0 };
    expect(idAt(cursor, [before, ...ITEMS.entries])).toBe("tall");
    expect(idAt(cursor, ITEMS.entries.slice(0, 1))).toBe("short");
    expect(idAt(cursor, [])).toBeUndefined();
  });

  it("is followed where it comes to lie elsewhere", () => {
    expect(offsetFor({ id: "end", index: 2, offset: 0 }, ITEMS)).toBe(20);
    expect(offsetFor({ id: undefined, index: 0, offset: 99 }, TEXT)).toBe(40);
  });
});
