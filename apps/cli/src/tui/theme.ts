import { createContext } from "react";
import { hasColours } from "../output.ts";

type Env = Readonly<Record<string, string | undefined>>;

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

type Colour = "blue" | "cyan" | "green" | "yellow" | "magenta" | "red";

/** Attributes of Ink's `Text`. */
interface Look {
  readonly color?: Colour | `${Colour}Bright`;
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

/** For who has said what the background is: what stands out on it best. */
const LIGHT: Theme = {
  ...COLOURS,
  accent: { color: "blue", bold: true },
  warn: { color: "magenta" },
};
const DARK: Theme = {
  ...COLOURS,
  accent: { color: "cyanBright", bold: true },
  good: { color: "greenBright" },
  warn: { color: "yellowBright" },
  danger: { color: "redBright" },
};

/** By the settings `color` and `theme`. */
export function themeFor(env: Env): Theme {
  if (!hasColours(env)) return NO_COLOURS;
  const { FINALIST_THEME: wish } = env;
  if (wish === "light") return LIGHT;
  return wish === "dark" ? DARK : COLOURS;
}

export const ThemeContext = createContext<Theme>(COLOURS);
