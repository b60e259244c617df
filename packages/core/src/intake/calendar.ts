import type { DomainError } from "../errors.ts";
import { groupBy } from "../group-by.ts";
import { WebUrl } from "../model/common.ts";
import { err, ok, type Result } from "../result.ts";
import { addMillis, formatDate, localDate, MINUTE, toMillis } from "../time.ts";
import { ownPart, type Slot, slotsOf } from "./agenda.ts";
import {
  exceptionFault,
  isSeries,
  occurrenceOf,
  seriesFault,
  type Taken,
} from "./calendar-series.ts";
import { type Clock, clockOf, describeFault, type Times, timesOf } from "./calendar-time.ts";
import { cut } from "./reading/clean-text.ts";
import {
  type Draft,
  type DraftCancellation,
  type DraftSession,
  emptyDraft,
  type IntakeContext,
} from "./draft.ts";
import { factsOf } from "./facts.ts";
import {
  type Component,
  describe,
  type Fault,
  parameterOf,
  parseCalendar,
  propertiesOf,
  type Property,
  propertyOf,
  textOf,
} from "./parse-calendar.ts";
import { mailOf, type People, peopleFor } from "./people.ts";
import {
  deliveryOf,
  formatIn,
  joinLinkIn,
  namedIn,
  peopleIn,
  platformNamed,
  platformOf,
} from "./reading/recognise.ts";

/** The draft has room for so many; a whole calendar has more, and most of it is past. */
const SESSIONS_MAX = 60;
const CANCELLATIONS_MAX = 200;

interface CalendarEvent {
  readonly event: Component;
  readonly clock: Clock;
  readonly method: string;
}

interface TimedEvent {
  readonly event: Component;
  readonly times: Times;
  readonly warnings: readonly string[];
}

interface ReadEvent extends TimedEvent {
  readonly description: string;
  /** The description without what a tool has put under the words of the sender. */
  readonly words: string;
}

/** Reads an iCalendar invitation (RFC 5545) of whatever calendar wrote it. */
export function readCalendar(text: string, context: IntakeContext): Result<Draft, DomainError> {
  const parsed = parseCalendar(text);
  if (!parsed.ok) return parsed;
  const { roots, faults } = parsed.value;
  const calendars = roots.map((root) => ({
    root,
    clock: clockOf(root, context),
    method: textOf(root, "METHOD").toUpperCase(),
  }));
  const all = calendars.flatMap(({ root, clock, method }) =>
    root.parts.filter(({ name }) => name === "VEVENT").map((event) => ({ event, clock, method })),
  );
  if (all.length === 0) {
    const [first] = faults;
    return err(first ? { type: "not_a_calendar", ...first } : { type: "no_event" });
  }
  const newest = newestOnly(all);
  const { timed, doubts } = timedEvents(newest.filter(isOn), newest);
  const refused = newest.length === 1 || timed.length === 0;
  const fatal = refused ? doubts.find(({ isFatal }) => isFatal)?.fault : undefined;
  if (fatal && newest.every(isOn)) return err({ type: "not_a_calendar", ...fatal });
  const warnings = inWords([
    ...faults.map((fault) => ({ fault, effect: effectOf(fault) })),
    ...doubts,
  ]);
  const taken = byStart(soonest(timed, context.now)).map(withWords);
  warnings.push(...taken.flatMap((event) => event.warnings));
  if (taken.length < timed.length)
    warnings.push(`There are ${timed.length} events; only ${SESSIONS_MAX} were taken.`);
  warnings.push(...taken.flatMap(({ times }) => times.warnings));

  const people = peopleFor(context, warnings);
  const found = taken.flatMap((event) => sessionsOf(event, taken, people));
  people.listSenders();
  if (found.length > SESSIONS_MAX)
    warnings.push(`There are ${found.length} sessions; only ${SESSIONS_MAX} were taken.`);
  const sessions = found.slice(0, SESSIONS_MAX).map(({ session, formatQuote }, index) => ({
    session: { key: `s${index + 1}`, ...session },
    formatQuote,
  }));
  const facts = factsOf({
    invitations: taken.map(({ event, description }) => ({
      title: lineOf(event, "SUMMARY"),
      description,
      location: lineOf(event, "LOCATION"),
    })),
    mails: [
      ...taken.map(({ event }) => mailOf(propertyOf(event, "ORGANIZER"))),
      ...people.listed.map(({ email }) => email ?? ""),
    ],
    interviewers: people.listed,
    selfNames: people.selfNames,
  });
  const cancelled = newest
    .filter((each) => !isOn(each))
    .slice(0, CANCELLATIONS_MAX)
    .map(({ event, clock }) => ({ event, times: valueOf(timesOf(event, clock)) }));
  const zones = [
    ...taken.map(({ times }) => times.timeZone),
    ...calendars.map(({ clock }) => clock.timeZone),
    ...cancelled.map(({ times }) => times?.timeZone),
  ];
  const timeZone = zones.find((zone) => zone !== undefined);
  return ok({
    ...emptyDraft("calendar"),
    ...facts,
    ...(timeZone && { timeZone }),
    sessions: sessions.map(({ session }) => session),
    ...(cancelled.length > 0 && { cancellations: cancelled.map(cancellationOf) }),
    interviewers: [...people.listed],
    warnings: [...new Set(warnings)],
    evidence: [
      ...facts.evidence,
      ...sessions.flatMap(({ formatQuote }, index) =>
        formatQuote ? [{ pointer: `/sessions/${index}/format`, quote: formatQuote }] : [],
      ),
    ],
  });
}

