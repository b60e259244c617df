import { describe, expect, it } from "vitest";
import { readNameLine } from "./name-line.ts";

describe("one line about somebody", () => {
  it.each([
    ["Priya Raman", { name: "Priya Raman" }],
    [
      "Priya Raman, Data Engineering Manager",
      { name: "Priya Raman", title: "Data Engineering Manager" },
    ],
    ["Jean-Luc Dupont - CTO", { name: "Jean-Luc Dupont", title: "CTO" }],
    ["Helen Achebe (Director, Product)", { name: "Helen Achebe", title: "Director, Product" }],
    ["Oskar Lind – Co-founder – CEO", { name: "Oskar Lind", title: "Co-founder – CEO" }],
    [
      "June Park, Talent Partner <june@tidewell.example>",
      { name: "June Park", title: "Talent Partner", email: "june@tidewell.example" },
    ],
    ["\u0623\u062D\u0645\u062F, CTO", { name: "\u0623\u062D\u0645\u062F", title: "CTO" }],
    ["Ann,", { name: "Ann" }],
  ])("%s", (line, person) => {
    expect(readNameLine(line)).toEqual(person);
  });

  it.each(["", "  ", ", CTO", "x".repeat(301)])("names nobody: %s", (line) => {
    expect(readNameLine(line)).toBeUndefined();
  });
});
