import type { ChangeLine, Client } from "@finalist/api/client";
import { changesBackwards } from "../changes.ts";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure } from "../failure.ts";
import { findApplication } from "../find.ts";
import { printable } from "../text.ts";

/** Undo and redo: of the application that was changed last, unless one is named. */
export const travel = (
  context: Context,
  direction: "undo" | "redo",
  wanted: string | undefined,
  { json }: JsonOption,
) =>
  withClient(context, async (client) => {
    const { out } = context;
    const list = await client.list();
    const id =
      wanted === undefined
        ? (await lastChange(client)).documentId
        : ((await deletedId(client, wanted)) ?? findApplication(list, wanted).id);
    const { version, document } = await client[direction]({ kind: "application", id });
    const change = await lastChange(client, id);
    if (json) return out.json({ application: { id, version }, change: change.summary });
    const known = document?.kind === "application" ? document.company.name : undefined;
    const company = known ?? list.find((listed) => listed.id === id)?.company ?? id;
    out.line(printable(`${company}: ${change.summary}`), "  ");
    const gone = document === undefined ? " The application is gone; redo brings it back." : "";
    return out.note(
      `${direction === "undo" ? "Taken back." : "Done again."}${gone}${wanted === undefined ? " It was the application changed last." : ""}`,
    );
  });

/** The newest line of the log; applications that are gone by now have theirs too. */
async function lastChange(client: Client, id?: string): Promise<ChangeLine> {
  for await (const change of changesBackwards(client))
    if (change.kind === "application" && (id === undefined || change.documentId === id))
      return change;
  throw new Failure("Nothing has been changed yet.");
}

/** Only the whole id names an application that is no longer listed. */
async function deletedId(client: Client, wanted: string): Promise<string | undefined> {
  if (wanted.length < 8) return undefined;
  for await (const { documentId, kind } of changesBackwards(client))
    if (kind === "application" && documentId === wanted) return documentId;
  return undefined;
}
