import { type Line, type Piece, tidy, without } from "../reading/pieces.ts";
import { datesIn, type Period } from "../reading/when.ts";
import { LABEL_OF_KEYWORDS } from "./entry-body.ts";
import { isDuration, isHeadLike, type LineDate, lineDatesOf } from "./entry-dates.ts";
import { commaParts, isLabelled, isTown, partsOf } from "./entry-names.ts";
import { isFirm, isFreelance, isNameLike, isPlace, isTitle } from "./post-words.ts";

/** The head of an entry: when, and what its lines say besides. */
export interface Head {
  /** Indexes of its first line and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly period: Period | undefined;
  readonly dateLine: Line | undefined;
  /** What its lines say, each without the dates. */
  readonly rows: readonly (readonly Piece[])[];
  /** Which of them has the dates. */
  readonly dateRow: number | undefined;
}

/** More than anybody held. */
export const HEADS_MAX = 200;

/** Where entries begin: around their dates, or, where nothing is dated, at lines like titles. */
export function headsOf(lines: readonly Line[]): readonly Head[] {
  const dates = lineDatesOf(lines);
  const first = dates.findIndex((date) => date !== undefined);
  if (first < 0) return undatedHeads(lines);
  const around: Around = { lines, dates };
  const usual = linesAbove(around, first, 0, 3).length;
  // Dates come first, each in a paragraph of its own, as where a column was taken out of a PDF.
  const isApart =
    dates[first]?.rest.length === 0 &&
    lines[first + 1]?.isBlank === true &&
    lines.slice(0, first).every(({ isBlank }) => isBlank);
  const heads: Head[] = [];
  for (const [at, date] of dates.entries()) {
    const line = lines[at];
    const floor = heads.at(-1)?.to ?? 0;
    if (!date || !line || at < floor) continue;
    if (heads.length >= HEADS_MAX) break;
    const rest = date.rest.flatMap(partsOf);
    const reach = Math.max(Math.min(usual, 2), paragraphAbove(around, at, floor));
    // Below other lines of a head, a comma parts a title and not a title from its employer.
    const missing = 2 - (reach > 0 && rest.length === 1 ? Math.min(1, roles(rest)) : roles(rest));
    const upper = reach > 0 && missing > 0 ? linesAbove(around, at, floor, reach) : [];
    const until = isApart && rest.length === 0 && lines[at + 1]?.isBlank ? at + 1 : at;
    const known = roles([...upper.flatMap(partsOf), ...rest]);
    const lower =
      known >= 2 && upper.length === 0 && isOpenPair(rest)
        ? firmBelow(around, at)
        : linesBelow(around, until, 2 - known, upper.length === 0);
    heads.push({
      from: upper[0] ? lines.indexOf(upper[0]) : at,
      to: (lower.length > 0 ? until : at) + 1 + lower.length,
      period: date.period,
      dateLine: line,
      rows: [...upper.map((row) => [row]), date.rest, ...lower.map((row) => [row])],
      dateRow: upper.length,
    });
  }
  return heads;
}

interface Around {
  readonly lines: readonly Line[];
  readonly dates: readonly (LineDate | undefined)[];
}

/** How many of title and employer some parts may hold. */
function roles(parts: readonly Piece[]): number {
  const telling = parts.filter(({ text }) => !isPlace(text) && /\p{L}{2}/u.test(text));
  const [only] = telling;
  if (telling.length !== 1 || !only) return Math.min(2, telling.length);
  if (isFreelance(only.text) && isTitle(only.text)) return 2;
  return commaParts(only).filter(({ text }) => !isPlace(text)).length > 1 && isTitle(only.text)
    ? 2
    : 1;
}

/** "Ward Sister, Acute Medical Unit": what follows the title may be a part of the employer alone. */
const isOpenPair = ([only, ...more]: readonly Piece[]): boolean =>
  only !== undefined &&
  more.length === 0 &&
  isTitle(only.text) &&
  !isFirm(only.text) &&
  !isFreelance(only.text);

/** A line that names an organisation and nothing else. */
function firmBelow({ lines, dates }: Around, at: number): readonly Line[] {
  const line = lines[at + 1];
  const isOrganisation =
    line !== undefined &&
    !dates[at + 1] &&
    isHeadLike(line) &&
    isFirm(line.text) &&
    !isTitle(line.text) &&
    isNameLike(line.text);
  return isOrganisation && !dates[at + 2] ? [line] : [];
}

