import type { AfterItemId } from "../../playbook/checklist-after.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { sentMessage } from "../situation/follow-up-dates.ts";
import { areThanksOver, isWaitOver } from "../situation/let-go.ts";
import type { Person } from "../situation/people.ts";
import { isCompeting } from "../situation/processes.ts";
import { sameWords } from "../../words.ts";
import { countSentences } from "../situation/sentences.ts";
import { latestOf, type Situation } from "../situation/situation.ts";
import { check, orTicked, type Proof } from "./proof.ts";

/** Until they have answered, or every message has had its time. */
const isWaiting = (situation: Situation): boolean =>
  situation.application.outcome === undefined && !isWaitOver(situation);

const sentTimes = ({ messages }: Situation, kind: string): number =>
  messages.filter((message) => message.kind === kind && message.sentAt).length;

/** A thank-you to one person alone. */
const thanksTo = ({ messages }: Situation, { interviewer }: Person) =>
  messages.find(
    ({ kind, toIds, sentAt, groupSend }) =>
      kind === "thank-you" &&
      sentAt !== undefined &&
      !groupSend &&
      toIds.length === 1 &&
      toIds[0] === interviewer.id,
  );

/** Thanks that were sent stay; what was not sent in its time is let go. */
const isAskedFor = (situation: Situation, person: Person): boolean =>
  thanksTo(situation, person) !== undefined ||
  !areThanksOver(situation, latestOf(person.sessions.map(({ end }) => end)));

const sent: Proof<Person> = {
  appliesIf: isAskedFor,
  checks: (situation, person) => [check("Sent, to nobody else", thanksTo(situation, person))],
};

/** For each person met (domain.md section 16, CL-POST). */
export const THANKS_PROOFS: Readonly<
  Record<Extract<AfterItemId, `POST-0${1 | 2 | 3 | 4}`>, Proof<Person>>
> = {
  "POST-01": sent,
  "POST-02": {
    appliesIf: isAskedFor,
    checks: (situation, person) => {
      const reference = thanksTo(situation, person)?.specificReference;
      const others = situation.messages.filter(
        ({ kind, toIds }) => kind === "thank-you" && !toIds.includes(person.interviewer.id),
      );
      const same = (text: string | undefined): boolean =>
        text !== undefined && reference !== undefined && sameWords(text, reference);
      return [
        check("Names a moment of theirs", reference),
        check(
          "A moment that no other note names",
          reference !== undefined && others.every((message) => !same(message.specificReference)),
        ),
      ];
    },
  },
  "POST-03": {
    appliesIf: isAskedFor,
    checks: (situation, person) => {
      const sentences = countSentences(thanksTo(situation, person)?.valueLink ?? "");
      return [
        check(
          "One or two sentences on what ties you to it",
          sentences >= 1 && sentences <= PROOF_LIMITS.valueLinkSentencesMax,
        ),
      ];
    },
  },
  "POST-04": {
    ...sent,
    appliesIf: (situation, person) =>
      person.sessions.some(({ format }) => format === "FMT-SHADOW") &&
      isAskedFor(situation, person),
  },
};

/** Once for the whole round (domain.md section 16, CL-POST). */
export const AFTER_PROOFS: Readonly<
  Record<Exclude<AfterItemId, keyof typeof THANKS_PROOFS>, Proof<undefined>>
> = {
  "POST-05": {
    appliesIf: isWaiting,
    checks: (situation, _, id) => [
      orTicked(
        situation,
        id,
        "Their date on file, or ticked: they named none",
        situation.window !== undefined,
      ),
    ],
  },
  "POST-06": {
    appliesIf: ({ candidate }) => candidate.otherProcesses.some(isCompeting),
    checks: (situation) => [
      check("The recruiter knows", sentMessage(situation, "competing-offer")),
    ],
  },
  "POST-07": {
    appliesIf: isWaiting,
    checks: (situation) => [check("Sent once", sentTimes(situation, "status-check") === 1)],
  },
  "POST-08": {
    appliesIf: (situation) =>
      isWaiting(situation) && sentMessage(situation, "status-check") !== undefined,
    checks: (situation) => [check("Sent once", sentTimes(situation, "final-note") === 1)],
  },
  "POST-09": {
    appliesIf: ({ candidate }) => candidate.otherProcesses.length > 0,
    checks: ({ candidate }) => [
      check(
        "None is paused",
        candidate.otherProcesses.every(({ status }) => status !== "paused"),
      ),
    ],
  },
  "POST-10": {
    checks: ({ application: { outcomePlan } }) => [
      check("What the market pays", outcomePlan.marketRateNotes),
      check("Where you walk away", outcomePlan.walkAway),
    ],
  },
  "POST-11": {
    checks: ({ application: { outcomePlan } }) => [
      check("A reply to a no", outcomePlan.rejectionReplyDraft),
    ],
  },
  "POST-12": {
    appliesIf: ({ application }) => application.outcome?.kind === "offer",
    checks: ({ application: { outcomePlan } }) => [
      check("What you will negotiate", outcomePlan.negotiationMoves),
    ],
  },
};
