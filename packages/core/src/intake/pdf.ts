import type { DomainError } from "../errors.ts";
import { INTAKE_BYTES_MAX } from "../limits.ts";
import { err, ok, type Result } from "../result.ts";

/** What a PDF can be refused for; `no_text` is a scan, which only a person can read. */
export type PdfError = Extract<
  DomainError,
  { type: "empty_input" | "too_large" | "unreadable_pdf" }
>;

/** A résumé has a handful of pages. */
const PAGES_MAX = 40;
const ITEMS_MAX = 60_000;

/** The text of a PDF, its lines in reading order, pages parted by an empty line. */
export async function textOfPdf(bytes: Uint8Array): Promise<Result<string, PdfError>> {
  if (bytes.length === 0) return err({ type: "empty_input" });
  if (bytes.length > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes: bytes.length, bytesMax: INTAKE_BYTES_MAX });
  if (!startsLikePdf(bytes)) return err({ type: "unreadable_pdf", reason: "not_a_pdf" });
  // Loaded only where somebody brings a PDF: the parser is as large as all the rest.
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The parser takes the buffer away from whoever hands it over.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false });
    if (document.numPages > PAGES_MAX)
      return err({ type: "unreadable_pdf", reason: "too_many_pages" });
    const pages: string[] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages && items < ITEMS_MAX; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const pieces = content.items.slice(0, ITEMS_MAX - items).flatMap(pieceOf);
      items += content.items.length;
      pages.push(linesOf(pieces).join("\n"));
    }
    await document.destroy();
    const text = pages
      .join("\n\n")
      .normalize("NFC")
      .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"));
    return text.trim() === "" ? err({ type: "unreadable_pdf", reason: "no_text" }) : ok(text);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return err({ type: "unreadable_pdf", reason: isLocked ? "encrypted" : "broken" });
  }
}

/** Mail programs have been seen to put some bytes before the mark. */
const startsLikePdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");

/** A run of text on a page; y grows upwards. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

function pieceOf(item: unknown): readonly Piece[] {
  if (typeof item !== "object" || item === null || !("str" in item) || !("transform" in item))
    return [];
  const { str, transform, width } = item as { str: unknown; transform: unknown; width?: unknown };
  if (typeof str !== "string" || !Array.isArray(transform)) return [];
  const [a, b, , d, x, y] = transform.map(Number);
  const size = Math.hypot(Number(b), Number(d)) || Math.abs(Number(a)) || 10;
  return [{ text: str, x: Number(x), y: Number(y), width: Number(width) || 0, size }];
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly pieces: Piece[];
}

/**
 * Most writers put text down in the order in which it is read, columns too, so that order is kept;
 * runs on one base line are one line. Where it jumps about, lines go from the top down.
 */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const last = rows.at(-1);
    if (last && isSameLine(last, piece)) last.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  const written = rows.filter((row) => row.pieces.some(({ text }) => text.trim() !== ""));
  const jumps = written.filter((row, index) => {
    const before = written[index - 1];
    return before !== undefined && row.y > before.y + before.size * 2;
  }).length;
  const isScattered = jumps > 4 && jumps > written.length / 5;
  return withGaps(isScattered ? fromTheTop(written) : written);
}

const isSameLine = (row: Row, piece: Piece): boolean => {
  const last = row.pieces.at(-1);
  const isOnLine = Math.abs(row.y - piece.y) < Math.max(1, Math.min(row.size, piece.size) * 0.4);
  // A run that begins left of the last one is of another column.
  return isOnLine && last !== undefined && piece.x >= last.x - row.size;
};

function fromTheTop(rows: readonly Row[]): readonly Row[] {
  const pieces = rows.flatMap((row) => row.pieces).toSorted((a, b) => b.y - a.y || a.x - b.x);
  const sorted: Row[] = [];
  for (const piece of pieces) {
    const last = sorted.at(-1);
    if (last && Math.abs(last.y - piece.y) < Math.max(1, Math.min(last.size, piece.size) * 0.4))
      last.pieces.push(piece);
    else sorted.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return sorted.map((row) => ({ ...row, pieces: row.pieces.toSorted((a, b) => a.x - b.x) }));
}

/** An empty line where the page leaves more room than between lines of one paragraph. */
function withGaps(rows: readonly Row[]): readonly string[] {
  const steps = rows.flatMap((row, index) => {
    const step = (rows[index - 1]?.y ?? Number.NaN) - row.y;
    return step > 0 && step < row.size * 6 ? [step] : [];
  });
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const gap = before ? before.y - row.y : 0;
    const isGap = before !== undefined && usual > 0 && (gap > usual * 1.35 || gap < -before.size);
    return isGap ? ["", lineOf(row)] : [lineOf(row)];
  });
}

/** Wide room between runs stays visible: it parts a post from its dates. */
function lineOf({ pieces, size }: Row): string {
  let line = "";
  let end: number | undefined;
  for (const { text, x, width } of pieces) {
    const gap = end === undefined ? 0 : x - end;
    if (text.trim() === "") {
      // Writers fill a gap with one wide space; how wide it was shows at the next run.
      if (!line.endsWith(" ")) line += " ";
      continue;
    }
    if (gap > size * 1.8) line = `${line.trimEnd()}    `;
    else if (gap > size * 0.18 && !line.endsWith(" ") && !text.startsWith(" ")) line += " ";
    line += text;
    end = x + width;
  }
  return line.replace(/\s+$/, "");
}
