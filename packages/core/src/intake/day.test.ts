import { describe, expect, it } from "vitest";
import { dayIn, pastDayIn } from "./day.ts";

/** A Thursday. */
const TODAY = "2026-11-26";

describe("a day that somebody types", () => {
  it.each([
    ["2026-12-05", "2026-12-05"],
    ["Sat 5 Dec 2026", "2026-12-05"],
    ["5 Dec 2026", "2026-12-05"],
    ["Sat 5 Dec", "2026-12-05"],
    ["December 5, 2026", "2026-12-05"],
    ["5. Dezember 2026", "2026-12-05"],
    ["today", "2026-11-26"],
    ["Tomorrow", "2026-11-27"],
    ["friday", "2026-11-27"],
    ["fri", "2026-11-27"],
    ["31.5.", "2027-05-31"],
    ["31.5.2027", "2027-05-31"],
    ["31 May", "2027-05-31"],
    ["25 Nov", "2026-11-25"],
    ["13/12/2026", "2026-12-13"],
  ])("%s is %s", (text, day) => {
    expect(dayIn(text, TODAY)).toBe(day);
  });

  it.each([
    "05/04/2027",
    "5-4-2027",
    "05/12/2026",
    "12/05/2026",
    "2026-02-31",
    "31 February 2027",
    "Mon 5 Dec 2026",
    "soon",
    "5 Dec 2026 and 6 Dec 2026",
    "5 Dec at noon",
    "",
  ])("“%s” is none, or more than one", (text) => {
    expect(dayIn(text, TODAY)).toBeUndefined();
  });
});

describe("a day that is not to come", () => {
  it.each([
    ["friday", "2026-11-20"],
    ["Last Friday", "2026-11-20"],
    ["wed.", "2026-11-25"],
    ["thursday", "2026-11-26"],
    ["yesterday", "2026-11-25"],
    ["today", "2026-11-26"],
    ["20 Nov", "2026-11-20"],
    ["2026-11-27", "2026-11-27"],
    ["tomorrow", "2026-11-27"],
    ["soon", undefined],
    ["last", undefined],
  ])("%s is %s", (text, day) => {
    expect(pastDayIn(text, TODAY)).toBe(day);
  });
});
