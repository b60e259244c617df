import { describe, expect, it } from "vitest";
import { printable, shorten, widthOf, wrap } from "./text.ts";

describe("the width of a text", () => {
  it.each([
    ["plain", 5],
    ["Tomás", 5],
    ["Toma\u0301s", 5],
    ["面接", 4],
    ["면접", 4],
    ["👩‍💻", 2],
    ["❤️", 2],
    ["✓ ok", 4],
    ["\u001B[1mbold\u001B[22m", 4],
    ["“Née” – naïve…", 14],
    ["co\u00ADoperate", 9],
    ["a\u200Db\u202Ac", 3],
    ["one\ntwo", 6],
    ["→ \u2192\uFE0F", 4],
    ["", 0],
  ])("%j takes %i columns", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("wrapped text", () => {
  it("breaks between words and indents what follows", () => {
    expect(wrap("one two three four", 10, "  ")).toEqual(["one two", "  three", "  four"]);
  });

  it("keeps the indent that it starts with", () => {
    expect(wrap("  - one two", 80)).toEqual(["  - one two"]);
  });

  it("cuts a word that is longer than a line, and loses nothing of it", () => {
    const lines = wrap(`see ${"x".repeat(30)} there`, 12);
    expect(lines.every((line) => widthOf(line) <= 12)).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toBe(`see${"x".repeat(30)}there`);
  });

  it("counts wide characters as two", () => {
    expect(wrap("面接面接面接", 8)).toEqual(["面接面接", "面接"]);
  });

  it("keeps the lines of a text apart", () => {
    expect(wrap("a\n\nb", 10)).toEqual(["a", "", "b"]);
  });

  it("never goes over the width", () => {
    const text = "A 面接 with 👩‍💻 about Donaudampfschifffahrtsgesellschaftskapitän and more";
    for (let width = 10; width < 60; width += 1)
      for (const line of wrap(text, width, "  ")) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });
});

describe("a shortened text", () => {
  it("says that something is missing", () => {
    expect(shorten("Tidewell Freight", 10)).toBe("Tidewell …");
  });

  it("is left alone where it fits", () => {
    expect(shorten("Tidewell", 8)).toBe("Tidewell");
  });
});

describe("stored text", () => {
  it("cannot steer the terminal", () => {
    expect(printable({ name: "A\u001B[2J\u0007\u202EB\r", list: ["x\u009By"], n: 1 })).toEqual({
      name: "A[2JB",
      list: ["xy"],
      n: 1,
    });
  });

  it("keeps its lines", () => {
    expect(printable("one\ntwo\tthree")).toBe("one\ntwo three");
  });
});
