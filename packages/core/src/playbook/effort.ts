import type { ChecklistItemId } from "./checklists.ts";

/**
 * How long a task takes and what it is worth ([SPEC]: no source gives such figures). `per`
 * multiplies: by what the item still lacks, by the stories still to be made strong, or by the hours
 * of a take-home not yet worked. `onTheDay` belongs to the day of the session.
 */
export interface EffortEntry {
  readonly minutes: number;
  readonly per?: "missing" | "story" | "hour-left";
  /** 1 helps, 2 counts, 3 is asked about, 4 decides, 5 may cost the offer. */
  readonly value: 1 | 2 | 3 | 4 | 5;
  /** Practice that sticks when a night lies between two runs, of this item or of one thing. */
  readonly rehearsal?: true | "presentation";
  /** No task of its own while that item is open: it is part of it, or comes after it. */
  readonly after?: ChecklistItemId;
  /** What it works on: no task while there is nothing of it. */
  readonly needs?: "people" | "sessions" | "notes" | "record";
  readonly onTheDay?: true;
}

/** Items that are tasks of their own; the others are part of one of these. */
export const EFFORT: Partial<Readonly<Record<ChecklistItemId, EffortEntry>>> = {
  "R1C-01": { minutes: 20, value: 4 },
  "R1C-02": { minutes: 5, value: 3 },
  "R1C-09": { minutes: 10, value: 4 },
  "R1C-10": { minutes: 5, value: 4 },
  "PRE-01": { minutes: 15, value: 4, needs: "notes" },
  "PRE-02": { minutes: 5, per: "missing", value: 3, needs: "people" },
  "PRE-03": { minutes: 15, per: "missing", value: 4, needs: "record" },
  "PRE-05": { minutes: 8, per: "missing", value: 4, needs: "people" },
  "PRE-06": { minutes: 15, value: 4, needs: "people" },
  "PRE-07": { minutes: 15, per: "missing", value: 3 },
  "PRE-08": { minutes: 5, per: "missing", value: 3 },
  "PRE-09": { minutes: 10, per: "missing", value: 5, needs: "record" },
  "PRE-10": { minutes: 5, per: "missing", value: 3 },
  "PRE-11": { minutes: 10, value: 2, needs: "people" },
  "PRE-12": { minutes: 10, per: "missing", value: 2 },
  "PRE-13": { minutes: 10, value: 2 },
  "PRE-14": { minutes: 30, value: 3 },
  "PRE-15": { minutes: 5, value: 3 },
  "PRE-16": { minutes: 10, value: 4 },
  "PRE-17": { minutes: 10, per: "missing", value: 4 },
  "PRE-18": { minutes: 25, per: "story", value: 4 },
  "PRE-19": { minutes: 15, per: "missing", value: 3, rehearsal: true },
  "PRE-20": { minutes: 5, value: 3, needs: "sessions" },
  "PRE-21": { minutes: 20, value: 3, needs: "people" },
  "PRE-22": { minutes: 3, per: "missing", value: 2, needs: "people" },
  "PRE-23": { minutes: 15, per: "missing", value: 4 },
  "PRE-24": { minutes: 30, value: 4 },
  "PRE-25": { minutes: 10, value: 3 },
  "PRE-26": { minutes: 3, value: 2, onTheDay: true },
  "PRE-27": { minutes: 5, value: 4, onTheDay: true },
  "PRE-28": { minutes: 20, value: 3 },
  "PRE-29": { minutes: 15, value: 3 },
  "PRE-30": { minutes: 15, per: "missing", value: 3 },
  "PAN-02": { minutes: 20, value: 3 },
  "PAN-03": { minutes: 15, value: 2, rehearsal: true },
  "PAN-04": { minutes: 10, value: 2, rehearsal: true },
  "DEE-03": { minutes: 15, value: 3 },
  "COD-01": { minutes: 5, value: 3 },
  "COD-02": { minutes: 20, value: 3, onTheDay: true },
  "COD-03": { minutes: 15, value: 2, onTheDay: true },
  "COD-04": { minutes: 40, value: 4, rehearsal: true },
  "SYS-01": { minutes: 45, value: 4, rehearsal: true },
  "SYS-02": { minutes: 20, value: 3, rehearsal: true },
  "CAS-01": { minutes: 45, value: 4, rehearsal: true },
  "CAS-02": { minutes: 3, value: 2, onTheDay: true },
  "CAS-03": { minutes: 45, value: 3, rehearsal: true },
  "TAK-01": { minutes: 2, value: 3 },
  "TAK-02": { minutes: 60, per: "hour-left", value: 5 },
  "TAK-03": { minutes: 30, value: 4 },
  "TAK-05": { minutes: 10, value: 5, after: "TAK-03" },
  "PRS-01": { minutes: 40, value: 4, rehearsal: "presentation" },
  "PRS-02": { minutes: 30, value: 5, rehearsal: "presentation", after: "PRS-01" },
  "PRS-03": { minutes: 15, value: 2 },
  "PRS-04": { minutes: 15, value: 3 },
  "PRS-05": { minutes: 2, value: 3, onTheDay: true },
  "PRS-06": { minutes: 5, value: 3 },
  "ROL-01": { minutes: 30, value: 4, rehearsal: true },
  "ROL-02": { minutes: 10, value: 2 },
  "SHA-02": { minutes: 10, value: 3 },
  "MEA-01": { minutes: 5, value: 2 },
  "MEA-02": { minutes: 5, value: 1 },
  "WRK-01": { minutes: 30, value: 4, rehearsal: true },
  "POR-01": { minutes: 15, value: 4 },
};

/** Sizes of the plan ([SPEC]). */
export const PLAN_LIMITS = {
  /** A day's work where nobody said how many hours there are. */
  minutesADay: 120,
  /** To put right a grave finding that no checklist item covers. */
  findingMinutes: 15,
  /** The block that one sits down for. */
  blockMinutes: 30,
  /** A step that is no item of a checklist: a message to write, a question to ask. */
  stepMinutes: 10,
} as const;
