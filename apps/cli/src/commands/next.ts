import { toMillis } from "@finalist/core";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { loadAll, type Loaded, loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { dueText } from "../words.ts";

const FAR = "9999-12-31T23:59:59Z";

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
      .sort(
        (a, b) =>
          Number(b.overdue) - Number(a.overdue) || toMillis(a.due ?? FAR) - toMillis(b.due ?? FAR),
      )
      .slice(0, options.limit);
    if (options.json) return out.json({ items });
    if (items.length === 0) return out.note("Nothing presses.");
    const { strong, danger } = out.paint;
    for (const { id, company, text, due, overdue, timeZone } of printable(items)) {
      const when = due ? ` (${dueText(due, overdue, timeZone)}, ${timeZone})` : "";
      const whose = wanted === undefined ? `${company}: ` : "";
      out.line(`${overdue ? danger("[!]") : "[ ]"} ${strong(id)} ${whose}${text}${when}`, "    ");
    }
  });
