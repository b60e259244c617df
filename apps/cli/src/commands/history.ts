import type { ChangeLine } from "@finalist/api/client";
import { changesBackwards } from "../changes.ts";
import { type Context, withReader } from "../context.ts";
import { findApplication } from "../find.ts";
import type { AnswerOptions } from "../output.ts";
import { printable } from "../text.ts";
import { systemTimeZone, whenText } from "../words.ts";

export interface HistoryOptions extends AnswerOptions {
  readonly limit: number;
}

/** Who changed what and when, the last change first. */
export const history = (context: Context, wanted: string | undefined, options: HistoryOptions) =>
  withReader(context, async (reader) => {
    const { out } = context;
    const list = await reader.list();
    const only = wanted === undefined ? undefined : findApplication(list, wanted);
    const items: ChangeLine[] = [];
    for await (const change of changesBackwards(reader)) {
      if (items.length >= options.limit) break;
      if (only === undefined || change.documentId === only.id) items.push(change);
    }
    const nameOf = ({ kind, documentId }: ChangeLine): string =>
      kind === "candidate"
        ? "You"
        : (list.find(({ id }) => id === documentId)?.company ?? `Deleted (${documentId})`);
    const timeZone = only?.timeZone ?? systemTimeZone();
    const print = (): void => {
      if (items.length === 0) return out.note("Nothing has been changed yet.");
      for (const change of items) {
        const { sequence, author, at, summary } = printable(change);
        const whose = only ? "" : `${printable(nameOf(change))}: `;
        out.line(
          `${sequence}  ${whenText(at, timeZone)} · ${author} · ${whose}${out.paint.strong(summary)}`,
          "    ",
        );
      }
    };
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map((change) => [
          ...[change.sequence, change.at, change.author, change.mode, change.kind],
          ...[change.documentId, change.version, change.summary],
        ]),
      text: print,
    });
  });
