import { FOLLOW_UP_DAYS } from "../../playbook/timeline.ts";
import { addMillis, DAY, type Instant, isBefore, localDate } from "../../time.ts";
import { followUpDates } from "./follow-up-dates.ts";
import type { Situation } from "./situation.ts";

const daysAfter = (moment: Instant, days: number, { now }: Situation): boolean =>
  isBefore(addMillis(moment, days * DAY), now);

/** Thanks that come too late say more about the delay than about the talk. */
export const areThanksOver = (situation: Situation, end: Instant): boolean =>
  situation.application.outcome !== undefined ||
  daysAfter(end, FOLLOW_UP_DAYS.thanksWorth, situation);

/** What is written down after that is no longer what was said. */
export const areNotesOver = (situation: Situation): boolean =>
  situation.application.outcome !== undefined ||
  (situation.anchors.E !== undefined &&
    daysAfter(situation.anchors.E, FOLLOW_UP_DAYS.notesWorth, situation));

/** Every message of the waiting time has had its time: all that is left is to close it. */
export function isWaitOver(situation: Situation): boolean {
  const dates = followUpDates(situation);
  return dates !== undefined && localDate(situation.now, situation.timeZone) > dates.lapse;
}

/** A no that was never answered needs no answer any more. */
export const isReplyOver = (situation: Situation): boolean => {
  const { outcome } = situation.application;
  return outcome !== undefined && daysAfter(outcome.at, FOLLOW_UP_DAYS.answerWorth, situation);
};
