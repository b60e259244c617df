/** A text with an entry a line, as entries; nothing where there is none, which clears a field. */
export function linesIn(text: string): readonly string[] | null {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return lines.length > 0 ? lines : null;
}
