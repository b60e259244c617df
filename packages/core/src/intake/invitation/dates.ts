import { addDaysToDate, daysBetween, type LocalDate } from "../../time.ts";
import { MONTH, monthOf, WEEKDAY, WEEKDAY_BEFORE_DATE, weekdayOf } from "./calendar-words.ts";
import { overlaps, type Span } from "./page.ts";

/** A day that the text names. */
export interface DateMention extends Span {
  readonly date: LocalDate;
  /** Written with day and month, as against "Tuesday" or "tomorrow". */
  readonly isFull: boolean;
  readonly confidence: "certain" | "likely" | "guess";
  readonly warning?: string;
}

export interface DateContext {
  /** The day on which the invitation was written. */
  readonly today: LocalDate;
  /** Whether 03/04 is 4 March here; undefined where nothing tells. */
  readonly isMonthFirst?: boolean;
}

const MENTIONS_MAX = 200;
const W = String.raw`(?:(?<wd>${WEEKDAY_BEFORE_DATE})(?![\p{L}-])\.?,?\s{1,3}(?:the\s|den\s|dem\s|le\s|el\s|il\s|de\s)?\s?)?`;
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}.,/:€$£#-])`;
const YEAR = String.raw`(?:(?:,?\s{0,2}|-)(?:de\s|of\s|del\s)?(?<y>20\d\d|'\d\d)(?!\d))?`;

const patterns = (sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, "giu"));

