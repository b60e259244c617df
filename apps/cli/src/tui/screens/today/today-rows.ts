import { formatDate, formatInstant, formatSpan, localDate, toMillis } from "@finalist/core";
import { nextInterview } from "@finalist/core/model";
import { stageName, stageOfSummary, timelineMarks } from "@finalist/core/prepare";
import { shorten, widthOf } from "../../../text.ts";
import { whenText } from "../../../words.ts";
import { bar, TIMELINE_LEGEND, timelineSpans } from "../../bars.ts";
import {
  BLANK,
  bothEnds,
  bothWhole,
  hanging,
  paragraph,
  rangeOf,
  type Row,
  type Span,
} from "../../rows.ts";
import type { Derived, Entry } from "../../workspace.ts";
import { stepRows } from "../application/tabs/step-rows.ts";
import type { Board } from "./board.ts";

export interface RowsInput {
  readonly now: string;
  readonly minutes: number;
  readonly width: number;
  /** Whether only applications are looked for. */
  readonly isFiltered: boolean;
}

/** From so many columns on, there is room for the time ahead. */
const TIMELINE_FROM = 98;

/** What to do now, what is late, and every application. */
export const todayRows = (board: Board, input: RowsInput): readonly Row[] => [
  ...(input.isFiltered ? [] : [...atHandRows(board, input), ...nextRows(board, input)]),
  ...applicationRows(board, input),
];

function nextRows({ steps, prepared, active, old }: Board, input: RowsInput): readonly Row[] {
  if (prepared.size === 0) return [];
  const isNamed = active.length + old.length > 1;
  return [...stepRows(steps, { ...input, isNamed }), BLANK];
}

function atHandRows({ atHand }: Board, { now, width }: RowsInput): readonly Row[] {
  return atHand.flatMap(({ entry, title, start }) => {
    const left = toMillis(start) - toMillis(now);
    const when = left > 0 ? `begins in ${formatSpan(left)}` : "goes on now";
    return [
      ...hanging(
        { text: "! ", tone: "accent" },
        `${entry.listed.company}, ${title}: ${when}. v opens what to have in sight.`,
        width,
        { of: `live ${entry.listed.id}`, tone: "accent" },
      ),
      BLANK,
    ];
  });
}

function applicationRows(board: Board, input: RowsInput): readonly Row[] {
  const { active, old, prepared } = board;
  const { width } = input;
  const rows = (entries: readonly Entry[]): readonly Row[] =>
    entries.flatMap((entry) => cardRows(entry, prepared.get(entry.listed.id), input));
  const hasTimeline = width >= TIMELINE_FROM && prepared.size > 0;
  return [
    bothEnds(
      { text: "Your interviews", tone: "accent" },
      { text: hasTimeline ? TIMELINE_LEGEND : "", tone: "muted" },
      width,
      shorten,
    ),
    ...rows(active),
    ...(old.length > 0
      ? [BLANK, ...paragraph(`Over or answered (${old.length})`, width, "muted"), ...rows(old)]
      : []),
  ];
}

const BAR_COLUMNS = 12;

interface Card {
  readonly derived: Derived | undefined;
  readonly now: string;
  readonly width: number;
  readonly rows: readonly Row[];
}
const cards = new WeakMap<Entry["listed"], Card>();

/** A card as it was drawn last, where nothing in it changed: of hundreds, few do. */
function cardRows(
  entry: Entry,
  derived: Derived | undefined,
  { now, width }: RowsInput,
): readonly Row[] {
  const known = cards.get(entry.listed);
  if (known?.derived === derived && known?.now === now && known.width === width) return known.rows;
  const rows = newCardRows(entry, derived, { now, width });
  cards.set(entry.listed, { derived, now, width, rows });
  return rows;
}

/** The rows of the selected application with nothing cut; all others are as they were. */
export function withWholeCard(
  rows: readonly Row[],
  { active, old, prepared }: Board,
  selected: string | undefined,
  input: Pick<RowsInput, "now" | "width">,
): readonly Row[] {
  const entry = [...active, ...old].find(({ listed }) => listed.id === selected);
  const range = rangeOf(rows, selected);
  if (!entry || !range) return rows;
  const whole = newCardRows(entry, prepared.get(entry.listed.id), { ...input, isWhole: true });
  return [...rows.slice(0, range.first), ...whole, ...rows.slice(range.last + 1)];
}

