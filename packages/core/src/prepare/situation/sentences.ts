/** Sentences end with `.`, `!` or `?` before a space or the end (domain.md 10.4, step 6). */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .trim()
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "");

export const countSentences = (text: string): number => sentencesIn(text).length;

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => word !== "").length;
