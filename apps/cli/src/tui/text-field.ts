import { graphemesOf, widthOf } from "../text.ts";
import type { Press } from "./keymap.ts";

/** A text with a cursor, counted in characters as readers see them. */
export interface TextField {
  readonly text: string;
  readonly cursor: number;
}

export const EMPTY_FIELD: TextField = { text: "", cursor: 0 };

/** With the cursor behind the last character. */
export const fieldOf = (text: string): TextField => ({ text, cursor: graphemesOf(text).length });

/** A field of one line after a press; the same one where the press edits nothing. */
export function edit(field: TextField, press: Press): TextField {
  const text = press.text?.replace(/\s*\n\s*/g, " ");
  return editLines(field, text === undefined ? press : { ...press, text });
}

/** A field of several lines after a press; `home` and the like mean the line of the cursor. */
export function editLines(field: TextField, { name, text }: Press): TextField {
  const characters = graphemesOf(field.text);
  const { cursor } = field;
  const before = characters.slice(0, cursor);
  const after = characters.slice(cursor);
  const start = before.lastIndexOf("\n") + 1;
  const end = cursor + (after.includes("\n") ? after.indexOf("\n") : after.length);
  const place = (to: number): TextField => ({
    ...field,
    cursor: Math.min(Math.max(to, 0), characters.length),
  });
  /** Without what stands between two places. */
  const without = (from: number, to: number): TextField => ({
    text: [...characters.slice(0, from), ...characters.slice(to)].join(""),
    cursor: from,
  });
  if (text !== undefined) {
    const begin = [...before, text].join("");
    // Counted anew: an accent joins the letter before it.
    return { text: begin + after.join(""), cursor: graphemesOf(begin).length };
  }
  switch (name) {
    case "backspace":
      return cursor === 0 ? field : without(cursor - 1, cursor);
    case "delete":
      return without(cursor, cursor + 1);
    case "ctrl-w":
      return without(graphemesOf(before.join("").replace(/\S+\s*$/, "")).length, cursor);
    case "ctrl-u":
      return without(start, cursor);
    case "ctrl-k":
      return without(cursor, end);
    case "left":
      return place(cursor - 1);
    case "right":
      return place(cursor + 1);
    case "home":
    case "ctrl-a":
      return place(start);
    case "end":
    case "ctrl-e":
      return place(end);
    default:
      return field;
  }
}

/** A line as it is drawn: from which character to which. */
export interface DrawnLine {
  readonly from: number;
  readonly to: number;
}

/** Where a text breaks in a field of so many columns: at its line ends, and after a space. */
export function drawnLines(characters: readonly string[], width: number): readonly DrawnLine[] {
  const lines: DrawnLine[] = [];
  let from = 0;
  let columns = 0;
  let lastSpace = -1;
  for (const [index, character] of characters.entries()) {
    if (character === "\n") {
      lines.push({ from, to: index });
      [from, columns, lastSpace] = [index + 1, 0, -1];
      continue;
    }
    columns += widthOf(character);
    if (columns > width && index > from) {
      const to = lastSpace >= from ? lastSpace + 1 : index;
      lines.push({ from, to });
      from = to;
      columns = widthOf(characters.slice(from, index + 1).join(""));
    }
    if (character === " ") lastSpace = index;
  }
  return [...lines, { from, to: characters.length }];
}

/** The drawn line in which the cursor stands; between two, it is at the beginning of the second. */
export const lineAt = (lines: readonly DrawnLine[], cursor: number): number =>
  Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= cursor),
  );

/** The cursor a drawn line up or down; nothing where there is none. */
export function moveLine(field: TextField, by: 1 | -1, width: number): TextField | undefined {
  const lines = drawnLines(graphemesOf(field.text), width);
  const index = lineAt(lines, field.cursor);
  const [line, target] = [lines[index], lines[index + by]];
  if (!line || !target) return undefined;
  // The last place of a line that goes on is the first of the next.
  const isWrapped = lines[index + by + 1]?.from === target.to;
  const last = isWrapped ? target.to - 1 : target.to;
  return { ...field, cursor: Math.min(target.from + (field.cursor - line.from), last) };
}
