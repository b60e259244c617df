import { foundIn } from "@finalist/core/model/plain";
import { type Context, withReader } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { printable, shorten } from "../text.ts";

const EXCERPT_COLUMNS = 160;

/** Entries with all of the words. */
export const search = (context: Context, words: readonly string[], options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { out } = context;
    const items = await reader.search(words.join(" "));
    const list = options.json ? [] : await reader.list();
    const companyOf = (documentId: string) => list.find(({ id }) => id === documentId)?.company;
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map(({ kind, documentId, collection, entryId, title, text }) => [
          ...[kind, documentId, companyOf(documentId), collection, entryId, title, text],
        ]),
      text: () => {
        if (items.length === 0) return out.note(`Nothing has “${words.join(" ")}” in it.`);
        for (const hit of printable(items)) {
          const { kind, documentId } = hit;
          const found = foundIn(hit, words.join(" "));
          if (!found) continue;
          const company = printable(companyOf(documentId) ?? documentId);
          const whose = out.paint.strong(kind === "candidate" ? "You" : company);
          out.line(`${found.noun}, ${whose}: ${found.title}`, "  ");
          if (found.excerpt) out.line(`  ${shorten(found.excerpt, EXCERPT_COLUMNS)}`, "  ");
        }
      },
    });
  });
