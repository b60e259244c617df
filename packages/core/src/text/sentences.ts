import type { Span } from "./tokens.ts";

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|approx|incl|est|dept|ltd|inc|co|corp|jr|sr|e\.g|i\.e|etc|ca|hr|hrs|mins?|mths?|yrs?|wks?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|z\.b|bzw|ggf|inkl|tel|capt|lt|sgt|rev|hon|[a-z])\.$/i;

/** Bounded, so that a page of dots takes no longer than a page of words. */
const STOP = /[.!?…]{1,9}["'”’)\]]{0,3}(?=\s|$)|\n+/g;

/** Whole sentences, without the space around them; a line end closes one as well. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(STOP)) {
    const end = index + mark.length;
    const isStop = mark === ".";
    if (
      isStop &&
      ABBREVIATION.test(text.slice(Math.max(start, end - 12), end)) &&
      !isLast(text, end)
    )
      continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** An abbreviation at the end of a line, or before a capital that begins a sentence, may end one. */
const isLast = (text: string, end: number): boolean =>
  /^\s*(?:\n|$)/.test(text.slice(end, end + 3));
