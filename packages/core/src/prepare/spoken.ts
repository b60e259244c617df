import type { StatementPair } from "../consistency/statements/index.ts";
import { locate, type Stretch } from "../excerpt.ts";
import { formatValue } from "../format-value.ts";
import type { Claim } from "../model/claim.ts";

/** A claim as a statement: what it is about stands before the words, which often leave it out. */
export function spoken(claim: Claim): { readonly text: string; readonly shownFrom: number } {
  const lead = `${claim.subject}: `;
  const words = claim.words ?? formatValue(claim.value, claim.unit);
  return { text: lead + words, shownFrom: lead.length };
}

/** The pair to compare in words, so that what differs can be marked; none where there are no words. */
export function wordsOfPair(earlier: Claim, later: Claim): StatementPair | undefined {
  if (earlier.words === undefined && later.words === undefined) return undefined;
  return {
    id: `${earlier.id} ${later.id}`,
    topic: earlier.subject,
    a: { text: spoken(earlier).text },
    b: { text: spoken(later).text },
  };
}

/** A stretch of a statement as a stretch of what is shown of it. */
export const shownSpan = (
  span: Stretch | null | undefined,
  shownFrom: number,
): Stretch | undefined =>
  span && span.start >= shownFrom
    ? { start: span.start - shownFrom, end: span.end - shownFrom }
    : undefined;

/** The words of a claim that decide: its value where they have it, else what was found in them. */
export function decidingSpan(claim: Claim, found: Stretch | undefined): Stretch | undefined {
  const { words = "", value, unit } = claim;
  const parts = typeof value === "object" ? value : [String(value)];
  return locate(words, [formatValue(value, unit), ...parts]) ?? found;
}
