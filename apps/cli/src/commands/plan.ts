import { formatDate } from "@finalist/core";
import { type Plan, type PlanTask, prepare } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { dueText, minutesText } from "../words.ts";

export interface PlanOptions extends AnswerOptions {
  readonly hours?: number;
}

/** What to do until the interview, day by day, and what to do with the next half hour. */
export const plan = (context: Context, wanted: string, options: PlanOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = await loadOne(reader, wanted, io.now());
    const hours = options.hours === undefined ? {} : { hours: options.hours };
    const { plan: made } = prepare(loaded.application, loaded.candidate, io.now(), hours);
    const { tasks, dropped, nextBlock } = made;
    const rowOf = (state: string, task: PlanTask) => [
      ...[state, task.day, task.due, task.minutes, task.id, task.text],
    ];
    const isNext = ({ id }: PlanTask) => nextBlock.some((task) => task.id === id);
    out.answer(options, {
      json: () => made,
      plain: () => [
        ...tasks.map((task) => rowOf(isNext(task) ? "next" : "planned", task)),
        ...dropped.map((task) => rowOf("dropped", task)),
      ],
      text: () => printPlan(out, loaded, made),
    });
  });

function printPlan(out: Output, { brief }: Loaded, made: Plan): void {
  const { timeZone } = made;
  const { strong, muted, danger } = out.paint;
  const { company, role, countdown } = printable(brief);
  out.line(strong(`${company}, ${role}: ${countdown}`));
  const { tasks, dropped, nextBlock } = printable(made);
  if (tasks.length + dropped.length === 0) return out.line("Nothing is left to prepare.");
  const needed = minutesText(made.minutesNeeded);
  out.line(
    made.minutesAvailable === undefined
      ? `${needed} of work. With --hours it says what fits.`
      : `${needed} of work, ${minutesText(made.minutesAvailable)} to do it in.`,
  );
  if (nextBlock.length > 0) {
    out.line();
    out.line(strong("The next half hour"));
  }
  for (const { text, minutes } of nextBlock)
    out.line(`  ${text} ${muted(`(${minutesText(minutes)})`)}`, "    ");
  let day: string | undefined;
  for (const task of tasks) {
    if (task.day !== day) {
      day = task.day;
      out.line();
      out.line(strong(day ? formatDate(day) : "Any day"));
    }
    const when = task.due ? `, ${dueText(task.due, task.overdue, timeZone)}` : "";
    const mark = task.clearsFatal ? danger("!") : " ";
    out.line(`${mark} ${task.text} ${muted(`(${minutesText(task.minutes)}${when})`)}`, "    ");
  }
  if (dropped.length > 0) {
    out.line();
    out.line(strong("Does not fit: leave it, or find more time"));
  }
  for (const { text, minutes } of dropped)
    out.line(`  ${text} ${muted(`(${minutesText(minutes)})`)}`, "    ");
}
