/** A stretch of a text, in UTF-16 offsets, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const AROUND = 160;

/** The words that decide, with so much around them that one knows where they stand. */
export function excerptOf(text: string, span: Stretch | undefined, around = AROUND): Excerpt {
  if (!span) return { before: shortened(text), marked: "", after: "" };
  const start = wordStart(text, span.start - around);
  const end = wordEnd(text, span.end + around);
  return {
    before: (start > 0 ? "… " : "") + text.slice(start, span.start).trimStart(),
    marked: text.slice(span.start, span.end),
    after: text.slice(span.end, end).trimEnd() + (end < text.length ? " …" : ""),
  };
}

const shortened = (text: string): string => {
  const end = wordEnd(text, 2 * AROUND);
  return end < text.length ? `${text.slice(0, end).trimEnd()} …` : text;
};

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + AROUND).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(to - AROUND, to).search(/\s\S*$/);
  return space < 0 ? to : to - AROUND + space;
}

const SENTENCE_END = /[.!?…][”"')\]]?(?=\s)|\n/g;
const LINE_MAX = 300;

/** The sentence that a stretch stands in, as one line that a claim can hold. */
export function sentenceAround(text: string, span: Stretch | undefined): string {
  const at = span ?? { start: 0, end: 0 };
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
  const start = Math.max(
    ends.findLast((end) => end <= at.start) ?? 0,
    // A sentence without an end would otherwise push the words that count out of the line.
    at.end > LINE_MAX ? at.start - LINE_MAX / 2 : 0,
  );
  const end = ends.find((each) => each >= Math.max(at.end, start + 1)) ?? text.length;
  return oneLine(text.slice(start, end));
}

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim()
    .slice(0, LINE_MAX)
    .trim();

/** Where a value stands in words, whatever the case; a number never inside a longer one. */
export function locate(words: string, values: readonly string[]): Stretch | undefined {
  const text = words.toLowerCase();
  for (const value of values) {
    const sought = value.toLowerCase();
    if (sought === "") continue;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      if (!isWordPart(text[at - 1]) && !isWordPart(text[end])) return { start: at, end };
    }
  }
  return undefined;
}

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
