import MiniSearch from "minisearch";
import { type GroupName, GROUPS, type Item } from "./item.ts";

export interface ItemGroup {
  readonly name: GroupName;
  readonly items: readonly Item[];
}

const SHOWN_MAX = 6;
/** A slip of the finger in five letters or more. */
const FUZZY_LETTERS_MIN = 5;

/** Finds items by what is typed, forgiving slips; made once for what does not change. */
export function itemIndex(items: readonly Item[]): (query: string) => readonly Item[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const index = new MiniSearch<Item>({
    idField: "key",
    fields: ["title", "context", "words"],
    tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_LETTERS_MIN ? 0.25 : false),
      combineWith: "AND",
    },
  });
  index.addAll([...byKey.values()]);
  return (query) => index.search(query).flatMap(({ id }) => byKey.get(String(id)) ?? []);
}

/** How well a title fits: from its start, from the start of a word, or somehow. */
function fitOf({ title }: Item, query: string): number {
  const [text, wanted] = [title.toLowerCase(), query.trim().toLowerCase()];
  if (text.startsWith(wanted)) return 3;
  if (text.includes(` ${wanted}`)) return 2;
  return text.includes(wanted) ? 1 : 0;
}

/** What was found in groups; the group with the best fit first, each no longer than one looks at. */
export function grouped(found: readonly Item[], query: string): readonly ItemGroup[] {
  const fits = new Map(found.map((item) => [item, fitOf(item, query)]));
  const fit = (item: Item | undefined): number => (item && fits.get(item)) ?? 0;
  const order = (name: GroupName): number => GROUPS.indexOf(name);
  return GROUPS.map((name) => ({
    name,
    items: found
      .filter(({ group }) => group === name)
      .sort((a, b) => fit(b) - fit(a))
      .slice(0, SHOWN_MAX),
  }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => fit(b.items[0]) - fit(a.items[0]) || order(a.name) - order(b.name));
}