interface CardInput extends Pick<RowsInput, "now" | "width"> {
  /** What is too long wraps instead of being cut. */
  readonly isWhole?: boolean;
}

/** Which one, when and how ready; the time ahead where there is room for it. */
function newCardRows(
  { listed }: Entry,
  derived: Derived | undefined,
  { now, width, isWhole = false }: CardInput,
): readonly Row[] {
  const of = listed.id;
  const { start, end, round } = nextInterview(listed, now) ?? {};
  const title: Span = { text: `${listed.company}, ${listed.role}` };
  const until: Span = {
    text: derived?.brief.countdown ?? countdown(start, end, now),
    tone: "accent",
  };
  const stage = stageName(derived?.preparation.stage ?? stageOfSummary(listed, now), listed);
  const ready = derived && derived.preparation.phase !== "after" ? readySpans(derived) : [];
  const room = width - widthOf(ready.map(({ text }) => text).join("")) - 2;
  const withWhen = (when: string): string => `  ${stage} · Round ${round}, ${when}`;
  const zoned = start && withWhen(whenText(start, listed.timeZone));
  const text =
    start === undefined
      ? `  ${stage} · No date yet`
      : zoned !== undefined && widthOf(zoned) <= room
        ? zoned
        : withWhen(formatInstant(start, listed.timeZone));
  const below: Span = { text, tone: "muted" };
  const lines = isWhole
    ? [...bothWhole(title, [until], width), ...bothWhole(below, ready, width)]
    : [bothEnds(title, until, width, shorten), { spans: beside(below, ready, width) }];
  return [
    ...lines.map((line) => ({ ...line, of })),
    ...(derived && width >= TIMELINE_FROM ? timelineRows(derived, of, width) : []),
  ];
}

function readySpans({ preparation: { readiness } }: Derived): readonly Span[] {
  const { done, applicable, ready } = readiness;
  const [full, rest] = bar(applicable === 0 ? 0 : done / applicable, BAR_COLUMNS);
  return [
    { text: full, tone: ready ? "good" : "accent" },
    { text: rest, tone: "muted" },
    { text: ` ${done} of ${applicable}` },
  ];
}

/** Left and right on one line, the right whole. */
function beside(left: Span, right: readonly Span[], width: number): readonly Span[] {
  const taken = right.reduce((sum, { text }) => sum + widthOf(text), 0);
  const text = shorten(left.text, Math.max(width - taken - 2, 1));
  const gap = " ".repeat(Math.max(width - taken - widthOf(text), 1));
  return [{ ...left, text }, { text: gap }, ...right];
}

function timelineRows({ preparation }: Derived, of: string, width: number): readonly Row[] {
  const marks = timelineMarks(preparation);
  const last = marks.at(-1);
  if (!last) return [];
  const end = ` ${formatDate(localDate(last.to ?? last.from, preparation.timeZone))}`;
  const line = timelineSpans(marks, preparation.now, width - 6 - widthOf(end));
  return [
    { of, spans: [{ text: "  now ", tone: "muted" }, ...line, { text: end, tone: "muted" }] },
  ];
}

function countdown(start: string | undefined, end: string | undefined, now: string): string {
  if (start === undefined || end === undefined) return "";
  const until = toMillis(start) - toMillis(now);
  if (until > 0) return `in ${formatSpan(until)}`;
  const since = toMillis(now) - toMillis(end);
  return since < 0 ? "now" : `${formatSpan(since)} ago`;
}

/** What stands there while nothing does. */
export const emptyRows = (width: number): readonly Row[] => [
  BLANK,
  ...paragraph("You have been invited back. Walk in prepared.", width, "strong"),
  BLANK,
  ...paragraph("No applications yet. Begin with the invitation that you received:", width),
  BLANK,
  ...hanging({ text: "i  ", tone: "strong" }, "Paste it here, and look over what was read.", width),
  ...hanging(
    { text: "a  ", tone: "strong" },
    "Or add an invented application, to look around.",
    width,
  ),
  BLANK,
  ...paragraph("From a file, in a shell: finalist intake FILE", width, "muted"),
  ...paragraph("Everything stays on this machine.", width, "muted"),
];
