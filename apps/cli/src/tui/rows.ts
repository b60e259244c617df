import { widthOf, wrap } from "../text.ts";
import type { Tone } from "./theme.ts";

/** A piece of a line, in one tone. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
}

/** One line of the screen; `of` says to which entry it belongs. */
export interface Row {
  readonly spans: readonly Span[];
  readonly of?: string;
}

export const BLANK: Row = { spans: [{ text: " " }] };

/** A paragraph behind a fixed beginning, such as a mark; what wraps stands under the text. */
export function hanging(
  lead: Span,
  text: string,
  width: number,
  options: { readonly tone?: Tone; readonly of?: string } = {},
): readonly Row[] {
  const { tone = "plain", of } = options;
  const indent = " ".repeat(widthOf(lead.text));
  return wrap(text, width - indent.length).map((line, index) => ({
    spans: [index === 0 ? lead : { text: indent }, { text: line, tone }],
    ...(of !== undefined && { of }),
  }));
}

export const paragraph = (text: string, width: number, tone: Tone = "plain"): readonly Row[] =>
  hanging({ text: "" }, text, width, { tone });

/** Left and right text on one line; the left gives way. */
export function bothEnds(left: Span, right: Span, width: number, shorten: Shorten): Row {
  const rightText = shorten(right.text, Math.floor(width / 2));
  const room = width - widthOf(rightText) - 2;
  const leftText = shorten(left.text, Math.max(room, 1));
  const gap = " ".repeat(Math.max(width - widthOf(leftText) - widthOf(rightText), 1));
  return { spans: [{ ...left, text: leftText }, { text: gap }, { ...right, text: rightText }] };
}
type Shorten = (text: string, width: number) => string;

/** Left and right text where nothing is cut: what is left goes on below. */
export function bothWhole(left: Span, right: readonly Span[], width: number): readonly Row[] {
  const taken = right.reduce((sum, { text }) => sum + widthOf(text), 0);
  const indent = /^ */.exec(left.text)?.[0] ?? "";
  const lines = wrap(left.text.trimStart(), Math.max(width - taken - 2 - indent.length, 8));
  return lines.map((line, index) => {
    const text = `${indent}${line}`;
    const gap = " ".repeat(Math.max(width - taken - widthOf(text), 1));
    return { spans: [{ ...left, text }, ...(index === 0 ? [{ text: gap }, ...right] : [])] };
  });
}

/** Two columns; entries are those of the left one, whose rows leave room for the cursor. */
export function sideBySide(
  left: readonly Row[],
  right: readonly Row[],
  leftWidth: number,
): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Row => {
    const { spans = [], of } = left[index] ?? {};
    const gutter = of === undefined ? 0 : GUTTER;
    const taken = spans.reduce((sum, { text }) => sum + widthOf(text), gutter);
    const gap = {
      text: `${" ".repeat(Math.max(leftWidth - taken, 0))} │ `,
      tone: "muted" as const,
    };
    return {
      spans: [...spans, gap, ...(right[index]?.spans ?? [])],
      ...(of !== undefined && { of }),
    };
  });
}

/** Where the rows of an entry lie. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Columns before an entry for the mark of the selected one. */
export const GUTTER = 2;

/** What is drawn of a screen: how many rows, how many fit, and where each entry lies. */
export interface Layout {
  readonly total: number;
  readonly height: number;
  readonly entries: readonly (Range & { readonly id: string })[];
}

/** The entries that rows belong to, in order. */
export function entriesIn(rows: readonly Row[]): Layout["entries"] {
  const entries = new Map<string, Range>();
  for (const [index, { of }] of rows.entries())
    if (of !== undefined) entries.set(of, { first: entries.get(of)?.first ?? index, last: index });
  return [...entries].map(([id, range]) => ({ id, ...range }));
}

/** Rows with room for the mark of the selected entry, which stands where one first sees it. */
export function withCursor(rows: readonly Row[], selected: string | undefined): readonly Row[] {
  const begins = rows.findIndex(({ of }) => of !== undefined && of === selected);
  return rows.map((row, index): Row => {
    if (row.of === undefined) return row;
    const mark: Span = index === begins ? { text: "▸ ", tone: "accent" } : { text: "  " };
    return { ...row, spans: [mark, ...(row.of === selected ? row.spans.map(strong) : row.spans)] };
  });
}

const strong = (span: Span): Span =>
  (span.tone ?? "plain") === "plain" ? { ...span, tone: "strong" } : span;

export function rangeOf(rows: readonly Row[], of: string | undefined): Range | undefined {
  if (of === undefined) return undefined;
  const first = rows.findIndex((row) => row.of === of);
  return first < 0 ? undefined : { first, last: rows.findLastIndex((row) => row.of === of) };
}

/** How many rows are out of sight on either side of those that are drawn. */
export interface Unseen {
  readonly above: number;
  readonly below: number;
}

export const unseenAt = (
  offset: number,
  { total, height }: { readonly total: number; readonly height: number },
): Unseen => ({ above: offset, below: Math.max(0, total - offset - height) });

/** The nearest offset that shows rows without a gap at the end. */
export const clampOffset = (offset: number, total: number, height: number): number =>
  Math.max(0, Math.min(offset, total - height));

/** The nearest offset that shows an entry, or as much of it as there is room for. */
export function follow(
  offset: number,
  range: Range | undefined,
  { total, height }: { readonly total: number; readonly height: number },
): number {
  if (!range) return clampOffset(offset, total, height);
  const [low, high] = [range.last - height + 1, range.first].sort((a, b) => a - b);
  return clampOffset(Math.max(low ?? 0, Math.min(offset, high ?? 0)), total, height);
}

/** The rows of a text in Markdown as our briefs use it: headings and bullets. */
export function markdownRows(text: string, width: number): readonly Row[] {
  return text
    .trimEnd()
    .split("\n")
    .flatMap((line): readonly Row[] => {
      if (line === "") return [BLANK];
      const [, level, title] = /^(#+) (.*)$/.exec(line) ?? [];
      if (level && title) return paragraph(title, width, level.length === 2 ? "accent" : "strong");
      const bullet = /^- (.*)$/.exec(line)?.[1];
      return bullet === undefined
        ? paragraph(line, width)
        : hanging({ text: "• ", tone: "muted" }, bullet, width);
    });
}
