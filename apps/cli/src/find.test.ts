import { describe, expect, it } from "vitest";
import { Misuse } from "./failure.ts";
import { findApplication } from "./find.ts";

const APPLICATIONS = [
  { id: "3fa9c1d2-0001", company: "Tidewell Freight Analytics", role: "Data Engineer" },
  { id: "77ab0000-0002", company: "Tidemark", role: "Analyst" },
  { id: "c0ffee00-0003", company: "Café Ünlü", role: "Baker" },
  { id: "aaaa1111-0004", company: "Kestrel", role: "Engineer" },
  { id: "aaaa2222-0005", company: "Kestrel Grid", role: "Engineer" },
];

describe("an application is found", () => {
  it.each([
    ["3fa9c1d2-0001", "Tidewell Freight Analytics"],
    ["3fa9", "Tidewell Freight Analytics"],
    ["3FA9C1", "Tidewell Freight Analytics"],
    ["tidew", "Tidewell Freight Analytics"],
    ["  Tidemark ", "Tidemark"],
    ["cafe unlu", "Café Ünlü"],
    ["kestrel", "Kestrel"],
    ["Kestrel G", "Kestrel Grid"],
  ])("%s → %s", (wanted, company) => {
    expect(findApplication(APPLICATIONS, wanted).company).toBe(company);
  });
});

describe("an application is not guessed", () => {
  it.each([
    [
      "tide",
      "“tide” fits several applications. Did you mean\n  Tidewell Freight Analytics, Data Engineer (3fa9c1d2)\n  Tidemark, Analyst (77ab0000)\nName one by its id, or by more of its name.",
    ],
    [
      "aaaa",
      "“aaaa” fits several applications. Did you mean\n  Kestrel, Engineer (aaaa1111)\n  Kestrel Grid, Engineer (aaaa2222)\nName one by its id, or by more of its name.",
    ],
    [
      "tidwell",
      "There is no application “tidwell”. Did you mean Tidewell Freight Analytics, Data Engineer (3fa9c1d2)?",
    ],
    [
      "freight",
      "There is no application “freight”. Did you mean Tidewell Freight Analytics, Data Engineer (3fa9c1d2)?",
    ],
    ["zzzzzz", "There is no application “zzzzzz”. See finalist list."],
    ["3fa", "There is no application “3fa”. See finalist list."],
    ["", "There is no application “”. See finalist list."],
  ])("%s", (wanted, message) => {
    expect(() => findApplication(APPLICATIONS, wanted)).toThrow(new Misuse(message));
  });

  it("says how to begin where there is none at all", () => {
    expect(() => findApplication([], "x")).toThrow(
      "There is no application “x”. There is none at all yet: finalist intake FILE",
    );
  });
});
