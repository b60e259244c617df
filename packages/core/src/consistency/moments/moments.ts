import type { Token } from "../../text/tokens.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { Moment } from "../facts/fact.ts";
import { wordAt } from "../facts/words.ts";

/** A point or stretch of the calendar with the tokens it takes up. */
export interface FoundMoment {
  readonly value: Moment;
  readonly from: number;
  readonly to: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan januar janvier",
    "february feb februar",
    "march mar märz",
    "april apr",
    "may mai",
    "june jun juni",
    "july jul juli",
    "august aug",
    "september sept sep",
    "october oct oktober",
    "november nov",
    "december dec dezember",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index] as const)),
);

/** First and last month of what is not a month, from 0 for January; over 11 runs into the next year. */
const STRETCHES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [2, 4]],
  ["summer", [5, 7]],
  ["autumn", [8, 10]],
  ["fall", [8, 10]],
  ["winter", [11, 13]],
  ["christmas", [11, 11]],
  ["easter", [2, 3]],
  ["halloween", [9, 9]],
  ["thanksgiving", [10, 10]],
  ["midsummer", [5, 5]],
  ["xmas", [11, 11]],
  ["diwali", [9, 10]],
  ["ramadan", [1, 5]],
  ["michaelmas", [8, 11]],
  ["harvest", [7, 9]],
]);

const QUARTER_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["second", 1],
  ["third", 2],
  ["fourth", 3],
  ["last", 3],
]);

/** Points and stretches of time that a telling names, in order. */
export function momentsIn(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
): readonly FoundMoment[] {
  const found: FoundMoment[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = momentAt(tokens, numbers, at);
    if (read) found.push({ ...read, value: { ...read.value, place: placeOf(tokens, read) } });
    at = read ? read.to : at + 1;
  }
  return withOneYear(
    tokens,
    found.map((moment, index) => withYearOf(tokens, moment, found[index + 1])),
  );
}

/** "In 2022 we had it in November": the only year of a sentence is that of its month. */
function withOneYear(
  tokens: readonly Token[],
  found: readonly FoundMoment[],
): readonly FoundMoment[] {
  const isYear = ({ value }: FoundMoment): boolean =>
    value.hasYear && value.to - value.from === 11 && value.from % 12 === 0;
  const isApart = (one: FoundMoment, other: FoundMoment): boolean =>
    tokens
      .slice(Math.min(one.to, other.to), Math.max(one.from, other.from))
      .some(({ text }) => /^[.!?;]$/.test(text));
  const used = new Set<FoundMoment>();
  const dated = found.map((moment) => {
    if (moment.value.hasYear) return moment;
    const near = found.filter((other) => other !== moment && !isApart(moment, other));
    const [year] = near;
    if (near.length !== 1 || !year || !isYear(year)) return moment;
    used.add(year);
    const { value } = moment;
    return {
      ...moment,
      value: {
        ...value,
        hasYear: true,
        from: value.from + year.value.from,
        to: value.to + year.value.from,
      },
    };
  });
  return dated.filter((moment) => !used.has(moment));
}

/** "From March to June 2020": both in that year. */
function withYearOf(
  tokens: readonly Token[],
  moment: FoundMoment,
  next: FoundMoment | undefined,
): FoundMoment {
  const { value } = moment;
  if (value.hasYear || !next?.value.hasYear || next.from - moment.to > 1) return moment;
  if (!/^(?:to|until|till|-|–|—|and)$/.test(wordAt(tokens, moment.to))) return moment;
  const year = Math.floor(next.value.from / 12) - (value.from > next.value.from % 12 ? 1 : 0);
  return {
    ...moment,
    value: { ...value, hasYear: true, from: value.from + year * 12, to: value.to + year * 12 },
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly day?: number;
}

function momentAt(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  start: number,
): FoundMoment | undefined {
  const stretch = stretchAt(tokens, start);
  if (stretch) {
    const yearAt = /^(?:of|in|,)$/.test(wordAt(tokens, stretch.to)) ? stretch.to + 1 : stretch.to;
    const year = yearOf(tokens, numbers, yearAt);
    if (year) {
      return moment(
        start,
        year.to,
        year.value * 12 + stretch.first,
        year.value * 12 + stretch.last,
        true,
        stretch.day,
      );
    }
    return moment(start, stretch.to, stretch.first, stretch.last, false, stretch.day);
  }
  const numeric = numericAt(tokens, start);
  if (numeric) return numeric;
  const year = yearOf(tokens, numbers, start);
  if (!year) return undefined;
  return yearWithin(tokens, start, year);
}

const moment = (
  from: number,
  to: number,
  first: number,
  last: number,
  hasYear: boolean,
  day?: number,
): FoundMoment => ({
  value: {
    type: "moment",
    from: first,
    to: last,
    hasYear,
    place: "at",
    ...(day !== undefined && { day }),
  },
  from,
  to,
});

/** "4 March", "March 4th", "mid-February", "Q3", "third quarter", "second half", "early January", "spring". */
function stretchAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const word = wordAt(tokens, start);
  const part = /^(?:early|mid|late|end|beginning|start|middle)$/.test(word) ? word : undefined;
  if (part) {
    let at = start + 1;
    while (/^(?:-|of|the|in)$/.test(wordAt(tokens, at)) && at < start + 4) at += 1;
    const inner = monthAt(tokens, at) ?? stretchWordAt(tokens, at);
    if (inner) return inner;
    const third = /^(?:early|beginning|start)$/.test(part)
      ? 0
      : /^(?:mid|middle)$/.test(part)
        ? 4
        : 8;
    const isYear =
      /^(?:19[5-9]|20[0-4])\d$/.test(wordAt(tokens, at)) && tokens[at]?.kind === "number";
    return isYear ? { first: third, last: third + 3, to: at } : undefined;
  }
  const dayFirst = dayOf(tokens, start);
  if (dayFirst) {
    const at = /^(?:of)$/.test(wordAt(tokens, dayFirst.to)) ? dayFirst.to + 1 : dayFirst.to;
    const month = monthAt(tokens, at);
    if (month) return { ...month, day: dayFirst.day };
  }
  const month = monthAt(tokens, start);
  if (month) {
    const day =
      wordAt(tokens, month.to) === "the" ? dayOf(tokens, month.to + 1) : dayOf(tokens, month.to);
    const isYear = day && Number(tokens[month.to]?.text) > 31;
    return day && !isYear ? { ...month, to: day.to, day: day.day } : month;
  }
  return stretchWordAt(tokens, start);
}

function monthAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at];
  const month = MONTHS.get(token?.lower ?? "");
  if (!token || month === undefined) return undefined;
  // "may" and "march" are mostly verbs; "mar" and "sep" are seldom words.
  if (/^(?:may|march|mai)$/.test(token.lower) && !/^\p{Lu}/u.test(token.text)) return undefined;
  if (
    token.lower === "may" &&
    (at === 0 || /^[.!?]$/.test(wordAt(tokens, at - 1))) &&
    tokens[at + 1]?.kind === "word" &&
    !/^(?:of|in|to|until|and|was)$/.test(wordAt(tokens, at + 1))
  )
    return undefined;
  const to =
    wordAt(tokens, at + 1) === "." &&
    tokens[at + 1]?.isJoined &&
    token.lower.length < 5 &&
    tokens[at + 2]?.kind === "number"
      ? at + 2
      : at + 1;
  return { first: month, last: month, to };
}

function stretchWordAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at);
  const next = tokens[at + 1];
  if (word === "q" && next?.isJoined && /^[1-4]$/.test(next.text))
    return quarter(Number(next.text) - 1, at + 2);
  const nth = QUARTER_WORDS.get(word);
  if (nth !== undefined && wordAt(tokens, at + 1) === "quarter") return quarter(nth, at + 2);
  if (
    nth !== undefined &&
    nth < 2 &&
    wordAt(tokens, at + 1) === "half" &&
    wordAt(tokens, at + 2) === "of" &&
    /^(?:\d{4}|the)$/.test(wordAt(tokens, at + 3))
  )
    return { first: nth * 6, last: nth * 6 + 5, to: at + 2 };
  if (/^(?:boxing|christmas)$/.test(word) && /^(?:day|eve)$/.test(wordAt(tokens, at + 1)))
    return { first: 11, last: 11, to: at + 2 };
  if (word === "new" && wordAt(tokens, at + 1) === "year" && wordAt(tokens, at - 1) === "the")
    return { first: 0, last: 0, to: at + 2 };
  const stretch = STRETCHES.get(word);
  if (!stretch) return undefined;
  // "fall" and "spring" are verbs more often than seasons.
  if (
    /^(?:fall|spring)$/.test(word) &&
    !/^(?:the|last|this|in|of|that|early|late|mid|-|next|autumn)$/.test(wordAt(tokens, at - 1))
  )
    return undefined;
  if (
    !isSummerHoliday(tokens, at) &&
    /^(?:school|holiday|holidays|camp|intern|term|party|film|menu|jobs?|campaign|ball|tree|break)$/.test(
      wordAt(tokens, at + 1),
    )
  )
    return undefined;
  if (word === "harvest") return undefined;
  return { first: stretch[0], last: stretch[1], to: at + 1 };
}

/** "In the summer holidays of 2016." */
const isSummerHoliday = (tokens: readonly Token[], at: number): boolean =>
  /^(?:holidays?|break|term)$/.test(wordAt(tokens, at + 1)) &&
  /^(?:the|in|that|last)$/.test(wordAt(tokens, at - 1)) &&
  /^(?:of|in|,|\.|)$/.test(wordAt(tokens, at + 2));

const quarter = (index: number, to: number): Stretch => ({
  first: index * 3,
  last: index * 3 + 2,
  to,
});

function dayOf(tokens: readonly Token[], at: number): { day: number; to: number } | undefined {
  const token = tokens[at];
  const ordinal = ORDINAL_DAYS.get(token?.lower ?? "");
  if (ordinal !== undefined && wordAt(tokens, at + 1) === "of") return { day: ordinal, to: at + 1 };
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const next = tokens[at + 1];
  return { day, to: next?.isJoined && /^(?:st|nd|rd|th)$/.test(next.lower) ? at + 2 : at + 1 };
}