/** How many lines open the paragraph that a date stands in; none where it says more than a head. */
function paragraphAbove({ lines, dates }: Around, at: number, floor: number): number {
  let index = at - 1;
  for (; index >= floor && at - index <= 3; index -= 1) {
    const line = lines[index];
    if (!line || line.isBlank || dates[index] || !isHeadLike(line)) break;
  }
  const stop = lines[index];
  const isOpening = index < 0 || (index >= floor ? stop?.isBlank === true : !dates[index]);
  return isOpening && lines.slice(index + 1, at).some(isNamed) ? Math.min(2, at - 1 - index) : 0;
}

const isNamed = ({ text }: Line): boolean => isNameLike(text) || isTitle(text) || isFirm(text);

const indentOf = ({ text }: Line): number => /^\s*/.exec(text)?.[0].length ?? 0;

function linesAbove(
  { lines, dates }: Around,
  at: number,
  floor: number,
  max: number,
): readonly Line[] {
  const above: Line[] = [];
  const telling = (): number => above.filter(({ text }) => !isPlace(tidy(text))).length;
  const indent = lines[at] ? indentOf(lines[at]) : 0;
  for (let index = at - 1; index >= floor && telling() < max; index -= 1) {
    const line = lines[index];
    if (line && isDuration(line)) continue;
    if (!line || !isHeadLike(line) || dates[index]) break;
    // What stands further in, or reads like what was done, belongs to the entry before.
    const isBody = indentOf(line) > indent || !isNamed(line) || LABEL_OF_KEYWORDS.test(line.text);
    if (isBody) break;
    above.unshift(line);
  }
  return above;
}

/** The line under the dates may hold what the head lacks; a place is taken as well. */
function linesBelow(
  { lines, dates }: Around,
  at: number,
  missing: number,
  isOpen: boolean,
): readonly Line[] {
  const below: Line[] = [];
  let wanted = missing;
  for (let index = at + 1; below.length < 3; index += 1) {
    const line = lines[index];
    if (!line || !isHeadLike(line) || dates[index]) break;
    const text = tidy(line.text);
    if (isPlace(text)) {
      below.push(line);
      continue;
    }
    const isOther = /^\p{L}[\p{L} ]{2,30}:\s/u.test(text) && !isLabelled(text);
    if (wanted <= 0 || isOther || LABEL_OF_KEYWORDS.test(text)) break;
    const isTelling = isTitle(text) || isFirm(text);
    // The line above the next dates belongs to them.
    if (lines[index + 1] && dates[index + 1] && !isOpen) break;
    if (!isTelling && !(isOpen && isNameLike(text))) break;
    below.push(line);
    const parts = partsOf(line);
    const next = lines[index + 1];
    // "Oleificio Marini – Imperia" above a title: the second is a town.
    const isSited =
      next !== undefined &&
      !dates[index + 1] &&
      isHeadLike(next) &&
      isTitle(next.text) &&
      !parts.some(({ text: part }) => isTitle(part)) &&
      parts.slice(1).every(({ text: part }) => isTown(part));
    wanted -= isSited ? 1 : Math.max(1, roles(parts));
  }
  return below;
}

/** Nothing is dated: paragraphs that begin with a title, or short lines above lists. */
function undatedHeads(lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < (heads.at(-1)?.to ?? 0)) continue;
    if (heads.length >= HEADS_MAX) break;
    const isStart =
      at === 0 || (lines[at - 1]?.isBlank ?? true) || lines[at - 1]?.bullet !== undefined;
    if (!isStart || !isHeadLike(line)) continue;
    const second = lines[at + 1];
    const isPair =
      second &&
      isHeadLike(second) &&
      roles(partsOf(line)) < 2 &&
      (isTitle(line.text) || isTitle(second.text));
    if (!isPair && !isTitle(line.text)) continue;
    const rows = isPair ? [line, second] : [line];
    const single = datesIn(line.text)[0];
    heads.push({
      from: at,
      to: at + rows.length,
      period: single && { to: single.date, isCurrent: false, start: single.start, end: single.end },
      dateLine: single && line,
      rows: rows.map((row) => (single && row === line ? without(row, [single]) : [row])),
      dateRow: single && 0,
    });
  }
  return heads;
}
