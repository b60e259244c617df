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

/** Words that say nothing of the subject. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after again all also am an and any are as at be been before but by can could did do " +
    "does for from had has have he her his how i if in into is it its last like me more most much " +
    "my no not of on once one or our out over own she should so some such than that the their " +
    "them then there these they this those time to too under up us very was we were what when " +
    "where which who why will with would you your"
  ).split(" "),
);

/** The words of a text that carry its meaning. */
export const meaningWords = (text: string): readonly string[] =>
  asWords(text)
    .trim()
    .split(" ")
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));

/** Two texts with the same words are the same to a reader, whatever their marks and case. */
export const sameWords = (a: string, b: string): boolean => asWords(a) === asWords(b);
