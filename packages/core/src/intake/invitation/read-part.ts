import type { LocalDate } from "../../time.ts";
import { isSameName, roundIn } from "../reading/recognise.ts";
import { clocksIn } from "./clocks.ts";
import { type DateContext, datesIn } from "./dates.ts";
import { deliverablesIn } from "./deliverables.ts";
import { durationsIn } from "./durations.ts";
import { type Employer, employerOf } from "./employer.ts";
import { bodyOf, type Found } from "./found.ts";
import { type Frame, frameOf } from "./frame.ts";
import { modesIn } from "./kinds.ts";
import { joinLinkOf, linksOf } from "./links.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { noiseIn } from "./noise.ts";
import { blanked, overlaps, type Page, pageOf, type Span } from "./page.ts";
import { participantsIn } from "./participants.ts";
import type { InvitationContext } from "./reading.ts";
import type { KnownPeople } from "./said.ts";
import { isShort, withReferents, withSender } from "./session-people.ts";
import { mentionsOf, sessionOf } from "./sessions.ts";
import { slotsOf } from "./slots.ts";
import { withTalks } from "./talks.ts";
import type { PeopleContext } from "./taking-part.ts";
import { townOf, venueOf } from "./venue.ts";
import { offsetMinutes } from "./wall-time.ts";
import { zoneFor } from "./zone-choice.ts";
import { isMonthFirstZone } from "./zone-tables.ts";
import { placesIn, type ZoneMention, zonesIn } from "./zones.ts";

export function readPart(source: string, span: Span, context: InvitationContext): Found {
  const page = pageOf(source, span);
  const frame = frameOf(page);
  const links = linksOf(page.plain).filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  const inside = clipped(page.plain, span);
  const masked = blanked(inside, [
    ...links,
    ...noiseIn(inside, page.lines),
    ...headerDates(page, frame),
  ]);
  const zones = zonesIn(masked);
  const places = placesIn(masked);
  const dates = datesIn(
    masked,
    dateContext(
      context,
      zones,
      places.filter(({ isSure }) => isSure).map(({ zone }) => zone),
    ),
  );
  const withoutDates = blanked(masked, dates);
  const durations = durationsIn(withoutDates).filter((each) => !looksLikeClock(withoutDates, each));
  const clocks = clocksIn(blanked(withoutDates, [...zones, ...durations]), dates);
  const moments = momentsOf(
    page,
    { dates, clocks, zones },
    (context.sent ?? context.now).slice(0, 10),
  );
  const { sessions: slots, proposals } = slotsOf(page, moments, durations);
  const body = bodyOf(page, frame);
  const joinAny = joinLinkOf(
    page,
    links,
    modesIn(masked).some(({ mode }) => mode === "video"),
  );
  const venue = venueOf(page, frame, [...links]);
  const spots = [...places.filter(({ isSure }) => isSure), ...zones, ...(venue ? [venue] : [])];
  const employer: Employer = employerOf(page, frame, links, venue, knownPeople(page, frame, spots));
  const things = [employer.company?.text, employer.role?.text, venue?.text].flatMap((each) =>
    each ? [each.toLowerCase()] : [],
  );
  const people: PeopleContext = {
    skipped: [...frame.headers, frame.greeting, frame.signature, ...spots, headingOf(page)].flatMap(
      (each) => each ?? [],
    ),
    own: frame.candidateNames,
    things,
    known: () => false,
    isItem: false,
  };
  const inFull = body ? participantsIn(page, body, people) : [];
  const known = (name: string): boolean => inFull.some((person) => isShort(name, person.name));
  const aware: PeopleContext = { ...people, known };
  const everyone = body ? withSender(page, frame, participantsIn(page, body, aware), body) : [];
  const inItems =
    slots.length > 1
      ? slots.flatMap(({ segment }) => participantsIn(page, segment, { ...aware, isItem: true }))
      : [];
  const deliverables = deliverablesIn(
    page,
    moments,
    [...frame.headers, frame.signature].flatMap((each) => each ?? []),
  );
  const unspoken = [
    // What is to be brought is not what is done.
    ...deliverables.filter(({ isOptional }) => isOptional),
    ...links,
    ...everyone.flatMap(({ span: name, title }) => [name, ...(title ? [title.span] : [])]),
    ...mentionsOf(masked, [employer.company?.text, employer.role?.text]),
  ];
  const told: Page = { ...page, plain: blanked(page.plain, unspoken) };
  // "10.45 Meet at reception; coffee with Dr Muir": who is named there takes part in no session by that.
  const asides = moments.filter(({ role, leads, clock }) => leads && clock && ASIDES.has(role));
  const heard =
    slots.length > 1
      ? everyone.filter(({ span }) => !asides.some(({ line }) => line && overlaps(line, span)))
      : everyone;
  const found = withReferents(
    page,
    slots.map((slot) =>
      sessionOf(page, told, frame, slot, slots, heard, aware, joinAny, venue, masked, inItems),
    ),
  );
  const zone = zoneFor(page, {
    slots,
    proposals,
    moments,
    zones,
    places,
    venue,
    company: employer.company,
    context,
  });
  const round = roundOf(page);
  return {
    page,
    frame,
    moments,
    slots,
    proposals,
    zone: zone.main,
    zoneOf: zone.of,
    sessions: found,
    company: employer.company,
    role: employer.role,
    join: joinAny,
    venue,
    town: townOf(
      page,
      places.filter(({ isSure }) => isSure),
      employer.company,
    ),
    deliverables: withTalks(page, found, deliverables),
    people: everyone,
    round,
    warnings: [
      ...dates
        .filter((date) => slots.some((slot) => slot.date === date))
        .flatMap(({ warning }) => warning ?? []),
      ...zone.warnings,
    ],
  };
}

