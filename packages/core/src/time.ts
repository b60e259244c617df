import { Temporal } from "temporal-polyfill";

/** An exact moment: RFC 3339 with offset, e.g. `2026-05-14T10:00:00+01:00`. */
export type Instant = string;
/** A calendar day without time or zone: `2026-05-14`. */
export type LocalDate = string;
/** An IANA time zone, e.g. `Europe/London`. */
export type TimeZone = string;

/** Sorts what has no time behind everything that has one. */
export const FAR_FUTURE: Instant = "9999-12-31T23:59:59Z";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Milliseconds since 1970-01-01T00:00Z. Date reads RFC 3339 exactly, and a hundred times faster. */
export const toMillis = (instant: Instant): number => Date.parse(instant);

/** The canonical form in which derived instants are written: UTC, whole seconds. */
export const fromMillis = (millis: number): Instant =>
  `${new Date(millis).toISOString().slice(0, 19)}Z`;

export const isBefore = (a: Instant, b: Instant): boolean => toMillis(a) < toMillis(b);

export const isAtOrBefore = (a: Instant, b: Instant): boolean => toMillis(a) <= toMillis(b);

/** Shifts by an exact span; a night in which clocks change does not matter. */
export const addMillis = (instant: Instant, millis: number): Instant =>
  fromMillis(toMillis(instant) + millis);

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

const DAY = 24 * HOUR;

/** A day without a zone, as its midnight in UTC: there, every day has 24 hours. */
const midnightOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

const dateOf = (millis: number): LocalDate => new Date(millis).toISOString().slice(0, 10);

export const addDaysToDate = (date: LocalDate, days: number): LocalDate =>
  dateOf(midnightOf(date) + days * DAY);

/** Whole calendar days from one date to another; negative where `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((midnightOf(to) - midnightOf(from)) / DAY);

/** Saturday and Sunday roll to Monday (domain.md 0.2: chasers only). */
export function rollOffWeekend(date: LocalDate): LocalDate {
  const weekday = new Date(midnightOf(date)).getUTCDay();
  if (weekday === SATURDAY) return addDaysToDate(date, 2);
  return weekday === SUNDAY ? addDaysToDate(date, 1) : date;
}

const SATURDAY = 6;
const SUNDAY = 0;

/** What a wall clock in a zone showed, as an instant; a skipped hour moves forward. */
export const fromWallTime = (wallTime: string, timeZone: TimeZone): Instant =>
  toInstant(Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone));

/** Whether both Intl, which formats, and Temporal, which computes, know the zone. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Years in which people interview; hour 24 and leap seconds are not for them either. */
const RFC_3339 =
  /^(19|20|21)\d\d-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const isInstant = (text: string): boolean =>
  RFC_3339.test(text) && !Number.isNaN(Date.parse(text)) && isRealDay(text.slice(0, 10));

/** Date takes 31 February for 3 March; nobody who writes it means that. */
const isRealDay = (day: LocalDate): boolean =>
  new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** `Thu 14 May 2026`: the same in every front end that has no locale of its own. */
export function formatDate(date: LocalDate): string {
  const day = new Date(midnightOf(date));
  const month = MONTHS[day.getUTCMonth()];
  return `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}

/** `10:00` on the wall clock of the zone. */
export const formatTime = (instant: Instant, timeZone: TimeZone): string =>
  new Date(wallMillis(instant, timeZone)).toISOString().slice(11, 16);

/** `Thu 14 May 2026, 10:00` on the wall clock of the zone. */
export const formatInstant = (instant: Instant, timeZone: TimeZone): string =>
  `${formatDate(localDate(instant, timeZone))}, ${formatTime(instant, timeZone)}`;

/** `3 days 4 h`, `4 h 10 min`, `12 min`: the two largest units, rounded down. */
export function formatSpan(millis: number): string {
  const minutes = Math.floor(Math.abs(millis) / MINUTE);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return `${days} ${days === 1 ? "day" : "days"}${hours > 0 ? ` ${hours} h` : ""}`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return `${minutes} min`;
}
