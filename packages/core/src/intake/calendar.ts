import ICAL from "ical.js";
import { findIana } from "windows-iana";
import type { DomainError } from "../errors.ts";
import { err, ok, type Result } from "../result.ts";
import { fromMillis, fromWallTime, type Instant, isTimeZone, type TimeZone } from "../time.ts";
import type { Draft, DraftInterviewer, DraftSession, IntakeContext } from "./draft.ts";
import {
  companyFromMail,
  deliveryOf,
  domainOf,
  formatIn,
  isPublicMail,
  jobTitleIn,
  joinLinkIn,
  personIn,
  platformOf,
  roundIn,
} from "./recognise.ts";

export const looksLikeCalendar = (text: string): boolean => /BEGIN:VCALENDAR/i.test(text);

/** Reads an iCalendar invitation (RFC 5545) of whatever calendar wrote it. */
export function readCalendar(text: string, context: IntakeContext): Result<Draft, DomainError> {
  const calendar = parseCalendar(text);
  if (!calendar.ok) return calendar;
  const root = calendar.value;
  const events = root.getAllSubcomponents("vevent");
  const warnings: string[] = [];
  const cancelledAll = textOf(root, "method").toUpperCase() === "CANCEL";
  const read = events.flatMap((event) => {
    const name = textOf(event, "summary") || "An event";
    if (cancelledAll || textOf(event, "status").toUpperCase() === "CANCELLED") {
      warnings.push(`${name} is cancelled and was left out.`);
      return [];
    }
    const times = timesOf(event, root, context);
    if (!times) {
      warnings.push(`${name} has no start that can be read and was left out.`);
      return [];
    }
    if (event.hasProperty("rrule"))
      warnings.push(`${name} repeats; only its first date was taken.`);
    return [{ event, times: { ...times, warnings: [] }, notes: times.warnings }];
  });
  if (read.length === 0 && warnings.length === 0) return err({ type: "no_event" });
  warnings.push(...new Set(read.flatMap(({ notes }) => notes)));

  const people = peopleFor(context, warnings);
  const sessions = read
    .map(({ event, times }, index) => sessionOf(event, times, `s${index + 1}`, people))
    .sort((a, b) => (a.start ?? a.date ?? "").localeCompare(b.start ?? b.date ?? "", "en"));
  const zones = read.map(({ times }) => times.timeZone).filter((zone) => zone !== undefined);
  const invitation = read.map(({ event }) => `${textOf(event, "summary")}\n${describe(event)}`);
  const facts = factsOf(
    invitation,
    read.map(({ event }) => mailOf(event.getFirstProperty("organizer"))),
    people,
  );
  return ok({
    source: "calendar",
    ...facts,
    ...((zones[0] ?? calendarZone(root)) && { timeZone: zones[0] ?? calendarZone(root) }),
    sessions,
    interviewers: people.listed,
    notes: [],
    warnings,
  });
}

/** Old and odd files: any line end, a byte order mark, text before and after. */
function parseCalendar(text: string): Result<ICAL.Component, DomainError> {
  const start = text.search(/BEGIN:VCALENDAR/i);
  const end = text.toUpperCase().lastIndexOf("END:VCALENDAR");
  if (start < 0) return err({ type: "not_a_calendar", reason: "no BEGIN:VCALENDAR" });
  if (end < start) return err({ type: "not_a_calendar", reason: "no END:VCALENDAR" });
  const body = text
    .slice(start, end + "END:VCALENDAR".length)
    .replace(/\r\n|\r|\n/g, "\r\n")
    // Exchange has been seen to close the quote after the value instead of before it.
    .replace(/;TZID="([^":\r\n]+):([^"\r\n]*)"/g, ";TZID=$1:$2");
  try {
    const parsed: unknown = ICAL.parse(body);
    if (!Array.isArray(parsed)) return err({ type: "not_a_calendar", reason: "nothing in it" });
    // Several calendars in one file parse into a list of them; the first has the events.
    const first: unknown = Array.isArray(parsed[0]) ? parsed[0] : parsed;
    return ok(new ICAL.Component(first as string));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be parsed";
    return err({ type: "not_a_calendar", reason: reason.slice(0, 200) });
  }
}

