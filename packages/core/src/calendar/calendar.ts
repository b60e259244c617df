import type { Instant } from "../time.ts";
import { calendarText, subscription } from "./ical-text.ts";
import { type DatedApplication, sessionEvents } from "./session-events.ts";
import { type PreparedApplication, workEvents } from "./work-events.ts";

/** A calendar to subscribe to: sessions, days of work, messages and deadlines of all applications. */
export const feedText = (prepared: readonly PreparedApplication[], now: Instant): string =>
  calendarText(
    prepared.flatMap((each) => [...sessionEvents(each, now), ...workEvents(each)]),
    subscription("Finalist"),
  );

/** The sessions of one application as a file, or one of them; `undefined` where there is none. */
export function sessionsText(
  dated: DatedApplication,
  now: Instant,
  sessionId?: string,
): string | undefined {
  const events = sessionEvents(dated, now, sessionId);
  return events.length > 0 ? calendarText(events) : undefined;
}
