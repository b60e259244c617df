import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addDaysToDate,
  daysBetween,
  endOfDate,
  formatDate,
  formatTime,
  fromMillis,
  isTimeZone,
  localDate,
  rollOffWeekend,
  startOfDate,
} from "./time.ts";

/** Half-hour changes, a skipped day, a skipped midnight, odd offsets, and none at all. */
const zones = fc.constantFrom(
  ...["UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"],
  ...["America/Santiago", "Asia/Kathmandu", "America/Sao_Paulo", "Africa/Casablanca"],
);
const seconds = fc.integer({
  min: Date.parse("2010-01-01T00:00:00Z") / 1000,
  max: Date.parse("2032-01-01T00:00:00Z") / 1000,
});
/** Many of them close to a change of clocks, where it matters. */
const nearChange = fc
  .tuple(
    fc.constantFrom(
      ...["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2026-03-08T07:00:00Z"],
      ...["2026-11-01T06:00:00Z", "2026-10-03T15:30:00Z", "2011-12-30T10:00:00Z"],
      ...["2018-11-04T03:00:00Z", "2026-04-05T03:00:00Z", "2026-09-06T04:00:00Z"],
    ),
    fc.integer({ min: -5 * 86_400, max: 5 * 86_400 }),
  )
  .map(([moment, away]) => Date.parse(moment) / 1000 + away);
const instants = fc.oneof(seconds, nearChange).map((second) => fromMillis(second * 1000));
const zoned = (instant: string, zone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
const asInstant = (moment: Temporal.ZonedDateTime): string => fromMillis(moment.epochMilliseconds);

describe("times", () => {
  it("agree with Temporal on the day and the wall clock", () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const expected = zoned(instant, zone);
        expect(localDate(instant, zone)).toBe(expected.toPlainDate().toString());
        expect(formatTime(instant, zone)).toBe(
          expected.toPlainTime().toString({ smallestUnit: "minute" }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("agree with Temporal on days later, also across a change of clocks", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -400, max: 400 }), zones, (instant, days, zone) => {
        expect(addDays(instant, days, zone)).toBe(asInstant(zoned(instant, zone).add({ days })));
      }),
      { numRuns: 2000 },
    );
  });

  it("agree with Temporal on where a day begins and ends", () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const date = instant.slice(0, 10);
        const day = Temporal.PlainDate.from(date);
        expect(startOfDate(date, zone)).toBe(asInstant(day.toZonedDateTime(zone)));
        const last = { timeZone: zone, plainTime: Temporal.PlainTime.from("23:59:59") };
        expect(endOfDate(date, zone)).toBe(asInstant(day.toZonedDateTime(last)));
      }),
      { numRuns: 2000 },
    );
  });

  it("agree with Temporal on dates without a zone", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -1000, max: 1000 }), (instant, days) => {
        const date = instant.slice(0, 10);
        const later = addDaysToDate(date, days);
        expect(later).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
        expect(daysBetween(date, later)).toBe(days);
        const { dayOfWeek } = Temporal.PlainDate.from(rollOffWeekend(date));
        expect(dayOfWeek).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("reads as people write it", () => {
    expect(formatDate("2026-05-14")).toBe("Thu 14 May 2026");
    expect(rollOffWeekend("2026-05-16")).toBe("2026-05-18");
    expect(rollOffWeekend("2026-05-17")).toBe("2026-05-18");
  });

  it("takes no name for a zone with which nothing could be computed", () => {
    const names = [...Intl.supportedValuesOf("timeZone"), "UTC", "EST5EDT", "europe/berlin"];
    for (const name of names) {
      expect(isTimeZone(name), name).toBe(true);
      expect(localDate("2026-05-14T12:00:00Z", name), name).toMatch(/^2026-05-1[345]$/);
    }
    for (const name of ["ACT", "ist", "JST", "", "Mars/Olympus", "2020-01-01T00:00Z", " UTC"])
      expect(isTimeZone(name), name).toBe(false);
  });
});
