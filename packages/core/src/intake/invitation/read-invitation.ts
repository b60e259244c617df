import { isSameName, isPartOfName, roundIn } from "../reading/recognise.ts";
import { addDaysToDate, type LocalDate } from "../../time.ts";
import { clocksIn, durationsIn } from "./clocks.ts";
import { type DateContext, datesIn } from "./dates.ts";
import { deliverablesIn, type Deliverable } from "./deliverables.ts";
import { type Employer, employerOf, type KnownPeople, type Said } from "./employer.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type FoundFormat, formatsIn, modesIn } from "./kinds.ts";
import { type Moment, momentsOf } from "./moments.ts";
import { newestMessage } from "../reading/newest-message.ts";
import {
  blanked,
  lineOfPlace,
  overlaps,
  type Page,
  pageOf,
  sentenceAt,
  type Span,
  trimmed,
} from "./page.ts";
import {
  isTitleLike,
  type Participant,
  participantsIn,
  type PeopleContext,
} from "./participants.ts";
import { HONORIFICS, PLAIN_ADDRESSES } from "./name-words.ts";
import type {
  Confidence,
  InvitationContext,
  InvitationReading,
  Reading,
  ReadingEvidence,
  ReadingFormat,
  ReadingInterviewer,
  ReadingMode,
  ReadingSession,
} from "./reading.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { joinLinkOf, type Link, linksOf, townOf, type Venue, venueOf } from "./venue.ts";
import { momentIn, offsetMinutes, offsetOn } from "./wall-time.ts";
import { isMonthFirstZone } from "./zone-tables.ts";
import { placesIn, type ZoneMention, zoneOfMention, zonesIn } from "./zones.ts";

/** More than any invitation; the rest of a longer text is not read. */
const TEXT_MAX = 120_000;

/** What an invitation says, with the words that say it. Never fails: an empty text gives nothing. */
export function readInvitation(text: string, context: InvitationContext): InvitationReading {
  const source = text.slice(0, TEXT_MAX);
  const message = newestMessage(source);
  const newest = { start: withHeaders(source, message.start), end: message.end };
  const first = readOwn(source, { ...newest, quotedStart: message.quotedStart }, context);
  const older = { start: newest.end, end: source.length };
  const rest =
    older.end - older.start > 40 ? readPart(unquoted(source, older), older, context) : undefined;
  const draft = rest
    ? isPassedOn(first, rest)
      ? passedOn(first, rest)
      : completed(first, rest)
    : first;
  const warnings = text.length > TEXT_MAX ? ["The text is long; its end was not read."] : [];
  return toReading(source, draft, context, warnings);
}

const HEADER_LINE = /^[\p{L}][\p{L} -]{1,24}:\s/u;

/** The header lines right above a message are its own: its subject, and when and where it takes place. */
function withHeaders(text: string, start: number): number {
  const above = text.slice(0, start).trimEnd();
  let at = above.length;
  let from = start;
  while (at > 0) {
    const begin = above.lastIndexOf("\n", at - 1) + 1;
    if (!HEADER_LINE.test(above.slice(begin, Math.min(at, begin + 200)))) break;
    from = begin;
    at = begin - 1;
  }
  return from;
}

/** A message that quotes another in its midst says by itself what it says; the quoted lines count where it says nothing. */
function readOwn(
  source: string,
  { quotedStart, ...span }: Span & { readonly quotedStart: number | undefined },
  context: InvitationContext,
): Found {
  const whole = (): Found => readPart(source, span, context);
  if (quotedStart === undefined || quotedStart >= span.end) return whole();
  const quoted = source
    .slice(quotedStart, span.end)
    .replace(/^>.*$/gm, (line) => " ".repeat(line.length));
  const own = readPart(
    source.slice(0, quotedStart) + quoted + source.slice(span.end),
    span,
    context,
  );
  return own.sessions.length > 0 ? own : whole();
}

/** Quoted lines without their marks, which become spaces. */
const unquoted = (text: string, { start }: Span): string =>
  text.slice(0, start) +
  text.slice(start).replace(/^(?:[^\S\n]*>)+/gm, (marks) => " ".repeat(marks.length));

interface Found {
  readonly page: Page;
  readonly frame: Frame;
  readonly moments: readonly Moment[];
  readonly slots: readonly Slot[];
  readonly proposals: readonly Slot[];
  readonly zone:
    | { readonly name: string; readonly span: Span; readonly confidence: Confidence }
    | undefined;
  readonly zoneOf: (slot: Slot) => string | undefined;
  readonly sessions: readonly FoundSession[];
  readonly company: Said | undefined;
  readonly role: Said | undefined;
  readonly join: Link | undefined;
  readonly venue: Venue | undefined;
  /** The town that is named where no address is. */
  readonly town: Venue | undefined;
  readonly deliverables: readonly Deliverable[];
  readonly people: readonly Participant[];
  readonly round: { readonly round: number; readonly span: Span } | undefined;
  readonly warnings: readonly string[];
}

interface FoundSession {
  readonly slot: Slot;
  readonly format:
    | { readonly format: ReadingFormat; readonly span?: Span; readonly confidence: Confidence }
    | undefined;
  readonly mode:
    | { readonly mode: ReadingMode; readonly span?: Span; readonly confidence: Confidence }
    | undefined;
  readonly people: readonly Participant[];
  readonly title: Span | undefined;
}

