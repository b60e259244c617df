/** How one stands to a part of the post (domain.md CK-06). */
const STANCES: ReadonlyMap<unknown, string> = new Map([
  ["+", "in favour"],
  ["-", "against"],
  ["−", "against"],
]);

/** A value as people write it: `9 months`, `31 %`, `growth, reorganisation`, `in favour`. */
export const formatValue = (value: number | string | readonly string[], unit?: string): string => {
  const text = typeof value === "object" ? value.join(", ") : (STANCES.get(value) ?? String(value));
  if (!unit) return text;
  if (unit === "%") return `${text} %`;
  return `${text} ${value === 1 ? unit.replace(LENGTHS, "$1") : unit}`;
};

/** "1 month", of the units in which lengths are kept. */
const LENGTHS = /^(minute|hour|day|week|month|quarter|year)s$/;
