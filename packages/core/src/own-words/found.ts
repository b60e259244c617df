import { sentenceAround, type Stretch } from "../excerpt.ts";
import { hashOf } from "../hash.ts";
import type { Comparison, PairVerdict, StatementFinding } from "../consistency/index.ts";
import type { Application, Claim } from "../model/index.ts";
import { apartKey, shownSpan } from "../prepare/index.ts";
import type { Clash } from "./clash.ts";
import type { Source } from "./sources.ts";
import { type TellingView, valueOf } from "./place.ts";

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
  /** Both are among the claims already, under one subject: these. */
  readonly kept?: readonly [Claim, Claim];
}

/** What disagrees in the person's own words, each clash once, without what the claims tell already. */
export function foundAmong(
  clashes: readonly Clash[],
  { claims, apart = {} }: Pick<Application, "claims" | "apart">,
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
    const pairs = keptPairs(earlier, later, claims);
    if (pairs.some((pair) => pair.some(isPlanned) || isCompared(compared, ...pair))) continue;
    const [kept] = pairs;
    const key = kept
      ? apartKey(kept[0].id, kept[1].id)
      : hashOf([earlier, later].map(nameOf).toSorted(byCode).join("\n"));
    if (found.has(key) || Object.hasOwn(apart, key)) continue;
    const isSettled = kept !== undefined && isCorrected(kept, claims);
    found.set(key, {
      key,
      verdict: isSettled ? "correction" : verdict,
      kind,
      reason,
      earlier,
      later,
      ...(kept && { kept }),
    });
  }
  return [...found.values()];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** What is said of a subject has openly changed. */
const isCorrected = ([claim]: readonly [Claim, Claim], claims: readonly Claim[]): boolean =>
  claims.some(
    (other) =>
      isOfSubject(other, claim) &&
      other.correction?.explicit === true &&
      other.correction.reason !== undefined,
  );

const isOfSubject = (one: Claim, other: Claim): boolean => subjectKey(one) === subjectKey(other);

/** One clash with a subject is enough: its other claims are held against each other already. */
const nameOf = ({ source, words }: FoundSide): string =>
  source.claim ? subjectKey(source.claim) : words;

/** A plan is held against all that was said by its value, and needs no reading. */
const isPlanned = ({ saidIn }: Claim): boolean => saidIn === "plan";

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
    // A reason that is denied, as a person would put it.
    ...(kept !== null && { value: kept.replaceAll("not:", "not ") }),
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
      .filter((other) => other.id !== one.id && isOfSubject(other, one))
      .map((other) => [one, other] as const),
  );
}

const subjectKey = ({ kind, subject }: Claim): string =>
  `${kind} ${subject.trim().toLowerCase().replace(/\s+/g, " ")}`;