function readPart(source: string, span: Span, context: InvitationContext): Found {
  const page = pageOf(source, span);
  const frame = frameOf(page);
  const links = linksOf(page.plain).filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  const inside = clipped(page.plain, span);
  const masked = blanked(inside, [...links, ...noise(inside), ...headerDates(page, frame)]);
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
  const unspoken = [
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
  const found = slots.map((slot) =>
    sessionOf(page, told, frame, slot, slots, heard, aware, joinAny, venue, masked, inItems),
  );
  const zone = zoneFor(page, slots, proposals, zones, places, venue, context, moments);
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
    deliverables: deliverablesIn(
      page,
      moments,
      [...frame.headers, frame.signature].flatMap((each) => each ?? []),
    ),
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

const NOISE: readonly RegExp[] = [
  // A chat's stamps: "[05/10/2026, 09:12] Gemma:", "05.10.2026, 09:12 - Gemma:".
  /^\[[^\]\n]{0,14}\d{1,2}:\d\d[^\]\n]{0,8}\]\s(?=[^:\n]{1,40}:)/gm,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s\d{1,2}:\d\d(?:\s?[AaPp][Mm])?\s-\s(?=[^:\n]{1,40}:)/gm,
  /\b(?:room|rm\.?|raum|zimmer|salle|kamer|lokaal|sala|aula|saal|rom)[^\S\n][A-Z]?\d{1,2}[.:]\d\d\b/gi,
  /[\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\p{L}\p{N}])\+\d[\d\s().-]{6,18}\d/gu,
  /(?<![\p{L}\p{N}.:])0\d{2,4}[\s/-]?\d{3,4}[\s-]?\d{2,4}(?:[\s-]?\d{2,4})?(?![\p{N}:])/gu,
  /\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/g,
  /\b(?:passcode|password|pin|meeting id|conference id|id|ref|reference|req|code|access code|kennwort|besprechungs-id)\b[\s.:#]{1,3}(?:no\.?\s?)?[\w\d-]*(?:\s\d{3,4}){0,3}#?/gi,
  /[€$£]\s?\d[\d.,]*k?|\b\d[\d.,]*\s?(?:€|£|EUR|GBP|USD)\b/g,
  /\b\d{3}\s\d{3}\s\d{3,4}#?/g,
];

