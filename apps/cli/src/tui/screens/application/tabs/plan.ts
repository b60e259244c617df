import { formatDate, formatTime, localDate } from "@finalist/core";
import { type Plan, type PlanTask, prepare } from "@finalist/core/prepare";
import { minutesText } from "../../../../words.ts";
import { BLANK, bothEnds, hanging, paragraph, type Row } from "../../../rows.ts";
import { shorten } from "../../../../text.ts";
import { tick } from "./checklist.ts";
import { placeOf } from "./places.ts";
import { EXPAND, expand, type Intent, tab, type TabView } from "./tab.ts";

/** What to do until the interview, day by day, in the hours that there are. */
export const planTab = tab({
  name: "Plan",
  keys: {
    ...EXPAND,
    tick: { keys: [" "], shown: "Space", bar: "Space tick", does: "Tick off what only you know" },
    go: { keys: ["e"], shown: "e", bar: "e go there", does: "Go to where it is done" },
    more: { keys: ["+", "="], shown: "+", bar: "+ − hours", does: "More hours until then" },
    less: { keys: ["-"], shown: "-", does: "Fewer hours, down to any number" },
  },
  rows: planRows,
  act(action, id, view) {
    if (action === "more" || action === "less") return turnHours(view, action === "more" ? 1 : -1);
    if (action === "expand") return expand(id);
    const { tasks, dropped } = planIn(view);
    const task = [...tasks, ...dropped].find((one) => one.id === id);
    if (!task) return undefined;
    if (action === "go") return { type: "go", ...placeOf(task.itemId, view.preparation) };
    const item = view.preparation.checklist.find((one) => one.id === task.itemId);
    return item && tick(item, view);
  },
});

/** None: as many as it takes. */
const HOURS = [0, 0.5, 1, 2, 3, 4, 6, 8, 12, 16, 24, 40] as const;

function turnHours({ settings }: TabView, by: 1 | -1): Intent {
  const index = HOURS.findIndex((hours) => hours === (settings["hours"] ?? 0)) + by;
  return { type: "set", name: "hours", value: HOURS[index] ?? settings["hours"] ?? 0 };
}

function planIn({ document, candidate, preparation, now, settings }: TabView): Plan {
  const hours = settings["hours"] ?? 0;
  return hours === 0 ? preparation.plan : prepare(document, candidate, now, { hours }).plan;
}

function planRows(view: TabView): readonly Row[] {
  const plan = planIn(view);
  const { tasks, dropped } = plan;
  const { width, preparation, settings } = view;
  if (tasks.length + dropped.length === 0)
    return paragraph("Nothing is left to prepare.", width, "muted");
  const hours = settings["hours"] ?? 0;
  const sessions = preparation.sessions.map(({ session }) => session);
  const today = localDate(preparation.now, plan.timeZone);
  const dayOf = (instant: string): string => localDate(instant, plan.timeZone);
  const days = [
    ...new Set([
      ...tasks.map(({ day }) => day ?? today),
      ...sessions.map(({ start }) => dayOf(start)),
    ]),
  ].sort();
  return [
    bothEnds(
      { text: inWords(plan) },
      { text: hours === 0 ? "any number of hours" : minutesText(hours * 60), tone: "accent" },
      width,
      shorten,
    ),
    ...days.flatMap((day) => {
      const own = tasks.filter((task) => (task.day ?? today) === day);
      const minutes = own.reduce((sum, task) => sum + task.minutes, 0);
      const title = day === today ? "Today" : formatDate(day);
      return [
        BLANK,
        ...paragraph(minutes > 0 ? `${title} · ${minutesText(minutes)}` : title, width, "accent"),
        ...own.flatMap((task) => taskRows(task, view)),
        ...sessions
          .filter(({ start }) => dayOf(start) === day)
          .flatMap(({ title: name, start, end }) =>
            hanging(
              { text: "■ ", tone: "good" },
              `${formatTime(start, plan.timeZone)}–${formatTime(end, plan.timeZone)} ${name ?? "Session"}`,
              width,
              { tone: "strong" },
            ),
          ),
      ];
    }),
    ...(dropped.length > 0
      ? [BLANK, ...paragraph("Does not fit: leave it, or find more time", width, "accent")]
      : []),
    ...dropped.flatMap((task) => taskRows(task, view)),
  ];
}

function inWords({ tasks, dropped, minutesNeeded, suffices, minutesAvailable }: Plan): string {
  const work = `${minutesText(minutesNeeded)} of work in ${tasks.length + dropped.length} steps`;
  if (minutesAvailable === undefined) return `${work}. + and − say what fits`;
  return suffices ? `${work}: all of it fits` : `${work}: what matters most stays`;
}

function taskRows(task: PlanTask, { width, expanded }: TabView): readonly Row[] {
  const { id: of, text, why, minutes, clearsFatal, overdue } = task;
  const marks = [minutesText(minutes), clearsFatal ? "may cost the offer" : overdue && "late"];
  return [
    ...hanging(
      { text: clearsFatal ? "! " : "• ", tone: clearsFatal ? "danger" : "muted" },
      `${text} (${marks.filter(Boolean).join(", ")})`,
      width,
      { of },
    ),
    ...(expanded.has(of) ? hanging({ text: "    " }, why, width, { of, tone: "muted" }) : []),
  ];
}
