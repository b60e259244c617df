import { describe, expect, it } from "vitest";
import { INITIAL_TODAY, passes, reduceToday, type TodayAction } from "./today-state.ts";

const after = (...actions: readonly TodayAction[]) => actions.reduce(reduceToday, INITIAL_TODAY);
const MORE: TodayAction = { type: "minutes", by: 1 };
const LESS: TodayAction = { type: "minutes", by: -1 };

describe("today", () => {
  it("has more or fewer minutes at hand, within reason", () => {
    expect(after(MORE).minutes).toBe(45);
    expect(after(LESS, LESS).minutes).toBe(10);
    expect(after(LESS, LESS, LESS, LESS).minutes).toBe(10);
    expect(after(...Array.from({ length: 20 }, () => MORE)).minutes).toBe(240);
  });

  it("filters while one types, keeps the filter, and clears it", () => {
    const press = (text: string): TodayAction => ({ type: "press", press: { name: text, text } });
    const typing = after({ type: "filter" }, press("t"), press("i"));
    expect(typing).toMatchObject({ isFiltering: true, filter: { text: "ti" } });
    const kept = reduceToday(typing, { type: "keepFilter" });
    expect(kept).toMatchObject({ isFiltering: false, filter: { text: "ti" } });
    expect(reduceToday(kept, { type: "clearFilter" })).toEqual(INITIAL_TODAY);
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
