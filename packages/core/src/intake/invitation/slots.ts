import { addDaysToDate, type LocalDate } from "../../time.ts";
import type { DurationMention } from "./clocks.ts";
import type { DateMention } from "./dates.ts";
import type { Moment } from "./moments.ts";
import { lineOfPlace, type Page, type Sentence, type Span, trimmed } from "./page.ts";
import { partsOf } from "./parts.ts";

/** A session's time and the part of the text that is about it. */
export interface Slot {
  readonly moment: Moment;
  readonly date: DateMention;
  /** Minutes since midnight; undefined where only the day is known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly endSpan?: Span;
  readonly segment: Span;
  /** The rest of the first line: what an agenda calls it. */
  readonly topic: Span;
  readonly isAgenda: boolean;
}

export interface Slots {
  readonly sessions: readonly Slot[];
  readonly proposals: readonly Slot[];
}

const SLOTS_MAX = 60;

interface Timed {
  readonly moment: Moment;
  readonly date: DateMention;
  readonly from: number;
  readonly to: number | undefined;
}

/** The sessions among the moments of a text, and the starts it merely offers. */
export function slotsOf(
  page: Page,
  moments: readonly Moment[],
  durations: readonly DurationMention[],
): Slots {
  const dayOf = dayFinder(page, moments);
  const timedBy = (trusts: (moment: Moment) => boolean): readonly Timed[] =>
    moments.flatMap((moment) => {
      const { clock, role } = moment;
      if (!clock || (role !== "session" && role !== "pause")) return [];
      const date = moment.date ?? dayOf(moment);
      if (!date || (moment.date === undefined && !trusts(moment))) return [];
      const shift = isEvening(page, moment) ? HALF_DAY : 0;
      return [
        {
          moment,
          date: afterMidnight(moment, date, moments),
          from: clock.from + shift,
          to: clock.to === undefined ? undefined : clock.to + (clock.to < HALF_DAY ? shift : 0),
        },
      ];
    });
  const trusted = timedBy((moment) => isTrusted(page, moment, moments));
  // "Shall we say one o'clock?": where nothing else says when, any time of day does.
  const timed = trusted.length > 0 ? trusted : timedBy(({ clock }) => clock?.isBare === false);
  const inOrder = withHalves(timed);
  const shared = sharedClocks(page, moments);
  const chosen = proposalsAmong(page, inOrder, shared);
  const offered = [
    ...shared,
    ...chosen.filter(({ moment }) => shared.length === 0 || moment.date !== undefined),
  ];
  const fixed = inOrder.filter((each) => !chosen.includes(each));
  const { kept, endOf } = withoutContainers(page, withoutOpening(fixed, moments));
  const boundaries = boundariesOf(page, moments, kept);
  const sessions = kept
    .filter(({ moment }) => moment.role === "session")
    .slice(0, SLOTS_MAX)
    .map((each) => slotOf(page, each, boundaries, durations, endOf, kept, moments))
    .flatMap((slot, _, all) =>
      all.length <= 2 ? inParts(page, slot, all.length === 1, durations) : [slot],
    );
  const days = sessions.length === 0 && offered.length === 0 ? daysAlone(page, moments) : [];
  return {
    sessions: [...sessions, ...days.map((day) => dayAlone(page, day))].toSorted(byStart),
    proposals: offered.slice(0, SLOTS_MAX).map((each) => bareSlot(page, each)),
  };
}

/** "This evening at seven". */
const isEvening = ({ plain }: Page, { clock, start, end }: Moment): boolean =>
  clock?.isGuessed === true &&
  clock.from >= 5 * 60 &&
  clock.from < 11 * 60 &&
  (/\b(?:evening|tonight|night|abend|soir|noche|sera|avond|kväll|kveld|aften)\b[^.;\n]{0,14}$/iu.test(
    plain.slice(Math.max(0, start - 30), start),
  ) ||
    /\b(?:evening|tonight)\b/iu.test(plain.slice(start, end)) ||
    /^\s(?:in the|on \p{L}+day) (?:evening|night)\b/iu.test(plain.slice(end, end + 30)));

/** "6.30 until 7.15 … afterwards at half seven": what no half of the day was said for goes on after noon. */
function withHalves(timed: readonly Timed[]): readonly Timed[] {
  const result: Timed[] = [];
  for (const each of timed) {
    const last = result.at(-1);
    const isEarlier =
      last !== undefined &&
      each.moment.clock?.isGuessed === true &&
      each.moment.date === undefined &&
      last.date.date === each.date.date &&
      each.from < HALF_DAY &&
      last.from >= HALF_DAY &&
      each.from + HALF_DAY > last.from &&
      each.from + HALF_DAY <= EVENING_END;
    result.push(
      isEarlier
        ? {
            ...each,
            from: each.from + HALF_DAY,
            to: each.to !== undefined && each.to < HALF_DAY ? each.to + HALF_DAY : each.to,
          }
        : each,
    );
  }
  return result;
}

const HALF_DAY = 12 * 60;
const EVENING_END = 21 * 60;

/** A night's programme goes on after midnight under the day on which it began. */
function afterMidnight(moment: Moment, date: DateMention, moments: readonly Moment[]): DateMention {
  if (moment.date || !moment.clock || moment.clock.from >= NIGHT_END) return date;
  const evening = moments.some(
    (other) =>
      other.start < moment.start &&
      other.role === "session" &&
      other.date === date &&
      (other.clock?.from ?? 0) >= NIGHT_START,
  );
  return evening ? { ...date, date: addDaysToDate(date.date, 1) } : date;
}

