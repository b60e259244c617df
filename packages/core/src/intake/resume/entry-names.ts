import type { Confidence, Found } from "../reading/evidence.ts";
import { endOf, found, type Piece, split, tidy, trimmed, without } from "../reading/pieces.ts";
import { isFirm, isFreelance, isPlace, isTitle } from "./post-words.ts";

/** What the lines of a head say of the post. */
export interface Named {
  readonly title?: Found;
  readonly employer?: Found;
  readonly location?: Found;
  /** Whether the employer has a line to itself, under which further posts may stand. */
  readonly isOwnLine: boolean;
  /** What could be neither. */
  readonly left: readonly Piece[];
}

type Rows = readonly (readonly Piece[])[];
type Order = "title-first" | "employer-first";

/** How this résumé lays out its heads, so far as the words of the clear ones tell. */
export interface Habit {
  readonly order: Order;
  /** "Product manager, Groupe Valmondois" in one line. */
  readonly hasCommas: boolean;
  /** What stands in the line of the dates, where another line has the other. */
  readonly dated: "title" | "employer" | undefined;
}

const STRONG =
  /\s+[—–|•·]+\s+|\s+-{1,3}\s+|\s*[|•]\s*|\t+|\s{3,}|\s*;\s*|(?<=\p{Ll}{4})(?<!ssoc)\.\s+(?=\p{Lu})|\s+(?:at|@|bei|chez|beim|presso|bij)\s+(?=["“*_]{0,3}[\p{Lu}\p{N}(])/gu;

/** What signs part in a line: "Acme | Engineer", "Acme, Derby: Engineer". */
export const partsOf = (piece: Piece): readonly Piece[] =>
  split(piece, STRONG).flatMap((part) => {
    const at = part.text.indexOf(": ");
    const isNaming =
      at > 0 &&
      !isLabelled(part.text) &&
      isTitle(part.text.slice(at)) &&
      !isTitle(part.text.slice(0, at)) &&
      /^(?:\p{Lu}|\p{N})/u.test(part.text);
    return isNaming ? without(part, [{ start: at, end: at + 2 }]) : [part];
  });

const LABELS: readonly ["title" | "employer" | "location", RegExp][] = [
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

export const isLabelled = (text: string): boolean =>
  LABELS.some(([, pattern]) => pattern.test(text));

const LEGAL_FORM = /^(?:inc|ltd|llc|llp|gmbh|ag|plc|corp|co|s\.?a|s\.?l|b\.?v|jr|sr)\.?(?:\s|$)/i;

/** The parts between commas outside of brackets; ", Inc." stays with what it belongs to. */
export function commaParts(piece: Piece): readonly Piece[] {
  const cuts = [...piece.text.matchAll(/,\s+/g)]
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }))
    .filter(({ start, end }) => {
      const before = piece.text.slice(0, start);
      const isInside = before.lastIndexOf("(") > before.lastIndexOf(")");
      return !isInside && !LEGAL_FORM.test(piece.text.slice(end));
    });
  return without(piece, cuts);
}

/** The rows of a head, and which of them has the dates. */
interface Rowed {
  readonly rows: Rows;
  readonly dateRow: number | undefined;
}

export function habitOf(heads: readonly Rowed[]): Habit {
  let first = 0;
  let last = 0;
  let datedTitles = 0;
  let hasCommas = false;
  for (const { rows, dateRow } of heads) {
    for (const piece of rows.flat()) {
      const [one, two] = commaParts(piece);
      hasCommas ||= one !== undefined && two !== undefined && isPair(one, two);
    }
    const telling = rows.flatMap((pieces, row) =>
      pieces.flatMap(partsOf).flatMap(({ text }) => (isPlace(text) ? [] : [{ text, row }])),
    );
    const at = telling.findIndex(({ text }) => titleScore(text) > 0);
    const title = telling[at];
    if (!title || telling.length < 2) continue;
    if (at === 0) first += 1;
    else last += 1;
    const beside = telling.find(({ row }) => row === dateRow);
    const isSplit =
      beside !== undefined &&
      (beside.row === title.row || firmScore(beside.text) > 0) &&
      telling.some(({ row }) => row !== title.row);
    if (isSplit) datedTitles += title.row === dateRow ? 1 : -1;
  }
  return {
    order: last > first ? "employer-first" : "title-first",
    hasCommas,
    dated: datedTitles === 0 ? undefined : datedTitles > 0 ? "title" : "employer",
  };
}

