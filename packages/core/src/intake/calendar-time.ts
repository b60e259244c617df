import ICAL from "ical.js";
import { findIana } from "windows-iana";
import {
  formatTime,
  fromMillis,
  fromWallTime,
  type Instant,
  isTimeZone,
  type TimeZone,
} from "../time.ts";
import type { IntakeContext } from "./draft.ts";
import { parameterOf, textOf, valueOf } from "./parse-calendar.ts";

export interface Times {
  readonly date?: string;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly timeZone?: TimeZone;
  /** What the wall clock of that zone shows at the start, else the one of UTC: `10:00`. */
  readonly wallStart?: string;
  readonly warnings: readonly string[];
}

/** One hour, where an invitation does not say when it ends. */
const DEFAULT_MINUTES = 60;

/** When an event takes place; undefined where its start cannot be read. */
export function timesOf(
  event: ICAL.Component,
  ofCalendar: TimeZone | undefined,
  context: IntakeContext,
): Times | undefined {
  const start = momentOf(event.getFirstProperty("dtstart"), ofCalendar, context);
  if (!start) return undefined;
  if ("date" in start) return { date: start.date, warnings: [`${start.date}: no time of day.`] };
  const end = momentOf(event.getFirstProperty("dtend"), ofCalendar, context);
  const startMillis = Date.parse(start.instant);
  const givenEnd = end && !("date" in end) ? Date.parse(end.instant) : 0;
  const seconds = durationSeconds(event);
  const endMillis =
    givenEnd > startMillis
      ? givenEnd
      : startMillis + (seconds > 0 ? seconds : DEFAULT_MINUTES * 60) * 1000;
  const guessed = givenEnd <= startMillis && seconds <= 0;
  const why = givenEnd > 0 ? "The end is not after the start" : "No end given";
  return {
    start: start.instant,
    end: fromMillis(endMillis),
    ...(start.timeZone && { timeZone: start.timeZone }),
    wallStart: start.wallTime,
    warnings: [
      ...start.warnings,
      ...(guessed ? [`${why}; ${DEFAULT_MINUTES} minutes assumed.`] : []),
    ],
  };
}

/** A week: anything longer is a slip of whoever wrote it. */
const DURATION_SECONDS_MAX = 7 * 24 * 3600;

function durationSeconds(event: ICAL.Component): number {
  const duration = valueOf(event.getFirstProperty("duration"));
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
  return seconds > 0 && seconds <= DURATION_SECONDS_MAX ? seconds : 0;
}

type Moment =
  | { readonly date: string }
  | {
      readonly instant: Instant;
      readonly wallTime: string;
      readonly timeZone?: TimeZone;
      readonly warnings: readonly string[];
    };

function momentOf(
  property: ICAL.Property | null,
  ofCalendar: TimeZone | undefined,
  context: IntakeContext,
): Moment | undefined {
  const value = valueOf(property);
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const { year, month, day, hour, minute, second } = value;
  if (!isBetween(year, 1900, 2200) || !isAsWritten(property, value)) return undefined;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const parent = property.parent;
  const allDay = parent && textOf(parent, "x-microsoft-cdo-alldayevent").toUpperCase() === "TRUE";
  if (value.isDate || allDay) return { date };

  const wallTime = `${pad(hour)}:${pad(minute)}`;
  const wall = `${date}T${wallTime}:${pad(second)}`;
  const tzid = parameterOf(property, "tzid");
  if (value.zone === ICAL.Timezone.utcTimezone) {
    // Zoom names the zone of the host beside times in UTC.
    const timeZone = (parent && ianaName(textOf(parent, "tzid"))) ?? ofCalendar;
    const instant = fromMillis(Date.parse(`${wall}Z`));
    const shown = timeZone ? { timeZone, wallTime: formatTime(instant, timeZone) } : { wallTime };
    return { instant, ...shown, warnings: [] };
  }
  const named = ianaName(tzid);
  // "Europe/London" means the same everywhere; of any other name the file's own rules count.
  if (hasRules(value.zone) && !(named && tzid.includes("/"))) {
    const seconds = unixTimeOf(value);
    if (seconds !== undefined) {
      const instant = fromMillis(seconds * 1000);
      return { instant, wallTime, ...(named && { timeZone: named }), warnings: [] };
    }
  }
  if (named) return { instant: fromWallTime(wall, named), wallTime, timeZone: named, warnings: [] };
  const fallback = ofCalendar ?? context.timeZone;
  const why = tzid
    ? `The zone “${tzid.slice(0, 100)}” is not known`
    : "The invitation names no time zone";
  return {
    instant: fromWallTime(wall, fallback),
    wallTime,
    timeZone: fallback,
    warnings: [`${why}; times were read as ${fallback}.`],
  };
}

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

const isBetween = (number: number, low: number, high: number): boolean =>
  Number.isInteger(number) && number >= low && number <= high;

/** The parser turns 30 February into 2 March; whoever wrote it meant another day. */
function isAsWritten(property: ICAL.Property, value: ICAL.Time): boolean {
  const written = String(property.toJSON()[3]).replace(/:60(?=Z?$)/, ":59");
  return value.toString().slice(0, 16) === written.slice(0, 16);
}

