/** The known ids that look most like one that is not known, at most three. */
export const nearestTo = (id: string, known: readonly string[]): readonly string[] =>
  known
    .map((other) => ({ other, distance: editDistance(id.toUpperCase(), other.toUpperCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAREST)
    .map(({ other }) => other);

const NEAREST = 3;
/** Longer words than any id are not compared to the end. */
const COMPARED_MAX = 24;

/** How many letters differ (Levenshtein). */
function editDistance(given: string, known: string): number {
  const text = given.slice(0, COMPARED_MAX);
  let row = Array.from({ length: known.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(text).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(known).entries()) {
      const kept = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
