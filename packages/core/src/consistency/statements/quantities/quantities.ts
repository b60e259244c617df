import type { NumberMention } from "../../../text/numbers.ts";
import type { Token } from "../../../text/tokens.ts";
import { phraseFinder } from "../../../text/phrases.ts";
import { isFunctionWord } from "../../../text/stems.ts";
import type { FactKind, Place, Quantity } from "../fact.ts";
import { subjectOf } from "../subjects.ts";
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DAYS_BY_RHYTHM,
  daysOf,
  MONEY_WORDS,
  MONTH_DAYS,
} from "./units.ts";

/** A quantity with the tokens it takes up. */
export interface FoundQuantity {
  readonly kind: FactKind;
  readonly value: Quantity;
  readonly from: number;
  readonly to: number;
  /** The noun that is counted or whose length it is, as written. */
  readonly head?: string;
  /** What a bare number is multiplied by to come to this unit. */
  readonly scale?: number;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberMention[];
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** Durations, counts, shares and money of one telling, in order. */
export function quantitiesIn(reader: Reader): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let taken = 0;
  for (const [index, number] of reader.numbers.entries()) {
    if (number.from < taken || isLabel(reader.tokens, number)) continue;
    const read = quantityAt(reader, number, index);
    if (!read) continue;
    found.push(partOfLength(reader.tokens, read, found.at(-1)));
    taken = read.to;
  }
  // "A year and two months" is one length.
  const isWithin = (read: FoundQuantity, length: FoundQuantity): boolean =>
    read.from > length.from && read.to <= length.to && read.kind === "duration";
  const lengths = lengthsWithoutNumber(reader.tokens).filter(
    (length) =>
      !found.some(
        (read) => length.from < read.to && length.to > read.from && !isWithin(read, length),
      ),
  );
  const whole = found.filter((read) => !lengths.some((length) => isWithin(read, length)));
  const inOrder = withUnits(
    reader.tokens,
    [...whole, ...lengths].sort((a, b) => a.from - b.from),
  );
  const placed = inOrder.map((read) =>
    withLimit(reader.tokens, withPlace(reader.tokens, read, inOrder)),
  );
  return [
    ...placed,
    ...rhythmsIn(reader.tokens, placed),
    ...multiplesIn(reader.tokens),
    ...productsOf(reader.tokens, placed),
    ...partsOfNumbers(reader.tokens, placed),
    ...sharesOfCounts(reader.tokens, placed),
    ...everyNth(reader.tokens),
    ...groupsIn(reader.tokens, placed),
    ...totalsOf(placed),
    ...changesOf(placed),
    ...nonesIn(reader.tokens),
    ...sharesInWords(reader.tokens),
  ];
}

const LIMITS: ReadonlyMap<string, "min" | "max"> = new Map([
  ["at most", "max"],
  ["at least", "min"],
  ["or less", "max"],
  ["or more", "min"],
  ["tops", "max"],
  ["max", "max"],
  ["maximum", "max"],
  ["minimum", "min"],
]);

/** "Eight weeks at most." */
function withLimit(tokens: readonly Token[], read: FoundQuantity): FoundQuantity {
  const at = wordAt(tokens, read.to) === read.head ? read.to + 1 : read.to;
  const word = wordAt(tokens, at);
  const bound = LIMITS.get(word) ?? LIMITS.get(`${word} ${wordAt(tokens, at + 1)}`);
  return bound && !read.value.bound ? { ...read, value: { ...read.value, bound } } : read;
}

/** "Three years, two of them in Lyon": two of the years. */
function partOfLength(
  tokens: readonly Token[],
  read: FoundQuantity,
  before: FoundQuantity | undefined,
): FoundQuantity {
  const isPart =
    wordAt(tokens, read.to) === "of" &&
    /^(?:them|those|which|these)$/.test(wordAt(tokens, read.to + 1));
  if (!isPart || read.kind !== "count" || before?.kind !== "duration" || before.scale === undefined)
    return read;
  if (read.from - before.to > 3) return read;
  const { low, high } = read.value;
  return {
    ...read,
    kind: "duration",
    value: { ...read.value, low: low * before.scale, high: high * before.scale },
  };
}

/** "From ten working days to four", "from 41 to 89 %": the bare number has the unit of the other. */
function withUnits(
  tokens: readonly Token[],
  found: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  return found.map((read, index) => {
    if (read.kind !== "count" || read.value.isRate) return read;
    const isCounted =
      read.head !== undefined &&
      tokens.slice(read.to, read.to + 5).some(({ lower }) => lower === read.head);
    const isSaidAgain = found.some(
      (other) => other !== read && other.head !== undefined && other.value.said === read.value.said,
    );
    if (isCounted || isSaidAgain) return read;
    const after = found[index + 1];
    const joint = (from: number, to: number): boolean => {
      const between = tokens.slice(from, to).map(({ lower }) => lower);
      return (
        to - from <= 4 &&
        between.some((lower) => /^(?:to|→|became|and)$/.test(lower)) &&
        !between.some((lower) => /^[.!?;]$/.test(lower))
      );
    };
    const isTarget =
      /^(?:to|from|at|about|now|→|spent|paid|got|reached|just|in|it's|was|is|took|needed|us|not|says|closer|:|be|been|than|that's|like|get|got|hit|and|make)$/.test(
        wordAt(tokens, read.from - 1),
      ) || /^[.!?,]$/.test(wordAt(tokens, read.from - 1));
    const isOpenEnded =
      !/^(?:of|out)$/.test(wordAt(tokens, read.to)) &&
      !(wordAt(tokens, read.to) === "in" && /^(?:a|ten|\d+)$/.test(wordAt(tokens, read.to + 1))) &&
      (tokens[read.to]?.kind !== "word" || isFunctionWord(wordAt(tokens, read.to)));
    const earlier = found
      .slice(0, index)
      .filter((one) => one.scale !== undefined && read.from - one.to <= 25);
    // What changes is seldom the time that it takes.
    const before = earlier.findLast(({ kind }) => kind !== "duration") ?? earlier.at(-1);
    const source =
      after?.scale !== undefined &&
      joint(read.to, after.from) &&
      wordAt(tokens, read.from - 1) === "from"
        ? after
        : before && (joint(before.to, read.from) || (isTarget && isOpenEnded))
          ? before
          : undefined;
    if (!source?.scale || (source.kind === "duration" && source.value.isRate)) return read;
    // "Losses were 12 %": only losses are in per cent from there on.
    const isSame =
      read.head === undefined ||
      tokens
        .slice(Math.max(0, source.from - 8), source.to + 3)
        .some(({ lower }) => lower === read.head);
    if (!isSame) return read;
    const { low, high } = read.value;
    const { currency, isRate } = source.value;
    const scale = source.scale * (source.kind === "money" ? sizeLike(low, source.value.said) : 1);
    return {
      ...read,
      kind: source.kind,
      value: {
        ...read.value,
        low: low * scale,
        high: high * scale,
        isRate,
        ...(currency && { currency }),
      },
    };
  });
}

