/** A value as people write it: `9 months`, `31 %`, `growth, reorganisation`. */
export const formatValue = (value: number | string | readonly string[], unit?: string): string => {
  const text = typeof value === "object" ? value.join(", ") : String(value);
  if (!unit) return text;
  return unit === "%" ? `${text} %` : `${text} ${unit}`;
};
