import type { Confidence, Found, Marked, UnreadList } from "../reading/evidence.ts";
import {
  endOf,
  found,
  type Line,
  type Piece,
  split,
  splitList,
  tidy,
  trimmed,
  without,
} from "../reading/pieces.ts";
import type { ResumeJob } from "./reading.ts";
import { datesIn, type Period, periodsIn } from "../reading/when.ts";
import { isFirm, isPlace, isTitle } from "../reading/words.ts";

/** The head of an entry: when, and what its lines say besides. */
interface Head {
  /** Indexes of its first line and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly period: Period | undefined;
  readonly dateLine: Line | undefined;
  readonly rows: readonly Piece[];
}

/** The posts of a section, with whatever stands under each. */
export function jobsIn(written: readonly Line[], unread: UnreadList): readonly Marked<ResumeJob>[] {
  const lines = isDoubleSpaced(written) ? written.filter(({ isBlank }) => !isBlank) : written;
  const heads = headsOf(lines);
  for (const line of lines.slice(0, heads[0]?.from ?? lines.length))
    if (!line.isBlank)
      unread.add({ line: line.number, quote: line.text.trim(), why: "no_place_found" });
  const order = orderOf(heads);
  const jobs: Marked<ResumeJob>[] = [];
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1]?.from ?? lines.length;
    const named = namesIn(head.rows, order);
    const body = bodyOf(lines.slice(head.to, next));
    const job = jobOf(head, named, body);
    const umbrella = jobs.at(-1);
    // An employer with its dates above several posts there, each with its own.
    const isUmbrella =
      umbrella?.employer &&
      !umbrella.title &&
      umbrella.highlights.length === 0 &&
      !umbrella.summary;
    if (job.title && !job.employer && umbrella?.employer) {
      const employer: Found = { ...umbrella.employer, confidence: "guess" };
      if (isUmbrella) jobs.pop();
      const location = job.location ?? umbrella.location;
      jobs.push({ ...job, employer, ...(location && { location }) });
    } else jobs.push(job);
  }
  return jobs;
}

/** An empty line after each line says nothing about what belongs together. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const pairs = lines.filter((line, index) => !line.isBlank && lines[index + 1] !== undefined);
  const gaps = lines.filter((line, index) => !line.isBlank && lines[index + 1]?.isBlank).length;
  return pairs.length >= 5 && gaps >= pairs.length * 0.9;
}

function jobOf(head: Head, named: Named, body: Body): Marked<ResumeJob> {
  const { period, dateLine } = head;
  const quoted: Found = dateLine
    ? dated(dateLine, period)
    : { value: "", quote: head.rows[0]?.text ?? "", confidence: "guess" };
  const location = named.location ?? body.location;
  return {
    ...(named.employer && { employer: named.employer }),
    ...(named.title && { title: named.title }),
    ...(location && { location }),
    ...(period?.from !== undefined && { start: { ...quoted, value: period.from } }),
    ...(period?.to !== undefined && { end: { ...quoted, value: period.to } }),
    isCurrent: {
      ...quoted,
      value: period?.isCurrent ?? false,
      confidence: period ? "certain" : "guess",
    },
    ...(body.summary && { summary: body.summary }),
    highlights: body.highlights,
    ...(body.keywords.length > 0 && { keywords: body.keywords }),
  };
}

const dated = (line: Line, period: Period | undefined): Found =>
  found(
    period
      ? { text: line.text.slice(period.start, period.end), start: line.start + period.start }
      : trimmed(line),
    "certain",
  );

// Heads ----------------------------------------------------------------------------------------

/** Where entries begin: around their dates, or, where nothing is dated, at lines like titles. */
export function headsOf(lines: readonly Line[]): readonly Head[] {
  const datesAt = lines.flatMap((line, index) => (isDateLine(line) ? [index] : []));
  const [first] = datesAt;
  if (first === undefined) return undatedHeads(lines);
  const above = linesAbove(lines, first, 0, 3).length;
  const heads: Head[] = [];
  for (const at of datesAt) {
    const line = lines[at];
    if (!line || at < (heads.at(-1)?.to ?? 0)) continue;
    const { period, rest } = withoutDates(line);
    // Below other lines of a head, a comma parts a title and not a title from its employer.
    const missing = 2 - (above > 0 && rest.length === 1 ? Math.min(1, roles(rest)) : roles(rest));
    const floor = heads.at(-1)?.to ?? 0;
    const upper = above > 0 && missing > 0 ? linesAbove(lines, at, floor, Math.min(above, 2)) : [];
    const known = roles([...upper.flatMap(partsOf), ...rest]);
    const lower = linesBelow(lines, at, 2 - known, upper.length === 0);
    heads.push({
      from: upper[0] ? lines.indexOf(upper[0]) : at,
      to: at + 1 + lower.length,
      period,
      dateLine: line,
      rows: [...upper, ...rest, ...lower],
    });
  }
  return heads;
}

