import { expect, it } from "vitest";
import { numbersIn } from "./numbers.ts";
import { tokensOf } from "./tokens.ts";

it.each<readonly [string, number, number]>([
  ["15 000", 15_000, 15_000],
  ["1,200", 1200, 1200],
  ["40.000", 40_000, 40_000],
  ["1.2m", 1_200_000, 1_200_000],
  ["two point four million", 2_400_000, 2_400_000],
  ["two and a half", 2.5, 2.5],
  ["half a million", 500_000, 500_000],
  ["40 lakh", 4_000_000, 4_000_000],
  ["a hundred-thousand-dollar deal", 100_000, 100_000],
  ["a couple of thousand", 2000, 3000],
  ["several hundred", 200, 900],
  ["5-6k", 5000, 6000],
  ["between ten and twelve", 10, 12],
  ["two thirds of it", 2 / 3, 2 / 3],
  ["one in five", 0.2, 0.2],
  ["nineteen eighty-nine", 1989, 1989],
])("reads “%s”", (text, low, high) => {
  const [found, ...others] = numbersIn(tokensOf(text));

  expect(others).toEqual([]);
  expect(found?.low).toBeCloseTo(low);
  expect(found?.high).toBeCloseTo(high);
});

it("keeps hedges and bounds", () => {
  const read = (text: string) => numbersIn(tokensOf(text))[0];

  expect(read("about forty")?.isApproximate).toBe(true);
  expect(read("at least 40")?.bound).toBe("min");
  expect(read("under forty")?.bound).toBe("max");
  expect(read("the 3rd floor")).toBeUndefined();
});
