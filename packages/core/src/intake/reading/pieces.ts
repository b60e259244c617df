import type { Confidence, Found } from "./evidence.ts";

/** A stretch of the text that is read, and where it stands there. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

export interface Line extends Piece {
  /** From 1. */
  readonly number: number;
  readonly isBlank: boolean;
  /** The entry of a list, without its sign. */
  readonly bullet?: Piece;
}

export const endOf = ({ text, start }: Piece): number => start + text.length;

/** Without space and emphasis around it. */
export function trimmed({ text, start }: Piece): Piece {
  const lead = /^[\s*_`#>,;:|•·–—)\]-]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  let end = rest.length;
  while (end > 0 && /[\s*_`,;|•·–—:([-]/.test(rest.charAt(end - 1))) end -= 1;
  // A bracket that was opened in a part that is gone.
  const kept = rest.slice(0, end);
  const isHalf = /[)\]]$/.test(kept) && !/[([]/.test(kept);
  return { text: isHalf ? kept.slice(0, -1).trimEnd() : kept, start: start + lead };
}

/** The parts between separators, trimmed, without the empty ones. */
export function split(piece: Piece, separator: RegExp): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const { 0: sign, index } of piece.text.matchAll(separator)) {
    parts.push({ text: piece.text.slice(from, index), start: piece.start + from });
    from = index + sign.length;
  }
  parts.push({ text: piece.text.slice(from), start: piece.start + from });
  return parts.map(trimmed).filter(({ text }) => text !== "");
}

/** What is left of a piece without some stretches of it, which are offsets in the piece. */
export function without(
  piece: Piece,
  stretches: readonly { readonly start: number; readonly end: number }[],
): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const { start, end } of [
    ...stretches,
    { start: piece.text.length, end: piece.text.length },
  ]) {
    parts.push({ text: piece.text.slice(from, start), start: piece.start + from });
    from = end;
  }
  return parts.map(trimmed).filter(({ text }) => text.replace(/[()[\]\s]/g, "") !== "");
}

export const found = (piece: Piece, confidence: Confidence, value?: string): Found => ({
  value: value ?? tidy(piece.text),
  quote: piece.text,
  start: piece.start,
  end: endOf(piece),
  confidence,
});

/** One line, without emphasis and signs of Markdown. */
export const tidy = (text: string): string =>
  text
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g, "$1")
    .replace(/\*\*|__|`/g, "")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .replace(/^[([]\s*([^()[\]]*?)\s*[)\]]$/, "$1")
    .trim();

/** Commas and the like outside of brackets. */
export function splitList(piece: Piece): readonly Piece[] {
  const cuts: { start: number; end: number }[] = [];
  let depth = 0;
  for (let index = 0; index < piece.text.length; index += 1) {
    const sign = piece.text.charAt(index);
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;|•·、\t●▪]/u.test(sign))
      cuts.push({ start: index, end: index + 1 });
  }
  return without(piece, cuts);
}