/** How many of title and employer some parts may hold. */
function roles(parts: readonly Piece[]): number {
  const telling = parts.filter(({ text }) => !isPlace(text) && /\p{L}{2}/u.test(text));
  const [only] = telling;
  if (telling.length !== 1 || !only) return Math.min(2, telling.length);
  return commaParts(only).filter(({ text }) => !isPlace(text)).length > 1 && isTitle(only.text)
    ? 2
    : 1;
}

/** "4 years 3 months", as LinkedIn sums up posts at one employer. */
const isDuration = ({ text, isBlank }: Line): boolean =>
  !isBlank && text.replace(DURATION, "").trim() === "";

function linesAbove(
  lines: readonly Line[],
  at: number,
  floor: number,
  max: number,
): readonly Line[] {
  const above: Line[] = [];
  const telling = (): number => above.filter(({ text }) => !isPlace(tidy(text))).length;
  for (let index = at - 1; index >= floor && telling() < max; index -= 1) {
    const line = lines[index];
    if (line && isDuration(line)) continue;
    if (!line || !isHeadLike(line) || isDateLine(line)) break;
    above.unshift(line);
  }
  return above;
}

/** The line under the dates may hold what the head lacks; a place is taken as well. */
function linesBelow(
  lines: readonly Line[],
  at: number,
  missing: number,
  isOpen: boolean,
): readonly Line[] {
  const below: Line[] = [];
  let wanted = missing;
  for (let index = at + 1; below.length < 3; index += 1) {
    const line = lines[index];
    if (!line || !isHeadLike(line) || isDateLine(line)) break;
    const isLast = lines[index + 1];
    const text = tidy(line.text);
    if (isPlace(text)) {
      below.push(line);
      continue;
    }
    if (wanted <= 0) break;
    const isTelling = isTitle(text) || isFirm(text);
    // The line above the next dates belongs to them.
    if (isLast && isDateLine(isLast) && !isOpen) break;
    if (!isOpen && !isTelling) break;
    below.push(line);
    wanted -= Math.max(1, roles(partsOf(line)));
  }
  return below;
}

const ABBREVIATED = /(?:Inc|Ltd|Co|Corp|e\.V|S\.A|S\.L|Jr|Sr)\.$/;

