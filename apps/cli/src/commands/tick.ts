import type { ChecklistItem } from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure } from "../failure.ts";
import { loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { printItem } from "./checklist.ts";
import { placeOfWork, quoted } from "./place-of-work.ts";

/** Ticks, or unticks, what only a person can know. */
export const tick = (
  context: Context,
  input: { readonly wanted: string; readonly itemId: string; readonly type: "tick" | "untick" },
  { json }: JsonOption,
) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const before = await loadOne(client, input.wanted, io.now());
    const found = itemOf(before.preparation.checklist, input.itemId);
    const { id } = before.application;
    const command = { type: input.type, itemId: found.id };
    const { version } = await client.run({ kind: "application", id }, command, before.version);
    const { preparation } = await loadOne(client, id, io.now());
    const item = itemOf(preparation.checklist, found.id);
    if (json) return out.json({ application: { id, version }, item });
    printItem(out, printable(item), preparation.timeZone);
    if (input.type === "tick" && item.state !== "done")
      out.note(printable(missingText(item, quoted(before.application.company.name))));
  });

/** What else has to be there beside the tick, where it goes, and the way back. */
function missingText({ id, entry, checks }: ChecklistItem, company: string): string {
  return [
    `${id} is ticked; still missing:`,
    ...checks.filter(({ ok }) => !ok).map(({ text }) => `  ✗ ${text}`),
    `  → ${placeOfWork(entry, company)}`,
    `To take the tick back: finalist untick ${company} ${id}`,
  ].join("\n");
}

function itemOf(items: readonly ChecklistItem[], wanted: string): ChecklistItem {
  const key = wanted.toLowerCase();
  const exact = items.find(({ id }) => id.toLowerCase() === key);
  // "SYS-02" will do where one session alone has it.
  const entries = items.filter(({ entry }) => entry.toLowerCase() === key);
  const item = exact ?? (entries.length === 1 ? entries[0] : undefined);
  if (!item) {
    const choice = entries.map(({ id, text }) => `  ${id} ${text}`);
    throw new Failure(
      choice.length > 0
        ? [`There are several ${wanted}. Did you mean`, ...choice].join("\n")
        : `There is no checklist item “${wanted}”. See finalist checklist APP --all.`,
    );
  }
  if (item.state === "not-applicable") throw new Failure(`${item.id} does not apply here.`);
  if (!item.byHand) throw new Failure(proofText(item));
  return item;
}

/** Why an item cannot be ticked: the data proves it, or does not yet. */
function proofText({ id, checks }: ChecklistItem): string {
  const missing = checks.filter(({ ok }) => !ok);
  return missing.length === 0
    ? `${id} is done: what is on file proves it. It cannot be ticked by hand.`
    : [
        `${id} cannot be ticked by hand: it is done when what is on file proves it. Missing:`,
        ...missing.map(({ text }) => `  ✗ ${text}`),
      ].join("\n");
}
