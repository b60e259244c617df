import type { Stretch } from "@finalist/core";
import { comparePair, type PairVerdict } from "@finalist/core/consistency";
import type { Claim } from "@finalist/core/model";
import {
  areaOfRule,
  decidingSpan,
  settlementName,
  shownSpan,
  spoken,
  wordsOfPair,
} from "@finalist/core/prepare";
import { type Disagreement, type Pair, recordOf } from "../../../../commands/claims.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import type { TabView } from "./tab.ts";
import { type Telling, tellingRows } from "./telling-rows.ts";
import {
  correctedWordsRows,
  openInWords,
  wordsEntryId,
  wordsRows,
  wordsTitleRows,
} from "./words-rows.ts";

type ClaimRecord = ReturnType<typeof recordOf>;

/** What cannot all be true, what is worth a look, what is settled, and all that is on record. */
export function consistencyRows(view: TabView): readonly Row[] {
  const { document, preparation, width, found } = view;
  const record = recordOf(document, preparation);
  if (record.subjects.length === 0 && found?.length === 0)
    return paragraph(
      "Nothing is on record yet. A résumé and notes bring claims with them, and a adds one: what you said, so that you say the same again.",
      width,
      "muted",
    );
  return [
    ...summaryRows(record, view),
    ...section("May cost the offer", width, record.disagreements, (one, index) => [
      ...(index > 0 && index < IN_FULL ? [BLANK] : []),
      ...(index < IN_FULL || isExpanded(one, view) ? openRows(one, view) : shortRows(one, view)),
    ]),
    ...lookRows(view),
    ...section("Corrected openly", width, record.corrected, (one) => correctedRows(one, view)),
    ...section("Corrected in your own words", width, correctedInWords(view), (found) =>
      correctedWordsRows(found, view),
    ),
    ...section("Not the same thing", width, record.apart, ({ id, subject }) =>
      hanging({ text: "≠ ", tone: "muted" }, `${subject} (r compares again)`, width, {
        of: `apart ${id}`,
      }),
    ),
    ...recordRows(record, view),
  ];
}

export const pairEntryId = (earlierId: string, laterId: string): string =>
  `pair ${earlierId} ${laterId}`;

const correctedInWords = ({ found = [] }: TabView) =>
  found.filter(({ verdict }) => verdict === "correction");

function summaryRows(
  { disagreements, corrected, apart }: ClaimRecord,
  view: TabView,
): readonly Row[] {
  const costly = disagreements.length;
  const look = openInWords(view).length;
  const open = [
    ...(costly > 0 ? [`${costly} may cost the offer`] : []),
    ...(look > 0 ? [`${look} worth a look`] : []),
  ];
  const settled = `${corrected.length + apart.length + correctedInWords(view).length} settled.`;
  if (view.found === undefined)
    return paragraph(
      [...open.map((text) => `${text}.`), settled, "Comparing your own words…"].join(" "),
      view.width,
      "strong",
    );
  const text = open.length === 0 ? "Nothing disagrees" : open.join(", ");
  const tone = open.length === 0 ? "good" : "strong";
  return paragraph(`${text}. ${settled}`, view.width, tone);
}

const section = <T>(
  title: string,
  width: number,
  all: readonly T[],
  rowsOf: (one: T, index: number) => readonly Row[],
): readonly Row[] =>
  all.length === 0 ? [] : [BLANK, ...paragraph(title, width, "accent"), ...all.flatMap(rowsOf)];

/** What was found by reading, which can be wrong, and what the rules mind beside the pairs. */
function lookRows(view: TabView): readonly Row[] {
  const { preparation, width } = view;
  const minded = preparation.findings.filter(
    ({ rule, objects }) =>
      areaOfRule(rule) === "consistency" &&
      (rule === "R-093" || !objects.some(({ kind }) => kind === "claim")),
  );
  const rows = [
    ...openInWords(view).flatMap((found, index) =>
      index < IN_FULL || view.expanded.has(wordsEntryId(found.key))
        ? [...(index > 0 ? [BLANK] : []), ...wordsRows(found, view)]
        : wordsTitleRows(found, view),
    ),
    ...minded.flatMap(({ text, todo, detail }) =>
      hanging(
        { text: "! ", tone: "warn" },
        `${text}${detail === undefined ? "" : ` (${detail})`}. ${todo}.`,
        width,
      ),
    ),
  ];
  return rows.length === 0 ? [] : [BLANK, ...paragraph("Worth a look", width, "accent"), ...rows];
}

const INDENT = "    ";

/** Of many disagreements the first stand there in full; the others when they are opened. */
const IN_FULL = 10;

const isExpanded = ({ earlier, later }: Disagreement, { expanded }: TabView): boolean =>
  expanded.has(pairEntryId(earlier.id, later.id));

