import type { DurationMention } from "./durations.ts";
import { type Line, type Page, type Span, trimmed } from "./page.ts";
import { isAsked } from "./sequel-words.ts";

/** A stretch of a session that the text gives a length and no time of its own. */
export interface Part {
  readonly minutes: number;
  readonly segment: Span;
  readonly topic: Span;
  readonly span: Span;
  /** Nobody is asked anything: it takes its time and is no session. */
  readonly isPause: boolean;
}

const ITEM_LABEL =
  /^(?:part|session|step|section|block|stage|round|interview|teil|partie|parte|deel|segment)\s?(?:\d|[ivx]+\b|one|two|three|a\b|b\b)/iu;
const PAUSE = /\b(?:break|pause|buffer|breather|comfort)\b/i;
const TOLERANCE_MINUTES = 20;
const PARTS_MAX = 12;

/** The parts of one session, in their order; none where it is a single one. */
export function partsOf(
  page: Page,
  session: {
    readonly segment: Span;
    readonly total: number | undefined;
    readonly isSure: boolean;
    readonly after: number;
  },
  durations: readonly DurationMention[],
): readonly Part[] {
  const inside = durations.filter(
    ({ start, end }) => start >= session.segment.start && end <= session.segment.end,
  );
  const parts = [byLines, bySentence, bySentences, firstAndRest]
    .map((split) => split(page, inside, session))
    .find((each) => each.length >= 2);
  if (!parts || parts.length > PARTS_MAX) return [];
  const sum = parts.reduce((total, { minutes }) => total + minutes, 0);
  // A length that was read may be the one of a part.
  const fits =
    session.total === undefined ||
    !session.isSure ||
    Math.abs(session.total - sum) <= TOLERANCE_MINUTES;
  return fits ? parts : [];
}

type Split = (
  page: Page,
  durations: readonly DurationMention[],
  session: { readonly total: number | undefined; readonly after: number },
) => readonly Part[];

/** "Part 1 (45 min): coding", "- 30 min with Priya": lines of a list, each with one length. */
const byLines: Split = (page, durations, { after, total }) => {
  const behind = linesFrom(page, durations, after);
  if (behind.length >= 2 || total !== undefined) return behind;
  const before = linesFrom(page, durations, 0);
  return before.every(({ segment }) => segment.end <= after) ? before : [];
};

function linesFrom(
  page: Page,
  durations: readonly DurationMention[],
  after: number,
): readonly Part[] {
  const items = page.lines.flatMap((line) => {
    if (line.end < after) return [];
    const own = durations.filter(({ start, end }) => start >= line.start && end <= line.end);
    const text = page.plain.slice(line.start, line.end);
    const [only] = own;
    const bare = text.replace(/^[\s•*-]+/, "");
    const isItem =
      line.isBullet ||
      ITEM_LABEL.test(bare) ||
      /^\d{1,2}[.)]\s/.test(bare) ||
      (only !== undefined && only.start - line.start <= 3);
    return own.length === 1 && only && isItem ? [{ line, only }] : [];
  });
  const [first] = items;
  if (!first) return [];
  const run: { readonly line: Line; readonly only: DurationMention }[] = [first];
  for (const item of items.slice(1)) {
    const last = run.at(-1);
    if (last && item.line.index - last.line.index <= 3) run.push(item);
  }
  return run.map(({ line, only }, index) => {
    const next = run[index + 1]?.line;
    const blockEnd = page.lines.findLast(({ block }) => block === line.block)?.end ?? line.end;
    const end = next ? next.start - 1 : Math.max(line.end, Math.min(blockEnd, line.end + 300));
    return partOf(page, only, trimmed(page.plain, { start: line.start, end }), line.end);
  });
}

const THEN =
  /\b(?:then|followed (?:\p{L}+ ){0,2}by|afterwards|after (?:that|which)|straight after|and finally|next|danach|anschließend|gefolgt von|puis|suivi|luego|después|daarna|aansluitend|vervolgens|ensuite|après quoi|a continuación|poi|dopo|depois|därefter|derefter|sedan|potem|plus|afterwards|subsequently|before)\b/iu;

