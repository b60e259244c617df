import {
  findPlaybookEntry,
  playbookEntries,
  type PlaybookEntry,
  SOURCES,
} from "@finalist/core/playbook";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import type { AnswerOptions, Cell, Output } from "../output.ts";

/** What Finalist knows: one entry by its id, or all that hold the words. */
export function playbook({ out }: Context, words: readonly string[], options: AnswerOptions): void {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0 && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)+$/.test(only)) {
    const found = findPlaybookEntry(only.toUpperCase());
    if (!found.ok) {
      const near = found.error.type === "not_found" ? (found.error.nearest ?? []) : [];
      throw new Failure(`There is no entry ${only}. Near it: ${near.join(", ")}.`);
    }
    return out.answer(options, {
      json: () => found.value,
      plain: () => [rowOf(found.value)],
      text: () => printEntry(out, found.value),
    });
  }
  const wanted = words.map((word) => word.toLowerCase());
  const items = playbookEntries().filter(({ id, group, text, more: rest = "" }) => {
    const line = `${id} ${group} ${text} ${rest}`.toLowerCase();
    return wanted.every((word) => line.includes(word));
  });
  out.answer(options, {
    json: () => ({ items }),
    plain: () => items.map(rowOf),
    text: () => printEntries(out, words, items),
  });
}

const rowOf = ({ id, group, text, more, sources }: PlaybookEntry): readonly Cell[] => [
  ...[id, group, text, more, sources.join(" ")],
];

function printEntries(
  out: Output,
  words: readonly string[],
  items: readonly PlaybookEntry[],
): void {
  if (items.length === 0) throw new Failure(`Nothing in the playbook has “${words.join(" ")}”.`);
  let group: string | undefined;
  for (const item of items) {
    if (item.group !== group) {
      if (group !== undefined) out.line();
      group = item.group;
      out.line(out.paint.strong(group));
    }
    out.line(`  ${out.paint.muted(item.id.padEnd(9))} ${item.text}`, "            ");
  }
}

function printEntry(out: Output, { id, group, text, more, sources }: PlaybookEntry): void {
  out.line(`${out.paint.strong(id)} ${text}`, "  ");
  if (more) out.line(`  ${more}`, "  ");
  const names = sources.map((source) => SOURCES[source].name);
  const from = names.length > 0 ? names : ["our own default"];
  out.line(`  ${out.paint.muted([group, ...from].join(" · "))}`, "  ");
}
