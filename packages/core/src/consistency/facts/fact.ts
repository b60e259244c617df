import type { Span } from "../../text/tokens.ts";

/** What two tellings can disagree in (domain.md section 11, CK-01 to CK-06 and CK-09). */
export const FACT_KINDS = [
  "duration",
  "count",
  "percentage",
  "money",
  "date",
  "title",
  "reason",
  "preference",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Days of a month: lengths are kept in days, rates by the month. */
export const MONTH_DAYS = 365 / 12;

/** Where a number stands in a change: "from 20", "to 12", "by 40 %", or by itself. */
export type Place = "level" | "from" | "to" | "by";

/**
 * An amount in the unit of its dimension: days, parts of one, money of any currency, or pieces.
 * A rate counts per month.
 */
export interface Quantity {
  readonly type: "quantity";
  readonly low: number;
  readonly high: number;
  /** The number as it was said, without its unit. */
  readonly said: number;
  readonly isApproximate: boolean;
  readonly bound?: "min" | "max";
  readonly place: Place;
  readonly isRate: boolean;
  /** Days of the time that a rate was said for. */
  readonly per?: number;
  /** What one of the unit that was said is in that of the amount: a mile in kilometres. */
  readonly factor?: number;
  /** ISO 4217 code, or the sign where it stands for several. */
  readonly currency?: string;
  /** Worked out of other numbers: "£40 a head for 300", "March to June". */
  readonly isDerived: boolean;
}

/** Months since the year 0, or months of any year; both ends included. */
export interface Moment {
  readonly type: "moment";
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
  readonly day?: number;
  readonly place: "start" | "end" | "at";
}

/** How far the work was one's own; see `roles/roles.ts`. */
export interface Role {
  readonly type: "role";
  readonly part: "lead" | "co-lead" | "deputy" | "member" | "inherited" | "other-led" | "none";
  /** Place on the ladder of job titles, where one was said. */
  readonly rank?: number;
  /** Told by how the sentence is put, not by a word for it. */
  readonly isImplied?: boolean;
}

/** A post by name: "site manager", "head pastry chef"; or what was held beside it, and how far. */
export interface Post {
  readonly type: "post";
  readonly words: readonly string[];
  /** A paper that is held or lacking, or the terms that a post came with. */
  readonly standing?: { readonly axis: string; readonly pole: string };
  /** Somebody else had it, or nobody: "our conductor was superb", "I was never the chair". */
  readonly isOthers?: boolean;
}

export interface Reasons {
  readonly type: "reasons";
  /** Why somebody left, and not why anything else happened. */
  readonly isLeaving: boolean;
  /** Kinds of reasons; `not:` before one that is denied, `agency:` for whose choice it was. */
  readonly categories: readonly string[];
  /** Subjects of the clauses that give the cause. */
  readonly causes: readonly string[];
  /** Subjects that were not the point. */
  readonly denied: readonly string[];
}

/** One side of a question of taste: remote or office, for or against travel. */
export interface Stance {
  readonly type: "stance";
  readonly axis: string;
  readonly pole: string;
}

export type FactValue = Quantity | Moment | Role | Post | Reasons | Stance;

/** Something checkable that a telling says, and what it says it about. */
export interface Fact<Value extends FactValue = FactValue> extends Span {
  readonly kind: FactKind;
  readonly value: Value;
  /** Number of the sentence in its telling. */
  readonly sentence: number;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The noun that is counted, as a canonical stem. */
  readonly head?: string;
  /** The three closest words that say something. */
  readonly near: readonly string[];
  /** What it is the measure of, as canonical stems: "energy use fell by 30 %". */
  readonly measures: readonly string[];
  /** Those of `about` that are not merely where it was: "at the cold store", "Hull yard". */
  readonly core: ReadonlySet<string>;
  /** Words that tell one part from another: first, second, gross, net, target. */
  readonly marks: readonly string[];
  /** Canonical stems around it with how near they stand, from 0 to 1. */
  readonly about: ReadonlyMap<string, number>;
}
