import { groupBy } from "../group-by.ts";
import type { Claim, ClaimKind } from "../model/claim.ts";

export type ConsistencyVerdict =
  | "consistent"
  | "small-variation"
  | "contradiction"
  | "correction"
  | "single-source";

/** Two tellings of one thing, and whether both can be true (domain.md section 11). */
export interface Comparison {
  readonly subject: string;
  readonly kind: ClaimKind;
  readonly verdict: ConsistencyVerdict;
  readonly earlier: Claim;
  /** Absent where the thing was said only once. */
  readonly later?: Claim;
}

/** Tolerances ([SPEC], domain.md section 11). */
export const TOLERANCE = { relativeGapMax: 0.1, percentagePointsMax: 2, toneSpreadMin: 2 } as const;

/** Rounds by which "said" is placed in time. */
export type Rounds = readonly { readonly id: string; readonly round: number }[];

/** When a telling was given: the résumé first, then interview by interview, the plan last. */
export function stageOf({ saidIn, interviewId }: Claim, rounds: Rounds): number {
  if (saidIn === "cv") return 0;
  if (saidIn === "plan") return Number.MAX_SAFE_INTEGER;
  if (saidIn === "recruiter-note") return 1.5;
  return rounds.find(({ id }) => id === interviewId)?.round ?? 1;
}

/** Pairs that are no tellings of one thing after all, by their key, with what they were held to be. */
export type Apart = Readonly<Record<string, string>>;

/** The key of a pair, whichever of the two is named first. */
export const apartKey = (one: string, other: string): string =>
  one < other ? `${one}.${other}` : `${other}.${one}`;

/**
 * Every plan, and everything said after the first round, against every earlier telling of the
 * same subject and kind (domain.md CR-9). What was told only once comes back as such.
 */
export function compareClaims(
  claims: readonly Claim[],
  rounds: Rounds = [],
  apart: Apart = {},
): readonly Comparison[] {
  return [...groupBy(claims, subjectKey).values()].flatMap((tellings) => {
    const told = tellings
      .map((claim) => ({ claim, stage: stageOf(claim, rounds) }))
      .sort((a, b) => a.stage - b.stage);
    const corrections = told.filter(({ claim }) => isCorrected(claim));
    const pairs = told
      .filter(({ claim, stage }) => claim.saidIn === "plan" || stage > FIRST_ROUNDS)
      .flatMap((later) => {
        const before = told.filter(
          ({ claim, stage }) => claim.saidIn !== "plan" && stage < later.stage,
        );
        // Once corrected openly, a telling is no longer what later ones are measured by.
        const corrected = before.findLastIndex(({ claim }) => isCorrected(claim));
        return before
          .slice(Math.max(0, corrected))
          .filter(({ claim }) => !Object.hasOwn(apart, apartKey(claim.id, later.claim.id)))
          .map((earlier) => {
            const comparison = compare(earlier.claim, later.claim);
            // What is openly corrected afterwards is no clash that anybody still has to explain.
            const isSettled = corrections.some(({ stage }) => stage > later.stage);
            return comparison.verdict === "contradiction" && isSettled
              ? { ...comparison, verdict: "correction" as const }
              : comparison;
          });
      });
    const [first] = told;
    if (pairs.length > 0 || !first) return pairs;
    const { subject, kind } = first.claim;
    return [{ subject, kind, verdict: "single-source" as const, earlier: first.claim }];
  });
}

/** The résumé, the first round and the note on it are the record that later tellings must keep. */
const FIRST_ROUNDS = 1.5;

const subjectKey = (claim: Claim): string =>
  `${claim.kind} ${claim.subject.trim().toLowerCase().replace(/\s+/g, " ")}`;

function compare(earlier: Claim, later: Claim): Comparison {
  const fit = FITS[earlier.kind](earlier, later);
  const verdict = fit === "contradiction" && isCorrected(later) ? "correction" : fit;
  return { subject: earlier.subject, kind: earlier.kind, verdict, earlier, later };
}

/** Whether a later telling keeps to an earlier one, or corrects it openly. */
export const agree = (earlier: Claim, later: Claim): boolean =>
  earlier.kind !== later.kind || compare(earlier, later).verdict !== "contradiction";

/** Announced as a correction, with its reason (domain.md CR-2). */
const isCorrected = ({ correction }: Claim): boolean =>
  correction?.explicit === true && correction.reason !== undefined;

type Fit = "consistent" | "small-variation" | "contradiction";
type CompareFit = (earlier: Claim, later: Claim) => Fit;

const sameWord: CompareFit = (earlier, later) =>
  wordsOf(earlier).join() === wordsOf(later).join() ? "consistent" : "contradiction";

const closeNumbers: CompareFit = (earlier, later) => {
  const [a, b] = amountsOf(earlier, later);
  if (a === undefined || b === undefined) return sameWord(earlier, later);
  if (a === b) return "consistent";
  return isWithin(relativeGap(a, b), TOLERANCE.relativeGapMax)
    ? "small-variation"
    : "contradiction";
};

const closePercentages: CompareFit = (earlier, later) => {
  const [a, b] = amountsOf(earlier, later);
  if (a === undefined || b === undefined) return sameWord(earlier, later);
  if (a === b) return "consistent";
  const close =
    isWithin(Math.abs(a - b), TOLERANCE.percentagePointsMax) &&
    isWithin(relativeGap(a, b), TOLERANCE.relativeGapMax);
  return close ? "small-variation" : "contradiction";
};

