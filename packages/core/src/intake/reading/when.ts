/** Dates and periods as résumés write them, in several languages. */

interface DateMatch {
  /** A partial ISO date: `2019`, `2019-05`, `2019-05-12`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

export interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly isCurrent: boolean;
  readonly start: number;
  readonly end: number;
}

/** A date that fills the whole text; undefined where the text says more, or no date. */
export function dateOf(text: string): string | undefined {
  const trimmed = text.trim();
  // 2019-05-12T00:00:00Z and the like: the day is what counts.
  const stamp = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?$/.exec(trimmed)?.[1];
  const [only, ...more] = datesIn(stamp ?? trimmed);
  const isWhole = only?.start === 0 && only.end === (stamp ?? trimmed).length;
  return isWhole && more.length === 0 ? only.date : undefined;
}

/** "present", "heute", "aujourd'hui", "actualidad" … and nothing else. */
export const isPresent = (text: string): boolean =>
  PRESENT_WORDS.has(folded(text).replace(/[.,]+$/, ""));

/** The periods of a line, in order: "Mar 2019 – present", "03/2019-05/2021", "depuis 2020". */
export function periodsIn(line: string): readonly Period[] {
  const text = line.slice(0, LINE_CHARACTERS_MAX);
  const points: readonly Point[] = [...datesIn(text), ...presentsIn(text)].toSorted(
    (a, b) => a.start - b.start,
  );
  const periods: Period[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index];
    if (!first || first.date === undefined) continue;
    const next = points[index + 1];
    const gap = next && text.slice(first.end, next.start);
    if (next && gap !== undefined && TO.test(gap)) {
      periods.push({
        from: withYearOf(first.date, next.date),
        ...(next.date !== undefined && { to: next.date }),
        isCurrent: next.date === undefined,
        start: first.start,
        end: next.end,
      });
      index += 1;
      continue;
    }
    const short = SHORT_END.exec(text.slice(first.end));
    if (short?.[1] && /^\d{4}$/.test(first.date)) {
      const to = `${first.date.slice(0, 2)}${short[1]}`;
      if (to > first.date) {
        const end = first.end + short[0].length;
        periods.push({ from: first.date, to, isCurrent: false, start: first.start, end });
        continue;
      }
    }
    const since = SINCE.exec(text.slice(0, first.start));
    const open = OPEN_END.exec(text.slice(first.end));
    if (since || open) {
      periods.push({
        from: first.date,
        isCurrent: true,
        start: since ? since.index : first.start,
        end: first.end + (open?.[0].length ?? 0),
      });
    }
  }
  return periods;
}

