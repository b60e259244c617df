import { Temporal } from "temporal-polyfill";
import {
  DAY,
  dateOf,
  formatDate,
  fromMillis,
  HOUR,
  type Instant,
  type LocalDate,
  midnightOf,
  MINUTE,
  type TimeZone,
  toMillis,
} from "./instants.ts";

const zoned = (instant: Instant, timeZone: TimeZone): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

const toInstant = (moment: Temporal.ZonedDateTime): Instant => fromMillis(moment.epochMilliseconds);

/**
 * How far a zone is ahead of UTC, in milliseconds. Temporal answers exactly but slowly, and a
 * preparation asks hundreds of times about a few days: answers are kept per quarter of an hour, the
 * finest step at which zones change.
 */
function offsetAt(millis: number, timeZone: TimeZone): number {
  const quarter = Math.floor(millis / QUARTER);
  let known = offsets.get(timeZone);
  if (!known || known.size > OFFSETS_KEPT) offsets.set(timeZone, (known = new Map()));
  let offset = known.get(quarter);
  if (offset === undefined) {
    const instant = Temporal.Instant.fromEpochMilliseconds(millis);
    offset = instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
    known.set(quarter, offset);
  }
  return offset;
}

const QUARTER = 15 * MINUTE;
const OFFSETS_KEPT = 5000;
const offsets = new Map<TimeZone, Map<number, number>>();

/** Wider than any change of clocks. */
const AROUND_A_CHANGE = 3 * HOUR;

/** The offset around a moment where clocks do not change near it; else undefined. */
function steadyOffset(millis: number, timeZone: TimeZone): number | undefined {
  const offset = offsetAt(millis, timeZone);
  const steady =
    offsetAt(millis - AROUND_A_CHANGE, timeZone) === offset &&
    offsetAt(millis + AROUND_A_CHANGE, timeZone) === offset;
  return steady ? offset : undefined;
}

/** A wall time, given as if it were UTC, in a zone. Near a change of clocks Temporal decides. */
function fromWallMillis(wall: number, timeZone: TimeZone, near: number): Instant | undefined {
  const moment = wall - near;
  return steadyOffset(moment, timeZone) === near ? fromMillis(moment) : undefined;
}

const wallMillis = (instant: Instant, timeZone: TimeZone): number => {
  const millis = toMillis(instant);
  return millis + offsetAt(millis, timeZone);
};

/** Shifts by calendar days and keeps the wall time, also where clocks change in between. */
export function addDays(instant: Instant, days: number, timeZone: TimeZone): Instant {
  const wall = wallMillis(instant, timeZone) + days * DAY;
  return (
    fromWallMillis(wall, timeZone, offsetAt(wall, timeZone)) ??
    toInstant(zoned(instant, timeZone).add({ days }))
  );
}

export const localDate = (instant: Instant, timeZone: TimeZone): LocalDate =>
  dateOf(wallMillis(instant, timeZone));

/** The first moment of a calendar day (not always midnight: some zones skip it). */
export function startOfDate(date: LocalDate, timeZone: TimeZone): Instant {
  const wall = midnightOf(date);
  return (
    fromWallMillis(wall, timeZone, offsetAt(wall, timeZone)) ??
    toInstant(Temporal.PlainDate.from(date).toZonedDateTime(timeZone))
  );
}

/** 23:59:59 of a calendar day. */
export function endOfDate(date: LocalDate, timeZone: TimeZone): Instant {
  const wall = midnightOf(date) + DAY - 1000;
  return (
    fromWallMillis(wall, timeZone, offsetAt(wall, timeZone)) ??
    toInstant(
      Temporal.PlainDate.from(date).toZonedDateTime({
        timeZone,
        plainTime: Temporal.PlainTime.from("23:59:59"),
      }),
    )
  );
}

/** What a wall clock in a zone showed, as an instant; a skipped hour moves forward. */
export const fromWallTime = (wallTime: string, timeZone: TimeZone): Instant =>
  toInstant(Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone));

/** `10:00` on the wall clock of the zone. */
export const formatTime = (instant: Instant, timeZone: TimeZone): string =>
  new Date(wallMillis(instant, timeZone)).toISOString().slice(11, 16);

/** `Thu 14 May 2026, 10:00` on the wall clock of the zone. */
export const formatInstant = (instant: Instant, timeZone: TimeZone): string =>
  `${formatDate(localDate(instant, timeZone))}, ${formatTime(instant, timeZone)}`;
