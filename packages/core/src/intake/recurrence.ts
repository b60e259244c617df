import { err, ok, type Result } from "../result.ts";
import { cut } from "./reading/clean-text.ts";

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
type Frequency = (typeof FREQUENCIES)[number];

/** Meetings do not repeat within a day; such rules are well-formed, and not followed. */
const WITHIN_A_DAY: readonly string[] = ["HOURLY", "MINUTELY", "SECONDLY"];

interface Weekday {
  /** 0 is Sunday. */
  readonly day: number;
  /** The first or, below zero, the last of a month or year; 0 is each of them. */
  readonly nth: number;
}

/** RFC 5545, 3.3.10, so far as it speaks of days. */
export interface Rule {
  /** None where the dates cannot be told by days alone. */
  readonly frequency: Frequency | undefined;
  readonly interval: number;
  readonly count: number | undefined;
  /** As it is written: a date, or a moment. */
  readonly until: string | undefined;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekdays: readonly Weekday[];
  readonly positions: readonly number[];
  readonly weekStart: number;
}

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** A rule, or what is wrong with it in a few words. */
export function parseRule(value: string): Result<Rule, string> {
  const parts = new Map<string, string>();
  const written = cut(value, RULE_CHARACTERS_MAX).toUpperCase().trim();
  for (const part of (lifted(written) ?? written).split(";")) {
    if (part.trim() === "") continue;
    const [name = "", text = "", ...more] = part.split("=").map((each) => each.trim());
    const form = PARTS[name];
    if (more.length > 0 || (form === undefined && !name.startsWith("X-")) || text === "")
      return err(`has “${cut(part, 40)}” in it, which is no part of a rule`);
    if (form && !form.test(text)) return err(`has “${cut(part, 40)}” in it, which cannot be read`);
    if (parts.has(name)) return err(`has ${name} twice`);
    parts.set(name, text);
  }
  const frequency = parts.get("FREQ");
  if (frequency === undefined) return err("has no FREQ");
  const numbers = (name: string): readonly number[] =>
    (parts.get(name)?.split(",") ?? []).map(Number);
  const isByDays = !["BYWEEKNO", "BYHOUR", "BYMINUTE", "BYSECOND"].some((name) =>
    parts.get(name)?.includes(","),
  );
  const count = parts.get("COUNT");
  return ok({
    frequency:
      isByDays && !parts.has("BYWEEKNO")
        ? FREQUENCIES.find((known) => known === frequency)
        : undefined,
    interval: Math.max(1, Number(parts.get("INTERVAL") ?? 1)),
    count: count === undefined ? undefined : Number(count),
    until: parts.get("UNTIL"),
    months: numbers("BYMONTH"),
    monthDays: numbers("BYMONTHDAY"),
    yearDays: numbers("BYYEARDAY"),
    weekdays: (parts.get("BYDAY")?.split(",") ?? []).map((text) => ({
      day: WEEKDAYS.indexOf(text.slice(-2)),
      nth: Number(text.slice(0, -2) || 0),
    })),
    positions: numbers("BYSETPOS"),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get("WKST") ?? "MO")),
  });
}

