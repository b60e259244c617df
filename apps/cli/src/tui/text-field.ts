import { graphemesOf } from "../text.ts";
import type { Press } from "./keymap.ts";

/** A line of text with a cursor, counted in characters as readers see them. */
export interface TextField {
  readonly text: string;
  readonly cursor: number;
}

export const EMPTY_FIELD: TextField = { text: "", cursor: 0 };

/** The field after a press; the same one where the press edits nothing. */
export function edit(field: TextField, { name, text }: Press): TextField {
  const characters = graphemesOf(field.text);
  const before = characters.slice(0, field.cursor);
  const after = characters.slice(field.cursor);
  const place = (cursor: number): TextField => ({
    ...field,
    cursor: Math.min(Math.max(cursor, 0), characters.length),
  });
  if (text !== undefined) {
    const start = [...before, text].join("");
    // Counted anew: an accent joins the letter before it.
    return { text: start + after.join(""), cursor: graphemesOf(start).length };
  }
  switch (name) {
    case "backspace":
      return {
        text: [...before.slice(0, -1), ...after].join(""),
        cursor: Math.max(field.cursor - 1, 0),
      };
    case "ctrl-w": {
      const kept = before.join("").replace(/\S+\s*$/, "");
      return { text: kept + after.join(""), cursor: graphemesOf(kept).length };
    }
    case "ctrl-u":
      return { text: after.join(""), cursor: 0 };
    case "ctrl-k":
      return { text: before.join(""), cursor: field.cursor };
    case "left":
      return place(field.cursor - 1);
    case "right":
      return place(field.cursor + 1);
    case "home":
    case "ctrl-a":
      return place(0);
    case "end":
    case "ctrl-e":
      return place(characters.length);
    default:
      return field;
  }
}
