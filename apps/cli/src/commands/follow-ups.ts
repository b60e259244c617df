import { MESSAGE_NAMES } from "@finalist/core/playbook";
import type { FollowUp } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { shortId } from "../find.ts";
import { loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { counted, whenText } from "../words.ts";

const MARKS = { ahead: "[ ]", now: "[ ]", late: "[!]", sent: "[x]" } as const;

/** Messages to write after the round: to whom, from when, and by when. */
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

/** By what a message is known to a person. */
export const messageName = ({ kind, to }: Pick<FollowUp, "kind" | "to">): string =>
  `${MESSAGE_NAMES[kind]} to ${to}`;

function printMessages(out: Output, items: readonly FollowUp[]): void {
  if (items.length === 0)
    return out.note("Messages follow from the interview; it has no date yet.");
  const { strong, muted, danger } = out.paint;
  for (const message of printable(items)) {
    const { id, state, problems } = message;
    const mark = state === "late" ? danger(MARKS[state]) : MARKS[state];
    out.line(`${mark} ${strong(messageName(message))} ${muted(`(${shortId(id)})`)}`, "    ");
    const facts = [windowText(message), state !== "sent" && openText(problems)].filter(Boolean);
    if (facts.length > 0) out.line(`    ${muted(facts.join(" · "))}`, "    ");
  }
  if (items.some(({ state }) => state !== "sent"))
    out.note("The words of one: finalist draft APP ID");
}

const openText = (problems: readonly string[]): string =>
  problems.length === 0 ? "" : `${counted(problems.length, "thing")} to mend in the draft`;

/** Its window in words, on the receiver's clock. */
export function windowText({ state, from, due, timeZone }: FollowUp): string {
  if (state === "sent") return "sent";
  const by = due && `${state === "late" ? "was due" : "by"} ${whenText(due, timeZone)}`;
  const since = from && state === "ahead" && `not before ${whenText(from, timeZone)}`;
  return [since, by].filter(Boolean).join(", ");
}
