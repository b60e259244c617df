import {
  ASIDE_RANGE,
  BARE,
  BARE_END,
  BARE_RANGE,
  BESIDE_DATE,
  CLOCK,
  COMPACT_RANGE,
  FOUR_BESIDE_DATE,
  FOUR_DIGITS,
  HEAD_DIGITS,
  HEAD_RANGE,
  HOUR_BESIDE_DATE,
  HOUSE,
  JOIN,
  NO_HOUSE,
  NORDIC_RANGE,
  SAME_HOUR_RANGE,
} from "./clock-patterns.ts";
import {
  type Atom,
  DUTCH_HOURS,
  GERMAN_HOURS,
  type Groups,
  isTaken,
  matches,
  MENTIONS_MAX,
  minutesOf,
  NUMBER_WORDS,
} from "./clock-words.ts";
import { atomsElsewhere } from "./clocks-elsewhere.ts";
import type { Span } from "./page.ts";

/** A time of day that the text names, or two with a span between them. */
export interface ClockMention extends Span {
  /** Minutes since midnight. */
  readonly from: number;
  readonly to?: number;
  /** Neither am nor pm, nor a clock of 24 hours said which half of the day. */
  readonly isGuessed: boolean;
  /** "at 10", "from 9": the words around have to make it a time. */
  readonly isBare: boolean;
}

const DAY = 24 * 60;

const HALF = 12 * 60;

/** Every time of day in a text whose dates, links and numbers of other kinds are blanked. */
export function clocksIn(
  plain: string,
  dates: readonly (Span & { readonly isFull: boolean })[] = [],
): readonly ClockMention[] {
  const compact = matches(plain, COMPACT_RANGE).map(({ groups, span }) => ({
    ...span,
    from: minutesOf(groups["h1"], groups["m1"]),
    to: minutesOf(groups["h2"], groups["m2"]),
    isGuessed: false,
    isBare: false,
  }));
  const elsewhere = atomsElsewhere(plain).filter((span) => !isTaken(compact, span));
  const nordic = matches(plain, NORDIC_RANGE).map(({ groups, span }) => ({
    ...span,
    from: minutesOf(groups["h"], undefined),
    to: minutesOf(groups["h2"], undefined),
    isGuessed: false,
    isBare: false,
  }));
  const sameHour = [...sameHourRanges(plain), ...nordic];
  const taken = [...compact, ...elsewhere, ...sameHour];
  const atoms = [
    ...elsewhere,
    ...matches(plain, CLOCK)
      .filter(({ span }) => !isTaken(taken, span))
      .flatMap(({ groups, span, text }) => atomOf(groups, withoutStop(span, text.trimEnd()))),
  ].toSorted((a, b) => a.start - b.start);
  const four = matches(plain, FOUR_DIGITS)
    .filter(({ span }) => !isTaken(compact, span) && !isTaken(atoms, span))
    .map(({ groups, span }) => ({
      start: span.end - 4,
      end: span.end,
      from: minutesOf(groups["h"], groups["m"]),
      isGuessed: false,
      isBare: false,
    }));
  const heads = headDigits(plain, [...compact, ...atoms, ...four]);
  const bareStarts = new Map(
    matches(plain, BARE_RANGE).map(({ groups, span, text }) => [
      span.start + text.length,
      { start: span.start, hour: Number(groups["a"]) },
    ]),
  );
  const has24 = atoms.some(({ minutes, is24 }) => is24 && minutes >= 13 * 60);
  const found: ClockMention[] = [...compact, ...sameHour, ...four, ...heads];
  for (let index = 0; index < atoms.length && found.length < MENTIONS_MAX; index += 1) {
    const atom = atoms[index];
    if (!atom) continue;
    const bare = bareStarts.get(atom.start);
    if (bare && !found.some((other) => other.end > bare.start && other.start <= bare.start)) {
      found.push(
        rangeOf(
          { start: bare.start, end: atom.start, minutes: bare.hour * 60, is24: false },
          atom,
          has24,
        ),
      );
      continue;
    }
    const next = atoms[index + 1];
    // "moved from 11:00 to 10:00": the second counts.
    if (next && JOIN.test(plain.slice(atom.end, next.start)) && isMoved(plain, atom.start))
      continue;
    if (
      next &&
      next.start - atom.end <= 24 &&
      JOIN.test(plain.slice(atom.end, next.start)) &&
      joins(plain, atom, next)
    ) {
      found.push(rangeOf(atom, next, has24));
      index += 1;
      continue;
    }
    const after = BARE_END.exec(plain.slice(atom.end, atom.end + 16));
    if (after?.groups && (atom.half || after.groups["sign"] !== "a")) {
      const hour = hourOf(after.groups["h"] ?? "");
      const end = {
        start: atom.end,
        end: atom.end + after[0].length,
        minutes: hour * 60,
        is24: false,
      };
      if (hour >= 1 && hour <= 23) {
        found.push(rangeOf(atom, end, has24));
        continue;
      }
    }
    found.push(single(atom, has24));
  }
  const beside = dates
    .flatMap((date) => besideDate(plain, date, has24))
    .filter((span) => !isTaken(found, span));
  found.push(...beside);
  const ranges =
    found.length === 0
      ? []
      : [ASIDE_RANGE, HEAD_RANGE].flatMap((pattern) => hourRanges(plain, pattern, has24));
  found.push(...ranges.filter((span) => !isTaken(found, span)));
  const bare = matches(plain, BARE)
    .filter(({ span }) => !isTaken(found, span) && !isHouse(plain, span))
    .map(({ groups, span, text }) => bareOf(groups, span, text, has24));
  return [...found, ...bare].toSorted((a, b) => a.start - b.start);
}

