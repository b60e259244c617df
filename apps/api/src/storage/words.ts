/** A query as its words, in one case; twelve are enough for anyone. */
export const wordsOf = (query: string): readonly string[] =>
  query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);

export const matchesAll = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
};

/** The same as patterns of `like … escape '\\'`. */
export const patternsOf = (query: string): readonly string[] =>
  wordsOf(query).map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