/** Every date of a text, in order, none inside another. */
export function datesIn(text: string): readonly DateMatch[] {
  const taken: DateMatch[] = [];
  for (const { pattern, read } of DATE_FORMS)
    for (const match of text.matchAll(pattern)) {
      const { index } = match;
      const end = index + match[0].length;
      if (taken.some((other) => index < other.end && end > other.start)) continue;
      const date = read(match);
      if (date) taken.push({ date, start: index, end });
    }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** Whole months from the first to the last, both included; undefined where a month is missing. */
export function monthsBetween(from: string, to: string): number | undefined {
  const [a, b] = [monthNumber(from), monthNumber(to)];
  return a === undefined || b === undefined || b < a ? undefined : b - a + 1;
}

const monthNumber = (date: string): number | undefined => {
  const [year, month] = date.split("-");
  return month === undefined ? undefined : Number(year) * 12 + Number(month);
};

const LINE_CHARACTERS_MAX = 500;

interface Point {
  /** Undefined: the present. */
  readonly date?: string;
  readonly start: number;
  readonly end: number;
}

/** "Jan – Mar 2020": the first month is of the same year. */
const withYearOf = (from: string, to: string | undefined): string =>
  from.startsWith("-") ? `${(to ?? "").slice(0, 4)}${from}` : from;

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ");

/** Month names by how they begin, folded: en, de, fr, es, it, pt, nl. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "janv", "ene", "enero", "gen", "gennaio", "janeiro"],
  ["feb", "fev", "fevr", "febr"],
  ["mar", "maerz", "mrz", "mars", "marz", "maart", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mayo", "mag", "mei", "maggio", "maio"],
  ["jun", "juin", "giu", "giugno"],
  ["jul", "juil", "juill", "lug", "luglio"],
  ["aug", "aout", "ago"],
  ["sep", "sept", "set", "setembre", "settembre", "setembro"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];
const MONTH_WORDS = new Set(
  (
    "jan january januar janvier janv janner ene enero gen gennaio janeiro januari " +
    "feb february februar fevrier fevr fev febrero febbraio fevereiro februari " +
    "mar march marz maerz mrz mars marzo marco maart mrt " +
    "apr april avril avr abr abril aprile " +
    "may mai mayo mag maggio maio mei " +
    "jun june juni juin junio giu giugno junho " +
    "jul july juli juil juill juillet julio lug luglio julho " +
    "aug august aout ago agosto augustus " +
    "sep sept september septembre septiembre set setiembre settembre setembro " +
    "oct october okt oktober octobre octubre ott ottobre out outubro " +
    "nov november novembre noviembre novembro " +
    "dec december dez dezember decembre dic diciembre dicembre dezembro"
  ).split(" "),
);

function monthNamed(word: string): number | undefined {
  const name = folded(word).replace(/\.$/, "");
  if (!MONTH_WORDS.has(name)) return undefined;
  const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

const two = (value: number | string): string => String(Number(value)).padStart(2, "0");
const isMonth = (value: string | undefined): value is string =>
  Number(value) >= 1 && Number(value) <= 12;
const isDay = (value: string | undefined): value is string =>
  Number(value) >= 1 && Number(value) <= 31;
const yearMonth = (year = "", month = ""): string | undefined =>
  isMonth(month) && isYear(year) ? `${year}-${two(month)}` : undefined;
const isYear = (year: string): boolean => Number(year) >= 1940 && Number(year) <= 2060;
/** '19 and 19 are of this century, '85 and 85 of the last. */
const fullYear = (short: string): string => (Number(short) > 60 ? `19${short}` : `20${short}`);

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => string | undefined;
}

