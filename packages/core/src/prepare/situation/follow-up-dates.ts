import type { MessageKind } from "../../model/groundwork.ts";
import { FOLLOW_UP_DAYS } from "../../playbook/timeline.ts";
import {
  addDaysToDate,
  endOfDate,
  type Instant,
  localDate,
  type LocalDate,
  rollOffWeekend,
  startOfDate,
} from "../../time.ts";
import type { Situation } from "./situation.ts";

/** Dates of the follow-ups (domain.md 17.2): whole days, and chasers never on a weekend. */
export interface FollowUpDates {
  readonly checkFrom: LocalDate;
  /** After this day a status check is late, not forbidden. */
  readonly checkDue: LocalDate;
  readonly finalNote: LocalDate;
  readonly close: LocalDate;
}

/** Absent while the end of the round is unknown. */
export function followUpDates(situation: Situation): FollowUpDates | undefined {
  const { anchors, timeZone, window } = situation;
  if (!anchors.E) return undefined;
  const sentOn = (kind: MessageKind): LocalDate | undefined => {
    const at = sentMessage(situation, kind)?.sentAt;
    return at && localDate(at, timeZone);
  };
  const planned = window
    ? addDaysToDate(window, 1)
    : addDaysToDate(localDate(anchors.E, timeZone), FOLLOW_UP_DAYS.checkWithoutWindow);
  const checkFrom = rollOffWeekend(planned);
  const checked = sentOn("status-check") ?? checkFrom;
  const finalNote = rollOffWeekend(addDaysToDate(checked, FOLLOW_UP_DAYS.finalNoteAfterCheck));
  return {
    checkFrom,
    checkDue: addDaysToDate(checkFrom, FOLLOW_UP_DAYS.checkSpan),
    finalNote,
    close: addDaysToDate(sentOn("final-note") ?? finalNote, FOLLOW_UP_DAYS.closeAfterFinalNote),
  };
}

/** The first message of a kind that was sent, to one person where one is named. */
export const sentMessage = ({ application }: Situation, kind: MessageKind, toId?: string) =>
  application.messages.find(
    (message) => message.kind === kind && message.sentAt && (!toId || message.toIds.includes(toId)),
  );

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

/** When silence becomes a sign: their window is over, or two weeks without one (RF-4). */
export function silenceFrom({ window, anchors, timeZone }: Situation): Instant | undefined {
  if (window) return endOfDate(window, timeZone);
  if (!anchors.E) return undefined;
  const day = addDaysToDate(localDate(anchors.E, timeZone), FOLLOW_UP_DAYS.silenceWithoutWindow);
  return endOfDate(day, timeZone);
}
