// Made when first needed: it takes longer than most commands do.
let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for single characters: an accent or a family of emoji stays whole. */
export const graphemesOf = (text: string): readonly string[] =>
  PLAIN.test(text) ? Array.from(text) : Array.from(segments(text), ({ segment }) => segment);

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Letters, signs, quotes, dashes and arrows that stand for themselves and take one column each. */
const PLAIN =
  /^[\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF]*$/;

/** Colours and weights, as `output.ts` writes them: no columns. */
const SGR = /\p{Cc}\[[\d;]*m/gu;

const WIDE =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6])/u;
const ZERO = /^(?:\p{Mark}|\p{Cf}|\p{Cc})+$/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.replaceAll("\n", "").length;
  return graphemesOf(text.replace(SGR, "")).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0);
}

function columnsOf(grapheme: string): number {
  if (grapheme !== "\n" && PLAIN.test(grapheme)) return 1;
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Breaks a text into lines of at most `width` columns; a word longer than that is cut. */
export function wrap(text: string, width: number, indent = ""): readonly string[] {
  const room = Math.max(width - indent.length, 8);
  return text.split("\n").flatMap((paragraph) => {
    const lead = /^ */.exec(paragraph)?.[0] ?? "";
    const lines: string[] = [];
    let line = lead;
    let isFresh = true;
    for (const word of paragraph.trim().split(/\s+/)) {
      if (!isFresh && widthOf(line) + 1 + widthOf(word) <= room) {
        line += ` ${word}`;
        continue;
      }
      if (!isFresh) {
        lines.push(line);
        line = "";
      }
      const pieces = cut(word, room, room - widthOf(line));
      lines.push(...pieces.slice(0, -1).map((piece, index) => (index === 0 ? line : "") + piece));
      line = (pieces.length > 1 ? "" : line) + (pieces.at(-1) ?? "");
      isFresh = false;
    }
    lines.push(line);
    return lines.map((one, index) => (index === 0 ? one : indent + one));
  });
}

/** A word in pieces: the first has `first` columns, all others `width`. */
function cut(word: string, width: number, first: number): readonly string[] {
  if (widthOf(word) <= first) return [word];
  const pieces: string[] = [];
  let piece = "";
  let room = first;
  for (const grapheme of graphemesOf(word)) {
    if (piece !== "" && widthOf(piece) + columnsOf(grapheme) > room) {
      pieces.push(piece);
      piece = "";
      room = width;
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}

/** A text in at most `width` columns, with an ellipsis for what is missing. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = "";
  for (const grapheme of graphemesOf(text)) {
    if (widthOf(short) + columnsOf(grapheme) > width - 1) break;
    short += grapheme;
  }
  return `${short}…`;
}

/** Control characters and direction marks would let a stored text steer the terminal. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** The same value with every text in it safe to print. */
export function printable<T>(value: T): T {
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") return part.replace(UNPRINTABLE, "").replaceAll("\t", " ");
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]));
  };
  // The shape is kept: only strings change, into strings.
  return clean(value) as T;
}