const isMoved = (plain: string, at: number): boolean =>
  /\b(?:moved|brought|pushed|put|changed|shifted|rescheduled|delayed|amended|verschoben|verlegt|déplacé|avancé|reportée?)\b[^.;\n]{0,24}\b(?:from|von|de)\s(?:um\s)?$/iu.test(
    plain.slice(Math.max(0, at - 60), at),
  );

const isHouse = (plain: string, { end }: Span): boolean =>
  HOUSE.test(plain.slice(end, end + 60)) && !NO_HOUSE.test(plain.slice(end, end + 14));

/** A year at the head of a line is none: one leading zero or "hrs" shows how the text writes times. */
function headDigits(plain: string, others: readonly Span[]): readonly ClockMention[] {
  const all = matches(plain, HEAD_DIGITS).map(({ groups, span, text }) => {
    const start = span.start + text.search(/\d/u);
    return {
      start,
      end: start + 4,
      from: minutesOf(groups["h"], groups["m"]),
      isGuessed: false,
      isBare: false,
    };
  });
  const isUsual =
    all.some(({ start }) => plain[start] === "0") ||
    /\b[012]\d[0-5]\d\s?(?:hrs|hours|h)\b/iu.test(plain);
  return isUsual ? all.filter((span) => !isTaken(others, span)) : [];
}

const ASIDE_HOURS_MAX = 4;

/** Two bare hours that stand where a time would. */
function hourRanges(plain: string, pattern: RegExp, has24: boolean): readonly ClockMention[] {
  return matches(plain, pattern).flatMap(({ groups, span: whole, text }) => {
    const span = { start: whole.start + text.search(/\d/u), end: whole.end };
    const [first, second] = [groups["h"], groups["h2"]].map((hour) => ({
      ...span,
      minutes: Number(hour) * 60,
      is24: false,
    }));
    if (!first || !second) return [];
    const range = rangeOf(first, second, has24);
    const length = (range.to ?? range.from) - range.from;
    return length > 0 && length <= ASIDE_HOURS_MAX * 60 ? [range] : [];
  });
}

