import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import type { Delivery, FormatId } from "../model/format.ts";
import type { Interview, Session } from "../model/interview.ts";
import type { Interviewer } from "../model/interviewer.ts";
import type { AudienceId } from "../model/audience.ts";
import { nextInterview } from "../model/summary.ts";
import { type Instant, localDate, type TimeZone, toMillis, FAR_FUTURE } from "../time.ts";
import { type AudienceReading, readAudience } from "./audience.ts";

/** Somebody whom the candidate is about to meet. */
export interface Person extends AudienceReading {
  readonly interviewer: Interviewer;
  /** Sessions of the interview that this person takes part in, earliest first. */
  readonly sessions: readonly Session[];
}

/** The documents, seen from one interview at one moment: what every computation starts from. */
export interface Situation {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly now: Instant;
  readonly timeZone: TimeZone;
  /** The interview being prepared; absent while none is known. */
  readonly interview?: Interview;
  readonly sessions: readonly Session[];
  readonly earlier: readonly Interview[];
  readonly people: readonly Person[];
  readonly anchors: {
    readonly R1?: Instant;
    readonly INV?: Instant;
    readonly T?: Instant;
    readonly E?: Instant;
  };
}

export function situationOf(
  application: Application,
  candidate: Candidate,
  now: Instant,
): Situation {
  const interview = interviewInFocus(application, now);
  const sessions = interview ? sessionsOf(application, interview.id) : [];
  const earlier = application.interviews.filter(
    ({ round }) => interview !== undefined && round < interview.round,
  );
  const earlierEnds = earlier
    .flatMap(({ id }) => sessionsOf(application, id))
    .map(({ end }) => end);
  const first = sessions[0];
  return {
    application,
    candidate,
    now,
    timeZone: application.timeZone,
    ...(interview && { interview }),
    sessions,
    earlier,
    people: peopleIn(application, sessions),
    anchors: {
      ...(earlierEnds.length > 0 && { R1: latestOf(earlierEnds) }),
      ...(interview?.invitedAt && { INV: interview.invitedAt }),
      ...(first && { T: first.start, E: latestOf(sessions.map(({ end }) => end)) }),
    },
  };
}

/** Sessions of one interview, earliest first. */
export const sessionsOf = (application: Application, interviewId: string): readonly Session[] =>
  application.sessions
    .filter((session) => session.interviewId === interviewId)
    .sort((a, b) => toMillis(a.start) - toMillis(b.start) || compareText(a.id, b.id));

/** The interview that a preparation is about. */
export function interviewInFocus(application: Application, now: Instant): Interview | undefined {
  const interviews = application.interviews.map((interview) => {
    const ends = sessionsOf(application, interview.id).map(({ end }) => end);
    const { round, purpose } = interview;
    return { interview, round, purpose, end: ends.length > 0 ? latestOf(ends) : undefined };
  });
  return nextInterview({ interviews }, now)?.interview;
}

/** Code-point order: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const latestOf = (instants: readonly Instant[]): Instant =>
  instants.reduce((latest, other) => (toMillis(other) > toMillis(latest) ? other : latest));

function peopleIn(application: Application, sessions: readonly Session[]): readonly Person[] {
  return application.interviewers
    .map((interviewer) => ({
      interviewer,
      sessions: sessions.filter(({ interviewerIds }) => interviewerIds.includes(interviewer.id)),
      ...readAudience(interviewer, application.role),
    }))
    .filter((person) => person.sessions.length > 0);
}

export const hasFormat = ({ sessions }: Situation, ...formats: FormatId[]): boolean =>
  sessions.some(({ format }) => format !== undefined && formats.includes(format));

export const hasDelivery = ({ sessions }: Situation, delivery: Delivery): boolean =>
  sessions.some((session) => session.delivery === delivery);

export const peopleOf = ({ people }: Situation, audience: AudienceId): readonly Person[] =>
  people.filter((person) => person.audience === audience);

/** One set-up test covers the sessions of a day that share delivery and platform. */
export function setupGroups(situation: Situation): readonly (readonly Session[])[] {
  const groups = new Map<string, Session[]>();
  for (const session of situation.sessions) {
    const day = localDate(session.start, situation.timeZone);
    const key = [day, session.delivery, session.platform].join("|");
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  return [...groups.values()];
}

/** Highest `seniority`; ties go to the earlier session, then the lower id (domain.md 4.3). */
export function mostSenior({ people }: Situation): Person | undefined {
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
