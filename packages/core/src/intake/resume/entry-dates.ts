import { endOf, type Line, type Piece, tidy, trimmed, without } from "../reading/pieces.ts";
import { datesIn, type Period, periodsIn } from "../reading/when.ts";
import { isFirm, isNameLike, isTitle } from "./post-words.ts";

/** What a line says of when an entry was. */
export interface LineDate {
  /** Offsets are those of the line. */
  readonly period: Period;
  /** A year alone, an open "since": weaker than a period with both its ends. */
  readonly form: "range" | "since" | "single";
  /** The line without it. */
  readonly rest: readonly Piece[];
}

/** For each line, the date by which it may begin an entry. */
export function lineDatesOf(lines: readonly Line[]): readonly (LineDate | undefined)[] {
  const all = lines.map(dateOfLine);
  const hasRange = all.some((date, index) => date?.form === "range" && !lines[index]?.bullet);
  return all.map((date, index) => {
    const line = lines[index];
    if (!date || !line) return undefined;
    if (date.form === "single")
      return hasRange && isSingleHead(lines, all, index) ? date : undefined;
    if (date.form === "since" && line.bullet && hasRange) return undefined;
    return date.form === "since" && isPromotion(lines, all, index) ? undefined : date;
  });
}

const ABBREVIATED = /(?:Inc|Ltd|Co|Corp|e\.V|S\.A|S\.L|Jr|Sr)\.$/;
const SINCE =
  /^(?:since|from|as of|starting|seit|ab|depuis|desde|dal|dallo|sinds|vanaf|sedan)(?!\p{L})/iu;
