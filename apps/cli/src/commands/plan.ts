import { formatDate } from "@finalist/core";
import { prepare } from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { dueText, minutesText } from "../words.ts";

/** What to do until the interview, day by day, and what to do with the next half hour. */
export const plan = (
  context: Context,
  wanted: string,
  options: JsonOption & { readonly hours?: number },
) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const { application, candidate, brief } = await loadOne(client, wanted, io.now());
    const hours = options.hours === undefined ? {} : { hours: options.hours };
    const { plan: made, timeZone } = prepare(application, candidate, io.now(), hours);
    if (options.json) return out.json(made);
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
  });
