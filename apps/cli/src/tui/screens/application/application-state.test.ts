import { describe, expect, it } from "vitest";
import {
  type ApplicationAction,
  INITIAL_APPLICATION,
  type Layout,
  reduceApplication,
} from "./application-state.ts";

const after = (...actions: readonly ApplicationAction[]) =>
  actions.reduce(reduceApplication, INITIAL_APPLICATION);
const TEXT: Layout = { total: 50, height: 10, items: [] };
const ITEMS: Layout = {
  total: 30,
  height: 10,
  items: [
    { id: "short", first: 0, last: 1 },
    { id: "tall", first: 2, last: 20 },
    { id: "end", first: 21, last: 29 },
  ],
};
const down = (layout: Layout): ApplicationAction => ({ type: "move", by: 1, layout });
const up = (layout: Layout): ApplicationAction => ({ type: "move", by: -1, layout });
const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

describe("a tab", () => {
  it("turns round and round", () => {
    const turn = (by: 1 | -1): ApplicationAction => ({ type: "turn", by });
    expect(after(turn(1)).tab).toBe("Checklist");
    expect(after(turn(-1)).tab).toBe("Notes");
    expect(after(...times(4, turn(1))).tab).toBe("Brief");
    expect(after({ type: "tab", tab: "Room" }).tab).toBe("Room");
  });

  it("scrolls within its ends, and remembers where it was", () => {
    expect(after(down(TEXT), down(TEXT), up(TEXT)).offsets.Brief).toBe(1);
    expect(after(up(TEXT)).offsets.Brief).toBe(0);
    expect(after({ type: "page", by: 1, layout: TEXT }).offsets.Brief).toBe(9);
    const end = after({ type: "jump", to: "last", layout: TEXT });
    expect(end.offsets.Brief).toBe(40);
    const back = [end, { type: "tab", tab: "Room" }, { type: "tab", tab: "Brief" }] as const;
    expect(reduceApplication(reduceApplication(back[0], back[1]), back[2]).offsets.Brief).toBe(40);
    expect(reduceApplication(end, { type: "jump", to: "first", layout: TEXT }).offsets.Brief).toBe(
      0,
    );
  });
});

describe("the checklist", () => {
  const open: ApplicationAction = { type: "tab", tab: "Checklist" };

  it("goes from item to item, and reads a tall one to its end first", () => {
    expect(after(open, down(ITEMS))).toMatchObject({
      selectedId: "tall",
      offsets: { Checklist: 2 },
    });
    const inside = after(open, down(ITEMS), down(ITEMS));
    expect(inside).toMatchObject({ selectedId: "tall", offsets: { Checklist: 3 } });
    const through = after(open, ...times(1 + 9 + 1, down(ITEMS)));
    expect(through).toMatchObject({ selectedId: "end", offsets: { Checklist: 20 } });
    expect(reduceApplication(through, up(ITEMS))).toMatchObject({ selectedId: "tall" });
  });

  it("pages and jumps by items", () => {
    expect(after(open, { type: "page", by: 1, layout: ITEMS }).selectedId).toBe("tall");
    const end = after(open, { type: "jump", to: "last", layout: ITEMS });
    expect(end).toMatchObject({ selectedId: "end", offsets: { Checklist: 20 } });
    const first = reduceApplication(end, { type: "jump", to: "first", layout: ITEMS });
    expect(first).toMatchObject({ selectedId: "short", offsets: { Checklist: 0 } });
  });

  it("shows and hides the evidence of an item", () => {
    const expand: ApplicationAction = { type: "expand", id: "tall" };
    expect(after(expand).expanded).toEqual(new Set(["tall"]));
    expect(after(expand, expand).expanded).toEqual(new Set());
  });

  it("starts at the first item where the selected one is gone", () => {
    const gone = { ...after(open), selectedId: "gone" };
    expect(reduceApplication(gone, down(ITEMS)).selectedId).toBe("tall");
  });
});

describe("a note", () => {
  const press = (text: string): ApplicationAction => ({
    type: "press",
    press: { name: text, text },
  });

  it("is written, has a kind, and asks before it goes", () => {
    const written = after({ type: "note" }, press("h"), press("i"), { type: "kind", by: 1 });
    expect(written.note).toEqual({
      field: { text: "hi", cursor: 2 },
      kind: "i-asked",
      isSaving: false,
    });
    const asked = reduceApplication(written, { type: "ask", before: "close" });
    expect(asked.note?.asking).toBe("close");
    expect(reduceApplication(asked, { type: "goOn" }).note).toEqual(written.note);
    const closed = reduceApplication(asked, { type: "closeNote" });
    expect(closed.note).toBeUndefined();
    expect(reduceApplication(closed, { type: "note" }).note?.kind).toBe("i-asked");
  });

  it("is kept while it is saved", () => {
    const saving = after({ type: "note" }, press("x"), { type: "saving", isSaving: true });
    expect(saving.note).toMatchObject({ field: { text: "x" }, isSaving: true });
    expect(reduceApplication(saving, { type: "saving", isSaving: false }).note?.isSaving).toBe(
      false,
    );
  });
});
