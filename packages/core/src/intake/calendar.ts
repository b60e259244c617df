import ICAL from "ical.js";
import type { DomainError } from "../errors.ts";
import { WebUrl } from "../model/common.ts";
import { err, ok, type Result } from "../result.ts";
import { addMillis, MINUTE, toMillis } from "../time.ts";
import { ownPart, type Slot, slotsOf } from "./agenda.ts";
import { calendarZone, type Times, timesOf } from "./calendar-time.ts";
import { cut } from "./clean-text.ts";
import type { Draft, DraftCancellation, DraftSession, IntakeContext } from "./draft.ts";
import { factsOf } from "./facts.ts";
import { describe, parameterOf, parseCalendar, textOf, valueOf } from "./parse-calendar.ts";
import { mailOf, type People, peopleFor } from "./people.ts";
import {
  deliveryOf,
  formatIn,
  joinLinkIn,
  namedIn,
  peopleIn,
  platformNamed,
  platformOf,
} from "./recognise.ts";

/** The draft has room for so many; a whole calendar has more, and most of it is past. */
const SESSIONS_MAX = 60;
const CANCELLATIONS_MAX = 200;

interface ReadEvent {
  readonly event: ICAL.Component;
  readonly times: Times;
  readonly description: string;
  /** The description without what a tool has put under the words of the sender. */
  readonly words: string;
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
  const newest = newestOnly(all);
  const read = newest.filter(isOn).flatMap(({ event, zone, method }): readonly ReadEvent[] => {
    const name = nameOf(event);
    if (method === "COUNTER") warnings.push(`${name} is a proposal for another time.`);
    const times = timesOf(event, zone, context);
    if (!times) {
      warnings.push(`${name} has no start that can be read and was left out.`);
      return [];
    }
    if (event.hasProperty("rrule"))
      warnings.push(`${name} repeats; only its first date was taken.`);
    const description = describe(event);
    return [{ event, times, description, words: withoutJoinBlock(description) }];
  });
  const taken = byStart(soonest(read, context.now));
  if (taken.length < read.length)
    warnings.push(`There are ${read.length} events; only ${SESSIONS_MAX} were taken.`);
  warnings.push(...taken.flatMap(({ times }) => times.warnings));

