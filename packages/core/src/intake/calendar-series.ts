import {
  addDaysToDate,
  addMillis,
  daysBetween,
  fromMillis,
  type LocalDate,
  localDate,
  toMillis,
} from "../time.ts";
import { type Clock, isTimed, type Moment, startOf, type Times, timesOf } from "./calendar-time.ts";
import {
  type Component,
  type Fault,
  parameterOf,
  propertiesOf,
  propertyOf,
  type Property,
} from "./parse-calendar.ts";
import { daysOf, parseRule, type Rule } from "./recurrence.ts";

/** Which date of a series was taken. */
export type Taken = "first" | "next" | "over";

interface Occurrence {
  /** The series, or the event that replaces it from some date on. */
  readonly event: Component;
  readonly taken: Taken;
  readonly times: Times;
}

export const isSeries = (event: Component): boolean =>
  [...propertiesOf(event, "RDATE"), ...propertiesOf(event, "RRULE")].some(isWritten);

/** Some programs write each property that they know, with nothing in it. */
const isWritten = ({ value }: Property): boolean => value.trim() !== "";

const rulesOf = (event: Component): readonly Property[] =>
  propertiesOf(event, "RRULE").filter(isWritten);

/** What cannot be read of the dates of a series. */
export function seriesFault(event: Component, clock: Clock): Fault | undefined {
  for (const property of rulesOf(event)) {
    const { line } = property;
    const rule = parseRule(property.value);
    if (!rule.ok) return { line, property: "RRULE", reason: rule.error };
    if (rule.value.until && !untilOf(rule.value, event, clock))
      return { line, property: "RRULE", reason: `ends at “${rule.value.until}”, which is no date` };
  }
  return undefined;
}

/** What cannot be read of the dates that are taken out of a series, or added to it. */
export function exceptionFault(event: Component, clock: Clock): Fault | undefined {
  for (const name of ["EXDATE", "RDATE", "RECURRENCE-ID"])
    for (const property of propertiesOf(event, name)) {
      const moments = clock.momentsOf(property, event);
      if (!moments.ok) return moments.error;
    }
  return undefined;
}

/**
 * The date of a series that is still to come, or going on; else its first. `moved` are the dates that
 * events of their own replace. Undefined where no date is left.
 */
export function occurrenceOf(
  event: Component,
  first: Times,
  moved: readonly Component[],
  clock: Clock,
): Occurrence | undefined {
  const start = startOf(event, clock);
  if (!start.ok) return { event, taken: "first", times: first };
  const out = exceptionsOf(event, start.value, moved, clock);
  const next = nextOf(event, start.value, first, out, clock);
  if (!next)
    return moved.length > 0 && isOut(start.value, out)
      ? undefined
      : { event, taken: "over", times: first };
  if (timeOf(next) === timeOf(start.value)) return { event, taken: "first", times: first };
  return replaced(next, moved, clock) ?? { event, taken: "next", times: shifted(first, next) };
}

/** RFC 5545, 3.2.13: an event that stands for a date of the series and for all after it. */
function replaced(next: Dated, moved: readonly Component[], clock: Clock): Occurrence | undefined {
  const [last] = moved
    .flatMap((event) => {
      const property = propertyOf(event, "RECURRENCE-ID");
      if (!property || !/^THISANDFUTURE$/i.test(parameterOf(property, "RANGE"))) return [];
      const ids = clock.momentsOf(property, event);
      const [id] = ids.ok ? ids.value : [];
      const times = timesOf(event, clock);
      return id && times.ok && timeOf(id) <= timeOf(next)
        ? [{ event, id, times: times.value }]
        : [];
    })
    .toSorted((a, b) => (timeOf(a.id) < timeOf(b.id) ? 1 : -1));
  return last && { event: last.event, taken: "next", times: shiftedBy(last.times, last.id, next) };
}

function shiftedBy(times: Times, id: Dated, next: Dated): Times {
  const { start, end, date } = times;
  if (start && end && id.instant && next.instant) {
    const millis = toMillis(next.instant) - toMillis(id.instant);
    return { ...times, start: addMillis(start, millis), end: addMillis(end, millis) };
  }
  return date === undefined
    ? times
    : shifted(times, { date: addDaysToDate(date, daysBetween(id.date, next.date)) });
}

/** A day, and the instant on it where the series has a time. */
interface Dated {
  readonly date: LocalDate;
  readonly instant?: string;
}

const timeOf = ({ date, instant }: Dated): string => instant ?? date;

