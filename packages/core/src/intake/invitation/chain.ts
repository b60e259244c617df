import type { DurationMention } from "./durations.ts";
import { formatsIn } from "./kinds.ts";
import type { Moment } from "./moments.ts";
import { type Page, type Span, trimmed } from "./page.ts";
import { isAsked, isSequel, SEQUEL_CLAUSE } from "./sequel-words.ts";
import { HALF_DAY, type Slot } from "./slot.ts";

/** One of the sessions that a text tells one after the other. */
interface Link extends Span {
  /** Minutes, or the time of day at which it ends. */
  readonly length: number | undefined;
  readonly until: number | undefined;
  readonly said: Span | undefined;
  /** It takes its time and is no session. */
  readonly isPause: boolean;
  readonly opens: boolean;
}

interface Timing {
  readonly durations: readonly DurationMention[];
  readonly moments: readonly Moment[];
  /** The next session that has a time of its own. */
  readonly next: Slot | undefined;
}

const LINKS_MAX = 10;

/** So many places are looked at. */
const CUTS_MAX = 40;

/** "Questions until 11. Then Youssef takes you round for an hour": each goes on where the last ends. */
export function chainOf(page: Page, slot: Slot, timing: Timing): readonly Slot[] {
  if (slot.from === undefined) return [slot];
  const cuts = cutsIn(page, slot, timing);
  const [first] = cuts;
  if (!first || cuts.length >= LINKS_MAX) return [slot];
  const { link, whole } = headOf(
    page,
    slot,
    { start: slot.segment.start, end: first.start },
    timing,
  );
  const links = [link, ...cuts.map((cut) => linkOf(page, cut, timing))];
  const bounds = boundsOf(slot, links, whole ?? endOfAll(slot, links, timing), timing.next);
  if (!bounds) return [slot];
  const chained = links.flatMap((link, index): readonly Slot[] => {
    const [from, to] = [bounds[index], bounds[index + 1]];
    if (from === undefined || link.isPause) return [];
    const segment = { start: link.start, end: link.end };
    return [
      {
        ...slot,
        from,
        to,
        segment,
        topic: index === 0 ? within(slot.topic, segment) : segment,
        isAgenda: true,
        endSpan: link.said ?? slot.endSpan ?? segment,
      },
    ];
  });
  return chained.length >= 2 ? chained : [slot];
}

const within = (inner: Span, outer: Span): Span => ({
  start: Math.min(inner.start, outer.end),
  end: Math.min(inner.end, outer.end),
});

/** A link that begins its sentence may leave open when it ends. */
interface Cut extends Span {
  readonly opens: boolean;
}

function cutsIn(page: Page, { segment, moment }: Slot, timing: Timing): readonly Cut[] {
  const told = page.sentences.filter(({ start, end }) => end > moment.end && start < segment.end);
  const starts = told.flatMap((sentence) => {
    const text = page.plain.slice(
      sentence.start,
      Math.min(sentence.end, segment.end, sentence.start + 1200),
    );
    const opens = sentence.start >= moment.end && isSequel(text.slice(0, 100));
    const inside = [...text.matchAll(SEQUEL_CLAUSE)]
      .map(({ index }) => ({ at: sentence.start + index + 1, sentence, opens: false }))
      .filter(({ at }) => at > moment.end);
    return opens ? [{ at: sentence.start, sentence, opens }, ...inside] : inside;
  });
  const spans = (kept: typeof starts): readonly Cut[] =>
    kept.map(({ at, sentence, opens }, index) => {
      const end = Math.min(
        kept[index + 1]?.at ?? Infinity,
        goesOnTo(page, sentence.end),
        segment.end,
      );
      return { ...trimmed(page.plain, { start: at, end }), opens };
    });
  const first = starts.slice(0, CUTS_MAX);
  const fits = spans(first).map((cut) => isSession(page, cut, timing));
  return spans(first.filter((_, index) => fits[index]));
}

/** "Then Ann takes over. She'll want to hear about …": what is said of the same. */
function goesOnTo(page: Page, end: number): number {
  const next = page.sentences.find(({ start }) => start >= end);
  const said = next ? page.plain.slice(next.start, next.start + 30) : "";
  return next &&
    /^(?:she|he|they|this|that|it)(?:'s|'ll|'d| is| are| will| would| wants?| likes?)\b/iu.test(
      said,
    )
    ? next.end
    : end;
}

const MEETS =
  /\b(?:with|w\/|meet|see|join|to|by|mit|avec|con|met|med)\s(?:(?:our|the|unserem|unserer|unsere|herrn?|frau|notre|both)\s)?(?:[\p{L}-]+\s){0,3}?\p{Lu}\p{Ll}|(?:^|\s)\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}'-]+)?(?:\s\([^()]{2,60}\))?(?:,[^,]{2,60},)?\s(?:will|takes|shows|walks|joins|would|wants|and\s\p{Lu})/u;

