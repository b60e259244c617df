import type { LocalDate } from "../../time.ts";
import type { ClockMention } from "./clocks.ts";
import type { DateMention } from "./dates.ts";
import { CUES, HEADING_ROLES, LABEL_ROLES, type MomentRole, WRITTEN_AT } from "./moment-cues.ts";
import { isOthersEvent } from "./others-events.ts";
import { type Line, lineOfPlace, type Page, type Sentence, sentenceAt, type Span } from "./page.ts";
import { offsetOn } from "./wall-time.ts";
import type { ZoneMention } from "./zones.ts";

/** A time with its day, or a day alone, as far as they stand side by side. */
export interface Moment extends Span {
  readonly role: MomentRole;
  readonly date?: DateMention;
  readonly clock?: ClockMention;
  readonly zone?: ZoneMention;
  readonly line: Line | undefined;
  readonly sentence: Sentence | undefined;
  /** At the start of a line or sentence, as in an agenda. */
  readonly leads: boolean;
}

interface Mentions {
  readonly dates: readonly DateMention[];
  readonly clocks: readonly ClockMention[];
  readonly zones: readonly ZoneMention[];
}

const LINK_WORDS = String.raw`at|from about|from|by|klo|às|um|on|à|a las|from|von|de|ab|alle|ore|om|kl|kl\.|starting|start|starts|starting at|beginning at|zwischen|between|time|uhrzeit|heure|hora|around|about|approx\.|circa|ca\.|c\.|gegen|vers|promptly at|again|for|is`;
const DATE_THEN_CLOCK = new RegExp(
  String.raw`^[\s,;:|(·•@/.=)-]{0,6}(?:(?:${LINK_WORDS})[\s:,]{1,3}){0,2}$`,
  "iu",
);
const CLOCK_THEN_DATE =
  /^[\s,;:|(·•/)-]{0,4}(?:[A-Z]{2,5}\)?[\s,]{1,3}|uhr[\s,]{1,2}|(?:\p{L}+\s){1,2}time[\s,]{1,2}|sharp[\s,]{1,2})?[\s,|(·-]{0,3}(?:(?:on|am|le|el|op|den|the|this|next|of|this coming|und|-)\s){0,2}$/iu;

/** Days and times put together, each with what it is about. */
export function momentsOf(
  page: Page,
  { dates, clocks, zones }: Mentions,
  today: LocalDate,
): readonly Moment[] {
  const takenDates = new Set<DateMention>();
  const groups: { date?: DateMention; clock: ClockMention }[] = [];
  let at = 0;
  for (const clock of clocks) {
    while ((dates[at + 1]?.start ?? Infinity) < clock.start) at += 1;
    const before = dates[at];
    // "12.30 for 12.45": come at the first, sit down at the second.
    const last = groups.at(-1);
    if (last && /^ for $/.test(page.plain.slice(last.clock.end, clock.start))) {
      groups.push({ clock, ...(last.date && { date: last.date }) });
      continue;
    }
    const isBeside =
      before !== undefined &&
      before.end <= clock.start &&
      clock.start - before.end <= 40 &&
      DATE_THEN_CLOCK.test(withoutBreak(page, before.end, clock.start));
    if (isBeside) takenDates.add(before);
    groups.push({ clock, ...(isBeside && { date: before }) });
  }
  const withDates = groups.map((group, index) => {
    if (group.date) return group;
    const after = nextDate(dates, group.clock.end);
    const nextClock = clocks[index + 1];
    if (!after || takenDates.has(after) || (nextClock && nextClock.start < after.start))
      return group;
    const gap = withoutBreak(page, group.clock.end, after.start);
    if (after.start - group.clock.end > 30 || !CLOCK_THEN_DATE.test(gap)) return group;
    takenDates.add(after);
    return { ...group, date: after };
  });
  const bare: Omit<Moment, "role">[] = [
    ...withDates.map(({ clock, date }) => ({
      ...placed(page, {
        start: Math.min(clock.start, date?.start ?? clock.start),
        end: Math.max(clock.end, date?.end ?? 0),
      }),
      clock,
      ...(date && { date }),
    })),
    ...dates
      .filter((date) => !takenDates.has(date))
      .map((date) => ({ ...placed(page, date), date })),
  ].toSorted((a, b) => a.start - b.start);
  return withRoles(page, withZones(page, bare, zones)).map((moment) => inTime(moment, today));
}

/** A day ahead is not past, whatever the sentence thanks for; a day behind is no interview to come. */
function inTime(moment: Moment, today: LocalDate): Moment {
  const { date, role } = moment;
  if (!date?.isFull) return moment;
  if (role === "past" && date.date > today) return { ...moment, role: "session" };
  return role === "session" && date.date < today ? { ...moment, role: "past" } : moment;
}

/** A gap in one line may not be read over a line's end, but for labels of a form. */
const withoutBreak = (page: Page, from: number, to: number): string => {
  const gap = page.plain.slice(from, to);
  return gap.includes("\n") ? gap.replace(/\n/g, gap.trim() === "" ? "\u0000" : "\u0000") : gap;
};

function nextDate(dates: readonly DateMention[], at: number): DateMention | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return dates[low];
}

