import { graphemesOf } from "./text.ts";

/** The known word that a mistyped one most likely stands for; undefined where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const key = word.toLowerCase();
  if (key.length >= 2) {
    const longer = known.filter((one) => one.toLowerCase().startsWith(key));
    if (longer.length === 1) return longer[0];
  }
  const [first] = known
    .map((one) => ({ one, distance: editDistance(one.toLowerCase(), key) }))
    .toSorted((a, b) => a.distance - b.distance);
  return first && first.distance <= Math.max(1, Math.floor(key.length / 2.5))
    ? first.one
    : undefined;
}

/** Letters to change, add or leave out (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const others = graphemesOf(b);
  let row = Array.from({ length: others.length + 1 }, (_, column) => column);
  for (const [index, letter] of graphemesOf(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of others.entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
