import ICAL from "ical.js";
import { findIana } from "windows-iana";
import { err, ok, type Result } from "../result.ts";
import {
  addDaysToDate,
  formatTime,
  fromMillis,
  fromWallTime,
  type Instant,
  isTimeZone,
  type LocalDate,
  localDate,
  MINUTE,
  type TimeZone,
  toMillis,
} from "../time.ts";
import { cut } from "./reading/clean-text.ts";
import type { IntakeContext } from "./draft.ts";
import {
  type Component,
  type Fault,
  parameterOf,
  propertiesOf,
  propertyOf,
  type Property,
  textOf,
} from "./parse-calendar.ts";
import { CDO_ZONES, DISPLAY_NAMES, ZONE_ABBREVIATIONS } from "./zone-names.ts";

export interface Times {
  readonly date?: LocalDate;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly timeZone?: TimeZone;
  /** What the wall clock of that zone shows at the start, else the one of UTC: `10:00`. */
  readonly wallStart?: string;
  readonly warnings: readonly string[];
}

/** Reads the times of one calendar, with the zones that it defines. */
export interface Clock {
  /** The zone that the calendar names for all of its events. */
  readonly timeZone?: TimeZone;
  /** The moments of a property, one for each of its values; a fault where one is none. */
  readonly momentsOf: (property: Property, event: Component) => Result<readonly Moment[], Fault>;
  readonly now: Instant;
}

export type Moment =
  | { readonly date: LocalDate }
  | {
      readonly instant: Instant;
      readonly date: LocalDate;
      readonly wall: Wall;
      readonly timeZone?: TimeZone;
      readonly warnings: readonly string[];
      /** The same wall time on another day. */
      readonly onDay: (date: LocalDate) => Instant;
    };

type Timed = Extract<Moment, { readonly instant: Instant }>;

export const isTimed = (moment: Moment): moment is Timed => "instant" in moment;

/** One hour, where an invitation does not say when it ends. */
const DEFAULT_MINUTES = 60;

/** When an event takes place; a fault where its start cannot be read. */
export function timesOf(event: Component, clock: Clock): Result<Times, Fault> {
  const start = startOf(event, clock);
  return start.ok ? ok(timesFrom(event, start.value, clock)) : start;
}

export function startOf(event: Component, clock: Clock): Result<Moment, Fault> {
  const property = propertyOf(event, "DTSTART");
  if (!property)
    return err({
      line: event.line,
      property: "DTSTART",
      reason: `is missing in its ${event.name}`,
    });
  const moments = clock.momentsOf(property, event);
  const [first] = moments.ok ? moments.value : [];
  if (!moments.ok) return moments;
  return first ? ok(first) : err({ line: property.line, property: "DTSTART", reason: "is empty" });
}

function timesFrom(event: Component, start: Moment, clock: Clock): Times {
  if (!isTimed(start)) return { date: start.date, warnings: [`${start.date}: no time of day.`] };
  const { millis, doubt } = lengthOf(event, start, clock);
  return {
    start: start.instant,
    end: fromMillis(toMillis(start.instant) + millis),
    ...(start.timeZone && { timeZone: start.timeZone }),
    wallStart: wallTimeOf(start.wall),
    warnings: [...start.warnings, ...(doubt === undefined ? [] : [doubt])],
  };
}

interface Length {
  readonly millis: number;
  readonly doubt?: string;
}

function lengthOf(event: Component, start: Timed, clock: Clock): Length {
  const end = propertyOf(event, "DTEND");
  const moments = end && clock.momentsOf(end, event);
  const [given] = moments?.ok ? moments.value : [];
  const endMillis = given && isTimed(given) ? toMillis(given.instant) : 0;
  const startMillis = toMillis(start.instant);
  if (endMillis > startMillis) return { millis: endMillis - startMillis };

  const duration = propertyOf(event, "DURATION");
  const millis = duration ? durationMillis(duration.value) : 0;
  if (millis > 0) return { millis };
  const unreadable = moments && !moments.ok ? moments.error : duration && durationFault(duration);
  const why =
    unreadable === undefined
      ? endMillis > 0
        ? "The end is not after the start"
        : "No end given"
      : describeFault(unreadable);
  return {
    millis: DEFAULT_MINUTES * MINUTE,
    doubt: `${why}; ${DEFAULT_MINUTES} minutes assumed.`,
  };
}

