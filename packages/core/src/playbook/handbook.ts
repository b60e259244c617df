import { groupBy } from "../group-by.ts";
import { catalogueGroups, type PlaybookEntry } from "./catalogue.ts";
import { DISAGREEMENTS } from "./disagreements.ts";
import { FIGURE_VIEWS, FIGURES, type FigureEntry, type FigureId } from "./figures.ts";
import {
  BACK_LABELS,
  CHAPTERS,
  FIELD_LABELS,
  LINK_LABELS,
  SEVERITY_WORDS,
} from "./handbook-labels.ts";
import { offsetWords } from "./offset-words.ts";
import { FORMAT_SIGNALS } from "./signals.ts";
import { type SourceId, SOURCES } from "./sources.ts";

/** A part of an entry under its own small heading. */
interface HandbookPart {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Other entries that this one points at, or that point at it. */
interface HandbookLinks {
  readonly label: string;
  readonly ids: readonly string[];
}

/** One view of a thing about which there are several, with who holds it. */
interface HandbookView {
  readonly text: string;
  readonly by: string;
  /** The entry that says it, where there is one. */
  readonly id?: string;
}

/** Views that are set side by side and never merged. */
interface SideBySide {
  readonly name: string;
  readonly more?: string;
  readonly views: readonly HandbookView[];
}

/** An entry as it is read in the handbook: in parts, with its way to others. */
export interface HandbookEntry extends PlaybookEntry {
  readonly chapter: string;
  readonly parts: readonly HandbookPart[];
  readonly links: readonly HandbookLinks[];
  readonly sideBySide: readonly SideBySide[];
}

export interface HandbookChapter {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly groups: readonly { readonly name: string; readonly entries: readonly HandbookEntry[] }[];
}

/** The whole playbook in chapters, each entry with the names of its sources and its links. */
export function handbook(): readonly HandbookChapter[] {
  const groups = catalogueGroups();
  const rows = groups.flatMap(({ entries }) => entries);
  const known = new Set(rows.map(({ id }) => id));
  const forward = rows.flatMap(({ id, row }) => pointersOf(id, row, known));
  const outgoing = groupBy(forward, ({ from }) => from);
  const incoming = groupBy(forward, ({ to }) => to);
  return CHAPTERS.map(({ id: chapter, name, about, groups: names }) => ({
    id: chapter,
    name,
    about,
    groups: groups
      .filter((group) => names.some((wanted) => isNamed(group.name, wanted)))
      .map((group) => ({
        name: group.name.replace(/^Checklist: /, ""),
        entries: group.entries.map(({ row, ...entry }) => ({
          ...entry,
          group: group.name,
          chapter,
          parts: partsOf(row, known),
          links: [
            ...linksOf(outgoing.get(entry.id) ?? [], ({ to }) => to, LINK_LABELS),
            ...linksOf(incoming.get(entry.id) ?? [], ({ from }) => from, BACK_LABELS),
          ],
          sideBySide: sideBySideOf(entry.id),
        })),
      })),
  }));
}

const isNamed = (name: string, wanted: string): boolean =>
  wanted.endsWith(":") ? name.startsWith(wanted) : name === wanted;

type Row = Readonly<Record<string, unknown>>;

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
};

function partsOf(row: Row, known: ReadonlySet<string>): readonly HandbookPart[] {
  const fields = Object.entries(FIELD_LABELS).flatMap(([field, label]) => {
    const lines = stringsIn(row[field]).filter((line) => !known.has(line));
    return lines.length > 0 ? [{ label, lines }] : [];
  });
  return [...marksOf(row), ...fields];
}

/** How grave it is and when it is due, in words. */
function marksOf({ severity, phases, from, due, detectedBy }: Row): readonly HandbookPart[] {
  const grave = Object.entries(SEVERITY_WORDS).find(([known]) => known === severity)?.[1];
  const when = [
    ...(typeof from === "string" ? [`From ${offsetWords(from)}`] : []),
    ...(typeof due === "string" ? [`By ${offsetWords(due)}`] : []),
  ];
  const spoken = stringsIn(phases).map((phase) => `${phase} the round`);
  return [
    ...(grave ? [{ label: "How grave", lines: [grave] }] : []),
    ...(spoken.length > 0 ? [{ label: "When it is checked", lines: spoken }] : []),
    ...(when.length > 0 ? [{ label: "When", lines: when }] : []),
    ...(typeof detectedBy === "string" ? [{ label: "How it shows", lines: [detectedBy] }] : []),
  ];
}

interface Pointer {
  readonly from: string;
  readonly to: string;
  readonly field: string;
}

function pointersOf(id: string, row: Row, known: ReadonlySet<string>): readonly Pointer[] {
  const named = Object.keys(LINK_LABELS).flatMap((field) =>
    stringsIn(row[field]).map((to) => ({ from: id, to, field })),
  );
  const assessed = Object.entries(FORMAT_SIGNALS)
    .filter(([format]) => format === id)
    .flatMap(([, signals]) => signals.map((to) => ({ from: id, to, field: "assessed" })));
  return [...named, ...assessed].filter(({ to }) => known.has(to) && to !== id);
}

const ASSESSED = "What is looked for";

const linksOf = (
  pointers: readonly Pointer[],
  end: (pointer: Pointer) => string,
  labels: Readonly<Record<string, string>>,
): readonly HandbookLinks[] =>
  [...groupBy(pointers, ({ field }) => field)].map(([field, found]) => ({
    label: labels[field] ?? ASSESSED,
    ids: [...new Set(found.map(end))],
  }));

function sideBySideOf(id: string): readonly SideBySide[] {
  const dispute = Object.entries(DISAGREEMENTS).find(([known]) => known === id)?.[1];
  if (dispute)
    return [
      {
        name: "The views",
        views: dispute.positions.map(({ text, sources }) => ({ text, by: namesOf(sources) })),
      },
    ];
  return Object.values(FIGURE_VIEWS)
    .filter(({ figures }) => figures.some((figure) => figure === id))
    .map(({ name, figures, more }) => ({
      name,
      more,
      views: figures.map((figure) => viewOf(figure, FIGURES[figure])),
    }));
}

const viewOf = (id: FigureId, { value, quantity, attribution }: FigureEntry): HandbookView => ({
  id,
  text: `${value}: ${quantity.charAt(0).toLowerCase()}${quantity.slice(1)}`,
  by: attribution,
});

const namesOf = (sources: readonly SourceId[]): string =>
  sources.length > 0 ? sources.map((id) => SOURCES[id].name).join(", ") : "Our own arithmetic";
