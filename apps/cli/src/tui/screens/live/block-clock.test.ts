import { expect, it } from "vitest";
import { blockClock } from "./block-clock.ts";

it("writes the time in blocks", () => {
  expect(blockClock("17:0")).toEqual([
    " █  ███   ███",
    "██    █ █ █ █",
    " █    █   █ █",
    " █    █ █ █ █",
    "███   █   ███",
  ]);
});

it("has every digit, each as wide as the others", () => {
  const rows = blockClock("0123456789");
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([10 * 4 - 1]));
});