const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** "2021-03", "03/2021". */
function numericAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const [a, sign, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(a?.text ?? "");
  if (dotted && sign?.text === "." && b?.isJoined && /^(?:19|20)\d\d$/.test(b.text)) {
    const month = Number(b.text) * 12 + Number(dotted[2]) - 1;
    return moment(at, at + 3, month, month, true, Number(dotted[1]));
  }
  if (!a || !sign?.isJoined || !b?.isJoined || a.kind !== "number" || b.kind !== "number")
    return undefined;
  if (sign.text === "-" && /^(?:19|20)\d\d$/.test(a.text) && /^(?:0[1-9]|1[0-2])$/.test(b.text)) {
    const month = Number(a.text) * 12 + Number(b.text) - 1;
    return moment(at, at + 3, month, month, true);
  }
  if (sign.text === "/" && /^(?:0?[1-9]|1[0-2])$/.test(a.text) && /^(?:19|20)\d\d$/.test(b.text)) {
    const month = Number(b.text) * 12 + Number(a.text) - 1;
    return moment(at, at + 3, month, month, true);
  }
  return undefined;
}

function yearOf(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  at: number,
): { value: number; to: number } | undefined {
  const token = tokens[at];
  if (token?.kind === "number") {
    if (!/^(?:19[5-9]|20[0-4])\d$/.test(token.text)) return undefined;
    return { value: Number(token.text), to: at + 1 };
  }
  if (
    token &&
    /^['’]$/.test(token.text) &&
    tokens[at + 1]?.isJoined &&
    /^\d\d$/.test(tokens[at + 1]?.text ?? "")
  ) {
    const short = Number(tokens[at + 1]?.text);
    return { value: short > 49 ? 1900 + short : 2000 + short, to: at + 2 };
  }
  const spoken = numbers.find(
    ({ from, low, high }) => from === at && low === high && low >= 1950 && low < 2050,
  );
  // "Two thousand families" is hardly ever the year.
  if (!spoken || token?.kind !== "word" || spoken.low === 2000) return undefined;
  return { value: spoken.low, to: spoken.to };
}

/** A year alone counts where something says that it is one; "2021/22" begins in September. */
function yearWithin(
  tokens: readonly Token[],
  start: number,
  { value, to }: { value: number; to: number },
): FoundMoment | undefined {
  const slash = wordAt(tokens, to);
  const second = tokens[to + 1];
  if (
    (slash === "/" || slash === "-" || slash === "–") &&
    second?.isJoined &&
    /^(?:\d\d|(?:19|20)\d\d)$/.test(second.text)
  ) {
    const last =
      Number(second.text) > 99
        ? Number(second.text)
        : Math.floor(value / 100) * 100 + Number(second.text);
    if (slash === "/" && last === value + 1)
      return moment(start, to + 2, value * 12 + 7, last * 12 + 7, true);
    if (last > value && slash !== "/") return moment(start, to, value * 12, value * 12 + 11, true);
  }
  const next = wordAt(tokens, to);
  if (
    tokens[to]?.kind === "word" &&
    /^(?:people|staff|users|customers|tonnes|units|euros|pounds|dollars|members|patients|pupils|students|visitors|hours|litres|metres|miles|km)$/.test(
      next,
    )
  )
    return undefined;
  return moment(start, to, value * 12, value * 12 + 11, true);
}

const STARTS =
  /^(?:since|from|started|began|begun|begin|start|joined|founded|opened|launched|starting|beginning|onwards|commenced|earliest)$/;
const ENDS =
  /^(?:until|till|to|ended|left|finished|closed|through|ending|expired|expires|end|quit|by|up)$/;

function placeOf(tokens: readonly Token[], { from }: FoundMoment): Moment["place"] {
  for (let at = from - 1, steps = 0; at >= 0 && steps < 3; at -= 1) {
    const word = wordAt(tokens, at);
    if (!/^(?:the|of|end|last|first|few|days|in|early|late|mid|-)$/.test(word)) steps += 1;
    if (/^[.!?;,]$/.test(word)) break;
    if (word === "to" && /^(?:go|going|back|due|able|want|like)$/.test(wordAt(tokens, at - 1)))
      break;
    if (word === "up" && tokens[at - 1]?.text === "-") break;
    if (STARTS.test(word)) return "start";
    // "We moved to Lyon in 2012" is no end.
    const isNotUntil =
      /^(?:until|till)$/.test(word) &&
      tokens
        .slice(Math.max(0, at - 7), at)
        .some(({ lower }) => /^(?:not|didn't|don't|won't|couldn't|can't|wasn't)$/.test(lower));
    if (isNotUntil) return "start";
    if (ENDS.test(word) && (steps <= 1 || !/^(?:to|by|up|through)$/.test(word))) return "end";
  }
  return /^(?:-|–|—|to|until|till)$/.test(wordAt(tokens, from - 1)) ? "end" : "at";
}