const ORDINAL = String.raw`(?:st|nd|rd|th|er|º|ª|\.)?`;
/** "9 and 10 December", "14.-15. Dezember": the day before shares its month. */
const FIRST_OF_TWO = String.raw`(?:(?<d0>\d{1,2})${ORDINAL}\s?(?:-|/|&|and|or|to|und|oder|bis|et|ou|y|o|en)\s?(?:${WEEKDAY_BEFORE_DATE})?\.?,?\s?(?:the\s)?)?`;
const [DAY_MONTH, MONTH_DAY, ISO, NUMERIC] = patterns([
  String.raw`${NOT_BEFORE}${W}${FIRST_OF_TWO}(?<d>\d{1,2})${ORDINAL}(?:\s{0,2}(?:of\s|de\s|di\s)?|-)(?<mon>${MONTH})(?![\p{L}])\.?${YEAR}`,
  String.raw`${NOT_BEFORE}${W}(?<mon>${MONTH})(?![\p{L}])\.?\s{0,2}(?:the\s)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d|\s?[ap]\.?m\b)(?:\s?(?:-|&|and|or|to)\s?(?:(?:${MONTH})\s)?(?<d2>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m\b|\.\d))?${YEAR}`,
  String.raw`${NOT_BEFORE}${W}(?<y>20\d\d)[-/.](?<m>0[1-9]|1[0-2])[-/.](?<d>[0-3]\d)(?:T(?=\d\d:?\d\d)|(?!\d))`,
  String.raw`${NOT_BEFORE}${W}(?<a>\d{1,2})(?<sep>[./-])\s?(?<b>\d{1,2})(?:\k<sep>\s?(?<y>20\d\d|\d\d)?)?(?![\d%]|[.,/:]\d)`,
]);
const [RELATIVE_WEEKDAY, RELATIVE_DAY, DAY_ALONE] = patterns([
  String.raw`(?<![\p{L}-])(?:(?<how>a week (?:on|from)|a fortnight (?:on|from)|next|this|this coming|coming|following|nächsten|nächste|kommenden|diesen|prochain|este|próximo|aanstaande|volgende|komende)\s+)?(?<wd>${WEEKDAY})(?![\p{L}-])\.?(?<after>\s+(?:week|fortnight|of next week|next week|prochain|in a week)(?![\p{L}]))?(?:\s+(?:the\s+|den\s+|le\s+)(?<d>\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:]))?(?:(?:\s+coming)?,?\s+\(?(?:the\s)?(?<d1>\d{1,2})(?:st|nd|rd|th)(?![\p{L}])\)?|\s+\((?:le|den|el|il)\s(?<d4>\d{1,2})\)|\s+(?<d3>[12]?\d|3[01])(?=,?\s+(?:a las|um|à|at|om)\s))?`,
  String.raw`(?<![\p{L}])(?:(?<week>(?:a|one) week (?:today|from today)|today week|in (?:a|one) week(?:'s time)?|heute in einer woche)|(?<fortnight>a fortnight today|in (?:two weeks|a fortnight)(?:' time)?)|(?<weekmorrow>a week tomorrow|tomorrow week)|(?<two>day after tomorrow|übermorgen|après-demain|pasado mañana|overmorgen)|(?<one>tomorrow|tmrw|tmr|tomo|2moro|2morrow|imorgen|i morgen|i morgon|domani|amanhã|jutro|demain|mañana|morgen(?=,?\s(?:um|früh|om|ab|vormittags?|nachmittags?|mittags?|abends?|\d)))|(?<zero>today|tonight|this (?:afternoon|morning|evening)|heute|aujourd'hui|hoy|vandaag))(?![\p{L}])`,
  String.raw`(?<![\p{L}])(?:on\s)?the\s(?<d>\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d]|\s(?:floor|of\s|round|stage|interview|anniversary|hour|grade|year|edition))`,
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);
const ORDINAL_WORD = [...ORDINALS.keys()].toSorted((a, b) => b.length - a.length).join("|");
/** "the third of November", "November the third". */
const [WORD_MONTH, MONTH_WORD] = patterns([
  String.raw`${NOT_BEFORE}${W}(?<dw>${ORDINAL_WORD})\sof\s(?<mon>${MONTH})(?![\p{L}])\.?${YEAR}`,
  String.raw`${NOT_BEFORE}${W}(?<mon>${MONTH})(?![\p{L}])\.?\sthe\s(?<dw>${ORDINAL_WORD})(?![\p{L}-])${YEAR}`,
]);

const [YEAR_FIRST, MONTH_FIRST] = patterns([
  // "2026. 3. 5 (Thu)", "2026년 3월 5일".
  String.raw`${NOT_BEFORE}(?<y>20\d\d)(?:[./-]\s?|년\s?)(?<m>1[0-2]|0?[1-9])(?:[./-]\s?|월\s?)(?<d>[12]\d|3[01]|0?[1-9])(?:일|\.(?!\d))?(?![\d:]|\.\d)(?:\s?\((?<wd>${WEEKDAY_BEFORE_DATE})\.?\))?`,
  String.raw`${NOT_BEFORE}(?<m>1[0-2]|[1-9])\.\s?(?<d>[12]\d|3[01]|[1-9])\.?\s?\((?<wd>${WEEKDAY_BEFORE_DATE})\.?\)`,
]);

const LAST_DAY = new RegExp(String.raw`\bthe last day of (?<mon>${MONTH})(?![\p{L}])`, "giu");

type Groups = Readonly<Record<string, string | undefined>>;

/** Every day that a text names, in its order. */
export function datesIn(plain: string, context: DateContext): readonly DateMention[] {
  const found: DateMention[] = [];
  const add = (
    pattern: RegExp | undefined,
    read: (groups: Groups, span: Span, text: string) => readonly DateMention[],
  ): void => {
    if (!pattern) return;
    for (const match of plain.matchAll(pattern)) {
      if (found.length >= MENTIONS_MAX) return;
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        found.some(
          (other) =>
            overlaps(other, span) ||
            (pattern === RELATIVE_WEEKDAY && other.isFull && isBeside(plain, other, span)),
        )
      )
        continue;
      found.push(...read(match.groups ?? {}, span, match[0]));
    }
  };
  add(LAST_DAY, ({ mon = "" }, span) => {
    const month = monthOf(mon) ?? 1;
    const thisYear = Number(context.today.slice(0, 4));
    const date = [thisYear, thisYear + 1]
      .map((year) =>
        addDaysToDate(`${year + Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`, -1),
      )
      .find((each) => each >= context.today);
    return date ? [{ ...span, date, isFull: true, confidence: "likely" }] : [];
  });
  const byYear = (groups: Groups, span: Span): readonly DateMention[] =>
    dated(
      span,
      groups["y"] ? numberOf(groups["y"]) : undefined,
      numberOf(groups["m"]),
      numberOf(groups["d"]),
      groups,
      context,
    );
  add(ISO, byYear);
  const iso = found.length;
  add(YEAR_FIRST, byYear);
  // Who writes the year first goes on with the month.
  if (found.length > iso) add(MONTH_FIRST, byYear);
  for (const pattern of [WORD_MONTH, MONTH_WORD])
    add(pattern, (groups, span) =>
      namedMonth(
        { ...groups, d: String(ORDINALS.get((groups["dw"] ?? "").toLowerCase())) },
        span,
        context,
      ),
    );
  add(DAY_MONTH, (groups, span) => namedMonth(groups, span, context));
  add(MONTH_DAY, (groups, span, text) =>
    // "may 5 people join" is no date.
    text.startsWith("may") ? [] : namedMonth(groups, span, context),
  );
  add(NUMERIC, (groups, span) => numeric(groups, span, plain, context));
  add(RELATIVE_WEEKDAY, (groups, span) =>
    relativeWeekday(groups, span, context, plain.slice(span.end, span.end + 12)),
  );
  add(RELATIVE_DAY, (groups, span) => {
    const days = groups["week"]
      ? 7
      : groups["fortnight"]
        ? 14
        : groups["weekmorrow"]
          ? 8
          : groups["two"]
            ? 2
            : groups["one"]
              ? 1
              : 0;
    return [relative(span, addDaysToDate(context.today, days), "likely")];
  });
  add(DAY_ALONE, (groups, span) => dayAlone(span, numberOf(groups["d"]), undefined, context));
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return sameWeek(plain, underHeadings(plain, inOrder, context), context);
}

