import { describe, expect, it } from "vitest";
import { indexIn, INITIAL_LIST, type ListAction, passes, reduceList } from "./list-state.ts";

const IDS = ["a", "b", "c"];
const after = (...actions: readonly ListAction[]) => actions.reduce(reduceList, INITIAL_LIST);
const move = (by: number, ids = IDS): ListAction => ({ type: "move", by, ids });

describe("the list", () => {
  it("starts at the first, and moves within its ends", () => {
    expect(indexIn(INITIAL_LIST, IDS)).toBe(0);
    expect(after(move(1)).selectedId).toBe("b");
    expect(after(move(1), move(9)).selectedId).toBe("c");
    expect(after(move(1), move(-9)).selectedId).toBe("a");
    expect(after(move(1, [])).selectedId).toBeUndefined();
  });

  it("keeps its selection where others add before it", () => {
    expect(indexIn(after(move(1)), ["new", ...IDS])).toBe(2);
  });

  it("takes the neighbour of what is gone", () => {
    expect(indexIn(after(move(2)), ["a", "b"])).toBe(1);
    expect(indexIn(after(move(1)), ["a", "c"])).toBe(1);
  });

  it("filters while one types, keeps the filter, and clears it", () => {
    const press = (text: string): ListAction => ({ type: "press", press: { name: text, text } });
    const typing = after({ type: "filter" }, press("t"), press("i"));
    expect(typing).toMatchObject({ isFiltering: true, filter: { text: "ti" } });
    const kept = reduceList(typing, { type: "keepFilter" });
    expect(kept).toMatchObject({ isFiltering: false, filter: { text: "ti" } });
    expect(reduceList(kept, { type: "clearFilter" })).toEqual(INITIAL_LIST);
  });

  it.each([
    ["", true],
    ["tide", true],
    ["ENGINEER tide", true],
    ["tide nurse", false],
  ])("%j finds Tidewell, Data Engineer: %s", (filter, isFound) => {
    expect(passes(filter, "Tidewell Data Engineer")).toBe(isFound);
  });
});
