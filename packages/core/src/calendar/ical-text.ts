import ICAL from "ical.js";
import { addMillis, type Instant, isBefore, type LocalDate } from "../time.ts";

/** One event of a calendar, before it is text. */
export interface CalendarEvent {
  /** The same for the same thing for ever. */
  readonly uid: string;
  /** Rises whenever the event may have changed. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly when: Span;
  readonly summary: string;
  readonly description: string;
  readonly category: "Interview" | "Preparation" | "Follow-up";
  /** Whether the person cannot do something else meanwhile. */
  readonly isBusy: boolean;
  readonly location?: string;
  readonly joinUrl?: string;
  readonly platform?: string;
  /** How long before the start to ring: durations such as `PT30M`. */
  readonly alarms?: readonly string[];
}

/** Exact moments, or whole days of which both the first and the last count. */
export type Span =
  | { readonly start: Instant; readonly end: Instant }
  | { readonly first: LocalDate; readonly last: LocalDate };

/** A property as jCal has it (RFC 7265): name, parameters, type, values. */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: "text" | "integer" | "date" | "date-time" | "duration" | "uri" | "unknown",
  value: string | number,
];

type Component = readonly [
  name: string,
  properties: readonly Property[],
  components: readonly Component[],
];

/** What a calendar that is asked for again and again says of itself. The name is a plain word. */
export const subscription = (name: string): readonly Property[] => [
  ["name", {}, "unknown", name],
  // What most programs read instead.
  ["x-wr-calname", {}, "unknown", name],
  ["refresh-interval", {}, "duration", "PT1H"],
  ["x-published-ttl", {}, "unknown", "PT1H"],
];

/**
 * A calendar as text (RFC 5545, RFC 7986). Moments are written in UTC, which needs no table of
 * zones and is shown everywhere on the reader's own clock.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  properties: readonly Property[] = [],
): string {
  const calendar: Component = [
    "vcalendar",
    [
      ["version", {}, "text", "2.0"],
      ["prodid", {}, "text", "-//Finalist//Finalist//EN"],
      ["calscale", {}, "text", "GREGORIAN"],
      ...properties,
    ],
    events.map(eventOf),
  ];
  // ical.js folds by 75 octets and a space: one too many (RFC 5545, 3.1).
  const lines = ICAL.stringify([...calendar])
    .replaceAll("\r\n ", "")
    .trimEnd()
    .split("\r\n");
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(event: CalendarEvent): Component {
  const { summary, description, location, joinUrl, platform, alarms = [] } = event;
  const place = location ?? joinUrl;
  const url = joinUrl === undefined ? undefined : uri(joinUrl);
  const conference: Property[1] = { feature: "VIDEO", ...(platform && { label: platform }) };
  const changedAt = utc(event.changedAt);
  return [
    "vevent",
    [
      ["uid", {}, "text", event.uid],
      ["sequence", {}, "integer", event.sequence],
      ["dtstamp", {}, "date-time", changedAt],
      ["last-modified", {}, "date-time", changedAt],
      ...timesOf(event.when),
      ["summary", {}, "text", text(summary)],
      ["description", {}, "text", text(description)],
      ...some<Property>(place && ["location", {}, "text", text(place)]),
      ...some<Property>(url && ["url", {}, "uri", url]),
      ...some<Property>(url && ["conference", conference, "uri", url]),
      ["categories", {}, "text", event.category],
      // Whoever may look into this person's calendar need not know where they apply.
      ["class", {}, "text", "PRIVATE"],
      ["status", {}, "text", "CONFIRMED"],
      ["transp", {}, "text", event.isBusy ? "OPAQUE" : "TRANSPARENT"],
    ],
    alarms.map((before) => [
      "valarm",
      [
        ["action", {}, "text", "DISPLAY"],
        ["trigger", {}, "duration", `-${before}`],
        ["description", {}, "text", text(summary)],
      ],
      [],
    ]),
  ];
}

const some = <T>(value: T | "" | undefined): readonly T[] => (value ? [value] : []);

function timesOf(span: Span): readonly Property[] {
  if ("first" in span)
    return [
      ["dtstart", {}, "date", span.first],
      ["dtend", {}, "date", utc(addMillis(`${span.last}T00:00:00Z`, DAY)).slice(0, 10)],
    ];
  const [start, end] = [utc(span.start), utc(span.end)];
  const ends: readonly Property[] = isBefore(start, end) ? [["dtend", {}, "date-time", end]] : [];
  return [["dtstart", {}, "date-time", start], ...ends];
}

const DAY = 24 * 60 * 60 * 1000;

const utc = (instant: Instant): Instant => addMillis(instant, 0);

/** Line ends of any kind as the one that is escaped; other control characters have no place. */
const text = (given: string): string =>
  given.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");

/** No address has a space in it; a line end would begin a property of its own. */
const uri = (given: string): string => given.replace(/[\s\p{Cc}]/gu, encodeURIComponent);

const LINE_OCTETS_MAX = 75;

/** A long line, broken between characters; what follows begins with a space that counts as well. */
function folded(line: string): string {
  let whole = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    const isFull = octets + size > LINE_OCTETS_MAX;
    whole += isFull ? `\r\n ${character}` : character;
    octets = isFull ? 1 + size : octets + size;
  }
  return whole;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