function placed(
  page: Page,
  { start, end }: Span,
): Pick<Moment, "start" | "end" | "line" | "sentence" | "leads"> {
  const line = lineOfPlace(page, start);
  const sentence = sentenceAt(page, start);
  const begins = [line?.start, line?.value.start, sentence?.start];
  const leads = begins.some(
    (begin) => begin !== undefined && begin <= start && LEAD.test(page.plain.slice(begin, start)),
  );
  return { start, end, line, sentence, leads };
}

/** What may stand before the time of an agenda's line. */
const LEAD =
  /^[\s•*·|([~>-]*(?:(?:same day,?|then|and then|later,?|afterwards,?|after that,?|finally,?|next,?|gleicher tag,?|danach,?|anschließend,?|ensuite,?|puis,?|después,?|luego,?|daarna,?|aansluitend,?|poi,?|depois,?|around|about|vers|gegen|rond|sobre|at|from|um|ab|von|c\.|ca\.?|approx\.?|circa|then|de|à|a las|às|alle(?: ore)?|ore|om|kl\.?|o|dalle)\s{1,2}){0,2}$/iu;

const BEFORE_ZONE = /^[\s,;()[\]]{0,4}(?:(?:local|time|your|in)\s){0,2}[\s([]{0,2}$/;

function withZones(
  page: Page,
  moments: readonly Omit<Moment, "role">[],
  zones: readonly ZoneMention[],
): readonly Omit<Moment, "role">[] {
  let at = 0;
  return moments.map((moment, index) => {
    while ((zones[at]?.start ?? Infinity) < moment.start) at += 1;
    const zone = zones.slice(at, at + 3).find((each) => {
      const from = moment.clock && each.start >= moment.clock.end ? moment.clock.end : moment.end;
      const limit = moments[index + 1]?.start ?? Infinity;
      if (moment.clock && each.start >= moment.clock.start && each.start < moment.clock.end)
        return true;
      return (
        each.start >= from &&
        each.start < Math.max(limit, moment.end) &&
        BEFORE_ZONE.test(page.plain.slice(from, each.start))
      );
    });
    return zone && moment.clock ? { ...moment, zone } : moment;
  });
}

/** "I'm around until 6 today and from 9 tomorrow". */
const GOES_ON =
  /^\s?(?:and|or|und|oder|et|y)\s(?:again\s)?(?:(?:from|until|till|after|before|ab|bis)\s)?$/iu;

/** "Fitness test: same day, 15:00". */
const SAME_DAY =
  /\b(?:same day|gleicher tag|même jour|mismo día)[\s,:]{1,3}(?:at |um |à |a las )?$/iu;

/** "8 pm Sydney, which is 9 am your side". */
const SAID_OTHERWISE = /^[\s,(]{0,3}(?:which is|that's|that is|that'll be|i\.e\.,?|=|≈)\s?$/iu;

const SAME_TIME =
  /^(?:\s(?:local )?time)?[\s,]{0,2}(?:\(|\/|=|i\.e\.|that is|aka|which is|that's|\[|bzw\.|oder|≈|~)[\s(=:]{0,3}(?:that's |which is |i\.e\.? |= ?|or |your time[: ]{1,2}|local[: ]{1,2})?$/iu;

function withRoles(page: Page, moments: readonly Omit<Moment, "role">[]): readonly Moment[] {
  const placedMoments: Moment[] = [];
  for (const moment of moments) {
    const last = placedMoments.at(-1);
    placedMoments.push({ ...moment, role: roleOf(page, moment, last) });
  }
  return withCorrections(page, placedMoments);
}

/** "Thursday at four. No, hang on, make it Friday": the time before is taken back. */
function withCorrections(page: Page, moments: readonly Moment[]): readonly Moment[] {
  const corrected = moments.findLastIndex((moment, index) => {
    const last = moments[index - 1];
    return (
      last !== undefined &&
      moment.role === "session" &&
      moment.date !== undefined &&
      last.sentence?.block === moment.sentence?.block &&
      moment.start - last.end <= BEYOND &&
      CORRECTS.test(page.plain.slice(last.end, moment.start))
    );
  });
  const block = moments[corrected]?.sentence?.block;
  return corrected < 0
    ? moments
    : moments.map((moment, index) =>
        index < corrected && moment.role === "session" && moment.sentence?.block === block
          ? { ...moment, role: "void" }
          : moment,
      );
}

const CORRECTS =
  /(?:\bno,? (?:hang on|hold on|wait|sorry)\b[^]{0,80}|\b(?:scratch|strike|forget) that\b[^]{0,60}|(?:^|[.!?,]\s)(?:no,? )?(?:so |let's |we'll )?make (?:it|that)\s|\bcorrection[:,]?\s|\bi mean(?:t)?,?\s)$/iu;

/** "7am PT, 10am ET, 3pm UK". */
function isSameInstant(
  { clock, zone, date }: Pick<Moment, "clock" | "zone" | "date">,
  other: Required<Pick<Moment, "clock" | "zone">>,
): boolean {
  const day = date?.date ?? "2026-01-15";
  const [first, second] = [zone, other.zone].map((each) => each && offsetOn(day, each.zone));
  return (
    clock !== undefined &&
    first !== undefined &&
    second !== undefined &&
    (clock.from - first - (other.clock.from - second)) % HALF_DAY === 0
  );
}

const HALF_DAY = 12 * 60;

function roleOf(page: Page, moment: Omit<Moment, "role">, last: Moment | undefined): MomentRole {
  const { plain } = page;
  const { sentence, start, end, clock, zone, date } = moment;
  const from = sentence?.start ?? Math.max(0, start - 80);
  const until = sentence?.end ?? Math.min(plain.length, end + 80);
  const lastEnd = last && last.end > from ? Math.max(last.end, last.zone?.end ?? 0) : from;
  if (last?.clock && clock && zone && last.zone && last.sentence === sentence) {
    const gap = plain.slice(lastEnd, start);
    if (zone.zone !== last.zone.zone && (SAME_TIME.test(gap) || gap.trim() === "("))
      return "alternate";
  }
  // "17:00 - 17:40 (KST) / 09:00 - 09:40 (Hamburg)".
  if (
    last?.clock &&
    clock &&
    last.zone &&
    !date &&
    last.sentence === sentence &&
    /^[)\]]?\s?[/=]\s?$/.test(plain.slice(lastEnd, start)) &&
    (clock.to ?? clock.from) - clock.from === (last.clock.to ?? last.clock.from) - last.clock.from
  )
    return "alternate";
  if (
    last?.clock &&
    clock &&
    zone &&
    !last.zone &&
    last.sentence === sentence &&
    !date &&
    SAME_TIME.test(plain.slice(lastEnd, start))
  )
    return "alternate";
  if (
    last?.clock &&
    clock &&
    zone &&
    last.zone &&
    !date &&
    (last.role === "session" || last.role === "alternate") &&
    /^\s?,\s(?:and\s)?$/.test(plain.slice(lastEnd, start)) &&
    isSameInstant(last, { clock, zone })
  )
    return "alternate";
  if (last?.role === "alternate" && clock && zone && SAME_TIME.test(plain.slice(lastEnd, start)))
    return "alternate";
  // A table with a column of times for each of two zones.
  if (
    last?.clock &&
    clock &&
    !date &&
    last.line !== undefined &&
    last.line === moment.line &&
    plain[last.line.start] === "|" &&
    /^\s*\|\s*$/.test(plain.slice(last.end, start)) &&
    (clock.to === undefined) === (last.clock.to === undefined)
  )
    return "alternate";
  const label = moment.line?.label;
  const labelled =
    label !== undefined && moment.line && start >= moment.line.value.start
      ? LABEL_ROLES.find(([words]) => words.test(label))?.[1]
      : undefined;
  if (labelled) return labelled;
  const headed = headingRole(page, moment.line);
  if (headed) return headed;
  const lead = plain.slice(Math.max(from, start - 60), start);
  if (
    last &&
    sentence &&
    last.sentence === sentence &&
    (last.role === "other" || last.role === "hours") &&
    GOES_ON.test(plain.slice(lastEnd, start))
  )
    return last.role;
  // "the interview of tomorrow, Wednesday 9 December": one day said twice.
  if (
    last?.date &&
    !last.clock &&
    date &&
    last.sentence === sentence &&
    (last.role === "void" || last.role === "deadline" || last.role === "past") &&
    /^\s?[,(]\s?$/.test(plain.slice(last.end, start))
  )
    return last.role;
  if (clock && SAME_DAY.test(lead) && !/\b(?:departure|return|flight|train|back)\b/i.test(lead))
    return "session";
  if (
    last?.clock &&
    clock &&
    !date &&
    last.zone &&
    last.sentence === sentence &&
    SAID_OTHERWISE.test(plain.slice(lastEnd, start))
  )
    return "alternate";
  const before = plain.slice(Math.max(lastEnd, start - 160), start).replace(/\s+/g, " ");
  const after = plain
    .slice(Math.max(end, zone && zone.start < end + 8 ? zone.end : end), Math.min(until, end + 90))
    .replace(/\s+/g, " ");
  const whole = sentence ? plain.slice(from, Math.min(until, from + 600)) : "";
  const beyond = plain.slice(end, Math.min(plain.length, end + BEYOND));
  if (clock && WRITTEN_AT.before.test(before) && WRITTEN_AT.after.test(beyond)) return "session";
  const isBehindWritten =
    last?.role === "session" &&
    last.clock !== undefined &&
    sentence !== undefined &&
    start - last.end <= BEYOND &&
    WRITTEN_AT.before.test(plain.slice(Math.max(0, last.start - 160), last.start));
  const cue = CUES.find(
    (each) =>
      (each.follows === undefined || isBehindWritten) &&
      (!each.timeOnly || clock !== undefined) &&
      (!each.datelessOnly || date === undefined) &&
      (!each.datedOnly || date !== undefined) &&
      // Nothing is due or over within a stretch of time.
      ((each.role !== "end" && each.role !== "deadline") || clock?.to === undefined) &&
      (each.before?.test(before) ?? true) &&
      (each.after?.test(after) ?? true) &&
      (each.sentence?.test(whole) ?? true),
  );
  if (cue) return cue.role;
  const own = plain.slice(start, end);
  // "This is to confirm your appointment on the 16th by 9.15 am" asks for nothing.
  const asked = whole.replace(/\bconfirm\w* (?:your|the|an?|that|you)\b/giu, "");
  const isDue =
    /\bby\b/i.test(own) &&
    /\b(?:submit|send|return|upload|complete|confirm|reply|respond|rsvp|let (?:me|us)|e-?mail|due|hand)\w*\b|\b(?:i|we)(?:'ll| will)? (?:need|want)\b/i.test(
      asked,
    );
  if (isDue) return "deadline";
  const isElsewhere =
    clock !== undefined && date === undefined && isOthersEvent(before, after, moment.leads);
  return isElsewhere ? "other" : "session";
}

/** So far goes what is said about a time behind its sentence, in characters. */
const BEYOND = 160;

function headingRole(page: Page, line: Line | undefined): MomentRole | undefined {
  if (!line) return undefined;
  const above = page.lines
    .slice(Math.max(0, line.index - 6), line.index)
    .findLast(({ block, start, end }) => block === line.block && end - start <= 24);
  const text = above ? page.plain.slice(above.start, above.end).replace(/[\s:*_-]+$/u, "") : "";
  return HEADING_ROLES.find(([words]) => words.test(text))?.[1];
}