/** Short, and no sentence. */
function isHeadLike(line: Line): boolean {
  const text = tidy(line.text);
  if (line.isBlank || line.bullet || text.length > 110) return false;
  if (LABEL_OF_KEYWORDS.test(text)) return false;
  if (/[,;]$/.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (/[.!?:]$/.test(text) && !ABBREVIATED.test(text)) return false;
  return text.split(/\s+/).length <= 14;
}

function isDateLine(line: Line): boolean {
  if (line.isBlank) return false;
  const text = line.bullet?.text ?? line.text;
  const [period] = periodsIn(text);
  if (period) {
    const rest = `${text.slice(0, period.start)}${text.slice(period.end)}`.trim();
    const isSentence =
      /[.!?]$/.test(text.trim()) && rest.split(/\s+/).length > 3 && !ABBREVIATED.test(text.trim());
    if (line.bullet) return !isSentence && rest.length <= 110 && !isProse(rest);
    return rest.length <= 160 && !isSentence && !isProse(rest);
  }
  return false;
}

/** Words that begin what somebody did rather than what they were. */
const isProse = (text: string): boolean =>
  /^(?:i|we|as|from|in|during|after|led|managed|built|developed|worked|responsible|designed|created|ran|grew|increased|reduced)\b/i.test(
    text.trim(),
  ) && text.trim().split(/\s+/).length > 7;

/** A line without its dates, and without how long that was: "(2 yrs 3 mos)". */
function withoutDates(line: Line): { period: Period | undefined; rest: readonly Piece[] } {
  const piece: Piece = line.bullet ?? line;
  const periods = periodsIn(piece.text);
  const durations = [...piece.text.matchAll(DURATION)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const cuts = [...periods, ...durations]
    .toSorted((a, b) => a.start - b.start)
    .filter((cut, index, all) => index === 0 || cut.start >= (all[index - 1]?.end ?? 0));
  const [first] = periods;
  return {
    // Offsets of the period are those of the whole line.
    period: first && shifted(first, piece.start - line.start),
    rest: without(piece, cuts).flatMap(partsOf),
  };
}

const shifted = (period: Period, by: number): Period => ({
  ...period,
  start: period.start + by,
  end: period.end + by,
});

const DURATION =
  /\(?(?:\d{1,2}\s?(?:years?|yrs?|jahre?n?|ans?|años?)\.?)?(?:,?\s?(?:and\s|und\s|et\s|y\s)?\d{1,2}\s?(?:months?|mos?|monate?n?|mois|mes(?:es)?)\.?)(?!\p{L})\)?|\(?\d{1,2}\s?(?:years?|yrs?|jahre?n?|ans|años?)(?!\p{L})\.?\)?/giu;

/** Nothing is dated: paragraphs that begin with a title, or short lines above lists. */
function undatedHeads(lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || at < (heads.at(-1)?.to ?? 0)) continue;
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
      rows: rows.flatMap((row) =>
        single && row === line ? without(row, [single]).flatMap(partsOf) : [row],
      ),
    });
  }
  return heads;
}

// What the lines of a head say ------------------------------------------------------------------

interface Named {
  readonly title?: Found;
  readonly employer?: Found;
  readonly location?: Found;
}

const STRONG =
  /\s+[—–|•·]+\s+|\s+-{1,3}\s+|\s*[|•]\s*|\t+|\s{3,}|\s*;\s*|\s+(?:at|@|bei|chez|beim|presso|bij)\s+(?=["“*_]{0,3}[\p{Lu}\p{N}(])/gu;

const LABELS: readonly [keyof Named, RegExp][] = [
  [
    "employer",
    /^(?:employer|company|organi[sz]ation|firma|arbeitgeber|unternehmen|employeur|entreprise|société|empresa|azienda|werkgever)\s*:\s*/i,
  ],
  [
    "title",
    /^(?:position|title|job title|role|post|stelle|funktion|tätigkeit|poste|fonction|puesto|cargo|ruolo|posizione|functie)\s*:\s*/i,
  ],
  [
    "location",
    /^(?:location|place|city|ort|standort|lieu|ville|lugar|ciudad|ubicación|luogo|plaats)\s*:\s*/i,
  ],
];

const partsOf = (piece: Piece): readonly Piece[] => split(piece, STRONG);

const LEGAL_FORM = /^(?:inc|ltd|llc|llp|gmbh|ag|plc|corp|co|s\.?a|s\.?l|b\.?v|jr|sr)\.?(?:\s|$)/i;

/** The parts between commas; ", Inc." stays with what it belongs to. */
function commaParts(piece: Piece): readonly Piece[] {
  const cuts = [...piece.text.matchAll(/,\s+/g)]
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }))
    .filter(({ end }) => !LEGAL_FORM.test(piece.text.slice(end)));
  return without(piece, cuts);
}

