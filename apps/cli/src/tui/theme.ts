import { createContext } from "react";

/** What a piece of text means; how that looks is decided here alone. */
export type Tone =
  | "plain"
  | "strong"
  | "muted"
  | "accent"
  | "good"
  | "warn"
  | "danger"
  | "cursor"
  | "marked";

/** Attributes of Ink's `Text`. */
interface Look {
  readonly color?: "cyan" | "green" | "yellow" | "red";
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly underline?: boolean;
}

export type Theme = Readonly<Record<Tone, Look>>;

/** Of the 16 colours only those that can be read on light and on dark; else the terminal's own. */
export const COLOURS: Theme = {
  plain: {},
  strong: { bold: true },
  muted: { dimColor: true },
  accent: { color: "cyan", bold: true },
  good: { color: "green" },
  warn: { color: "yellow" },
  danger: { color: "red" },
  cursor: { inverse: true },
  marked: { color: "red", bold: true, underline: true },
};

/** https://no-color.org: weight stays, colour goes; every meaning is in the words and marks too. */
export const NO_COLOURS: Theme = {
  ...COLOURS,
  accent: { bold: true },
  good: {},
  warn: {},
  danger: { bold: true },
  marked: { bold: true, underline: true },
};

export const ThemeContext = createContext<Theme>(COLOURS);
