import type { Rehearsal } from "../model/groundwork.ts";
import type { Session } from "../model/interview.ts";
import { type Instant, toMillis } from "../time.ts";

/** A presentation's slot beside the runs that were timed for it. */
export interface TalkTime {
  readonly slotMinutes?: number;
  /** Aloud, the earliest first. */
  readonly runs: readonly {
    readonly id: string;
    readonly at: Instant;
    readonly minutes: number;
    readonly isOver: boolean;
  }[];
}

/** Undefined for a session in which nothing is presented (domain.md FMT-PRES, PRS-02). */
export function talkTime(
  { format, hasPresentation, slotMinutes }: Session,
  rehearsals: readonly Rehearsal[],
): TalkTime | undefined {
  if (format !== "FMT-PRES" && !hasPresentation) return undefined;
  const runs = rehearsals
    .filter(({ kind, aloud }) => kind === "presentation" && aloud)
    .sort((a, b) => toMillis(a.at) - toMillis(b.at))
    .map(({ id, at, minutes }) => ({
      id,
      at,
      minutes,
      isOver: slotMinutes !== undefined && minutes > slotMinutes,
    }));
  return { ...(slotMinutes !== undefined && { slotMinutes }), runs };
}