type Order = "title-first" | "employer-first";

/** Which comes first in this résumé, so far as its words tell. */
function orderOf(heads: readonly Head[]): Order {
  let first = 0;
  let last = 0;
  for (const { rows } of heads) {
    const parts = rows.flatMap(partsOf).filter(({ text }) => !isPlace(text));
    if (parts.length < 2) continue;
    const at = parts.findIndex(({ text }) => titleScore(text) > 0);
    if (at === 0) first += 1;
    if (at > 0) last += 1;
  }
  return last > first ? "employer-first" : "title-first";
}

function titleScore(text: string): number {
  if (!isTitle(text)) return 0;
  const [before = ""] = text.split(/,| - | of | für | of the | de /);
  const core = before.replace(/\([^()]*\)/g, "").trim();
  const isAtEnd = isTitle(core.split(/\s+/).at(-1) ?? "") || isTitle(core.split(/\s+/)[0] ?? "");
  return (isAtEnd ? 2 : 1) - firmScore(text) * 0.75;
}

function firmScore(text: string): number {
  if (!isFirm(text)) return 0;
  const last = tidy(text).split(/\s+/).at(-1) ?? "";
  return isFirm(last) ? 2 : 1;
}

function namesIn(rows: readonly Piece[], order: Order): Named {
  const labelled: Partial<Record<keyof Named, Found>> = {};
  const plain: Piece[] = [];
  for (const row of rows.flatMap(partsOf)) {
    const label = LABELS.map(([key, pattern]) => ({ key, match: pattern.exec(row.text) })).find(
      ({ match }) => match,
    );
    if (label?.match) {
      const rest = trimmed({
        text: row.text.slice(label.match[0].length),
        start: row.start + label.match[0].length,
      });
      if (rest.text !== "") labelled[label.key] = found(rest, "certain");
    } else plain.push(row);
  }
  const { parts, places } = withoutPlaces(plain);
  const one =
    parts.length === 1 && !labelled.title && !labelled.employer
      ? parts.flatMap(titleAndEmployer)
      : parts;
  const rest = one.filter(({ text }) => /\p{L}|\d/u.test(text));
  const title = labelled.title ? undefined : best(rest, titleScore);
  const others = rest.filter((part) => part !== title);
  const firm = labelled.employer ? undefined : best(others, firmScore);
  const [first, second] = others;
  const isSure: Confidence = title ? "likely" : "guess";
  const guessed = !title && !labelled.title && rest.length > 1;
  const employer = firm ?? (guessed && order === "title-first" && !firm ? second : first);
  const untitled = guessed ? rest.find((part) => part !== employer) : undefined;
  const place = places[0];
  // "Acme Haulage, Derby": a single name after an employer is where it sits.
  const [own, town, ...further] =
    employer && !place && titled(labelled, title) ? commaParts(employer) : [];
  const isSited =
    own && town && further.length === 0 && isLoneName(town.text) && !DEPARTMENT.test(town.text);
  const titleFound =
    labelled.title ?? (title && found(title, "likely")) ?? (untitled && found(untitled, "guess"));
  const employerFound = labelled.employer ?? (employer && found(isSited ? own : employer, isSure));
  const location =
    labelled.location ??
    (place ? found(place, "likely") : isSited ? found(town, "guess") : undefined);
  return {
    ...(titleFound && { title: titleFound }),
    ...(employerFound && { employer: employerFound }),
    ...(location && { location }),
  };
}

const titled = (labelled: Partial<Record<keyof Named, Found>>, title: Piece | undefined): boolean =>
  labelled.title !== undefined || title !== undefined;

function best(parts: readonly Piece[], score: (text: string) => number): Piece | undefined {
  let top: Piece | undefined;
  for (const part of parts)
    if (score(part.text) > 0 && score(part.text) > (top ? score(top.text) : 0)) top = part;
  return top;
}

