import { formatSpan, formatTime, HOUR, type Instant, MINUTE, type TimeZone } from "@finalist/core";
import type {
  ComingSession,
  LiveState,
  QuestionFor,
  RunningSession,
  SaidBefore,
} from "@finalist/core/prepare";
import { shorten } from "../../../text.ts";
import { bar } from "../../bars.ts";
import { BLANK, hanging, paragraph, type Row, sideBySide, type Span } from "../../rows.ts";
import { blockClock } from "./block-clock.ts";

export interface LiveView {
  readonly state: LiveState;
  /** Of two that go on at once, the one that the person is in. */
  readonly current: RunningSession | undefined;
  readonly company: string;
  readonly now: Instant;
  /** Of the clock on the wall. */
  readonly timeZone: TimeZone;
  readonly width: number;
  /** Lines of the whole screen. */
  readonly height: number;
}

/** From so many columns on, what was said before stands beside what is to be said. */
const BESIDE_FROM = 110;
/** Fewer lines than these are better used for words than for a large clock. */
const LARGE_FROM = 20;
/** From when on the time left is set off, in minutes. */
const SOON_OVER = 5;

const TITLES: Readonly<Record<LiveState["phase"], string>> = {
  unscheduled: "No date yet",
  before: "Before it starts",
  session: "",
  between: "Between two sessions",
  after: "It is over",
};

/** The time, which session this is, and how much of it is left. */
export function liveHeader(view: LiveView): readonly Row[] {
  const { now, timeZone, width, height, current } = view;
  const time = `${formatTime(now, timeZone)}:${now.slice(17, 19)}`;
  const about = aboutSpans(view);
  const progress = current ? [barRow(current, view)] : [];
  if (height < LARGE_FROM)
    return [
      { spans: [{ text: `${time}  `, tone: "strong" }, ...(about[0] ?? [])] },
      ...about.slice(1, 2).map((spans) => ({ spans })),
      ...progress,
    ];
  const clock = blockClock(time);
  const gap = "   ";
  const room = width - (clock[0]?.length ?? 0) - gap.length;
  return [
    ...clock.map((line, index): Row => ({
      spans: [
        { text: line, tone: "accent" },
        { text: gap },
        ...(about[index] ?? []).map((span) => ({ ...span, text: shorten(span.text, room) })),
      ],
    })),
    ...(current ? progress : [BLANK]),
  ];
}

/** What stands beside the clock, line by line. */
function aboutSpans({ state, current, company }: LiveView): readonly (readonly Span[])[] {
  if (!current || state.phase !== "session")
    return [[{ text: company, tone: "strong" }], [{ text: TITLES[state.phase], tone: "muted" }]];
  const left = Math.ceil(current.leftMillis / MINUTE);
  const isSoonOver = left <= SOON_OVER;
  const { number, format, slot, how, title } = current;
  const where = [`Session ${number} of ${state.sessionCount}`, format, slot].filter(Boolean);
  const others = state.running.filter(({ id }) => id !== current.id);
  return [
    [{ text: title, tone: "strong" }],
    [{ text: where.join(" · "), tone: "muted" }],
    [{ text: how ?? "", tone: "muted" }],
    [
      {
        text: `${left} min left${isSoonOver ? ": come to an end" : ""}`,
        tone: isSoonOver ? "danger" : "strong",
      },
    ],
    [
      {
        text: others.map((other) => `Tab: at the same time, ${other.title}`).join(", "),
        tone: "muted",
      },
    ],
  ];
}

function barRow({ share, start, end }: RunningSession, { width, timeZone }: LiveView): Row {
  const [full, rest] = bar(share, Math.max(width - 14, 4));
  return {
    spans: [
      { text: `${formatTime(start, timeZone)}  `, tone: "muted" },
      { text: full, tone: "accent" },
      { text: rest, tone: "muted" },
      { text: `  ${formatTime(end, timeZone)}`, tone: "muted" },
    ],
  };
}

/** What to say and to ask now, and what was said before. */
export function liveRows(view: LiveView): readonly Row[] {
  const { state, width, timeZone } = view;
  const isBeside = width >= BESIDE_FROM;
  const half = isBeside ? Math.floor(width * 0.6) : width;
  const side = isBeside ? width - half - 3 : width;
  /** What is `last` may wait: where all stands in one column, it comes behind the other one. */
  const together = (
    left: readonly Row[],
    right: readonly Row[],
    last: readonly Row[] = [],
  ): readonly Row[] =>
    isBeside
      ? sideBySide([...left, BLANK, ...last], right, half)
      : [...left, BLANK, ...right, BLANK, ...last];
  switch (state.phase) {
    case "session":
      return together(sessionRows(view, half), [
        ...saidRows(state.said, side),
        ...(state.next ? [BLANK, ...nextRows(state.next, timeZone, side)] : []),
      ]);
    case "before":
      return together(
        comingRows("It starts", state.next, view, half),
        checkRows(state.checks, side),
        sayRows(state.next, half),
      );
    case "between":
      return together(
        [...comingRows("Next", state.next, view, half), BLANK, ...sayRows(state.next, half)],
        saidRows(state.said, side),
      );
    case "after":
      return [
        ...paragraph("It is over.", width, "strong"),
        ...(state.people.length > 0
          ? paragraph(
              `Thank ${state.people.join(", ")} within a day: the tab After has the words.`,
              width,
            )
          : []),
        ...paragraph("Write down what was asked while you remember it: n", width),
      ];
    case "unscheduled":
      return paragraph("No session of this interview has a time yet.", width, "muted");
  }
}

