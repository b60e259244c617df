import { formatInstant, formatSpan, type Instant, MINUTE, type TimeZone } from "@finalist/core";
import type { ChecklistState } from "@finalist/core/prepare";

/** States as marks, so that nothing hangs on colour. */
export const STATE_MARKS: Readonly<Record<ChecklistState, string>> = {
  done: "[x]",
  open: "[ ]",
  overdue: "[!]",
  "not-applicable": "[-]",
};

export const NO_APPLICATIONS =
  "No applications yet. Begin with an invitation (finalist intake FILE), or look around with an invented one (finalist sample).";

export const SEVERITY_MARKS = { fatal: "[fatal]", warn: "[warn]", tip: "[tip]" } as const;

/** `45 min`, `2 h 10 min`. */
export const minutesText = (minutes: number): string => formatSpan(minutes * MINUTE);

export const checkMark = (ok: boolean): string => (ok ? "✓" : "✗");

/** `Thu 14 May 2026, 10:00 (Europe/London)`. */
export const whenText = (instant: Instant, timeZone: TimeZone): string =>
  `${formatInstant(instant, timeZone)} (${timeZone})`;

export const dueText = (due: Instant, overdue: boolean, timeZone: TimeZone): string =>
  `${overdue ? "was due" : "by"} ${formatInstant(due, timeZone)}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const systemTimeZone = (): TimeZone =>
  new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
