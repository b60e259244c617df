/** A place in a text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, a number in digits, or a single sign. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: "word" | "number" | "sign";
  /** Whether no space stands before it. */
  readonly isJoined: boolean;
}

/** Digits with separators of thousands or a decimal part; or a word; or one visible character. */
const TOKEN =
  /(\d+(?:[.,'’\u00A0\u202F]\d{3})*(?:[.,]\d+)?)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|([^\s\p{L}\p{N}]|\p{N})/gu;

/** The words, numbers and signs of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, digits, word] = match;
    const start = match.index;
    tokens.push({
      text: whole,
      lower: word === undefined ? whole : whole.toLowerCase().replaceAll("’", "'"),
      kind: digits !== undefined ? "number" : word !== undefined ? "word" : "sign",
      start,
      end: start + whole.length,
      isJoined: start === end,
    });
    end = start + whole.length;
  }
  return tokens;
}
