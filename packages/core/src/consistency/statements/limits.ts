/** The longest statement that is read, in characters: a long answer of ten minutes. */
export const STATEMENT_CHARACTERS_MAX = 20_000;
export const STATEMENTS_MAX = 5000;
