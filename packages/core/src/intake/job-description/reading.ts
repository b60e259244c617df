import type { RoleFamily } from "../../model/application.ts";
import type { Evidence } from "../reading/evidence.ts";

export type WorkMode = "onsite" | "hybrid" | "remote";

export interface Requirement {
  readonly text: string;
  readonly importance: "must" | "nice";
}

/** Something that the post is about more than once, or that presses. */
export interface UrgentTheme {
  readonly theme: string;
  readonly mentions: number;
  readonly isPressing: boolean;
}

export interface Salary {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
  readonly period: "year" | "month" | "day" | "hour";
}

export interface JobDescriptionContent {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly seniority?: string;
  readonly family?: RoleFamily;
  readonly managesPeople?: boolean;
  readonly workMode?: WorkMode;
  /** Days a week on site, where the post is hybrid and says so. */
  readonly onSiteDays?: number;
  readonly salary?: Salary;
  readonly requirements: readonly Requirement[];
  readonly duties: readonly string[];
  readonly urgentThemes: readonly UrgentTheme[];
  readonly tools: readonly string[];
}

/** What an advert says; whatever it does not say is absent. */
export interface JobDescriptionReading extends JobDescriptionContent {
  readonly evidence: readonly Evidence[];
}
