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

export interface DurationMention extends Span {
  readonly minutes: number;
}

const DAY = 24 * 60;
const HALF = 12 * 60;
const MENTIONS_MAX = 200;

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);
const GERMAN_HOURS: ReadonlyMap<string, number> = new Map(
  "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);
const DUTCH_HOURS: ReadonlyMap<string, number> = new Map(
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);
const HOUR_WORD = [...NUMBER_WORDS.keys()].join("|");
const HALF_HOUR_WORD = [...new Set([...GERMAN_HOURS.keys(), ...DUTCH_HOURS.keys()])].join("|");

const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}.,:/€$£#+-])`;
/** A dash may stand before the second time of a range. */
const NOT_BEFORE_CLOCK = NOT_BEFORE.replace("-])", "])");
const NOT_AFTER = String.raw`(?![\p{N}%]|[.,:/]\d)`;
const AP = String.raw`(?:(?<=\d\s?)[ap]\.?\s?m\b\.?|(?<=\d)[ap](?![\p{L}\p{N}]))`;
const DAYTIME = String.raw`\s(?:in the (?<part>morning|afternoon|evening)|(?:at )?(?<night>night))`;

/** One time. Which groups are there tells how it was written. */
const ONE = String.raw`(?:(?<h>[01]?\d|2[0-4])\s?[:.]\s?(?<m>[0-5]\d)(?::[0-5]\d)?(?:\s?(?<ap>${AP})|\s?(?<uhr>uhr|uur|h|hs|hrs|hours)\b|${DAYTIME})?|(?<h2>[01]?\d|2[0-4])\s?(?<hh>hs|heures?|h|uhr|uur|u)(?:\s?(?<m2>[0-5]\d))?(?![\p{L}\p{N}]|\s(?:ahead|behind|later|earlier|before|after|drive|away))|(?<h3>1?\d)\s?(?<ap3>${AP})|(?<h4>1?\d|${HOUR_WORD})\s?(?:o'?clock)(?:${DAYTIME.replace("part", "part4").replace("night>", "night4>")})?|(?<h7>1?\d)(?=-?ish(?!\p{L}))|(?<h6>1?\d)${DAYTIME.replace("part", "part6").replace("night>", "night6>")}|(?<h5>[012]\d)(?<m5>[0-5]\d)\s?(?<mil>hrs|hours|h|uhr)\b)`;
const FIXED = String.raw`(?<noon>(?:12(?:[:.]00)?,?\s?)?(?:noon|midday)|midi|mediodía|mezzogiorno|mittags?(?=[\s.,)]))|(?<midnight>(?:12\s)?midnight|mitternacht|minuit)`;
const SPOKEN = String.raw`(?<halfmid>half past midnight)|(?<half>half)\s(?:past\s)?(?<halfh>${HOUR_WORD}|1?\d)(?!\s?(?:hours?|days?|of|\p{L}*day))(?:\s?(?<sap>[ap]\.?m\b\.?))?|(?:halb|half)\s(?<halb>${HALF_HOUR_WORD})(?![\p{L}])|(?:a\s)?quarter\s(?<q>past|to)\s(?<qh>${HOUR_WORD}|1?\d)(?:\s?(?<qap>[ap]\.?m\b\.?))?|(?<sm>five|ten|twenty|twenty[- ]five|(?:5|10|20|25)(?=\s(?:min(?:ute)?s?\s)?past|\smin))\s(?:min(?:ute)?s?\s)?(?<sd>past|to)\s(?<sh>${HOUR_WORD}|1?\d)(?!\s?(?:min|hour|%|[:.]\d))(?:\s?(?<spap>[ap]\.?m\b\.?))?|(?<nh>${HOUR_WORD})[\s-](?<nm>fifteen|thirty|forty-five)(?![\p{L}-])`;
const CLOCK = new RegExp(`${NOT_BEFORE_CLOCK}(?:${FIXED}|${SPOKEN}|${ONE})${NOT_AFTER}`, "giu");

