import type { Comparison, PairVerdict, StatementFinding } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import type { Clash } from "./engine.ts";
import { sentenceAround, type Stretch } from "./excerpt.ts";
import type { Source } from "./sources.ts";
import { shownSpan, type TellingView, valueOf } from "./tellings.ts";

/** One side of a finding. */
export interface FoundSide extends TellingView {
  readonly source: Source;
  /** The sentence that decides, as a claim would keep it. */
  readonly words: string;
}

/** Two statements that disagree, or of which the later openly corrects the earlier. */
export interface Found {
  readonly key: string;
  readonly verdict: StatementFinding["verdict"];
  readonly kind: PairVerdict["kind"];
  readonly reason: string;
  readonly earlier: FoundSide;
  readonly later: FoundSide;
  /** Both are among the claims already, under one subject. */
  readonly isKept: boolean;
}

/** What disagrees in the person's own words, each clash once, without what the claims tell already. */
export function foundAmong(
  clashes: readonly Clash[],
  { claims }: Application,
  comparisons: readonly Comparison[],
): readonly Found[] {
  const compared = new Set(comparisons.map(({ earlier, later }) => `${earlier.id} ${later?.id}`));
  const found = new Map<string, Found>();
  for (const { first, second, finding } of clashes) {
    const { verdict, kind, reason, a, b } = finding;
    const nothingToMark = a.span === null && b.span === null;
    if (nothingToMark || (kind === "preference" && (first.isStory || second.isStory))) continue;
    const earlier = sideOf(first, a);
    const later = sideOf(second, b);
    // A claim and the note that it was kept from are one telling.
    if (earlier.words === later.words) continue;
    const kept = keptPairs(earlier, later, claims);
    if (kept.some(([one, other]) => isCompared(compared, one, other))) continue;
    const key = kept[0] ? keyOf(kept[0].map(({ id }) => id)) : keyOf([earlier, later].map(nameOf));
    const isKept = kept.length > 0;
    if (!found.has(key)) found.set(key, { key, verdict, kind, reason, earlier, later, isKept });
  }
  return [...found.values()];
}

/** One clash with a subject is enough: its other claims are held against each other already. */
const nameOf = ({ source, words }: FoundSide): string =>
  source.claim ? subjectKey(source.claim) : words;

const keyOf = (names: readonly string[]): string =>
  names.toSorted((a, b) => (a < b ? -1 : 1)).join("\n");

const isCompared = (compared: ReadonlySet<string>, one: Claim, other: Claim): boolean =>
  compared.has(`${one.id} ${other.id}`) || compared.has(`${other.id} ${one.id}`);

function sideOf(source: Source, { span, value }: PairVerdict["a"]): FoundSide {
  const text = source.statement.text.slice(source.shownFrom);
  const shown: Stretch | undefined = shownSpan(span, source.shownFrom);
  const kept = source.claim ? valueOf(source.claim) : value;
  return {
    source,
    place: source.place,
    // Without words on file, the value alone is what was said.
    ...((!source.claim || source.claim.words !== undefined) && { text }),
    words: sentenceAround(text, shown),
    ...(shown && { span: shown }),
    ...(kept !== null && { value: kept }),
  };
}

/** Claims of one subject that hold what the two sides say. */
function keptPairs(
  earlier: FoundSide,
  later: FoundSide,
  claims: readonly Claim[],
): readonly (readonly [Claim, Claim])[] {
  const held = ({ source, words }: FoundSide): readonly Claim[] => [
    ...(source.claim ? [source.claim] : []),
    ...claims.filter((claim) => claim.words === words && claim.saidIn === source.told.saidIn),
  ];
  const others = held(later);
  return held(earlier).flatMap((one) =>
    others
      .filter((other) => other.id !== one.id && subjectKey(other) === subjectKey(one))
      .map((other) => [one, other] as const),
  );
}

const subjectKey = ({ kind, subject }: Claim): string =>
  `${kind} ${subject.trim().toLowerCase().replace(/\s+/g, " ")}`;
