import { describe, expect, it } from "vitest";
import { areaOfRule } from "./readiness.ts";

describe("the part of the preparation that a rule is about", () => {
  it.each([
    ["R-001", "stories"],
    ["R-002", "questions"],
    ["R-003", "company"],
    ["R-005", "round-one"],
    ["R-007", "stories"],
    ["R-010", undefined],
    ["R-012", "formats"],
    ["R-026", "room"],
    ["R-028", "company"],
    ["R-029", "room"],
    ["R-033", "company"],
    ["R-055", "stories"],
    ["R-087", "round-one"],
    ["R-129", "after"],
  ])("is found by its theme: %s", (rule, area) => {
    expect(areaOfRule(rule)).toBe(area);
  });
});
