/** The digits as blocks: five rows of three columns each, `#` for a full one. */
const DIGITS: Readonly<Record<string, readonly string[]>> = {
  "0": ["###", "# #", "# #", "# #", "###"],
  "1": [" # ", "## ", " # ", " # ", "###"],
  "2": ["###", "  #", "###", "#  ", "###"],
  "3": ["###", "  #", "###", "  #", "###"],
  "4": ["# #", "# #", "###", "  #", "  #"],
  "5": ["###", "#  ", "###", "  #", "###"],
  "6": ["###", "#  ", "###", "# #", "###"],
  "7": ["###", "  #", "  #", "  #", "  #"],
  "8": ["###", "# #", "###", "# #", "###"],
  "9": ["###", "# #", "###", "  #", "###"],
  ":": [" ", "#", " ", "#", " "],
};

const CLOCK_ROWS = 5;

/** `10:24` in letters that can be read from across a room. */
export const blockClock = (time: string): readonly string[] =>
  Array.from({ length: CLOCK_ROWS }, (_, row) =>
    Array.from(time, (sign) => DIGITS[sign]?.[row] ?? "   ")
      .join(" ")
      .replaceAll("#", "█"),
  );
