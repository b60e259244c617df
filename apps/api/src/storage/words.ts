/** In one case and without diacritics, so that “Zoë” is found by “zoe”; marks that make a word stay. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g, "")
    .normalize("NFC")
    .replace(/[øłđßæœðþı]/g, (letter) => PLAIN[letter] ?? letter);

const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
  ı: "i",
};

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