/** "From 1.9 million to 1.6", "62,000 or 65": the size that brings a bare number closest to the one before. */
export function sizeLike(bare: number, said: number): number {
  const gap = (size: number): number => Math.abs(Math.log((bare * size) / said));
  return [1, 1e3, 1e5, 1e6, 1e7].reduce((best, size) => (gap(size) < gap(best) ? size : best));
}

/** Numbers that name a thing: "ISO 13485", "phase 2", "Q3", "A320", "16:10", a year. */
function isLabel(tokens: readonly Token[], { from, to, low, form }: NumberMention): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (form === "share") return false;
  if (
    /^(?:phase|week|month|version|level|stage|page|room|plant|route|no|number|chapter|grade|band|tier|step|year|round|line|unit|ward|floor|section|article|part|block|building|type|class|covid|junction|gate|bay|platform|studio)$/.test(
      before?.lower ?? "",
    )
  ) {
    const isCounted = daysOf(wordAt(tokens, to)) !== undefined || after?.text === "%" || low >= 100;
    return !isCounted;
  }
  if (
    before?.kind === "word" &&
    /^\p{Lu}{2,}$/u.test(before.text) &&
    !CURRENCY_WORDS.has(before.lower)
  )
    return true;
  if (before?.isJoined === false && tokens[from]?.isJoined && /^\p{L}+$/u.test(before.text))
    return true;
  if (after?.text === ":" && after.isJoined && tokens[to + 1]?.isJoined) return true;
  if (before?.text === ":" && tokens[from]?.isJoined && tokens[from - 2]?.kind === "number")
    return true;
  return isYear(low) && isYearHere(tokens, from, to);
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1950 && value <= 2049;

function isYearHere(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  if (token?.kind === "number" && /[.,]/.test(token.text)) return false;
  const next = wordAt(tokens, to);
  if (CURRENCY_SIGNS.has(wordAt(tokens, from - 1)) || next === "%" || CURRENCY_WORDS.has(next))
    return false;
  return !(
    tokens[to]?.kind === "word" &&
    !isFunctionWord(next) &&
    !/^(?:season|intake|cohort|report|edition|budget|campaign|q\d)$/.test(next) &&
    !/^(?:in|since|of|by|from|until|till|during|early|late|mid|and|to)$/.test(
      wordAt(tokens, from - 1),
    )
  );
}

function quantityAt(
  reader: Reader,
  asSaid: NumberMention,
  index: number,
): FoundQuantity | undefined {
  const number = withTurnedBound(reader.tokens, asSaid);
  // "Eleven in a hundred."
  if (number.low === 100 && wordAt(reader.tokens, number.from - 1) === "in")
    return countAt(reader, number);
  return (
    moneyAt(reader, number) ??
    percentageAt(reader, number) ??
    durationAt(reader, number, index) ??
    countAt(reader, number)
  );
}

/** "Never more than seventy" is a limit above, "not under 99.9" one below. */
function withTurnedBound(tokens: readonly Token[], number: NumberMention): NumberMention {
  if (!number.bound) return number;
  for (let at = number.from - 1; at >= Math.max(0, number.from - 4); at -= 1) {
    const lower = wordAt(tokens, at);
    if (/^[.!?;,]$/.test(lower)) break;
    if (
      /^(?:never|not|nowhere|couldn't|can't|cannot|wouldn't|won't|didn't|don't|hardly)$/.test(lower)
    )
      return { ...number, bound: number.bound === "min" ? "max" : "min" };
  }
  return number;
}

const quantity = (
  { low, high, isApproximate, bound }: NumberMention,
  given: Partial<Quantity> & { readonly scale?: number } = {},
): Quantity => {
  const { scale = 1, ...rest } = given;
  return {
    type: "quantity",
    low: low * scale,
    high: high * scale,
    said: low,
    isApproximate,
    ...(bound && { bound }),
    place: "level",
    isRate: false,
    isDerived: false,
    ...rest,
  };
};

/** Per month; a day counts as one of twenty working days or of thirty, an hour as one of eight at work. */
function rated(
  number: NumberMention,
  rate: { readonly days: number } | undefined,
  given: Partial<Quantity> = {},
): Quantity {
  if (!rate) return quantity(number, given);
  const scale = MONTH_DAYS / rate.days;
  const read = quantity(number, { ...given, isRate: true, scale });
  if (rate.days > 1) return read;
  const atWork = rate.days === 1 / 24 ? 8 / 24 : 1;
  return { ...read, low: (read.low * atWork * 20) / MONTH_DAYS };
}

// Money ----------------------------------------------------------------------------------------

function moneyAt({ tokens }: Reader, number: NumberMention): FoundQuantity | undefined {
  const { from, to, low } = number;
  if (number.form === "share") return undefined;
  // A hedge may stand before the sign: "about £40", where the number begins at the digits.
  const yearly = rhythmBefore(tokens, from);
  const sign = CURRENCY_SIGNS.get(wordAt(tokens, from - 1));
  const codeBefore = CURRENCY_WORDS.get(wordAt(tokens, from - 1));
  const isNation =
    /^(?:canadian|swiss|us|american|australian|aussie|kiwi|nz|singapore|danish|swedish|norwegian|egyptian|hong)$/.test(
      wordAt(tokens, to),
    );
  const skipped = wordAt(tokens, to) === "-" || isNation ? to + 1 : to;
  const after =
    CURRENCY_SIGNS.get(wordAt(tokens, skipped)) ?? CURRENCY_WORDS.get(wordAt(tokens, skipped));
  const currency = sign ?? after ?? codeBefore;
  const start = sign || (codeBefore && !after) ? from - 1 : from;
  const end = after && !sign ? skipped + 1 : to;
  if (currency) {
    const rate = rateAt(tokens, end) ?? (yearly && { ...yearly, to: end });
    return {
      kind: "money",
      scale: rate ? MONTH_DAYS / rate.days : 1,
      value: rated(number, rate, { currency }),
      from: start,
      to: rate?.to ?? end,
      ...headAfter(tokens, rate?.to ?? end),
    };
  }
  const isLarge =
    low >= 10_000 || tokens.slice(from, to).some(({ lower: word }) => SCALED.test(word));
  const next = tokens[to];
  const isBare =
    next?.kind !== "word" ||
    isFunctionWord(next.lower) ||
    MONEY_WORDS.has(next.lower) ||
    DAYS_BY_RHYTHM.has(next.lower) ||
    /^(?:altogether|overall|total|tops|max|net|gross|up|extra)$/.test(next.lower);
  const isGrand = wordAt(tokens, to - 1) === "grand";
  const isPrice =
    low >= 100 &&
    isBare &&
    (rateAt(tokens, to) ?? yearly) !== undefined &&
    nearMoney(tokens, from, to);
  const isScaled = tokens.slice(from, to).some(({ lower: word }) => SCALED.test(word));
  if (!isGrand && !isPrice && (!isLarge || !isBare || !(isScaled || nearMoney(tokens, from, to))))
    return undefined;
  const offset = wordAt(tokens, to) === "better" ? 2 : 0;
  const rate = rateAt(tokens, to + offset) ?? (yearly && { ...yearly, to });
  return {
    kind: "money",
    ...(!rate && { scale: 1 }),
    value: rated(number, rate),
    from,
    to: rate?.to ?? to,
  };
}

