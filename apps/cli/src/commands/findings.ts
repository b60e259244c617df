import { type Context, type JsonOption, withClient } from "../context.ts";
import { loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { SEVERITY_MARKS } from "../words.ts";

/** What is wrong or could be better, gravest first. */
export const findings = (context: Context, wanted: string, { json }: JsonOption) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const { preparation, brief } = await loadOne(client, wanted, io.now());
    if (json) return out.json({ items: preparation.findings });
    const { company, role } = printable(brief);
    const { danger, strong, muted } = out.paint;
    out.line(strong(`${company}, ${role}`));
    if (preparation.findings.length === 0) out.line("Nothing to find fault with.");
    for (const { rule, severity, text, todo, objects, detail } of printable(preparation.findings)) {
      const mark = SEVERITY_MARKS[severity];
      const what = detail ? `${text} (${detail})` : text;
      out.line();
      out.line(`${severity === "fatal" ? danger(mark) : mark} ${strong(rule)} ${what}`, "    ");
      const names = objects.filter(({ kind }) => kind !== "application").map(({ name }) => name);
      if (names.length > 0) out.line(`    ${muted(names.join(", "))}`, "    ");
      out.line(`    → ${todo}`, "      ");
    }
  });
