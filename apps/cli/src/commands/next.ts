import { formatInstant } from "@finalist/core";
import { agendaOf, type AgendaStep } from "@finalist/core/prepare/across";
import { type Context, withReader } from "../context.ts";
import { loadMostPressing, loadWork } from "../load-work.ts";
import type { AnswerOptions } from "../output.ts";
import { printable } from "../text.ts";
import { dueText, minutesText, NO_APPLICATIONS } from "../words.ts";

export interface NextOptions extends AnswerOptions {
  readonly minutes?: number;
  readonly limit: number;
}

/** What to do now, of one application or of all; with minutes, what fits into them. */
export const next = (context: Context, wanted: string | undefined, options: NextOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const now = io.now();
    const { minutes = Infinity, limit } = options;
    const loaded =
      wanted === undefined
        ? await loadMostPressing(reader, now, { minutes, count: limit })
        : [await loadWork(reader, wanted, now)];
    const { first, rest, longer } = agendaOf(loaded, minutes);
    const named = (step: AgendaStep) => {
      const own = loaded.find(({ application }) => application.id === step.applicationId);
      const timeZone = own?.preparation.timeZone ?? "UTC";
      return { company: own?.application.company.name ?? "", timeZone, ...step };
    };
    const items = (first ? [first, ...rest] : []).slice(0, limit).map(named);
    out.answer(options, {
      json: () => ({ items, ...(longer && { longer: named(longer) }) }),
      plain: () =>
        items.map(({ overdue, due, minutes, company, id, text }) => [
          overdue ? "overdue" : "open",
          ...[due, minutes, company, id, text],
        ]),
      text: () => {
        if (loaded.length === 0) return out.note(NO_APPLICATIONS);
        if (items.length === 0) return out.note("Nothing presses.");
        const { strong, muted, danger } = out.paint;
        for (const step of printable(items)) {
          const { id, company, text, due, overdue, timeZone, minutes, clearsFatal } = step;
          const facts = [minutesText(minutes), due && dueText(due, overdue, timeZone), timeZone];
          const whose = wanted === undefined ? `${company}: ` : "";
          const mark = overdue || clearsFatal ? danger("[!]") : "[ ]";
          const when = muted(`(${facts.filter(Boolean).join(", ")})`);
          out.line(`${mark} ${strong(id)} ${whose}${text} ${when}`, "    ");
        }
        if (longer) {
          const { company, text, minutes, due, timeZone } = printable(named(longer));
          const by = due ? `, by ${formatInstant(due, timeZone)}` : "";
          out.note(
            `What presses most takes longer: ${company}: ${text} (${minutesText(minutes)}${by}).`,
          );
        }
      },
    });
  });
