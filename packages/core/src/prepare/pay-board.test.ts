import { describe, expect, it } from "vitest";
import type { PayEventKind } from "../model/pay-states.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { payBoard } from "./pay-board.ts";
import { situationOf } from "./situation/situation.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const boardAfter = (...kinds: readonly PayEventKind[]) => {
  const payEvents = kinds.map((kind, place) => ({
    id: `e${place}`,
    kind,
    at: `2026-05-13T12:0${place}:00Z`,
  }));
  return payBoard(situationOf({ ...application, payEvents }, candidate, TIDEWELL_NOW));
};
const legal = (board: ReturnType<typeof payBoard>): readonly PayEventKind[] =>
  board.next.filter(({ isLegal }) => isLegal).map(({ event }) => event);

describe("the talk about pay", () => {
  it("waits until they raise it, and names the rule that opening it breaks", () => {
    const board = boardAfter();
    expect(legal(board)).toContain("asked");
    expect(legal(board)).not.toContain("range-given");
    const opening = board.next.find(({ event }) => event === "opened-by-me");
    expect([opening?.isLegal, opening?.broken?.rule]).toEqual([false, "R-098"]);
    expect(board.now.say).toBeUndefined();
  });

  it("answers with the person's own range, then with the package, then with the upper end", () => {
    expect(boardAfter("asked").now.say).toContain("84,000 to 96,000 GBP");
    const pushed = boardAfter("asked", "range-given", "pushed");
    expect([pushed.state, legal(pushed).includes("deflected")]).toEqual(["pushed-1", true]);
    expect(boardAfter("asked", "range-given", "pushed", "deflected", "pushed").now.say).toContain(
      "96,000 GBP",
    );
  });

  it("knows the figures that they have heard, also where no talk is on record", () => {
    const told = (pay: Readonly<Record<string, number>>) =>
      payBoard(situationOf({ ...application, payEvents: [], pay }, candidate, TIDEWELL_NOW));
    expect(told({ toldLow: 85_000, toldHigh: 95_000 }).toldFigures).toBe("85,000 to 95,000 GBP");
    expect(told({ toldHigh: 95_000 }).toldFigures).toBe("95,000 GBP");
    expect(told({})).not.toHaveProperty("toldFigures");
  });

  it("keeps a step against the rules in the record, with its rule", () => {
    const board = boardAfter("asked", "point-given");
    expect(board.steps.map(({ isLegal, broken }) => [isLegal, broken?.rule])).toEqual([
      [true, undefined],
      [false, "R-095"],
    ]);
    expect(board.state).toBe("asked");
  });

  it("does not blame anybody for speaking of what they have raised", () => {
    const board = boardAfter("asked", "opened-by-me");
    expect(board.steps.every(({ isLegal }) => isLegal)).toBe(true);
  });
});
