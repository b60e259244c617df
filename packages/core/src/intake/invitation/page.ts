import { isInSmallLetters, withRaisedNames } from "./small-letters.ts";

/** A piece of the text; offsets count UTF-16 units of the whole. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Line extends Span {
  readonly index: number;
  /** Lines between two empty ones. */
  readonly block: number;
  /** "Time: 3 PM" → "time". */
  readonly label?: string;
  readonly value: Span;
  readonly isBullet: boolean;
}

/** A sentence, within one line or across lines that a mail program has wrapped. */
export interface Sentence extends Span {
  readonly line: number;
  readonly block: number;
  readonly label?: string;
}

export interface Page {
  readonly source: string;
  /** As long as the source, with one kind of space, dash and apostrophe. */
  readonly plain: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

/** A text as lines and sentences, all with their places in it. */
export function pageOf(source: string, { start, end }: Span): Page {
  const written = toPlain(source);
  const isSmall = isInSmallLetters(written.slice(start, end));
  const plain = isSmall ? withRaisedNames(written) : written;
  const lines = linesOf(plain, { start, end });
  return { source, plain, lines, sentences: sentencesOf(plain, lines, isSmall) };
}

const toPlain = (text: string): string =>
  text
    .replace(/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u3000\ufeff\r]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\*\*|__/g, "  ")
    // A link of Markdown: its words stay, its marks become spaces.
    .replace(/\[([^[\]\n]{1,80})\]\((?=https?:)/g, " $1 (");

const BULLET = /^\s*(?:[-*•·▪◦‣o>]|\d{1,2}[.)](?=\s+\p{Lu})|\p{Extended_Pictographic}\ufe0f?)\s+/u;
const LABEL =
  /^(?:\s|\d{1,2}[.)]\s(?=\p{Lu}[\p{L} ]{1,20}\s?:)|[-*•·▪◦‣]|\p{Extended_Pictographic}|\ufe0f|\|)*(\p{L}[\p{L}\d_ '/&.()-]{0,44}?)\s*(?::(?=\s|$)|\s\|\s|\t|\s?\.{3,}\s|\s~\s)/u;
/** "Venue       Admin Block": columns by spaces, or a form's usual words alone. */
const COLUMN_LABEL =
  /^\s*((?:Date|Time|Venue|Location|Place|Panel|Duration|Where|When|Who|Format|Position|Role|Post|Interviewers?|DATE|TIME|VENUE|LOCATION|PANEL|DURATION|WHERE|WHEN|WHO|Datum|Uhrzeit|Ort|Dauer|Lieu|Durée|Fecha|Hora|Lugar|Data|Ora|Luogo)(?: of (?:interview|attendance))?)(?:\s{2,}|\s(?=(?:[A-Z\d][\p{L}\d]*[\s,.:]?){2}))(?=\S)/u;
const PICTURES: readonly [RegExp, string][] = [
  [/^\s*(?:📅|🗓)/u, "date"],
  [/^\s*(?:⏰|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⌚)/u, "time"],
  [/^\s*📍/u, "location"],
  [/^\s*(?:👤|👥|👩|👨)/u, "with"],
  [/^\s*(?:🔗|💻|🎥)/u, "link"],
];

function linesOf(plain: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  let block = 0;
  let at = start;
  for (const text of plain.slice(start, end).split("\n")) {
    if (text.trim() === "") block += 1;
    else lines.push(lineOf(text, at, lines.length, block));
    at += text.length + 1;
  }
  return lines;
}

function lineOf(text: string, at: number, index: number, block: number): Line {
  // A row of three cells and more has no label.
  const isRow = (text.match(/\s\|\s/g) ?? []).length >= 2;
  const match =
    (isRow ? undefined : LABEL.exec(text.slice(0, 80))) ?? COLUMN_LABEL.exec(text.slice(0, 80));
  const picture = match ? undefined : PICTURES.find(([sign]) => sign.test(text));
  const label = match?.[1]?.toLowerCase() ?? picture?.[1];
  const bullet = BULLET.exec(text)?.[0] ?? "";
  const body = match ? match[0].length : bullet.length;
  const from = at + body + (text.slice(body).length - text.slice(body).trimStart().length);
  return {
    start: at + (text.length - text.trimStart().length),
    end: at + text.trimEnd().length,
    index,
    block,
    ...(label !== undefined && { label }),
    value: { start: Math.min(from, at + text.trimEnd().length), end: at + text.trimEnd().length },
    isBullet: bullet !== "",
  };
}

/** Mail programs break lines between 60 and 80 characters. */
const WRAPPED_MIN = 55;
const WRAPPED_MAX = 110;

function sentencesOf(plain: string, lines: readonly Line[], isSmall: boolean): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let first = 0; first < lines.length;) {
    let last = first;
    while (goesOn(plain, lines[last], lines[last + 1])) last += 1;
    const [from, to] = [lines[first], lines[last]];
    if (from && to)
      for (const span of splitSentences(plain, { start: from.start, end: to.end }, isSmall))
        sentences.push({
          ...span,
          line: lineAt(lines, first, last, span.start),
          block: from.block,
          ...(from.label !== undefined && { label: from.label }),
        });
    first = last + 1;
  }
  return sentences;
}