/** Takes places from the ends of parts: "Acme Ltd, London, UK" → "Acme Ltd" and "London, UK". */
function withoutPlaces(pieces: readonly Piece[]): {
  parts: readonly Piece[];
  places: readonly Piece[];
} {
  const parts: Piece[] = [];
  const places: Piece[] = [];
  for (const piece of pieces) {
    if (isPlace(tidy(piece.text))) {
      places.push(piece);
      continue;
    }
    const bracket = /\s*\(([^()]{2,40})\)\s*$/.exec(piece.text);
    if (bracket?.[1] && isPlace(bracket[1])) {
      places.push({
        text: bracket[1],
        start: piece.start + bracket.index + bracket[0].indexOf(bracket[1]),
      });
      parts.push(trimmed({ text: piece.text.slice(0, bracket.index), start: piece.start }));
      continue;
    }
    const commas = commaParts(piece);
    let kept = commas.length;
    while (kept > 1 && isPlace(tailFrom(piece, commas, kept - 1).text)) kept -= 1;
    if (kept < commas.length) {
      const tail = tailFrom(piece, commas, kept);
      places.push(tail);
      parts.push(
        trimmed({ text: piece.text.slice(0, tail.start - piece.start), start: piece.start }),
      );
    } else if (
      commas.length === 2 &&
      firmScore(commas[0]?.text ?? "") > 0 &&
      isLoneName(commas[1]?.text ?? "")
    ) {
      // What follows the name of a firm is where it sits.
      parts.push(...commas.slice(0, 1));
      places.push(...commas.slice(1));
    } else parts.push(piece);
  }
  return { parts, places };
}

const isLoneName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}?\p{Ll}+)?$/u.test(text) && !isTitle(text) && !isFirm(text);

function tailFrom(piece: Piece, commas: readonly Piece[], from: number): Piece {
  const start = commas[from]?.start ?? endOf(piece);
  return { text: piece.text.slice(start - piece.start), start };
}

/** Parts of a firm, which belong to the title before them. */
const DEPARTMENT =
  /^(?:platform|payments|data|growth|marketing|infrastructure|sales|operations|finance|hr|legal|product|engineering|design|research|security|mobile|web|cloud|backend|frontend|analytics|strategy|logistics|procurement|it|quality|customer \p{L}+|supply chain|machine learning|ai|r&d|emea|apac|europe|north america|vertrieb|einkauf|personal|entwicklung|produktion)\b/iu;

/** "Senior Engineer, Acme Ltd": one part by signs, two by its words. */
function titleAndEmployer(piece: Piece): readonly Piece[] {
  const commas = commaParts(piece);
  const inside = /^(.{3,60}?)\s+(?:en|im|am|in der|an der|beim|bei der|at the)\s+(?=\p{Lu})/u.exec(
    piece.text,
  );
  if (commas.length < 2 && inside?.[1] && isTitle(inside[1])) {
    const from = inside[0].length;
    return [
      { text: inside[1], start: piece.start },
      { text: piece.text.slice(from), start: piece.start + from },
    ];
  }
  if (commas.length < 2) return [piece];
  const first = commas[0];
  const last = commas.at(-1);
  if (!first || !last) return [piece];
  const until = (part: Piece): Piece =>
    trimmed({ text: piece.text.slice(0, part.start - piece.start), start: piece.start });
  const after = (part: Piece): Piece =>
    trimmed({ text: piece.text.slice(endOf(part) - piece.start), start: endOf(part) });
  const second = commas[1];
  // "Sous Chef, Marlow's Brasserie, Bath", but "Engineer, Platform, Acme"
  const isWithTown =
    commas.length === 3 &&
    second !== undefined &&
    !isTitle(second.text) &&
    !isFirm(last.text) &&
    isLoneName(last.text) &&
    !DEPARTMENT.test(second.text);
  if (titleScore(first.text) > 0 && isWithTown) return [first, second];
  if (titleScore(first.text) > 0 && titleScore(last.text) <= 0) return [until(last), last];
  if (titleScore(last.text) > 0 && titleScore(first.text) <= 0) {
    return second && commas.length > 2 && titleScore(second.text) > 0
      ? [first, after(first)]
      : [until(last), last];
  }
  if (titleScore(first.text) > 0) return [first, after(first)];
  return commas.length === 2 ? [first, last] : [piece];
}

