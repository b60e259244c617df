import type { DomainError } from "../errors.ts";
import { err, ok, type Result } from "../result.ts";
import { clean, cut } from "./reading/clean-text.ts";
import { plainText } from "./html-text.ts";
import { quotedPrintable } from "./mime-encoding.ts";

export const looksLikeCalendar = (text: string): boolean => /BEGIN:VCALENDAR/i.test(text);

/** A property of a calendar as it is written, unfolded. */
export interface ContentLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** In capitals: `DTSTART`. */
  readonly name: string;
  readonly text: string;
}

/** What stands between BEGIN and END. */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly Component[];
}

export interface Property {
  readonly line: number;
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** Something that cannot be read, and where. */
export interface Fault {
  readonly line: number;
  readonly property: string;
  readonly reason: string;
}

export interface ParsedCalendar {
  /** One file may hold several calendars, such as mails saved one after the other. */
  readonly roots: readonly Component[];
  /** What was passed over, in the order of the file. */
  readonly faults: readonly Fault[];
}

/** Old and odd files: any line end, text before and after, lines that nobody can read. */
export function parseCalendar(text: string): Result<ParsedCalendar, DomainError> {
  if (!looksLikeCalendar(text))
    return err({ type: "not_a_calendar", reason: "no BEGIN:VCALENDAR" });
  const { roots, faults, unbalanced } = treeOf(contentLines(text));
  const [first] = unbalanced;
  if (roots.length === 0)
    return err({ type: "not_a_calendar", ...(first ?? { reason: "nothing in it" }) });
  return ok({ roots, faults: [...faults, ...unbalanced].toSorted((a, b) => a.line - b.line) });
}

/** No invitation has a longer line; an attached picture may be cut. */
const LINE_CHARACTERS_MAX = 100_000;

/** The lines of a text from its first calendar on, with their folds undone. */
function contentLines(text: string): readonly ContentLine[] {
  const start = text.search(/BEGIN:VCALENDAR/i);
  const before = text.slice(0, start).split(LINE_END).length - 1;
  const lines: { line: number; text: string }[] = [];
  let last: { line: number; text: string } | undefined;
  for (const [index, written] of text.slice(start).split(LINE_END).entries()) {
    const isFolded = written.startsWith(" ") || written.startsWith("\t");
    if (last && (isFolded || isSoftlyBroken(last.text))) {
      const rest = isFolded ? written.slice(1) : written;
      const whole = isSoftlyBroken(last.text) ? last.text.slice(0, -1) : last.text;
      if (whole.length < LINE_CHARACTERS_MAX) last.text = whole + rest;
    } else if (written !== "" && written.trim() !== "") {
      last = { line: before + index + 1, text: written };
      lines.push(last);
    }
  }
  return lines.map(({ line, text: whole }) => {
    const unfolded = whole.slice(0, LINE_CHARACTERS_MAX);
    return { line, text: unfolded, name: nameOf(unfolded) };
  });
}

const LINE_END = /\r\n|\r|\n/;

/** vCalendar 1.0 breaks quoted-printable values in its own way. */
const isSoftlyBroken = (text: string): boolean =>
  text.endsWith("=") && /^[^:]{0,200};(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(text);

const NAME_CHARACTERS_MAX = 100;

/** The name of a property; empty where a line is none. */
function nameOf(text: string): string {
  const [name = ""] = /^[\w.-]+(?=[;:])/.exec(text.slice(0, NAME_CHARACTERS_MAX)) ?? [];
  return name.toUpperCase();
}

interface Open extends Component {
  readonly lines: ContentLine[];
  readonly parts: Component[];
}

interface Tree {
  readonly roots: readonly Component[];
  readonly faults: readonly Fault[];
  /** Calendars whose BEGIN and END do not match: their first fault. */
  readonly unbalanced: readonly Fault[];
}

function treeOf(lines: readonly ContentLine[]): Tree {
  const roots: Component[] = [];
  const faults: Fault[] = [];
  const unbalanced: Fault[] = [];
  let open: Open[] = [];
  let inside: Fault[] = [];

  function giveUp(fault: Fault): void {
    unbalanced.push(fault);
    open = [];
  }

  for (const line of lines) {
    const top = open.at(-1);
    const marks = line.name === "BEGIN" || line.name === "END" ? componentNamed(line) : undefined;
    if (marks === "VCALENDAR" && line.name === "BEGIN") {
      if (top) giveUp(unclosed(top));
      open = [{ name: marks, line: line.line, lines: [], parts: [] }];
      inside = [];
    } else if (!top) continue;
    else if (marks !== undefined && line.name === "BEGIN") {
      if (open.length >= DEPTH_MAX)
        giveUp({ line: line.line, property: "BEGIN", reason: `more than ${DEPTH_MAX} deep` });
      else open.push({ name: marks, line: line.line, lines: [], parts: [] });
    } else if (marks !== undefined) {
      if (top.name !== marks) giveUp(mismatch(open, marks, line.line));
      else if (open.length > 1) {
        open.pop();
        open.at(-1)?.parts.push(top);
      } else {
        roots.push(top);
        faults.push(...inside);
        open = [];
      }
    } else {
      const fault = faultOf(line);
      if (fault) inside.push(fault);
      else top.lines.push(line);
    }
  }
  const last = lines.at(-1);
  if (open.length > 0 && last)
    giveUp({ line: last.line, property: "END", reason: "no END:VCALENDAR" });
  return { roots, faults, unbalanced };
}

const DEPTH_MAX = 20;

const componentNamed = ({ text }: ContentLine): string => {
  const name = text
    .slice(text.indexOf(":") + 1, NAME_CHARACTERS_MAX)
    .trim()
    .toUpperCase();
  return name.startsWith("VCALENDAR") ? "VCALENDAR" : name;
};

const unclosed = ({ name, line }: Component): Fault => ({
  line,
  property: "BEGIN",
  reason: `BEGIN:${name} has no END:${name}`,
});

function mismatch(open: readonly Component[], closes: string, line: number): Fault {
  const top = open.at(-1);
  if (top && open.some(({ name }) => name === closes)) return unclosed(top);
  const due = top ? `, where END:${top.name} is due since line ${top.line}` : "";
  return { line, property: "END", reason: `END:${cut(closes, 40)} has no BEGIN${due}` };
}

function faultOf({ line, name, text }: ContentLine): Fault | undefined {
  const shown = `“${cut(text.trim(), 40)}”`;
  if (name === "") return { line, property: shown, reason: "is no property" };
  // A quote that is never closed hides the value; dates are mended later.
  const isValue = text.includes(":") && (valueAt(text) >= 0 || /TZID/i.test(text));
  return isValue ? undefined : { line, property: name, reason: "has no value" };
}

/** Where the value begins: after the first colon outside of quotes; -1 where there is none. */
function valueAt(text: string): number {
  const colon = text.indexOf(":");
  const quote = text.indexOf('"');
  if (quote < 0 || colon < quote) return colon < 0 ? -1 : colon + 1;
  let isQuoted = false;
  for (let at = quote; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ":" && !isQuoted) return at + 1;
  }
  return -1;
}

export const propertiesOf = ({ lines }: Component, name: string): readonly Property[] =>
  lines.filter((line) => line.name === name).map(propertyIn);

export function propertyOf({ lines }: Component, name: string): Property | undefined {
  const found = lines.find((line) => line.name === name);
  return found && propertyIn(found);
}

function propertyIn({ line, name, text }: ContentLine): Property {
  const late = isDated(name) ? lateValue(text) : undefined;
  const at = late?.at ?? valueAt(text);
  const head = late ? text.slice(0, late.at - 1) : text.slice(0, Math.max(at - 1, 0));
  const parameters = late ? new Map([["TZID", late.tzid]]) : parametersIn(head);
  return { line, name, parameters, value: late?.value ?? (at < 0 ? "" : text.slice(at)) };
}

const isDated = (name: string): boolean =>
  name.startsWith("DT") || name === "EXDATE" || name === "RDATE" || name === "RECURRENCE-ID";

const DATES_AT_END = /:(\d{8}(?:T\d{4,6}Z?)?(?:,\d{8}(?:T\d{4,6}Z?)?)*)"?$/i;

/**
 * Zones that break the grammar: Exchange has been seen to close the quote after the value, and
 * display names such as "(UTC+01:00) Berlin" have a colon of their own and stand without quotes.
 */
function lateValue(
  text: string,
): { readonly tzid: string; readonly value: string; readonly at: number } | undefined {
  const zone = /;TZID=/i.exec(text);
  const value = zone && DATES_AT_END.exec(text);
  if (!zone || !value || value.index < zone.index) return undefined;
  const written = text.slice(zone.index + ";TZID=".length, value.index);
  const isLate = written.startsWith('"') && !written.endsWith('"') && text.endsWith('"');
  if (!isLate && (written.startsWith('"') || !written.includes(":"))) return undefined;
  const tzid = written.replaceAll('"', "");
  return { tzid, value: value[1] ?? "", at: value.index + 1 };
}

/** `;CN="Raman, Priya";ROLE=CHAIR`, with what RFC 6868 escapes; a list keeps its commas. */
function parametersIn(head: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, bare = "", quoted] of head.matchAll(/;((?:[^";]+|"[^"]*")*)(")?/g)) {
    const [name = "", ...rest] = quoted === undefined ? bare.split("=") : [];
    const value = rest
      .join("=")
      .replaceAll('"', "")
      .replace(/\^([n^'])/g, unescapedParameter);
    const key = name.trim().toUpperCase();
    if (key === "" || rest.length === 0) continue;
    const known = parameters.get(key);
    parameters.set(key, known ? `${known},${value}` : value);
  }
  return parameters;
}

const unescapedParameter = (_: string, sign: string): string =>
  sign === "n" ? "\n" : sign === "'" ? '"' : sign;

/** A parameter as text; empty where there is none. */
export const parameterOf = (property: Property | undefined, name: string): string =>
  property?.parameters.get(name)?.trim() ?? "";

export const textOf = (component: Component, name: string): string => {
  const property = propertyOf(component, name);
  return property ? textIn(property).trim() : "";
};

function textIn(property: Property): string {
  const isQuoted =
    parameterOf(property, "ENCODING").toUpperCase() === "QUOTED-PRINTABLE" &&
    clean(quotedPrintable(property.value, parameterOf(property, "CHARSET") || "utf-8"));
  return (isQuoted || property.value).replace(/\\([nN,;:"\\])/g, (_, sign: string) =>
    sign === "n" || sign === "N" ? "\n" : sign,
  );
}

/** Longer texts are no invitation; what comes later is not looked at. */
const DESCRIPTION_CHARACTERS_MAX = 30_000;

/** The description as plain text; Outlook also sends HTML, which comes without its tags. */
export function describe(event: Component): string {
  const plain = cut(textOf(event, "DESCRIPTION"), DESCRIPTION_CHARACTERS_MAX);
  const html = plain === "" ? textOf(event, "X-ALT-DESC") : "";
  return clean(plainText(plain || cut(html, DESCRIPTION_CHARACTERS_MAX)));
}