const durationFault = ({ line, name, value }: Property): Fault => ({
  line,
  property: name,
  reason: `“${cut(value, 40)}” is no duration of up to a week`,
});

/** "Line 6: DTSTART “tomorrow” is no date"; BEGIN and END stand in the reason itself. */
export const describeFault = ({ line, property, reason }: Fault): string =>
  property === "BEGIN" || property === "END"
    ? `Line ${line}: ${reason}`
    : `Line ${line}: ${property} ${reason}`;

/** A week: anything longer is a slip of whoever wrote it. */
const DURATION_MILLIS_MAX = 7 * 24 * 60 * MINUTE;

const DURATION =
  /^\s*\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?\s*$/i;

function durationMillis(value: string): number {
  const match = DURATION.exec(value);
  if (!match) return 0;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const millis = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * MINUTE + seconds * 1000;
  return millis <= DURATION_MILLIS_MAX ? millis : 0;
}

/** What a clock on a wall shows. */
interface Wall {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

interface Written {
  readonly date: LocalDate;
  readonly wall?: Wall;
  /** Minutes ahead of UTC, where the value says so itself: `Z`, or `+0200`. */
  readonly offsetMinutes?: number;
}

/** As RFC 5545 has it, and with the hyphens and colons of ISO 8601. */
const WRITTEN =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;

function writtenIn(value: string): Written | undefined {
  const match = WRITTEN.exec(value.trim());
  if (!match) return undefined;
  const [, year = "", month = "", day = "", hours, minutes, seconds, utc, sign, ahead, aheadRest] =
    match;
  const date = `${year}-${month}-${day}`;
  if (!isBetween(Number(year), 1900, 2200) || !isRealDay(date)) return undefined;
  if (hours === undefined) return { date };
  // A leap second is the end of the minute before it.
  const wall = {
    hour: Number(hours),
    minute: Number(minutes),
    second: Math.min(Number(seconds ?? 0), seconds === "60" ? 59 : 99),
  };
  if (wall.hour > 23 || wall.minute > 59 || wall.second > 59) return undefined;
  if (utc !== undefined) return { date, wall, offsetMinutes: 0 };
  if (sign === undefined) return { date, wall };
  const offset = Number(ahead) * 60 + Number(aheadRest);
  return { date, wall, offsetMinutes: sign === "-" ? -offset : offset };
}

const isBetween = (number: number, low: number, high: number): boolean =>
  number >= low && number <= high;

/** Nobody who writes 30 February means 2 March. */
const isRealDay = (date: LocalDate): boolean => {
  const millis = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(date);
};

const pad = (number: number): string => String(number).padStart(2, "0");

const wallTimeOf = ({ hour, minute }: Wall): string => `${pad(hour)}:${pad(minute)}`;

const wallMillis = (date: LocalDate, { hour, minute, second }: Wall): number =>
  Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;

const wallText = (date: LocalDate, wall: Wall): string =>
  `${date}T${wallTimeOf(wall)}:${pad(wall.second)}`;

/** A zone of a property: how its wall times become instants. */
interface Zone {
  readonly timeZone?: TimeZone;
  readonly instantOf: (date: LocalDate, wall: Wall) => Instant;
  readonly warnings: readonly string[];
}

/** What a calendar says about its zones, looked up once for each name. */
export function clockOf(root: Component, context: IntakeContext): Clock {
  const ofCalendar = calendarZone(root);
  const definitions = new Map(
    zonesIn(root).map((zone) => [unquoted(textOf(zone, "TZID")), zone] as const),
  );
  const zones = new Map<string, Zone>();
  const instantIn = offsetKeeper();

  function zoneOf(property: Property, event: Component): Zone {
    const tzid = parameterOf(property, "TZID");
    const ofEvent = cdoZone(event);
    const key = `${tzid}\n${ofEvent ?? ""}`;
    const known = zones.get(key);
    if (known) return known;
    const zone = readZone(tzid, ofEvent);
    zones.set(key, zone);
    return zone;
  }

  const zoneNamed = (timeZone: TimeZone, ...warnings: readonly string[]): Zone => ({
    timeZone,
    instantOf: (date, wall) => instantIn(date, wall, timeZone),
    warnings,
  });

  function readZone(tzid: string, ofEvent: TimeZone | undefined): Zone {
    if (zones.size >= ZONES_MAX) return fallbackZone(tzid, ofEvent);
    const defined = tzid === "" ? undefined : definitions.get(unquoted(tzid));
    const named = ianaName(tzid) ?? (defined && ianaName(textOf(defined, "X-LIC-LOCATION")));
    // "Europe/London" means the same everywhere; of any other name the file's own rules count.
    if (defined && !(named && tzid.includes("/"))) {
      const ruled = ruledZone(defined, tzid, named);
      if (ruled) return ruled;
    }
    if (named) return zoneNamed(named);
    return fixedZone(tzid) ?? fallbackZone(tzid, ofEvent);
  }

  function fallbackZone(tzid: string, ofEvent: TimeZone | undefined): Zone {
    // vCalendar 1.0 says how far all of its times are ahead of UTC.
    const ofFile = tzid === "" ? fixedZone(textOf(root, "TZ")) : undefined;
    if (ofFile && !/^TRUE/i.test(textOf(root, "DAYLIGHT"))) return ofFile;
    const fallback = ofEvent ?? ofCalendar ?? context.timeZone;
    const why = tzid
      ? `The zone “${cut(tzid, 100)}” is not known`
      : "The invitation names no time zone";
    return zoneNamed(fallback, `${why}; times were read as ${fallback}.`);
  }

  function momentOf(value: string, property: Property, event: Component): Moment | undefined {
    const written = writtenIn(value.split("/", 1)[0] ?? "");
    if (!written) return undefined;
    const { date, wall, offsetMinutes } = written;
    const isAllDay = textOf(event, "X-MICROSOFT-CDO-ALLDAYEVENT").toUpperCase() === "TRUE";
    if (!wall || parameterOf(property, "VALUE").toUpperCase() === "DATE") return { date };
    if (offsetMinutes === undefined) {
      if (isAllDay) return { date };
      const { instantOf, ...zone } = zoneOf(property, event);
      const onDay = (day: LocalDate): Instant => instantOf(day, wall);
      return { instant: onDay(date), date, wall, ...zone, onDay };
    }
    // Zoom names the zone of the host beside times in UTC.
    const timeZone = ianaName(textOf(event, "TZID")) ?? cdoZone(event) ?? ofCalendar;
    const instant = fromMillis(wallMillis(date, wall) - offsetMinutes * MINUTE);
    if (isAllDay) return { date: localDate(instant, timeZone ?? context.timeZone) };
    const onDay = (day: LocalDate): Instant =>
      fromMillis(wallMillis(day, wall) - offsetMinutes * MINUTE);
    if (!timeZone) return { instant, date, wall, onDay, warnings: [] };
    const [hour = 0, minute = 0] = formatTime(instant, timeZone).split(":").map(Number);
    return { instant, date, wall: { ...wall, hour, minute }, timeZone, onDay, warnings: [] };
  }

  return {
    ...(ofCalendar && { timeZone: ofCalendar }),
    now: context.now,
    momentsOf: (property, event) => {
      const moments: Moment[] = [];
      for (const value of property.value.split(",", VALUES_MAX)) {
        const moment = momentOf(value, property, event);
        if (moment) moments.push(moment);
        else if (value.trim() !== "") {
          const reason = `“${cut(value.trim(), 40)}” is no date`;
          return err({ line: property.line, property: property.name, reason });
        }
      }
      return ok(moments);
    },
  };
}

const VALUES_MAX = 2000;

/**
 * Instants of wall times, with the offset of each month asked once where clocks do not change in it.
 */
function offsetKeeper(): (date: LocalDate, wall: Wall, timeZone: TimeZone) => Instant {
  const offsets = new Map<string, number | undefined>();
  return (date, wall, timeZone) => {
    const month = date.slice(0, 7);
    const key = `${timeZone} ${month}`;
    if (!offsets.has(key)) offsets.set(key, monthlyOffset(month, timeZone));
    const offset = offsets.get(key);
    return offset === undefined
      ? fromWallTime(wallText(date, wall), timeZone)
      : fromMillis(wallMillis(date, wall) - offset);
  };
}

function monthlyOffset(month: string, timeZone: TimeZone): number | undefined {
  const first = `${month}-01`;
  const [offset, ...others] = [0, 15, 32].map((days) => {
    const noon = `${addDaysToDate(first, days)}T12:00:00`;
    return Date.parse(`${noon}Z`) - toMillis(fromWallTime(noon, timeZone));
  });
  const dayBefore = `${addDaysToDate(first, -1)}T12:00:00`;
  const before = Date.parse(`${dayBefore}Z`) - toMillis(fromWallTime(dayBefore, timeZone));
  return before === offset && others.every((other) => other === offset) ? offset : undefined;
}

/** "UTC+2", "GMT-0500": whole hours have a name of their own, with the sign turned round. */
function fixedZone(tzid: string): Zone | undefined {
  const match = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?([0-5]\d)?$/i.exec(unquoted(tzid));
  if (!match) return undefined;
  const [, sign = "+", hours = "0", minutes = "0"] = match;
  const size = Number(hours) * 60 + Number(minutes);
  if (size > 14 * 60) return undefined;
  const offset = (sign === "-" ? -size : size) * MINUTE;
  const named = `Etc/GMT${sign === "-" ? "+" : "-"}${Number(hours)}`;
  const isNamed = size % 60 === 0 && size > 0 && isTimeZone(named);
  return {
    ...(isNamed && { timeZone: named }),
    instantOf: (date, wall) => fromMillis(wallMillis(date, wall) - offset),
    warnings: [],
  };
}

const unquoted = (tzid: string): string =>
  tzid
    .replace(/^["']|["']$/g, "")
    .replace(/\\([,;])/g, "$1")
    .trim();

/** No calendar has more; to look each of them up takes its time. */
const DEFINITIONS_MAX = 200;
const ZONES_MAX = 500;

const zonesIn = ({ parts }: Component): readonly Component[] =>
  parts.filter(({ name }) => name === "VTIMEZONE").slice(0, DEFINITIONS_MAX);

/** A zone by the file's own rules; undefined where there are none, or these cannot be read. */
function ruledZone(
  definition: Component,
  tzid: string,
  named: TimeZone | undefined,
): Zone | undefined {
  const component = parsedZone(definition);
  if (!component || !hasRules(component)) return undefined;
  const zone = new ICAL.Timezone({ component, tzid });
  const secondsOf = (date: LocalDate, wall: Wall): number | undefined => {
    try {
      const [year, month, day] = date.split("-").map(Number);
      const seconds = ICAL.Time.fromData({ year, month, day, ...wall }, zone).toUnixTime();
      return Number.isFinite(seconds) ? seconds : undefined;
    } catch {
      return undefined;
    }
  };
  if (secondsOf("2026-01-01", { hour: 0, minute: 0, second: 0 }) === undefined) return undefined;
  return {
    ...(named && { timeZone: named }),
    instantOf: (date, wall) =>
      fromMillis((secondsOf(date, wall) ?? wallMillis(date, wall) / 1000) * 1000),
    warnings: [],
  };
}

/** ical.js throws where it cannot read a line; what it parses is jCal, and its type names only strings. */
function parsedZone(definition: Component): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(linesOf(definition).join("\r\n")) as string);
  } catch {
    return undefined;
  }
}

