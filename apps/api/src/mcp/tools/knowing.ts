import { ok } from "@finalist/core";
import { type Collection, COLLECTIONS, type DocumentKind } from "@finalist/core/model";
import { entryJsonSchema } from "@finalist/core/model";
import { findPlaybookEntry, playbookEntries } from "@finalist/core/playbook";
import { z } from "zod";
import { PlaybookEntryBody } from "../../routes/schemas.ts";
import { tool } from "./tool.ts";

const KIND_OF = Object.fromEntries(
  Object.entries(COLLECTIONS).flatMap(([kind, lists]) =>
    Object.keys(lists).map((collection) => [collection, kind]),
  ),
) as Readonly<Record<Collection, DocumentKind>>;
const NAMES = Object.keys(KIND_OF) as [Collection, ...Collection[]];

const FOUND_MAX = 20;

export const KNOWING = [
  tool({
    name: "look_up_playbook",
    title: "Look up the playbook",
    description:
      "What is known about second interviews: an entry by its id (AUD-HM, FMT-PANEL, R-039, QB-23 …), or those that have all words of a query; each with its sources. Ids stand all over a preparation.",
    scope: "read",
    input: z.strictObject({
      ids: z.array(z.string().trim().min(1).max(40)).min(1).max(FOUND_MAX).optional(),
      query: z.string().trim().min(1).max(200).optional(),
    }),
    output: z.object({ items: z.array(PlaybookEntryBody) }),
    run(_, { ids = [], query }) {
      const items = query === undefined ? [] : entriesWith(query);
      for (const id of ids) {
        const found = findPlaybookEntry(id.toUpperCase());
        if (!found.ok) return found;
        items.push(found.value);
      }
      return ok({ items });
    },
  }),
  tool({
    name: "describe_entries",
    title: "Describe the entries of a list",
    description:
      "The fields that an entry of a list has, as JSON Schema, before you add or change one. Lists of an application and of the candidate hold entries with ids, which point at each other by id.",
    scope: "read",
    input: z.strictObject({ collection: z.enum(NAMES) }),
    output: z.object({
      document: z.enum(["application", "candidate"]),
      schema: z.record(z.string(), z.unknown()),
    }),
    run(_, { collection }) {
      const document = KIND_OF[collection];
      return ok({ document, schema: entryJsonSchema(document, collection) });
    },
    text: ({ document, schema }) =>
      `An entry of the ${document}:\n${JSON.stringify(schema, undefined, 2)}`,
  }),
];

function entriesWith(query: string) {
  const words = query.toLowerCase().split(/\s+/);
  return playbookEntries()
    .filter(({ text, more = "", group }) => {
      const all = `${group} ${text} ${more}`.toLowerCase();
      return words.every((word) => all.includes(word));
    })
    .slice(0, FOUND_MAX);
}
