import { expect, it } from "vitest";
import { formatValue } from "./format-value.ts";

it.each([
  [1, "months", "1 month"],
  [2, "months", "2 months"],
  [30, "%", "30 %"],
  ["+", undefined, "in favour"],
  [["growth", "pay"], undefined, "growth, pay"],
])("%s %s is shown as a person would say it", (value, unit, shown) => {
  expect(formatValue(value, unit)).toBe(shown);
});
