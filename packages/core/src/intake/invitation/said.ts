import { type Page, type Span, trimmed } from "./page.ts";
import type { Confidence } from "./reading.ts";

export interface Said extends Span {
  readonly text: string;
  readonly confidence: Confidence;
}

/** People whom the text names: neither firms nor posts. */
export interface KnownPeople {
  readonly names: readonly string[];
  /** What may be a name, by its place in the text alone. */
  readonly doubtful: readonly string[];
  /** Where their names and titles stand. */
  readonly spans: readonly Span[];
}

export interface Candidate extends Said {
  readonly weight: number;
}

export const TEXT_MAX = 20_000;

export function piecesOf(page: Page, { start, end }: Span, separator: RegExp): readonly Span[] {
  const text = page.plain.slice(start, end);
  const spans: Span[] = [];
  let at = 0;
  for (const match of [...text.matchAll(separator), undefined]) {
    const stop = match ? match.index : text.length;
    const span = trimmed(page.plain, { start: start + at, end: start + stop });
    if (span.end > span.start) spans.push(span);
    at = match ? match.index + match[0].length : stop;
  }
  return spans;
}
