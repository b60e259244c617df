import type { EmployerSignId } from "../../model/employer-signal.ts";
import type { Note } from "../../model/note.ts";
import { RULE_LIMITS } from "../../playbook/rules.ts";
import { EMPLOYER_SIGNS } from "../../playbook/signs.ts";
import { isBefore } from "../../time.ts";
import { silenceFrom } from "./follow-up-dates.ts";
import { hasCome, type Situation } from "./situation.ts";

/** One sign about the employer: seen by the candidate, or shown by the data. */
export interface ObservedSign {
  readonly signId: EmployerSignId;
  readonly text: string;
  readonly means: string;
  readonly kind: "warning" | "neutral" | "good";
  readonly from: "noted" | "data";
}

/** All signs there are, each once (domain.md section 18). */
export function employerSigns(situation: Situation): readonly ObservedSign[] {
  const noted = new Set(situation.application.employerSignals.map(({ signId }) => signId));
  const ids = Object.keys(EMPLOYER_SIGNS) as EmployerSignId[];
  return ids
    .filter((id) => noted.has(id) || DETECTED[id]?.(situation))
    .map((signId) => {
      const { text, means, kind } = EMPLOYER_SIGNS[signId];
      return { signId, text, means, kind, from: noted.has(signId) ? "noted" : "data" };
    });
}

/** The different warnings among them: two are worth a talk before accepting. */
export const warningSigns = (situation: Situation): readonly EmployerSignId[] =>
  employerSigns(situation)
    .filter(({ kind }) => kind === "warning")
    .map(({ signId }) => signId);

/** What the data itself can show. */
const DETECTED: Partial<Readonly<Record<EmployerSignId, (situation: Situation) => boolean>>> = {
  "RF-1": ({ application, interview }) => {
    const asked = (isNow: boolean) =>
      new Set(
        application.notes
          .filter(
            ({ kind, interviewId }) =>
              kind === "they-asked" && (interviewId === interview?.id) === isNow,
          )
          .map(keyOf),
      );
    const before = asked(false);
    const repeated = [...asked(true)].filter((key) => before.has(key)).length;
    return repeated >= RULE_LIMITS.repeatedQuestionsMin;
  },
  "RF-4": (situation) => {
    const from = silenceFrom(situation);
    return from !== undefined && !situation.application.outcome && isBefore(from, situation.now);
  },
  "RF-5": (situation) => {
    const requested = situation.application.messages.some(
      ({ kind, sentAt }) => (kind === "format-question" || kind === "logistics-question") && sentAt,
    );
    const vague = situation.sessions.some(
      ({ format, whatItIncludes, interviewerIds }) =>
        (format === undefined && whatItIncludes === undefined) || interviewerIds.length === 0,
    );
    return requested && vague && hasCome(situation, "T-24h");
  },
  "GS-1": ({ people }) => people.length >= RULE_LIMITS.interviewersForInterestMin,
  "GS-2": ({ sessions }) =>
    sessions.length > 0 &&
    sessions.every(
      ({ format, interviewerIds, logisticsConfirmedAt }) =>
        format !== undefined && interviewerIds.length > 0 && logisticsConfirmedAt !== undefined,
    ),
};

const keyOf = ({ questionId, text }: Note): string => questionId ?? text.trim().toLowerCase();
