/** Any plain value as lines to read: a name a line, what belongs to it below it, further in. */
export function outline(value: unknown): string {
  return linesOf(value).join("\n");
}

const INDENT = "  ";

function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(itemLines);
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, inner]) => fieldLines(name, inner));
  return String(value).split("\n");
}

function itemLines(value: unknown): readonly string[] {
  const [first = "", ...rest] = linesOf(value);
  return [`- ${first}`, ...rest.map((line) => INDENT + line)];
}

function fieldLines(name: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const lines = linesOf(value);
  if (lines.length === 0) return [`${name}: none`];
  const isShort = typeof value !== "object" && lines.length === 1;
  return isShort ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => INDENT + line)];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