const sameHourRanges = (plain: string): readonly ClockMention[] =>
  matches(plain, SAME_HOUR_RANGE).map(({ groups, span }) => {
    const from = clockOf({ ...span, minutes: Number(groups["h"]) * 60, is24: false }, false);
    const add = groups["add"] ?? "";
    const more = /half/iu.test(add) ? 30 : /to$/iu.test(add) ? 45 : 15;
    return { ...span, from, to: from + more, isGuessed: true, isBare: false };
  });

/** "Weds 20 May 10 til 12": bare numbers right behind a day. */
function besideDate(
  plain: string,
  { end: at, isFull }: Span & { readonly isFull: boolean },
  has24: boolean,
): readonly ClockMention[] {
  const behind = plain.slice(at, at + 40);
  const match = BESIDE_DATE.exec(behind);
  const { lead = "", h, h2 } = match?.groups ?? {};
  if (!match) {
    const one = isFull ? (FOUR_BESIDE_DATE.exec(behind) ?? HOUR_BESIDE_DATE.exec(behind)) : null;
    if (!one) return [];
    const start = at + (one.groups?.["lead"] ?? "").length;
    const minutes = minutesOf(one.groups?.["h"], one.groups?.["m"]);
    const is24 = one.groups?.["m"] !== undefined;
    return [{ ...single({ start, end: at + one[0].length, minutes, is24 }, has24) }];
  }
  const [first, second] = [h, h2].map((hour) => ({
    start: at + lead.length,
    end: at + match[0].length,
    minutes: Number(hour) * 60,
    is24: false,
  }));
  return first && second ? [rangeOf(first, second, has24)] : [];
}

/** "a", "and": words that join two times only where "between" or "from" stands before. */
function joins(plain: string, atom: Atom, next: Atom): boolean {
  const between = plain.slice(atom.end, next.start).trim().toLowerCase();
  if (!/^(?:and|und|et|y|a)$/.test(between)) return true;
  const before = plain.slice(Math.max(0, atom.start - 16), atom.start).toLowerCase();
  return /(?:between|zwischen|entre|from|de|desde|tussen)\s*(?:las\s)?$/.test(before);
}

/** "5pm." ends a sentence, "5 p.m." does not. */
const withoutStop = (span: Span, text: string): Span =>
  text.endsWith(".") && !/[ap]\.\s?m\.$/i.test(text) ? { ...span, end: span.end - 1 } : span;

function atomOf(groups: Groups, span: Span): readonly Atom[] {
  if (groups["noon"]) return [{ ...span, minutes: HALF, half: "p", is24: true }];
  if (groups["midnight"]) return [{ ...span, minutes: 0, half: "a", is24: true }];
  const half = halfOf(groups);
  const at = (minutes: number, is24 = false): readonly Atom[] =>
    minutes >= 0 && minutes <= DAY
      ? [{ ...span, minutes: minutes % DAY, ...(half && { half }), is24 }]
      : [];
  if (groups["halfmid"]) return at(30, true);
  if (groups["halfh"]) return at(hourOf(groups["halfh"]) * 60 + 30);
  if (groups["halb"]) {
    const word = groups["halb"].toLowerCase();
    return at((GERMAN_HOURS.get(word) ?? DUTCH_HOURS.get(word) ?? 0) * 60 - 30);
  }
  if (groups["qh"]) return at(hourOf(groups["qh"]) * 60 + (groups["q"] === "to" ? -15 : 15));
  if (groups["sh"])
    return at(
      hourOf(groups["sh"]) * 60 + spokenMinutes(groups["sm"]) * (groups["sd"] === "to" ? -1 : 1),
    );
  if (groups["nh"])
    return at(hourOf(groups["nh"]) * 60 + ({ fifteen: 15, thirty: 30 }[groups["nm"] ?? ""] ?? 45));
  if (groups["h5"]) return at(minutesOf(groups["h5"], groups["m5"]), true);
  const hours =
    groups["h"] ??
    groups["h2"] ??
    groups["h3"] ??
    groups["h4"] ??
    groups["h6"] ??
    groups["h7"] ??
    "";
  const minutes = hourOf(hours) * 60 + Number(groups["m"] ?? groups["m2"] ?? 0);
  const is24 =
    groups["uhr"] !== undefined ||
    groups["hh"] !== undefined ||
    /^0\d/.test(hours) ||
    minutes >= 13 * 60;
  if (half && minutes >= 13 * 60) return [{ ...span, minutes: minutes % DAY, is24: true }];
  return at(minutes, is24 && !half);
}

