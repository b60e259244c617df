import { isTitleWord } from "./name-words.ts";
import { type Page, type Span, trimmed } from "./page.ts";

export const titleText = (page: Page, span: Span): string =>
  page.source.slice(span.start, span.end).replace(/\s+/g, " ");

/** The end of the sentence before. */
export function lastStop(page: Page, at: number): number {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return page.sentences[low]?.start ?? 0;
}

/** "our head of pastry" → "head of pastry". */
export const withoutLead = (page: Page, { start, end }: Span): Span => {
  const text = page.plain.slice(start, end);
  const lead =
    /^\s*(?:(?:(?:he|she|they|who|that)(?:'s|'re| is| are| was)|our|the|your|my|their|his|her|is|both|all (?:three|four)|now|also|other|a|an|vores|vår[at]?|nostr[oa]|noss[oa]|naš[ae]?|unser(?:e[mnr]?)?|notre|votre|nos|nuestr[oa]s?|onze|ons|herrn?|frau|currently)\s+)*/i.exec(
      text,
    )?.[0] ?? "";
  return trimmed(page.plain, { start: start + lead.length, end });
};

/** Whether a phrase reads like a job title, in any case. */
export function isTitleLike(text: string): boolean {
  const words = text
    // "6:30 pm", "sr" are no titles; PM and SR are.
    .replace(/\b(?:pm|em|md|ed|gm|pi|sr|jr|sre|host|lead|head)\b/g, (word) =>
      word.length > 3 ? word : "-",
    )
    .toLowerCase()
    .split(/[^\p{L}\p{N}&'-]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > 14) return false;
  return words.some(
    (word) =>
      isTitleWord(word) ||
      isTitleWord(word.replace(/s$/, "")) ||
      word.split("-").some((piece) => piece.length > 2 && isTitleWord(piece)),
  );
}
