import { groupBy } from "../group-by.ts";
import { CHECKLIST } from "../playbook/checklists.ts";
import { isAtOrBefore } from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import type { Finding } from "./findings/findings.ts";
import type { Situation } from "./situation/situation.ts";

/** Parts of a preparation, in the order in which a person goes through them. */
export const AREAS = {
  "round-one": "The last round",
  room: "The room",
  company: "The company",
  stories: "Stories",
  consistency: "Consistency",
  questions: "Questions",
  formats: "Formats",
  pay: "Pay and logistics",
  setup: "Set-up",
  after: "Afterwards",
} as const;
export type AreaId = keyof typeof AREAS;

/** How one part stands, and why. */
export interface AreaReadiness {
  readonly area: AreaId;
  readonly name: string;
  readonly done: number;
  readonly applicable: number;
  /** What is missing, gravest first. */
  readonly reasons: readonly string[];
}

/**
 * How far the preparation has come (domain.md 20.12). It measures work done and says nothing of
 * the result: odds appear only as quoted figures with their sources.
 */
export interface Readiness {
  readonly done: number;
  readonly applicable: number;
  /** Whole percent of CL-PRE items due a day before, rounded down. */
  readonly score: number;
  /**
   * No fatal finding, every item of CL-PRE done whose time has come, and all that the day before
   * asks for: a week early one is not ready for having nothing due. Never without a date or once
   * they have answered.
   */
  readonly ready: boolean;
  readonly areas: readonly AreaReadiness[];
}

export function readiness(
  { now, application, phase }: Situation,
  items: readonly ChecklistItem[],
  found: readonly Finding[],
): Readiness {
  const applicable = items.filter(({ state }) => state !== "not-applicable");
  const before = applicable.filter(({ list }) => list === "CL-PRE");
  const counted = before.filter(({ entry }) => CHECKLIST[entry].due === "T-24h");
  const done = counted.filter(({ state }) => state === "done").length;
  const waiting = before.some(
    ({ state, due }) => state !== "done" && due !== undefined && isAtOrBefore(due, now),
  );
  return {
    done,
    applicable: counted.length,
    score: counted.length === 0 ? 0 : Math.floor((done * 100) / counted.length),
    ready:
      phase !== "unscheduled" &&
      application.outcome === undefined &&
      done === counted.length &&
      !waiting &&
      found.every(({ severity }) => severity !== "fatal"),
    areas: areasOf(applicable, found),
  };
}

const PRE_AREAS: Readonly<Record<string, AreaId>> = {
  "PRE-01": "round-one",
  "PRE-02": "room",
  "PRE-03": "round-one",
  "PRE-04": "formats",
  "PRE-05": "room",
  "PRE-06": "questions",
  "PRE-07": "pay",
  "PRE-08": "pay",
  "PRE-09": "consistency",
  "PRE-10": "setup",
  "PRE-11": "after",
  "PRE-12": "after",
  "PRE-13": "after",
  "PRE-14": "company",
  "PRE-15": "room",
  "PRE-16": "setup",
  "PRE-17": "setup",
  "PRE-18": "stories",
  "PRE-19": "stories",
  "PRE-20": "formats",
  "PRE-21": "company",
  "PRE-22": "room",
  "PRE-23": "stories",
  "PRE-24": "stories",
  "PRE-25": "round-one",
  "PRE-26": "setup",
  "PRE-27": "setup",
  "PRE-28": "company",
  "PRE-29": "room",
  "PRE-30": "stories",
};

const LIST_AREAS: Readonly<Partial<Record<ChecklistItem["list"], AreaId>>> = {
  "CL-R1": "round-one",
  "CL-CO": "company",
  "CL-INT": "room",
  "CL-STO": "stories",
  "CL-FMT": "formats",
  "CL-SET": "setup",
  "CL-POST": "after",
};

const areaOf = ({ entry, list }: ChecklistItem): AreaId | undefined =>
  PRE_AREAS[entry] ?? LIST_AREAS[list];

/** Rules by their number, where those that lie together are about one thing. */
const RULE_AREAS: readonly (readonly [last: number, area: AreaId])[] = [
  [1, "stories"],
  [2, "questions"],
  [4, "company"],
  [6, "round-one"],
  [7, "stories"],
  [8, "round-one"],
  [9, "company"],
  [11, "room"],
  [12, "formats"],
  [27, "room"],
  [28, "company"],
  [31, "room"],
  [34, "company"],
  [35, "room"],
  [51, "formats"],
  [53, "questions"],
  [54, "formats"],
  [55, "stories"],
  [57, "formats"],
  [68, "questions"],
  [80, "stories"],
  [89, "round-one"],
  [94, "consistency"],
  [106, "pay"],
  [112, "setup"],
  [129, "after"],
];

/** Absent for what is about the preparation as a whole. */
export function areaOfRule(rule: string): AreaId | undefined {
  if (rule === "R-010") return undefined;
  const number = Number(rule.slice(2));
  return RULE_AREAS.find(([last]) => number <= last)?.[1] ?? "after";
}

function areasOf(
  items: readonly ChecklistItem[],
  found: readonly Finding[],
): readonly AreaReadiness[] {
  const areas = Object.entries(AREAS) as [AreaId, string][];
  const itemsIn = groupBy(items, (item) => areaOf(item) ?? "");
  const findingsIn = groupBy(
    found.filter(({ severity }) => severity !== "tip"),
    ({ rule }) => areaOfRule(rule) ?? "",
  );
  return areas.map(([area, name]) => {
    const own = itemsIn.get(area) ?? [];
    const open = own.filter(({ state }) => state !== "done");
    const grave = findingsIn.get(area) ?? [];
    const reasons = [
      ...grave.map(({ text, detail }) => (detail ? `${text} (${detail})` : text)),
      ...open.map(({ text }) => text),
    ];
    return {
      area,
      name,
      done: own.length - open.length,
      applicable: own.length,
      reasons: [...new Set(reasons)],
    };
  });
}
