/** How the page looks; `system` follows the device. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: "As on this device",
  light: "Light",
  dark: "Dark",
};

const KEY = "finalist-theme";

export const chosenTheme = (): Theme =>
  THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "system";

/** Every colour has two values in styles.css, and the scheme of the root chooses between them. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  document.documentElement.style.colorScheme = theme === "system" ? "" : theme;
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
}
