/** A text as its words alone, in lower case, with a space on each side of every word. */
export const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Where a word or phrase stands last among words; -1: nowhere. */
export const wordIndex = (words: string, word: string): number => words.lastIndexOf(` ${word} `);

export const hasAnyWord = (text: string, wanted: readonly string[]): boolean => {
  const words = asWords(text);
  return wanted.some((word) => wordIndex(words, word) >= 0);
};

/** Two texts with the same words are the same to a reader, whatever their marks and case. */
export const sameWords = (a: string, b: string): boolean => asWords(a) === asWords(b);
