import { type UnreadList } from "../reading/evidence.ts";
import { bulletText } from "../reading/markup.ts";
import { endOf, type Line, type Piece } from "../reading/pieces.ts";
import { folded, isSpokenLanguage } from "../reading/words.ts";
import { type Heading, headingNamed } from "./headings.ts";
import { periodsIn } from "../reading/when.ts";

export interface Section {
  readonly heading: Heading | "top" | "unknown";
  readonly lines: readonly Line[];
}

const LINES_MAX = 5000;
const LINE_CHARACTERS_MAX = 2000;

export function linesOf(text: string, unread: UnreadList): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    const number = lines.length + 1;
    if (number > LINES_MAX) {
      unread.add({ line: number, quote: raw, why: "too_many" });
      break;
    }
    if (raw.length > LINE_CHARACTERS_MAX)
      unread.add({ line: number, quote: raw.slice(0, 200), why: "too_long" });
    const kept = raw.slice(0, LINE_CHARACTERS_MAX);
    const entry = bulletText(kept);
    const isBlank =
      kept.trim() === "" || /^[\s\-_=*~.·—–|+]+$/.test(kept) || PAGE_MARK.test(kept.trim());
    lines.push({
      text: kept,
      start,
      number,
      isBlank,
      ...(entry !== undefined &&
        !isBlank && { bullet: { text: entry, start: start + kept.lastIndexOf(entry) } }),
    });
    start += raw.length + 1;
  }
  return lines;
}

const PAGE_MARK =
  /^(?:page|seite|página|pagina|sida)?\s*\d{1,2}(?:\s*(?:of|\/|von|de|sur|di|van)\s*\d{1,2})?$/i;

/** The sections of a résumé by their headings, in order; what stands above the first is `top`. */
export function sectionsOf(lines: readonly Line[]): readonly Section[] {
  const style = styleOf(lines);
  const sections: { heading: Section["heading"]; lines: Line[] }[] = [
    { heading: "top", lines: [] },
  ];
  const open = (heading: Section["heading"]): Line[] => {
    const section = { heading, lines: [] as Line[] };
    sections.push(section);
    return section.lines;
  };
  let current = sections[0]?.lines ?? [];
  let heading: Section["heading"] = "top";
  let hasContent = false;
  for (const [index, line] of lines.entries()) {
    const named = headingOf(line);
    // "Lebenslauf" or "Résumé" above the name is a title.
    const isDocumentTitle =
      named !== undefined &&
      !hasContent &&
      (named === "other" || folded(line.text).includes("resume"));
    if (isDocumentTitle) continue;
    if (named) {
      heading = named;
      current = open(named);
      continue;
    }
    if (!line.isBlank) hasContent = true;
    const labelled = labelledSection(line, heading);
    if (labelled) {
      const isAfterGap = lines[index - 1]?.isBlank ?? true;
      if (isAfterGap && heading !== "top" && !KEEPS_LABELS.has(heading)) {
        heading = labelled.heading;
        current = open(heading);
        current.push(labelled.line);
        continue;
      }
      open(labelled.heading).push(labelled.line);
      continue;
    }
    if (style && isStyled(line, style) && isUnknownHeading(lines, index, heading)) {
      heading = "unknown";
      current = open("unknown");
      current.push(line);
      continue;
    }
    current.push(line);
  }
  return sections.filter((section) => section.lines.some((line) => !line.isBlank));
}

/** In these a label such as "Tools:" belongs to an entry. */
const KEEPS_LABELS: ReadonlySet<Section["heading"]> = new Set([
  "jobs",
  "projects",
  "volunteer",
  "skills",
]);

function headingOf(line: Line): Heading | undefined {
  if (line.isBlank || line.text.length > 80) return undefined;
  const text = unspaced(line.text.trim());
  const colon = /:\s*$/.test(text);
  if (line.bullet && !colon && !/^\s*\d/.test(line.text)) {
    // "■ Experience": a heading with an ornament; "- Software" is the entry of a list.
    if (/^\s*[-–—*•·]/.test(line.text)) return undefined;
  }
  return headingNamed(text);
}

/** "E X P E R I E N C E" → "EXPERIENCE". */
const unspaced = (text: string): string =>
  /^(?:\p{L} ){3,}\p{L}$/u.test(text)
    ? text.replaceAll(" ", "")
    : /^(?:\p{L} ?){2,}(?: {2,}(?:\p{L} ?)+)+$/u.test(text) && /^\p{L} \p{L} /u.test(text)
      ? text
          .split(/ {2,}/)
          .map((word) => word.replaceAll(" ", ""))
          .join(" ")
      : text;

/** "Languages: English, German" */
function labelledSection(
  line: Line,
  inside: Section["heading"],
): { heading: Heading; line: Line } | undefined {
  const piece: Piece = line.bullet ?? line;
  const colon = piece.text.indexOf(":");
  if (line.isBlank || colon < 3 || colon > 40) return undefined;
  const rest = piece.text.slice(colon + 1);
  if (rest.trim() === "" || rest.startsWith("//")) return undefined;
  const heading = headingNamed(piece.text.slice(0, colon));
  if (!heading || heading === "jobs" || heading === "contact" || heading === "other")
    return undefined;
  const isSpoken = rest.split(/[,;]/).some((part) => part.length < 60 && isSpokenLanguage(part));
  if (heading === "languages" && !isSpoken) return undefined;
  if (KEEPS_LABELS.has(inside) && heading !== "languages") return undefined;
  if (
    inside === heading ||
    (inside === "education" && heading !== "languages" && heading !== "skills")
  )
    return undefined;
  const at = endOf(piece) - rest.length;
  const lead = rest.length - rest.trimStart().length;
  return {
    heading,
    line: { text: rest.trimStart(), start: at + lead, number: line.number, isBlank: false },
  };
}

type Style = "caps" | "hash1" | "hash2" | "hash3";

/** How this résumé sets its headings, where it does so in one way. */
function styleOf(lines: readonly Line[]): Style | undefined {
  const styles = lines.filter((line) => headingOf(line)).map(({ text }) => styleOfText(text));
  const [first] = styles;
  return styles.length >= 2 && styles.every((style) => style === first) ? first : undefined;
}

function styleOfText(text: string): Style | undefined {
  const hashes = /^\s*(#{1,3})\s/.exec(text)?.[1]?.length;
  if (hashes !== undefined) return `hash${hashes}` as Style;
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
    ? "caps"
    : undefined;
}

const isStyled = (line: Line, style: Style): boolean =>
  !line.isBlank &&
  !line.bullet &&
  line.text.trim().length <= 60 &&
  styleOfText(line.text) === style;

/** A heading that no table knows: set like the others, alone, with no dates near it. */
function isUnknownHeading(
  lines: readonly Line[],
  index: number,
  inside: Section["heading"],
): boolean {
  if (inside === "top") return false;
  const isAlone = lines[index - 1]?.isBlank ?? false;
  const near = lines.slice(index, index + 4).filter((line) => !line.isBlank);
  const hasDates = near.some((line) => periodsIn(line.text).length > 0);
  return isAlone && !/\d/.test(lines[index]?.text ?? "") && !(hasDates && inside !== "skills");
}
