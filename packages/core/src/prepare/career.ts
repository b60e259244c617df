import type { Position } from "../model/candidate.ts";
import type { LocalDate } from "../time.ts";

/** A post on the line of time: months since year 0, the end excluded. */
export interface CareerSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on today. */
  readonly goesOn: boolean;
}

/** Time between two posts, or since the last one. */
export interface CareerGap {
  readonly from: number;
  readonly to: number;
  readonly months: number;
}

export interface Career {
  /** The earliest first. */
  readonly spans: readonly CareerSpan[];
  /** Those long enough to be asked about. */
  readonly gaps: readonly CareerGap[];
  /** Posts of which nobody can tell when they were. */
  readonly undated: readonly string[];
}

/** Shorter pauses between posts are no gap ([SPEC]). */
const GAP_MONTHS_MIN = 4;

/** Posts in order of time. A year alone counts from its first month to its last: gaps are never guessed. */
export function careerOf(positions: readonly Position[], today: LocalDate): Career {
  const now = monthIn(today, 0) ?? 0;
  const spans = positions
    .flatMap((position) => spanOf(position, now + 1))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const dated = new Set(spans.map(({ id }) => id));
  return {
    spans,
    gaps: gapsIn(spans, now),
    undated: positions.filter(({ id }) => !dated.has(id)).map(({ id }) => id),
  };
}

function spanOf({ id, from, to }: Position, end: number): readonly CareerSpan[] {
  const first = from === undefined ? undefined : monthIn(from, 0);
  const goesOn = to === undefined || TODAY.test(to);
  const last = goesOn ? end - 1 : monthIn(to, 11);
  if (first === undefined || last === undefined || last < first) return [];
  return [{ id, from: first, to: last + 1, goesOn }];
}

function gapsIn(spans: readonly CareerSpan[], now: number): readonly CareerGap[] {
  const gaps: CareerGap[] = [];
  let busyTo = spans[0]?.from ?? now;
  const close = (from: number): void => {
    const months = from - busyTo;
    if (months >= GAP_MONTHS_MIN) gaps.push({ from: busyTo, to: from, months });
  };
  for (const span of spans) {
    close(span.from);
    busyTo = Math.max(busyTo, span.to);
  }
  close(now);
  return gaps;
}

const TODAY = /^\s*(today|now|present|current|heute|ongoing)\s*$/i;

/** "2021-03", "2021-03-15", "03/2021", or a year, of which `month` is taken. */
function monthIn(text: string, month: number): number | undefined {
  const yearFirst = /^\s*(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.]\d{1,2})?\s*$/.exec(text);
  const monthFirst = /^\s*(\d{1,2})[-/.](\d{4})\s*$/.exec(text);
  const year = Number(yearFirst?.[1] ?? monthFirst?.[2] ?? Number.NaN);
  if (Number.isNaN(year)) return undefined;
  const named = yearFirst?.[2] ?? monthFirst?.[1];
  const place = named === undefined ? month : Number(named) - 1;
  return place >= 0 && place < 12 ? year * 12 + place : undefined;
}