/** Where BEGIN and END do not match, a whole calendar cannot be read. */
const effectOf = ({ property }: Fault): string =>
  property === "BEGIN" || property === "END" ? "; that calendar was left out" : " and was left out";

const valueOf = <T>(result: Result<T, unknown>): T | undefined =>
  result.ok ? result.value : undefined;

/** RFC 5546: a calendar of cancellations, or an event that says so itself. */
const isOn = ({ event, method }: CalendarEvent): boolean =>
  method !== "CANCEL" && textOf(event, "STATUS").toUpperCase() !== "CANCELLED";

interface Doubt {
  readonly fault: Fault;
  /** What follows from it, to end the sentence with. */
  readonly effect: string;
  /** Whether nothing is left to take of an event that stands alone. */
  readonly isFatal: boolean;
}

interface TimedEvents {
  readonly timed: readonly TimedEvent[];
  readonly doubts: readonly Doubt[];
}

function timedEvents(on: readonly CalendarEvent[], all: readonly CalendarEvent[]): TimedEvents {
  const movedByUid = groupBy(
    all.map(({ event }) => event).filter((event) => propertyOf(event, "RECURRENCE-ID")),
    (event) => textOf(event, "UID"),
  );
  const series = new Set(
    movedByUid.size === 0
      ? []
      : on.filter(({ event }) => isSeries(event)).map(({ event }) => textOf(event, "UID")),
  );
  const doubts: Doubt[] = [];
  const timed = on.flatMap((each): readonly TimedEvent[] => {
    const { event, clock } = each;
    const first = timesOf(event, clock);
    if (!first.ok) {
      const effect = `; ${nameOf(event)} was left out`;
      doubts.push({ fault: first.error, effect, isFatal: true });
      return [];
    }
    const uid = textOf(event, "UID");
    const isMoved = propertyOf(event, "RECURRENCE-ID") !== undefined;
    // Of a whole series, dates that were moved and are over say nothing.
    if (isMoved && series.has(uid) && isOver(first.value, clock)) return [];
    const answers = methodWarnings(each);
    if (isMoved || !isSeries(event)) return [{ event, times: first.value, warnings: answers }];

    const unread = exceptionFault(event, clock);
    if (unread) doubts.push({ fault: unread, effect: " and was left out", isFatal: false });
    const broken = seriesFault(event, clock);
    if (broken) {
      const effect = `; only the first date of ${nameOf(event)} was taken`;
      doubts.push({ fault: broken, effect, isFatal: true });
      return [{ event, times: first.value, warnings: answers }];
    }
    const moved = uid === "" ? [] : (movedByUid.get(uid) ?? []);
    const occurrence = occurrenceOf(event, first.value, moved, clock);
    if (!occurrence) return [];
    const { taken, times } = occurrence;
    const warning = SERIES_WARNINGS[taken](nameOf(occurrence.event), times);
    return [{ event: occurrence.event, times, warnings: [...answers, warning] }];
  });
  return { timed, doubts };
}

const isOver = ({ date, end }: Times, { now }: Clock): boolean =>
  end ? toMillis(end) <= toMillis(now) : date !== undefined && date < now.slice(0, 10);

const SERIES_WARNINGS: Readonly<Record<Taken, (name: string, times: Times) => string>> = {
  first: (name) => `${name} repeats; only its first date was taken.`,
  next: (name, { date, start, timeZone = "UTC" }) => {
    const day = start ? formatDate(localDate(start, timeZone)) : formatDate(date ?? "");
    return `${name} repeats; its next date was taken, ${day}.`;
  },
  over: (name) => `${name} repeats, and its dates are past; its first date was taken.`,
};

/** What a file is about that is no invitation (RFC 5546, 1.4). */
const METHOD_WARNINGS: Readonly<Record<string, string>> = {
  COUNTER: "is a proposal for another time.",
  DECLINECOUNTER: "is the answer to a proposal for another time, which was declined.",
  REPLY: "is somebody's answer to an invitation, not the invitation.",
  REFRESH: "is a request for the latest version of an invitation.",
};

function methodWarnings({ event, method }: CalendarEvent): readonly string[] {
  const warning = METHOD_WARNINGS[method];
  return warning === undefined ? [] : [`${nameOf(event)} ${warning}`];
}

const FAULTS_NAMED_MAX = 20;

