import type { Moment } from "./moments.ts";
import { type Page, type Span, trimmed } from "./page.ts";
import { isSequel } from "./sequel-words.ts";
import type { Timed } from "./slot.ts";

export interface Boundary {
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
export function boundariesOf(
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
      at = Math.max(sentence.start, openingEnd(page, sentence.start, moment));
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
    } else if (sentence && sentence.start >= last && sentence.start <= start)
      at = openingEnd(page, sentence.start, moment);
    else at = separatorBefore(page, last, start);
    if (
      sentence &&
      sentence.start > at &&
      sentence.start <= start &&
      line &&
      line.index === lastLine
    )
      at = Math.max(at, sentence.start);
    // "You are met at 8.45 and shown round, followed by a lesson at 9.30".
    const isMetBefore = moments.some(
      (each) =>
        each.role === "arrival" && each.clock && each.sentence === sentence && each.start < start,
    );
    if (sentence && isMetBefore) at = Math.max(at, openingEnd(page, sentence.start, moment));
    last = Math.max(moment.end, at);
    lastLine = line?.index ?? -1;
    return { at, moment };
  });
}

/** "First you're out with Gord, then at quarter to twelve …": what stands before "then" is the session's before. */
function openingEnd(page: Page, from: number, moment: Moment): number {
  const { start } = moment;
  const said = page.plain.slice(from, start);
  const then = [...said.matchAll(THEN_AT)].at(-1);
  const isLong = then !== undefined && then.index >= OPENING_MIN;
  if (then && (isLong || OPENS.test(said))) return from + then.index + 1;
  if (!isSequel(said) && !OPENS.test(said)) return from;
  const isLast = !/^[^.!?]*\p{L}{3}/u.test(
    page.plain.slice(moment.end, moment.sentence?.end ?? moment.end),
  );
  const clause = isLast ? [...said.matchAll(OWN_CLAUSE)].at(-1) : AT_CLAUSE.exec(said);
  return clause && clause.index >= OPENING_MIN ? from + clause.index + 1 : from;
}

/** "We'd then take you to lunch, and at 13:30 …": what follows "then" is told of the time before. */
const AT_CLAUSE =
  /(?:[,;]\s(?:(?:and|und|et|y|en|e|och|og)\s)?|\sand\s)(?:(?:then|finally|dann)\s)?(?:(?:at|from|around|um|ab|gegen|à|vers|a las|om|alle)\s)?(?:about\s)?$/iu;

/** "Next is lunch, and we'd wrap up with Ravi from 1:15 to 2". */
const OWN_CLAUSE =
  /[,;]\s(?:and|then|und|et|y|en)\s(?=(?:then\s)?(?:we|you|they|sie|wir|vous|nous)\b)|;\s/giu;

const THEN_AT =
  /[,;)]\s(?:and\s)?(?:then|after that|afterwards|followed by|finish(?:ing)? (?:with|off)|finally|ending with|before (?:meeting|a)|danach|anschließend|ensuite|puis|después|luego|daarna|poi)\b/giu;

/** A clause that says more than "Come on Monday". */
const OPENING_MIN = 24;

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

export function segmentOf(page: Page, boundaries: readonly Boundary[], index: number): Span {
  const start = boundaries[index]?.at ?? 0;
  const next = boundaries[index + 1]?.at;
  const moment = boundaries[index]?.moment;
  const line = moment?.line;
  const limit = next ?? page.lines.at(-1)?.end ?? start;
  if (!line) return { start, end: limit };
  const blockEnd =
    page.lines.findLast(({ block, start: at }) => block === line.block && at < limit)?.end ?? limit;
  // "Time: 3 to 4, then a mock check-in, 4 to 4.20": both stand in one field of a form.
  if (line.label !== undefined && boundaries[index - 1]?.moment.line === line)
    return { start, end: Math.max(line.end, moment.end) };
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
export function topicOf(page: Page, moment: Moment, segment: Span): Span {
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