/** "10-11.30", "2 to 3 pm", "between 9 and 10 am", "0900-1010": the first takes what the second says. */
const BETWEEN = String.raw`\s?(?:-|to|until|till|til|thru|through|bis|à|às|até|tot|hasta|alle|a|and|und|et|y|->|→)\s?(?:um\s|about\s|ca\.?\s|approximately\s|approx\.?\s|around\s|gegen\s|roughly\s|~\s?|c\.\s)?`;
const BARE_RANGE = new RegExp(
  String.raw`${NOT_BEFORE}(?<a>[01]?\d|2[0-4])(?<between>${BETWEEN})(?=(?:[01]?\d|2[0-4])(?:[:.h]\d\d|\s?(?:[ap]\.?\s?m?\b|uhr|uur|h\b))|noon|midday)`,
  "giu",
);
const COMPACT_RANGE = new RegExp(
  String.raw`${NOT_BEFORE}(?<h1>[012]\d)(?<m1>[0-5]\d)\s?(?:-|to|bis)\s?(?<h2>[012]\d)(?<m2>[0-5]\d)(?:\s?(?:hrs|hours|h))?(?![\p{N}\p{L}]|[.,/-]\d)`,
  "giu",
);
/** "approx 1115": four digits are a time behind a word of time alone. */
const FOUR_DIGITS =
  /(?<![\p{L}\p{N}])(?:at|kl\.?|klo|um|ab|om|ore|alle|às|à|approx\.?|circa|ca?\.|start(?:s|ing)?|begins?|arriv(?:e|al)|finish|ends?|from|fr|by|@|until|um|around|about|time:)\s(?<h>0\d|1[0-8]|2[1-3])(?<m>[0-5][05])(?![\p{N}\p{L}]|[.,:/-]\d|\s\p{Lu}\p{L}+\s(?:street|road|avenue))/giu;
