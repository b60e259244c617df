import type { DateMention } from "./dates.ts";
import type { Moment } from "./moments.ts";
import type { Span } from "./page.ts";

/** A session's time and the part of the text that is about it. */
export interface Slot {
  readonly moment: Moment;
  readonly date: DateMention;
  /** Minutes since midnight; undefined where only the day is known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly endSpan?: Span;
  readonly segment: Span;
  /** The rest of the first line: what an agenda calls it. */
  readonly topic: Span;
  readonly isAgenda: boolean;
}

export interface Slots {
  readonly sessions: readonly Slot[];
  readonly proposals: readonly Slot[];
}

export interface Timed {
  readonly moment: Moment;
  readonly date: DateMention;
  readonly from: number;
  readonly to: number | undefined;
}

export const HALF_DAY = 12 * 60;

export const EVENING_END = 21 * 60;

export const DAY_MINUTES = 24 * 60;

export const NIGHT_START = 20 * 60;

export const NIGHT_END = 6 * 60;