/** "from" and the like before a period belongs to it. */
const FROM = /[\s,(]*(?<!\p{L})(?:from|between|von|vom|de|du|d'|dal|desde|van)\s*$/iu;

function dateOfLine(line: Line): LineDate | undefined {
  if (line.isBlank) return undefined;
  const piece: Piece = line.bullet ?? line;
  const { text } = piece;
  const periods = periodsIn(text).map((period) => ({
    period,
    isSince: SINCE.test(text.slice(period.start, period.end)),
  }));
  const chosen = periods.find(({ isSince }) => !isSince) ?? periods[0];
  const open = chosen ? undefined : openOf(piece);
  const single = chosen || open ? undefined : singleOf(piece);
  const period = chosen?.period ?? open ?? single;
  if (!period) return undefined;
  const lead = FROM.exec(text.slice(Math.max(0, period.start - 20), period.start))?.[0].length ?? 0;
  const bare = `${text.slice(0, period.start - lead)}${text.slice(period.end)}`.trim();
  const isSentence =
    /[.!?]$/.test(text.trim()) && bare.split(/\s+/).length > 3 && !ABBREVIATED.test(text.trim());
  if (isSentence || bare.length > (line.bullet ? 110 : 160) || isProse(bare)) return undefined;
  const shift = piece.start - line.start;
  return {
    period: { ...period, start: period.start + shift, end: period.end + shift },
    form: single ? "single" : chosen?.isSince ? "since" : "range",
    rest: restOf(piece, { start: period.start - lead, end: period.end }),
  };
}

/** Words that begin what somebody did rather than what they were. */
const isProse = (text: string): boolean =>
  /^(?:i|we|as|from|in|during|after|led|managed|built|developed|worked|responsible|designed|created|ran|grew|increased|reduced)\b/i.test(
    text.trim(),
  ) && text.trim().split(/\s+/).length > 7;

/** How long that was: "(2 yrs 3 mos)", "two weeks". */
const DURATION =
  /\(?(?:\d{1,2}\s?(?:years?|yrs?|jahre?n?|ans?|años?)\.?)?(?:,?\s?(?:and\s|und\s|et\s|y\s)?\d{1,2}\s?(?:months?|mos?|monate?n?|mois|mes(?:es)?|mesi)\.?)(?!\p{L})\)?|\(?\d{1,2}\s?(?:years?|yrs?|jahre?n?|ans|años?|anni)(?!\p{L})\.?\)?|\(?(?<!\p{L})(?:\d{1,2}|one|two|three|four|six|eight|ten|twelve|zwei|drei|vier|sechs|deux|trois|quatre|six)\s(?:weeks?|months?|wochen|monate|semaines|mois|semanas|meses)(?!\p{L})\)?/giu;

/** "4 years 3 months", as LinkedIn sums up posts at one employer. */
export const isDuration = ({ text, isBlank }: Line): boolean =>
  !isBlank && text.replace(DURATION, "").trim() === "";

/** A line without its dates, and without how long that was. */
function restOf(piece: Piece, cut: { start: number; end: number }): readonly Piece[] {
  const durations = [...piece.text.matchAll(DURATION)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const cuts = [cut, ...durations]
    .toSorted((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));
  // "2015 - 2019. Nurse": the full stop belonged to the dates.
  return without(piece, cuts).flatMap(({ text, start }) => {
    const lead = /^[.\s]*/.exec(text)?.[0].length ?? 0;
    return lead < text.length ? [{ text: text.slice(lead), start: start + lead }] : [];
  });
}

/** "2020 à ce jour": the words for "to" and "now" are one. */
function openOf({ text }: Piece): Period | undefined {
  const [date] = datesIn(text.slice(0, 500));
  const now = date && TO_DATE.exec(text.slice(date.end, date.end + 40))?.[0];
  return date && now !== undefined
    ? { from: date.date, isCurrent: true, start: date.start, end: date.end + now.length }
    : undefined;
}

const TO_DATE =
  /^\s*(?:à ce jour|jusqu['’]à ce jour|a la fecha|hasta hoy|ad oggi|a oggi)(?!\p{L})/iu;

/** One date at an end of a line, set apart: "Kitchen assistant, 2018", "2014   Intern". */
function singleOf(piece: Piece): Period | undefined {
  const dates = datesIn(piece.text.slice(0, 500));
  const [date] = dates;
  if (!date || dates.length > 1) return undefined;
  const before = piece.text.slice(0, date.start);
  const after = piece.text.slice(date.end);
  const isLast =
    /^[\s).|]*$/.test(after) && /(?:[,(|–—•·]\s*|\s-\s|\s{3,}|\t\s*)$/.test(before.slice(-12));
  const isFirst =
    /^[\s(*_]*$/.test(before) && /^\)?(?:\s*$|\s*[:|–—]\s|\s{3,}|\t|\s*\(|,\s)/.test(after);
  return isLast || isFirst
    ? { to: date.date, isCurrent: false, start: date.start, end: date.end }
    : undefined;
}

const LABEL = /^\s*\p{L}[\p{L} /]{2,30}:\s/u;

/** A lone year begins an entry where its line, or the one above, reads as a post and opens a paragraph. */
function isSingleHead(
  lines: readonly Line[],
  dates: readonly (LineDate | undefined)[],
  at: number,
): boolean {
  const line = lines[at];
  const date = dates[at];
  if (!line || !date || line.bullet || LABEL.test(line.text)) return false;
  const rest = date.rest.map(({ text }) => text).join(", ");
  const before = lines[at - 1];
  const opens = (index: number): boolean => {
    const above = lines[index - 1];
    return (
      !above || above.isBlank || above.bullet !== undefined || /[.!?]$/.test(above.text.trim())
    );
  };
  const isTelling =
    isTitle(rest) || isFirm(rest) || /\S\s{3,}\S/.test(line.text.trim().slice(0, 300));
  const isNamed = isNameLike(rest) || rest.split(", ").every((part) => /^\p{Lu}/u.test(part));
  if (isTelling && isNamed && rest.length <= 110)
    return opens(at) || (dates[at - 1] !== undefined && before?.bullet === undefined);
  // A year under a title: "Stage, Agence Pixel" and "2017 (6 mois), Lille".
  return (
    before !== undefined &&
    !before.isBlank &&
    !before.bullet &&
    opens(at - 1) &&
    isTitle(before.text) &&
    isNameLike(before.text) &&
    rest.length <= 40 &&
    (rest === "" || isNameLike(rest))
  );
}

/** "Senior Data Engineer, Team Lead since 2023" beside the dates of the whole post. */
function isPromotion(
  lines: readonly Line[],
  dates: readonly (LineDate | undefined)[],
  at: number,
): boolean {
  const line = lines[at];
  const date = dates[at];
  if (!line || !date) return false;
  const isDated = (index: number): boolean =>
    dates[index]?.form === "range" && !lines[index]?.bullet;
  if (!isDated(at - 1) && !isDated(at + 1) && !(isDated(at + 2) && !lines[at + 1]?.isBlank))
    return false;
  const before = line.text.slice(0, date.period.start);
  const cut = Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf("("));
  const isBoth = cut > 0 && isTitle(before.slice(0, cut)) && isTitle(before.slice(cut));
  if (isBoth && /[^\s—–|-]\s$/u.test(before)) return true;
  // The one line under an employer with its dates.
  const above = dates[at - 1]?.rest ?? [];
  const next = lines.findIndex(({ isBlank }, index) => index > at && isBlank);
  const paragraph = dates.slice(at + 1, next < 0 ? lines.length : next);
  return (
    isDated(at - 1) &&
    above.length > 0 &&
    !above.some(({ text }) => isTitle(text)) &&
    isTitle(before) &&
    !paragraph.some((one) => one !== undefined)
  );
}

/** Short, and no sentence. */
export function isHeadLike(line: Line): boolean {
  const text = tidy(line.text);
  if (line.isBlank || line.bullet || text.length > 110) return false;
  if (/[,;]$/.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (/[.!?:]$/.test(text) && !ABBREVIATED.test(text)) return false;
  return text.split(/\s+/).length <= 14;
}

/** The words of a period, as they stand in its line. */
export const quoteOf = (line: Line, period: Period | undefined): Piece =>
  period
    ? { text: line.text.slice(period.start, period.end), start: line.start + period.start }
    : trimmed(line);

export const isWithin = (piece: Piece, line: Line): boolean =>
  piece.start >= line.start && piece.start < endOf(line) + 1;
