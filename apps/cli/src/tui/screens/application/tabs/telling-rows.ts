import { GUTTER, hanging, paragraph, type Row, sideBySide } from "../../../rows.ts";
import type { Stretch } from "@finalist/core";
import { markedRows } from "./marked-rows.ts";

/** One of two tellings, as it is shown. */
export interface Telling {
  readonly place: string;
  readonly heardBy?: readonly string[];
  readonly text?: string;
  /** The part of the text that decides. */
  readonly span?: Stretch | undefined;
  readonly value?: string;
}

/** From so many columns on, two tellings stand beside each other. */
const WIDE = 100 - GUTTER;
const INDENT = "    ";

/** Both tellings, with the words in which they differ between marks. */
export function tellingRows(
  [earlier, later]: readonly [Telling, Telling],
  width: number,
  of: string,
): readonly Row[] {
  const isWide = width >= WIDE;
  const column = isWide ? Math.floor((width - INDENT.length - 3) / 2) : width - INDENT.length;
  const left = telling("Earlier", earlier, column);
  const right = telling("Later", later, column);
  const indented = (rows: readonly Row[]): readonly Row[] =>
    rows.map(({ spans }) => ({ of, spans: [{ text: INDENT }, ...spans] }));
  if (!isWide) return indented([...left, ...right]);
  const height = Math.max(left.length, right.length);
  const filled = Array.from({ length: height }, (_, index) => left[index] ?? { spans: [] });
  return sideBySide(indented(filled), right, GUTTER + INDENT.length + column);
}

const HEARERS_MAX = 3;

function telling(
  name: string,
  { place, heardBy = [], text, span, value }: Telling,
  width: number,
): readonly Row[] {
  const more = heardBy.length - HEARERS_MAX;
  const heard =
    heardBy.length === 0
      ? ""
      : `, heard by ${heardBy.slice(0, HEARERS_MAX).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const valueRows = (shown: string): readonly Row[] =>
    text === undefined
      ? markedRows(shown, { start: 0, end: shown.length }, width)
      : paragraph(`= ${shown}`, width, "strong");
  return [
    ...hanging({ text: `${name}: `, tone: "strong" }, `${place}${heard}`, width, { tone: "muted" }),
    ...(text === undefined ? [] : markedRows(text, span, width)),
    ...(value === undefined ? [] : valueRows(value)),
  ];
}
