const ANCHOR_WORDS: Readonly<Record<string, string>> = {
  R1: "the end of the round before",
  INV: "the invitation",
  T: "the interview",
  S: "the session",
  E: "the end of the interview",
  SE: "the end of the talk with that person",
  TH: "the day the take-home came",
  THD: "the day the take-home is due",
  WIN: "the day they named for their answer",
  SC: "your status check",
  REJ: "the rejection",
  OFF: "the offer",
};

const UNIT_WORDS: Readonly<Record<string, string>> = { min: "minute", h: "hour", d: "day" };

/** `T-24h` as "24 hours before the interview". */
export function offsetWords(offset: string): string {
  const [, anchor = "", sign = "", count = "", unit = ""] =
    /^([A-Z0-9]+?)(?:([+-])(\d+)(min|h|d))?$/.exec(offset) ?? [];
  const name = ANCHOR_WORDS[anchor] ?? anchor;
  if (sign === "") return name;
  const span = `${count} ${UNIT_WORDS[unit]}${count === "1" ? "" : "s"}`;
  return `${span} ${sign === "-" ? "before" : "after"} ${name}`;
}
