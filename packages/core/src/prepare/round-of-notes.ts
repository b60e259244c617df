import type { Application } from "../model/application.ts";
import { type Instant, isAtOrBefore } from "../time.ts";
import { interviewInFocus, sessionsOf } from "./situation/situation.ts";

/** The round that a note taken now is most likely about: the one under way or behind, else the one ahead. */
export function roundOfNotes(application: Application, now: Instant): number | undefined {
  const focus = interviewInFocus(application, now);
  if (!focus) return undefined;
  const startOf = (id: string): Instant | undefined => sessionsOf(application, id)[0]?.start;
  const start = startOf(focus.id);
  if (start !== undefined && isAtOrBefore(start, now)) return focus.round;
  // Without sessions, an earlier round is over.
  const behind = application.interviews
    .filter(({ round }) => round < focus.round)
    .filter(({ id }) => isAtOrBefore(startOf(id) ?? now, now))
    .map(({ round }) => round);
  return behind.length > 0 ? Math.max(...behind) : focus.round;
}
