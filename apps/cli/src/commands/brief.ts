import { formatBrief } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { loadOne } from "../load.ts";
import type { AnswerOptions } from "../output.ts";
import { printable } from "../text.ts";

/** The page for the day, as Markdown. */
export const brief = (context: Context, wanted: string, { json, plain }: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const { brief: page } = await loadOne(reader, wanted, io.now());
    if (json) return out.json(page);
    const text = formatBrief(page);
    // A file gets the same bytes as everybody; a terminal would obey what it is shown.
    if (plain) return out.raw(printable(text));
    return out.paged(() => out.raw(io.stdout.isTTY ? printable(text) : text));
  });
