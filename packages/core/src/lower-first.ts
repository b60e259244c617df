/** For a text that goes on in the middle of a line. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