  const people = peopleFor(context, warnings);
  const found = taken.flatMap((event) => sessionsOf(event, taken, people));
  if (found.length > SESSIONS_MAX)
    warnings.push(`There are ${found.length} sessions; only ${SESSIONS_MAX} were taken.`);
  const sessions = found.slice(0, SESSIONS_MAX).map(({ session, formatQuote }, index) => ({
    session: { key: `s${index + 1}`, ...session },
    formatQuote,
  }));
  const facts = factsOf({
    invitations: taken.map(({ event, description }) => ({
      title: lineOf(event, "summary"),
      description,
      location: lineOf(event, "location"),
    })),
    mails: [
      ...taken.map(({ event }) => mailOf(event.getFirstProperty("organizer"))),
      ...people.listed.map(({ email }) => email ?? ""),
    ],
    interviewers: people.listed,
    selfNames: people.selfNames,
  });
  const cancelled = newest
    .filter((each) => !isOn(each))
    .slice(0, CANCELLATIONS_MAX)
    .map(({ event, zone }) => ({ event, times: timesOf(event, zone, context) }));
  const zones = [
    ...taken.map(({ times }) => times.timeZone),
    ...calendars.map(({ zone }) => zone),
    ...cancelled.map(({ times }) => times?.timeZone),
  ];
  const timeZone = zones.find((zone) => zone !== undefined);
  return ok({
    source: "calendar",
    ...facts,
    ...(timeZone && { timeZone }),
    sessions: sessions.map(({ session }) => session),
    ...(cancelled.length > 0 && { cancellations: cancelled.map(cancellationOf) }),
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

/** RFC 5546: a calendar of cancellations, or an event that says so itself. */
const isOn = ({ event, method }: { readonly event: ICAL.Component; readonly method: string }) =>
  method !== "CANCEL" && textOf(event, "status").toUpperCase() !== "CANCELLED";

const lineOf = (event: ICAL.Component, name: string): string =>
  cut(
    textOf(event, name)
      .replace(/\s*\n\s*/g, ", ")
      .replace(/\s+/g, " "),
    300,
  ).trim();

const nameOf = (event: ICAL.Component): string => cut(lineOf(event, "summary"), 100) || "An event";

function cancellationOf({
  event,
  times,
}: {
  readonly event: ICAL.Component;
  readonly times: Times | undefined;
}): DraftCancellation {
  const sequence = sequenceOf(event);
  return {
    calendarUid: uidOf(event),
    ...(sequence !== undefined && { calendarSequence: sequence }),
    title: nameOf(event),
    ...(times?.date && { date: times.date }),
    ...(times?.start && { start: times.start }),
    ...(times?.end && { end: times.end }),
  };
}

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
  if (events.length <= SESSIONS_MAX) return events;
  const today = new Date(Date.parse(now) || 0).toISOString().slice(0, 10);
  const sorted = byStart(events);
  const coming = sorted.filter((event) => startOf(event) >= today);
  const past = sorted.filter((event) => startOf(event) < today).toReversed();
  return [...coming, ...past].slice(0, SESSIONS_MAX);
}

/** A session without its key, and the words that gave its format. */
interface ReadSession {
  readonly session: Omit<DraftSession, "key">;
  readonly formatQuote?: string;
}

/** What an event is about: the whole of it, or one slot of its agenda. */
interface Part extends Pick<DraftSession, "date" | "start" | "end"> {
  readonly title: string;
  /** Its own lines, and those of the whole event that go with them. */
  readonly text: string;
  readonly words: string;
  readonly interviewerKeys: readonly string[];
}

function sessionsOf(
  read: ReadEvent,
  all: readonly ReadEvent[],
  people: People,
): readonly ReadSession[] {
  const { event } = read;
  const place = lineOf(event, "location");
  const joinUrl = [
    conferenceOf(event),
    joinLinkIn(`${place}\n${textOf(event, "url")}\n${read.description}`),
    place,
  ].find((link) => link !== undefined && isLink(link));
  const platform = (joinUrl && platformOf(joinUrl)) ?? platformNamed(place);
  const location = isPlace(place) ? place : undefined;
  const uid = uidOf(event);
  const sequence = sequenceOf(event);
  const slots = partsOfSlots(read, slotsIn(read, all), people);
  const parts = slots.length > 0 ? slots : [wholeOf(read, people)];
  return parts.map(({ text, words, interviewerKeys, ...part }) => {
    const title = cut(part.title, 300).trim();
    const format = formatIn(title) ?? formatIn(text);
    const delivery = deliveryOf({
      ...(joinUrl && { joinUrl }),
      ...(platform && { platform }),
      ...(location && { location }),
      text: `${title}\n${text}`,
    });
    const includes = cut(words, 4000).trim();
    const session: Omit<DraftSession, "key"> = {
      ...(title && { title }),
      ...(part.date && { date: part.date }),
      ...(part.start && { start: part.start }),
      ...(part.end && { end: part.end }),
      ...(format && { format: format.format }),
      ...(delivery && { delivery }),
      ...(platform && { platform }),
      ...(joinUrl && { joinUrl }),
      ...(location && { location }),
      ...(includes && { whatItIncludes: includes }),
      interviewerKeys: [...interviewerKeys],
      ...(uid && { calendarUid: uid }),
      ...(sequence !== undefined && { calendarSequence: sequence }),
    };
    return { session, ...(format && { formatQuote: format.quote }) };
  });
}

function wholeOf({ event, times, words }: ReadEvent, people: People): Part {
  const text = ownPart(words, times.wallStart);
  const present = people.read(event, text.split("\n").flatMap(peopleIn));
  return {
    title: lineOf(event, "summary"),
    ...times,
    text,
    words,
    interviewerKeys: present.map(({ key }) => key),
  };
}

type TimedSlot = Slot & { readonly start: string; readonly end: string };

function slotsIn(read: ReadEvent, all: readonly ReadEvent[]): readonly TimedSlot[] {
  const { start, end, wallStart, timeZone } = read.times;
  if (!start || !end || !wallStart) return [];
  const minutesTo = (instant: string): number => (toMillis(instant) - toMillis(start)) / MINUTE;
  const slots = slotsOf({
    description: read.words,
    wallStart,
    minutes: minutesTo(end),
    isLocal: timeZone !== undefined,
    othersMinutes: all
      .filter((other) => other !== read && other.words === read.words)
      .flatMap(({ times }) => (times.start ? [minutesTo(times.start)] : [])),
  });
  return slots.map((slot) => ({
    ...slot,
    start: addMillis(start, slot.startMinutes * MINUTE),
    end: addMillis(start, slot.endMinutes * MINUTE),
  }));
}

/** Each slot with whom its lines name; whoever is named nowhere is where nobody is named. */
function partsOfSlots(
  { event, words }: ReadEvent,
  slots: readonly TimedSlot[],
  people: People,
): readonly Part[] {
  if (slots.length === 0) return [];
  const present = people.read(event, [
    ...words.split("\n").flatMap(peopleIn),
    ...slots.flatMap((slot) => slot.people),
  ]);
  const named = slots.map((slot) => namedIn(slot.text, present));
  const others = present.filter((person) => !named.some((inSlot) => inSlot.includes(person)));
  return slots.flatMap((slot, index): readonly Part[] => {
    const inSlot = named[index] ?? [];
    if (slot.isPause && inSlot.length === 0) return [];
    return [
      {
        title: slot.title,
        start: slot.start,
        end: slot.end,
        text: slot.text,
        words: slot.description,
        interviewerKeys: (inSlot.length > 0 ? inSlot : others).map(({ key }) => key),
      },
    ];
  });
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