/** By the file's own rules; undefined where these cannot be read (ical.js throws). */
function unixTimeOf(value: ICAL.Time): number | undefined {
  try {
    const seconds = value.toUnixTime();
    return Number.isFinite(seconds) ? seconds : undefined;
  } catch {
    return undefined;
  }
}

/** A zone that the file defines, with at least one rule in it, and none that never ends. */
function hasRules(zone: ICAL.Timezone): boolean {
  if (zone === ICAL.Timezone.localTimezone) return false;
  const rules = [zone.component].flat().flatMap((each) => each?.getAllSubcomponents() ?? []);
  return rules.length > 0 && rules.length <= ZONE_RULES_MAX && rules.every(isYearly);
}

const ZONE_RULES_MAX = 200;

/** Clocks change by the year; every second since 1601, as a file may say, would take for ever. */
const isYearly = (rule: ICAL.Component): boolean =>
  rule.getAllProperties("rrule").every((property) => {
    const value = valueOf(property);
    return value instanceof ICAL.Recur && value.freq === "YEARLY" && isPlain(value);
  });

/** One day of one month at one time; some zones list the days of a week that it may fall on. */
const isPlain = ({ parts }: ICAL.Recur): boolean =>
  Object.entries(parts).every(
    ([name, list]) => !Array.isArray(list) || list.length <= (name === "BYMONTHDAY" ? 7 : 1),
  );

/** The zone that a calendar names for all of its events. */
export function calendarZone(root: ICAL.Component): TimeZone | undefined {
  const named = ianaName(textOf(root, "x-wr-timezone"));
  if (named) return named;
  const [only, ...others] = root.getAllSubcomponents("vtimezone");
  return only && others.length === 0 ? ianaName(textOf(only, "tzid")) : undefined;
}

/** Letters that the platform reads as another zone (BST as Dhaka) or not at all. */
const ABBREVIATIONS: Readonly<Record<string, TimeZone>> = {
  BST: "Europe/London",
  WEST: "Europe/Lisbon",
  CET: "Europe/Berlin",
  CEST: "Europe/Berlin",
  EET: "Europe/Helsinki",
  EEST: "Europe/Helsinki",
  EST: "America/New_York",
  EDT: "America/New_York",
  CST: "America/Chicago",
  CDT: "America/Chicago",
  MST: "America/Denver",
  MDT: "America/Denver",
  PST: "America/Los_Angeles",
  PDT: "America/Los_Angeles",
  AEST: "Australia/Sydney",
  AEDT: "Australia/Sydney",
  Z: "UTC",
};

/** IANA names as they are, with vendor prefixes cut; Windows names by table or by their cities. */
function ianaName(tzid: string): TimeZone | undefined {
  const bare = tzid.replace(/^"|"$/g, "").trim();
  if (bare === "") return undefined;
  const abbreviated = ABBREVIATIONS[bare.toUpperCase()];
  if (abbreviated) return abbreviated;
  const parts = bare.split("/");
  const names = [bare, parts.slice(-3).join("/"), parts.slice(-2).join("/")];
  const known = names.find((name) => /^[A-Za-z]/.test(name) && isTimeZone(name));
  return known ?? findIana(bare)[0] ?? zoneOfDisplayName(bare);
}

/** Display names of Windows zones that name no city. */
const DISPLAY_NAMES: readonly [RegExp, TimeZone][] = [
  [/\bEastern Time \(US/i, "America/New_York"],
  [/\bCentral Time \(US/i, "America/Chicago"],
  [/\bMountain Time \(US/i, "America/Denver"],
  [/\bPacific Time \(US/i, "America/Los_Angeles"],
  [/\bAtlantic Time \(Canada/i, "America/Halifax"],
  [/\bCoordinated Universal Time\b/i, "UTC"],
  [/\bAlaska\b/i, "America/Anchorage"],
  [/\bHawaii\b/i, "Pacific/Honolulu"],
  [/\bArizona\b/i, "America/Phoenix"],
  [/\bBrasilia\b/i, "America/Sao_Paulo"],
  [/\bBeijing\b/i, "Asia/Shanghai"],
  [/\b(?:Chennai|Mumbai|New Delhi)\b/i, "Asia/Kolkata"],
  [/\bOsaka\b/i, "Asia/Tokyo"],
  [/\bCanberra\b/i, "Australia/Sydney"],
  [/\bWellington\b/i, "Pacific/Auckland"],
  [/\bAbu Dhabi\b/i, "Asia/Dubai"],
  [/\bSt\. Petersburg\b/i, "Europe/Moscow"],
  [/\bPretoria\b/i, "Africa/Johannesburg"],
];

const REGIONS = ["Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic"];

/** "(UTC+01:00) Amsterdam, Berlin, Bern" → Europe/Amsterdam. */
function zoneOfDisplayName(name: string): TimeZone | undefined {
  const places = /^\((?:UTC|GMT)(?:[+-]\d\d:\d\d)?\)\s*(.+)$/.exec(name)?.[1];
  if (!places) return undefined;
  const plain = places.normalize("NFD").replace(/\p{M}/gu, "");
  const known = DISPLAY_NAMES.find(([words]) => words.test(plain))?.[1];
  if (known) return known;
  const cities = plain.split(",").map((city) => city.trim().replaceAll(" ", "_"));
  return cities
    .flatMap((city) => REGIONS.map((region) => `${region}/${city}`))
    .find((zone) => isTimeZone(zone));
}