const isPair = (title: Piece, employer: Piece): boolean =>
  titleScore(title.text) > 0 && titleScore(employer.text) <= 0 && firmScore(employer.text) > 0;

function titleScore(text: string): number {
  if (!isTitle(text)) return 0;
  const core = coreOf(text);
  return (isTitleAtEdge(core) ? 2 : 1) - firmScore(text) * 0.75;
}

const coreOf = (text: string): string => {
  const [before = ""] = text.split(/,| - | of | für | of the | de /);
  return before.replace(/\([^()]*\)/g, "").trim();
};
const isTitleAtEdge = (core: string): boolean => {
  const words = core.split(/\s+/);
  return isTitle(words.at(-1) ?? "") || isTitle(words[0] ?? "");
};

/** "Team Lead": no name of an employer, whatever else the head lacks. */
const isClearTitle = (text: string): boolean =>
  isTitle(coreOf(text).split(/\s+/).at(-1) ?? "") && firmScore(text) === 0;

function firmScore(text: string): number {
  if (!isFirm(text)) return 0;
  // "Head of Bank Operations": the firm is but what the title is about.
  const core = coreOf(text);
  if (isTitleAtEdge(core) && !isFirm(core)) return 0;
  const last = tidy(text).split(/\s+/).at(-1) ?? "";
  return isFirm(last) ? 2 : 1;
}

interface Part extends Piece {
  readonly row: number;
}

export function namesIn({ rows, dateRow }: Rowed, habit: Habit): Named {
  const { labelled, plain } = labelsOf(rows);
  const { parts: kept, places } = withoutPlaces(plain);
  const isWhole = labelled.title === undefined && labelled.employer === undefined;
  const taken = isWhole ? takenApart(kept, habit) : kept;
  const rest = taken.filter(({ text }) => /\p{L}|\d/u.test(text));
  const { title, employer } = labelled.title
    ? { title: undefined, employer: best(rest, firmScore) ?? rest[0] }
    : labelled.employer
      ? { title: best(rest, titleScore) ?? rest[0], employer: undefined }
      : pairOf(rest, habit, dateRow);
  const isTitled = labelled.title !== undefined || title !== undefined;
  const isSure: Confidence = title && titleScore(title.text) > 0 ? "likely" : "guess";
  const [place] = places;
  const others = rest.filter((part) => part !== title && part !== employer);
  // "Acme Haulage, Derby", "Oleificio Marini – Imperia": a single name after an employer is where it sits.
  const beside =
    employer && !place && isTitled
      ? others.find((part) => part.row === employer.row && isTown(part.text))
      : undefined;
  const [own, town, state, ...further] =
    employer && !place && !beside && isTitled ? commaParts(employer) : [];
  const isSited =
    own && town && further.length === 0 && isTown(town.text) && (!state || isTown(state.text));
  const sited = beside ?? (isSited ? town : undefined);
  const titleFound = labelled.title ?? (title && found(title, isSure));
  const employerFound =
    labelled.employer ??
    (employer &&
      found(isSited ? own : employer, isTitled && isSure !== "guess" ? "likely" : "guess"));
  const location =
    labelled.location ?? (place ? found(place, "likely") : sited && found(sited, "guess"));
  return {
    ...(titleFound && { title: titleFound }),
    ...(employerFound && { employer: employerFound }),
    ...(location && { location }),
    isOwnLine:
      employer !== undefined && !rest.some((part) => part === title && part.row === employer.row),
    left: others.filter((part) => part !== beside),
  };
}

function labelsOf(rows: Rows): {
  readonly labelled: { readonly [K in "title" | "employer" | "location"]?: Found };
  readonly plain: readonly Part[];
} {
  const labelled: { [K in "title" | "employer" | "location"]?: Found } = {};
  const plain: Part[] = [];
  for (const [row, pieces] of rows.entries())
    for (const piece of pieces.flatMap(partsOf)) {
      const label = LABELS.map(([key, pattern]) => ({ key, match: pattern.exec(piece.text) })).find(
        ({ match }) => match,
      );
      if (!label?.match) {
        plain.push({ ...piece, row });
        continue;
      }
      const from = label.match[0].length;
      const rest = trimmed({ text: piece.text.slice(from), start: piece.start + from });
      if (rest.text !== "") labelled[label.key] = found(rest, "certain");
    }
  return { labelled, plain };
}

