import { type Instant, toMillis } from "@finalist/core";
import type { TimelineMark } from "@finalist/core/prepare";
import type { Span } from "./rows.ts";
import type { Tone } from "./theme.ts";

/** How much of something is there, as a bar: full blocks, and light ones for the rest. */
export function bar(share: number, width: number): readonly [full: string, rest: string] {
  const full = Math.max(0, Math.min(width, Math.floor(share * width)));
  return ["█".repeat(full), "░".repeat(width - full)];
}

type Kind = TimelineMark["kind"];

/** How a mark is drawn, and what stands in front where several fall on one place. */
const MARKS: Readonly<
  Record<Kind, { readonly sign: string; readonly tone: Tone; readonly rank: number }>
> = {
  window: { sign: "═", tone: "accent", rank: 1 },
  deadline: { sign: "•", tone: "warn", rank: 2 },
  decision: { sign: "◆", tone: "accent", rank: 3 },
  session: { sign: "■", tone: "good", rank: 4 },
};

/** What the signs of a time line mean. */
export const TIMELINE_LEGEND = "■ session  • deadline  ═ write  ◆ decision";

/** The time from now to the last mark, in so many columns. */
export function timelineSpans(
  marks: readonly TimelineMark[],
  now: Instant,
  width: number,
): readonly Span[] {
  const ends = marks.map(({ from, to }) => toMillis(to ?? from));
  const begin = toMillis(now);
  const length = Math.max(...ends, begin + 1) - begin;
  const columnOf = (instant: Instant): number =>
    Math.max(
      0,
      Math.min(width - 1, Math.round(((toMillis(instant) - begin) / length) * (width - 1))),
    );
  const cells: (Kind | undefined)[] = Array.from({ length: width });
  for (const { kind, from, to } of marks) {
    // They may decide from then on; what counts is until when.
    const begins = kind === "decision" ? (to ?? from) : from;
    for (let column = columnOf(begins); column <= columnOf(to ?? from); column += 1) {
      const there = cells[column];
      if (!there || MARKS[there].rank < MARKS[kind].rank) cells[column] = kind;
    }
  }
  return cells.map((kind): Span => {
    if (!kind) return { text: "─", tone: "muted" };
    const { sign, tone } = MARKS[kind];
    return { text: sign, tone };
  });
}