/** Longer forms first: what one has taken is not looked at again. */
const DATE_FORMS: readonly DateForm[] = [
  {
    pattern: /(?<![\d.])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: ([, year = "", , month = "", day = ""]) => {
      const date = yearMonth(year, month);
      return date && isDay(day) ? `${date}-${two(day)}` : date;
    },
  },
  {
    pattern: /(?<![\d.])(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g,
    read: ([, first = "", sign, second = "", year = ""]) => {
      // 03/04/2019 is March or April, depending on the country.
      const isAmbiguous = sign === "/" && isMonth(first) && isMonth(second) && first !== second;
      if (isAmbiguous) return isYear(year) ? year : undefined;
      const [month, day] = isMonth(second) ? [second, first] : [first, second];
      const date = yearMonth(year, month);
      return date && isDay(day) ? `${date}-${two(day)}` : date;
    },
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]?/g,
    read: ([, year, month]) => yearMonth(year, month),
  },
  {
    // 12 May 2019, 1er mars 2019, 12. Mai 2019, 3 de marzo de 2019
    pattern:
      /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/giu,
    read: ([, day, word = "", year]) => {
      const month = monthNamed(word);
      const date = month === undefined ? undefined : yearMonth(year, String(month));
      return date && isDay(day) ? `${date}-${two(day)}` : date;
    },
  },
  {
    // May 12, 2019
    pattern: /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})(?!\d)/giu,
    read: ([, word = "", day, year]) => {
      const month = monthNamed(word);
      const date = month === undefined ? undefined : yearMonth(year, String(month));
      return date && isDay(day) ? `${date}-${two(day)}` : date;
    },
  },
  {
    pattern:
      /(?<!\p{L})(\p{L}{3,10})\.?,?[\s-]*(?:de\s+|del\s+|of\s+)?(?:(\d{4})|['’](\d{2}))(?!\d)/giu,
    read: ([, word = "", year, short]) => {
      const month = monthNamed(word);
      if (month === undefined) return undefined;
      return yearMonth(year ?? fullYear(short ?? ""), String(month));
    },
  },
  {
    // 2019 March
    pattern: /(?<!\d)(\d{4})[\s,-]+(\p{L}{3,10})(?!\p{L})\.?(?!\s*['’]?\d)/giu,
    read: ([, year, word = ""]) => {
      const month = monthNamed(word);
      return month === undefined ? undefined : yearMonth(year, String(month));
    },
  },
  {
    // 2019-05, but 2019-21 is a period
    pattern: /(?<![\d./-])(\d{4})[-./](\d{2})(?![\d./])(?!-\d)/g,
    read: ([, year, month]) => yearMonth(year, month),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\s?[-./]\s?(\d{4})(?!\d)/g,
    read: ([, month, year]) => yearMonth(year, month),
  },
  {
    // 03/19: only beside another, as in 03/19 – 05/21
    pattern:
      /(?<![\d./])(0?[1-9]|1[0-2])[/.](\d{2})(?=\s?[-–—]\s?(?:(?:0?[1-9]|1[0-2])[/.]\d{2}(?!\d)|\p{L}))/gu,
    read: ([, month, short = ""]) => yearMonth(fullYear(short), month),
  },
  {
    pattern: /(?<=\d[/.]\d{2}\s?[-–—]\s?)(0?[1-9]|1[0-2])[/.](\d{2})(?![\d./])/g,
    read: ([, month, short = ""]) => yearMonth(fullYear(short), month),
  },
  {
    // Jan – Mar 2020
    pattern: /(?<!\p{L})(\p{L}{3,10})\.?(?=\s*[-–—]\s*\p{L}{3,10}\.?\s+\d{4}(?!\d))/gu,
    read: ([, word = ""]) => {
      const month = monthNamed(word);
      return month === undefined ? undefined : `-${two(month)}`;
    },
  },
  {
    pattern: /(?<![\d.,$€£])((?:19[4-9]|20[0-5])\d)\s?年?(?![\d%])(?![.,]\d)/g,
    read: ([, year]) => year,
  },
];

const PRESENT_LIST =
  "present|presente|current|currently|now|today|ongoing|to date|date|till date|to present|the present|" +
  "heute|jetzt|aktuell|laufend|gegenwartig|dato|" +
  "aujourd'hui|aujourdhui|present|actuel|actuellement|a ce jour|ce jour|en cours|en poste|maintenant|" +
  "actualidad|la actualidad|actual|actualmente|hoy|la fecha|en curso|" +
  "oggi|attuale|in corso|ad oggi|atual|atualmente|hoje|atualidade|heden|nu|nutid|idag|pagaende|" +
  "現在|至今|н.в.|по настоящее время";
const PRESENT_WORDS = new Set(PRESENT_LIST.split("|"));

/** The same, as they stand in a line, with their accents. */
const PRESENT_IN_LINE =
  /(?<![\p{L}])(?:(?:the |l['’]|la |ad )?(?:present|presente|présent|current|now|today|ongoing|till date|date|heute|jetzt|aktuell|laufend|gegenwärtig|dato|aujourd['’]?hui|actuel|actuellement|à ce jour|ce jour|en cours|maintenant|actualidad|actual|hoy|fecha|en curso|oggi|attuale|in corso|atual|hoje|atualidade|heden|nu|nutid|idag|pågående))(?![\p{L}])|現在|至今|по настоящее время/giu;

const presentsIn = (text: string): readonly Point[] =>
  [...text.matchAll(PRESENT_IN_LINE)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** What may stand between the two ends of a period. */
const TO =
  /^[\s,)]*(?:[-–—‐‑−~〜～→]{1,3}|\/|から)\s*(?:to|until|till|bis|jusqu['’]à|à|a|hasta|até|tot)?\s*(?:la |l['’])?$|^[\s,)]*(?:to|until|till|through|thru|bis(?: zum| zu)?|à|au|a|al|jusqu['’]à|hasta|até|fino a|tot|t\/m)\s*(?:the |la |l['’])?\s*$/i;
const SINCE =
  /(?<!\p{L})(?:since|from|as of|starting|seit|ab|depuis(?: le)?|desde|dal|dallo|sinds|vanaf|sedan)\s*$/iu;
const SHORT_END = /^\s?[-–—/]\s?(\d{2})(?!\d)/;
/** "2019 –" at the end of a line, and "2019 – (London)". */
const OPEN_END = /^\s*[-–—]{1,2}\s*(?=$|[)|,;])/;
