import type { DomainError } from "../errors.ts";
import type { Application } from "../model/application.ts";
import type { Session } from "../model/interview.ts";
import { err, ok, type Result } from "../result.ts";
import type { Draft, DraftCancellation } from "./draft.ts";

/** A draft beside what is on file: where it belongs, and which sessions it cancels there. */
export function placeDraft(
  draft: Draft,
  applications: readonly Application[],
): Result<Draft, DomainError> {
  const application = belongsTo(draft, applications);
  const cancelled = application ? cancelledBy(draft, application) : [];
  if (isCancellation(draft) && cancelled.length === 0)
    return err(withoutEffect(draft, application));
  const { cancellations: _read, ...rest } = draft;
  return ok({
    ...rest,
    ...(application && { belongsTo: application.id }),
    ...(cancelled.length > 0 && { cancellations: cancelled.map(cancellationOf) }),
    warnings: [
      ...draft.warnings,
      ...unknownIn(draft, application).map((title) => `${title} is cancelled and was left out.`),
    ],
  });
}

/** In the words of what is on file, which may be one slot of the event. */
const cancellationOf = (session: Session): DraftCancellation => {
  const { calendarUid = "", calendarSequence, title, start, end } = session;
  return {
    calendarUid,
    ...(calendarSequence !== undefined && { calendarSequence }),
    ...(title && { title }),
    start,
    end,
  };
};

/**
 * The application that has an event of the draft on file (the same calendar UID), else the only
 * one at its company.
 */
function belongsTo(draft: Draft, applications: readonly Application[]): Application | undefined {
  const uids = new Set(
    [...draft.sessions, ...(draft.cancellations ?? [])]
      .map(({ calendarUid }) => calendarUid)
      .filter(Boolean),
  );
  const byEvent = applications.find(({ sessions }) =>
    sessions.some(({ calendarUid }) => uids.has(calendarUid)),
  );
  if (byEvent) return byEvent;
  const company = draft.company?.trim().toLowerCase();
  const atCompany = applications.filter(({ company: { name } }) => name.toLowerCase() === company);
  return atCompany.length === 1 ? atCompany[0] : undefined;
}

/** Whether a draft has nothing but cancellations. */
export const isCancellation = ({ cancellations = [], sessions, notes }: Draft): boolean =>
  cancellations.length > 0 && sessions.length === 0 && notes.length === 0;

/** The sessions on file that a draft cancels; a later version than the cancelled one stays. */
export const cancelledBy = (draft: Draft, { sessions }: Application): readonly Session[] =>
  sessions.filter((session) =>
    draft.cancellations?.some(
      ({ calendarUid, calendarSequence = 0 }) =>
        calendarUid === session.calendarUid && calendarSequence >= (session.calendarSequence ?? 0),
    ),
  );

/** The titles of cancelled events that an application does not have. */
const unknownIn = (draft: Draft, application: Application | undefined): readonly string[] =>
  (draft.cancellations ?? [])
    .filter(
      ({ calendarUid }) =>
        !application?.sessions.some((session) => session.calendarUid === calendarUid),
    )
    .map(({ title }) => title ?? "An event");

/** Why a draft of cancellations alone changes nothing in an application, or in none. */
export function withoutEffect(draft: Draft, application: Application | undefined): DomainError {
  const titles = unknownIn(draft, application);
  return titles.length === 0 ? { type: "nothing_new" } : { type: "unknown_cancellation", titles };
}