/** Parts that hold both a title and an employer, in two. */
function takenApart(parts: readonly Part[], habit: Habit): readonly Part[] {
  const [only, second] = parts;
  if (only && !second) return titleAndEmployer(only).map((part) => ({ ...part, row: only.row }));
  if (!habit.hasCommas || parts.length > 3) return parts;
  // The other parts are but towns, and this résumé puts both into one line.
  return parts.flatMap((part) => {
    const others = parts.filter((other) => other !== part);
    const [title, employer, ...more] = commaParts(part);
    const isBoth =
      title &&
      employer &&
      more.length === 0 &&
      titleScore(title.text) > 0 &&
      !isTitle(employer.text) &&
      !DEPARTMENT.test(employer.text) &&
      others.every(({ text, row }) => row !== part.row && isTown(text));
    return isBoth
      ? [
          { ...title, row: part.row },
          { ...employer, row: part.row },
        ]
      : [part];
  });
}

/** The title and the employer among some parts: by their words first, and by the habit where these are silent. */
function pairOf(
  parts: readonly Part[],
  { order, dated, hasCommas }: Habit,
  dateRow: number | undefined,
): { readonly title?: Part | undefined; readonly employer?: Part | undefined } {
  const [only, second] = parts;
  if (only && !second) {
    const isUsualTitle =
      firmScore(only.text) <= 0 &&
      ((dated === "title" && only.row === dateRow) || (hasCommas && order === "title-first"));
    return titleScore(only.text) > 0 || isUsualTitle || isFreelance(only.text)
      ? { title: only }
      : { employer: only };
  }
  let top: { score: number; title: Part; employer: Part } | undefined;
  for (const [t, title] of parts.entries())
    for (const [e, employer] of parts.entries()) {
      if (t === e) continue;
      const isUsual = order === "title-first" ? t < e : e < t;
      const isDated =
        title.row !== employer.row &&
        dateRow === (dated === "title" ? title.row : dated === "employer" ? employer.row : -1);
      const score =
        titleScore(title.text) +
        firmScore(employer.text) -
        Math.max(0, titleScore(employer.text)) * 0.75 +
        (isUsual ? 0.5 : 0) +
        (isDated ? 0.4 : 0) -
        Math.abs(t - e) * 0.1;
      if (!top || score > top.score) top = { score, title, employer };
    }
  if (!top) return {};
  const { title, employer } = top;
  return isClearTitle(employer.text) && !isFreelance(employer.text)
    ? { title }
    : { title, employer };
}

function best(parts: readonly Part[], score: (text: string) => number): Part | undefined {
  let top: Part | undefined;
  for (const part of parts)
    if (score(part.text) > 0 && score(part.text) > (top ? score(top.text) : 0)) top = part;
  return top;
}

/** Takes places from the ends of parts: "Acme Ltd, London, UK" → "Acme Ltd" and "London, UK". */
function withoutPlaces(pieces: readonly Part[]): {
  parts: readonly Part[];
  places: readonly Piece[];
} {
  const parts: Part[] = [];
  const places: Piece[] = [];
  for (const piece of pieces) {
    const { row } = piece;
    if (isPlace(tidy(piece.text))) {
      places.push(piece);
      continue;
    }
    const bracket = /\s*\(([^()]{2,40})\)\s*$/.exec(piece.text);
    const inside = bracket?.[1] ?? "";
    const before =
      bracket && trimmed({ text: piece.text.slice(0, bracket.index), start: piece.start });
    if (
      bracket &&
      before &&
      (isPlace(inside) || (isTown(inside) && firmScore(before.text) > 0 && !isTitle(before.text)))
    ) {
      places.push({
        text: inside,
        start: piece.start + bracket.index + bracket[0].indexOf(inside),
      });
      parts.push({ ...before, row });
      continue;
    }
    const commas = commaParts(piece);
    const tailAt = commas.findIndex(
      (_, from) => from > 0 && isPlace(tailFrom(piece, commas, from).text),
    );
    const [title, second, country] = commas;
    // "Guest Relations Officer, Raffles, Singapore": between the title and a place stands an employer.
    const isBetween =
      tailAt === 1 &&
      commas.length === 3 &&
      titleScore(title?.text ?? "") > 0 &&
      !isPlace(second?.text ?? "") &&
      isPlace(country?.text ?? "");
    const kept = isBetween ? 2 : tailAt;
    if (kept > 0) {
      const tail = tailFrom(piece, commas, kept);
      const own = { text: piece.text.slice(0, tail.start - piece.start), start: piece.start };
      places.push(tail);
      parts.push({ ...trimmed(own), row });
    } else if (
      commas.length === 2 &&
      firmScore(commas[0]?.text ?? "") > 0 &&
      titleScore(commas[0]?.text ?? "") <= 0 &&
      isTown(commas[1]?.text ?? "")
    ) {
      // What follows the name of a firm is where it sits.
      parts.push(...commas.slice(0, 1).map((part) => ({ ...part, row })));
      places.push(...commas.slice(1));
    } else parts.push(piece);
  }
  return { parts, places };
}

