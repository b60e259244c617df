import { describe, expect, it } from "vitest";
import { widthOf } from "../text.ts";
import { follow, hanging, markdownRows, rangeOf, type Row } from "./rows.ts";

const textOf = ({ spans }: Row): string => spans.map(({ text }) => text).join("");

describe("rows", () => {
  it("hang what wraps under the text", () => {
    expect(hanging({ text: "• " }, "one two three", 9).map(textOf)).toEqual([
      "• one two",
      "  three",
    ]);
  });

  it("show Markdown, never wider than the screen", () => {
    const text = `# A title of some length\n\n## Part\n\n- point ${"long ".repeat(20)}\nplain\n`;
    const rows = markdownRows(text, 24);
    expect(rows.map(textOf).slice(0, 5)).toEqual([
      "A title of some length",
      " ",
      "Part",
      " ",
      "• point long long long",
    ]);
    expect(Math.max(...rows.map((row) => widthOf(textOf(row))))).toBeLessThanOrEqual(24);
  });

  it("know where an entry lies", () => {
    const rows = ["a", "b", "b", "c"].map((of): Row => ({ spans: [], of }));
    expect(rangeOf(rows, "b")).toEqual({ first: 1, last: 2 });
    expect(rangeOf(rows, "x")).toBeUndefined();
  });
});

describe("the offset follows the selection", () => {
  it.each([
    ["stays where it is seen", 5, { first: 6, last: 8 }, 5],
    ["goes down to it", 0, { first: 12, last: 13 }, 4],
    ["goes up to it", 15, { first: 3, last: 4 }, 3],
    ["starts at an entry taller than the screen", 0, { first: 5, last: 25 }, 5],
    ["stays inside of an entry taller than the screen", 9, { first: 5, last: 25 }, 9],
    ["leaves no gap at the end", 40, { first: 28, last: 29 }, 20],
    ["without a selection", 40, undefined, 20],
  ])("%s", (_name, offset, range, expected) => {
    expect(follow(offset, range, { total: 30, height: 10 })).toBe(expected);
  });

  it("starts at the top where all fits", () => {
    expect(follow(3, { first: 0, last: 1 }, { total: 4, height: 10 })).toBe(0);
  });
});
