import ICAL from "ical.js";
import type { DomainError } from "../errors.ts";
import { WebUrl } from "../model/common.ts";
import { err, ok, type Result } from "../result.ts";
import { calendarZone, type Times, timesOf } from "./calendar-time.ts";
import type { Draft, DraftSession, IntakeContext } from "./draft.ts";
import { factsOf } from "./facts.ts";
import { describe, parameterOf, parseCalendar, textOf, valueOf } from "./parse-calendar.ts";
import { mailOf, type People, peopleFor } from "./people.ts";
import { deliveryOf, formatIn, joinLinkIn, platformNamed, platformOf } from "./recognise.ts";

/** The draft has room for so many; a whole calendar has more, and most of it is past. */
const EVENTS_MAX = 60;

interface ReadEvent {
  readonly event: ICAL.Component;
  readonly times: Times;
}

/** Reads an iCalendar invitation (RFC 5545) of whatever calendar wrote it. */
export function readCalendar(text: string, context: IntakeContext): Result<Draft, DomainError> {
  const parsed = parseCalendar(text);
  if (!parsed.ok) return parsed;
  const { roots, droppedLines } = parsed.value;
  const calendars = roots.map((root) => ({
    root,
    zone: calendarZone(root),
    method: textOf(root, "method").toUpperCase(),
  }));
  const all = calendars.flatMap(({ root, zone, method }) =>
    root.getAllSubcomponents("vevent").map((event) => ({ event, zone, method })),
  );
  if (all.length === 0) return err({ type: "no_event" });
  const warnings: string[] =
    droppedLines > 0 ? [`Lines that could not be read and were left out: ${droppedLines}.`] : [];
  const read = newestOnly(all).flatMap(({ event, zone, method }): readonly ReadEvent[] => {
    const name = oneLine(textOf(event, "summary")).slice(0, 100) || "An event";
    if (method === "CANCEL" || textOf(event, "status").toUpperCase() === "CANCELLED") {
      warnings.push(`${name} is cancelled and was left out.`);
      return [];
    }
    if (method === "COUNTER") warnings.push(`${name} is a proposal for another time.`);
    const times = timesOf(event, zone, context);
    if (!times) {
      warnings.push(`${name} has no start that can be read and was left out.`);
      return [];
    }
    if (event.hasProperty("rrule"))
      warnings.push(`${name} repeats; only its first date was taken.`);
    return [{ event, times }];
  });
  const taken = byStart(soonest(read, context.now));
  if (taken.length < read.length)
    warnings.push(`There are ${read.length} events; only ${EVENTS_MAX} were taken.`);
  warnings.push(...taken.flatMap(({ times }) => times.warnings));

  const people = peopleFor(context, warnings);
  const sessions = taken.map((event, index) => sessionOf(event, `s${index + 1}`, people));
  const facts = factsOf({
    invitations: taken.map(({ event }) => ({
      title: oneLine(textOf(event, "summary")).slice(0, 300),
      description: describe(event),
      location: oneLine(textOf(event, "location")).slice(0, 300),
    })),
    mails: [
      ...taken.map(({ event }) => mailOf(event.getFirstProperty("organizer"))),
      ...people.listed.map(({ email }) => email ?? ""),
    ],
    interviewers: people.listed,
    selfNames: people.selfNames,
  });
  const timeZone =
    taken.find(({ times }) => times.timeZone !== undefined)?.times.timeZone ??
    calendars.find(({ zone }) => zone !== undefined)?.zone;
  return ok({
    source: "calendar",
    ...facts,
    ...(timeZone && { timeZone }),
    sessions: sessions.map(({ session }) => session),
    interviewers: [...people.listed],
    notes: [],
    warnings: [...new Set(warnings)],
    evidence: [
      ...facts.evidence,
      ...sessions.flatMap(({ formatQuote }, index) =>
        formatQuote ? [{ pointer: `/sessions/${index}/format`, quote: formatQuote }] : [],
      ),
    ],
  });
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ", ").replace(/\s+/g, " ");

/** RFC 5545, 3.8.4.4: an instance of a series has the UID of the series and a date of its own. */
function uidOf(event: ICAL.Component): string {
  const instance = valueOf(event.getFirstProperty("recurrence-id"));
  const uid = textOf(event, "uid");
  return (uid && instance instanceof ICAL.Time ? `${uid}/${instance.toString()}` : uid).slice(
    0,
    1000,
  );
}

function sequenceOf(event: ICAL.Component): number | undefined {
  const sequence = valueOf(event.getFirstProperty("sequence"));
  return typeof sequence === "number" && Number.isInteger(sequence) && sequence >= 0
    ? sequence
    : undefined;
}

/** Of several versions of one event in a file, the latest. */
function newestOnly<T extends { readonly event: ICAL.Component }>(events: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const [index, read] of events.entries()) {
    const key = uidOf(read.event) || `#${index}`;
    const other = newest.get(key);
    if (!other || (sequenceOf(read.event) ?? 0) >= (sequenceOf(other.event) ?? 0))
      newest.set(key, read);
  }
  return [...newest.values()];
}

const startOf = ({ times }: ReadEvent): string => times.start ?? times.date ?? "";

const byStart = (events: readonly ReadEvent[]): readonly ReadEvent[] =>
  events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));

