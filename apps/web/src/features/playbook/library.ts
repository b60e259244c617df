import {
  handbook,
  type HandbookChapter,
  type HandbookEntry,
} from "@finalist/core/playbook/handbook";
import MiniSearch from "minisearch";

/** The handbook with what finds its way around in it. */
export interface Library {
  readonly chapters: readonly HandbookChapter[];
  readonly entries: ReadonlyMap<string, HandbookEntry>;
  /** The best match first; an id finds its entry. */
  readonly search: (query: string) => readonly HandbookEntry[];
}

export function openLibrary(): Library {
  const chapters = handbook();
  const all = chapters.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<HandbookEntry>({
    fields: ["id", "text", "more", "group"],
    // An id is one word.
    tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [],
    searchOptions: {
      boost: { id: 4, text: 3, group: 0.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(all);
  return {
    chapters,
    entries,
    search: (query) => index.search(query).flatMap(({ id }) => entries.get(String(id)) ?? []),
  };
}
