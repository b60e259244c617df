import type { ChangeLine } from "@finalist/api/client";
import type { Reader } from "@finalist/api/reader";

const PAGE = 500;

/** The change log from its end, a page at a time. */
export async function* changesBackwards(
  reader: Pick<Reader, "changes">,
): AsyncGenerator<ChangeLine> {
  // Sequence numbers rise but may leave gaps: a page is a range of numbers, not a count.
  const { latest } = await reader.changes(0, 1);
  for (let until = latest; until > 0; until -= PAGE) {
    const { items } = await reader.changes(Math.max(0, until - PAGE), PAGE);
    yield* items.filter(({ sequence }) => sequence <= until).reverse();
  }
}
