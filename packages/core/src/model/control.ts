/** Characters that no line of text has: control characters, and halves of characters. */
export const CONTROL = /[\p{Cc}\p{Cs}]/u;