const DAY_MINUTES = 24 * 60;
const NIGHT_START = 20 * 60;
const NIGHT_END = 6 * 60;

const byStart = (a: Slot, b: Slot): number =>
  a.date.date.localeCompare(b.date.date) || (a.from ?? 0) - (b.from ?? 0);

/** The day of a time that has none beside it. */
function dayFinder(
  page: Page,
  moments: readonly Moment[],
): (moment: Moment) => DateMention | undefined {
  const days = moments.filter(({ date }) => date !== undefined);
  const usable = days.filter(
    ({ role }) => role === "session" || role === "pause" || role === "end" || role === "arrival",
  );
  return (moment) => {
    const { sentence, start } = moment;
    const inSentence = days.filter(
      (day) =>
        day.sentence === sentence &&
        sentence !== undefined &&
        day.role !== "past" &&
        day.role !== "void",
    );
    const own =
      moment.clock?.isBare === true || moment.role === "session" || moment.role === "pause";
    if (own) {
      const said = inSentence.filter((day) => day.role === moment.role || day.role === "session");
      const before = said.filter((day) => day.start < start).at(-1);
      if (before?.date) return before.date;
      const after = said.find((day) => day.start > start && !day.clock);
      if (after?.date) return after.date;
    }
    const above = usable.filter((day) => day.start < start);
    const heading = above.findLast((day) => isHeadingDay(page, day));
    const nearest = above.at(-1);
    const chosen =
      heading && nearest && heading.start < nearest.start && isAside(nearest, moment)
        ? heading
        : nearest;
    if (chosen?.date) return chosen.date;
    return usable.find((day) => day.start > start)?.date;
  };
}

/** A day that stands alone on its line, or in a form's field. */
function isHeadingDay(page: Page, { line, date, start, end }: Moment): boolean {
  if (!line || !date) return false;
  const rest = `${page.plain.slice(line.value.start, Math.max(line.value.start, start))}${page.plain.slice(end, line.end)}`;
  return rest.replace(/[^\p{L}]/gu, "").length <= 12;
}

/** A weekday said in passing does not move the lines of an agenda under a heading. */
const isAside = (day: Moment, moment: Moment): boolean =>
  day.date?.isFull === false && moment.leads && !day.leads;

const TIME_LABEL =
  /\b(?:time|when|start|starts|uhrzeit|beginn|zeit|heure|horaire|hora|tijd|ora|slot|interview|session|programme|schedule|round|duration|details|termin|wann|quand|cuándo|wanneer|date|datum|part|loop|day)\b/i;
const ABOUT_SESSION =
  /\b(?:interview\w*|session|meet(?:ing)?|call|chat|slot|panel|start\w*|begin\w*|commenc\w*|join|see you|come|expect|scheduled|booked|visit|presentation|conversation|gespräch\w*|termin|entretien|entrevista|gesprek|uhr|then|lunch(?:eon)?|dinner|supper|assessment|exercise|test|tour|trial|shift|talk|lesson|on the bench|bench|rendez-vous|afspraak|sit(?:s|ting)?[- ]?down|straight after|whistle|kick(?:s|ing)? off|get(?:ting)? going|te sent[aá]s|your time|yours|free|after that|same day|thereabouts|afternoon|morning|walk(?:ing|about)?|we start|catch|block|round|i'll be|we'll|you'll|you will)\b/i;

/** Whether a time that has no day beside it belongs to a session at all. */
function isTrusted(page: Page, moment: Moment, days: readonly Moment[]): boolean {
  const { line, sentence, leads, clock } = moment;
  if (
    sentence &&
    days.some(
      (day) => day.sentence === sentence && day.role === "session" && day.date !== undefined,
    )
  )
    return true;
  if (leads && !clock?.isBare) return true;
  const text = line ? page.plain.slice(line.start, line.start + 4) : "";
  if ((line?.isBullet || /^\(?\d{1,2}[.)]/.test(text)) && !clock?.isBare) return true;
  if (line?.label !== undefined && TIME_LABEL.test(line.label)) return true;
  const said = sentence
    ? page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 500))
    : "";
  if (ABOUT_SESSION.test(said)) return true;
  const isBelowDay = days.some(
    (day) =>
      day.date !== undefined &&
      day.role === "session" &&
      day.start < moment.start &&
      day.sentence?.block === sentence?.block,
  );
  if (isBelowDay && !clock?.isBare && (clock?.to !== undefined || leads)) return true;
  return (
    line !== undefined && !clock?.isBare && clock?.to !== undefined && line.end - line.start < 140
  );
}