const noise = (plain: string): readonly Span[] =>
  NOISE.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).filter(
    ({ start, end }) => !/^(?:id|ref|code|pin|req)\b[\s.:#]*$/i.test(plain.slice(start, end)),
  );

/** "à 1h15", "at 2h": a time of day rather than a length. */
const looksLikeClock = (plain: string, { start, end }: Span): boolean =>
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

/** The text between greeting and signature. */
function bodyOf(page: Page, { headers, signature }: Frame): Span | undefined {
  const [first] = page.lines;
  const [head] = headers;
  const start = head && head.start === first?.start ? head.end : first?.start;
  const end = signature?.start ?? page.lines.at(-1)?.end;
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
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
  const people = body ? participantsIn(page, body, context) : [];
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

const SENDER_TAKES_PART =
  /\byours truly\b(?!,?\s*\n)|,\s?me\b(?=\s*(?:[,.;)\n]|and\b|$))|(?:^|[.!?:–|-]\s|\n)(?:me|myself)(?:,\s|\s(?:and|&|\+)\s)|\b(?:you(?:,| and| \+|,? plus| &) me\b)|(?:\bw\/?|[+&]|\bhosted by|\brun by|\bled by)\s(?:me|myself)\b(?! know)|\bwir (?:zwei|beide)\b|\bjust (?:the two of )?us\b|\bwith me to (?:go|talk|discuss|walk|cover|run|look|wrap|finish|chat|review|sort|plan|show)\b|(?<!\bbear )\b(?:with|meet|meeting|join|joining|see|between you and|including|plus|and) (?:both )?(?:me\b|myself)(?! know| if| a | an | your| on | by | when| to | before| back| at \+?\d| with any| for )|\bme and (?:my|our|the|\p{Lu})|\b(?:i|we)(?:'ll| will| would)? (?:both )?(?:be )?(?:interview(?:ing)? you|join(?:ing)? (?:you|the|them|for)|sit(?:ting)? in|be (?:there|joining|in the room|asking|with you|on the call|chairing)|chair(?:ing)?|lead(?:ing)? the|conduct(?:ing)?|host(?:ing)? the)|\band i (?:will|'ll|would|shall|are)\b|\bme (?:tagging|watching|observing|listening)\b|\bmit mir\b|\bund (?:mir|mich)\b|\b(?:und|and) ich\b|\bet moi(?:-même)?\b|\bavec moi\b|\bconmigo\b|\ben ik\b|\bmet mij\b|\bmyself\b|\bi(?:'ll| will) (?:call|ring|phone) you (?:on|at)\b(?![^.]*\bprep)/iu;

/** Whoever writes takes part where they say so. */
function withSender(
  page: Page,
  { senderName, senderTitle }: Frame,
  people: readonly Participant[],
  part: Span,
): readonly Participant[] {
  const written = senderName ? page.source.slice(senderName.start, senderName.end).trim() : "";
  const known = people.some(({ name }) => isSameName(name, written) || isPartOfName(name, written));
  if (!senderName || written === "" || known) return people;
  const said = SENDER_TAKES_PART.exec(page.plain.slice(part.start, part.end));
  const isDenied =
    said &&
    /\b(?:not|n't|unable to)\b[^.!?\n]{0,40}$/i.test(
      page.plain.slice(part.start, part.start + said.index + 8),
    );
  if (!said || isDenied) return people;
  const title = senderTitle ? titleOfSender(page, senderTitle) : undefined;
  const sender: Participant = {
    name: written.replace(/\s+/g, " "),
    span: senderName,
    ...(title && { title: { text: page.source.slice(title.start, title.end), span: title } }),
    isGuess: false,
  };
  const at = part.start + said.index;
  const before = people.filter(({ span }) => span.start < at).length;
  return [...people.slice(0, before), sender, ...people.slice(before)];
}

function titleOfSender(page: Page, span: Span): Span | undefined {
  const text = page.plain.slice(span.start, span.end);
  const cut = /[,|]|\s-\s|\sat\s/.exec(text);
  const kept = trimmed(page.plain, {
    start: span.start,
    end: span.start + (cut ? cut.index : text.length),
  });
  const value = page.plain.slice(kept.start, kept.end);
  return isTitleLike(value) || /^(?:HR|Talent|People|Recruit\w+)\b/.test(value)
    ? value.length <= 60
      ? kept
      : undefined
    : undefined;
}

// Sessions ---------------------------------------------------------------------------------------

/** Every place where one of these texts stands. */
const mentionsOf = (plain: string, texts: readonly (string | undefined)[]): readonly Span[] =>
  texts.flatMap((text) => {
    const spans: Span[] = [];
    for (
      let at = text ? plain.indexOf(text) : -1;
      text && at >= 0 && spans.length < 50;
      at = plain.indexOf(text, at + text.length)
    )
      spans.push({ start: at, end: at + text.length });
    return spans;
  });

function sessionOf(
  page: Page,
  told: Page,
  frame: Frame,
  slot: Slot,
  slots: readonly Slot[],
  everyone: readonly Participant[],
  people: PeopleContext,
  join: Link | undefined,
  venue: Venue | undefined,
  masked: string,
  inItems: readonly Participant[],
): FoundSession {
  const isOnly = slots.length === 1;
  const own = isOnly
    ? everyone
    : withSender(
        page,
        frame,
        participantsIn(page, slot.segment, { ...people, isItem: true }),
        slot.segment,
      );
  // Nobody interviews while something is written.
  const isWritten =
    formatsIn(page.plain.slice(slot.segment.start, slot.segment.end))[0]?.format === "written_test";
  const shared =
    isOnly || own.length > 0 || isWritten ? [] : sharedPeople(page, slots, everyone, slot);
  const named = isOnly || own.length > 0 ? own : shared;
  const resolved = resolvedPeople(named, [...everyone, ...inItems]);
  const ownWords = own.flatMap(({ span, title }) => [span, ...(title ? [title.span] : [])]);
  const spoken = isOnly ? told : { ...told, plain: blanked(told.plain, ownWords) };
  const format = isOnly
    ? formatOfOnly(spoken, frame, slot, resolved.length)
    : formatOfItem(spoken, page, slot, resolved.length);
  const mode = modeOf(page, slot, slots, join, venue, masked, frame);
  const isHr =
    !isOnly &&
    (format?.format === "interview" || format?.format === "one_to_one") &&
    !format.span &&
    resolved.length === 1 &&
    HR_TITLE.test(resolved[0]?.title?.text ?? "");
  const kind: FoundSession["format"] = isHr ? { format: "hr", confidence: "guess" } : format;
  const withHr =
    format?.format === "hr"
      ? resolved.map((person) => withDepartment(page, person, format.span))
      : resolved;
  return { slot, format: kind, mode, people: withHr, title: titleOf(page, slot, resolved, isOnly) };
}

const HR_TITLE =
  /\b(?:HR|human resources|people (?:partner|manager|lead)|talent|recruit\w*|personal\w*)\b/i;

/** "HR, Shauna Wells": the department is all that is said of her. */
function withDepartment(page: Page, person: Participant, span: Span | undefined): Participant {
  if (person.title || !span || !/^HR\b/.test(page.plain.slice(span.start, span.end))) return person;
  return { ...person, title: { text: "HR", span: { start: span.start, end: span.start + 2 } } };
}

/** People that the text names for all of the sessions, outside their own lines. */
function sharedPeople(
  page: Page,
  slots: readonly Slot[],
  everyone: readonly Participant[],
  slot: Slot,
): readonly Participant[] {
  const outside = everyone.filter(
    ({ span }) =>
      !slots.some(({ segment }) => span.start >= segment.start && span.end <= segment.end),
  );
  const others = slots.some(
    (other) =>
      other !== slot &&
      everyone.some(
        ({ span }) => span.start >= other.segment.start && span.end <= other.segment.end,
      ),
  );
  return outside.filter((person) => isAbout(page, person, { slot, slots, others }));
}

/** "The demo lecture will be attended by …", or a list right below the only line without people. */
function isAbout(
  page: Page,
  { span, isGuess }: Participant,
  { slot, slots, others }: { slot: Slot; slots: readonly Slot[]; others: boolean },
): boolean {
  const sentence = sentenceAt(page, span.start);
  const said = sentence ? page.plain.slice(sentence.start, span.start).toLowerCase() : "";
  const named = slots.filter(({ topic, moment }) =>
    topicWords(`${moment.line?.label ?? ""} ${page.plain.slice(topic.start, topic.end)}`).some(
      (word) => said.includes(word),
    ),
  );
  if (named.length > 0 && named.length < slots.length) return named.includes(slot);
  if (!others) return true;
  const last = slots.findLast(({ segment }) => segment.end <= span.start);
  return (
    !isGuess &&
    named.length === 0 &&
    sentence !== undefined &&
    last === slot &&
    sentence.block - (lineOfPlace(page, last.segment.start)?.block ?? 0) <= 2
  );
}

/** The words by which a text speaks of a session again. */
const topicWords = (topic: string): readonly string[] =>
  (topic.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter(
    (word) => !/^(?:minutes?|about|there|which|where|their|after|before|with)$/.test(word),
  );

/** First names as the whole ones that the text gives elsewhere, each person once. */
function resolvedPeople(
  named: readonly Participant[],
  everyone: readonly Participant[],
): readonly Participant[] {
  const result: Participant[] = [];
  for (const person of named) {
    const full = fullOf(person, everyone);
    const title =
      person.title ??
      full.title ??
      everyone.find(
        ({ name, title: other }) =>
          other && (isSameName(name, full.name) || isShort(name, full.name)),
      )?.title;
    const known = result.findIndex(
      ({ name }) =>
        isSameName(name, full.name) || isShort(name, full.name) || isShort(full.name, name),
    );
    const whole: Participant = {
      name: full.name,
      span: full === person ? person.span : full.span,
      ...(title && { title }),
      isGuess: person.isGuess && full.isGuess,
    };
    if (known < 0) result.push(whole);
    else {
      const other = result[known];
      const kept = other && other.name.length >= whole.name.length ? other : whole;
      const bothTitle = other?.title ?? whole.title;
      result.splice(known, 1, { ...kept, ...(bothTitle && { title: bothTitle }) });
    }
  }
  return result;
}

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/\./g, "")
    .split(/\s+/)
    .filter((word) => !PLAIN_ADDRESSES.has(word) && !HONORIFICS.has(word));

/** "Priya" or "Ms Raman" for "Priya Raman". */
const isShort = (part: string, whole: string): boolean => {
  const [few, all] = [words(part), words(whole)];
  if (few.length === 2 && few[1]?.length === 1)
    return all.length > 1 && all[0] === few[0] && all.at(-1)?.startsWith(few[1]) === true;
  return few.length === 1 && all.length > 1 && (all[0] === few[0] || all.at(-1) === few[0]);
};

function fullOf(person: Participant, everyone: readonly Participant[]): Participant {
  const fits = everyone.filter(({ name }) => isShort(person.name, name));
  const [full] = fits;
  return full && fits.every(({ name }) => isSameName(name, full.name)) ? full : person;
}

const PANEL_SIZE = 3;

function formatOfItem(page: Page, whole: Page, slot: Slot, people: number): FoundSession["format"] {
  const { topic, segment } = slot;
  const labelled = formatOfLabel(page, slot);
  if (labelled) return labelled;
  const head = formatsIn(page.plain.slice(topic.start, topic.end));
  const isTold = head.some(({ weight }) => weight >= 3.5);
  const around = isTold ? [] : formatsIn(page.plain.slice(segment.start, segment.end));
  const inTopic = isTold || (head.length > 0 && !around.some(({ weight }) => weight >= 3.5));
  const all = inTopic ? head : around;
  const base = inTopic ? topic : segment;
  const [best] = all
    .filter(({ weight }) => weight >= 3.5)
    .toSorted((a, b) => a.start - b.start || b.weight - a.weight)
    .concat(all);
  if (best && !inTopic && best.format === "presentation" && people >= PANEL_SIZE)
    return { format: "panel", confidence: "guess" };
  if (best) return format(best, base, people, inTopic ? "likely" : "guess");
  const clause = clauseBefore(slot);
  const [said] = formatsIn(page.plain.slice(clause.start, clause.end)).toSorted(
    (a, b) => b.start - a.start,
  );
  if (said) return format(said, clause, people, "guess");
  if (people >= PANEL_SIZE) return { format: "panel", confidence: "guess" };
  const text = whole.plain.slice(slot.segment.start, slot.segment.end);
  if (people === 0 && NO_INTERVIEW.test(text)) return undefined;
  return { format: people === 1 ? "one_to_one" : "interview", confidence: "guess" };
}

/** "… and a conversation after that, 2:30 to 3:30": the words right before the time. */
const CLAUSE_MAX = 50;
const clauseBefore = ({ moment }: Slot): Span => ({
  start: Math.max(moment.sentence?.start ?? moment.start, moment.start - CLAUSE_MAX),
  end: moment.start,
});

/** "Demo lecture: 10.15 to 10.45", "type: coding": the form's own word for it. */
function formatOfLabel(page: Page, { moment, segment }: Slot): FoundSession["format"] {
  const { line } = moment;
  const fields = page.lines.filter(
    ({ label, start, end }) =>
      label !== undefined && TYPE_LABEL.test(label) && start >= segment.start && end <= segment.end,
  );
  const head = line?.label === undefined ? [] : [{ start: line.start, end: line.value.start }];
  const [found] = [...head, ...fields.map(({ value }) => value)].flatMap((span) =>
    formatsIn(page.plain.slice(span.start, span.end))
      .filter(({ weight }) => weight >= 3.5)
      .slice(0, 1)
      .map((best) => ({ best, span })),
  );
  return found && format(found.best, found.span, 1, "certain");
}

const TYPE_LABEL = /^(?:type|format|kind|art|topic|focus|session type|interview type)$/;

/** Stretches of a programme in which nobody is interviewed. */
const NO_INTERVIEW =
  /\b(?:welcome|introductions?|registration|arrival|kit|fitting|medical|closing|wrap-?up|farewell|admin\w*|paperwork|id checks?|briefing|begrüßung|verabschiedung|accueil|debrief|warm-?up|set-?up|photo|badge|feedback)\b/i;

function format(
  best: FoundFormat,
  base: Span,
  people: number,
  confidence: Confidence,
): FoundSession["format"] {
  const span = { start: base.start + best.start, end: base.start + best.end };
  if (best.format === "interview" && people >= PANEL_SIZE)
    return { format: "panel", span, confidence: "likely" };
  return { format: best.format, span, confidence };
}

const FORMAT_LABEL =
  /^(?:format|interview (?:type|format)|type|stage|session|what|interview|round|art|subject|betreff|objet|meeting|topic|title|event)$/;

function formatOfOnly(
  page: Page,
  frame: Frame,
  slot: Slot,
  people: number,
): FoundSession["format"] {
  const labelled = page.lines.filter(
    ({ label }) => label !== undefined && FORMAT_LABEL.test(label),
  );
  const heads: readonly Span[] = [
    ...labelled.map(({ value }) => value),
    ...(frame.subject ? [frame.subject] : []),
    ...(page.lines[0] && page.lines[0].end - page.lines[0].start <= 90 ? [page.lines[0]] : []),
  ];
  const specific = heads.flatMap((span) =>
    formatsIn(page.plain.slice(span.start, span.end))
      .filter(({ weight }) => weight > 2)
      .map((found) => ({ found, span })),
  );
  const isPanel = page.lines.some(
    ({ label }) => label !== undefined && /\b(?:panel|board)\b/.test(label),
  );
  const [head] = specific;
  const body = bodyOf(page, frame);
  const inBody = body
    ? formatsIn(page.plain.slice(body.start, Math.min(body.end, body.start + 6000)))
    : [];
  const inLine = slot.moment.sentence
    ? formatsIn(page.plain.slice(slot.moment.sentence.start, slot.moment.sentence.end)).filter(
        ({ weight }) => weight > 2,
      )
    : [];
  if (head) {
    if (
      people >= PANEL_SIZE &&
      ["values", "hr", "one_to_one", "team_meeting"].includes(head.found.format)
    )
      return { format: "panel", confidence: "guess" };
    return format(head.found, head.span, people, "certain");
  }
  const isPlain = labelled.some(
    ({ label, value }) =>
      label !== undefined &&
      TYPE_LABEL.test(label) &&
      formatsIn(page.plain.slice(value.start, value.end)).some(({ weight }) => weight <= 2),
  );
  if (isPlain && people < PANEL_SIZE) return { format: "interview", confidence: "likely" };
  if (isPanel && people >= 2) return { format: "panel", confidence: "likely" };
  if (inLine[0] && slot.moment.sentence)
    return format(inLine[0], slot.moment.sentence, people, "likely");
  if (people >= PANEL_SIZE && !inBody.some(({ weight }) => weight >= 4.6))
    return { format: "panel", confidence: "guess" };
  const best = inBody.find(({ format: each }) => !WEAK_IN_PROSE.has(each));
  if (best && body) return format(best, body, people, best.weight > 2 ? "guess" : "likely");
  return { format: "interview", confidence: "guess" };
}

/** Words of these stand in many invitations that are about something else. */
const WEAK_IN_PROSE: ReadonlySet<ReadingFormat> = new Set([
  "tour",
  "meal",
  "hr",
  "team_meeting",
  "values",
  "practical_test",
]);

const IN_PERSON =
  /\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|vor ort|sur place|at our office|at the office)\b/i;

function modeOf(
  page: Page,
  slot: Slot,
  slots: readonly Slot[],
  join: Link | undefined,
  venue: Venue | undefined,
  masked: string,
  frame: Frame,
): FoundSession["mode"] {
  const said = (span: Span, confidence: Confidence): FoundSession["mode"] => {
    const [found] = modesIn(page.plain.slice(span.start, span.end));
    return (
      found && {
        mode: found.mode,
        span: { start: span.start + found.start, end: span.start + found.end },
        confidence,
      }
    );
  };
  if (slots.length > 1) {
    const own = said(slot.segment, "likely");
    if (own && own.mode !== "in_person") return own;
    const linked =
      join !== undefined && join.start >= slot.segment.start && join.end <= slot.segment.end;
    if (linked) return { mode: "video", span: join, confidence: "likely" };
    const isIn = (span: Span, { segment }: Slot): boolean =>
      span.start >= segment.start && span.end <= segment.end;
    if (venue && isIn(venue, slot)) return { mode: "in_person", span: venue, confidence: "likely" };
    const isElsewhere =
      join !== undefined && slots.some((other) => other !== slot && isIn(join, other));
    if (venue && isElsewhere && !slots.some((other) => isIn(venue, other)))
      return { mode: "in_person", span: venue, confidence: "guess" };
    if (own && (!join || IN_PERSON.test(page.plain.slice(slot.segment.start, slot.segment.end))))
      return own;
  }
  const body = {
    start: page.lines[0]?.start ?? 0,
    end: frame.signature?.start ?? page.lines.at(-1)?.end ?? 0,
  };
  const all = modesIn(masked.slice(body.start, body.end)).map((each) => ({
    mode: each.mode,
    span: { start: body.start + each.start, end: body.start + each.end },
  }));
  const isOthers = (span: Span): boolean =>
    slots.length > 1 &&
    slots.some(
      ({ segment }) =>
        segment !== slot.segment && span.start >= segment.start && span.end <= segment.end,
    );
  const of = (mode: ReadingMode): Span | undefined =>
    all.find((each) => each.mode === mode && !(mode === "phone" && isOthers(each.span)))?.span;
  const isLabelled = venue?.confidence === "certain";
  if (join && !isLabelled) return { mode: "video", span: join, confidence: "certain" };
  const video = of("video");
  const person = of("in_person");
  const phone = of("phone");
  if (isLabelled) return { mode: "in_person", span: venue, confidence: "certain" };
  if (video && !(venue && venue.confidence === "likely"))
    return { mode: "video", span: video, confidence: "likely" };
  if (venue && venue.confidence === "likely")
    return { mode: "in_person", span: venue, confidence: "likely" };
  if (phone) return { mode: "phone", span: phone, confidence: "likely" };
  if (venue) return { mode: "in_person", span: venue, confidence: "guess" };
  // What is neither by video nor by phone takes place somewhere, whether the text says so or not.
  return { mode: "in_person", ...(person && { span: person }), confidence: "guess" };
}

/** What an agenda calls the session. */
function titleOf(
  page: Page,
  { topic }: Slot,
  people: readonly Participant[],
  isOnly: boolean,
): Span | undefined {
  if (isOnly) return undefined;
  const text = page.plain.slice(topic.start, topic.end);
  const first = people
    .filter(({ span }) => span.start >= topic.start && span.end <= topic.end)
    .map(({ span }) => span.start - topic.start)
    .toSorted((a, b) => a - b)[0];
  const lead = /^[\s:,|)(•·–-]*/u.exec(text)?.[0].length ?? 0;
  const whole = text.slice(lead, first ?? text.length);
  const kept = whole
    .replace(/\n[\s\S]*$/, "")
    .replace(/(?:[\s\-–—|:(,;.&]|\s(?:with|w\/|mit|by|led by|avec|our|the))+$/iu, "");
  if (kept.length < 2 || kept.length > 120) return undefined;
  return { start: topic.start + lead, end: topic.start + lead + kept.length };
}

// Zones ------------------------------------------------------------------------------------------

function zoneFor(
  page: Page,
  slots: readonly Slot[],
  proposals: readonly Slot[],
  zones: readonly ZoneMention[],
  places: ReturnType<typeof placesIn>,
  venue: Venue | undefined,
  context: InvitationContext,
  moments: readonly Moment[],
): {
  readonly main: Found["zone"];
  readonly of: (slot: Slot) => string | undefined;
  readonly warnings: readonly string[];
} {
  const sure = places.filter(({ isSure }) => isSure);
  const inVenue = venue
    ? places.filter(({ start, end }) => start >= venue.start && end <= venue.end)
    : [];
  const ordered = [...inVenue, ...sure].map(({ zone }) => zone);
  const sentOffset = context.sent ? offsetMinutes(context.sent.slice(-6)) : undefined;
  const meaning = (mention: ZoneMention, date: LocalDate): string =>
    zoneOfMention(mention, ordered, { offsetOf: (zone) => offsetOn(date, zone), sentOffset });
  const timed = [...slots, ...proposals].filter(({ from }) => from !== undefined);
  const hourSentences = moments
    .filter(({ role }) => role === "hours")
    .map(({ sentence }) => sentence);
  const general = zones.find(
    (mention) =>
      !hourSentences.some(
        (sentence) => sentence && mention.start >= sentence.start && mention.end <= sentence.end,
      ) &&
      !moments.some(
        (moment) =>
          moment.zone === mention &&
          (moment.role === "alternate" || moment.role === "other" || moment.role === "hours"),
      ),
  );
  const date =
    timed[0]?.date.date ?? slots[0]?.date.date ?? (context.sent ?? context.now).slice(0, 10);
  const attached = timed.find(({ moment }) => moment.zone)?.moment.zone ?? general;
  const place = inVenue.find(({ isSure }) => isSure) ?? inVenue[0] ?? sure[0];
  const main = attached
    ? { name: meaning(attached, date), span: attached, confidence: "certain" as const }
    : place
      ? { name: place.zone, span: place, confidence: "likely" as const }
      : venue && sentOffset !== undefined && venue.confidence !== "guess"
        ? zoneByOffset(page, venue, sentOffset, (context.sent ?? context.now).slice(0, 10))
        : undefined;
  const warnings =
    timed.length > 0 && !main
      ? ["The text names neither time zone nor place; times are as they stand."]
      : [];
  return {
    main,
    of: (slot) =>
      slot.moment.zone && attached && slot.moment.zone.zone !== attached.zone
        ? meaning(slot.moment.zone, slot.date.date)
        : main?.name,
    warnings,
  };
}

/** Where the place is unknown, the clock of whoever wrote tells the zone, their language which of many. */
function zoneByOffset(
  page: Page,
  venue: Venue,
  sentOffset: number,
  date: LocalDate,
): Found["zone"] {
  const text = page.plain.slice(
    page.lines[0]?.start ?? 0,
    Math.min(page.lines.at(-1)?.end ?? 0, 4000),
  );
  const byLanguage = LANGUAGE_ZONES.filter(([words]) => words.test(text)).map(([, zone]) => zone);
  const name = [...byLanguage, ...COMMON_ZONES].find((zone) => offsetOn(date, zone) === sentOffset);
  return name ? { name, span: venue, confidence: "guess" } : undefined;
}

const LANGUAGE_ZONES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:und|bitte|wir|Ihre|Uhr|Gespräch)\b/, "Europe/Berlin"],
  [/\b(?:nous|votre|entretien|veuillez|vous)\b/, "Europe/Paris"],
  [/\b(?:usted|entrevista|nuestras?|hola)\b/i, "Europe/Madrid"],
  [/\b(?:het|gesprek|graag|wij)\b/, "Europe/Amsterdam"],
  [/\b(?:colloquio|gentile|presso)\b/i, "Europe/Rome"],
  [/\b(?:kia ora|ngā mihi|nga mihi)\b/i, "Pacific/Auckland"],
  [/\b(?:g'day|arvo)\b/i, "Australia/Sydney"],
];
const COMMON_ZONES: readonly string[] = [
  ...["Europe/London", "Europe/Berlin", "America/New_York", "America/Chicago", "America/Denver"],
  ...["America/Los_Angeles", "America/Halifax", "America/St_Johns", "America/Anchorage"],
  ...["Pacific/Honolulu", "America/Sao_Paulo", "Africa/Johannesburg", "Africa/Nairobi"],
  ...["Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok"],
  ...["Asia/Singapore", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane"],
  ...["Australia/Sydney", "Pacific/Auckland", "Europe/Athens"],
];

function roundOf(page: Page): Found["round"] {
  const line = page.lines.find(
    ({ start, end }) => roundIn(page.plain.slice(start, Math.min(end, start + 400))) !== undefined,
  );
  const round = line && roundIn(page.plain.slice(line.start, Math.min(line.end, line.start + 400)));
  return line && round
    ? { round, span: { start: line.start, end: Math.min(line.end, line.start + 200) } }
    : undefined;
}

// Reading ----------------------------------------------------------------------------------------

/** A mail sent on, or answered without a time of its own: what it holds still stands. */
const isPassedOn = (newest: Found, older: Found): boolean =>
  newest.sessions.length === 0 &&
  newest.proposals.length === 0 &&
  older.sessions.length + older.proposals.length > 0 &&
  !CALLED_OFF.test(
    newest.page.plain.slice(newest.page.lines[0]?.start ?? 0, newest.page.lines.at(-1)?.end ?? 0),
  );

const CALLED_OFF =
  /\b(?:cancel\w*|call(?:ed|ing)? off|postpone\w*|resched\w*|no longer|on hold|withdr[ae]w\w*|new (?:date|time)|absagen|abgesagt|verschoben|verschieben|annul\w*|report[eé]\w*)\b/iu;

const passedOn = (newest: Found, older: Found): Found => ({
  ...older,
  company: older.company ?? newest.company,
  role: older.role ?? newest.role,
  join: older.join ?? newest.join,
  venue: older.venue ?? newest.venue,
  zone: older.zone ?? newest.zone,
  zoneOf: (slot) => older.zoneOf(slot) ?? newest.zone?.name,
  deliverables: [...newest.deliverables, ...older.deliverables],
  sessions: older.sessions.map((session) => ({
    ...session,
    people: session.people.filter(
      ({ name }) =>
        !newest.frame.candidateNames.some(
          (own) => isSameName(own, name) || isShort(own, name) || isShort(name, own),
        ),
    ),
  })),
});

/** The newest message counts; what it leaves open the quoted one may say. */
function completed(newest: Found, older: Found): Found {
  const lacksPeople =
    newest.sessions.length > 0 && newest.sessions.every(({ people }) => people.length === 0);
  const only = newest.sessions.length <= 1;
  const [before] = older.sessions;
  const sessions = newest.sessions.map((session) => ({
    ...session,
    people:
      lacksPeople && only
        ? (before?.people ?? older.people)
        : session.people.map((person) => fullOf(person, older.people)),
    // What the newest message says outweighs the older one; what was merely assumed does not.
    format: session.format?.span || !only ? session.format : (before?.format ?? session.format),
    mode: session.mode?.span || !only ? session.mode : (before?.mode ?? session.mode),
  }));
  const is = (mode: ReadingMode): boolean =>
    sessions.some((session) => session.mode?.span !== undefined && session.mode.mode === mode);
  return {
    ...newest,
    company: newest.company ?? older.company,
    role: newest.role ?? older.role,
    round: newest.round ?? older.round,
    deliverables: newest.deliverables.length > 0 ? newest.deliverables : older.deliverables,
    zone: newest.zone ?? older.zone,
    zoneOf: (slot) => newest.zoneOf(slot) ?? older.zone?.name,
    join: newest.join ?? (is("in_person") ? undefined : older.join),
    venue: newest.venue ?? (is("video") ? undefined : older.venue),
    town: newest.town ?? older.town,
    sessions,
  };
}

function toReading(
  source: string,
  found: Found,
  context: InvitationContext,
  more: readonly string[],
): InvitationReading {
  const evidence: ReadingEvidence[] = [];
  const note = (pointer: string, span: Span | undefined, confidence: Confidence): void => {
    if (span && span.end > span.start && span.start >= 0 && span.end <= source.length)
      evidence.push({
        pointer,
        start: span.start,
        end: span.end,
        quote: source.slice(span.start, span.end),
        confidence,
      });
  };
  const today = (context.sent ?? context.now).slice(0, 10);
  const current = found.sessions.filter(
    ({ slot }) =>
      slot.date.date >= today || !found.sessions.some((other) => other.slot.date.date >= today),
  );
  const ordered = current.toSorted(
    (a, b) =>
      a.slot.date.date.localeCompare(b.slot.date.date) || (a.slot.from ?? 0) - (b.slot.from ?? 0),
  );
  const sessions = ordered.map((session, index) => sessionReading(session, found, index, note));
  const isOnline =
    ordered.length > 0 &&
    ordered.every(({ mode }) => mode?.mode === "video" || mode?.mode === "phone");
  const isOnSite = ordered.some(({ mode }) => mode?.mode === "in_person");
  const venue = isOnline ? undefined : (found.venue ?? (isOnSite ? found.town : undefined));
  const { join } = found;
  note("/company", found.company, found.company?.confidence ?? "guess");
  note("/role", found.role, found.role?.confidence ?? "guess");
  note("/timezone", found.zone?.span, found.zone?.confidence ?? "guess");
  note("/joinUrl", join, "certain");
  note("/location", venue, venue?.confidence ?? "guess");
  note("/round", found.round?.span, "likely");
  const deliverables = found.deliverables.map(
    ({ what, due, daysBefore, isOptional, start, end }, index) => {
      note(`/deliverables/${index}/what`, { start, end }, "likely");
      const first = ordered[0]?.slot.date.date;
      note(`/deliverables/${index}/due`, due ?? (first ? daysBefore?.span : undefined), "likely");
      const counted = daysBefore && first ? addDaysToDate(first, -daysBefore.days) : null;
      return {
        what,
        due: due ? dueText(due, found) : counted,
        ...(isOptional && { optional: true }),
      };
    },
  );
  const proposedSlots = found.proposals.map((slot, index) => {
    note(`/proposedSlots/${index}`, slot.moment, "likely");
    return momentIn(slot.date.date, slot.from ?? 0, found.zoneOf(slot));
  });
  const reading: Reading = {
    company: found.company?.text ?? null,
    role: found.role?.text ?? null,
    ...(found.round && { round: found.round.round }),
    sessions,
    proposedSlots,
    timezone:
      sessions.length + proposedSlots.length > 0 || found.zone?.confidence === "certain"
        ? (found.zone?.name ?? null)
        : null,
    joinUrl: join ? (/^https?:/i.test(join.url) ? join.url : `https://${join.url}`) : null,
    location: venue?.text ?? null,
    deliverables,
  };
  return { reading, evidence, warnings: [...new Set([...found.warnings, ...more])] };
}

function dueText(due: Moment, found: Found): string | null {
  const date = due.date?.date ?? found.slots[0]?.date.date;
  if (!date) return null;
  if (!due.clock) return date;
  const zone = due.zone ? due.zone.zone : found.zone?.name;
  return momentIn(date, due.clock.from, zone);
}

type Note = (pointer: string, span: Span | undefined, confidence: Confidence) => void;

function sessionReading(
  session: FoundSession,
  found: Found,
  index: number,
  note: Note,
): ReadingSession {
  const { slot, format: form, mode, people, title } = session;
  const pointer = `/sessions/${index}`;
  const zone = found.zoneOf(slot);
  const { date, from, to } = slot;
  note(`${pointer}/start`, slot.moment, date.confidence);
  if (to !== undefined)
    note(`${pointer}/end`, slot.endSpan ?? slot.moment, slot.endSpan ? "certain" : "likely");
  note(`${pointer}/format`, form?.span, form?.confidence ?? "guess");
  note(`${pointer}/mode`, mode?.span, mode?.confidence ?? "guess");
  const interviewers: ReadingInterviewer[] = people.slice(0, 40).map((person, at) => {
    note(`${pointer}/interviewers/${at}/name`, person.span, person.isGuess ? "likely" : "certain");
    note(`${pointer}/interviewers/${at}/title`, person.title?.span, "likely");
    return { name: person.name.replace(/^Herrn /, "Herr "), title: person.title?.text ?? null };
  });
  if (title) note(`${pointer}/title`, title, "likely");
  return {
    start: from === undefined ? date.date : momentIn(date.date, from, zone),
    end: from === undefined || to === undefined ? null : momentIn(date.date, to, zone),
    durationMinutes: from === undefined || to === undefined ? null : to - from,
    format: form?.format ?? null,
    mode: mode?.mode ?? null,
    interviewers,
    ...(title && { title: found.page.source.slice(title.start, title.end).replace(/\s+/g, " ") }),
  };
}