const SPOKEN_MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20 };

const spokenMinutes = (written = ""): number =>
  SPOKEN_MINUTES[written.toLowerCase()] ?? (/\D/.test(written) ? 25 : Number(written));

const hourOf = (written: string): number =>
  NUMBER_WORDS.get(written.toLowerCase()) ?? Number(written);

function halfOf(groups: Groups): "a" | "p" | undefined {
  const said =
    groups["ap"] ??
    groups["ap2"] ??
    groups["ap3"] ??
    groups["sap"] ??
    groups["qap"] ??
    groups["spap"];
  if (said) return said.toLowerCase().startsWith("p") ? "p" : "a";
  const part = groups["part"] ?? groups["part4"] ?? groups["part6"];
  if (part) return part === "morning" ? "a" : "p";
  return (groups["night"] ?? groups["night4"] ?? groups["night6"]) !== undefined ? "p" : undefined;
}

/** Without am and pm: nobody interviews at two in the morning. */
function clockOf({ minutes, half, is24 }: Atom, has24: boolean): number {
  if (half === "p") return minutes === 0 ? minutes : (minutes % HALF) + HALF;
  if (half === "a") return minutes % HALF;
  if (is24 || minutes >= HALF || (has24 && minutes >= 7 * 60)) return minutes;
  return minutes < 7 * 60 ? minutes + HALF : minutes;
}

const isSure = ({ half, is24, minutes }: Atom): boolean =>
  half !== undefined || is24 || minutes >= HALF;

const single = (atom: Atom, has24: boolean): ClockMention => ({
  start: atom.start,
  end: atom.end,
  from: clockOf(atom, has24),
  isGuessed: !isSure(atom),
  isBare: false,
});

function rangeOf(first: Atom, second: Atom, has24: boolean): ClockMention {
  const span = { start: first.start, end: second.end };
  if (isSure(first) || !isSure(second)) {
    const from = clockOf(first, has24);
    return {
      ...span,
      from,
      to: endAfter(from, second, has24),
      isGuessed: !isSure(first),
      isBare: false,
    };
  }
  // "2-3pm", "11-1pm", "10-11.30 Uhr": the start is the last such time before the end.
  const to = clockOf(second, has24);
  const clocks = [first.minutes % DAY, (first.minutes + HALF) % DAY];
  const before = clocks.filter((clock) => clock < to).toSorted((a, b) => b - a);
  const isHuge = (clock: number): boolean => second.half === undefined && clock < 7 * 60;
  const from = before.find((clock) => !isHuge(clock)) ?? before[0] ?? clockOf(first, has24);
  return { ...span, from, to, isGuessed: false, isBare: false };
}

function endAfter(from: number, end: Atom, has24: boolean): number {
  if (isSure(end)) return clockOf(end, has24);
  const clocks = [end.minutes % DAY, (end.minutes + HALF) % DAY].toSorted((a, b) => a - b);
  return clocks.find((clock) => clock > from) ?? clockOf(end, has24);
}

function bareOf(groups: Groups, span: Span, text: string, has24: boolean): ClockMention {
  const start = span.start + text.indexOf(groups["h"] ?? "", (groups["lead"] ?? "").length);
  const bare = (hour: number): Atom => ({ start, end: span.end, minutes: hour * 60, is24: false });
  const from = clockOf(bare(hourOf(groups["h"] ?? "")), has24);
  const to = groups["h2"] ? endAfter(from, bare(Number(groups["h2"])), has24) : undefined;
  return {
    start,
    end: span.end,
    from,
    ...(to !== undefined && { to }),
    isGuessed: true,
    isBare: true,
  };
}