const shortRows = ({ subject, earlier, later }: Disagreement, { width }: TabView) =>
  hanging(
    { text: "✗ ", tone: "danger" },
    `${subject}: ${earlier.value} against ${later.value}`,
    width,
    { of: pairEntryId(earlier.id, later.id) },
  );

function openRows(one: Disagreement, view: TabView): readonly Row[] {
  const { width } = view;
  const of = pairEntryId(one.earlier.id, one.later.id);
  const claims = claimsOf(one, view);
  if (!claims) return [];
  const way = (key: string, text: string): readonly Row[] =>
    hanging({ text: `${INDENT}${key}  `, tone: "good" }, text, width, { of });
  return [
    ...hanging({ text: "✗ ", tone: "danger" }, `${one.subject}: both cannot be true`, width, {
      of,
    }),
    ...tellingRows(tellingsOf(one, claims), width, of),
    ...hanging({ text: INDENT }, one.why, width, { of, tone: "muted" }),
    ...(one.advice ? hanging({ text: `${INDENT}→ ` }, `${one.advice}.`, width, { of }) : []),
    ...way("s", settlementName("keep-earlier", claims)),
    ...way("c", settlementName("keep-later", claims)),
    ...way("b", settlementName("both-true", claims)),
    ...way("d", settlementName("apart", claims)),
  ];
}

function correctedRows(one: ClaimRecord["corrected"][number], view: TabView): readonly Row[] {
  const { width, expanded } = view;
  const { subject, earlier, later, reason } = one;
  const of = pairEntryId(earlier.id, later.id);
  const claims = claimsOf(one, view);
  return [
    ...hanging(
      { text: "✓ ", tone: "good" },
      `${subject}: ${earlier.value} → ${later.value}`,
      width,
      {
        of,
      },
    ),
    ...(reason
      ? hanging(
          { text: `${INDENT}${later.where === "Plan" ? "Say it aloud" : "Said aloud"}: ` },
          reason,
          width,
          { of, tone: "muted" },
        )
      : []),
    ...(expanded.has(of) && claims ? tellingRows(tellingsOf(one, claims), width, of) : []),
  ];
}

const claimsOf = (
  { earlier, later }: Pair,
  { document }: TabView,
): { readonly earlier: Claim; readonly later: Claim } | undefined => {
  const [one, other] = [earlier, later].map(({ id }) =>
    document.claims.find((claim) => claim.id === id),
  );
  return one && other && { earlier: one, later: other };
};

/** Both claims as they are shown, with the words in which they differ. */
function tellingsOf(
  { earlier, later }: Pair,
  claims: { readonly earlier: Claim; readonly later: Claim },
): readonly [Telling, Telling] {
  const [a, b] = spansOf(claims.earlier, claims.later);
  const shown = (
    { where: place, heardBy, value }: Pair["earlier"],
    { words: text }: Claim,
    span: Stretch | undefined,
  ): Telling => ({ place, heardBy, value, span, ...(text !== undefined && { text }) });
  return [shown(earlier, claims.earlier, a), shown(later, claims.later, b)];
}

const verdicts = new WeakMap<Claim, WeakMap<Claim, PairVerdict>>();

/** Where in the words of both the difference lies. */
function spansOf(
  earlier: Claim,
  later: Claim,
): readonly [Stretch | undefined, Stretch | undefined] {
  const isFound = [earlier, later].every(
    (claim) => claim.words === undefined || decidingSpan(claim, undefined),
  );
  const pair = isFound ? undefined : wordsOfPair(earlier, later);
  if (!pair) return [decidingSpan(earlier, undefined), decidingSpan(later, undefined)];
  const known = verdicts.get(earlier) ?? new WeakMap<Claim, PairVerdict>();
  const verdict = known.get(later) ?? comparePair(pair);
  verdicts.set(earlier, known.set(later, verdict));
  return [
    decidingSpan(earlier, shownSpan(verdict.a.span, spoken(earlier).shownFrom)),
    decidingSpan(later, shownSpan(verdict.b.span, spoken(later).shownFrom)),
  ];
}

/** Every subject with all its tellings; the cursor goes from claim to claim. */
function recordRows({ subjects }: ClaimRecord, { width }: TabView): readonly Row[] {
  return [
    BLANK,
    ...paragraph("On record", width, "accent"),
    ...subjects.flatMap(({ subject, state, tellings }) => [
      ...paragraph(`${subject} · ${state}`, width, "strong"),
      ...tellings.flatMap(({ id: of, where, value, words, heardBy }) => {
        const said = words === undefined ? "" : `, “${words}”`;
        const to = heardBy.length > 0 ? `, to ${heardBy.slice(0, 3).join(", ")}` : "";
        return hanging({ text: "  • ", tone: "muted" }, `${where}: ${value}${said}${to}`, width, {
          of,
        });
      }),
    ]),
  ];
}