const SCALED = /^(?:k|grand|thousand|million|lakh|crore|bn|m|mn)$/;

/** "My yearly budget is", "the monthly rent was". */
function rhythmBefore(
  tokens: readonly Token[],
  from: number,
): { readonly days: number } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const lower = wordAt(tokens, at);
    if (/^[.!?;,]$/.test(lower)) return undefined;
    const days = DAYS_BY_RHYTHM.get(lower);
    if (days !== undefined && days >= 7) return { days };
    const isRate = wordAt(tokens, at + 1) === "rate";
    if (isRate && /^(?:day|daily)$/.test(lower)) return { days: 1 };
    if (isRate && /^(?:hour|hourly)$/.test(lower)) return { days: 1 / 24 };
  }
  return undefined;
}

function nearMoney(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    if (/^[.!?;]$/.test(wordAt(tokens, at))) break;
    if (MONEY_WORDS.has(wordAt(tokens, at))) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + 5); at += 1) {
    if (/^[.!?;]$/.test(wordAt(tokens, at))) break;
    if (MONEY_WORDS.has(wordAt(tokens, at))) return true;
  }
  return false;
}

// Shares ---------------------------------------------------------------------------------------

function percentageAt({ tokens }: Reader, number: NumberMention): FoundQuantity | undefined {
  const { from, to, form } = number;
  if (form === "share") {
    const isOneQuarter =
      LASTS.test(wordAt(tokens, from - 1)) &&
      wordAt(tokens, to - 1) === "quarter" &&
      wordAt(tokens, to) !== "of" &&
      wordAt(tokens, from) === "one";
    if (isOneQuarter)
      return {
        kind: "duration",
        scale: 365 / 4,
        value: quantity({ ...number, low: 1, high: 1 }, { scale: 365 / 4 }),
        from,
        to,
      };
    const timeShare = daysOf(wordAt(tokens, to));
    // "half a year", "a quarter of a year" are lengths.
    const ofTime = wordAt(tokens, to) === "of" ? daysOf(wordAt(tokens, to + 2)) : undefined;
    const days = timeShare ?? (/^an?$/.test(wordAt(tokens, to + 1)) ? ofTime : undefined);
    if (days !== undefined)
      return {
        kind: "duration",
        value: quantity(number, { scale: days }),
        from,
        to: to + (timeShare ? 1 : 3),
      };
    return { kind: "percentage", value: quantity(number), from, to, ...headAfter(tokens, to) };
  }
  const next = wordAt(tokens, to);
  const isPercent = /^(?:%|percent|pct|pc|percentage|prozent)$/.test(next);
  const isPerCent = next === "per" && wordAt(tokens, to + 1) === "cent";
  const isPoints =
    next === "points" && /rose|fell|up|down|drop|gain|by/.test(wordAt(tokens, from - 1));
  if (!isPercent && !isPerCent && !isPoints) return undefined;
  let end = to + (isPerCent ? 2 : 1);
  const isChange = /^points?$/.test(wordAt(tokens, end));
  if (isChange) end += 1;
  const rate = isChange ? undefined : rateAt(tokens, end);
  const times = (rate ? MONTH_DAYS / rate.days : 1) * 0.01;
  return {
    kind: "percentage",
    scale: 0.01,
    value: quantity(number, {
      scale: times,
      isRate: rate !== undefined,
      ...(isChange && { place: "by" }),
    }),
    from,
    to: rate?.to ?? end,
    ...headAfter(tokens, rate?.to ?? end),
  };
}

// Time -----------------------------------------------------------------------------------------

const LASTS =
  /^(?:for|in|within|took|takes|last|lasted|over|after|needed|spent|about|of|every|per)$/;

const LENGTH_ADJECTIVES =
  /^(?:school|full|whole|long|solid|business|straight|consecutive|good|more|working|calendar|busy|short|entire|odd|academic|hard|further)$/;

function durationAt(
  { tokens, numbers }: Reader,
  number: NumberMention,
  index: number,
): FoundQuantity | undefined {
  const { from, to } = number;
  const half = tokens[to];
  let at = half?.text === "-" ? to + 1 : to;
  while (LENGTH_ADJECTIVES.test(wordAt(tokens, at)) && daysOf(wordAt(tokens, at + 1)) !== undefined)
    at += 1;
  // "Ten rehearsal weeks."
  const isUsed = tokens[at]?.kind === "word" && !isFunctionWord(wordAt(tokens, at)) && at === to;
  if (
    isUsed &&
    unitAt(tokens, at) === undefined &&
    /^(?:weeks|months|years|days)$/.test(wordAt(tokens, at + 1))
  )
    at += 1;
  const isWorking = wordAt(tokens, at - 1) === "working" || wordAt(tokens, at - 1) === "business";
  const unit = unitAt(tokens, at);
  const days = unit === 1 && isWorking ? 1.4 : unit;
  const product = days === undefined ? productAt(tokens, number, numbers[index + 1]) : undefined;
  if (product) return product;
  if (days === undefined) return undefined;
  let value = quantity(number, { scale: days });
  let end = at + 1;
  const more = restOfLength(tokens, end, days);
  if (more) {
    value = { ...value, low: value.low + more.days, high: value.high + more.days };
    end = more.to;
  }
  const whole = /^(?:out|in|of)$/.test(wordAt(tokens, end))
    ? shareOfTime(tokens, number, end)
    : undefined;
  if (whole)
    return {
      kind: "duration",
      value: { ...value, low: whole.share, high: whole.high, isRate: true },
      from,
      to: whole.to,
    };
  return { kind: "duration", scale: days, value, from, to: end, ...headAfter(tokens, end) };
}

