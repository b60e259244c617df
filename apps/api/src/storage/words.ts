/** In one case and without diacritics, so that “Zoë” is found by “zoe”; marks that make a word stay. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g, "")
    .normalize("NFC")
    .replace(/[øłđßæœðþıς]/g, (letter) => PLAIN[letter] ?? letter);

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
  ς: "σ",
};

/** Of scripts that put no space between words, each sign is one. */
const UNSPACED = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*)+`, "gu");

/** An index refuses what has no end. */
const WORD_LENGTH_MAX = 64;

/** Each word of a text once. What an index holds is made here, and nowhere else. */
export function wordsIn(text: string): readonly string[] {
  const words = [...fold(text).matchAll(WORD)].map(([word]) =>
    Array.from(word).slice(0, WORD_LENGTH_MAX).join(""),
  );
  return [...new Set(words)];
}

const QUERY_WORDS_MAX = 12;

/** What is looked for: entries with a beginning of each of these; twelve are enough for anyone. */
export const wordsOfQuery = (query: string): readonly string[] =>
  wordsIn(query).slice(0, QUERY_WORDS_MAX);

export const hasAll = (words: readonly string[], sought: readonly string[]): boolean =>
  sought.every((start) => words.some((word) => word.startsWith(start)));