const UNIT = String.raw`\s?(?:-\s?)?(?:min|minute|hour|hr|std|stunde|heure|hora|people|person|day|week|month|year|page|slide|%|percent|questions?|candidates?|members?|interviews?|of\b|rounds?|sessions?|others?|colleagues|minuten|uur|min\.|x\b|k\b|am\s\p{L}|st\b|nd\b|rd\b|th\b|case|working|business|words|sides?|steps?|stages?|parts?|euros?|km|miles?|floors?|stops?|pupils|samples?|copies|referees|references|[\p{L}\d]*\s(?:street|road|avenue|lane|str))`;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<lead>at|say|timings?|kl\.|kl|klo|ore|às|o godz\.?|from|by|until|till|til|around|about|um|ab|à|a las|vers|gegen|alle|om|between|before|for|@(?=\s?\d))\s?(?<=[\s@])(?<h>[1-9]|1\d|2[0-3]|(?<=(?:at|until|till|til|from|around|about)\s)(?:${HOUR_WORD})(?!\s(?:or|of|point|time|to|more|another|other|on|and a)\b))(?:-?ish\b)?(?!${UNIT}|[\p{N}%]|[.,:/-]\d|\s?-\s?\d|\s?[:.]\d|\p{L})(?:\s?(?<sep>-|to|until|till|til|and|bis|und)\s?(?<h2>[1-9]|1\d|2[0-3])(?!${UNIT}|[\p{N}%]|[.,:/-]\d|\p{L}))?`,
  "giu",
);
/** "Friday 10-12", "10-11 (UTC+2)": two bare numbers beside a day or a zone. */
const JOIN = new RegExp(String.raw`^(?!\sfor\b)(?:\s?\(?[A-Z]{1,5}\)?)?${BETWEEN}$`, "iu");

/** "0930 sit-down with …": four digits that head a line or sentence, where the text writes times so. */
const HEAD_DIGITS =
  /(?:^|\n|[.;|]\s)[ \t•*>-]{0,6}(?<h>[01]\d|2[0-3])(?<m>[0-5][05])(?=\s{1,6}[\p{L}"(]|\s?[-:,|]\s\p{L})/gu;
/** "a proper talk at the kitchen table, 3 to 4 say": two hours set off from the sentence. */
const ASIDE_RANGE =
  /(?<=[,(;]\s?)(?<h>[1-9]|1[0-2])\s?(?:-|to|till|til|until)\s?(?<h2>[1-9]|1[0-2])(?=(?:,?\s(?:say|ish|or so|or thereabouts))?\s?(?:[.;)!\n]|,\s|$))/giu;
/** "at 3 Paper Court,": the number of a house. */
const HOUSE =
  /^\s\p{Lu}\p{Ll}[\p{L}']*(?:\s\p{Lu}[\p{L}']+){0,2}(?:\s(?:Court|Square|Place|Buildings|Gardens|Chambers|Terrace|Row|Yard|Wharf|Quay|Parade|Crescent|Mews|Hill|Park|Gate|Walk|Close|Drive|Way|House|Lodge|Street|Road|Avenue|Lane|Green)\b|,\s\p{Lu})/u;

/** Times in the words of other languages: the hour, what is added to it, and the half of the day. */
const SPOKEN_ELSEWHERE: readonly {
  readonly words: RegExp;
  readonly hours: readonly string[];
}[] = (
  [
    [
      String.raw`(?<h>HOURS|1?\d|2[0-3])\sheures?(?:\s(?<add>et quart|et demie|moins le quart|trente|quinze|quarante-cinq))?(?:\s(?<part>du matin|de l'après-midi|du soir))?`,
      "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    ],
    [
      String.raw`(?:a|de) las? (?<h>HOURS|1?\d)(?:\s(?<add>y media|y cuarto|menos cuarto|y veinte|y diez))?(?:\s(?:de|por) la (?<part>mañana|tarde|noche))?`,
      "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    ],
    [
      String.raw`(?:alle|dalle)(?: ore)? (?<h>HOURS|1?\d|2[0-3])(?:\s(?<add>e mezza|e un quarto|meno un quarto|e trenta|e 30|e 15|e 45))?(?:\s(?:di|del) (?<part>mattina|pomeriggio|sera))?`,
      "una due tre quattro cinque sei sette otto nove dieci undici dodici",
    ],
    [
      String.raw`às (?<h>HOURS|1?\d)(?:\s(?<add>e meia|e um quarto))?(?:\sda (?<part>manhã|tarde|noite))?`,
      "uma duas três quatro cinco seis sete oito nove dez onze doze",
    ],
    [
      String.raw`(?:kl\.?\s)?(?<half>halv)\s(?<h>HOURS)`,
      "ett|en|et två|to tre fyra|fire fem sex|seks sju|syv åtta|åtte|otte nio|ni tio|ti elva|elleve tolv",
    ],
  ] as const
).map(([words, hours]) => {
  const names = hours.split(" ");
  return {
    words: new RegExp(
      String.raw`${NOT_BEFORE}${words.replace("HOURS", names.toReversed().join("|"))}(?![\p{L}\p{N}]|[:.]\d)`,
      "giu",
    ),
    hours: names,
  };
});

const ADDED: readonly (readonly [RegExp, number])[] = [
  [/^(?:moins|menos|meno)/iu, -15],
  [/(?:quart|cuarto|quinze|15)$/iu, 15],
  [/(?:demi|media|mezza|meia|trent|30)/iu, 30],
  [/(?:45|quarante-cinq)$/iu, 45],
  [/veinte$/iu, 20],
  [/diez$/iu, 10],
];
const MORNING = /^(?:du matin|mañana|mattina|manhã)$/iu;

const atomsElsewhere = (plain: string): readonly Atom[] =>
  SPOKEN_ELSEWHERE.flatMap(({ words, hours }) =>
    matches(plain, words).flatMap(({ groups, span }) => {
      const { h = "", add, part, half } = groups;
      const index = hours.findIndex((name) => name.split("|").includes(h.toLowerCase()));
      const hour = index >= 0 ? index + 1 : Number(h);
      const more = add ? (ADDED.find(([said]) => said.test(add))?.[1] ?? 0) : half ? -30 : 0;
      // Bare digits without more are read by the other patterns.
      if (index < 0 && !add && !part) return [];
      return [
        {
          ...span,
          minutes: hour * 60 + more,
          is24: hour >= 13,
          ...(part && { half: MORNING.test(part) ? ("a" as const) : ("p" as const) }),
        },
      ];
    }),
  );

interface Atom extends Span {
  readonly minutes: number;
  readonly half?: "a" | "p";
  /** Written by a clock of 24 hours. */
  readonly is24: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Every time of day in a text whose dates, links and numbers of other kinds are blanked. */
export function clocksIn(plain: string, dates: readonly Span[] = []): readonly ClockMention[] {
  const compact = matches(plain, COMPACT_RANGE).map(({ groups, span }) => ({
    ...span,
    from: minutesOf(groups["h1"], groups["m1"]),
    to: minutesOf(groups["h2"], groups["m2"]),
    isGuessed: false,
    isBare: false,
  }));
  const elsewhere = atomsElsewhere(plain).filter((span) => !isTaken(compact, span));
  const atoms = [
    ...elsewhere,
    ...matches(plain, CLOCK)
      .filter(({ span }) => !isTaken(compact, span) && !isTaken(elsewhere, span))
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
  const found: ClockMention[] = [...compact, ...four, ...heads];
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
      const hour = Number(after.groups["h"]);
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
    .flatMap(({ end }) => besideDate(plain, end, has24))
    .filter((span) => !isTaken(found, span));
  found.push(...beside);
  const asides = found.length === 0 ? [] : asideRanges(plain, has24);
  found.push(...asides.filter((span) => !isTaken(found, span)));
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
const NO_HOUSE =
  /^\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Central|Eastern|Pacific|Mountain|Uhr)/u;

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

function asideRanges(plain: string, has24: boolean): readonly ClockMention[] {
  return matches(plain, ASIDE_RANGE).flatMap(({ groups, span }) => {
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

const BESIDE_DATE = new RegExp(
  String.raw`^(?<lead>[\s,:|@-]{1,4})(?<h>[1-9]|1\d|2[0-3])\s?(?:-|to|until|till|til|bis|à|tot)\s?(?<h2>[1-9]|1\d|2[0-3])(?!${UNIT}|[\p{N}%\p{L}]|[.,:/-]\d)`,
  "iu",
);

/** "Weds 20 May 10 til 12": two bare numbers right behind a day. */
function besideDate(plain: string, at: number, has24: boolean): readonly ClockMention[] {
  const match = BESIDE_DATE.exec(plain.slice(at, at + 40));
  const { lead = "", h, h2 } = match?.groups ?? {};
  if (!match) return [];
  const [first, second] = [h, h2].map((hour) => ({
    start: at + lead.length,
    end: at + match[0].length,
    minutes: Number(hour) * 60,
    is24: false,
  }));
  return first && second ? [rangeOf(first, second, has24)] : [];
}

/** "9:00 am - 12": the end is a bare number. */
const BARE_END =
  /^\s?(?<sign>-|to|until|till|bis|à)\s?(?<h>[1-9]|1\d|2[0-3])(?![\p{N}\p{L}%]|[.,:/]\d|\s?(?:min|hour|hr|std))/iu;

function matches(
  plain: string,
  pattern: RegExp,
): readonly { readonly groups: Groups; readonly span: Span; readonly text: string }[] {
  const found = [];
  for (const match of plain.matchAll(pattern)) {
    if (found.length >= MENTIONS_MAX) break;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    found.push({ groups: match.groups ?? {}, span, text: match[0] });
  }
  return found;
}

const isTaken = (taken: readonly Span[], span: Span): boolean =>
  taken.some(({ start, end }) => span.start < end && start < span.end);

const minutesOf = (hours: string | undefined, minutes: string | undefined): number =>
  Number(hours ?? 0) * 60 + Number(minutes ?? 0);

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
  const said = groups["ap"] ?? groups["ap3"] ?? groups["sap"] ?? groups["qap"] ?? groups["spap"];
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

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...[...NUMBER_WORDS, ...GERMAN_HOURS],
  ...([
    ["an", 1],
    ["a", 1],
    ["one", 1],
    ["eine", 1],
    ["einer", 1],
    ["une", 1],
    ["un", 1],
    ["un'", 1],
    ["una", 1],
    ["a couple of", 2],
    ["couple of", 2],
    ["deux", 2],
    ["trois", 3],
    ["dos", 2],
    ["tres", 3],
    ["fifteen", 15],
    ["twenty", 20],
    ["twenty-five", 25],
    ["thirty", 30],
    ["forty", 40],
    ["forty-five", 45],
    ["forty five", 45],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy-five", 75],
    ["ninety", 90],
    ["zwanzig", 20],
    ["dreißig", 30],
    ["fünfzehn", 15],
    ["neunzig", 90],
    ["half", 0.5],
    ["a half", 0.5],
    ["half an", 0.5],
    ["half a", 0.5],
    ["eine halbe", 0.5],
    ["halbe", 0.5],
    ["anderthalb", 1.5],
    ["eineinhalb", 1.5],
    ["one and a half", 1.5],
    ["two and a half", 2.5],
    ["an hour and a half", 1.5],
    ["media", 0.5],
    ["three-quarters of an", 0.75],
    ["three quarters of an", 0.75],
  ] as const),
]);
const COUNT = [...COUNTS.keys()].toSorted((a, b) => b.length - a.length).join("|");
const HOUR_UNIT = String.raw`hours?|hrs?\.?|stunden?|std\.?|heures?|horas?|uur|ore|ora|h`;
const MINUTE_UNIT = String.raw`minutes?|mins?\.?|minuten|minutos|minuti|minuter|minutter|minut|m|'`;
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/€$£#])(?:(?<low>\d{1,3})\s?(?:-|to|bis|à)\s?)?(?<n>\d{1,3}(?:[.,]\d{1,2})?|½|1½|1¼|${COUNT})(?<half>\s?½|\sand a half|\s1/2)?[\s-]{0,2}(?:(?<hours>${HOUR_UNIT})(?![\p{L}])(?:(?:\s|,\s)?(?:(?:and|&|und|et|y)\s)?(?:(?<extra>\d{1,2})(?:\s?(?:${MINUTE_UNIT})(?![\p{L}])|(?=[\s.,;)])|$)|(?:a\s)?(?<quarter>half|media|demie|quarter|quart|three quarters)(?![\p{L}])))?|(?<minutes>${MINUTE_UNIT})(?![\p{L}]))`,
  "giu",
);
/** Quarters and halves of an hour as languages say them. */
const SPOKEN_LENGTHS: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:three[- ]quarters of an hour|drie kwartier|trois quarts d'heure|(?:eine )?dreiviertelstunde|drei ?viertel ?stunde|tres cuartos de hora|tre quarti d'ora|trekvart|tre kvarter)(?!\p{L})/giu,
    45,
  ],
  [
    /(?<!\p{L})(?:(?:a )?quarter of an hour|(?:een )?kwartier|(?:un )?quart d'heure|(?:eine )?viertelstunde|(?:un )?cuarto de hora|(?:un )?quarto d'ora|en kvart|et kvarter)(?!\p{L})/giu,
    15,
  ],
  [
    /(?<!\p{L})(?:(?:een )?half uur(?:tje)?|(?:une )?demi-heure|(?:eine )?halbe stunde|halbstündig\p{L}*|media hora|mezz'?ora|meia hora|(?:en )?halvtimme|(?:en )?halvtime|pół godziny)(?!\p{L})/giu,
    30,
  ],
  [
    /(?<!\p{L})(?:(?:een )?uurtje|uma hora|un'ora|en timme|en time|godzinę|einstündig\p{L}*|ein stündchen)(?!\p{L})/giu,
    60,
  ],
  [
    /(?<!\p{L})(?:anderhalf uur|une heure et demie|anderthalb stunden|hora y media|un'ora e mezza|uma hora e meia|en och en halv timme|halvanden time)(?!\p{L})/giu,
    90,
  ],
];

const spokenLengths = (plain: string): readonly DurationMention[] =>
  SPOKEN_LENGTHS.flatMap(([pattern, minutes]) =>
    matches(plain, pattern).map(({ span }) => ({ ...span, minutes })),
  );

const DURATION_MAX = 12 * 60;
/** "9:40 Role play (15)": minutes in brackets at the end of an agenda's line. */
const BRACKETED = /^[ \t•*-]*\d{1,2}[:.h]\d\d[^\n]{0,200}\((?<n>[1-9]\d|1[0-2]\d)['’]?\)[ \t]*$/gmu;

/** Every length of time in a text: "90 minutes", "an hour and a half", "1h15". */
export function durationsIn(plain: string): readonly DurationMention[] {
  const written = [...spokenLengths(plain)];
  for (const mention of [...writtenDurations(plain), ...bracketedDurations(plain)]) {
    const at = written.findIndex((other) => isTaken([other], mention));
    const other = written[at];
    if (!other) written.push(mention);
    else if (mention.end - mention.start > other.end - other.start) written.splice(at, 1, mention);
  }
  return written.toSorted((a, b) => a.start - b.start);
}

const bracketedDurations = (plain: string): readonly DurationMention[] =>
  matches(plain, BRACKETED).map(({ groups, span }) => ({
    start: span.end - 1 - (groups["n"] ?? "").length,
    end: span.end - 1,
    minutes: Number(groups["n"]),
  }));

const writtenDurations = (plain: string): readonly DurationMention[] =>
  matches(plain, DURATION).flatMap(({ groups, span, text }) => {
    const said = (groups["n"] ?? "").toLowerCase();
    const count = countOf(said) + (groups["half"] ? 0.5 : 0);
    const isHours = groups["hours"] !== undefined;
    // "AM" is no minute.
    if (/\p{L}$/u.test(said) && !/^[^\s-]+[\s-]/.test(text.slice(text.toLowerCase().indexOf(said))))
      return [];
    // "14h" and "9h30" are times of day; "14 h" may be as well.
    if (isHours && /^h$/i.test(groups["hours"] ?? "") && count > 6) return [];
    const isLetter = /^m$/i.test(groups["minutes"] ?? "");
    // "15m shuttle" is a distance.
    if (isLetter && (count < 5 || /^ \p{Ll}{2}/u.test(plain.slice(span.end, span.end + 3))))
      return [];
    const more = groups["quarter"];
    const extra = more
      ? ({ half: 30, media: 30, demie: 30, quarter: 15, quart: 15 }[more.toLowerCase()] ?? 45)
      : Number(groups["extra"] ?? 0);
    const minutes = Math.round(isHours ? count * 60 + extra : count);
    return minutes >= 1 && minutes <= DURATION_MAX && text.trim() !== ""
      ? [{ ...span, minutes }]
      : [];
  });

function countOf(said: string): number {
  if (said === "½") return 0.5;
  if (said === "1½") return 1.5;
  if (said === "1¼") return 1.25;
  return COUNTS.get(said) ?? Number(said.replace(",", "."));
}