const linesOf = ({ name, lines, parts }: Component): readonly string[] => [
  `BEGIN:${name}`,
  ...lines.map(({ text }) => text),
  ...parts.flatMap(linesOf),
  `END:${name}`,
];

/** At least one rule, and none that never ends. */
function hasRules(zone: ICAL.Component): boolean {
  const rules = zone.getAllSubcomponents();
  return rules.length > 0 && rules.length <= ZONE_RULES_MAX && rules.every(isYearly);
}

const ZONE_RULES_MAX = 200;

/** Clocks change by the year; every second since 1601, as a file may say, would take for ever. */
const isYearly = (rule: ICAL.Component): boolean =>
  rule.getAllProperties("rrule").every((property) => {
    const value = valueOf(property);
    return value instanceof ICAL.Recur && value.freq === "YEARLY" && isPlain(value);
  });

/** The first value; a value that ical.js cannot read (it throws) counts as not there. */
function valueOf(property: ICAL.Property): unknown {
  try {
    return property.getFirstValue();
  } catch {
    return undefined;
  }
}

/** One day of one month at one time; some zones list the days of a week that it may fall on. */
const isPlain = ({ parts }: ICAL.Recur): boolean =>
  Object.entries(parts).every(
    ([name, list]) => !Array.isArray(list) || list.length <= (name === "BYMONTHDAY" ? 7 : 1),
  );

