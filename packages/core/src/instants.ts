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

/** Years in which people interview; hour 24 and leap seconds are not for them either. */
const RFC_3339 =
  /^(19|20|21)\d\d-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const isInstant = (text: string): boolean =>
  RFC_3339.test(text) && !Number.isNaN(Date.parse(text)) && isRealDay(text.slice(0, 10));

/** Date takes 31 February for 3 March; nobody who writes it means that. */
const isRealDay = (day: LocalDate): boolean =>
  new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** An IANA zone that Intl, which formats, and Temporal, which computes, both know. */
export function isTimeZone(name: string): boolean {
  if (ICU_NAMES.has(name.toUpperCase())) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Three letters that ICU, and so Intl, takes for a zone; IANA and Temporal do not. */
const ICU_NAMES: ReadonlySet<string> = new Set(
  "ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(
    " ",
  ),
);

/** Of a day without a zone. */
export const DAY = 24 * HOUR;

/** A day without a zone, as its midnight in UTC: there, every day has 24 hours. */
export const midnightOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

export const dateOf = (millis: number): LocalDate => new Date(millis).toISOString().slice(0, 10);

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

/** `3 days 4 h`, `4 h 10 min`, `12 min`: the two largest units, rounded down. */
export function formatSpan(millis: number): string {
  const minutes = Math.floor(Math.abs(millis) / MINUTE);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return `${days} ${days === 1 ? "day" : "days"}${hours > 0 ? ` ${hours} h` : ""}`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return `${minutes} min`;
}
