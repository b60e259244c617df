import { expect, it } from "vitest";
import { saidClaimsIn } from "./said-claims.ts";

it.each([
  ["The heritage line is 96 miles long.", 96, "miles"],
  ["On a normal day the ward saw 120 donors.", 120, "donors a day"],
  ["I make fifteen cakes a week.", 15, "cakes a week"],
  ["We earned £420 a week.", 420, "GBP a week"],
  ["Losses were 3 tonnes a month.", 3, "tonnes a month"],
])("%s keeps its number, and the unit that was said", (text, value, unit) => {
  expect(saidClaimsIn(text).map(({ claim }) => [claim.value, claim.unit])).toEqual([[value, unit]]);
});

it.each(["I'd run both in parallel for a month.", "We would have paid 40 people for it."])(
  "%s claims nothing, as it never happened",
  (text) => {
    expect(saidClaimsIn(text)).toEqual([]);
  },
);