/** "Visit: Sunday, November 1 and Monday, November 2 … Monday", alone on its line: the day named in full. */
function underHeadings(
  plain: string,
  found: readonly DateMention[],
  { today }: DateContext,
): readonly DateMention[] {
  const full = found.filter(({ isFull, date }) => isFull && date >= today);
  return found.map((mention) => {
    if (mention.isFull || !/^\p{L}+\.?$/u.test(plain.slice(mention.start, mention.end)))
      return mention;
    const isHead =
      /(?:^|\n)[\s•*#>|-]{0,6}$/u.test(
        plain.slice(Math.max(0, mention.start - 8), mention.start),
      ) &&
      /^\s?(?:[:,|-]|\n|$| \d| at\b| (?:morning|afternoon|evening)\b)/u.test(
        plain.slice(mention.end, mention.end + 12),
      );
    const named = full.find(
      (day) =>
        day.start < mention.start &&
        weekdayOfDate(day.date) === weekdayOf(plain.slice(mention.start, mention.end)),
    );
    return isHead && named ? { ...mention, date: named.date } : mention;
  });
}

/** "Tuesday 20 October … On the Wednesday": the day that follows the date named before. */
function sameWeek(
  plain: string,
  found: readonly DateMention[],
  { today }: DateContext,
): readonly DateMention[] {
  let last: DateMention | undefined;
  return found.map((mention) => {
    if (mention.isFull) {
      if (mention.date >= today) last = mention;
      return mention;
    }
    const weekday = weekdayOf(plain.slice(mention.start, mention.end).trim());
    const lead = /\b(on|and|for|by) the\s$/i.exec(
      plain.slice(Math.max(0, mention.start - 8), mention.start),
    )?.[1];
    if (!last || !weekday || !lead) return mention;
    const ahead = (weekday - weekdayOfDate(last.date) + 7) % 7;
    // What is due by that day comes before.
    const date = addDaysToDate(last.date, lead.toLowerCase() === "by" ? ahead - 7 : ahead);
    return date >= today ? { ...mention, date } : mention;
  });
}