/** In the order in which they stand on the screen. */
export const questionsIn = ({ people }: RunningSession): readonly QuestionFor[] =>
  people.flatMap(({ id, questions }) =>
    questions.map((question) => ({ interviewerId: id, question })),
  );

/** The row of a question: the same before and after it is asked. */
export const questionId = ({ interviewerId, question }: QuestionFor): string =>
  `${interviewerId} ${question.questionId ?? question.text}`;

const indented = 2;

function sessionRows({ current }: LiveView, columns: number): readonly Row[] {
  if (!current) return [];
  const width = columns - indented;
  const { people, revisits } = current;
  const open = revisits.filter(({ turn }) => turn !== "passed");
  return [
    ...open.flatMap(({ topic, text, turn }): readonly Row[] => {
      const isNow = turn === "now";
      const lead: Span = {
        text: isNow ? "Say now  " : "Later    ",
        tone: isNow ? "warn" : "muted",
      };
      return hanging(lead, isNow ? `${topic}: ${text}` : topic, columns, {
        tone: isNow ? "strong" : "muted",
      });
    }),
    ...(open.length > 0 ? [BLANK] : []),
    ...(people.length === 0
      ? paragraph("Nobody is named for this session.", columns, "muted")
      : []),
    ...people.flatMap(({ id, name, title, audience, lead, mention, questions }, index) => [
      ...(index > 0 ? [BLANK] : []),
      ...paragraph(`${name}, ${title ?? audience}`, columns, "accent"),
      ...(lead ? hanging({ text: "Lead with  ", tone: "muted" }, lead, columns) : []),
      ...(mention ? hanging({ text: "Mention    ", tone: "muted" }, mention, columns) : []),
      ...(questions.length === 0
        ? paragraph("No question is planned for this person.", columns, "muted")
        : []),
      ...questions.flatMap((question) => {
        const isAsked = question.askedAt !== undefined;
        return hanging(
          { text: isAsked ? "[x] " : "[ ] ", tone: isAsked ? "good" : "plain" },
          question.text,
          width,
          { of: questionId({ interviewerId: id, question }), tone: isAsked ? "muted" : "plain" },
        );
      }),
    ]),
  ];
}

function saidRows(said: readonly SaidBefore[], width: number): readonly Row[] {
  if (said.length === 0) return [];
  return [
    ...paragraph("Said before, and stays so", width, "accent"),
    ...said.flatMap(({ subject, value, where, clashesWith, correctedTo }) => [
      ...hanging({ text: `${subject}: `, tone: "muted" }, `${value} (${where})`, width),
      ...(clashesWith
        ? hanging({ text: "  ! ", tone: "danger" }, `not ${clashesWith}, as planned`, width)
        : []),
      ...(correctedTo
        ? hanging({ text: "  → ", tone: "warn" }, `say openly: ${correctedTo}`, width)
        : []),
    ]),
  ];
}

const nextRows = (
  { start, title, people }: ComingSession,
  timeZone: TimeZone,
  width: number,
): readonly Row[] => [
  ...paragraph("Next", width, "accent"),
  ...paragraph(`${formatTime(start, timeZone)} ${title}`, width, "strong"),
  ...paragraph(people.map(({ name }) => name).join(", "), width, "muted"),
];

function comingRows(
  label: string,
  next: ComingSession,
  { timeZone }: LiveView,
  width: number,
): readonly Row[] {
  const { inMillis, title, start, end, how, link, location, people } = next;
  // The last hour is rounded up: with half a minute left, "0 min" would be too late.
  const span = formatSpan(Math.max(inMillis, 0) + (inMillis > HOUR ? 0 : MINUTE - 1));
  const times = `${formatTime(start, timeZone)}–${formatTime(end, timeZone)}`;
  return [
    ...paragraph(`${label} in ${span}`, width, "accent"),
    ...paragraph(`${title}, ${times}`, width, "strong"),
    ...[how, location, link].flatMap((text) => (text ? paragraph(text, width) : [])),
    BLANK,
    ...people.flatMap(({ name, title: job, audience, lead }) => [
      ...paragraph(`${name}, ${job ?? audience}`, width, "accent"),
      ...(lead ? hanging({ text: "Lead with  ", tone: "muted" }, lead, width) : []),
    ]),
  ];
}

const sayRows = ({ revisits }: ComingSession, width: number): readonly Row[] =>
  revisits.flatMap(({ topic, text }) =>
    hanging({ text: "To say  ", tone: "muted" }, `${topic}: ${text}`, width),
  );

function checkRows(
  checks: Extract<LiveState, { phase: "before" }>["checks"],
  width: number,
): readonly Row[] {
  return [
    ...paragraph("Last checks", width, "accent"),
    ...(checks.length === 0
      ? paragraph("Nothing to check is on file yet: say how you meet.", width, "muted")
      : []),
    ...checks.flatMap(({ text, about, done }) =>
      hanging(
        { text: done ? "[x] " : "[ ] ", tone: done ? "good" : "warn" },
        about ? `${text} (${about})` : text,
        width,
        { tone: done ? "muted" : "plain" },
      ),
    ),
  ];
}