/** "months", and "quarters" only where it is no share; "one-year". */
const unitAt = (tokens: readonly Token[], at: number): number | undefined =>
  daysOf(wordAt(tokens, at).replace(/'s?$/, ""));

/** "a year and a half", "a year and two months", "1 year 3 months". */
function restOfLength(
  tokens: readonly Token[],
  at: number,
  days: number,
): { days: number; to: number } | undefined {
  const word = wordAt(tokens, at);
  const start = word === "and" || word === "," ? at + 1 : at;
  if (wordAt(tokens, start) === "a" || wordAt(tokens, start) === "an") {
    const next = wordAt(tokens, start + 1);
    if (next === "half" && word === "and") return { days: days / 2, to: start + 2 };
    if (next === "quarter" && word === "and" && days >= 300)
      return { days: days / 4, to: start + 2 };
    const unit = daysOf(next);
    if (unit !== undefined && unit < days && word === "and") return { days: unit, to: start + 2 };
    return undefined;
  }
  const token = tokens[start];
  const small = token?.kind === "number" ? Number(token.text) : SMALL.get(token?.lower ?? "");
  const isMinutes = days === 1 / 24 && start === at && !daysOf(wordAt(tokens, start + 1));
  const spoken = token?.kind === "number" ? Number(token.text) : MINUTES.get(token?.lower ?? "");
  if (isMinutes && spoken !== undefined && spoken >= 5 && spoken < 60)
    return { days: spoken / 1440, to: start + 1 };
  const unit = daysOf(wordAt(tokens, start + 1));
  if (small === undefined || !Number.isFinite(small) || unit === undefined || unit >= days)
    return undefined;
  return { days: small * unit, to: start + 2 };
}

const SMALL: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** "An hour fifty." */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["ten", 10],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** "one week in six", "two days out of five": how much of the time. */
function shareOfTime(
  tokens: readonly Token[],
  { low, high }: NumberMention,
  at: number,
): { share: number; high: number; to: number } | undefined {
  if (wordAt(tokens, at) === "of" && /^(?:a|the|my)$/.test(wordAt(tokens, at + 1))) {
    const days = SMALL.get(wordAt(tokens, at + 2)) ?? Number(tokens[at + 2]?.text);
    const dayAt = wordAt(tokens, at + 3) === "-" ? at + 4 : at + 3;
    const isWeek = wordAt(tokens, dayAt) === "day" && wordAt(tokens, dayAt + 1) === "week";
    return isWeek && days > low
      ? { share: low / days, high: high / days, to: dayAt + 2 }
      : undefined;
  }
  const joint = wordAt(tokens, at);
  const start =
    joint === "out" && wordAt(tokens, at + 1) === "of" ? at + 2 : joint === "in" ? at + 1 : 0;
  const wholeAt = /^(?:every|each)$/.test(wordAt(tokens, start)) ? start + 1 : start;
  const token = tokens[wholeAt];
  const whole = token?.kind === "number" ? Number(token.text) : SMALL.get(token?.lower ?? "");
  if (start === 0 || whole === undefined || !(whole > low) || whole > 60) return undefined;
  return { share: low / whole, high: high / whole, to: wholeAt + 1 };
}

/** "three two-week sprints" is six weeks. */
function productAt(
  tokens: readonly Token[],
  number: NumberMention,
  next: NumberMention | undefined,
): FoundQuantity | undefined {
  if (!next || next.from !== number.to) return undefined;
  const unit = wordAt(tokens, next.to) === "-" ? next.to + 1 : next.to;
  const days = daysOf(wordAt(tokens, unit));
  if (days === undefined || tokens[unit + 1]?.kind !== "word") return undefined;
  return {
    kind: "duration",
    value: quantity(number, { scale: next.low * days, isDerived: true }),
    from: number.from,
    to: unit + 2,
    head: wordAt(tokens, unit + 1),
  };
}

/** Words after which "a year" is a length: "took a year", "within a month", "a whole year". */
const BEFORE_LENGTH =
  /^(?:for|in|within|under|over|took|take|takes|us|me|them|of|about|around|nearly|almost|just|lasted|last|lasts|after|than|inside|needed|need|needs|spent|roughly|exactly|was|were|is|it's|whole|full|every|well|dragged|on|closer|to|cost|only)$/;
const WHOLE = /^(?:whole|full|solid|single|entire|good|bare|long|calendar|statutory|scant|short)$/;

/** "a year and a half", "half an hour", "a full quarter", "three quarters of an hour": one of a unit, or parts of it. */
function lengthsWithoutNumber(tokens: readonly Token[]): readonly FoundQuantity[] {
  return tokens.flatMap(({ lower }, at): readonly FoundQuantity[] => {
    const length = (amount: number, from: number, to: number): readonly FoundQuantity[] => [
      {
        kind: "duration",
        value: {
          ...often(amount, from, to).value,
          isRate: false,
          isApproximate: isHedged(tokens, from),
          ...boundBefore(tokens, from),
        },
        from,
        to,
      },
    ];
    if (lower === "half" && /^an?$/.test(wordAt(tokens, at + 1))) {
      const days = daysOf(wordAt(tokens, at + 2));
      const isAfterUnit = wordAt(tokens, at - 1) === "a" || wordAt(tokens, at - 1) === "and";
      return days === undefined || isAfterUnit ? [] : length(days / 2, at, at + 3);
    }
    if (lower === "half" && wordAt(tokens, at + 1) === "-") {
      const days = daysOf(wordAt(tokens, at + 2));
      return days === undefined ? [] : length(days / 2, at, at + 3);
    }
    if (!/^an?$/.test(lower)) return [];
    const unitStart = WHOLE.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const days = daysOf(wordAt(tokens, unitStart));
    if (days === undefined) {
      // "a half year"
      const half = wordAt(tokens, at + 1) === "half" ? daysOf(wordAt(tokens, at + 2)) : undefined;
      return half === undefined ? [] : length(half / 2, at, at + 3);
    }
    const more = restOfLength(tokens, unitStart + 1, days);
    const next = wordAt(tokens, unitStart + 1);
    const isOffset = /^(?:later|earlier|before|ago|off|out)$/.test(next);
    const isStretch =
      /^(?:under|over|nearly|almost|about|took|take|taken|had|have)$/.test(
        wordAt(tokens, at - 1),
      ) && !/^(?:later|ago)$/.test(next);
    if (isOffset && !isStretch && !more && unitStart === at + 1) return [];
    const isLength =
      more !== undefined ||
      unitStart > at + 1 ||
      (BEFORE_LENGTH.test(wordAt(tokens, at - 1)) && days >= 1 / 24);
    if (!isLength) return [];
    return length(days + (more?.days ?? 0), at, more?.to ?? unitStart + 1);
  });
}

const isHedged = (tokens: readonly Token[], from: number): boolean =>
  /^(?:about|around|nearly|almost|roughly|maybe|of|like|say|just)$/.test(wordAt(tokens, from - 1));

function boundBefore(tokens: readonly Token[], from: number): Pick<Quantity, "bound"> {
  const before = wordAt(tokens, from - 1);
  if (
    /^(?:under|within|inside)$/.test(before) ||
    (before === "than" && /^(?:less|fewer)$/.test(wordAt(tokens, from - 2)))
  )
    return { bound: "max" };
  if (before === "than" && wordAt(tokens, from - 2) === "more") return { bound: "min" };
  if (before === "over" && !/^(?:spread|all)$/.test(wordAt(tokens, from - 2)))
    return { bound: "min" };
  return {};
}

// Counts ---------------------------------------------------------------------------------------

function countAt({ tokens }: Reader, number: NumberMention): FoundQuantity | undefined {
  const { from, to, form, low } = number;
  if (isPronounOne(tokens, number)) return undefined;
  if (wordAt(tokens, to) === "years" || /^(?:am|pm|o'clock)$/.test(wordAt(tokens, to)))
    return undefined;
  const after = headAfter(tokens, to);
  const rateStart = after.headEnd ?? to;
  const rate = rateAt(tokens, rateStart) ?? rateFurtherOn(tokens, rateStart);
  const head = after.head ?? headBefore(tokens, from);
  if (head === undefined && form === "words" && low < 2) return undefined;
  return {
    kind: "count",
    value: rated(number, rate),
    from,
    to,
    ...(head && { head }),
  };
}

/** "2,000 cheeses on the road each week". */
function rateFurtherOn(
  tokens: readonly Token[],
  from: number,
): { days: number; to: number } | undefined {
  for (let at = from + 1; at < from + 7; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== "word") return undefined;
    if (!/^(?:each|every|per|weekly|monthly|daily|annually|yearly)$/.test(token.lower)) continue;
    return rateAt(tokens, at);
  }
  return undefined;
}

/** "the claims one", "one of them", "one day" are no counts. */
function isPronounOne(
  tokens: readonly Token[],
  { from, to, low, form, isApproximate }: NumberMention,
): boolean {
  if (form !== "words" || low !== 1 || isApproximate) return false;
  if (wordAt(tokens, from - 1) === "the" && /^(?:just|only)$/.test(wordAt(tokens, from - 2)))
    return false;
  const next = tokens[to];
  if (next?.kind !== "word" || isFunctionWord(next.lower)) return true;
  return /^(?:the|this|that|which|no|any|every|each|last|first|another)$/.test(
    wordAt(tokens, from - 1),
  );
}

/**
 * The noun of a count: the last of the words that follow without a break, "19 referral letters a day" → letters.
 * After "of" the one behind it: "24 of our graduates".
 */
function headAfter(
  tokens: readonly Token[],
  at: number,
): { readonly head?: string; readonly headEnd?: number } {
  let start = at;
  while (
    /^(?:-|of|the|our|my|its|their|these|those|different|separate|new|other|more|extra|full|time|active|such|in)$/.test(
      wordAt(tokens, start),
    ) &&
    start < at + 4
  ) {
    if (wordAt(tokens, start) === "in" && wordAt(tokens, start + 1) !== "total") break;
    start += 1;
  }
  let end = start;
  while (
    end < start + 3 &&
    isNounLike(tokens[end]) &&
    !(end > start && tokens[end]?.lower.endsWith("ing"))
  )
    end += 1;
  const head = tokens[end - 1];
  return end > start && head ? { head: head.lower, headEnd: end } : {};
}

const isNounLike = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.lower.length > 2 &&
  !isFunctionWord(token.lower) &&
  !VERBS_AFTER.test(token.lower) &&
  daysOf(token.lower) === undefined &&
  !DAYS_BY_RHYTHM.has(token.lower);

/** Words that end a noun phrase: "24 graduates stayed". */
const VERBS_AFTER =
  /^(?:stands?|says|said|holds?|running|mixed|better|stayed|left|joined|resigned|came|went|worked|answered|attended|took|used|were|was|handed|live|lived|signed|passed|failed|altogether|overall|total|each|apiece|per|still|instead|rather|within|across|when|because|including|plus|minus|tops|max|maximum|minimum|versus|against|compared|percent|euros|pounds|dollars)$/;

const GROUPS =
  /^(?:team|crew|group|department|unit|squad|staff|panel|class|cohort|fleet|board|committee|pool|batch|household|choir|band|cast|headcount|workforce|shift)s?$/;

const PEOPLE = /^(?:people|men|women|children|staff|personnel|police|cattle|sheep|fish|poultry)$/;

/** Verbs whose object a bare number is: "we had ten", "I spent 1.8". */
const PAST =
  /^(?:had|spent|paid|won|lost|sold|got|made|took|kept|held|put|gave|saw|ran|led|built|bought|brought|left|met|wrote|read|sent|taught|drove|flew|did|done|have|has|get|need|make|take|spend|pay|sell|say|says|said|rise|rose|risen|fell|grew|went|go|came|come)$/;

/** "a team of six" counts its people; "headcount was 12". */
function headBefore(tokens: readonly Token[], from: number): string | undefined {
  const before = wordAt(tokens, from - 1);
  const two = wordAt(tokens, from - 2);
  if (before === "of" && GROUPS.test(two)) return "people";
  if (before === "of" && /^(?:total|number|maximum|sum|average)$/.test(two)) return undefined;
  let isLinked = false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const token = tokens[at];
    if (!token || /^[.!?;]$/.test(token.text)) return undefined;
    if (
      /^(?:was|were|is|are|at|to|from|reached|by|hit|only|just|:|=|-|,|of|now|then|still|around|stood)$/.test(
        token.lower,
      )
    ) {
      isLinked = true;
      continue;
    }
    const isNoun = isNounLike(token) && !/(?:ed|ing)$/.test(token.lower) && !PAST.test(token.lower);
    const isCounted =
      /[^s]s$/.test(token.lower) || GROUPS.test(token.lower) || PEOPLE.test(token.lower);
    return isNoun && isCounted && (isLinked || before === token.lower) ? token.lower : undefined;
  }
  return undefined;
}

// Rates ----------------------------------------------------------------------------------------

/** "a month", "per year", "every week", "/day". */
function rateAt(tokens: readonly Token[], start: number): { days: number; to: number } | undefined {
  const at = wordAt(tokens, start) === "-" ? start + 1 : start;
  if (at > start && wordAt(tokens, at + 1) === "-") {
    const days = daysOf(wordAt(tokens, at + 2));
    return days === undefined || !/^(?:a|per)$/.test(wordAt(tokens, at))
      ? undefined
      : { days, to: at + 3 };
  }
  const rhythm = rhythmAfter(tokens, at);
  if (rhythm) return rhythm;
  const joint = wordAt(tokens, at);
  if (!/^(?:a|an|per|each|every|\/|in)$/.test(joint)) return undefined;
  const first =
    joint === "in" && /^(?:a|one|every|each)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (joint === "in" && first === at + 1) return undefined;
  const unitAtStart = /^(?:working|average|typical|normal|single|good)$/.test(wordAt(tokens, first))
    ? first + 1
    : first;
  const days = daysOf(wordAt(tokens, unitAtStart));
  // "a year ago", "a month later", "each quarter finals"
  if (
    days === undefined ||
    /^(?:ago|later|earlier|before|after|old|and|long|off|in)$/.test(wordAt(tokens, unitAtStart + 1))
  )
    return undefined;
  return { days, to: unitAtStart + 1 };
}

function rhythmAfter(
  tokens: readonly Token[],
  at: number,
): { days: number; to: number } | undefined {
  const days = DAYS_BY_RHYTHM.get(wordAt(tokens, at));
  return days === undefined ? undefined : { days, to: at + 1 };
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, index) => [word, index + 2] as const),
);

/** "every sixth week", "every two weeks", "twice a month": how often. */
function rhythmsIn(
  tokens: readonly Token[],
  taken: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  const isTaken = (at: number): boolean =>
    taken.some(({ from, to, kind }) => at >= from && at < to && kind !== "count");
  return tokens.flatMap(({ lower }, at): readonly FoundQuantity[] => {
    if (lower === "every") {
      const next = tokens[at + 1];
      const nth =
        next?.lower === "other"
          ? 2
          : (ORDINALS.get(next?.lower ?? "") ??
            (next?.kind === "number" ? Number(next.text) : SMALL.get(next?.lower ?? "")));
      const days = daysOf(wordAt(tokens, at + 2));
      if (nth === undefined || days === undefined || !(nth > 0)) return [];
      return [often(1 / nth, at, at + 3)];
    }
    const times = lower === "once" ? 1 : lower === "twice" ? 2 : undefined;
    const rate = times === undefined || isTaken(at) ? undefined : rateAt(tokens, at + 1);
    if (times === 2 && !rate && !/^(?:as|the)$/.test(wordAt(tokens, at + 1)))
      return [
        {
          kind: "count",
          value: { ...often(2, at, at + 1).value, isRate: false },
          from: at,
          to: at + 1,
        },
      ];
    if (times === undefined || !rate) return [];
    return [
      {
        kind: "count",
        value: {
          ...often(1, at, at).value,
          low: (times * MONTH_DAYS) / rate.days,
          high: (times * MONTH_DAYS) / rate.days,
        },
        from: at,
        to: rate.to,
        head: "times",
      },
    ];
  });
}

const often = (share: number, from: number, to: number): FoundQuantity => ({
  kind: "duration",
  value: {
    type: "quantity",
    low: share,
    high: share,
    said: share,
    isApproximate: false,
    place: "level",
    isRate: true,
    isDerived: false,
  },
  from,
  to,
});

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["doubled", 1],
  ["doubling", 1],
  ["doubles", 1],
  ["double", 1],
  ["twofold", 1],
  ["halved", 0.5],
  ["halving", 0.5],
  ["halves", 0.5],
  ["tripled", 2],
  ["trebled", 2],
  ["tripling", 2],
  ["triple", 2],
  ["threefold", 2],
  ["quadrupled", 3],
  ["fourfold", 3],
  ["tenfold", 9],
  ["fivefold", 4],
]);

