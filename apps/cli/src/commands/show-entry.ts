import { type ApplicationCollection, COLLECTIONS } from "@finalist/core/model";
import { type Context, withReader } from "../context.ts";
import { findNamed, shortId } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Cell } from "../output.ts";
import { printable } from "../text.ts";
import { printEntry } from "./entry.ts";

/** One entry of an application alone: a person, a session, a note, a claim … */
export const showEntry = (
  context: Context,
  wanted: string,
  entryId: string,
  options: AnswerOptions,
) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const { application, version } = await loadOne(reader, wanted, io.now());
    const all = entriesOf(application);
    const { collection, entry, id, name } = findNamed(all, entryId, {
      one: "entry",
      see: "finalist show APP --plain",
    });
    out.answer(options, {
      json: () => ({ version, collection, entry }),
      plain: () => [
        [
          collection,
          id,
          cellOf(entry, "start"),
          cellOf(entry, "end"),
          name,
          cellOf(entry, "title"),
        ],
      ],
      text: () => {
        const { strong, muted } = out.paint;
        out.line(`${strong(printable(name))} ${muted(`(${collection}, ${shortId(id)})`)}`, "  ");
        printEntry(out, {
          kind: "application",
          collection,
          entry: printable(entry),
          timeZone: application.timeZone,
          nameOf: (other) => printable(all.find((one) => one.id === other)?.name ?? other),
        });
      },
    });
  });

interface Entry {
  readonly collection: ApplicationCollection;
  readonly entry: object;
  readonly id: string;
  /** By what a person knows it. */
  readonly name: string;
}

function entriesOf(application: Loaded["application"]): readonly Entry[] {
  // Object.keys forgets which keys there were.
  const collections = Object.keys(COLLECTIONS.application) as ApplicationCollection[];
  return collections.flatMap((collection) =>
    application[collection].map((entry) => ({
      collection,
      entry,
      id: entry.id,
      name: nameOf(entry) || entry.id,
    })),
  );
}

const NAMES = ["name", "title", "topic", "subject", "text", "questionId", "kind"];

const nameOf = (entry: object): string =>
  "round" in entry
    ? `Round ${String(entry.round)}`
    : String(NAMES.map((key) => cellOf(entry, key)).find((cell) => cell !== undefined) ?? "");

function cellOf(entry: object, key: string): Cell {
  const value: unknown = Object.entries(entry).find(([own]) => own === key)?.[1];
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