// Bodies ---------------------------------------------------------------------------------------

interface Body {
  readonly location?: Found;
  readonly summary?: Found;
  readonly highlights: readonly Found[];
  readonly keywords: readonly Found[];
}

const LABEL_OF_KEYWORDS =
  /^(?:technologies|technology|tech stack|tech|tools|stack|skills|environment|keywords|technologien|werkzeuge|tools & technologies|environnement(?: technique)?|technologies utilisées|tecnologías|herramientas|entorno|tecnologie)\s*(?:used)?\s*:\s*/i;

/** What stands under a head: entries of its list with the lines that go on with them, and prose. */
export function bodyOf(lines: readonly Line[]): Body {
  const units: Unit[] = [];
  const keywords: Found[] = [];
  let location: Found | undefined;
  let isOpen = false;
  let before = "";
  const widest = Math.max(0, ...lines.map(({ text }) => text.trim().length));
  for (const line of lines) {
    if (line.isBlank) {
      isOpen = false;
      continue;
    }
    // A line that runs to the edge goes on in the next; one that stops short is over.
    const isFull = before.length >= widest * 0.75 && !/[.!?]$/.test(before);
    before = line.text.trim();
    const piece = line.bullet ?? trimmed(line);
    const label = LABEL_OF_KEYWORDS.exec(piece.text);
    if (label) {
      const rest = {
        text: piece.text.slice(label[0].length),
        start: piece.start + label[0].length,
      };
      keywords.push(...splitList(rest).map((part) => found(part, "certain")));
      isOpen = false;
      continue;
    }
    const last = units.at(-1);
    if (line.bullet)
      units.push({ text: piece.text, start: piece.start, end: endOf(piece), isBullet: true });
    else if (isOpen && last && (last.isBullet || isFull || /^\p{Ll}/u.test(piece.text)))
      units.splice(-1, 1, joinedTo(last, piece));
    else if (units.length === 0 && !location && isPlace(tidy(piece.text))) {
      location = found(piece, "likely");
      continue;
    } else units.push({ text: piece.text, start: piece.start, end: endOf(piece), isBullet: false });
    isOpen = true;
  }
  // Some writers draw the signs of a list, and no text is left of them.
  const isBareList =
    units.length > 1 && units.every(({ isBullet, text }) => !isBullet && !/[.!?] /.test(text));
  const listed = units.filter(({ isBullet }) => isBullet || isBareList);
  const highlights = listed.map((unit) => foundUnit([unit], isBareList ? "guess" : "likely"));
  const prose = units.filter((unit) => !listed.includes(unit));
  const summary = prose.length > 0 ? foundUnit(prose) : undefined;
  return { ...(location && { location }), ...(summary && { summary }), highlights, keywords };
}

/** An entry of a list or a paragraph, over all of its lines. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isBullet: boolean;
}

const foundUnit = (units: readonly Unit[], confidence: Confidence = "likely"): Found => {
  const value = units.map(({ text }) => tidy(text)).join("\n");
  return {
    value,
    quote: value,
    start: units[0]?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    confidence,
  };
};

/** A line that goes on with the one before: "migra-" and "tion" are one word. */
function joinedTo(before: Unit, next: Piece): Unit {
  const text = before.text.trimEnd();
  const isCut = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next.text);
  return {
    ...before,
    text: isCut ? `${text.slice(0, -1)}${next.text}` : `${text} ${next.text}`,
    end: endOf(next),
  };
}
