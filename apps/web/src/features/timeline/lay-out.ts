import { toMillis } from "@finalist/core";
import type { TimelineMark } from "@finalist/core/prepare";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Marks that stand together in the picture, in percent of its width. */
export interface Placed {
  readonly marks: readonly TimelineMark[];
  readonly kind: TimelineMark["kind"];
  readonly left: number;
  readonly width: number;
  readonly lane: number;
}

/** The least width that can be hit and told apart, in percent. */
const LEAST = 4;

/** Places marks in as few lanes as keep them apart; moments that would cover each other become one. */
export function layOut(marks: readonly TimelineMark[], { from, to }: Range): readonly Placed[] {
  const percent = (millis: number): number =>
    Math.min(100, Math.max(0, ((millis - from) / (to - from)) * 100));
  const inside = marks.filter(
    (mark) => toMillis(mark.from) < to && toMillis(mark.to ?? mark.from) >= from,
  );
  const spans = inside.map((mark): Omit<Placed, "lane"> => {
    const start = percent(toMillis(mark.from));
    const width = Math.max(LEAST, percent(toMillis(mark.to ?? mark.from)) - start);
    const left = Math.min(start, 100 - width);
    return { marks: [mark], kind: mark.kind, left, width };
  });
  return intoLanes(spans.reduce(joined, []));
}

const MOMENTS: ReadonlySet<TimelineMark["kind"]> = new Set(["session", "deadline"]);

function joined(
  placed: readonly Omit<Placed, "lane">[],
  next: Omit<Placed, "lane">,
): readonly Omit<Placed, "lane">[] {
  const index = placed.findIndex(
    (other) =>
      MOMENTS.has(next.kind) && other.kind === next.kind && next.left < other.left + other.width,
  );
  const other = placed[index];
  if (!other) return [...placed, next];
  const end = Math.max(other.left + other.width, next.left + next.width);
  const both = { ...other, marks: [...other.marks, ...next.marks], width: end - other.left };
  return placed.with(index, both);
}

function intoLanes(spans: readonly Omit<Placed, "lane">[]): readonly Placed[] {
  const ends: number[] = [];
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.left + span.width;
    return { ...span, lane };
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** Midnights on the person's own clock, at most so many that their names have room. */
export function daysIn({ from, to }: Range, atMost: number): readonly number[] {
  const days: number[] = [];
  const day = new Date(from);
  day.setHours(0, 0, 0, 0);
  const step = Math.max(1, Math.ceil((to - from) / DAY / atMost));
  for (; day.getTime() < to; day.setDate(day.getDate() + step)) {
    if (day.getTime() >= from) days.push(day.getTime());
  }
  return days;
}

export const startOfToday = (now: string): number => new Date(toMillis(now)).setHours(0, 0, 0, 0);

export const WEEK = 7 * DAY;