function shifted(times: Times, to: Dated): Times {
  const { start, end } = times;
  if (!start || !end || !to.instant)
    return { ...times, date: to.date, warnings: [`${to.date}: no time of day.`] };
  const millis = toMillis(end) - toMillis(start);
  return { ...times, start: to.instant, end: fromMillis(toMillis(to.instant) + millis) };
}

/** The earliest date of the rules and of RDATE that is not over, nor taken out. */
function nextOf(
  event: Component,
  start: Moment,
  times: Times,
  out: Exceptions,
  clock: Clock,
): Dated | undefined {
  const millis = times.start && times.end ? toMillis(times.end) - toMillis(times.start) : 0;
  const nowMillis = toMillis(clock.now);
  const today = localDate(clock.now, times.timeZone ?? clock.timeZone ?? "UTC");
  const isComing = (dated: Dated): boolean =>
    dated.instant ? toMillis(dated.instant) + millis > nowMillis : dated.date >= today;
  const isWanted = (dated: Dated): boolean => isComing(dated) && !isOut(dated, out);
  const listed = propertiesOf(event, "RDATE").flatMap((property): readonly Dated[] => {
    const moments = clock.momentsOf(property, event);
    return moments.ok ? moments.value : [];
  });
  const ruled = rulesOf(event).flatMap(({ value }): readonly Dated[] => {
    const rule = parseRule(value);
    if (!rule.ok) return [];
    const until = untilOf(rule.value, event, clock);
    return dateOfRule(rule.value, start, { today, isWanted, until }) ?? [];
  });
  const [next] = [start, ...listed, ...ruled]
    .filter(isWanted)
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  return next;
}

type Until = Moment | undefined;

function untilOf({ until }: Rule, event: Component, clock: Clock): Until {
  const start = propertyOf(event, "DTSTART");
  const moments = until && start && clock.momentsOf({ ...start, value: until }, event);
  return moments ? (moments.ok ? moments.value[0] : undefined) : undefined;
}

function dateOfRule(
  rule: Rule,
  start: Moment,
  wanted: {
    readonly today: LocalDate;
    readonly isWanted: (dated: Dated) => boolean;
    readonly until: Until;
  },
): readonly [Dated] | undefined {
  // Days of one zone and of another are at most one apart.
  const from = dayNumber(wanted.today) - 2;
  for (const day of daysOf(rule, dayNumber(start.date), from)) {
    if (day > DAY_MAX) return undefined;
    if (day < from) continue;
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    const dated = isTimed(start) ? { date, instant: start.onDay(date) } : { date };
    if (isAfter(dated, wanted.until)) return undefined;
    if (wanted.isWanted(dated)) return [dated];
  }
  return undefined;
}

const DAY = 24 * 60 * 60 * 1000;
const dayNumber = (date: LocalDate): number => daysBetween("1970-01-01", date);
/** 31 December 2199. */
const DAY_MAX = 84_005;

const isAfter = ({ date, instant }: Dated, until: Until): boolean => {
  if (until === undefined) return false;
  return isTimed(until) && instant
    ? toMillis(instant) > toMillis(until.instant)
    : date > until.date;
};

interface Exceptions {
  readonly instants: ReadonlySet<string>;
  readonly dates: ReadonlySet<LocalDate>;
}

function exceptionsOf(
  event: Component,
  start: Moment,
  moved: readonly Component[],
  clock: Clock,
): Exceptions {
  const written: readonly (readonly [Property, Component])[] = [
    ...propertiesOf(event, "EXDATE").map((property) => [property, event] as const),
    ...moved.flatMap((other) =>
      propertiesOf(other, "RECURRENCE-ID").map((property) => [property, other] as const),
    ),
  ];
  const moments = written.flatMap(([property, owner]) => {
    const read = clock.momentsOf(property, owner);
    return read.ok ? read.value : [];
  });
  // Exchange writes the midnight of a whole day.
  const isDays = !isTimed(start);
  return {
    instants: new Set(moments.flatMap((moment) => (isTimed(moment) ? [moment.instant] : []))),
    dates: new Set(
      moments.flatMap((moment) => (isTimed(moment) && !isDays ? [] : [dayOf(moment)])),
    ),
  };
}

const dayOf = (moment: Moment): LocalDate =>
  isTimed(moment) && moment.timeZone ? localDate(moment.instant, moment.timeZone) : moment.date;

const isOut = ({ date, instant }: Dated, { instants, dates }: Exceptions): boolean =>
  dates.has(date) || (instant !== undefined && instants.has(instant));