/** The zone that a calendar names for all of its events; UTC beside it says nothing. */
function calendarZone(root: Component): TimeZone | undefined {
  const named = ianaName(textOf(root, "X-WR-TIMEZONE"));
  if (named) return named;
  const defined = zonesIn(root).map((zone) =>
    propertiesOf(zone, "TZID").length > 1
      ? undefined
      : (ianaName(textOf(zone, "TZID")) ?? ianaName(textOf(zone, "X-LIC-LOCATION"))),
  );
  const [only, ...others] = new Set(
    defined.length === 1 ? defined : defined.filter((zone) => zone !== "UTC" && zone !== "Etc/UTC"),
  );
  return others.length === 0 ? only : undefined;
}

/** Exchange numbers its zones. */
const cdoZone = (event: Component): TimeZone | undefined =>
  CDO_ZONES[textOf(event, "X-MICROSOFT-CDO-TZID")];

/** IANA names as they are, with vendor prefixes cut; Windows names by table or by their cities. */
function ianaName(tzid: string): TimeZone | undefined {
  const bare = unquoted(tzid);
  if (bare === "" || bare.length > 200) return undefined;
  const abbreviated = ZONE_ABBREVIATIONS[bare.toUpperCase()];
  if (abbreviated) return abbreviated;
  const parts = bare.split("/");
  const names = [bare, parts.slice(-3).join("/"), parts.slice(-2).join("/")];
  const known = names.find((name) => /^[A-Za-z]/.test(name) && isTimeZone(name));
  return known ?? findIana(bare)[0] ?? zoneOfDisplayName(bare);
}

const CITIES_MAX = 8;
const REGIONS = ["Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic"];

/** "(UTC+01:00) Amsterdam, Berlin, Bern" → Europe/Amsterdam; "Berlin, Rome" → Europe/Berlin. */
function zoneOfDisplayName(name: string): TimeZone | undefined {
  const places = name.replace(/^\((?:UTC|GMT)(?:[+-]\d{1,2}:?\d\d)?\)\s*/i, "");
  const plain = places.normalize("NFD").replace(/\p{M}/gu, "");
  const known = DISPLAY_NAMES.find(([words]) => words.test(plain))?.[1];
  if (known) return known;
  const cities = plain.split(/[,/]/, CITIES_MAX).map((city) => city.trim().replaceAll(" ", "_"));
  return cities
    .flatMap((city) => REGIONS.map((region) => `${region}/${city}`))
    .find((zone) => isTimeZone(zone));
}
