import { describe, expect, it } from "vitest";
import {
  type ApplicationAction,
  INITIAL_APPLICATION,
  reduceApplication,
} from "./application-state.ts";
import type { Layout } from "../../rows.ts";

const after = (...actions: readonly ApplicationAction[]) =>
  actions.reduce(reduceApplication, INITIAL_APPLICATION);
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
const down = (layout: Layout): ApplicationAction => ({ type: "move", by: 1, layout });
const up = (layout: Layout): ApplicationAction => ({ type: "move", by: -1, layout });
const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

describe("a tab", () => {
  it("turns round and round", () => {
    const turn = (by: 1 | -1): ApplicationAction => ({ type: "turn", by });
    expect(after(turn(1)).tab).toBe("room");
    expect(after(turn(-1)).tab).toBe("brief");
    expect(after(...times(10, turn(1))).tab).toBe("overview");
    expect(after({ type: "tab", tab: "room" }).tab).toBe("room");
  });

  it("scrolls within its ends, and remembers where it was", () => {
    expect(after(down(TEXT), down(TEXT), up(TEXT)).offsets.overview).toBe(1);
    expect(after(up(TEXT)).offsets.overview).toBe(0);
    expect(after({ type: "page", by: 1, share: 1, layout: TEXT }).offsets.overview).toBe(9);
    const end = after({ type: "jump", to: "last", layout: TEXT });
    expect(end.offsets.overview).toBe(40);
    const back = [end, { type: "tab", tab: "room" }, { type: "tab", tab: "overview" }] as const;
    expect(reduceApplication(reduceApplication(back[0], back[1]), back[2]).offsets.overview).toBe(
      40,
    );
    expect(
      reduceApplication(end, { type: "jump", to: "first", layout: TEXT }).offsets.overview,
    ).toBe(0);
  });
});

describe("the checklist", () => {
  const open: ApplicationAction = { type: "tab", tab: "checklist" };

  it("goes from item to item, and reads a tall one to its end first", () => {
    expect(after(open, down(ITEMS))).toMatchObject({
      selected: { checklist: "tall" },
      offsets: { checklist: 2 },
    });
    const inside = after(open, down(ITEMS), down(ITEMS));
    expect(inside).toMatchObject({ selected: { checklist: "tall" }, offsets: { checklist: 3 } });
    const through = after(open, ...times(1 + 9 + 1, down(ITEMS)));
    expect(through).toMatchObject({ selected: { checklist: "end" }, offsets: { checklist: 20 } });
    expect(reduceApplication(through, up(ITEMS))).toMatchObject({
      selected: { checklist: "tall" },
    });
  });

  it("pages and jumps by items", () => {
    expect(after(open, { type: "page", by: 1, share: 1, layout: ITEMS }).selected.checklist).toBe(
      "tall",
    );
    const end = after(open, { type: "jump", to: "last", layout: ITEMS });
    expect(end).toMatchObject({ selected: { checklist: "end" }, offsets: { checklist: 20 } });
    const first = reduceApplication(end, { type: "jump", to: "first", layout: ITEMS });
    expect(first).toMatchObject({ selected: { checklist: "short" }, offsets: { checklist: 0 } });
  });

  it("shows and hides the evidence of an item", () => {
    const expand: ApplicationAction = { type: "expand", id: "tall" };
    expect(after(expand).expanded).toEqual(new Set(["tall"]));
    expect(after(expand, expand).expanded).toEqual(new Set());
  });

  it("starts at the first item where the selected one is gone", () => {
    const gone = { ...after(open), selected: { checklist: "gone" } };
    expect(reduceApplication(gone, down(ITEMS)).selected.checklist).toBe("tall");
  });
});
