import { describe, expect, it } from "vitest";
import { tokensOf } from "../../text/tokens.ts";
import { othersPostsIn } from "./others-posts.ts";
import { standingsIn } from "./standings.ts";

const standingOf = (text: string): readonly string[] =>
  standingsIn(tokensOf(text)).flatMap(({ value: { standing } }) =>
    standing ? [`${standing.axis}: ${standing.pole}`] : [],
  );

describe("what is held beside a post", () => {
  it.each([
    ["I'm a chartered engineer.", "chartered: yes"],
    ["I'm not yet a chartered surveyor.", "chartered: no"],
    ["Chartership is still ahead of me.", "chartered: no"],
    ["I've a PhD in hydrology.", "doctorate: yes"],
    ["I broke off my doctorate after the third year.", "doctorate: no"],
    ["I sat the bar exam twice, failed both times.", "bar: no"],
    ["The patent application was turned down.", "patent: no"],
    ["I've had my HGV licence since I was twenty-one.", "hgv: yes"],
    ["I was on supply there, never with a class of my own.", "terms: temporary"],
    ["My contract was never permanent.", "terms: not permanent"],
    ["I worked there full time.", "hours: full"],
    ["My locksmith's licence has lapsed.", "licensed: no"],
  ])("is told by: %s", (text, standing) => {
    expect(standingOf(text)).toContain(standing);
  });

  it.each([
    "My brother is a chartered surveyor.",
    "We chartered a boat for the guests.",
    "It was a success to a degree.",
    "The team qualified for the final.",
    "I'd like a permanent post.",
    "I trained six people for their forklift tickets.",
    "The supply of timber was late.",
    "I brought falls down with the bed sensors.",
    "The new master in the kitchen was Paolo.",
  ])("is not told by: %s", (text) => {
    expect(standingOf(text)).toEqual([]);
  });
});

it("finds what is held soon, however often it is named", () => {
  expect(standingsIn(tokensOf("I have a permanent licence ".repeat(1000))).length).toBeGreaterThan(
    0,
  );
});

describe("a post of somebody else's", () => {
  const othersOf = (text: string): readonly string[] =>
    othersPostsIn(tokensOf(text)).map(({ value }) => value.words.join(" "));

  it.each([
    ["Our treasurer looked after the money.", "treasurer"],
    ["I have never been a deputy head.", "deputy head"],
    ["I sang that night, our conductor was superb.", "conductor"],
    ["Our nursery's SENCO is Marguerite.", "senco"],
    ["The coxswain was Davey.", "coxswain"],
  ])("is told by: %s", (text, post) => {
    expect(othersOf(text)).toEqual([post]);
  });

  it.each(["I was the captain.", "As treasurer I kept the books.", "The steward was me."])(
    "is not told by: %s",
    (text) => {
      expect(othersOf(text)).toEqual([]);
    },
  );
});
