import type { Finding } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { SEVERITY_MARKS } from "../words.ts";

/** What is wrong or could be better, gravest first. */
export const findings = (context: Context, wanted: string, options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = await loadOne(reader, wanted, io.now());
    const items = loaded.preparation.findings;
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map((item) => [
          ...[item.severity, item.rule, item.id, item.text, item.todo],
          ...[namesOf(item).join(", "), item.detail],
        ]),
      text: () => printFindings(out, loaded),
    });
  });

const namesOf = ({ objects }: Finding): readonly string[] =>
  objects.filter(({ kind }) => kind !== "application").map(({ name }) => name);

function printFindings(out: Output, { preparation: { findings: items }, brief }: Loaded): void {
  const { company, role } = printable(brief);
  const { danger, strong, muted } = out.paint;
  out.line(strong(`${company}, ${role}`));
  if (items.length === 0) out.line("Nothing to find fault with.");
  for (const finding of printable(items)) {
    const { rule, severity, text, todo, detail } = finding;
    const mark = SEVERITY_MARKS[severity];
    const what = detail ? `${text} (${detail})` : text;
    out.line();
    out.line(`${severity === "fatal" ? danger(mark) : mark} ${strong(rule)} ${what}`, "    ");
    const names = namesOf(finding);
    if (names.length > 0) out.line(`    ${muted(names.join(", "))}`, "    ");
    out.line(`    → ${todo}`, "      ");
  }
}
