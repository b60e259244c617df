import ICAL from "ical.js";
import type { DomainError } from "../errors.ts";
import { err, ok, type Result } from "../result.ts";
import { clean, cut } from "./clean-text.ts";

export const looksLikeCalendar = (text: string): boolean => /BEGIN:VCALENDAR/i.test(text);

export interface ParsedCalendar {
  /** One file may hold several calendars, such as mails saved one after the other. */
  readonly roots: readonly ICAL.Component[];
  /** Lines that are no iCalendar and were passed over. */
  readonly droppedLines: number;
}

/** Old and odd files: any line end, text before and after, lines that nobody can read. */
export function parseCalendar(text: string): Result<ParsedCalendar, DomainError> {
  const start = text.search(/BEGIN:VCALENDAR/i);
  const end = text.toUpperCase().lastIndexOf("END:VCALENDAR");
  if (start < 0) return err({ type: "not_a_calendar", reason: "no BEGIN:VCALENDAR" });
  if (end < start) return err({ type: "not_a_calendar", reason: "no END:VCALENDAR" });
  const lines = unfolded(text.slice(start, end + "END:VCALENDAR".length)).map(repaired);
  const whole = rootsOf(lines);
  if (whole.ok) return ok({ roots: whole.value, droppedLines: 0 });
  // One bad line is fatal to the parser; the rest of the invitation is worth having.
  const sound = lines.filter(isReadable);
  const rest = rootsOf(sound);
  return rest.ok ? ok({ roots: rest.value, droppedLines: lines.length - sound.length }) : rest;
}

/** The parser takes quadratic time over some lines; an attached picture may be cut. */
const LINE_CHARACTERS_MAX = 100_000;

const unfolded = (text: string): readonly string[] =>
  text
    .replace(/\r\n|\r|\n/g, "\n")
    .replace(/\n[ \t]/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.slice(0, LINE_CHARACTERS_MAX));

const repaired = (line: string): string =>
  line
    // Exchange has been seen to close the quote after the value instead of before it.
    .replace(/;TZID="([^":]+):(\d{8}(?:T\d{6}Z?)?)"$/i, ';TZID="$1":$2')
    // Display names of Windows zones have a colon of their own and need quotes.
    .replace(/;TZID=(\([^"]{1,20}\)[^":]*):(\d{8}(?:T\d{6}Z?)?)$/i, ';TZID="$1":$2');

function rootsOf(lines: readonly string[]): Result<readonly ICAL.Component[], DomainError> {
  try {
    const parsed: unknown = ICAL.parse(lines.join("\r\n"));
    if (!Array.isArray(parsed)) return err({ type: "not_a_calendar", reason: "nothing in it" });
    const calendars: readonly unknown[] = Array.isArray(parsed[0]) ? parsed : [parsed];
    // A parsed calendar is jCal, which the constructor takes; its type names only strings.
    return ok(calendars.map((calendar) => new ICAL.Component(calendar as string)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be parsed";
    return err({ type: "not_a_calendar", reason: reason.slice(0, 200) });
  }
}

function isReadable(line: string): boolean {
  if (/^(BEGIN|END):/i.test(line)) return true;
  try {
    ICAL.parse.property(line);
    return true;
  } catch {
    return false;
  }
}

/** The first value; a value that ical.js cannot read (it throws) counts as not there. */
export function valueOf(property: ICAL.Property | null): unknown {
  try {
    return property?.getFirstValue();
  } catch {
    return undefined;
  }
}

export const textOf = (component: ICAL.Component, name: string): string => {
  const value = valueOf(component.getFirstProperty(name));
  return typeof value === "string" ? value.trim() : "";
};

/** A parameter as text; ical.js gives a list where a writer repeated it. */
export const parameterOf = (property: ICAL.Property | null, name: string): string =>
  [property?.getFirstParameter(name) ?? ""].flat().join(",").trim();

/** Longer texts are no invitation; what comes later is not looked at. */
const DESCRIPTION_CHARACTERS_MAX = 30_000;

/** The description as plain text; Outlook also sends HTML, which comes without its tags. */
export function describe(event: ICAL.Component): string {
  const plain = textOf(event, "description");
  // Escapes of properties that it does not know are left alone by the parser.
  const html = textOf(event, "x-alt-desc")
    .replace(/\\n/gi, "\n")
    .replace(/\\([,;\\])/g, "$1");
  return clean(plainText(cut(plain || html, DESCRIPTION_CHARACTERS_MAX)));
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  quot: '"',
};

/** Links are kept: those of `<a>` next to their words, and `<https://…>` as it stands. */
function plainText(text: string): string {
  return text
    .replace(/<!--[^>]*-->|<(style|script|title)\b[^<]*<\/\1>/gi, "")
    .replace(/<a\b[^<>]*\bhref=["']?(https?:[^"'\s<>]+)[^<>]*>/gi, " $1 ")
    .replace(/<\/t[dh]\b[^<>]*>/gi, " ")
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, "\n")
    .replace(/<\/?[a-z!][a-z0-9-]*(?::[a-z][a-z0-9-]*)?(?:\s[^<>]*|\/)?>/gi, "")
    .replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
      const code = name.startsWith("#") ? Number(name.slice(1)) : Number.NaN;
      if (code > 31 && code <= 0x10ffff) return String.fromCodePoint(code);
      return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
    })
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
