import { formatInstant, formatSpan, toMillis } from "@finalist/core";
import { type AreaReadiness, sessionAtHand, timelineMarks } from "@finalist/core/prepare";
import { SEVERITY_MARKS, whenText } from "../../../../words.ts";
import { bar, TIMELINE_LEGEND, timelineSpans } from "../../../bars.ts";
import { BLANK, bothEnds, hanging, paragraph, type Row } from "../../../rows.ts";
import { shorten } from "../../../../text.ts";
import { tick } from "./checklist.ts";
import { AREA_TABS, placeOf } from "./places.ts";
import { stepRows } from "./step-rows.ts";
import { allSteps, MINUTES_AT_FIRST, stepsFor, turnMinutes } from "./steps.ts";
import { type Intent, tab, type TabView } from "./tab.ts";

/** How it stands, what to do next, and what stands in the way. */
export const overviewTab = tab({
  name: "Overview",
  keys: {
    go: { keys: ["enter"], shown: "Enter", bar: "Enter go there", does: "Go to where it is done" },
    tick: { keys: [" "], shown: "Space", does: "Tick off a step that only you can know" },
    more: { keys: ["+", "="], shown: "+", bar: "+ − time", does: "More time at hand" },
    less: { keys: ["-"], shown: "-", does: "Less time at hand" },
  },
  rows: (view) => [
    ...standRows(view),
    BLANK,
    ...stepRows(stepsOf(view), { minutes: minutesIn(view), width: view.width, isNamed: false }),
    BLANK,
    ...findingRows(view),
    ...areaRows(view),
    ...aheadRows(view),
  ],
  act(action, id, view) {
    if (action === "more" || action === "less") {
      const value = turnMinutes(minutesIn(view), action === "more" ? 1 : -1);
      return { type: "set", name: "minutes", value };
    }
    const step = allSteps(stepsOf(view)).find(({ rowId }) => rowId === id);
    if (action === "go") return step ? { type: "go", ...step.place } : placeOfRow(id, view);
    if (step?.item) return tick(step.item, view);
    return { type: "say", text: "Enter goes to where it is done.", tone: "warn" };
  },
});

const minutesIn = ({ settings }: TabView): number => settings["minutes"] ?? MINUTES_AT_FIRST;

const stepsOf = (view: TabView) =>
  stepsFor([{ application: view.document, preparation: view.preparation }], minutesIn(view));

function placeOfRow(id: string | undefined, { preparation }: TabView): Intent | undefined {
  const area = preparation.readiness.areas.find((one) => one.area === id);
  if (area) return { type: "go", tab: AREA_TABS[area.area] };
  const finding = preparation.findings.find((one) => one.id === id);
  const about = finding?.objects[0]?.id;
  return (
    finding && {
      type: "go",
      ...placeOf(finding.rule, preparation),
      ...(about !== undefined && { id: about }),
    }
  );
}

const BAR_COLUMNS = 20;

function standRows({ brief, preparation, width }: TabView): readonly Row[] {
  const { done, applicable, ready } = preparation.readiness;
  const when = brief.start ? whenText(brief.start, brief.timeZone) : "No date yet";
  const [full, rest] = bar(applicable === 0 ? 0 : done / applicable, BAR_COLUMNS);
  const session = sessionAtHand(preparation);
  const left = session ? toMillis(session.start) - toMillis(preparation.now) : 0;
  return [
    bothEnds(
      { text: brief.round === undefined ? when : `Round ${brief.round}: ${when}`, tone: "strong" },
      { text: brief.countdown, tone: "accent" },
      width,
      shorten,
    ),
    {
      spans: [
        { text: full, tone: ready ? "good" : "accent" },
        { text: rest, tone: "muted" },
        { text: ` ${brief.readiness}${ready ? ": you are ready" : ""}` },
      ],
    },
    ...(session
      ? paragraph(
          `${session.title ?? "Session"} ${left > 0 ? `begins in ${formatSpan(left)}` : "goes on now"}: v opens what to have in sight.`,
          width,
          "accent",
        )
      : []),
  ];
}

const SEVERITY_TONES = { fatal: "danger", warn: "warn", tip: "muted" } as const;

function findingRows({ preparation: { findings, phase }, width }: TabView): readonly Row[] {
  if (findings.length === 0)
    return phase === "after"
      ? []
      : [...paragraph("Nothing stands in the way.", width, "good"), BLANK];
  return [
    ...paragraph("What stands in the way", width, "accent"),
    ...findings.flatMap(({ id: of, severity, text, detail, objects, todo }) => {
      const names = [...new Set(objects.map(({ name }) => name))];
      const about = [names.join(", "), detail].filter(Boolean).join(": ");
      return [
        ...hanging(
          { text: `${SEVERITY_MARKS[severity]} `, tone: SEVERITY_TONES[severity] },
          about ? `${text} (${about})` : text,
          width,
          { of },
        ),
        ...hanging({ text: "    → " }, todo, width, { of, tone: "muted" }),
      ];
    }),
    BLANK,
  ];
}

function areaRows({ preparation: { readiness, phase }, width }: TabView): readonly Row[] {
  const isOver = phase === "after";
  // What was not done before the round is no use to anybody after it.
  const areas = readiness.areas.filter(
    ({ area, applicable }) => applicable > 0 && (!isOver || area === "after"),
  );
  return [
    ...paragraph(isOver ? "How far you are" : "How ready you are", width, "accent"),
    ...areas.flatMap((area) => areaLine(area, width)),
    BLANK,
  ];
}

const NAME_COLUMNS = 18;

function areaLine(
  { area: of, name, done, applicable, reasons }: AreaReadiness,
  width: number,
): readonly Row[] {
  const [full, rest] = bar(done / applicable, 10);
  const isDone = done === applicable;
  const score = ` ${done} of ${applicable}`.padEnd(10);
  const room = width - NAME_COLUMNS - 10 - score.length;
  return [
    {
      of,
      spans: [
        { text: shorten(name, NAME_COLUMNS - 1).padEnd(NAME_COLUMNS) },
        { text: full, tone: isDone ? "good" : "accent" },
        { text: rest, tone: "muted" },
        { text: score },
        { text: reasons[0] && room > 16 ? shorten(reasons[0], room) : "", tone: "muted" },
      ],
    },
  ];
}

const PICTURE_FROM = 60;
const MARKS_MAX = 10;

function aheadRows({ preparation, width }: TabView): readonly Row[] {
  const marks = timelineMarks(preparation);
  if (marks.length === 0) return [];
  const picture: readonly Row[] =
    width < PICTURE_FROM ? [] : [{ spans: timelineSpans(marks, preparation.now, width) }];
  return [
    bothEnds(
      { text: "The time ahead", tone: "accent" },
      { text: picture.length > 0 ? TIMELINE_LEGEND : "", tone: "muted" },
      width,
      shorten,
    ),
    ...picture,
    ...marks
      .slice(0, MARKS_MAX)
      .flatMap(({ from, texts }) =>
        hanging(
          { text: `${formatInstant(from, preparation.timeZone)}  `, tone: "muted" },
          texts.join("; "),
          width,
        ),
      ),
  ];
}