/** vCalendar 1.0 writes "W2 MO TU #10"; what it says of months and years is not followed. */
function lifted(value: string): string | undefined {
  const match = /^(D|W|MP|MD|YM|YD)(\d{1,4})((?:\s+[\w+#-]{1,20}){0,60})$/.exec(value);
  if (!match) return undefined;
  const [, unit = "", interval = "", rest = ""] = match;
  const words = rest.split(/\s+/).filter((word) => word !== "");
  const days = words.filter((word) => WEEKDAYS.includes(word));
  const count = words.find((word) => /^#[1-9]\d{0,4}$/.test(word))?.slice(1);
  const until = words.find((word) => /^\d{8}(?:T\d{6}Z?)?$/.test(word));
  // A rule that gives neither is done twice.
  const isBare = count === undefined && until === undefined && !words.includes("#0");
  return [
    `FREQ=${unit === "D" ? "DAILY" : unit === "W" ? "WEEKLY" : "HOURLY"}`,
    `INTERVAL=${interval}`,
    ...(days.length > 0 && unit === "W" ? [`BYDAY=${days.join(",")}`] : []),
    ...(isBare ? ["COUNT=2"] : count === undefined ? [] : [`COUNT=${count}`]),
    ...(until === undefined ? [] : [`UNTIL=${until}`]),
  ].join(";");
}

const RULE_CHARACTERS_MAX = 2000;
const NUMBERS = /^[+-]?\d{1,3}(?:,[+-]?\d{1,3})*$/;

const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: new RegExp(`^(?:${[...FREQUENCIES, ...WITHIN_A_DAY].join("|")})$`),
  INTERVAL: /^\d{1,4}$/,
  COUNT: /^\d{1,6}$/,
  UNTIL: /^\d{4}-?\d\d-?\d\d(?:T[\d:]{4,8}Z?)?$/,
  BYMONTH: /^(?:0?[1-9]|1[0-2])(?:,(?:0?[1-9]|1[0-2]))*$/,
  BYMONTHDAY: NUMBERS,
  BYYEARDAY: NUMBERS,
  BYWEEKNO: NUMBERS,
  BYSETPOS: NUMBERS,
  BYHOUR: NUMBERS,
  BYMINUTE: NUMBERS,
  BYSECOND: NUMBERS,
  BYDAY: /^[+-]?\d{0,2}(?:SU|MO|TU|WE|TH|FR|SA)(?:,[+-]?\d{0,2}(?:SU|MO|TU|WE|TH|FR|SA))*$/,
  WKST: /^(?:SU|MO|TU|WE|TH|FR|SA)$/,
};

/** Days since 1970-01-01. */
export type DayNumber = number;

/** Far more than a series has between its start and today; what goes on for longer is cut off. */
const PERIODS_MAX = 4000;
/** Empty periods in a row after which a rule such as "each 30 February" has no dates. */
const EMPTY_PERIODS_MAX = { DAILY: 4000, WEEKLY: 500, MONTHLY: 200, YEARLY: 60 } as const;
const DAYS_A_PERIOD = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

/**
 * The days of a series, in order, the day of its start first (RFC 5545, 3.8.5.3). Days long before
 * `from` are left out where they need not be looked at to be counted.
 */
export function* daysOf(rule: Rule, start: DayNumber, from: DayNumber): Generator<DayNumber> {
  const { frequency, interval, count = Number.POSITIVE_INFINITY } = rule;
  yield start;
  if (frequency === undefined) return;
  const daysAfterStart = (period: number): readonly DayNumber[] =>
    daysIn(rule, frequency, start, period * interval).filter((day) => day > start);
  const each = daysEachPeriod(rule);
  const before = Math.floor((from - start) / (DAYS_A_PERIOD[frequency] * interval)) - 1;
  const skipped = rule.count === undefined || each !== undefined ? Math.max(0, before) : 0;
  let found = skipped === 0 ? 1 : 1 + daysAfterStart(0).length + (skipped - 1) * (each ?? 0);
  let empty = 0;
  for (let period = skipped; period < skipped + PERIODS_MAX; period++) {
    const days = daysAfterStart(period);
    empty = days.length === 0 ? empty + 1 : 0;
    if (empty > EMPTY_PERIODS_MAX[frequency]) return;
    for (const day of days) {
      if (found >= count) return;
      found += 1;
      yield day;
    }
  }
}

/** How many days every period has but the first; none where they differ. */
function daysEachPeriod(rule: Rule): number | undefined {
  const { frequency, months, monthDays, weekdays, positions } = rule;
  if (months.length + monthDays.length + positions.length > 0) return undefined;
  if (frequency === "DAILY") return weekdays.length === 0 ? 1 : undefined;
  if (frequency !== "WEEKLY") return undefined;
  return Math.max(1, new Set(weekdays.map(({ day }) => day)).size);
}

function daysIn(
  rule: Rule,
  frequency: Frequency,
  start: DayNumber,
  offset: number,
): readonly DayNumber[] {
  const days = candidates(rule, frequency, start, offset);
  const set = [...new Set(days)].toSorted((a, b) => a - b);
  if (rule.positions.length === 0) return set;
  const chosen = rule.positions.flatMap((nth) => set.at(nth > 0 ? nth - 1 : nth) ?? []);
  return [...new Set(chosen)].toSorted((a, b) => a - b);
}

function candidates(
  rule: Rule,
  frequency: Frequency,
  start: DayNumber,
  offset: number,
): readonly DayNumber[] {
  const { year, month, day } = dateOf(start);
  switch (frequency) {
    case "DAILY":
      return [start + offset].filter((each) => isIn(rule, each) && isWeekday(rule, each));
    case "WEEKLY": {
      const monday = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) + offset * 7;
      const wanted = rule.weekdays.length > 0 ? rule.weekdays : [{ day: weekdayOf(start), nth: 0 }];
      return wanted
        .map((weekday) => monday + ((weekday.day - rule.weekStart + 7) % 7))
        .filter((each) => isIn(rule, each));
    }
    case "MONTHLY":
      return daysOfMonth(rule, year, month + offset, day).filter((each) => isIn(rule, each));
    case "YEARLY":
      return daysOfYear(rule, year + offset, month, day);
  }
}

function daysOfYear(rule: Rule, year: number, month: number, day: number): readonly DayNumber[] {
  const first = dayOf(year, 1, 1);
  const after = dayOf(year + 1, 1, 1);
  if (rule.yearDays.length > 0)
    return rule.yearDays
      .map((nth) => (nth > 0 ? first + nth - 1 : after + nth))
      .filter((each) => each >= first && each < after);
  if (rule.months.length > 0)
    return rule.months.flatMap((each) => daysOfMonth(rule, year, each, day));
  if (rule.monthDays.length > 0)
    return MONTHS.flatMap((each) => daysOfMonth(rule, year, each, day));
  return rule.weekdays.length > 0
    ? weekdaysBetween(rule.weekdays, first, after)
    : daysOfMonth(rule, year, month, day);
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function daysOfMonth(rule: Rule, year: number, month: number, day: number): readonly DayNumber[] {
  const first = dayOf(year, month, 1);
  const after = dayOf(year, month + 1, 1);
  const numbered = (rule.monthDays.length > 0 ? rule.monthDays : [day])
    .map((nth) => (nth > 0 ? first + nth - 1 : after + nth))
    .filter((each) => each >= first && each < after);
  if (rule.weekdays.length === 0) return numbered;
  const named = weekdaysBetween(rule.weekdays, first, after);
  return rule.monthDays.length > 0 ? named.filter((each) => numbered.includes(each)) : named;
}

/** The weekdays of a month or year, of which `after` is the day after the last. */
const weekdaysBetween = (
  weekdays: readonly Weekday[],
  first: DayNumber,
  after: DayNumber,
): readonly DayNumber[] =>
  weekdays.flatMap(({ day, nth }) => {
    const begin = first + ((day - weekdayOf(first) + 7) % 7);
    const all = Array.from(
      { length: Math.ceil((after - begin) / 7) },
      (_, week) => begin + week * 7,
    );
    return nth === 0 ? all : (all.at(nth > 0 ? nth - 1 : nth) ?? []);
  });

function isIn({ months, monthDays }: Rule, at: DayNumber): boolean {
  if (months.length === 0 && monthDays.length === 0) return true;
  const { year, month, day } = dateOf(at);
  const length = dayOf(year, month + 1, 1) - dayOf(year, month, 1);
  return (
    (months.length === 0 || months.includes(month)) &&
    (monthDays.length === 0 || monthDays.includes(day) || monthDays.includes(day - length - 1))
  );
}

const isWeekday = ({ weekdays }: Rule, day: DayNumber): boolean =>
  weekdays.length === 0 || weekdays.some((weekday) => weekday.day === weekdayOf(day));

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

const DAY = 24 * 60 * 60 * 1000;

const dayOf = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / DAY;

function dateOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
