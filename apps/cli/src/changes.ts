import type { ChangeLine, Client } from "@finalist/api/client";

const PAGE = 500;

/** The change log from its end, a page at a time. */
export async function* changesBackwards(client: Client): AsyncGenerator<ChangeLine> {
  // Sequence numbers rise but may leave gaps: a page is a range of numbers, not a count.
  const { latest } = await client.changes(0, 1);
  for (let until = latest; until > 0; until -= PAGE) {
    const { items } = await client.changes(Math.max(0, until - PAGE), PAGE);
    yield* items.filter(({ sequence }) => sequence <= until).reverse();
  }
}
