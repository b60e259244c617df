import type { Confidence, Found } from "../reading/evidence.ts";
import {
  endOf,
  found,
  type Line,
  type Piece,
  splitList,
  tidy,
  trimmed,
} from "../reading/pieces.ts";
import { isPlace } from "./post-words.ts";

export interface Body {
  readonly location?: Found;
  readonly summary?: Found;
  readonly highlights: readonly Found[];
  readonly keywords: readonly Found[];
}

export const LABEL_OF_KEYWORDS =
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
