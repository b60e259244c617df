import type { EditCommand } from "../change/command.ts";
import { apartKey, gapBetween } from "../consistency/compare-claims.ts";
import { formatValue } from "../format-value.ts";
import type { Claim, ClaimKind } from "../model/claim.ts";
import { REASONS_FOR_CHANGE } from "../playbook/consistency.ts";

/** What a person can make of two tellings that cannot both be true as they stand. */
export type SettlementType = "keep-earlier" | "keep-later" | "both-true" | "apart";

/** Changes that stand or fall together. */
export type BatchCommand = Extract<EditCommand, { type: "batch" }>;

export interface Settlement {
  readonly type: SettlementType;
  /** Why it changed, as it will be said. */
  readonly reason?: string;
}

export interface Tellings {
  readonly earlier: Claim;
  readonly later: Claim;
}

/**
 * Whatever they have heard by now is changed openly, and with its reason (domain.md CR-2): those that are often given.
 * Undefined where none is needed.
 */
export function reasonsFor(
  type: SettlementType,
  { earlier, later }: Tellings,
): readonly string[] | undefined {
  if (type === "apart" || (type === "keep-earlier" && isPlanned(later))) return undefined;
  if (type === "both-true" && !MEASURED.has(earlier.kind))
    return REASONS_FOR_CHANGE["both-true-in-words"];
  return REASONS_FOR_CHANGE[type];
}

const isPlanned = ({ saidIn }: Claim): boolean => saidIn === "plan";

/** What a settlement is called where one chooses it: "Stay with 9 months". */
export function settlementName(type: SettlementType, pair: Tellings): string {
  if (type === "both-true" || type === "apart") return SETTLEMENT_NAMES[type];
  const isEarlier = type === "keep-earlier";
  // Two tellings with one value differ in their words.
  const isSame = shortValue(pair.earlier) === shortValue(pair.later);
  const what = isSame
    ? `the ${isEarlier ? "earlier" : "later"} one`
    : shortValue(isEarlier ? pair.earlier : pair.later);
  const stay = `Stay with ${what}`;
  return reasonsFor(type, pair) ? `${stay}, and correct it openly` : stay;
}

export const SETTLEMENT_NAMES = {
  "both-true": "Both are true",
  apart: "Not the same thing",
} as const;

const VALUE_MAX = 40;

/** A number as it is, words in quotation marks. */
export function shortValue(claim: Claim): string {
  const value = said(claim);
  const shown = value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX).trimEnd()}…` : value;
  return /\d/.test(value) ? shown : `“${shown}”`;
}

/** The change that settles it: of the plan, never of the record (domain.md CR-7). */
export function settle(
  { type, reason }: Settlement,
  { earlier, later }: Tellings,
  claims: readonly Claim[],
  newId: string,
): BatchCommand {
  const { subject } = earlier;
  const correction = { explicit: true, ...(reason && { reason }) };
  switch (type) {
    case "keep-earlier":
      return labelled(`Stay with ${said(earlier)}: ${subject}`, [
        isPlanned(later)
          ? changed(later, { ...sameAs(earlier), words: null, correction: null })
          : planned(earlier, correction, claims, newId),
      ]);
    case "keep-later":
      return labelled(`Correct openly to ${said(later)}: ${subject}`, [
        changed(later, { correction }),
      ]);
    case "both-true":
      return labelled(`Both are true: ${subject}`, [changed(later, { correction })]);
    case "apart":
      return setApart([apartKey(earlier.id, later.id)], subject);
  }
}

/** Pairs that are two things; they are compared no more. */
export const setApart = (keys: readonly string[], subject: string): BatchCommand =>
  labelled(`Not the same thing: ${subject}`, [
    { type: "update", patch: { apart: Object.fromEntries(keys.map((key) => [key, subject])) } },
  ]);

export const bringTogether = (keys: readonly string[], subject: string): BatchCommand =>
  labelled(`Compare again: ${subject}`, [
    { type: "update", patch: { apart: Object.fromEntries(keys.map((key) => [key, null])) } },
  ]);

type Step = BatchCommand["commands"][number];

const LABEL_MAX = 200;

const labelled = (label: string, commands: Step[]): BatchCommand => ({
  type: "batch",
  label: label.slice(0, LABEL_MAX),
  commands,
});

const said = ({ value, unit }: Claim): string => formatValue(value, unit);

const sameAs = ({ value, unit, certainty }: Claim) => ({
  value,
  unit: unit ?? null,
  certainty: certainty ?? null,
});

const changed = ({ id }: Claim, patch: Readonly<Record<string, unknown>>): Step => ({
  type: "change",
  collection: "claims",
  id,
  patch,
});

/** Both were heard: what is planned goes back to the earlier one, and says so. */
function planned(
  earlier: Claim,
  correction: NonNullable<Claim["correction"]>,
  claims: readonly Claim[],
  newId: string,
): Step {
  const plan = claims.find(
    (claim) => isPlanned(claim) && claim.kind === earlier.kind && claim.subject === earlier.subject,
  );
  if (plan) return changed(plan, { ...sameAs(earlier), words: null, correction });
  const { kind, subject, value, unit } = earlier;
  const value_ = { id: newId, kind, subject, value, saidIn: "plan", correction };
  return {
    type: "add",
    collection: "claims",
    value: { ...value_, ...(unit !== undefined && { unit }) },
  };
}

/** Why two tellings are held to contradict each other, in a sentence. */
export function whyApart({ earlier, later }: Tellings): string {
  const gap = gapBetween(earlier, later);
  if (gap === undefined || !MEASURED.has(earlier.kind)) return WHY[earlier.kind];
  return `They are ${Math.round(gap * 100)} % apart, and ${WHY[earlier.kind]}`;
}

const MEASURED: ReadonlySet<ClaimKind> = new Set(["CK-01", "CK-03", "CK-04"]);

const WHY: Readonly<Record<ClaimKind, string>> = {
  "CK-01": "10 % is the most that passes for the same.",
  "CK-02": "The level differs for the same work.",
  "CK-03": "10 % is the most that passes for the same.",
  "CK-04": "2 points, or 10 %, are the most that pass for the same.",
  "CK-05": "The two have no reason in common.",
  "CK-06": "What you were in favour of is now what you are against, or the reverse.",
  "CK-07": "The tone differs by two steps or more.",
  "CK-08": "The depth is two levels apart, or more than the résumé says.",
  "CK-09": "Your part in the same work differs.",
};