/** "doubled" is a rise by 100 %, "halved" a fall by 50 %. */
function multiplesIn(tokens: readonly Token[]): readonly FoundQuantity[] {
  return tokens.flatMap(({ lower }, at): readonly FoundQuantity[] => {
    const change = MULTIPLES.get(lower);
    if (change === undefined) return [];
    return [
      {
        kind: "percentage",
        value: {
          type: "quantity",
          low: change,
          high: change,
          said: change,
          isApproximate: false,
          place: "by",
          isRate: false,
          isDerived: false,
        },
        from: at,
        to: at + 1,
      },
    ];
  });
}

// Before and after -----------------------------------------------------------------------------

const MOVES =
  /^(?:went|gone|go|goes|going|rose|risen|rise|fell|fallen|fall|dropped|drop|cut|grew|grown|grow|reduced|reduce|brought|bring|came|come|down|up|increased|increase|raised|lowered|got|get|took|moved|shrank|shrunk|climbed|jumped|improved|slashed|halved|decreased|scaled|trimmed|pushed|dragged|boosted|lifted|slid|sank|stretched|expanded|extended|shortened)$/;
const REACHES = /^(?:reached|hit|topped|became|reaching|hitting|become|averaging|averaged)$/;

/** Where a quantity stands in a change. */
function withPlace(
  tokens: readonly Token[],
  read: FoundQuantity,
  all: readonly FoundQuantity[],
): FoundQuantity {
  const place = placeOf(tokens, read, all);
  if (place === "level") return read;
  // "went up to 48" is where it ended, not a limit.
  const isRest = read.kind === "percentage" && isOfFormer(tokens, read.to);
  const { bound, ...rest } = isRest
    ? { ...read.value, low: 1 - read.value.high, high: 1 - read.value.low }
    : read.value;
  const keepsBound = bound && !(place === "to" && bound === "max");
  return { ...read, value: { ...rest, ...(keepsBound && { bound }), place } };
}

