import { describe, expect, it } from "vitest";
import type { Layout } from "../../rows.ts";
import {
  type ApplicationAction,
  cursorOf,
  INITIAL_APPLICATION,
  reduceApplication,
} from "./application-state.ts";

const after = (...actions: readonly ApplicationAction[]) =>
  actions.reduce(reduceApplication, INITIAL_APPLICATION);
const turn = (by: 1 | -1): ApplicationAction => ({ type: "turn", by });
const LAYOUT: Layout = {
  total: 3,
  height: 10,
  entries: ["a", "b", "c"].map((id, row) => ({ id, first: row, last: row })),
};
const DOWN: ApplicationAction = { type: "move", move: { type: "step", by: 1 }, layout: LAYOUT };

describe("an application", () => {
  it("turns its tabs round and round", () => {
    expect(after(turn(1)).tab).toBe("room");
    expect(after(turn(-1)).tab).toBe("brief");
    expect(after(...Array.from({ length: 10 }, () => turn(1))).tab).toBe("overview");
    expect(after({ type: "tab", tab: "plan" }).tab).toBe("plan");
  });

  it("remembers where one was in each tab", () => {
    const there = after(DOWN, turn(1), DOWN, DOWN);
    expect(cursorOf(there).id).toBe("c");
    expect(cursorOf(reduceApplication(there, turn(-1))).id).toBe("b");
  });

  it("goes to an entry of a tab, and shows all of it", () => {
    const there = after({ type: "tab", tab: "checklist", id: "PRE-02" });
    expect(cursorOf(there).id).toBe("PRE-02");
    expect(there.expanded).toEqual(new Set(["PRE-02"]));
  });

  it("shows more of an entry, and less again", () => {
    const expand: ApplicationAction = { type: "expand", id: "b" };
    expect(after(expand).expanded).toEqual(new Set(["b"]));
    expect(after(expand, expand).expanded).toEqual(new Set());
  });

  it("keeps what a person set", () => {
    expect(after({ type: "set", name: "hours", value: 3 }).settings).toEqual({ hours: 3 });
  });
});