/** The first value; a value that ical.js cannot read (it throws) counts as not there. */
function valueOf(property: ICAL.Property | null): unknown {
  try {
    return property?.getFirstValue();
  } catch {
    return undefined;
  }
}

const textOf = (component: ICAL.Component, name: string): string => {
  const value = valueOf(component.getFirstProperty(name));
  return typeof value === "string" ? value.trim() : "";
};

/** The description as plain text; Outlook also sends HTML, which comes without its tags. */
function describe(event: ICAL.Component): string {
  const plain = textOf(event, "description");
  const html = textOf(event, "x-alt-desc");
  return (plain || html)
    .replace(/<(br|\/p|\/div|\/li)[^>]*>/gi, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .trim();
}

interface Times {
  readonly date?: string;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly timeZone?: TimeZone;
  readonly warnings: readonly string[];
}

/** One hour, where an invitation does not say when it ends. */
const DEFAULT_MINUTES = 60;

function timesOf(
  event: ICAL.Component,
  root: ICAL.Component,
  context: IntakeContext,
): Times | undefined {
  const start = momentOf(event.getFirstProperty("dtstart"), root, context);
  if (!start) return undefined;
  if ("date" in start) return { date: start.date, warnings: [`${start.date}: no time of day.`] };
  const end = momentOf(event.getFirstProperty("dtend"), root, context);
  const seconds = durationSeconds(event);
  const startMillis = Date.parse(start.instant);
  const endMillis =
    end && !("date" in end) && Date.parse(end.instant) > startMillis
      ? Date.parse(end.instant)
      : startMillis + (seconds > 0 ? seconds : DEFAULT_MINUTES * 60) * 1000;
  const guessed = !end && seconds <= 0;
  return {
    start: start.instant,
    end: fromMillis(endMillis),
    ...(start.timeZone && { timeZone: start.timeZone }),
    warnings: [
      ...start.warnings,
      ...(guessed ? [`No end given; ${DEFAULT_MINUTES} minutes assumed.`] : []),
    ],
  };
}

function durationSeconds(event: ICAL.Component): number {
  const duration = valueOf(event.getFirstProperty("duration"));
  return duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
}

type Moment =
  | { readonly date: string }
  | { readonly instant: Instant; readonly timeZone?: TimeZone; readonly warnings: string[] };

function momentOf(
  property: ICAL.Property | null,
  root: ICAL.Component,
  context: IntakeContext,
): Moment | undefined {
  const value = valueOf(property);
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const { year, month, day } = value;
  if (!isRealDate(year, month, day)) return undefined;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const parent = property.parent;
  const allDay = parent && textOf(parent, "x-microsoft-cdo-alldayevent").toUpperCase() === "TRUE";
  if (value.isDate || allDay) return { date };

  const wall = `${date}T${pad(value.hour)}:${pad(value.minute)}:${pad(value.second)}`;
  const tzid = String(property.getFirstParameter("tzid") ?? "");
  if (value.zone === ICAL.Timezone.utcTimezone) {
    const zone = calendarZone(root);
    return {
      instant: fromMillis(Date.parse(`${wall}Z`)),
      ...(zone && { timeZone: zone }),
      warnings: [],
    };
  }
  const named = ianaName(tzid);
  const ownRules = tzid !== "" && value.zone !== ICAL.Timezone.localTimezone;
  // A zone that the file defines itself and that has no common name: its rules count.
  if (ownRules && (!named || !isTimeZone(tzid))) {
    return {
      instant: fromMillis(value.toUnixTime() * 1000),
      ...(named && { timeZone: named }),
      warnings: [],
    };
  }
  if (named) return { instant: fromWallTime(wall, named), timeZone: named, warnings: [] };
  const fallback = calendarZone(root) ?? context.timeZone;
  const why = tzid ? `The zone “${tzid}” is not known` : "The invitation names no time zone";
  return {
    instant: fromWallTime(wall, fallback),
    timeZone: fallback,
    warnings: [`${why}; times were read as ${fallback}.`],
  };
}

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

function isRealDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** IANA names as they are, with vendor prefixes cut; Windows names by the CLDR table. */
function ianaName(tzid: string): TimeZone | undefined {
  const bare = tzid.replace(/^"|"$/g, "").trim();
  if (bare === "") return undefined;
  const tail = bare.split("/").slice(-2).join("/");
  const known = [bare, tail].find((name) => /^[A-Za-z]/.test(name) && isTimeZone(name));
  return known ?? findIana(bare)[0];
}

const calendarZone = (root: ICAL.Component): TimeZone | undefined =>
  ianaName(textOf(root, "x-wr-timezone"));

/** Everybody in the invitation but the candidate and the rooms, each once. */
interface People {
  readonly listed: DraftInterviewer[];
  /** Attendees of an event, with titles where its description gives them; their keys. */
  readonly read: (event: ICAL.Component, description: string) => readonly string[];
}

interface Guest {
  readonly name: string;
  readonly email: string;
}

function peopleFor({ candidate }: IntakeContext, warnings: string[]): People {
  const listed: DraftInterviewer[] = [];

  const isSelf = ({ name, email }: Guest): boolean =>
    candidate.email && email
      ? email.toLowerCase() === candidate.email.toLowerCase()
      : candidate.name !== undefined && sameName(name, candidate.name);

  /** Without a known address: the one guest from a private mailbox is the candidate. */
  function selfAmong(guests: readonly Guest[], organizerMail: string): Guest | undefined {
    if (candidate.email || guests.some(isSelf)) return undefined;
    const strangers = guests.filter(
      ({ email }) => isPublicMail(email) && domainOf(email) !== domainOf(organizerMail),
    );
    const [only] = strangers;
    if (strangers.length !== 1 || !only) return undefined;
    warnings.push(`${only.email} looks like you and was left out of the room.`);
    return only;
  }

  function keyFor(
    name: string,
    { email, title }: { readonly email?: string; readonly title?: string },
  ): string {
    const known = listed.find(
      (person) =>
        sameName(person.name, name) ||
        (email && person.email?.toLowerCase() === email.toLowerCase()),
    );
    if (known) {
      if (title) known.title ??= title;
      if (email) known.email ??= email;
      return known.key;
    }
    const key = `p${listed.length + 1}`;
    listed.push({
      key,
      name: name.slice(0, 300),
      ...(title && { title }),
      ...(email && { email: email.slice(0, 300) }),
    });
    return key;
  }

  function read(event: ICAL.Component, description: string): readonly string[] {
    const organizer = event.getFirstProperty("organizer");
    const sender: Guest = { name: nameOf(organizer), email: mailOf(organizer) };
    const guests = event
      .getAllProperties("attendee")
      .filter((attendee) => !isThing(attendee))
      .map((attendee): Guest => ({ name: nameOf(attendee), email: mailOf(attendee) }))
      .filter(({ name, email }) => name !== "" || email !== "");
    const self = selfAmong(guests, sender.email);
    const written = description
      .split("\n")
      .map(personIn)
      .filter((person) => person !== undefined)
      .filter(({ name }) => !sameName(name, candidate.name ?? ""));
    const keys = [
      ...guests
        .filter((guest) => guest !== self && !isSelf(guest))
        .map(({ name, email }) => keyFor(name || nameFromMail(email), { email })),
      ...written.map(({ name, title }) => keyFor(name, { title })),
    ];
    // Whoever sends it takes part only where nobody else is named.
    const alone = keys.length === 0 && organizer && !isThing(organizer) && !isSelf(sender);
    if (alone && (sender.name || sender.email))
      keys.push(keyFor(sender.name || nameFromMail(sender.email), { email: sender.email }));
    return [...new Set(keys)];
  }

  return { listed, read };
}

const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

const isThing = (property: ICAL.Property): boolean => {
  const type = String(property.getFirstParameter("cutype") ?? "").toUpperCase();
  return type === "RESOURCE" || type === "ROOM";
};

function nameOf(property: ICAL.Property | null): string {
  const name = String(property?.getFirstParameter("cn") ?? "").trim();
  return name.includes("@") ? "" : name.replace(/^["']|["']$/g, "");
}

function mailOf(property: ICAL.Property | null): string {
  const value = valueOf(property);
  const address = typeof value === "string" ? value.replace(/^mailto:/i, "").trim() : "";
  return address.includes("@") ? address : "";
}

/** "june.park@…" → "June Park". */
const nameFromMail = (email: string): string =>
  (email.split("@")[0] ?? email)
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");

function sessionOf(event: ICAL.Component, times: Times, key: string, people: People): DraftSession {
  const title = textOf(event, "summary").slice(0, 300);
  const description = describe(event);
  const place = textOf(event, "location").slice(0, 300);
  const conference = ["conference", "x-google-conference", "x-microsoft-skypeteamsmeetingurl"]
    .map((name) => textOf(event, name))
    .find((value) => /^https?:/.test(value));
  const joinUrl =
    conference ??
    joinLinkIn(`${place}\n${textOf(event, "url")}\n${description}`) ??
    (/^https?:/.test(place) ? place : undefined);
  const location = place && !/^https?:/.test(place) && !isPlatformName(place) ? place : undefined;
  const format = formatIn(`${title}\n${description}`)?.format;
  const delivery = deliveryOf({
    ...(joinUrl && { joinUrl }),
    ...(location && { location }),
    text: `${title}\n${description}`,
  });
  const uid = textOf(event, "uid");
  const sequence = valueOf(event.getFirstProperty("sequence"));
  const platform = joinUrl && platformOf(joinUrl);
  return {
    key,
    ...(title && { title }),
    ...(times.date && { date: times.date }),
    ...(times.start && { start: times.start }),
    ...(times.end && { end: times.end }),
    ...(format && { format }),
    ...(delivery && { delivery }),
    ...(platform && { platform }),
    ...(joinUrl && joinUrl.length <= 2000 && { joinUrl }),
    ...(location && { location }),
    ...(description && { whatItIncludes: description.slice(0, 4000) }),
    interviewerKeys: [...people.read(event, description)],
    ...(uid && { calendarUid: uid.slice(0, 1000) }),
    ...(typeof sequence === "number" && sequence >= 0 && { calendarSequence: sequence }),
  };
}

const isPlatformName = (place: string): boolean =>
  /^(microsoft teams|google meet|zoom|webex|online|video|remote|virtual)/i.test(place);

function factsOf(
  invitation: readonly string[],
  organizers: readonly string[],
  people: People,
): Pick<Draft, "company" | "role" | "round" | "evidence"> {
  const text = invitation.join("\n");
  const addresses = [...organizers, ...people.listed.map(({ email }) => email ?? "")];
  const mail = addresses.find((address) => companyFromMail(address) !== undefined);
  const short = mail && companyFromMail(mail);
  const company = (short && fullName(short, text)) ?? short;
  const titles = invitation.map((part) => part.split("\n")[0] ?? "");
  const named = text
    .split("\n")
    .filter((line) => /\b(role|position|post|job|vacancy)\b/i.test(line));
  const roleLine = [...titles, ...named].find((line) => jobTitleIn(line) !== undefined);
  const role = roleLine && jobTitleIn(roleLine);
  const roundLine = text.split("\n").find((line) => roundIn(line) !== undefined);
  return {
    ...(company && { company }),
    ...(role && { role }),
    round: (roundLine && roundIn(roundLine)) || 2,
    evidence: [
      ...(company && mail ? [{ pointer: "/company", quote: mail }] : []),
      ...(role ? [{ pointer: "/role", quote: roleLine.trim() }] : []),
      ...(roundLine ? [{ pointer: "/round", quote: roundLine.trim().slice(0, 200) }] : []),
    ],
  };
}

/** "Tidewell" → "Tidewell Freight Analytics", where the text spells it out. */
function fullName(short: string, text: string): string | undefined {
  const escaped = short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s*");
  const match = new RegExp(
    `(?<![\\p{L}@./])${escaped}(?:[ ](?!Interview|Round|Second|Final|Onsite)\\p{Lu}[\\p{L}&]+){0,3}(?![\\p{L}.@])`,
    "iu",
  ).exec(text);
  return match?.[0];
}
