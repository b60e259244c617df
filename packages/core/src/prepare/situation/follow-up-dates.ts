import type { Message, MessageKind } from "../../model/groundwork.ts";
import { FOLLOW_UP_DAYS } from "../../playbook/timeline.ts";
import {
  addDaysToDate,
  endOfDate,
  type Instant,
  isAtOrBefore,
  isBefore,
  localDate,
  type LocalDate,
  rollOffWeekend,
  startOfDate,
  toMillis,
} from "../../time.ts";
import type { Person } from "./people.ts";
import { type Situation, windowOf } from "./situation.ts";

/** Dates of the follow-ups (domain.md 17.2): whole days, and chasers never on a weekend. */
export interface FollowUpDates {
  readonly checkFrom: LocalDate;
  /** After this day a status check is late, not forbidden. */
  readonly checkDue: LocalDate;
  readonly finalNote: LocalDate;
  readonly close: LocalDate;
  /** After this day nobody is written to any more, whatever was left out. */
  readonly lapse: LocalDate;
}

/** Absent while the end of the round is unknown. */
export function followUpDates(situation: Situation): FollowUpDates | undefined {
  const { anchors, timeZone, window, now } = situation;
  if (!anchors.E) return undefined;
  const today = localDate(now, timeZone);
  const sentOn = (kind: MessageKind): LocalDate | undefined => {
    const at = sentMessage(situation, kind)?.sentAt;
    return at && localDate(at, timeZone);
  };
  const planned = window
    ? addDaysToDate(window, 1)
    : addDaysToDate(localDate(anchors.E, timeZone), FOLLOW_UP_DAYS.checkWithoutWindow);
  const checkFrom = rollOffWeekend(planned);
  // What is not sent yet is sent today at the earliest, and a new date of theirs is waited for.
  const checked = sentOn("status-check");
  const noteAfter = (check: LocalDate): LocalDate => {
    const weekAfter = addDaysToDate(check, FOLLOW_UP_DAYS.finalNoteAfterCheck);
    return rollOffWeekend(window ? laterOf(weekAfter, addDaysToDate(window, 1)) : weekAfter);
  };
  const finalNote = noteAfter(checked ?? laterOf(checkFrom, today));
  const checkDue = addDaysToDate(checkFrom, FOLLOW_UP_DAYS.checkSpan);
  const noted = sentOn("final-note") ?? laterOf(finalNote, today);
  const lapse = addDaysToDate(noteAfter(checked ?? checkDue), FOLLOW_UP_DAYS.closeAfterFinalNote);
  const close = laterOf(
    addDaysToDate(noted, FOLLOW_UP_DAYS.closeAfterFinalNote),
    window ? addDaysToDate(window, 1) : noted,
  );
  return {
    checkFrom,
    checkDue,
    finalNote,
    close: today > lapse && sentOn("final-note") === undefined ? addDaysToDate(lapse, 1) : close,
    lapse,
  };
}

/** The same with the date of theirs that was known at a moment: a later one makes nothing early. */
export function knownAt(situation: Situation, at: Instant | undefined): Situation {
  if (at === undefined) return situation;
  const { window: _later, ...rest } = situation;
  const window = windowOf(rest.application, rest.anchors.T, at);
  return { ...rest, ...(window && { window }) };
}

/** Dates in ISO order sort as text. */
const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The first message of a kind that was sent, to one person where one is named. */
export const sentMessage = ({ messages }: Situation, kind: MessageKind, toId?: string) =>
  messages.find(
    (message) => message.kind === kind && message.sentAt && (!toId || message.toIds.includes(toId)),
  );

/** Thank-yous to somebody of the interview before, written since then and before this one. */
export function thanksBetween(
  { application, anchors }: Situation,
  { interviewer, sessions }: Person,
): readonly Message[] {
  const [met] = sessions;
  return application.messages.filter(
    ({ kind, toIds, sentAt }) =>
      kind === "thank-you" &&
      toIds.includes(interviewer.id) &&
      (sentAt === undefined ||
        ((met === undefined || !isBefore(sentAt, met.start)) &&
          (anchors.T === undefined || isBefore(sentAt, anchors.T)))),
  );
}

/** From when a status check may go out, and until when it is in time. */
export function checkWindow(
  situation: Situation,
): { readonly from: Instant; readonly due: Instant } | undefined {
  const dates = followUpDates(situation);
  if (!dates) return undefined;
  const { timeZone } = situation;
  return {
    from: startOfDate(dates.checkFrom, timeZone),
    due: endOfDate(dates.checkDue, timeZone),
  };
}

/**
 * When silence becomes a sign: their window is over, or two weeks without one (RF-4). Never where
 * they announced a delay without a new date: then the silence is explained.
 */
export function silenceFrom({
  window,
  anchors,
  timeZone,
  application,
  now,
}: Situation): Instant | undefined {
  const delay = application.employerSignals
    .filter(({ signId, observedAt }) => signId === "RF-6" && isAtOrBefore(observedAt, now))
    .filter(({ observedAt }) => !anchors.T || !isBefore(observedAt, anchors.T))
    .sort((a, b) => toMillis(a.observedAt) - toMillis(b.observedAt))
    .at(-1);
  if (delay && delay.newWindow === undefined) return undefined;
  if (window) return endOfDate(window, timeZone);
  if (!anchors.E) return undefined;
  const day = addDaysToDate(localDate(anchors.E, timeZone), FOLLOW_UP_DAYS.silenceWithoutWindow);
  return endOfDate(day, timeZone);
}
