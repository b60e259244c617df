/** For a text that goes on in the middle of a line; "SQL" and "I" stay as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
