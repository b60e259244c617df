import { randomUUID } from "node:crypto";
import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { Application as Schema, parseAs } from "@finalist/core/model";
import { type Context, withClient } from "../context.ts";
import { Misuse } from "../failure.ts";
import { type Loaded, loadOne } from "../load.ts";

/** What is kept beside the interviews: a list of the application, an entry for each thing done. */
export type Groundwork = "research" | "rehearsals" | "materials";
export type EntryOf<C extends Groundwork> = Application[C][number];

export interface Kept<C extends Groundwork> {
  readonly application: { readonly id: string; readonly version: number };
  readonly entry: EntryOf<C>;
}

/** Stores an entry as the person gave it; what does not fit is said by the field. */
export const keepEntry = <C extends Groundwork>(
  context: Context,
  wanted: string,
  collection: C,
  entryFor: (loaded: Loaded, birth: { readonly id: string; readonly now: string }) => EntryOf<C>,
): Promise<Kept<C>> =>
  withClient(context, async (client) => {
    const now = context.io.now();
    const loaded = await loadOne(client, wanted, now);
    const { id } = loaded.application;
    const given = entryFor(loaded, { id: randomUUID(), now });
    const read = parseAs(Schema.shape[collection].unwrap().element, given);
    if (!read.ok) throw new Misuse(faultsOf(read.error.issues));
    const entry = read.value as EntryOf<C>;
    const isThere = loaded.application[collection].some((one) => one.id === entry.id);
    const command: EditCommand = isThere
      ? { type: "change", collection, id: entry.id, patch: { ...entry } }
      : { type: "add", collection, value: { ...entry } };
    const { version } = await client.run({ kind: "application", id }, command, loaded.version);
    return { application: { id, version }, entry };
  });

const faultsOf = (
  issues: readonly { readonly pointer: string; readonly expected: string }[],
): string =>
  issues.map(({ pointer, expected }) => `${pointer.slice(1)}: expected ${expected}.`).join(" ");