function placeOf(
  tokens: readonly Token[],
  { from, to, kind, value }: FoundQuantity,
  all: readonly FoundQuantity[],
): Place {
  const before = wordAt(tokens, from - 1);
  const first = wordAt(tokens, from);
  if (
    value.bound &&
    !/^(?:up|by)$/.test(first) &&
    before !== "by" &&
    before !== "from" &&
    before !== "to"
  )
    return "level";
  const isLimit = first === "up" && wordAt(tokens, from + 1) === "to";
  const sentence = (at: number): boolean => /^[.!?;]$/.test(wordAt(tokens, at));
  const moves = (reach: number): boolean => {
    for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
      if (sentence(at)) return false;
      if (MOVES.test(wordAt(tokens, at))) return true;
    }
    return false;
  };
  if (before === "from") {
    const later = all.find(
      (other) => other.from >= to && other.kind === kind && other.from - to <= 10,
    );
    const isChange =
      later !== undefined &&
      (wordAt(tokens, later.from - 1) === "to" || wordAt(tokens, to) === "to");
    return isChange || moves(6) ? "from" : "level";
  }
  if (before === "to" || isLimit) {
    const hasFrom = all.some(
      (other) =>
        other.to <= from &&
        other.kind === kind &&
        from - other.to <= 10 &&
        wordAt(tokens, other.from - 1) === "from",
    );
    return hasFrom || moves(8) ? "to" : "level";
  }
  if (REACHES.test(before)) return "to";
  if (
    /^(?:became|become|down|→)$/.test(wordAt(tokens, to)) ||
    (wordAt(tokens, to) === "-" && wordAt(tokens, to + 1) === ">")
  )
    return "from";
  if (before === "→" || before === ">") return "to";
  if (
    /^(?:than|against|versus|vs)$/.test(before) &&
    /^(?:rather|instead|compared)$/.test(wordAt(tokens, from - 2))
  )
    return "from";
  if (before === "of" && wordAt(tokens, from - 2) === "instead") return "from";
  if (kind === "percentage" && isOfFormer(tokens, to)) return "by";
  if (kind === "percentage") {
    if (before === "by" && moves(12)) return "by";
    if (before === "by" && /^(?:up|down)$/.test(wordAt(tokens, from - 2))) return "by";
    if (
      /^(?:cut|drop|reduction|increase|rise|fewer|more|less|lower|higher|faster|cheaper|off|quicker|growth|improvement|decrease|uplift|saving|up|down|better|jump|fall|gain)$/.test(
        wordAt(tokens, to),
      )
    )
      return "by";
    if (before === "up" && /^(?:made|make|makes|making)$/.test(wordAt(tokens, from - 2)))
      return "level";
    if (
      /^(?:up|down|rose|fell|grew|dropped|cut|saved|save|saving|improved|increased|reduced|slashed|trimmed)$/.test(
        before,
      )
    )
      return "by";
    if (moves(5) && !/^(?:at|was|were|is|are)$/.test(before)) return "by";
  } else if (before === "by" && moves(6)) return "by";
  else if (kind === "money" || kind === "duration") {
    const words = tokens
      .slice(Math.max(0, from - 5), from)
      .map(({ lower }) => lower)
      .join(" ");
    const then = [0, 1, 2, 3, 4].map((step) => wordAt(tokens, to + step)).join(" ");
    if (/\b(?:saved|saving|save|saves|shaved|knocked|trimmed)\b[^.!?;]*$/.test(words)) return "by";
    if (
      /^(?:off|out of|less|cheaper|more|faster|quicker|of savings?|in savings?|a year (?:off|out of))\b/.test(
        then,
      )
    )
      return "by";
  }
  return "level";
}

