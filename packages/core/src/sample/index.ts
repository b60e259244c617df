import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import {
  addDays,
  addDaysToDate,
  daysBetween,
  type Instant,
  localDate,
  type TimeZone,
} from "../time.ts";
import { TIDEWELL_NOW, tidewellApplication, tidewellCandidate } from "./tidewell.ts";

export { TIDEWELL_NOW } from "./tidewell.ts";

/** The worked example with its own dates. */
export const tidewell = (ids: {
  readonly application: string;
  readonly candidate: string;
}): { readonly application: Application; readonly candidate: Candidate } => ({
  application: { ...tidewellApplication, id: ids.application },
  candidate: { ...tidewellCandidate, id: ids.candidate },
});

/** The worked example, moved by whole days so that its second round is tomorrow. */
export function tidewellFor(
  now: Instant,
  ids: { readonly application: string; readonly candidate: string },
): { readonly application: Application; readonly candidate: Candidate } {
  const sample = tidewell(ids);
  const { timeZone } = sample.application;
  const days = daysBetween(localDate(TIDEWELL_NOW, timeZone), localDate(now, timeZone));
  return shiftDays(sample, days, timeZone);
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Moves every instant and date in a value; wall times stay what they were. */
function shiftDays<T>(value: T, days: number, timeZone: TimeZone): T {
  const shift = (part: unknown): unknown => {
    if (typeof part === "string") {
      if (INSTANT.test(part)) return addDays(part, days, timeZone);
      return DATE.test(part) ? addDaysToDate(part, days) : part;
    }
    if (Array.isArray(part)) return part.map(shift);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shift(inner)]));
  };
  // The shape is kept: only strings change, into strings of the same form.
  return shift(value) as T;
}
