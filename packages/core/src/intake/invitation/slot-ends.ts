import type { LocalDate } from "../../time.ts";
import type { DurationMention } from "./durations.ts";
import type { Moment } from "./moments.ts";
import { lineOfPlace, type Page, sentenceAt, type Span } from "./page.ts";
import { isSequel } from "./sequel-words.ts";
import { DAY_MINUTES, HALF_DAY, NIGHT_END, NIGHT_START, type Timed } from "./slot.ts";

/** A length that is not the one of the session. */
const OTHER_LENGTH_AFTER =
  /^(?:['’]|\s|-|of\s)*(?:(?:long|oral|short|introductory|opening|prepared|individual|live|powerpoint|formal|brief|max\.?|minute)\s)*(?:presentation|präsentation|présentation|presentación|presentatie|talk\b|vortrag|exposé|pitch|slides?|deck|demo\b|q\s?&\s?a|questions? at|for (?:your )?questions|early|before|prior|beforehand|ahead|in advance|earlier|walk|drive|from|away|break|pause|prep|preparation|to prepare|vorher|früher|avant|written|test\b|task\b|exercise\b|reading|on foot|late\b|train|lesson|teach|each way|notice|buffer|of this|of these|icebreaker|intro\b|micro|window|grace|ride|by (?:car|train|bus|tram|foot)|to find|introduction|warm-?up|role ?play|on ["'])/iu;

const OTHER_LENGTH_BEFORE =
  /(?:\barriv\w*|\bcome|\blog (?:in|on)|\bpresentation\b[^.;\n]{0,30}|\bpräsentation (?:von|über)|\bpresent for|\btalk (?:of|for)|\bprepare[^.;\n]{0,40}|\bwithin|\bevery|\bfirst|\blast|\bparking for|\ballow (?:an extra|extra)|\bnot exceeding|\babout|\bup to|\bmax(?:imum)?\.?|\bno (?:more|longer) than|\b(?:is|are) about|\bbring[^.;\n]{0,30})\s*(?:of\s|around\s|about\s|approx\.?\s|ca\.?\s|approximately\s|a\s)?$/iu;

const OWN_LENGTH =
  /(?:\blasts?|\bduration|\bdauer|\bdauert|\bdure\b|\bdurera|\bdurée|\ballow|\bplan(?: on| for)?|\bset aside|\bexpect|\btakes?|\bfor|\blength|\bof approximately|\brun(?:s|ning)?|\bblock(?:ed)?|\breserve|\beinplanen|\bduur|\bduración|\beach|\bapprox|\breckon(?: on)?|\b(?:it'd|it'll|it would|it will|it should|should|that'd|that'll) be|\bduurt|\bestimated|\bneed|\bneeds|\bborrow|\bsteal|\bgrab|\bbudget|\bcomprise|\btotal)[\s:]*(?:(?:about|for|up to|around|approx\.?|approximately|roughly|ca\.?|circa|environ|etwa|ungefähr|rund|at least|between|be|is|a|the|interview|last|out|no more than|some|just|under|over)[\s:]*){0,4}$/iu;

const SESSION_NOUN_AFTER =
  /^['’]?(?:s|\s|-|\))*(?:(?:[\p{L}-]+\s){0,3})(?:of your time|interview|call|chat|session|conversation|meeting|panel|video|zoom|teams|slot|discussion|yarn|gespräch|entretien|entrevista|gesprek|phone|round|duration|block|long|on (?:the|zoom|teams)|each|catch|with|in total|case|coding|technical|role|screen|visit|appointment)/iu;

export function endFor(
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
  const stated = statedEnd(page, moment, from, moments);
  if (stated?.clock) return { to: stated.clock.from, span: stated };
  const own = lengthIn(
    page,
    segment,
    durations.filter((each) => !isInSequel(page, each, moment)),
    !isAlone,
    moment,
  );
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
  const late = lengthIn(page, segment, durations, !isAlone, moment);
  if (late) return { to: from + late.minutes, span: late };
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
  const field = ends.find(
    (each) =>
      each.line?.label !== undefined &&
      each.clock !== undefined &&
      (each.date === undefined || each.date.date === date.date) &&
      each.clock.from > from,
  );
  if (!next && field?.clock && field.clock.from - from <= WHOLE_MAX)
    return { to: field.clock.from, span: field };
  const whole = endOf.get(date.date);
  if (!next && whole !== undefined && whole > from && whole - from <= WHOLE_MAX)
    return { to: whole };
  return undefined;
}

/** "Then Youssef takes you round for an hour": the length of what comes after. */
function isInSequel(page: Page, { start }: DurationMention, moment: Moment): boolean {
  const sentence = sentenceAt(page, start);
  return (
    sentence !== undefined &&
    sentence.start > moment.end &&
    isSequel(page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 100)))
  );
}