/** "A third of the gas we used to burn" is a fall by two thirds; "to 40 % of what it was". */
function isOfFormer(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== "of") return false;
  for (let at = to + 1; at < to + 8; at += 1) {
    const lower = wordAt(tokens, at);
    if (/^[.!?;,]?$/.test(lower)) return false;
    if (
      lower === "used" ||
      lower === "before" ||
      lower === "former" ||
      lower === "previous" ||
      lower === "original"
    )
      return true;
    if (
      lower === "what" &&
      /^(?:it|they|we)$/.test(wordAt(tokens, at + 1)) &&
      /^(?:was|were|had|used|paid)$/.test(wordAt(tokens, at + 2))
    )
      return true;
  }
  return false;
}

// Derived --------------------------------------------------------------------------------------

/** "£40 a head for 300 guests" is £12,000. */
function productsOf(
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  return all.flatMap((each, index): readonly FoundQuantity[] => {
    if (each.kind !== "money") return [];
    const words = [0, 1].map((step) => wordAt(tokens, each.to + step)).join(" ");
    const perNoun = /^(?:a|an|per|each|every)$/.test(wordAt(tokens, each.to))
      ? subjectOf(wordAt(tokens, each.to + 1))
      : "";
    const counted =
      perNoun === ""
        ? undefined
        : all.find(
            (other) =>
              other.kind === "count" &&
              !other.value.isRate &&
              other.head !== undefined &&
              subjectOf(other.head) === perNoun,
          );
    if (counted) {
      const { low, high } = counted.value;
      return [
        {
          ...each,
          value: {
            ...each.value,
            low: each.value.low * low,
            high: each.value.high * high,
            isDerived: true,
          },
          from: Math.min(each.from, counted.from),
          to: Math.max(each.to, counted.to),
        },
      ];
    }
    if (
      !/^(?:a head|per head|a person|per person|each|apiece|a piece|per unit|a ticket|per pupil|per child|a seat|per guest|a unit)/.test(
        words,
      )
    )
      return [];
    const count = [all[index + 1], all[index - 1]].find(
      (other) => other?.kind === "count" && !other.value.isRate,
    );
    if (!count) return [];
    const { low, high } = count.value;
    return [
      {
        ...each,
        value: {
          ...each.value,
          low: each.value.low * low,
          high: each.value.high * high,
          isDerived: true,
        },
        from: Math.min(each.from, count.from),
        to: Math.max(each.to, count.to),
      },
    ];
  });
}

/** "Six crews of four" are 24, and "four in each of the six crews" too. */
function groupsIn(
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  return all.flatMap((groups, index): readonly FoundQuantity[] => {
    const size = all[index + 1];
    if (groups.kind !== "count" || size?.kind !== "count" || groups.head === undefined) return [];
    if (wordAt(tokens, size.from - 1) !== "of" || size.from - groups.to > 4 || groups.value.isRate)
      return [];
    const { low, high } = size.value;
    return [
      {
        kind: "count",
        value: {
          ...groups.value,
          low: low * groups.value.low,
          high: high * groups.value.high,
          isDerived: true,
        },
        from: groups.from,
        to: size.to,
        ...(size.head && size.head !== groups.head && { head: size.head }),
      },
    ];
  });
}

/** "£40k a year for three years" is £120k in all. */
function totalsOf(all: readonly FoundQuantity[]): readonly FoundQuantity[] {
  return all.flatMap((rate, index): readonly FoundQuantity[] => {
    if (!rate.value.isRate || (rate.kind !== "money" && rate.kind !== "count")) return [];
    const length = [all[index + 1], all[index - 1]].find(
      (other) =>
        other?.kind === "duration" && !other.value.isRate && Math.abs(other.from - rate.to) <= 6,
    );
    if (!length) return [];
    const months = length.value.low / MONTH_DAYS;
    return [
      {
        ...rate,
        value: {
          ...rate.value,
          low: rate.value.low * months,
          high: rate.value.high * months,
          isRate: false,
          isDerived: true,
        },
        from: Math.min(rate.from, length.from),
        to: Math.max(rate.to, length.to),
      },
    ];
  });
}

/** "From 8 to 5 per cent" is a fall by three eighths. */
function changesOf(all: readonly FoundQuantity[]): readonly FoundQuantity[] {
  return all.flatMap((after, index): readonly FoundQuantity[] => {
    const before = all[index - 1];
    if (after.value.place !== "to" || before?.value.place !== "from") return [];
    if (before.kind !== after.kind || before.value.low <= 0 || after.from - before.to > 6)
      return [];
    const change = Math.abs(after.value.low - before.value.low) / before.value.low;
    return [
      {
        kind: "percentage",
        value: { ...often(change, 0, 0).value, place: "by", isRate: false, isDerived: true },
        from: before.from,
        to: after.to,
      },
    ];
  });
}

/** "Half of the sixty thousand" is thirty thousand. */
function partsOfNumbers(
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  return all.flatMap((part, index): readonly FoundQuantity[] => {
    const whole = all[index + 1];
    if (part.kind !== "percentage" || !whole || (whole.kind !== "count" && whole.kind !== "money"))
      return [];
    if (wordAt(tokens, part.to) !== "of" || whole.from - part.to > 3) return [];
    const { low, high } = whole.value;
    return [
      {
        ...whole,
        value: {
          ...whole.value,
          low: low * part.value.low,
          high: high * part.value.high,
          isDerived: true,
        },
        from: part.from,
      },
    ];
  });
}