/** As many as fit: what is still to come first, then the latest of what is past. */
function soonest(events: readonly ReadEvent[], now: string): readonly ReadEvent[] {
  if (events.length <= EVENTS_MAX) return events;
  const today = new Date(Date.parse(now) || 0).toISOString().slice(0, 10);
  const sorted = byStart(events);
  const coming = sorted.filter((event) => startOf(event) >= today);
  const past = sorted.filter((event) => startOf(event) < today).toReversed();
  return [...coming, ...past].slice(0, EVENTS_MAX);
}

function sessionOf(
  { event, times }: ReadEvent,
  key: string,
  people: People,
): { readonly session: DraftSession; readonly formatQuote?: string } {
  const title = oneLine(textOf(event, "summary")).slice(0, 300).trim();
  const description = describe(event);
  const own = ownPart(withoutJoinBlock(description), times.wallStart);
  const place = oneLine(textOf(event, "location")).slice(0, 300).trim();
  const joinUrl = [
    conferenceOf(event),
    joinLinkIn(`${place}\n${textOf(event, "url")}\n${description}`),
    place,
  ].find((link) => link !== undefined && isLink(link));
  const platform = (joinUrl && platformOf(joinUrl)) ?? platformNamed(place);
  const location = isPlace(place) ? place : undefined;
  const format = formatIn(title) ?? formatIn(own);
  const delivery = deliveryOf({
    ...(joinUrl && { joinUrl }),
    ...(platform && { platform }),
    ...(location && { location }),
    text: `${title}\n${own}`,
  });
  const uid = uidOf(event);
  const sequence = sequenceOf(event);
  const includes = withoutJoinBlock(description).slice(0, 4000).trim();
  const session: DraftSession = {
    key,
    ...(title && { title }),
    ...(times.date && { date: times.date }),
    ...(times.start && { start: times.start }),
    ...(times.end && { end: times.end }),
    ...(format && { format: format.format }),
    ...(delivery && { delivery }),
    ...(platform && { platform }),
    ...(joinUrl && { joinUrl }),
    ...(location && { location }),
    ...(includes && { whatItIncludes: includes }),
    interviewerKeys: [...people.read(event, own)],
    ...(uid && { calendarUid: uid }),
    ...(sequence !== undefined && { calendarSequence: sequence }),
  };
  return { session, ...(format && { formatQuote: format.quote }) };
}

/** RFC 7986 CONFERENCE, unless it is for chat or sound alone, and what vendors use for it. */
function conferenceOf(event: ICAL.Component): string | undefined {
  const conferences = event
    .getAllProperties("conference")
    .filter((property) => !/^(?:chat|feed|phone|audio)$/i.test(parameterOf(property, "feature")))
    .map(valueOf)
    .filter((link) => typeof link === "string");
  const vendors = ["x-google-conference", "x-microsoft-skypeteamsmeetingurl"].map((name) =>
    textOf(event, name),
  );
  return [...conferences, ...vendors].find(isLink);
}

const isLink = (text: string): boolean => WebUrl.safeParse(text).success;

const isPlace = (place: string): boolean =>
  place !== "" && !/^https?:/i.test(place) && !isOnlineOnly(place);

/** Rooms often stand after the platform: "Microsoft Teams Meeting; Room 4". */
const isOnlineOnly = (place: string): boolean =>
  /^(?:microsoft teams|ms teams|teams|google meet|zoom|webex|online|video|remote|virtual)\b[^;,]*$/i.test(
    place,
  ) || /^(?:microsoft teams|google meet|zoom)[^;,]*[;,]\s*(?:see|link|https?:)/i.test(place);

/** The block that Teams, Meet and Zoom put under the words of the sender. */
const JOIN_BLOCK =
  /^(?:_{20,}|-{3,}\s*$|-::~:~::~|.{0,80}is inviting you to a scheduled zoom meeting|join zoom meeting|join with google meet|microsoft teams (?:meeting|need help)|need to make changes to this event)/im;

function withoutJoinBlock(description: string): string {
  const at = description.search(JOIN_BLOCK);
  const words = at < 0 ? description : description.slice(0, at).trim();
  return words || description;
}

const TIMED_LINE = /^[\s\-–•*·]*(?:(?:at|from)\s+)?(\d{1,2})[:.](\d\d)\s*(am|pm)?\b/i;

/** Where every event carries the agenda of the whole day, its own lines alone count. */
function ownPart(description: string, wallStart: string | undefined): string {
  const lines = description.split("\n");
  const timed = lines.filter((line) => TIMED_LINE.test(line));
  const own = timed.filter((line) => wallTimeOf(line) === wallStart);
  if (timed.length < 2 || own.length === 0) return description;
  const isOthers = (line: string): boolean => TIMED_LINE.test(line) && !own.includes(line);
  return lines.filter((line) => !isOthers(line)).join("\n");
}

function wallTimeOf(line: string): string {
  const [, hours = "", minutes = "", half = ""] = TIMED_LINE.exec(line) ?? [];
  const afternoon = half.toLowerCase() === "pm" && Number(hours) < 12 ? 12 : 0;
  return `${String(Number(hours) + afternoon).padStart(2, "0")}:${minutes}`;
}
