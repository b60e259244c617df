/** In the order in which to look: most browsers also claim to be those that come later. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|HeadlessChrome|CriOS)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPod)\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/** "Firefox on Linux": the family alone, which tells a person which of theirs it is. */
export function browserName(userAgent: string): string {
  const firstOf = (rows: typeof BROWSERS): string | undefined =>
    rows.find(([pattern]) => pattern.test(userAgent))?.[1];
  const browser = firstOf(BROWSERS) ?? "A browser";
  const system = firstOf(SYSTEMS);
  return system ? `${browser} on ${system}` : browser;
}
