import { type Context, type JsonOption, withClient } from "../context.ts";
import { printable, shorten } from "../text.ts";

const EXCERPT_COLUMNS = 160;

/** Entries with all of the words. */
export const search = (context: Context, words: readonly string[], { json }: JsonOption) =>
  withClient(context, async (client) => {
    const { out } = context;
    const items = await client.search(words.join(" "));
    if (json) return out.json({ items });
    if (items.length === 0) return out.note(`Nothing has “${words.join(" ")}” in it.`);
    const list = await client.list();
    for (const { kind, documentId, collection, title, text } of printable(items)) {
      const company = list.find(({ id }) => id === documentId)?.company ?? documentId;
      const whose = kind === "candidate" ? "You" : printable(company);
      out.line(`${out.paint.strong(whose)} · ${collection}: ${title}`, "  ");
      if (text !== title) out.line(`  ${shorten(text, EXCERPT_COLUMNS)}`, "  ");
    }
  });
