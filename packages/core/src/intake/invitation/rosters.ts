import { isGivenName } from "./given-names.ts";
import type { Line, Page, Span } from "./page.ts";

/** Somebody in a list that has the surname first. */
interface Listed extends Span {
  readonly name: string;
  readonly title?: Span;
}

const ENTRY =
  /^(?<lead>[\s•*|;-]*)(?<last>\p{Lu}[\p{L}'-]*(?:\s[\p{L}'-]+){0,2}),\s(?<first>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\s?(?:-\s(?<behind>[^;|\n]{2,80})|\((?<inside>[^()\n]{2,80})\)|$)/u;

/** "Trujillo, Maritza - VP Retail", "VAN WYK, HENDRIK (DIRECTOR) | …": where every entry is built so. */
export function surnamesFirst(
  page: Page,
  part: Span,
  isPeopleLabel: (label: string) => boolean,
): readonly Listed[] {
  return page.lines.flatMap((line) => {
    if (line.start < part.start || line.end > part.end) return [];
    if (line.label === undefined || !isPeopleLabel(line.label)) return [];
    const hasValue = line.value.end > line.value.start;
    const rows = hasValue ? pieces(page, line.value) : linesBelow(page, line);
    const listed = rows.map((row) => entryIn(page, row));
    const whole = listed.flatMap((each) => each ?? []);
    const isSo =
      whole.length > 0 && whole.length === listed.length && whole.some(({ given }) => given);
    return isSo ? whole.map(({ entry }) => entry) : [];
  });
}

function pieces(page: Page, { start, end }: Span): readonly Span[] {
  const rows: Span[] = [];
  let at = start;
  for (const piece of page.plain.slice(start, end).split(/[|;]/u)) {
    rows.push({ start: at, end: at + piece.length });
    at += piece.length + 1;
  }
  return rows;
}

function linesBelow(page: Page, line: Line): readonly Span[] {
  const rows: Span[] = [];
  for (const next of page.lines.slice(line.index + 1, line.index + 13)) {
    if (next.block !== line.block || next.label !== undefined) break;
    rows.push({ start: next.start, end: next.end });
  }
  return rows;
}

function entryIn(
  page: Page,
  { start, end }: Span,
): { readonly entry: Listed; readonly given: boolean } | undefined {
  const groups = ENTRY.exec(page.plain.slice(start, end).trimEnd())?.groups;
  if (!groups) return undefined;
  const { lead = "", last = "", first = "", behind, inside } = groups;
  const from = start + lead.length;
  const title = behind ?? inside;
  const at =
    title === undefined ? -1 : page.plain.indexOf(title, from + last.length + first.length);
  const entry: Listed = {
    name: `${written(first)} ${written(last)}`,
    start: from,
    end: from + last.length + 2 + first.length,
    ...(title !== undefined && { title: { start: at, end: at + title.trimEnd().length } }),
  };
  const lastWords = last.split(/\s/u);
  // "Marguerite Lehn, Kym Obst" are two.
  if (lastWords.length > 1 && isGivenName(lastWords[0] ?? "") && /\s/u.test(first))
    return undefined;
  return { entry, given: isGivenName(first.split(/\s/u)[0] ?? "") };
}

const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|bin|ter|ten|zu)$/iu;

/** Names in capitals as they are written elsewhere. */
const written = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name
        .split(" ")
        .map((word) =>
          PARTICLE.test(word)
            ? word.toLowerCase()
            : word.toLowerCase().replace(/(?:^|[-'])\p{L}/gu, (letter) => letter.toUpperCase()),
        )
        .join(" ");