/** "no redundancies", "not one complaint", "zero injuries". */
function nonesIn(tokens: readonly Token[]): readonly FoundQuantity[] {
  return tokens.flatMap(({ lower }, at): readonly FoundQuantity[] => {
    const isNone =
      lower === "no" ||
      (lower === "any" && isDenied(tokens, at)) ||
      lower === "zero" ||
      (lower === "single" && wordAt(tokens, at - 2) === "not") ||
      (lower === "one" && wordAt(tokens, at - 1) === "not") ||
      lower === "without";
    if (/^(?:nobody|none)$/.test(lower) || (lower === "no" && wordAt(tokens, at + 1) === "one"))
      return [
        {
          kind: "count",
          value: { ...often(0, at, at + 1).value, isRate: false },
          from: at,
          to: at + 1,
        },
      ];
    const isUnpaid =
      (lower === "nothing" &&
        /^(?:paid|pay|cost|costs|spent|charged|charge|earned|pays|earn)$/.test(
          wordAt(tokens, at - 1),
        )) ||
      (MONEY_NOUN.test(lower) && isDenied(tokens, at)) ||
      (wordAt(tokens, at - 1) === "no" && MONEY_NOUN.test(lower)) ||
      (wordAt(tokens, at - 2) === "no" && MONEY_NOUN.test(lower));
    if (isUnpaid || (/^(?:penny|cent|dime)$/.test(lower) && isDenied(tokens, at)))
      return [
        {
          kind: "money",
          value: { ...often(0, at, at + 1).value, isRate: false },
          from: at,
          to: at + 1,
        },
      ];
    if (!isNone || /^(?:,|\.)$/.test(wordAt(tokens, at + 1))) return [];
    const start =
      lower === "without" && /^(?:an?|any)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const { head, headEnd } = headAfter(tokens, start);
    if (head === undefined || headEnd === undefined || headEnd > at + 5) return [];
    const isPlural =
      head.endsWith("s") ||
      lower !== "no" ||
      (wordAt(tokens, headEnd) === "at" && wordAt(tokens, headEnd + 1) === "all");
    if (!isPlural) return [];
    return [
      {
        kind: "count",
        value: { ...often(0, at, headEnd).value, isRate: false },
        from: at,
        to: headEnd,
        head,
      },
    ];
  });
}

/** "One girl among the twenty", "of eighty thousand we planted 24,000 stand": a share of a count. */
function sharesOfCounts(
  tokens: readonly Token[],
  all: readonly FoundQuantity[],
): readonly FoundQuantity[] {
  return all.flatMap((first, index): readonly FoundQuantity[] => {
    const second = all[index + 1];
    if (first.kind !== "count" || second?.kind !== "count") return [];
    const between = tokens.slice(first.to, second.from).map(({ lower }) => lower);
    if (between.some((lower) => /^[.!?;]$/.test(lower)) || between.length > 12) return [];
    const isOut = wordAt(tokens, first.from - 2) === "out";
    const opener = tokens[first.from - (isOut ? 3 : 2)];
    const isOf =
      wordAt(tokens, first.from - 1) === "of" &&
      (opener === undefined || /^[.!?;,]$/.test(opener.text)) &&
      !between.includes("up");
    const joint = between.findLast(
      (lower) => !/^(?:the|our|my|a|an|all|every|those|these)$/.test(lower),
    );
    // "Seven of my ten", but not "three teams of four".
    const isAmong =
      between.length <= 5 &&
      (/^(?:in|among|amongst)$/.test(joint ?? "") ||
        (joint === "of" && (between.at(-1) !== "of" || between.includes("out")))) &&
      !between.includes("instead") &&
      !between.includes("kind");
    const [part, whole] = isOf ? [second, first] : isAmong ? [first, second] : [];
    if (!part || !whole) return [];
    const isRated = part.value.isRate && whole.value.isRate;
    if (!(part.value.high < whole.value.low) || (part.value.isRate && !isRated)) return [];
    const isNamed =
      joint === "in" && !(part.value.low <= 3 || whole.value.low === 100 || whole.value.low === 10);
    if (isNamed || (whole.value.isRate && !isRated)) return [];
    return [
      {
        kind: "percentage",
        value: {
          ...part.value,
          low: part.value.low / whole.value.low,
          high: part.value.high / whole.value.low,
          place: "level",
          isRate: false,
          isDerived: isOf,
        },
        from: Math.min(first.from, second.from),
        to: Math.max(first.to, second.to),
      },
    ];
  });
}

/** "Every fifth weld had to be redone" is one in five; "every last one" is all of them. */
const everyNth = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  tokens.flatMap(({ lower }, at): readonly FoundQuantity[] => {
    if (lower !== "every") return [];
    const next = wordAt(tokens, at + 1);
    const isAll = /^(?:last|single)$/.test(next);
    const nth = isAll ? 1 : next === "second" || next === "other" ? 2 : ORDINALS.get(next);
    const noun = tokens[at + 2];
    if (nth === undefined || noun?.kind !== "word" || isFunctionWord(noun.lower)) return [];
    if (daysOf(noun.lower) !== undefined) return [];
    return [
      {
        kind: "percentage",
        value: { ...often(1 / nth, at, at + 2).value, isRate: false },
        from: at,
        to: at + 2,
        head: noun.lower,
      },
    ];
  });

const MONEY_NOUN =
  /^(?:fine|penalty|bonus|grant|fee|fees|budget|subsidy|subsidies|commission|deposit|allowance|salary|pension|loan)$/;

const SHARES_IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  "0.5-1": [
    "the majority of",
    "the vast majority",
    "most of the",
    "most of our",
    "most of my",
    "most of them",
    "a majority of",
  ],
  "0-0.15": ["hardly any", "almost none", "next to none", "hardly anyone", "hardly anybody"],
  "0.9-1": [
    "almost all",
    "nearly all",
    "virtually all",
    "practically all",
    "almost everyone",
    "nearly everyone",
    "almost every",
  ],
};
const findShares = phraseFinder(SHARES_IN_WORDS);

/** "Most of the nurses", "hardly any of them". */
const sharesInWords = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  findShares(tokens).map(({ label, from, to }) => {
    const [low = 0, high = 1] = label.split("-").map(Number);
    const { value } = often(low, from, to);
    return {
      kind: "percentage",
      value: { ...value, high, isRate: false, isApproximate: true },
      from,
      to,
    };
  });

/** "I don't hold any patents", "never got a penny". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:not|never|don't|didn't|doesn't|haven't|hadn't|hasn't|wasn't|weren't|without|hardly)$/.test(
        lower,
      ),
    );

/** What the head noun of a quantity is called in comparisons. */
export const headSubject = (head: string | undefined): string | undefined =>
  head === undefined ? undefined : subjectOf(head) || undefined;