/** "11 March 2026 (Wednesday)": the weekday says nothing new. */
const isBeside = (plain: string, date: Span, weekday: Span): boolean =>
  weekday.start >= date.end &&
  weekday.start - date.end <= 5 &&
  /^[\s,(]*(?:a )?$/.test(plain.slice(date.end, weekday.start));

const numberOf = (text: string | undefined): number => Number(text ?? Number.NaN);

const yearOf = (text: string | undefined): number | undefined => {
  if (!text) return undefined;
  const year = Number(text.replace("'", ""));
  return year < 100 ? 2000 + year : year;
};

function namedMonth(groups: Groups, span: Span, context: DateContext): readonly DateMention[] {
  const month = monthOf(groups["mon"] ?? "");
  const day = numberOf(groups["d"]);
  if (!month || day < 1 || day > 31) return [];
  const year = yearOf(groups["y"]);
  const other = numberOf(groups["d0"] ?? groups["d2"]);
  const main = dated(span, year, month, day, groups["d0"] ? {} : groups, context);
  if (!(other >= 1 && other <= 31) || main.length === 0) return main;
  // Two days in one phrase: each gets its half of it, in the order of the text.
  const middle = Math.floor((span.start + span.end) / 2);
  const halves = [
    { start: span.start, end: middle },
    { start: middle, end: span.end },
  ] as const;
  const [firstDay, secondDay] = groups["d0"] ? [other, day] : [day, other];
  return [
    ...dated(halves[0], year, month, firstDay, groups, context),
    ...dated(halves[1], year, month, secondDay, {}, context),
  ];
}

/** Beyond so many days ahead, a date without a year is taken for one just past. */
const AHEAD_DAYS_MAX = 270;
const PAST_DAYS = 95;

function dated(
  span: Span,
  year: number | undefined,
  month: number,
  day: number,
  groups: Groups,
  { today }: DateContext,
): readonly DateMention[] {
  const weekday = groups["wd"] ? weekdayOf(groups["wd"]) : undefined;
  const thisYear = Number(today.slice(0, 4));
  const years = year ? [year] : [thisYear, thisYear + 1, thisYear - 1];
  const dates = years.flatMap((each) => dateOf(each, month, day) ?? []);
  const [first] = dates;
  if (!first) return [];
  const byNearness = dates.toSorted((a, b) => distance(today, a) - distance(today, b));
  const fits = byNearness.find((date) => !weekday || weekdayOfDate(date) === weekday);
  const nearest = byNearness[0] ?? first;
  // A weekday may not drag a date into a year that nobody means.
  const date = fits && Math.abs(daysBetween(today, fits)) < 370 ? fits : nearest;
  const warnings = [
    weekday && weekdayOfDate(date) !== weekday
      ? `The weekday does not match the date ${date}.`
      : undefined,
    !year && !weekday ? `The text names no year; ${date} was taken.` : undefined,
  ];
  const [warning] = warnings.flatMap((each) => each ?? []);
  return [
    {
      ...span,
      date,
      isFull: true,
      confidence: fits === undefined && weekday ? "guess" : year || weekday ? "certain" : "likely",
      ...(warning && { warning }),
    },
  ];
}

/** Ahead counts its days; what lies behind counts as far unless it is near. */
function distance(today: LocalDate, date: LocalDate): number {
  const days = daysBetween(today, date);
  if (days >= 0) return days;
  return -days <= PAST_DAYS ? AHEAD_DAYS_MAX + -days / 100 : 1000 - days;
}

function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

const pad = (number: number): string => String(number).padStart(2, "0");

const weekdayOfDate = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** Interviews are seldom further ahead. */
const NEAR_DAYS = 75;

function numeric(
  groups: Groups,
  span: Span,
  plain: string,
  context: DateContext,
): readonly DateMention[] {
  const [a, b] = [numberOf(groups["a"]), numberOf(groups["b"])];
  const year = yearOf(groups["y"]);
  const text = plain.slice(span.start, span.end);
  const isDotted = groups["sep"] === ".";
  const hasWeekday = groups["wd"] !== undefined;
  const before = plain.slice(Math.max(0, span.start - 14), span.start).toLowerCase();
  const isLed =
    hasWeekday ||
    /^\s?(?:@|,|at\b)\s?\d/.test(plain.slice(span.end, span.end + 6)) ||
    /(?:\b(?:on|by|date|am|bis|vom|den|zum|until|before|le|el|of|,)|[:(])\s*$/.test(before);
  // 10.30 is a time and 2-3 a span; without a year something else has to say that it is a day.
  if (year === undefined && isDotted && !text.trimEnd().endsWith(".") && !hasWeekday) return [];
  if (year === undefined && isDotted && !hasWeekday && !/[.]$/.test(text.trimEnd())) return [];
  if (year === undefined && groups["sep"] === "-") return [];
  if (year === undefined && groups["sep"] === "/" && !isLed && !/\d\d\/\d\d/.test(text)) return [];
  const dayFirst = dated(span, year, b, a, groups, context);
  const monthFirst = isDotted ? [] : dated(span, year, a, b, groups, context);
  const [one] = dayFirst;
  const [two] = monthFirst;
  if (!one || !two || one.date === two.date) return one ? dayFirst : monthFirst;
  return [choose(one, two, hasWeekday, context)];
}

function choose(
  dayFirst: DateMention,
  monthFirst: DateMention,
  hasWeekday: boolean,
  { today, isMonthFirst }: DateContext,
): DateMention {
  if (hasWeekday && !dayFirst.warning !== !monthFirst.warning)
    return dayFirst.warning ? monthFirst : dayFirst;
  const isNear = ({ date }: DateMention): boolean => {
    const days = daysBetween(today, date);
    return days >= -3 && days <= NEAR_DAYS;
  };
  if (isMonthFirst !== undefined) {
    const [told, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    return isNear(told) || !isNear(other) ? told : twofold(other, told);
  }
  if (isNear(dayFirst) !== isNear(monthFirst)) {
    return isNear(dayFirst) ? twofold(dayFirst, monthFirst) : twofold(monthFirst, dayFirst);
  }
  return { ...twofold(dayFirst, monthFirst), confidence: "guess" };
}

/** The reading that was taken, with the other one in its warning. */
const twofold = (taken: DateMention, other: DateMention): DateMention => ({
  ...taken,
  confidence: "likely",
  warning: `The date can be ${taken.date} or ${other.date}; the first was taken.`,
});

const relative = (
  span: Span,
  date: LocalDate,
  confidence: DateMention["confidence"],
): DateMention => ({ ...span, date, isFull: false, confidence });

function relativeWeekday(
  groups: Groups,
  span: Span,
  context: DateContext,
  behind: string,
): readonly DateMention[] {
  const written = groups["wd"] ?? "";
  // "sat down", "sun": a short form counts with a capital alone.
  const isDay = /^,?\s(?:morning|afternoon|evening|lunch|at|@|\d)/.test(behind);
  const isClear =
    isDay ||
    /^(?:tues|weds|thur)$/.test(written) ||
    /^(?:next|this|coming)/iu.test(groups["how"] ?? "") ||
    numberOf(groups["d"] ?? groups["d1"]) >= 1;
  if (written.length <= 4 && !/^\p{Lu}/u.test(written) && !isClear) return [];
  // "Sun Country 344", "Sat Nav": part of a name.
  if (written.length <= 3 && /^\s\p{Lu}\p{Ll}{2,}/u.test(behind) && !/^\sat\b/iu.test(behind))
    return [];
  const weekday = weekdayOf(written);
  if (!weekday) return [];
  const day = numberOf(groups["d"] ?? groups["d1"] ?? groups["d3"] ?? groups["d4"]);
  if (day >= 1) return dayAlone(span, day, weekday, context);
  const { today } = context;
  const now = weekdayOfDate(today);
  const ahead = (weekday - now + 7) % 7 || 7;
  const how = (groups["how"] ?? "").toLowerCase();
  const after = (groups["after"] ?? "").trim().toLowerCase();
  const inNextWeek = 7 - now + weekday;
  if (after === "week" || how.startsWith("a week") || after === "in a week")
    return [relative(span, addDaysToDate(today, ahead + 7), "likely")];
  if (after === "fortnight" || how.startsWith("a fortnight"))
    return [relative(span, addDaysToDate(today, ahead + 14), "likely")];
  if (after.endsWith("next week"))
    return [relative(span, addDaysToDate(today, inNextWeek), "likely")];
  const isNext = /^(?:next|nächste|volgende)/.test(how);
  if (isNext && inNextWeek !== ahead)
    return [
      {
        ...relative(span, addDaysToDate(today, inNextWeek), "guess"),
        warning: `“${written}” was read as ${addDaysToDate(today, inNextWeek)}; it can be a week earlier.`,
      },
    ];
  return [relative(span, addDaysToDate(today, ahead), "likely")];
}

/** "the 14th": the next day with that number, and that weekday where one is given. */
function dayAlone(
  span: Span,
  day: number,
  weekday: number | undefined,
  { today }: DateContext,
): readonly DateMention[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const dates = [0, 1, 2, 3].flatMap((ahead) => {
    const count = month - 1 + ahead;
    return dateOf(year + Math.floor(count / 12), (count % 12) + 1, day) ?? [];
  });
  const coming = dates.filter((date) => date >= today);
  const fits = coming.find((date) => !weekday || weekdayOfDate(date) === weekday);
  const date = fits ?? coming[0];
  return date ? [{ ...span, date, isFull: true, confidence: "likely" }] : [];
}
