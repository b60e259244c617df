/** Every phrase of one list before every one of the other; both with commas. */
export const joined = (left: string, right: string): readonly string[] =>
  wordsOf(left).flatMap((one) => wordsOf(right).map((other) => `${one} ${other}`));

const wordsOf = (text: string): readonly string[] =>
  text
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word !== "");
