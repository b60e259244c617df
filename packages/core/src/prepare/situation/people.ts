import type { Application } from "../../model/application.ts";
import type { AudienceId } from "../../model/audience.ts";
import type { Session } from "../../model/interview.ts";
import type { Interviewer } from "../../model/interviewer.ts";
import { FAR_FUTURE, toMillis } from "../../time.ts";
import { type AudienceReading, readAudience } from "./audience.ts";
import { compareText } from "../../compare-text.ts";

/** Somebody whom the candidate is about to meet. */
export interface Person extends AudienceReading {
  readonly interviewer: Interviewer;
  /** Sessions of the interview that this person takes part in, earliest first. */
  readonly sessions: readonly Session[];
}

/** Everyone in these sessions, in the order of the document. */
export function peopleIn(
  application: Application,
  sessions: readonly Session[],
): readonly Person[] {
  const seats = new Map<string, Session[]>();
  for (const session of sessions)
    for (const id of new Set(session.interviewerIds)) {
      const known = seats.get(id);
      if (known) known.push(session);
      else seats.set(id, [session]);
    }
  return application.interviewers.flatMap((interviewer) => {
    const own = seats.get(interviewer.id);
    return own
      ? [{ interviewer, sessions: own, ...readAudience(interviewer, application.role) }]
      : [];
  });
}

/** The session with the fewest people; ties go to the earliest (domain.md 8.5, step 1). */
export const homeOf = ({ sessions }: Person): Session | undefined =>
  [...sessions].sort(
    (a, b) =>
      a.interviewerIds.length - b.interviewerIds.length || toMillis(a.start) - toMillis(b.start),
  )[0];

/** Highest `seniority`; ties go to the earlier session, then the lower id (domain.md 4.3). */
export function mostSenior(people: readonly Person[]): Person | undefined {
  return people
    .filter(({ interviewer }) => interviewer.seniority !== undefined)
    .sort(
      (a, b) =>
        (b.interviewer.seniority ?? 0) - (a.interviewer.seniority ?? 0) ||
        toMillis(a.sessions[0]?.start ?? FAR_FUTURE) -
          toMillis(b.sessions[0]?.start ?? FAR_FUTURE) ||
        compareText(a.interviewer.id, b.interviewer.id),
    )[0];
}

export const peopleOf = (people: readonly Person[], audience: AudienceId): readonly Person[] =>
  people.filter((person) => person.audience === audience);

/** Who is in one session, in the order of the document. */
export function inSession(people: readonly Person[], { id }: Session): readonly Person[] {
  let rooms = roomsOf.get(people);
  if (!rooms) {
    const found = new Map<string, Person[]>();
    for (const person of people)
      for (const session of person.sessions) {
        const known = found.get(session.id);
        if (known) known.push(person);
        else found.set(session.id, [person]);
      }
    roomsOf.set(people, (rooms = found));
  }
  return rooms.get(id) ?? [];
}

/** Asked for each session of the same people, so sorted into rooms once. */
const roomsOf = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>();