function lineAt(lines: readonly Line[], first: number, last: number, at: number): number {
  for (let index = last; index > first; index -= 1)
    if ((lines[index]?.start ?? at + 1) <= at) return index;
  return first;
}

function goesOn(plain: string, line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || line.block !== next.block) return false;
  if (next.isBullet || next.label !== undefined) return false;
  // A row of a table ends with its line.
  if (plain[next.start] === "|" || plain[line.end - 1] === "|") return false;
  // A line that begins with a time is one of an agenda's.
  if (
    /^\d{1,4}(?:[:.h]\d\d)?\s?(?:-|to\b|[ap]\.?m|uhr|h\b|$|\s{2})/iu.test(
      plain.slice(next.start, next.start + 20),
    )
  )
    return false;
  const end = plain.slice(Math.max(line.start, line.end - 1), line.end);
  const begin = plain.slice(next.start, next.start + 1);
  // What is longer than any mail program's line has not been wrapped; nor has one that ends in a link.
  const isWhole =
    line.end - line.start > WRAPPED_MAX ||
    /https?:\/\/\S+$/.test(plain.slice(Math.max(line.start, line.end - 200), line.end));
  if (isWhole && /\p{Lu}/u.test(begin)) return false;
  const isLong = line.end - line.start >= WRAPPED_MIN;
  return isLong && !/[.:;!?)]/.test(end) && (/\p{Ll}/u.test(begin) || line.end - line.start >= 62);
}

const SENTENCE_END = /(?<![.!?])[.!?]+["')\]]*\s+(?=["'([]?[\p{Lu}\d¿¡])/gu;
/** Where nothing is written with a capital. */
const SMALL_END =
  /(?<![.!?])(?:[!?]+["')\]]*|(?<!\b(?:approx|min|mins|max|ca|incl|st|rd|ave|no|vs|e\.g|i\.e|etc))\.["')\]]*)\s+(?=["'([]?[\p{L}\d])/gu;
const NO_END =
  /(?:^|[\s(])(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Mm]ax|[Ii]ncl|Shri|Smt|Atty|Engr|Supt|Mgr|Capt|Cdr|Lt|Col|Revd?|St|Sr|Jr|M|Mme|Mlle|Hr|Fr|No|Nr|Str|ca|c|approx|\p{L}*str|z\.B|e\.g|i\.e|bzw|inkl|Mon|Tues?|Wed|Weds|Thurs?|Fri|Sat|Sun|Mo|Di|Mi|Do|Sa|So|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|\p{Lu}|Conf|Bldg|Rm|Dept|Dipl|Ing|Mag|vs|ext|tel|Tel|ul|al|os|pl|nr|Abs|Sra?|Dña|D)\.$/u;
const NUMBER_END = /(?:^|\s)\d{1,2}\.(?:\d{1,2}\.)?$/;
/** "Questions until 11. Then …": a time at a sentence's end, as against "bis 11. Dezember". */
const isAfterTime = (before: string, after: string): boolean =>
  // "… not later than August 31. If you …", as against "31. August".
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}\.$/u.test(
    before,
  ) ||
  (/\b(?:until|till|til|by|at|to|from|around|about) ?\d{1,2}\.$/u.test(before) &&
    /^\s+(?!(?:Jan|Feb|Mar|Mär|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz]|Stock|Etage|OG|UG|Floor)\p{L}*)\p{Lu}\p{L}*[\s:,']/u.test(
      after,
    ));

/** "10:00 a.m. Break": the time that heads a line belongs to what follows. */
const CLOCK_HEAD =
  /^[\s•*·-]*(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.\s?m\.)?\s?-\s?)?\d{1,2}(?:[:.]\d\d)?\s?[ap]\.\s?m\.$/iu;

function splitSentences(plain: string, { start, end }: Span, isSmall: boolean): readonly Span[] {
  const text = plain.slice(start, end);
  const cuts: number[] = [];
  for (const match of text.matchAll(isSmall ? SMALL_END : SENTENCE_END)) {
    const stop = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(0, stop - 40), stop);
    if (
      !NO_END.test(before) &&
      !(NUMBER_END.test(before) && !isAfterTime(before, text.slice(stop, stop + 20))) &&
      !(stop <= 40 && CLOCK_HEAD.test(before))
    )
      cuts.push(match.index + match[0].length);
  }
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    const length = text.slice(from, to).trimEnd().length;
    return length > 0 ? [{ start: start + from, end: start + from + length }] : [];
  });
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The sentence that holds a place; sentences are in order. */
export function sentenceAt(page: Page, at: number): Sentence | undefined {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = page.sentences[middle];
    if (!sentence) return undefined;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** The line that holds a place, else the last one before it. */
export function lineOfPlace(page: Page, at: number): Line | undefined {
  let low = 0;
  let high = page.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return page.lines[low];
}

/** A piece without the spaces around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** The same text with some pieces blanked, so that offsets stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at, from) + " ".repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}
