/** Texts that exports keep as HTML or Markdown, as plain lines; list items begin with "• ". */
export function plainLines(text: string): string {
  const isHtml = /<\/?(?:p|br|ul|ol|li|div|span|strong|b|em|i|u|a|h\d)\b[^<>]*>/i.test(text);
  return (isHtml ? withoutTags(text) : text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const withoutTags = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/<li\b[^<>]*>(?:\s*<p\b[^<>]*>)?/gi, "\n• ")
    .replace(/<(?:br|\/p|\/div|\/li|\/ul|\/ol|\/h\d)\b[^<>]*>/gi, "\n")
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*|\/)?>/gi, "")
    .replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
      const code = name.startsWith("#") ? Number(name.slice(1)) : Number.NaN;
      if (code > 31 && code <= 0x10ffff) return String.fromCodePoint(code);
      return ENTITIES[name.toLowerCase()] ?? whole;
    });

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  quot: '"',
};

/** What people put before the entries of a list. */
const BULLET =
  /^\s*(?:[•●○◦▪▫■□◆◇►▸▶➢➤✓✔‣⁃∙·*–—-]|[oO](?=\s{2,})|\uF0B7|\uF0A7|\d{1,2}[.)](?=\s))\s*(?=\S)/u;

/** The text of a list entry; undefined where a line is none. */
export function bulletText(line: string): string | undefined {
  const match = BULLET.exec(line);
  if (!match) return undefined;
  // "-5 %" and "*bold*" are no entries.
  if (/^[-–—*]\S/.test(match[0].trim() + line.slice(match[0].length)) && !/\s$/.test(match[0]))
    return undefined;
  return line.slice(match[0].length).trim();
}

/** A description taken apart: its running text, and the entries of its lists. */
export function partsOf(text: string): {
  readonly prose: string;
  readonly bullets: readonly string[];
} {
  const prose: string[] = [];
  const bullets: string[] = [];
  for (const line of text.split("\n")) {
    const bullet = bulletText(line);
    if (bullet !== undefined) bullets.push(bullet);
    else prose.push(line);
  }
  return { prose: prose.join("\n").trim(), bullets };
}
