import { expect, it } from "vitest";
import { widthOf } from "../../../../text.ts";
import { markedRows } from "./marked-rows.ts";

const spansOf = (text: string, words: string, width: number) => {
  const start = text.indexOf(words);
  return markedRows(text, { start, end: start + words.length }, width).map(({ spans }) => spans);
};

it("puts the words that decide between marks", () => {
  expect(spansOf("It took nine months.", "nine months", 40)).toEqual([
    [
      { text: "It took ", tone: "plain" },
      { text: "»nine months«", tone: "marked" },
      { text: ".", tone: "plain" },
    ],
  ]);
});

it("goes on marking where a line ends among them", () => {
  expect(spansOf("It took nine months, all in all", "nine months", 14)).toEqual([
    [
      { text: "It took ", tone: "plain" },
      { text: "»nine", tone: "marked" },
    ],
    [
      { text: "months«", tone: "marked" },
      { text: ", all", tone: "plain" },
    ],
    [{ text: "in all", tone: "plain" }],
  ]);
});

it("marks nothing where nothing decides, and stays in its columns", () => {
  expect(markedRows("As it was", undefined, 40)).toEqual([
    { spans: [{ text: "As it was", tone: "plain" }] },
  ]);
  const rows = spansOf(`${"面接".repeat(40)} \uE000 nine \uE001`, "nine", 20);
  for (const spans of rows)
    expect(widthOf(spans.map(({ text }) => text).join(""))).toBeLessThanOrEqual(20);
  expect(rows.flat().filter(({ tone }) => tone === "marked")).toHaveLength(1);
});