const CHOICE =
  /\bwhich (?:one|of|slot|time|day|date|would|works?)|\b(?:any|either|one) of (?:these|the following|those|them|the (?:slots|times|options))|\bwork(?:s)? (?:best|better|for you)\b|\bpick (?:one|a (?:slot|time)|whichever)|\bchoose\b|\boptions?\b|\blet (?:me|us) know (?:which|what|if (?:any|either|one)|your preference|whether)|\bwould (?:any|either|one|you prefer)|\b(?:available|possible|proposed|open|potential|following|alternative) (?:slots?|times?|dates?|windows?|appointments?)|\b(?:suggest|propose)\b|\bprefer(?:red|ence|s)?\b|\bwelcher (?:termin|der)|\bterminvorschläge|\bpassen\b|\bpasst (?:ihnen|dir)|\bcréneaux?\b|\bwould (?:it|that|this|these) suit|\bhas these open\b|\bdo any\b|\bcould you (?:do|make|manage)|\bare you (?:free|available)|\bcan you (?:do|make)|\bqué (?:fecha|día|hora)|\blequel|\bwelke (?:dag|datum|tijd)|\bfirst come\b|\btake your pick|\bsuits? you|\bconvien/iu;
const FIXED =
  /\b(?:(?:is|are|now|been) (?:confirmed|booked|fixed)|confirmed for|you're confirmed|scheduled for|is set for|locked in|will take place|takes place|findet .* statt)\b/iu;
const OR =
  /^[\s,;(]{0,3}(?:[\p{L}.]{1,5}[\s,)]{1,3})?(?:or|oder|ou|o|of|or else|or,? failing that,?)\s(?:on |at |am |um |le |alternatively |else )*$/iu;

const isJoinedByOr = (page: Page, { moment }: Timed, next: Moment): boolean =>
  next.start > moment.end && OR.test(page.plain.slice(moment.end, next.start));

/** "Wed 19 Aug or Thu 20 Aug, both 08:00": the first day takes the time of the second. */
const sharedClocks = (page: Page, moments: readonly Moment[]): readonly Timed[] =>
  moments.flatMap((moment, index) => {
    const next = moments[index + 1];
    const { date } = moment;
    if (!date || moment.clock || moment.role !== "session" || !next?.date) return [];
    const behind = moments[index + 2];
    const clock =
      next.clock ??
      (behind?.date === undefined &&
      behind?.clock &&
      BOTH.test(page.plain.slice(next.end, behind.start))
        ? behind.clock
        : undefined);
    if (!clock || next.role !== "session") return [];
    const timed = { moment, date, from: clock.from, to: clock.to };
    const second = { moment: next, date: next.date, from: clock.from, to: clock.to };
    return isJoinedByOr(page, timed, next) ? (next.clock ? [timed] : [timed, second]) : [];
  });

const BOTH = /^[\s,(]{0,3}(?:(?:both|each|either way|in each case|each time)\s)(?:at |from )?$/iu;

/** Starts to choose from: several, where the text asks for a choice. */
function proposalsAmong(
  page: Page,
  timed: readonly Timed[],
  shared: readonly Timed[],
): readonly Timed[] {
  const sessions = timed.filter(({ moment }) => moment.role === "session");
  if (shared.length > 0)
    return sessions.filter(
      ({ moment }) =>
        shared.some((each) => isJoinedByOr(page, each, moment)) ||
        (moment.date === undefined &&
          shared.some((each) => each.moment.sentence === moment.sentence)),
    );
  if (sessions.length < 2) return [];
  const joined = sessions.filter((each, index) => {
    const [before, after] = [sessions[index - 1], sessions[index + 1]];
    const isJoined = (a: Timed | undefined, b: Timed | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      OR.test(page.plain.slice(Math.max(a.moment.end, 0), b.moment.start));
    return isJoined(before, each) || isJoined(each, after);
  });
  const choices = page.sentences.filter((sentence) =>
    CHOICE.test(page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))),
  );
  if (choices.length === 0) return joined;
  const asked = sessions.filter(({ moment }) => {
    const sentence = moment.sentence;
    if (!sentence) return false;
    if (choices.includes(sentence)) return true;
    return choices.some((choice) => {
      const lines = Math.abs(choice.line - sentence.line);
      return lines <= sessions.length + 3 && Math.abs(choice.block - sentence.block) <= 1;
    });
  });
  const isSettled = page.sentences.some(
    (sentence) =>
      FIXED.test(page.plain.slice(sentence.start, sentence.end)) &&
      !CHOICE.test(page.plain.slice(sentence.start, sentence.end)),
  );
  const own = asked.filter(
    ({ moment }) => moment.date !== undefined || (moment.leads && beginsLine(page, moment)),
  );
  const chosen = isSettled
    ? own.filter(({ moment }) => moment.sentence && choices.includes(moment.sentence))
    : own;
  const all = [...new Set([...joined, ...(chosen.length >= 2 ? chosen : [])])];
  return all.length >= 2 ? all : [];
}

/** A time in a list, as against one that begins a sentence of prose. */
const beginsLine = (page: Page, { line, start }: Moment): boolean =>
  line !== undefined && !/\p{L}{4}/u.test(page.plain.slice(line.value.start, start));

/** "… starting 8.30 a.m.", where the programme has the registration at that time. */
const withoutOpening = (timed: readonly Timed[], moments: readonly Moment[]): readonly Timed[] =>
  timed.filter(
    ({ moment, from, to }) =>
      to !== undefined ||
      timed.length < 2 ||
      !moments.some(
        (other) =>
          other !== moment &&
          (other.role === "arrival" || other.role === "pause") &&
          other.leads &&
          other.clock?.from === from,
      ),
  );

/** The times of the parts, without the one of the whole; and what the whole says of the last end. */
function withoutContainers(
  page: Page,
  timed: readonly Timed[],
): {
  readonly kept: readonly Timed[];
  readonly endOf: ReadonlyMap<LocalDate, number>;
} {
  const endOf = new Map<LocalDate, number>();
  const isInside = (inner: Timed, outer: Timed): boolean =>
    inner !== outer &&
    outer.to !== undefined &&
    inner.date.date === outer.date.date &&
    inner.from >= outer.from &&
    inner.from < outer.to &&
    (inner.to ?? inner.from) <= outer.to &&
    !(inner.from === outer.from && inner.to === outer.to);
  const containers = timed.filter((outer) => {
    const inner = timed.filter((each) => isInside(each, outer));
    const starts = new Set(inner.map(({ from }) => from));
    return (
      starts.size >= 2 ||
      (starts.size === 1 &&
        inner.some(({ from, moment }) => from > outer.from && isOwnSlot(page, moment)))
    );
  });
  for (const { date, to } of containers)
    if (to !== undefined) endOf.set(date.date, Math.max(endOf.get(date.date) ?? 0, to));
  const rest = timed.filter(
    (each) =>
      !containers.includes(each) &&
      !(
        isMealIn(page, each) &&
        timed.some((outer) => isInside(each, outer) && each.from > outer.from)
      ),
  );
  const kept = rest.filter((each, index) => {
    const twin = rest.findIndex(
      (other, at) =>
        at !== index &&
        other.date.date === each.date.date &&
        other.from === each.from &&
        better(other, at, each, index),
    );
    return twin < 0 && !rest.some((other) => isSessionOfMany(page, each, other));
  });
  return { kept, endOf };
}

/** "Um halb elf ist Frühstück": part of a long day, no appointment of its own. */
const isMealIn = (page: Page, { moment, to }: Timed): boolean =>
  to === undefined &&
  !moment.leads &&
  /^\s?(?:is|ist|est|es|:|-|,|there's|we have|for)?\s?(?:a |our |the |staff |family |team )?(?:frühstück|breakfast|lunch|meal|tea|coffee|brotzeit|mittag\w*|pause|déjeuner|lunsj)\b/iu.test(
    page.plain.slice(moment.end, moment.end + 40),
  );

/** "The board sits from 6 pm; you are scheduled at 6.40": the first is not the candidate's. */
const isSessionOfMany = (page: Page, many: Timed, own: Timed): boolean =>
  own !== many &&
  own.moment.sentence !== undefined &&
  own.moment.sentence === many.moment.sentence &&
  many.moment.end <= own.moment.start &&
  many.date.date === own.date.date &&
  /\b(?:you(?:'re| are) (?:scheduled|down|on|up|booked)|your (?:slot|time|turn)|yours is)\b/i.test(
    page.plain.slice(many.moment.end, own.moment.start),
  );

/** "Boards run between 9 and 16:30 and you have the 13:10 slot". */
const isOwnSlot = ({ plain }: Page, { start, end }: Moment): boolean =>
  /\b(?:slot|allocated|yours?|your (?:time|slot|turn)|you(?:'re| are) (?:scheduled|down|on|up|booked)[^.;]{0,12})\b/i.test(
    `${plain.slice(Math.max(0, start - 40), start)} ${plain.slice(end, end + 16)}`,
  );

/** Of two mentions of one start: the one with an end, else the agenda's line, else the first. */
function better(a: Timed, aAt: number, b: Timed, bAt: number): boolean {
  const rank = ({ to, moment }: Timed): number =>
    (to !== undefined ? 2 : 0) + (moment.leads && !moment.date ? 1 : 0);
  return rank(a) !== rank(b) ? rank(a) > rank(b) : aAt < bAt;
}

interface Boundary {
  readonly at: number;
  readonly moment: Moment;
}

/** The time in a form's own field: the block around it is about it. */
const FORM_TIME = /^(?:time|when|uhrzeit|zeit|heure|hora|tijd|date (?:&|and) time|date\/time)$/;

/** "After: walk the elevator with Arlo, 9:45": a field that is a session of its own. */
const isSessionLabel = (label: string): boolean =>
  /^(?:after(?:wards)?|then|before|next|test|tour|lunch|dinner|followed by|also|second part|part (?:two|2|b)|session \w+)$/.test(
    label,
  );

/** Where the text about each of the times begins. */
function boundariesOf(
  page: Page,
  moments: readonly Moment[],
  kept: readonly Timed[],
): readonly Boundary[] {
  const own = new Set(kept.map(({ moment }) => moment));
  const marks = moments.filter(
    (moment) =>
      own.has(moment) ||
      (moment.role === "end" &&
        moment.leads &&
        moment.clock !== undefined &&
        moment.line?.label === undefined),
  );
  let last = 0;
  let lastLine = -1;
  const isHeadingFirst = headingsStandAbove(page, marks);
  return marks.map((moment) => {
    const { line, sentence, start } = moment;
    let at = start;
    const isLater =
      line !== undefined &&
      sentence !== undefined &&
      line.label === undefined &&
      !line.isBullet &&
      sentence.start - line.start > 40 &&
      start - sentence.start >= 5;
    if (isLater && sentence.start >= last && sentence.start <= start && last > 0)
      at = Math.max(sentence.start, openingEnd(page, sentence.start, start));
    else if (line && line.index !== lastLine && (line.start >= last || lastLine < 0)) {
      at = line.start;
      const above = page.lines[line.index - 1];
      const isFirst =
        page.lines.slice(0, line.index).findLast(({ block }) => block === line.block) === undefined;
      if (!isFirst && above && above.block === line.block && above.start >= last) {
        if (isHeadingFirst) at = above.start;
        else if (
          line.label !== undefined &&
          (FORM_TIME.test(line.label) || (!moment.leads && !isSessionLabel(line.label)))
        )
          at = startOfBlock(page, line.index, last);
      } else if (isFirst && above && above.start >= last && isTitleLine(page, above))
        at = above.start;
    } else if (sentence && sentence.start >= last && sentence.start <= start) at = sentence.start;
    else at = separatorBefore(page, last, start);
    if (
      sentence &&
      sentence.start > at &&
      sentence.start <= start &&
      line &&
      line.index === lastLine
    )
      at = Math.max(at, sentence.start);
    last = Math.max(moment.end, at);
    lastLine = line?.index ?? -1;
    return { at, moment };
  });
}

/** "First you're out with Gord till half eleven, then at quarter to twelve …": the first part is the session's before. */
function openingEnd(page: Page, from: number, start: number): number {
  const said = page.plain.slice(from, start);
  if (!OPENS.test(said)) return from;
  const then = [...said.matchAll(/[,;]\s(?:and\s)?(?:then|after that|followed by)\b/giu)].at(-1);
  return then ? from + then.index + 1 : from;
}

/** "Interview 1:", "Coding": a short line that heads the block below it. */
function isTitleLine(
  page: Page,
  line: {
    readonly start: number;
    readonly end: number;
    readonly index: number;
    readonly block: number;
  },
): boolean {
  const others = page.lines.filter(({ block }) => block === line.block);
  return (
    others.length === 1 &&
    line.end - line.start <= 70 &&
    !/[.!?,]$/.test(page.plain.slice(line.start, line.end))
  );
}

function startOfBlock(page: Page, from: number, last: number): number {
  let index = from;
  const block = page.lines[from]?.block;
  while (
    index > 0 &&
    page.lines[index - 1]?.block === block &&
    (page.lines[index - 1]?.start ?? 0) >= last
  )
    index -= 1;
  const above = page.lines[index - 1];
  if (above && above.start >= last && isTitleLine(page, above)) return above.start;
  return page.lines[index]?.start ?? 0;
}

/** Lines that hold a time and no words, each below the line it belongs to. */
function headingsStandAbove(page: Page, marks: readonly Moment[]): boolean {
  if (marks.length < 2) return false;
  return marks.every(({ line, start, end, zone }) => {
    if (
      !line ||
      line.label !== undefined ||
      !page.lines[line.index - 1] ||
      page.lines[line.index - 1]?.block !== line.block
    )
      return false;
    const rest =
      page.plain.slice(line.start, start) +
      page.plain.slice(Math.max(end, zone?.end ?? 0), line.end);
    return rest.replace(/[^\p{L}]/gu, "").length <= 4;
  });
}

const SEPARATOR = /[;.|]\s|,?\s(?:and\s)?then\s|\bfollowed by\s/iu;

/** Of two times in one sentence: where the words about the second begin. */
function separatorBefore(page: Page, from: number, start: number): number {
  const gap = page.plain.slice(from, start);
  const strong = SEPARATOR.exec(gap);
  if (strong) return from + strong.index + 1;
  // "coding with Ann at 10, design with Bob at 11": the words stand before their time.
  return SAID_BEFORE.test(gap) ? from : start;
}

const SAID_BEFORE =
  /^\)?\s?(?:,|and\b|und\b|et\b|y\b|en\b)[^\n]{6,}?\s(?:at|from|@|um|ab|à|a las|om|at about)\s*$/iu;

const HAS_LETTERS = /\p{L}{2}/u;

function slotOf(
  page: Page,
  timed: Timed,
  boundaries: readonly Boundary[],
  durations: readonly DurationMention[],
  endOf: ReadonlyMap<LocalDate, number>,
  kept: readonly Timed[],
  moments: readonly Moment[],
): Slot {
  const { moment, date, from } = timed;
  const index = boundaries.findIndex((boundary) => boundary.moment === moment);
  const isAlone = kept.filter((each) => each.moment.role === "session").length === 1;
  const segment = isAlone
    ? { start: page.lines[0]?.start ?? 0, end: page.lines.at(-1)?.end ?? 0 }
    : segmentOf(page, boundaries, index);
  const end = endFor(page, timed, segment, durations, endOf, kept, moments, isAlone);
  return {
    moment,
    date,
    from,
    to: end?.to,
    ...(end?.span && { endSpan: end.span }),
    segment,
    topic: topicOf(page, moment, segment),
    isAgenda: !isAlone,
  };
}

/** "Allow up to 90 minutes": the length of the whole, whatever parts are told. */
const SAYS_WHOLE =
  /\b(?:allow|lasts?|lasting|duration|set aside|reserve|altogether|in all)\b[^.;\n]{0,20}$/iu;

/** A session whose parts have lengths of their own, as those parts. */
function inParts(
  page: Page,
  slot: Slot,
  isOnly: boolean,
  durations: readonly DurationMention[],
): readonly Slot[] {
  const { from, to, moment } = slot;
  if (from === undefined) return [slot];
  const length = to === undefined ? undefined : to - from;
  const isWhole =
    slot.endSpan !== undefined &&
    SAYS_WHOLE.test(page.plain.slice(Math.max(0, slot.endSpan.start - 40), slot.endSpan.start));
  const isSure = moment.clock?.to !== undefined || !isOnly || isWhole;
  const parts = partsOf(
    page,
    { segment: slot.segment, total: length, isSure, after: moment.end },
    durations,
  );
  let at = from;
  const slots = parts.map((part): Slot & { readonly isPause: boolean } => {
    const start = at;
    at += part.minutes;
    return {
      ...slot,
      from: start,
      to: at,
      endSpan: part.span,
      segment: part.segment,
      topic: part.topic,
      isAgenda: true,
      isPause: part.isPause,
    };
  });
  return slots.length >= 2 ? slots.filter(({ isPause }) => !isPause) : [slot];
}

function segmentOf(page: Page, boundaries: readonly Boundary[], index: number): Span {
  const start = boundaries[index]?.at ?? 0;
  const next = boundaries[index + 1]?.at;
  const moment = boundaries[index]?.moment;
  const line = moment?.line;
  const limit = next ?? page.lines.at(-1)?.end ?? start;
  if (!line) return { start, end: limit };
  const blockEnd =
    page.lines.findLast(({ block, start: at }) => block === line.block && at < limit)?.end ?? limit;
  const nextLine = next === undefined ? undefined : boundaries[index + 1]?.moment.line;
  // Blocks of a form: all up to the next of them.
  const isForm =
    boundaries.length >= 2 &&
    boundaries.every(
      ({ moment: each }, at) =>
        at === 0 || each.line?.block !== boundaries[at - 1]?.moment.line?.block,
    );
  if (isForm && nextLine && nextLine.block !== line.block && line.label !== undefined)
    return { start, end: limit };
  // Where every item has one line, the last has one too.
  const isDense =
    boundaries.length >= 3 &&
    boundaries.every(
      ({ moment: each }, at) =>
        at === 0 || each.line?.index === (boundaries[at - 1]?.moment.line?.index ?? -2) + 1,
    );
  // "We start at 9. … First there's a driving assessment with …"
  const opening = page.lines.find(
    ({ start: at, end }) => at > blockEnd && at < limit && OPENS.test(page.plain.slice(at, end)),
  );
  if (opening && next !== undefined) return { start, end: limit };
  const own = isDense && next === undefined ? Math.max(line.end, moment.sentence?.end ?? 0) : limit;
  return { start, end: Math.max(Math.min(blockEnd, limit, own), moment.end) };
}

const OPENS =
  /^(?:first(?:ly)?(?: up|,| of all| there| you| we| is| comes| a\b| \d+ ?min\w*| half| (?:three )?quarters?| hour)|to (?:start|begin) with|(?:we|you|it)(?:'ll| will)? (?:start|begin|open|kick off)s? with|zuerst|zunächst)\b/iu;

/** What the line says besides the time: to its end, or to the end of the segment. */
function topicOf(page: Page, moment: Moment, segment: Span): Span {
  const { line } = moment;
  const after = Math.max(
    moment.end,
    moment.zone && moment.zone.start - moment.end < 6 ? moment.zone.end : 0,
  );
  const lineEnd = Math.min(line?.end ?? segment.end, Math.max(segment.end, after));
  const rest = trimmed(page.plain, { start: after, end: Math.max(after, lineEnd) });
  if (HAS_LETTERS.test(page.plain.slice(rest.start, rest.end))) return rest;
  const head = {
    start: Math.max(segment.start, Math.min(line?.start ?? segment.start, moment.start)),
    end: moment.start,
  };
  if (HAS_LETTERS.test(page.plain.slice(head.start, head.end))) return trimmed(page.plain, head);
  const above = trimmed(page.plain, {
    start: segment.start,
    end: Math.max(segment.start, moment.start),
  });
  if (HAS_LETTERS.test(page.plain.slice(above.start, above.end))) return above;
  return trimmed(page.plain, { start: Math.min(after, segment.end), end: segment.end });
}

/** A length that is not the one of the session. */
const OTHER_LENGTH_AFTER =
  /^(?:['’]|\s|-|of\s)*(?:(?:long|oral|short|introductory|opening|prepared|individual|live|powerpoint|formal|brief|max\.?|minute)\s)*(?:presentation|präsentation|présentation|presentación|presentatie|talk\b|vortrag|exposé|pitch|slides?|deck|demo\b|q\s?&\s?a|questions? at|for (?:your )?questions|early|before|prior|beforehand|ahead|in advance|earlier|walk|drive|from|away|break|pause|prep|preparation|to prepare|vorher|früher|avant|written|test\b|task\b|exercise\b|reading|on foot|late\b|train|lesson|teach|each way|notice|buffer|of this|of these|icebreaker|intro\b|micro|window|grace|ride|by (?:car|train|bus|tram|foot)|to find|introduction|warm-?up|role ?play|on ["'])/iu;
const OTHER_LENGTH_BEFORE =
  /(?:\barriv\w*|\bcome|\blog (?:in|on)|\bpresentation\b[^.;\n]{0,30}|\bpräsentation (?:von|über)|\bpresent for|\btalk (?:of|for)|\bprepare[^.;\n]{0,40}|\bwithin|\bevery|\bfirst|\blast|\bparking for|\ballow (?:an extra|extra)|\bnot exceeding|\babout|\bup to|\bmax(?:imum)?\.?|\bno (?:more|longer) than|\b(?:is|are) about|\bbring[^.;\n]{0,30})\s*(?:of\s|around\s|about\s|approx\.?\s|ca\.?\s|approximately\s|a\s)?$/iu;
const OWN_LENGTH =
  /(?:\blasts?|\bduration|\bdauer|\bdauert|\bdure\b|\bdurera|\bdurée|\ballow|\bplan(?: on| for)?|\bset aside|\bexpect|\btakes?|\bfor|\blength|\bof approximately|\brun(?:s|ning)?|\bblock(?:ed)?|\breserve|\beinplanen|\bduur|\bduración|\beach|\bapprox|\breckon(?: on)?|\b(?:it'd|it'll|it would|it will|it should|should|that'd|that'll) be|\bduurt|\bestimated|\bneed|\bneeds|\bborrow|\bsteal|\bgrab|\bbudget|\bcomprise|\btotal)[\s:]*(?:(?:about|for|up to|around|approx\.?|approximately|roughly|ca\.?|circa|environ|etwa|ungefähr|rund|at least|between|be|is|a|the|interview|last|out|no more than|some|just|under|over)[\s:]*){0,4}$/iu;
const SESSION_NOUN_AFTER =
  /^['’]?(?:s|\s|-|\))*(?:(?:[\p{L}-]+\s){0,3})(?:of your time|interview|call|chat|session|conversation|meeting|panel|video|zoom|teams|slot|discussion|yarn|gespräch|entretien|entrevista|gesprek|phone|round|duration|block|long|on (?:the|zoom|teams)|each|catch|with|in total|case|coding|technical|role|screen|visit|appointment)/iu;

function endFor(
  page: Page,
  { moment, date, from, to }: Timed,
  segment: Span,
  durations: readonly DurationMention[],
  endOf: ReadonlyMap<LocalDate, number>,
  kept: readonly Timed[],
  moments: readonly Moment[],
  isAlone: boolean,
): { readonly to: number; readonly span?: Span } | undefined {
  if (to !== undefined)
    return {
      to: to > from ? to : to + (to + 720 > from ? 720 : 1440),
      ...(moment.clock && { span: moment.clock }),
    };
  const own = lengthIn(page, segment, durations, !isAlone, moment);
  if (own) return { to: from + own.minutes, span: own };
  const sameDay = kept.filter((each) => each.date.date === date.date && each.from > from);
  const next = sameDay.toSorted((a, b) => a.from - b.from)[0];
  const midnight = from >= NIGHT_START ? DAY_MINUTES : 0;
  const endAt = ({ from: at, isGuessed }: { from: number; isGuessed: boolean }): number =>
    at <= from && isGuessed && at + HALF_DAY > from
      ? at + HALF_DAY
      : at + (at < NIGHT_END ? midnight : 0);
  const ends = moments.filter((each) => each.role === "end" && each.clock !== undefined);
  const closing = ends.find(
    (each) =>
      each.start > moment.start &&
      each.clock !== undefined &&
      endAt(each.clock) > from &&
      (each.date === undefined || each.date.date === date.date) &&
      !(next && next.moment.start < each.start),
  );
  const closingAt = closing?.clock ? endAt(closing.clock) : 0;
  if (closing && (!next || closingAt <= next.from)) return { to: closingAt, span: closing };
  const general = lengthIn(
    page,
    { start: page.lines[0]?.start ?? 0, end: page.lines.at(-1)?.end ?? 0 },
    durations.filter(
      (each) =>
        !kept.some(
          ({ moment: other }) =>
            other.line && each.start >= other.line.start && each.end <= other.line.end,
        ),
    ),
    true,
    moment,
    /\beach\b|\bapiece\b|\bjeweils\b|\bper (?:session|interview)\b|\bchacun/i,
  );
  if (general && !isAlone) return { to: from + general.minutes, span: general };
  if (next && moment.leads && next.moment.leads && next.from - from <= 180)
    return { to: next.from, span: next.moment };
  const whole = endOf.get(date.date);
  if (!next && whole !== undefined && whole > from && whole - from <= WHOLE_MAX)
    return { to: whole };
  return undefined;
}

/** A longer rest of the day is the one of all candidates. */
const WHOLE_MAX = 180;

/** The length of a session among the lengths that a text names. */
function lengthIn(
  page: Page,
  segment: Span,
  durations: readonly DurationMention[],
  isItem: boolean,
  moment: Moment,
  wanted?: RegExp,
): DurationMention | undefined {
  const ranked = durations
    .filter(({ start, end }) => start >= segment.start && end <= segment.end)
    .map((mention) => {
      const before = page.plain
        .slice(Math.max(segment.start, mention.start - 60), mention.start)
        .replace(/\s+/g, " ");
      const after = page.plain
        .slice(mention.end, Math.min(segment.end, mention.end + 50))
        .replace(/\s+/g, " ");
      const around = page.plain.slice(
        Math.max(segment.start, mention.start - 40),
        Math.min(segment.end, mention.end + 40),
      );
      if (wanted && !wanted.test(around)) return { mention, rank: -1 };
      // "45 min. Presentation to …": the sentence has ended.
      const isEnd = page.plain[mention.end - 1] === "." && /^\s\p{Lu}/u.test(after);
      if (!isEnd && OTHER_LENGTH_AFTER.test(after)) return { mention, rank: -1 };
      if (PERFORMS.test(before)) return { mention, rank: -1 };
      const isOwn = OWN_LENGTH.test(before) || (isItem && FIRST_PART.test(before));
      // "Portfolio presentation (60 min)": the length of the item itself.
      const isBracketed = isItem && /\(\s?$/.test(before);
      if (!isOwn && !isBracketed && !BEGINS.test(before) && OTHER_LENGTH_BEFORE.test(before))
        return { mention, rank: -1 };
      const isNear =
        moment.line !== undefined &&
        mention.start >= moment.line.start &&
        mention.end <= moment.line.end;
      const rank =
        (isOwn ? 4 : 0) +
        (isAlone(page, mention) ? 2 : 0) +
        (SESSION_NOUN_AFTER.test(after) ? 2 : 0) +
        (isNear ? 2 : 0) +
        (BEGINS.test(before) ? 1 : 0) +
        (isItem ||
        /\(\s*(?:ca\.?|approx\.?|about|ongeveer|etwa|environ|env\.|around|roughly|circa|~)?\s*$/.test(
          before,
        )
          ? 1
          : 0) +
        (DURATION_LABEL.test(labelAt(page, mention.start)) ? 4 : 0);
      return { mention, rank };
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.mention.start - b.mention.start);
  return ranked[0]?.mention;
}

/** "~50 mins" as the whole of a line. */
function isAlone({ plain, ...page }: Page, { start, end }: DurationMention): boolean {
  const line = lineOfPlace({ plain, ...page }, start);
  if (!line || line.end < end) return false;
  const rest = `${plain.slice(line.value.start, start)}${plain.slice(end, line.end)}`;
  return rest.replace(/[^\p{L}]/gu, "").length <= 12;
}

/** "First 45 mins is round the floor with Wayne". */
const FIRST_PART = /(?:^|[.!?]\s)(?:the\s)?first\s$/iu;

/** "You're asked to speak for ten minutes". */
const PERFORMS =
  /\b(?:speak|present|read|write|perform|teach us|warm up)(?: to us| aloud)?(?: for)?(?: about| up to| around)?\s$/iu;

/** "Forty minutes.", "About an hour with both": a length that begins its sentence. */
const BEGINS =
  /(?:^|[.!?]\s|,\s(?=about|around|roughly|approx))(?:(?:about|around|just|only|allow|roughly|approx\.?)\s)?$/iu;

const DURATION_LABEL =
  /\b(?:duration|dauer|durée|how long|length|duración|duur|time|when|format|interview)\b/i;

function labelAt(page: Page, at: number): string {
  return lineOfPlace(page, at)?.label ?? "";
}

function bareSlot(page: Page, { moment, date, from, to }: Timed): Slot {
  const segment = { start: moment.start, end: moment.end };
  return { moment, date, from, to, segment, topic: segment, isAgenda: false };
}

const DAY_LABEL = /\b(?:date|when|day|datum|tag|termin|wann|quand|fecha|interview|jour)\b/i;
const ABOUT_INTERVIEW =
  /\b(?:interview\w*|conversation|chat|lunch|appointment|call|assessment|gespräch\w*|entretien|entrevista|gesprek|panel|visit|trial|meet(?:ing)?|presentation|on-?site|come in|see you|shift|session|round)\b/i;

/** Days of interviews that have no time yet. */
function daysAlone(page: Page, moments: readonly Moment[]): readonly Moment[] {
  const days = moments.filter(({ date, clock, role, line, sentence }) => {
    if (!date || clock || role !== "session" || !date.isFull) return false;
    if (line?.label !== undefined && DAY_LABEL.test(line.label)) return true;
    const said = sentence
      ? page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
      : "";
    return ABOUT_INTERVIEW.test(said) || (sentence !== undefined && isPointedAt(page, sentence));
  });
  const seen = new Set<string>();
  return days.filter(({ date }) => {
    if (!date || seen.has(date.date)) return false;
    seen.add(date.date);
    return true;
  });
}

/** "We would like to see you again. It will be Thursday 21 May": the sentence before says what. */
function isPointedAt(page: Page, sentence: Sentence): boolean {
  const before = page.sentences[page.sentences.indexOf(sentence) - 1];
  return (
    before !== undefined &&
    before.block === sentence.block &&
    /^(?:it|this|that|the date)(?:'s|'ll| is| will)\b/iu.test(
      page.plain.slice(sentence.start, sentence.start + 16),
    ) &&
    /\b(?:see|meet|talk|speak|invite|back|again|interview|visit)\b/iu.test(
      page.plain.slice(before.start, Math.min(before.end, before.start + 400)),
    )
  );
}

function dayAlone(page: Page, moment: Moment): Slot {
  const segment = { start: page.lines[0]?.start ?? 0, end: page.lines.at(-1)?.end ?? 0 };
  const date = moment.date ?? {
    start: moment.start,
    end: moment.end,
    date: "",
    isFull: false,
    confidence: "guess",
  };
  return {
    moment,
    date,
    from: undefined,
    to: undefined,
    segment,
    topic: { start: moment.start, end: moment.end },
    isAgenda: false,
  };
}
