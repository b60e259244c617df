import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { daysOf, parseRule } from "./recurrence.ts";

const DAY = 24 * 60 * 60 * 1000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

function dates(rule: string, start: string, most: number, from = start): readonly string[] {
  const parsed = parseRule(rule);
  if (!parsed.ok) throw new Error(parsed.error);
  const found: string[] = [];
  for (const day of daysOf(parsed.value, dayNumber(start), dayNumber(from))) {
    if (found.length >= most) break;
    if (dateOf(day) >= from) found.push(dateOf(day));
  }
  return found;
}

describe("a series", () => {
  it.each<[string, string, readonly string[]]>([
    ["FREQ=DAILY", "2026-05-30", ["2026-05-30", "2026-05-31", "2026-06-01"]],
    ["FREQ=DAILY;INTERVAL=10", "2026-05-30", ["2026-05-30", "2026-06-09", "2026-06-19"]],
    ["FREQ=DAILY;BYDAY=MO,FR", "2026-05-29", ["2026-05-29", "2026-06-01", "2026-06-05"]],
    ["FREQ=WEEKLY", "2026-05-05", ["2026-05-05", "2026-05-12", "2026-05-19"]],
    ["FREQ=WEEKLY;BYDAY=TU,TH", "2026-05-05", ["2026-05-05", "2026-05-07", "2026-05-12"]],
    // RFC 5545 shows what WKST is for.
    [
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
      "1997-08-05",
      ["1997-08-05", "1997-08-10", "1997-08-19"],
    ],
    [
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
      "1997-08-05",
      ["1997-08-05", "1997-08-17", "1997-08-19"],
    ],
    ["FREQ=MONTHLY", "2026-01-31", ["2026-01-31", "2026-03-31", "2026-05-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31"]],
    ["FREQ=MONTHLY;BYDAY=2TU", "2026-05-12", ["2026-05-12", "2026-06-09", "2026-07-14"]],
    ["FREQ=MONTHLY;BYDAY=-1FR", "2026-05-29", ["2026-05-29", "2026-06-26", "2026-07-31"]],
    [
      "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
      "2026-02-13",
      ["2026-02-13", "2026-03-13", "2026-11-13"],
    ],
    [
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      "2026-05-29",
      ["2026-05-29", "2026-06-30", "2026-07-31"],
    ],
    ["FREQ=YEARLY", "2024-02-29", ["2024-02-29", "2028-02-29", "2032-02-29"]],
    ["FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2026-11-26", ["2026-11-26", "2027-11-25", "2028-11-23"]],
    ["FREQ=YEARLY;BYDAY=20MO", "1997-05-19", ["1997-05-19", "1998-05-18", "1999-05-17"]],
    ["FREQ=YEARLY;BYYEARDAY=1,-1", "2026-01-01", ["2026-01-01", "2026-12-31", "2027-01-01"]],
    ["freq=weekly;count=2;", "2026-05-05", ["2026-05-05", "2026-05-12"]],
    ["FREQ=DAILY;COUNT=1", "2026-05-05", ["2026-05-05"]],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-05-05", ["2026-05-05"]],
    ["FREQ=HOURLY", "2026-05-05", ["2026-05-05"]],
    // As vCalendar 1.0 has it.
    ["D2 #0", "2026-05-05", ["2026-05-05", "2026-05-07", "2026-05-09"]],
    ["W1 TU TH #2", "2026-05-05", ["2026-05-05", "2026-05-07"]],
    ["W2", "2026-05-05", ["2026-05-05", "2026-05-19"]],
    ["MP1 1+ TU #0", "2026-05-05", ["2026-05-05"]],
  ])("%s from %s", (rule, start, expected) => {
    expect(dates(rule, start, 3)).toEqual(expected);
  });

  it("is the same, whether it is followed from its start or from later on", () => {
    const rule = fc.tuple(
      fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
      fc.constantFrom("", ";BYDAY=MO,TH", ";BYMONTHDAY=5,-3", ";BYMONTH=3,9"),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("", ";COUNT=40", ";COUNT=1000"),
    );
    fc.assert(
      fc.property(rule, fc.nat(2000), ([frequency, by, interval, count], days) => {
        const written = `FREQ=${frequency}${by};INTERVAL=${interval}${count}`;
        const from = dateOf(dayNumber("2015-03-05") + days);
        const all = dates(written, "2015-03-05", 5000).filter((date) => date >= from);
        expect(dates(written, "2015-03-05", 3, from)).toEqual(all.slice(0, 3));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the dates of a rule are those of another reader", () => {
  const days = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), {
    minLength: 1,
    maxLength: 4,
  });
  const nth = fc.constantFrom("1", "2", "4", "-1", "-2");
  const rule = fc.oneof(
    fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY").map((name) => `FREQ=${name}`),
    days.map((list) => `FREQ=DAILY;BYDAY=${list.join(",")}`),
    fc
      .tuple(days, fc.constantFrom("MO", "SU"))
      .map(([list, start]) => `FREQ=WEEKLY;BYDAY=${list.join(",")};WKST=${start}`),
    fc.tuple(nth, days).map(([at, [day]]) => `FREQ=MONTHLY;BYDAY=${at}${day}`),
    fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day},-${day}`),
    days.map((list) => `FREQ=MONTHLY;BYDAY=${list.join(",")};BYSETPOS=-1`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), nth, days)
      .map(([month, at, [day]]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${at}${day}`),
  );

  it("from any day on", () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 4 }), fc.nat(3000), (written, interval, at) => {
        const start = dateOf(dayNumber("2019-01-01") + at);
        const text = `${written};INTERVAL=${interval}`;
        const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
        const theirs = Array.from({ length: 60 }, () => iterator.next()?.toString() ?? "");
        const ours = dates(text, start, 60);
        // The other one takes BYSETPOS from the start on, not from the first of its month.
        const later = dateOf(dayNumber(start) + 31);
        const isLater = (date: string): boolean => date > later;
        expect(ours.filter(isLater).slice(0, 20)).toEqual(theirs.filter(isLater).slice(0, 20));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a rule that cannot be read", () => {
  it.each([
    ["FREQ=FORTNIGHTLY", "has “FREQ=FORTNIGHTLY” in it, which cannot be read"],
    ["BYDAY=MO", "has no FREQ"],
    ["FREQ=DAILY;COUNT=often", "has “COUNT=OFTEN” in it, which cannot be read"],
    ["FREQ=DAILY;UNTIL=soon", "has “UNTIL=SOON” in it, which cannot be read"],
    ["FREQ=WEEKLY;BYDAY=XX", "has “BYDAY=XX” in it, which cannot be read"],
    ["FREQ=DAILY;FREQ=DAILY", "has FREQ twice"],
    ["RRULE:FREQ=DAILY", "has “RRULE:FREQ=DAILY” in it, which is no part of a rule"],
    ["every other week", "has “EVERY OTHER WEEK” in it, which is no part of a rule"],
    ["", "has no FREQ"],
  ])("%j says why", (rule, error) => {
    expect(parseRule(rule)).toEqual({ ok: false, error });
  });

  it("is told from others for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseRule(text);
        expect(parsed.ok ? parsed.value.interval : parsed.error).toBeTruthy();
      }),
    );
  });
});