/** "30 minutes with Ann, then 45 minutes with Bob". */
const bySentence: Split = (page, durations, { after }) => {
  for (const sentence of page.sentences) {
    // "45 all in" is the whole of what stands before.
    const own = durations.filter(
      ({ start, end }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        !/^\s(?:all in|in all|in total|altogether|all told)\b/iu.test(
          page.plain.slice(end, end + 14),
        ),
    );
    const [first, second] = own;
    if (!first || !second) continue;
    // Told before the time: each part has to say what it is.
    const isSaid =
      sentence.end >= after ||
      own.every(({ end }) =>
        PART_WORDS.test(page.plain.slice(end, Math.min(end + 60, sentence.end))),
      );
    if (!isSaid) continue;
    const areLinked =
      own
        .slice(1)
        .every((each, index) => THEN.test(page.plain.slice(own[index]?.end ?? 0, each.start))) ||
      (own.length >= 3 && own.every((each) => isBracketed(page, each)));
    const isOne = own
      .slice(1)
      .some(({ start }, index) => asksBehind(page, own[index]?.end ?? 0, start, sentence.end));
    if (!areLinked || isOne) continue;
    return own.map((each, index) => {
      const next = own[index + 1];
      const gap = next ? page.plain.slice(each.end, next.start) : "";
      const cut = next ? each.end + Math.max(0, gap.search(THEN)) : sentence.end;
      const begin =
        index === 0 ? Math.max(sentence.start, Math.min(each.start, after)) : each.start;
      return partOf(
        page,
        each,
        { start: begin, end: Math.max(each.end, cut) },
        Math.max(each.end, cut),
      );
    });
  }
  return [];
};

/** "Tour (20 min), task (40 min), interview (30 min)". */
const isBracketed = ({ plain }: Page, { start, end }: DurationMention): boolean =>
  /\(\s?(?:ca?\.?\s|about\s|approx\.?\s)?$/iu.test(plain.slice(Math.max(0, start - 10), start)) &&
  /^\s?\)/u.test(plain.slice(end, end + 2));

/** "First 20 minutes: your talk. Then 40 minutes of questions": one length in each of the sentences. */
const bySentences: Split = (page, durations) => {
  const told = page.sentences.flatMap((sentence) => {
    const own = durations.filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    const [only] = own;
    return only && own.length === 1 ? [{ sentence, only }] : [];
  });
  const first = told.findIndex(({ sentence }) => BEGINS_PARTS.test(headOf(page, sentence)));
  if (first < 0) return [];
  const run = told.slice(first, first + 1);
  for (const each of told.slice(first + 1)) {
    const last = run.at(-1);
    const isNext =
      last !== undefined &&
      page.sentences.indexOf(each.sentence) - page.sentences.indexOf(last.sentence) === 1 &&
      GOES_ON.test(headOf(page, each.sentence));
    if (!isNext) break;
    run.push(each);
  }
  return run.length >= 2
    ? run.map(({ sentence, only }) =>
        partOf(page, only, { start: sentence.start, end: sentence.end }, sentence.end),
      )
    : [];
};

const headOf = ({ plain }: Page, { start, end }: Span): string =>
  plain.slice(start, Math.min(end, start + 60));

const BEGINS_PARTS =
  /^\W*(?:(?:for )?the first\b|first\b|part (?:one|1|a)\b|(?:you|we)(?:'ll|'d| will| would)? (?:start|begin|open)s?\b|it (?:starts|begins|opens)\b|zuerst|zunächst|eerst|d'abord|primero)/iu;
const GOES_ON =
  /^\W*(?:and )?(?:then|next|after(?:wards| that)?|following that|part (?:two|three|2|3|b|c)\b|finally|lastly|(?:for )?the (?:next|second|last|final|remaining|other|rest)\b|danach|anschließend|daarna|ensuite|puis|después|luego)/iu;

/** "A ten-minute talk, followed by questions (45 minutes in total)". */
function asksBehind(page: Page, from: number, to: number, end: number): boolean {
  const then = page.plain.slice(from, to).search(THEN);
  return then >= 0 && isAsked(page.plain.slice(from + then, end));
}

const PART_WORDS =
  /^[-\s]{0,2}(?:[\p{L}-]+ ){0,4}(?:interview|chat|session|conversation|call|meeting|test|exercise|presentation|talk|tour|case|round|panel|discussion|with)\b/iu;

const FIRST =
  /\b(?:first|to start|to begin|begins? with|starts? with|zuerst|zunächst|d'abord|primero)\b/iu;

/** "A 20 min written task first, then straight into questions": the rest takes what is left. */
const firstAndRest: Split = (page, durations, { total }) => {
  if (total === undefined) return [];
  for (const sentence of page.sentences) {
    const text = page.plain.slice(sentence.start, sentence.end);
    const own = durations.find(
      ({ start, end, minutes }) =>
        start >= sentence.start && end <= sentence.end && minutes < total,
    );
    if (!own || !FIRST.test(text)) continue;
    const next = page.sentences[page.sentences.indexOf(sentence) + 1];
    const goesOn =
      next &&
      /^(?:then|after that|danach|dann|puis|luego)\b/iu.test(
        page.plain.slice(next.start, next.start + 12),
      );
    const until = goesOn ? next.end : sentence.end;
    if (goesOn && /\bfirst\s$/iu.test(page.plain.slice(own.start - 6, own.start))) {
      const rest = { minutes: total - own.minutes, start: own.start, end: own.end };
      return [
        partOf(page, own, { start: sentence.start, end: sentence.end }, sentence.end),
        partOf(page, rest, { start: next.start, end: until }, until),
      ];
    }
    const behind = page.plain.slice(own.end, sentence.end);
    const then = behind.search(/\bthen (?:straight )?(?:into|on to|to|we|you|it's|the|a)\b/iu);
    if (then < 0 || /^\s?(?:presentation|talk|pitch)/i.test(behind)) continue;
    const at = own.end + then;
    const rest = { minutes: total - own.minutes, start: own.start, end: own.end };
    return [
      partOf(page, own, { start: sentence.start, end: at }, at),
      partOf(page, rest, { start: at, end: sentence.end }, sentence.end),
    ];
  }
  return [];
};

function partOf(
  page: Page,
  { minutes, start, end }: DurationMention,
  segment: Span,
  topicEnd: number,
): Part {
  const text = page.plain.slice(segment.start, topicEnd);
  const behind = trimmed(page.plain, { start: end, end: topicEnd });
  const lead = /^[\s):,.–-]*/u.exec(page.plain.slice(behind.start, behind.end))?.[0].length ?? 0;
  const topic = { start: behind.start + lead, end: behind.end };
  const isEmpty = !/\p{L}{3}/u.test(page.plain.slice(topic.start, topic.end));
  return {
    minutes,
    segment,
    topic: isEmpty ? { start: segment.start, end: Math.max(segment.start, start) } : topic,
    span: { start, end },
    isPause: PAUSE.test(text),
  };
}
