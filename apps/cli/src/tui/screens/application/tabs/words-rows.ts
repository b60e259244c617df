import { asClaims, type Found, type FoundSide, subjectOf } from "@finalist/core/own-words";
import { SETTLEMENT_NAMES, settlementName } from "@finalist/core/prepare";
import { hanging, type Row } from "../../../rows.ts";
import type { TabView } from "./tab.ts";
import { tellingRows } from "./telling-rows.ts";

export const wordsEntryId = (key: string): string => `words ${key}`;

/** What disagrees in one's own words and is not settled yet. */
export const openInWords = ({ found = [] }: TabView): readonly Found[] =>
  found.filter(({ verdict }) => verdict === "contradiction");

/** Whether a telling is the text of a plan, which is changed where it stands. */
export const isPlannedText = ({ source }: FoundSide): boolean =>
  source.told.saidIn === "plan" && source.claim === undefined;

const INDENT = "    ";

export const wordsTitleRows = (found: Found, { width }: TabView): readonly Row[] =>
  hanging({ text: "? ", tone: "warn" }, `${subjectOf(found)}: do these agree?`, width, {
    of: wordsEntryId(found.key),
  });

/** Two places in one's own words that may not both be true, and the ways out. */
export function wordsRows(found: Found, view: TabView): readonly Row[] {
  const { width } = view;
  const { key, reason, earlier, later } = found;
  const of = wordsEntryId(key);
  const pair = asClaims(found, () => "new");
  const way = (name: string, text: string): readonly Row[] =>
    hanging({ text: `${INDENT}${name}  `, tone: "good" }, text, width, { of });
  const reworded = (side: FoundSide, text: string): string =>
    isPlannedText(side) ? `${text}: change the words` : text;
  return [
    ...wordsTitleRows(found, view),
    ...tellingRows([earlier, later], width, of),
    ...hanging({ text: INDENT }, reason, width, { of, tone: "muted" }),
    ...(pair
      ? [
          ...way("s", reworded(later, settlementName("keep-earlier", pair))),
          ...way("c", reworded(earlier, settlementName("keep-later", pair))),
          ...way("b", settlementName("both-true", pair)),
          ...way("w", "Keep both as claims"),
        ]
      : []),
    ...way("d", SETTLEMENT_NAMES.apart),
  ];
}

/** A telling that openly corrects an earlier one. */
export function correctedWordsRows(found: Found, { width, expanded }: TabView): readonly Row[] {
  const { key, earlier, later, reason, kept } = found;
  const of = wordsEntryId(key);
  const from = [earlier.value, later.value].filter((value) => value !== undefined).join(" → ");
  const hint = kept ? "" : " (w keeps both as claims)";
  return [
    ...hanging({ text: "✓ ", tone: "good" }, `${subjectOf(found)}: ${from}${hint}`, width, { of }),
    ...hanging({ text: INDENT }, reason, width, { of, tone: "muted" }),
    ...(expanded.has(of) ? tellingRows([earlier, later], width, of) : []),
  ];
}
