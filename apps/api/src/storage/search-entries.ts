import { createHash } from "node:crypto";
import { type Document, type Searchable, searchables, searchEntry } from "@finalist/core/model";
import type { SearchHit } from "./store.ts";
import { wordsIn } from "./words.ts";

/** What search knows of an entry. */
export interface IndexedEntry extends SearchHit {
  /** Of all that makes it what it is. */
  readonly fingerprint: string;
  readonly words: readonly string[];
}

/** Every entry of a document, to be found. */
export const entriesIn = (document: Document): readonly IndexedEntry[] =>
  searchables(document).map((searchable) => ({
    ...wordsOf(searchable),
    kind: document.kind,
    documentId: document.id,
  }));

type Words = Omit<IndexedEntry, "kind" | "documentId">;

/** By the entry itself: a change makes a new one, and leaves the others as they are. */
const known = new WeakMap<object, Words>();

function wordsOf(searchable: Searchable): Words {
  const found = known.get(searchable.value);
  if (found) return found;
  const { choices, ...entry } = searchEntry(searchable);
  const said = [entry.title, entry.text, choices];
  const fingerprint = createHash("sha256").update(JSON.stringify(said)).digest("base64url");
  const words = { ...entry, fingerprint, words: wordsIn(said.join(" ")) };
  known.set(searchable.value, words);
  return words;
}

type Known = Pick<IndexedEntry, "collection" | "entryId" | "fingerprint">;

/**
 * What goes and what comes. The first to come is found last; and what has not changed stays where
 * it is, so that what was changed last is found first.
 */
export function turnover<T extends Known>(
  known: readonly T[],
  wanted: readonly IndexedEntry[],
): { readonly gone: readonly T[]; readonly fresh: readonly IndexedEntry[] } {
  // Neither the first nor the last has a space in it.
  const idOf = ({ collection, entryId, fingerprint }: Known): string =>
    `${collection} ${entryId} ${fingerprint}`;
  const [there, here] = [known, wanted].map((entries) => new Set(entries.map(idOf)));
  return {
    gone: known.filter((entry) => !here?.has(idOf(entry))),
    fresh: wanted.filter((entry) => !there?.has(idOf(entry))).toReversed(),
  };
}
