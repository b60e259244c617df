import { excerptOf, type Stretch } from "@finalist/core";
import { wrap } from "../../../../text.ts";
import type { Row, Span } from "../../../rows.ts";

/** Stand for both marks while lines are broken; what people write has none of them. */
const [BEGIN, END] = ["\uE000", "\uE001"];
const PRIVATE = /[\uE000\uE001]/g;

/** So many characters stand around the words that decide; a terminal is soon full. */
const AROUND = 60;

/** A text with the words that decide between marks, which are seen without any colour. */
export function markedRows(text: string, span: Stretch | undefined, width: number): readonly Row[] {
  const { before, marked, after } = excerptOf(text, span, AROUND);
  const [lead, words, rest] = [before, marked, after].map((part) =>
    part.replace(PRIVATE, " ").replaceAll("\n", " "),
  );
  const whole = words === "" ? `${lead}${rest}` : `${lead}${BEGIN}${words}${END}${rest}`;
  let isInside = false;
  return wrap(whole, width).map((line): Row => {
    const spans = line.split(/(?=\uE000)|(?<=\uE001)/).map((piece): Span => {
      isInside = isInside || piece.startsWith(BEGIN);
      const tone = isInside ? "marked" : "plain";
      isInside = isInside && !piece.endsWith(END);
      return { text: piece.replace(BEGIN, "»").replace(END, "«"), tone };
    });
    return { spans };
  });
}
