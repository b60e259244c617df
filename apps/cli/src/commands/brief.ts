import { type Context, withClient } from "../context.ts";
import { findApplication } from "../find.ts";
import type { AnswerOptions } from "../output.ts";
import { printable } from "../text.ts";

/** The page for the day, as Markdown. */
export const brief = (context: Context, wanted: string, { json, plain }: AnswerOptions) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const { id } = findApplication(await client.list(), wanted);
    if (json) return out.json(await client.brief(id));
    const text = await client.briefText(id);
    // A file gets the same bytes as everybody; a terminal would obey what it is shown.
    if (plain) return out.raw(printable(text));
    return out.paged(() => out.raw(io.stdout.isTTY ? printable(text) : text));
  });
