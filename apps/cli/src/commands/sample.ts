import { type Context, type JsonOption, withClient } from "../context.ts";
import { shortId } from "../find.ts";

/** Adds the invented application, with its second round tomorrow. */
export const sample = (context: Context, { json }: JsonOption) =>
  withClient(context, async (client) => {
    const { document, version } = await client.addSample();
    const { id, company } = document;
    if (json) return context.out.json({ application: { id, version } });
    context.out.line(`Added ${company.name} (${id}), an invented example.`, "  ");
    return context.out.note(`Next: finalist brief ${shortId(id)}. To remove it: finalist undo`);
  });