function inWords(doubts: readonly Pick<Doubt, "fault" | "effect">[]): string[] {
  const named = doubts
    .slice(0, FAULTS_NAMED_MAX)
    .map(({ fault, effect }) => `${describeFault(fault)}${effect}.`);
  const more = doubts.length - named.length;
  return more > 0 ? [...named, `Further lines that could not be read: ${more}.`] : named;
}

function withWords(event: TimedEvent): ReadEvent {
  const description = describe(event.event);
  return { ...event, description, words: withoutJoinBlock(description) };
}

const lineOf = (event: Component, name: string): string =>
  cut(
    textOf(event, name)
      .replace(/\s*\n\s*/g, ", ")
      .replace(/\s+/g, " "),
    300,
  ).trim();

const nameOf = (event: Component): string => cut(lineOf(event, "SUMMARY"), 100) || "An event";

function cancellationOf({
  event,
  times,
}: {
  readonly event: Component;
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
function uidOf(event: Component): string {
  const instance = propertyOf(event, "RECURRENCE-ID")?.value.trim() ?? "";
  const uid = textOf(event, "UID");
  const when = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/i.exec(instance);
  if (!uid || !when) return uid.slice(0, 1000);
  const [, year, month, day, hour, minute, second, utc = ""] = when;
  const time = hour === undefined ? "" : `T${hour}:${minute}:${second}${utc.toUpperCase()}`;
  return `${uid}/${year}-${month}-${day}${time}`.slice(0, 1000);
}

function sequenceOf(event: Component): number | undefined {
  const sequence = textOf(event, "SEQUENCE");
  return /^\d{1,9}$/.test(sequence) ? Number(sequence) : undefined;
}

/** Of several versions of one event in a file, the latest. */
function newestOnly<T extends Pick<CalendarEvent, "event">>(events: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const [index, read] of events.entries()) {
    const key = uidOf(read.event) || `#${index}`;
    const other = newest.get(key);
    if (!other || (sequenceOf(read.event) ?? 0) >= (sequenceOf(other.event) ?? 0))
      newest.set(key, read);
  }
  return [...newest.values()];
}

const startOf = ({ times }: TimedEvent): string => times.start ?? times.date ?? "";

const byStart = (events: readonly TimedEvent[]): readonly TimedEvent[] =>
  events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));

/** As many as fit: what is still to come first, then the latest of what is past. */
function soonest(events: readonly TimedEvent[], now: string): readonly TimedEvent[] {
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
  const place = lineOf(event, "LOCATION");
  const conference = conferenceOf(event);
  const joinUrl = [
    conference?.url,
    joinLinkIn(`${place}\n${textOf(event, "URL")}\n${read.description}`),
    place,
  ].find((link) => link !== undefined && isLink(link));
  const platform = (joinUrl && platformOf(joinUrl)) ?? conference?.platform ?? platformNamed(place);
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
  const present = people.read(event, text.split("\n").flatMap(peopleIn), nameOf(event));
  return {
    title: lineOf(event, "SUMMARY"),
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
  const written = [...words.split("\n").flatMap(peopleIn), ...slots.flatMap((slot) => slot.people)];
  const present = people.read(event, written, nameOf(event));
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

interface Conference {
  readonly url: string;
  readonly platform?: string;
}

/** RFC 7986 CONFERENCE, unless it is for chat or sound alone, and what vendors use for it. */
function conferenceOf(event: Component): Conference | undefined {
  const conferences = propertiesOf(event, "CONFERENCE")
    .filter((property) => !WITHOUT_PICTURE.test(parameterOf(property, "FEATURE")))
    .toSorted((a, b) => Number(hasVideo(b)) - Number(hasVideo(a)))
    .map((property) => {
      const platform = platformNamed(parameterOf(property, "LABEL"));
      return { url: property.value.trim(), ...(platform && { platform }) };
    });
  const vendors = CONFERENCE_PROPERTIES.map((name) => ({ url: textOf(event, name) }));
  return [...conferences, ...vendors].find(({ url }) => isLink(url));
}

const WITHOUT_PICTURE = /^(?:chat|feed|phone|audio)(?:,(?:chat|feed|phone|audio))*$/i;

const hasVideo = (property: Property): boolean =>
  /(?:^|,)video(?:,|$)/i.test(parameterOf(property, "FEATURE"));

const CONFERENCE_PROPERTIES = [
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
  "X-MICROSOFT-ONLINEMEETINGCONFLINK",
];

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
  const written = withoutGoogleBlock(description);
  const at = written.search(JOIN_BLOCK);
  const words = at < 0 ? written : written.slice(0, at).trim();
  return words || written;
}

const GOOGLE_RULE = "-::~:~::~";

/** Google draws a line above and below its own words. */
function withoutGoogleBlock(description: string): string {
  const from = description.indexOf(GOOGLE_RULE);
  const to = description.lastIndexOf(GOOGLE_RULE);
  if (from < 0 || to === from) return description;
  const after = description.indexOf("\n", to);
  const below = after < 0 ? "" : description.slice(after);
  return `${description.slice(0, from).trim()}\n${below.trim()}`.trim();
}
