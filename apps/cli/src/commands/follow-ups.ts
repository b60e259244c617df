import type { FollowUp } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { whenText } from "../words.ts";

const STATES = { ahead: "not yet", now: "now", late: "late", sent: "sent" } as const;

/** Messages to write after the round: when, to whom, and a draft to finish. */
export const followUps = (context: Context, wanted: string, options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const { followUps: items } = (await loadOne(reader, wanted, io.now())).preparation;
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map(({ state, from, due, kind, to, id, draft }) => [
          ...[state, from, due, kind, to, id, draft.subject],
        ]),
      text: () => printMessages(out, items),
    });
  });

function printMessages(out: Output, items: readonly FollowUp[]): void {
  if (items.length === 0)
    return out.line("Messages follow from the interview; it has no date yet.");
  const { strong, muted, danger } = out.paint;
  for (const [index, message] of printable(items).entries()) {
    const { kind, to, state, from, due, timeZone, draft, problems } = message;
    if (index > 0) out.line();
    const mark = state === "late" ? danger(STATES[state]) : STATES[state];
    out.line(`${strong(`${kind.replaceAll("-", " ")} to ${to}`)} [${mark}]`);
    if (state === "sent") continue;
    const times = [
      ...(from && state === "ahead" ? [`from ${whenText(from, timeZone)}`] : []),
      ...(due ? [`by ${whenText(due, timeZone)}`] : []),
    ];
    if (times.length > 0) out.line(`  ${muted(times.join(", "))}`, "  ");
    out.line(`  Subject: ${draft.subject}`, "    ");
    for (const line of draft.body.split("\n")) out.line(line === "" ? "" : `  ${line}`, "  ");
    for (const problem of problems) out.line(`  ${danger("✗")} ${problem}`, "    ");
  }
}
