import { expect, it } from "vitest";
import { comparePair } from "../consistency/index.ts";
import type { Claim } from "../model/index.ts";
import { decidingSpan, shownSpan, spoken, wordsOfPair } from "./spoken.ts";

const claim = (value: Claim["value"], words?: string): Claim => ({
  ...{ id: "cl", kind: "CK-01", subject: "the migration", value, saidIn: "said" },
  ...(typeof value === "number" && { unit: "months" }),
  ...(words !== undefined && { words }),
});
const marked = (of: Claim, found?: { start: number; end: number }): string | undefined => {
  const span = decidingSpan(of, found);
  return span && of.words?.slice(span.start, span.end);
};

it("marks the value of a claim in its words", () => {
  expect(marked(claim(9, "It took 9 months, or 19 with the tests"))).toBe("9 months");
  expect(marked(claim(9, "It took 9"))).toBe("9");
  expect(marked(claim(["growth", "team"], "For the team"))).toBe("team");
  expect(marked(claim(9))).toBeUndefined();
});

it("marks what a comparison found where the value stands in other words", () => {
  const earlier = claim(9, "It took nine months");
  const later = claim(14);
  const pair = wordsOfPair(earlier, later);
  const verdict = pair && comparePair(pair);
  expect(pair?.b.text).toBe("the migration: 14 months");
  expect(marked(earlier, shownSpan(verdict?.a.span, spoken(earlier).shownFrom))).toBe(
    "nine months",
  );
  expect(wordsOfPair(claim(9), later)).toBeUndefined();
  expect(shownSpan({ start: 3, end: 9 }, 5)).toBeUndefined();
});