const overlappingSets: CompareFit = (earlier, later) => {
  const [a, b] = [new Set(wordsOf(earlier)), new Set(wordsOf(later))];
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === 0) return "contradiction";
  return shared === a.size && shared === b.size ? "consistent" : "small-variation";
};

const steadyTone: CompareFit = (earlier, later) => {
  const [a, b] = amountsOf(earlier, later);
  if (a === undefined || b === undefined || a === b) return "consistent";
  return Math.abs(a - b) >= TOLERANCE.toneSpreadMin ? "contradiction" : "small-variation";
};

const TOOL_DEPTHS = ["listed", "light", "working", "deep"];

const toolDepth: CompareFit = (earlier, later) => {
  const [a, b] = [earlier, later].map((claim) => TOOL_DEPTHS.indexOf(wordsOf(claim)[0] ?? ""));
  if (a === undefined || b === undefined || a < 0 || b < 0) return sameWord(earlier, later);
  if (a === b) return "consistent";
  const overstated = earlier.saidIn === "cv" && b > a;
  return overstated || Math.abs(a - b) >= 2 ? "contradiction" : "small-variation";
};

const FITS: Readonly<Record<ClaimKind, CompareFit>> = {
  "CK-01": closeNumbers,
  "CK-02": sameWord,
  "CK-03": closeNumbers,
  "CK-04": closePercentages,
  "CK-05": overlappingSets,
  "CK-06": sameWord,
  "CK-07": steadyTone,
  "CK-08": toolDepth,
  "CK-09": sameWord,
};

/** How far two amounts lie apart, as part of the larger one; undefined where one of them is words. */
export function gapBetween(earlier: Claim, later: Claim): number | undefined {
  const [a, b] = amountsOf(earlier, later);
  return a === undefined || b === undefined ? undefined : relativeGap(a, b);
}

/** |a − b| / max(|a|, |b|); nothing against nothing is no gap. */
const relativeGap = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

/** Exactly at the limit is within it, whatever binary fractions make of it. */
const isWithin = (gap: number, limit: number): boolean => gap <= limit + 1e-9;

/** Seconds in a unit of time (364 days = 52 weeks = 12 months = 4 quarters = 1 year). */
const DAY = 86_400;
const TIME: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  week: 7 * DAY,
  month: (364 / 12) * DAY,
  quarter: 91 * DAY,
  year: 364 * DAY,
};
const COUNT: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const DATA: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15 };

const SIZES: ReadonlyMap<string, { readonly of: object; readonly size: number }> = new Map(
  [TIME, COUNT, DATA].flatMap((of) =>
    Object.entries(of).map(([name, size]) => [name, { of, size }] as const),
  ),
);

/** Other names of a unit, in lower case; `M` alone is a million, `m` may be anything. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ["sec", "second"],
  ["min", "minute"],
  ["h", "hour"],
  ["hr", "hour"],
  ["d", "day"],
  ["wk", "week"],
  ["mo", "month"],
  ["mth", "month"],
  ["yr", "year"],
  ["y", "year"],
  ["k", "thousand"],
  ["mn", "million"],
  ["mio", "million"],
  ["bn", "billion"],
]);

function unitNamed(unit: string): string {
  if (unit === "M") return "million";
  const name = unit.toLowerCase().replace(/\.$/, "").replace(/s$/, "");
  return UNIT_NAMES.get(name) ?? name;
}

/** Both numbers in a unit that the tellings share; undefined where one of them is words. */
function amountsOf(
  earlier: Claim,
  later: Claim,
): readonly [number | undefined, number | undefined] {
  const [a, b] = [quantityOf(earlier), quantityOf(later)];
  if (!a || !b) return [a?.amount, b?.amount];
  const [one, other] = [a.unit, b.unit].map((unit) => SIZES.get(unit ? unitNamed(unit) : ""));
  // Said without a unit, it is meant in the other's, but a thousand or a million is part of a number.
  const bare = (known: typeof one): number => (known && known.of !== COUNT ? known.size : 1);
  if (a.unit === undefined) return [a.amount * bare(other), b.amount * (other?.size ?? 1)];
  if (b.unit === undefined) return [a.amount * (one?.size ?? 1), b.amount * bare(one)];
  // What cannot be converted is compared as it was said.
  if (!one || !other || one.of !== other.of) return [a.amount, b.amount];
  return [a.amount * one.size, b.amount * other.size];
}

interface Quantity {
  readonly amount: number;
  readonly unit: string | undefined;
}

/** `11`, `"11"`, `"1,100"` and `"11 months"` are quantities; anything else is words. */
function quantityOf({ value, unit }: Claim): Quantity | undefined {
  if (typeof value === "number") return { amount: value, unit };
  if (typeof value !== "string") return undefined;
  const [, digits, word] = /^(-?[\d,]*\.?\d+)\s*([\p{L}%]*)$/u.exec(value.trim()) ?? [];
  if (digits === undefined) return undefined;
  return { amount: Number(digits.replaceAll(",", "")), unit: unit ?? (word || undefined) };
}

const wordsOf = (claim: Claim): readonly string[] =>
  (Array.isArray(claim.value) ? claim.value : [String(claim.value)])
    .map((word) => word.trim().toLowerCase())
    .sort();
