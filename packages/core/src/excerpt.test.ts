import { describe, expect, it } from "vitest";
import { excerptOf, locate, sentenceAround } from "./excerpt.ts";

const LONG = `${"Before it there was much to say. ".repeat(20)}It took nine months. ${"After it there was more to say. ".repeat(20)}`;
const start = LONG.indexOf("nine months");
const span = { start, end: start + "nine months".length };

describe("an excerpt", () => {
  it("is the whole of a short text", () => {
    expect(excerptOf("It took nine months.", { start: 8, end: 19 })).toEqual({
      before: "It took ",
      marked: "nine months",
      after: ".",
    });
  });

  it("keeps the words that decide, and cuts the rest between words", () => {
    const { before, marked, after } = excerptOf(LONG, span);
    expect(marked).toBe("nine months");
    expect(before).toMatch(/^… \S.*It took $/);
    expect(after).toMatch(/^\. After .*\S …$/);
    expect(LONG).toContain(before.slice(2) + marked + after.slice(0, -2));
    expect(before.length + after.length).toBeLessThan(400);
  });

  it("is as short as one wants it", () => {
    const { before, after } = excerptOf(LONG, span, 20);
    expect([before, after]).toEqual(["… to say. It took ", ". After it there …"]);
  });

  it("is the beginning where nothing is marked", () => {
    const { before, marked, after } = excerptOf(LONG, undefined);
    expect([before.endsWith(" …"), marked, after]).toEqual([true, "", ""]);
  });
});

describe("the sentence around words", () => {
  it("ends where the sentence ends, not at a decimal point", () => {
    const text = "We had 4.5 people. It took nine months, or 9.2 to be exact. Then we rested.";
    const at = text.indexOf("9.2");
    expect(sentenceAround(text, { start: at, end: at + 3 })).toBe(
      "It took nine months, or 9.2 to be exact.",
    );
    expect(sentenceAround(text, undefined)).toBe("We had 4.5 people.");
  });

  it("is one line of the length that a claim can hold, with the words in it", () => {
    const endless = `${"and then ".repeat(100)}nine months ${"and then ".repeat(100)}`;
    const at = endless.indexOf("nine months");
    const line = sentenceAround(endless, { start: at, end: at + 11 });
    expect(line.length).toBeLessThanOrEqual(300);
    expect(line).toContain("nine months");
    expect(sentenceAround("one\ttwo\u0007 three", undefined)).toBe("one two three");
  });
});

describe("a value in words", () => {
  it.each([
    ["It took 9 months", ["9 months", "9"], "9 months"],
    ["19 people in 9 months", ["9"], "9"],
    ["I was the Lead", ["lead"], "Lead"],
    ["I was the leader", ["lead"], undefined],
    ["It took nine months", ["9 months", "9", ""], undefined],
  ])("%s", (words, values, found) => {
    const place = locate(words, values);
    expect(place && words.slice(place.start, place.end)).toBe(found);
    if (words.startsWith("19")) expect(place?.start).toBe(13);
  });
});
