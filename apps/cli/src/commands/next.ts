import { FAR_FUTURE, formatInstant, toMillis } from "@finalist/core";
import type { NextAction } from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { loadAll, type Loaded, loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { dueText } from "../words.ts";

/** Between applications the clock decides; within one, the order of its preparation stays. */
const byUrgency = (a: NextAction, b: NextAction): number =>
  Number(b.overdue) - Number(a.overdue) ||
  toMillis(a.from ?? a.due ?? FAR_FUTURE) - toMillis(b.from ?? b.due ?? FAR_FUTURE);

/** The most pressing actions, of one application or of all. */
export const next = (
  context: Context,
  wanted: string | undefined,
  options: JsonOption & { readonly limit: number },
) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const now = io.now();
    const loaded: readonly Loaded[] =
      wanted === undefined ? await loadAll(client, now) : [await loadOne(client, wanted, now)];
    const items = loaded
      .flatMap(({ application, preparation }) =>
        preparation.next.map((action) => ({
          applicationId: application.id,
          company: application.company.name,
          timeZone: preparation.timeZone,
          ...action,
        })),
      )
      .sort((a, b) => (wanted === undefined ? byUrgency(a, b) : 0))
      .slice(0, options.limit);
    if (options.json) return out.json({ items });
    if (items.length === 0) return out.note("Nothing presses.");
    const { strong, danger } = out.paint;
    for (const { id, company, text, from, due, overdue, timeZone } of printable(items)) {
      const moment = from ? `from ${formatInstant(from, timeZone)}` : undefined;
      const times = [moment, due && dueText(due, overdue, timeZone)].filter(Boolean);
      const when = times.length > 0 ? ` (${times.join(", ")}, ${timeZone})` : "";
      const whose = wanted === undefined ? `${company}: ` : "";
      out.line(`${overdue ? danger("[!]") : "[ ]"} ${strong(id)} ${whose}${text}${when}`, "    ");
    }
  });
