/** Control characters but tab and line ends, and halves of characters: the model takes none. */
const UNCLEAN = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** A text from outside without what no person wrote. */
export const clean = (text: string): string => text.replace(UNCLEAN, "");

/** At most so many characters, and never half of one. */
export const cut = (text: string, charactersMax: number): string =>
  text.slice(0, charactersMax).replace(/[\uD800-\uDBFF]$/, "");
