import type { TimelineKey } from "../playbook/timeline.ts";
import { endOfDate, type Instant, isBefore, toMillis } from "../time.ts";
import { groupBy } from "../group-by.ts";
import type { Preparation } from "./prepare.ts";
import type { Deadline } from "./timeline.ts";

/** One mark in a picture of the time ahead: a moment, or a span where it has an end. */
export interface TimelineMark {
  /** Of the session, or of the first deadline that the mark stands for. */
  readonly id: string;
  readonly kind: "session" | "deadline" | "window" | "decision";
  readonly from: Instant;
  readonly to?: Instant;
  /** What stands there; several things can share a moment. */
  readonly texts: readonly string[];
}

/** How a deadline is drawn; those of minutes around a session belong to the day and are left out. */
const KINDS: Partial<Readonly<Record<TimelineKey, TimelineMark["kind"]>>> = {
  "TL-01": "deadline",
  "TL-02": "deadline",
  "TL-04": "deadline",
  "TL-09": "deadline",
  "TL-10": "deadline",
  "TL-11": "deadline",
  "TL-12": "deadline",
  "TL-13": "deadline",
  "TL-14": "deadline",
  "TL-20": "deadline",
  "TL-21": "window",
  "TL-22": "window",
  "TL-23": "decision",
  "TL-24": "window",
  "TL-25": "window",
  "TL-28": "deadline",
  "TL-30": "deadline",
};

/** What lies ahead of one application until the decision, in order of time. */
export function timelineMarks({
  sessions,
  timeline,
  window,
  now,
  timeZone,
}: Preparation): readonly TimelineMark[] {
  const meetings = sessions.map(({ session, format }): TimelineMark => ({
    id: session.id,
    kind: "session",
    from: session.start,
    to: session.end,
    texts: [session.title ?? format?.name ?? "Session"],
  }));
  const drawn = timeline.filter(
    ({ entry, state }) => (state === "ahead" || state === "now") && KINDS[entry],
  );
  const decision: readonly TimelineMark[] = window
    ? [
        {
          id: "window",
          kind: "decision",
          from: endOfDate(window, timeZone),
          texts: ["The answer they promised"],
        },
      ]
    : [];
  const asks = drawn.filter(({ entry }) => !(window && KINDS[entry] === "decision"));
  return [...meetings, ...together(asks), ...decision]
    .filter(({ from, to }) => !isBefore(to ?? from, now))
    .sort((a, b) => toMillis(a.from) - toMillis(b.from));
}

/** Deadlines of one moment share a mark, and so do the same words to several people. */
function together(deadlines: readonly Deadline[]): readonly TimelineMark[] {
  const placeOf = ({ entry, due, interviewId }: Deadline): string =>
    KINDS[entry] === "deadline" ? `${due}` : `${entry} ${interviewId}`;
  return [...groupBy(deadlines, placeOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kind = KINDS[first.entry] ?? "deadline";
    const begins = earliest(group.map(({ from }) => from));
    const ends = latest(group.map(({ due }) => due));
    const from = kind === "deadline" ? ends : (begins ?? ends);
    if (from === undefined) return [];
    return [
      {
        id: first.id,
        kind,
        from,
        ...(kind !== "deadline" && ends !== undefined && ends !== from && { to: ends }),
        texts: [...new Set(group.map(({ text }) => text))],
      },
    ];
  });
}

const inOrder = (moments: readonly (Instant | undefined)[]): readonly Instant[] =>
  moments.filter((moment) => moment !== undefined).sort((a, b) => toMillis(a) - toMillis(b));

const earliest = (moments: readonly (Instant | undefined)[]) => inOrder(moments)[0];
const latest = (moments: readonly (Instant | undefined)[]) => inOrder(moments).at(-1);
