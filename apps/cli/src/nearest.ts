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

/** Letters to change, add, leave out or swap with the next (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const letters = graphemesOf(a);
  const others = graphemesOf(b);
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: others.length + 1 }, (_, column) => column);
  for (const [index, letter] of letters.entries()) {
    const next = [index + 1];
    for (const [column, other] of others.entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = letter === others[column - 1] && letters[index - 1] === other;
      const swap = isSwap ? (before[column - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