/** A name alone that no table has, where a town may stand. */
export const isTown = (text: string): boolean =>
  /^(?:The )?\p{Lu}[\p{Ll}’']+(?:[ -]\p{Lu}?[\p{Ll}’']+){0,2}$/u.test(text) &&
  !isTitle(text) &&
  !isFirm(text) &&
  !DEPARTMENT.test(text);

function tailFrom(piece: Piece, commas: readonly Piece[], from: number): Piece {
  const start = commas[from]?.start ?? endOf(piece);
  return { text: piece.text.slice(start - piece.start), start };
}

/** Parts of a firm, which belong to the title before them. */
const DEPARTMENT =
  /^(?:platform|payments|data|growth|marketing|infrastructure|sales|operations|finance|hr|legal|product|engineering|design|research|security|mobile|web|cloud|backend|frontend|analytics|strategy|logistics|procurement|it|quality|customer \p{L}+|supply chain|machine learning|ai|r&d|emea|apac|europe|north america|corporate \p{L}+|department|saturdays?|sundays?|weekends?|evenings|part[- ]time|full[- ]time|seasonal|temporary|vertrieb|einkauf|personal|entwicklung|produktion|buchhaltung)(?!\p{L})/iu;

/** "Senior Engineer, Acme Ltd": one part by signs, two by its words. */
function titleAndEmployer(piece: Piece): readonly Piece[] {
  const commas = commaParts(piece);
  const inside = /^(.{3,60}?)\s+(?:en|im|am|in der|an der|beim|bei der|at the)\s+(?=\p{Lu})/u.exec(
    commas[0]?.text ?? piece.text,
  );
  const within = commas[0]?.text.slice(inside?.[0].length ?? 0) ?? "";
  if (inside?.[1] && isTitle(inside[1]) && (commas.length < 2 || firmScore(within) > 0)) {
    const from = inside[0].length;
    return [
      { text: inside[1], start: piece.start },
      { text: piece.text.slice(from), start: piece.start + from },
    ];
  }
  const [first, second] = commas;
  const last = commas.at(-1);
  if (!first || !second || !last) return [piece];
  const until = (part: Piece): Piece =>
    trimmed({ text: piece.text.slice(0, part.start - piece.start), start: piece.start });
  const after = (part: Piece): Piece =>
    trimmed({ text: piece.text.slice(endOf(part) - piece.start), start: endOf(part) });
  // "Sous Chef, Marlow's Brasserie, Bath", but "Engineer, Platform, Acme"
  const isWithTown =
    commas.length === 3 &&
    !isTitle(second.text) &&
    !isFirm(last.text) &&
    isTown(last.text) &&
    !DEPARTMENT.test(second.text);
  const [head, tail] = [titleScore(first.text) > 0, titleScore(last.text) > 0];
  // Of two titles neither is an employer.
  if (head && commas.slice(1).every(({ text }) => isClearTitle(text) && !isFreelance(text)))
    return [piece];
  if (head && commas.slice(1).every(({ text }) => DEPARTMENT.test(text))) return [piece];
  if (head && isWithTown) return [first, second, last];
  if (head && !tail) return [until(last), last];
  if (tail && !head)
    return commas.length > 2 && titleScore(second.text) > 0
      ? [first, after(first)]
      : [until(last), last];
  if (head) return [first, after(first)];
  if (commas.length === 3 && isTown(last.text)) return [first, second, last];
  return commas.length === 2 ? [first, last] : [piece];
}
