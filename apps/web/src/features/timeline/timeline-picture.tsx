import type { TimelineMark } from "@finalist/core/prepare";
import { useState } from "react";
import { Link } from "wouter";
import { dateFormat, systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Hint } from "../../ui/hint.tsx";
import { Moment } from "../../when.tsx";
import { daysIn, layOut, type Placed, type Range } from "./lay-out.ts";
import type { TimelineRow } from "./timeline.tsx";
import { KIND_NAMES, shortOf, spokenOf, whenOf } from "./words.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

interface TimelinePictureProps {
  readonly rows: readonly TimelineRow[];
  readonly range: Range;
  readonly now: number;
}

const DAYS_NAMED = 9;
const LANE_REM = 1.75;
const ROWS_SHOWN = 5;

/** One row an application, one mark a link; its words are those of the list it is. */
export function TimelinePicture({ rows, range, now }: TimelinePictureProps) {
  const [showAll, setShowAll] = useState(false);
  const days = daysIn(range, DAYS_NAMED);
  // The last one has no room for its name.
  const named = days.filter((day) => (day - range.from) / (range.to - range.from) < 0.95);
  const shown = showAll ? rows : rows.slice(0, ROWS_SHOWN);
  const at = (millis: number): string =>
    `${((millis - range.from) / (range.to - range.from)) * 100}%`;
  const isOne = rows.length === 1;
  const grid = isOne ? "grid-cols-1" : "grid-cols-[9rem_minmax(0,1fr)]";
  return (
    <div className="hidden overflow-hidden rounded-2xl border border-line bg-card px-5 pt-4 pb-3 sm:block">
      <div className={`grid ${grid} gap-x-4`}>
        <div aria-hidden className={`relative h-6 ${isOne ? "" : "col-start-2"}`}>
          {named.map((day) => (
            <span
              key={day}
              className="absolute top-0 pl-1.5 text-xs whitespace-nowrap text-muted tabular-nums"
              style={{ left: at(day) }}
            >
              {nameOfDay(day)}
            </span>
          ))}
        </div>
      </div>
      <ol aria-label="The time ahead" className="relative">
        {shown.map((row) => (
          <li key={row.id} className={`grid ${grid} gap-x-4 border-t border-line`}>
            {!isOne && (
              <Link
                href={row.href}
                title={row.name}
                className="self-center truncate py-2 text-sm font-medium hover:text-accent"
              >
                <bdi>{row.name}</bdi>
              </Link>
            )}
            <Track row={row} range={range} days={days.map(at)} today={at(now)} />
          </li>
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6">
        <Legend rows={shown} />
        {rows.length > ROWS_SHOWN && (
          <Button {...HARMLESS} look="quiet" onClick={() => setShowAll(!showAll)}>
            {showAll ? "Show less" : `Show ${rows.length - ROWS_SHOWN} more`}
          </Button>
        )}
      </div>
    </div>
  );
}

const nameOfDay = (millis: number): string =>
  dateFormat({ weekday: "short", day: "numeric", timeZone: systemTimeZone() }).format(millis);

interface TrackProps {
  readonly row: TimelineRow;
  readonly range: Range;
  readonly days: readonly string[];
  readonly today: string;
}

function Track({ row, range, days, today }: TrackProps) {
  const placed = layOut(row.marks, range);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return (
    <ol
      aria-label={`Ahead at ${row.name}`}
      className="relative my-2"
      style={{ height: `${lanes * LANE_REM}rem` }}
    >
      {days.map((left) => (
        <li
          key={left}
          aria-hidden
          className="absolute -inset-y-2 border-l border-line/70"
          style={{ left }}
        />
      ))}
      <li aria-hidden className="absolute -inset-y-2 w-0.5 bg-accent" style={{ left: today }} />
      {placed.length === 0 && (
        <li className="relative ml-3 inline-block bg-card px-2 py-1 text-sm text-muted">
          Nothing in these days
        </li>
      )}
      {placed.map((each) => (
        <li
          key={each.marks[0]?.id}
          className="absolute flex"
          style={{
            left: `${each.left}%`,
            width: `${each.width}%`,
            top: `${each.lane * LANE_REM}rem`,
            height: `${LANE_REM - 0.25}rem`,
          }}
        >
          <Mark placed={each} row={row} />
        </li>
      ))}
    </ol>
  );
}

const LOOKS: Readonly<Record<TimelineMark["kind"], string>> = {
  session: "bg-accent text-on-accent font-medium",
  deadline: "bg-warn-soft text-warn",
  window: "bg-accent-soft text-accent",
  decision: "border border-dashed border-ink/60 bg-card text-ink",
};

const SIGNS: Readonly<Record<TimelineMark["kind"], string>> = {
  session: "●",
  deadline: "◆",
  window: "✎",
  decision: "⚑",
};

const WIDE_ENOUGH = 9;

function Mark({ placed, row }: { readonly placed: Placed; readonly row: TimelineRow }) {
  const { marks, kind, width } = placed;
  const [first] = marks;
  if (!first) return null;
  return (
    <Hint text={<Words marks={marks} timeZone={row.timeZone} />}>
      <Link
        href={row.hrefOf(first)}
        aria-label={spokenOf(marks)}
        className={`mx-px flex min-w-0 flex-1 items-center gap-1.5 rounded-md px-1.5 text-xs transition hover:ring-2 hover:ring-accent ${LOOKS[kind]} ${width < WIDE_ENOUGH ? "justify-center" : ""}`}
      >
        <span aria-hidden>{SIGNS[kind]}</span>
        {width >= WIDE_ENOUGH && (
          <span aria-hidden className="truncate">
            {shortOf(marks)}
          </span>
        )}
      </Link>
    </Hint>
  );
}

interface WordsProps {
  readonly marks: readonly TimelineMark[];
  readonly timeZone: string;
}

function Words({ marks, timeZone }: WordsProps) {
  return (
    <ul className="space-y-1.5">
      {marks.map((mark) => (
        <li key={mark.id}>
          <span className="block text-xs text-muted">
            {mark.kind === "session" ? (
              <Moment instant={mark.from} timeZone={timeZone} />
            ) : (
              whenOf(mark)
            )}
          </span>
          {mark.texts.map((text) => (
            <span key={text} className="block">
              {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Legend({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const kinds = (Object.keys(KIND_NAMES) as TimelineMark["kind"][]).filter((kind) =>
    rows.some(({ marks }) => marks.some((mark) => mark.kind === kind)),
  );
  return (
    <p aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      <span className="flex items-center gap-1.5">
        <span className="h-3 w-0.5 bg-accent" /> Now
      </span>
      {kinds.map((kind) => (
        <span key={kind} className="flex items-center gap-1.5">
          <span className={`grid size-4 place-items-center rounded text-[0.625rem] ${LOOKS[kind]}`}>
            {SIGNS[kind]}
          </span>
          {KIND_NAMES[kind]}
        </span>
      ))}
    </p>
  );
}
