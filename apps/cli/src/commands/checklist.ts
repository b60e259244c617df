import type { TimeZone } from "@finalist/core";
import { CHECKLISTS } from "@finalist/core/playbook";
import { type ChecklistItem, itemsToDo, type Preparation } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { checkMark, dueText, STATE_MARKS } from "../words.ts";

export interface ChecklistOptions extends AnswerOptions {
  readonly all?: boolean;
  readonly list?: string;
}

/** What is done, open and overdue, and what proves it. */
export const checklist = (context: Context, wanted: string, options: ChecklistOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = await loadOne(reader, wanted, io.now());
    const items = wantedItems(loaded.preparation, options).filter(
      ({ state }) => options.all || state === "open" || state === "overdue",
    );
    out.answer(options, {
      json: () => ({ readiness: loaded.preparation.readiness, items }),
      plain: () =>
        items.map(({ state, due, list, id, text, about, byHand }) => [
          ...[state, due, list, id, text, about, byHand ? "by hand" : undefined],
        ]),
      text: () => printItems(out, loaded, items, options),
    });
  });

function printItems(
  out: Output,
  { preparation: { timeZone }, brief }: Loaded,
  items: readonly ChecklistItem[],
  { all }: ChecklistOptions,
): void {
  const { company, role, readiness: done } = printable(brief);
  out.line(out.paint.strong(`${company}, ${role}: ${done}`));
  out.line(`Times in ${timeZone}`);
  let list: ChecklistItem["list"] | undefined;
  for (const item of printable(items)) {
    out.line();
    if (item.list !== list) {
      list = item.list;
      out.line(out.paint.strong(`${CHECKLISTS[list].name} (${list})`));
    }
    printItem(out, item, timeZone);
  }
  if (items.length === 0) out.line("Nothing is left open.");
  if (!all) out.note("--all shows every list, with what is done and what does not apply.");
}

function wantedItems(
  { checklist: items, phase }: Preparation,
  { all, list: wanted }: ChecklistOptions,
): readonly ChecklistItem[] {
  if (wanted !== undefined) return items.filter(({ list }) => list === wanted);
  return all ? items : itemsToDo(items, phase);
}

export function printItem(out: Output, item: ChecklistItem, timeZone: TimeZone): void {
  const { id, text, state, due, checks, byHand } = item;
  const { strong, muted, danger, good } = out.paint;
  const isOpen = state === "open" || state === "overdue";
  const mark = state === "overdue" ? danger(STATE_MARKS[state]) : STATE_MARKS[state];
  out.line(`${mark} ${strong(id)} ${text}`, "    ");
  const about = [
    item.about,
    due && isOpen ? dueText(due, state === "overdue", timeZone) : undefined,
    byHand && isOpen && checks.some((check) => check.byHand && !check.ok)
      ? `by hand: finalist tick APP ${id}`
      : undefined,
    state === "not-applicable" ? "does not apply" : undefined,
  ].filter((part) => part !== undefined);
  if (about.length > 0) out.line(`    ${muted(about.join(" · "))}`, "    ");
  for (const check of checks)
    out.line(
      `    ${check.ok ? good(checkMark(true)) : danger(checkMark(false))} ${check.text}`,
      "      ",
    );
}