const ASIDES: ReadonlySet<Moment["role"]> = new Set(["arrival", "pause", "end", "other"]);

/** Blanks all outside a part, so that offsets stay those of the whole text. */
const clipped = (plain: string, { start, end }: Span): string =>
  " ".repeat(start) + plain.slice(start, end);

/** The dates of a mail's header are those of the mail; its subject may name the interview's. */
function headerDates(page: Page, { headers, subject }: Frame): readonly Span[] {
  return page.lines.filter(
    (line) =>
      headers.some(({ start, end }) => line.start >= start && line.end <= end) &&
      !(subject && line.value.start === subject.start),
  );
}

/** "à 1h15", "at 2h": a time of day rather than a length. */
const looksLikeClock = (plain: string, { start, end }: Span): boolean =>
  (/^\d{1,2}\s?h/i.test(plain.slice(start, end)) &&
    /^\s?[ap]\.?m\b/i.test(plain.slice(end, end + 4))) ||
  /^\d{1,2}[.:]\d\d\s?(?:uur|uhr)$/i.test(plain.slice(start, end)) ||
  /^(?:0\d|[4-9]|1\d|2[0-3])[.:][0-5]\d\s?(?:h|hrs?|hours)\.?$/i.test(plain.slice(start, end)) ||
  (/^\d{1,2}\s?(?:h|heures?)(?:\s?\d\d)?$/i.test(plain.slice(start, end)) &&
    /(?:\bà|\bat|\bum|\bvers|\bdès|\bde|\ba las|-)\s?$/i.test(
      plain.slice(Math.max(0, start - 6), start),
    ));

function dateContext(
  context: InvitationContext,
  zones: readonly ZoneMention[],
  places: readonly string[],
): DateContext {
  const today: LocalDate = (context.sent ?? context.now).slice(0, 10);
  const named = [
    ...zones
      .filter(({ letters }) => letters !== "GMT" && letters !== "UTC")
      .map(({ zone }) => zone),
    ...places,
    ...(context.timeZone ? [context.timeZone] : []),
  ];
  const known = named.filter((zone) => zone.includes("/"));
  if (known.length > 0) return { today, isMonthFirst: known.some(isMonthFirstZone) };
  const offset = context.sent ? offsetMinutes(context.sent.slice(-6)) : undefined;
  if (offset === undefined) return { today };
  return offset <= -240 && offset >= -600
    ? { today, isMonthFirst: true }
    : offset !== 0
      ? { today, isMonthFirst: false }
      : { today };
}

/** A first line such as "Interview timetable – Deputy Headteacher, Elmfield Primary". */
const headingOf = ({ lines, plain }: Page): Span | undefined => {
  const [first] = lines;
  const text = first ? plain.slice(first.start, first.end) : "";
  return /\b(?:timetable|schedule|itinerary|invitation|confirmation)\b/i.test(text) &&
    !/[.!?]\s?$|\d/.test(text)
    ? first
    : undefined;
};

/** Names and titles that are no employer's, and where they stand. */
function knownPeople(page: Page, frame: Frame, spots: readonly Span[]): KnownPeople {
  const body = bodyOf(page, frame);
  const heads = page.lines.filter(
    ({ label }) =>
      label !== undefined && /^(?:title|subject|event|summary|re|betreff|objet)$/.test(label),
  );
  const context: PeopleContext = {
    skipped: [...spots, ...heads],
    own: [],
    things: [],
    known: () => false,
    isItem: false,
  };
  const people = (body ? participantsIn(page, body, context) : []).filter(
    ({ name }) => !frame.candidateNames.some((own) => isSameName(own, name) || isShort(name, own)),
  );
  const sender = frame.senderName
    ? [page.plain.slice(frame.senderName.start, frame.senderName.end)]
    : [];
  return {
    names: [
      ...people.filter(({ title, isGuess }) => title && !isGuess).map(({ name }) => name),
      ...sender,
      ...frame.candidateNames,
    ],
    doubtful: people.filter(({ title, isGuess }) => !title || isGuess).map(({ name }) => name),
    spans: people
      .filter(({ isGuess, title, span }) => !isGuess || (title && title.span.start > span.end))
      .flatMap(({ name, span, title }) => [
        ...(name.includes(" ") ? [span] : []),
        ...(title ? [title.span] : []),
      ]),
  };
}

function roundOf(page: Page): Found["round"] {
  const line = page.lines.find(
    ({ start, end }) => roundIn(page.plain.slice(start, Math.min(end, start + 400))) !== undefined,
  );
  const round = line && roundIn(page.plain.slice(line.start, Math.min(line.end, line.start + 400)));
  return line && round
    ? { round, span: { start: line.start, end: Math.min(line.end, line.start + 200) } }
    : undefined;
}