/** What is said of the time behind the interview: no session. */
const NO_SESSION =
  /\b(?:let you know|be in touch|get back to you|decision|decide|(?:make|made) (?:an|you an) offer|free to (?:go|leave)|reimburs\w*|bescheid|come back to you|hear from us|feedback (?:by|within)|next steps|if (?:all|it|that|this|everything)(?:'s| is| goes)|if you(?:'d| would)? (?:can|like|wish|want|fancy|have|are able)|if there(?:'s| is) time|optional(?:ly)?|thank you|references?)\b/iu;

const PAUSE =
  /\b(?:break|pause|buffer|breather|time to (?:yourself|regroup|freshen up)|comfort stop|kaffeepause)\b/iu;

function isSession(page: Page, { start, end }: Span, { durations, moments }: Timing): boolean {
  const text = page.plain.slice(start, Math.min(end, start + 400));
  if (NO_SESSION.test(text)) return false;
  if (isAsked(text)) return false;
  if (moments.some((each) => isIn(each, { start, end }) && !isEnd(each))) return false;
  const has = formatsIn(text).some(({ weight }) => weight >= 3.5);
  const meets = MEETS.test(text);
  const isTimed =
    durations.some((each) => isIn(each, { start, end })) ||
    moments.some((each) => isEnd(each) && isIn(each, { start, end }));
  return isTimed ? has || meets || formatsIn(text).length > 0 || PAUSE.test(text) : has || meets;
}

/** A length that is none of a session. */
const ASIDE_AFTER =
  /^(?:['’]|\s|-)*(?:early|before|prior|beforehand|ahead|earlier|walk\b|drive|away|to find|late\b|notice|on foot|in advance)/iu;

function linkOf(page: Page, { opens, ...span }: Cut, { durations, moments }: Timing): Link {
  const until = moments.find((each) => isEnd(each) && isIn(each, span));
  const own = durations.find((each) => isIn(each, span) && !isAside(page, each));
  return {
    ...span,
    length: own?.minutes,
    until: until?.clock?.from,
    said: own ?? until,
    isPause: isPause(page, span),
    opens,
  };
}

const isIn = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const isEnd = ({ role, clock, date }: Moment): boolean =>
  role === "end" && clock !== undefined && date === undefined;

const isAside = ({ plain }: Page, { end }: Span): boolean =>
  ASIDE_AFTER.test(plain.slice(end, end + 30));

const isPause = ({ plain }: Page, { start, end }: Span): boolean => {
  const text = plain.slice(start, end);
  return PAUSE.test(text) && !MEETS.test(text);
};

/** The first of them, which has the time, and when all is over where the text says so. */
function headOf(
  page: Page,
  slot: Slot,
  span: Span,
  { durations }: Timing,
): { readonly link: Link; readonly whole: number | undefined } {
  const { endSpan, moment, to } = slot;
  const lengths = durations.filter(
    (each) => isIn(each, span) && each.start >= moment.start && !isAside(page, each),
  );
  const hasEnd = endSpan !== undefined && isIn(endSpan, span);
  const total = to === undefined ? undefined : to - (slot.from ?? 0);
  // "Ninety minutes in all: you start with 45 with Ann …", "10 to 12: an hour with Ann, then …".
  const shorter = lengths.find(
    (each) => total !== undefined && each.minutes < total && each.start > (endSpan?.start ?? 0),
  );
  const isRange = moment.clock?.to !== undefined;
  const isLength = durations.some((each) => each.start === endSpan?.start);
  if (hasEnd && !(shorter && (isRange || isLength)))
    return {
      link: { ...span, length: undefined, until: to, said: endSpan, isPause: false, opens: true },
      whole: undefined,
    };
  const own = shorter ?? lengths[0];
  const link = {
    ...span,
    length: own?.minutes,
    until: undefined,
    said: own,
    isPause: false,
    opens: true,
  };
  return { link, whole: hasEnd ? to : undefined };
}

/** When all is over, where it is said of none of them. */
function endOfAll(slot: Slot, links: readonly Link[], { moments }: Timing): number | undefined {
  const { endSpan, to, segment } = slot;
  if (to !== undefined && !(endSpan && links.some((link) => isIn(endSpan, link)))) return to;
  const last = links.at(-1);
  return moments.find(
    (each) =>
      isEnd(each) && last !== undefined && each.start >= last.end && each.start <= segment.end,
  )?.clock?.from;
}

/** Where each begins, and where the last ends; nothing where a length is missing in the midst. */
function boundsOf(
  slot: Slot,
  links: readonly Link[],
  whole: number | undefined,
  next: Slot | undefined,
): readonly (number | undefined)[] | undefined {
  const follows = next && next.date.date === slot.date.date ? next.from : undefined;
  let at = slot.from ?? 0;
  const bounds: (number | undefined)[] = [at];
  for (const [index, link] of links.entries()) {
    const rest = links.slice(index + 1);
    const left = rest.every(({ length }) => length !== undefined)
      ? rest.reduce((sum, { length = 0 }) => sum + length, 0)
      : undefined;
    const end =
      link.length !== undefined
        ? at + link.length
        : link.until !== undefined
          ? afterTime(link.until, at)
          : whole !== undefined && left !== undefined
            ? whole - left
            : rest.length === 0 && follows !== undefined && follows - at <= GAP_MAX
              ? follows
              : undefined;
    if (end === undefined)
      return rest.length === 0 && link.opens ? [...bounds, undefined] : undefined;
    if (end - at < SESSION_MIN || (follows !== undefined && end > follows)) return undefined;
    bounds.push(end);
    at = end;
  }
  return whole === undefined || Math.abs(whole - at) <= TOLERANCE ? bounds : undefined;
}

/** What is shorter is a part of what it belongs to. */
const SESSION_MIN = 10;

const TOLERANCE = 20;

/** A gap before the next time that a meal or a walk round fills. */
const GAP_MAX = 100;

const afterTime = (time: number, at: number): number =>
  time <= at && time < HALF_DAY && time + HALF_DAY > at ? time + HALF_DAY : time;