/** "We begin at 2.10 and finish at 3", "Start time: … Finish time: …": said with the start itself. */
const statedEnd = (
  page: Page,
  moment: Moment,
  from: number,
  moments: readonly Moment[],
): Moment | undefined => {
  const next = moments[moments.indexOf(moment) + 1];
  const isBeside =
    next?.sentence === moment.sentence ||
    (next?.sentence !== undefined &&
      ASKS_UNTIL.test(page.plain.slice(next.sentence.start, next.start))) ||
    (next?.line?.label !== undefined && next.line.index - (moment.line?.index ?? -9) === 1);
  return next?.role === "end" &&
    moment.sentence !== undefined &&
    isBeside &&
    next.date === undefined &&
    next.clock !== undefined &&
    next.clock.from > from
    ? next
    : undefined;
};

/** "Questions until 11." */
const ASKS_UNTIL =
  /^(?:then )?(?:your )?(?:questions|discussion|q ?& ?a|fragen|diskussion|vragen|preguntas|domande)\b[^.;]{0,20}$/iu;

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
      // "A 30 minute written exercise at 11.15": the length of what the time is said of.
      if (isItem && isRightBefore(page, mention, moment)) return { mention, rank: 5 };
      // "45 min. Presentation to …": the sentence has ended.
      const isEnd = page.plain[mention.end - 1] === "." && /^\s\p{Lu}/u.test(after);
      if (!isEnd && OTHER_LENGTH_AFTER.test(after)) return { mention, rank: -1 };
      if (PERFORMS.test(before)) return { mention, rank: -1 };
      const isOwn = OWN_LENGTH.test(before) || (isItem && FIRST_PART.test(before));
      // "Portfolio presentation (60 min)": the length of the item itself.
      const isBracketed = isItem && BRACKETED.test(before);
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

const isRightBefore = ({ plain }: Page, { start, end }: DurationMention, moment: Moment): boolean =>
  moment.start > end &&
  moment.start - end <= 60 &&
  moment.sentence !== undefined &&
  start >= moment.sentence.start &&
  /^[\s-](?:(?:long|short|written|practical|online|formal|timed|oral)\s){0,2}(?:[\p{L}\d-]+\s){0,6}(?:at|from)\s(?:about\s)?$/iu.test(
    plain.slice(end, moment.start),
  ) &&
  !/\b(?:early|before|prior|ahead|away|walk|drive|arrive)\b/iu.test(plain.slice(end, moment.start));

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
  /(?:^|[.!?]\s|,\s(?=about|around|roughly|approx|probably|maybe|perhaps|likely))(?:(?:about|around|just|only|allow|roughly|approx\.?|probably|maybe|perhaps|likely)\s){0,2}$/iu;

const BRACKETED =
  /\(\s?(?:(?:about|approx\.?|ca\.?|circa|c\.|around|roughly|max\.?|up to|~|etwa|rund|environ|env\.|unos|ongeveer|ok\.|cirka|omkring)\s?)?$/iu;

const DURATION_LABEL =
  /\b(?:duration|dauer|durée|how long|length|duración|duur|time|when|format|interview)\b/i;

function labelAt(page: Page, at: number): string {
  return lineOfPlace(page, at)?.label ?? "";
}
