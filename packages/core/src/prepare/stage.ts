import { err, ok, type Result } from "../result.ts";
import { type ApplicationSummary, nextInterview } from "../model/summary.ts";
import { type Instant, isAtOrBefore, isBefore, localDate } from "../time.ts";
import { followUpDates, knownAt, sentMessage } from "./situation/follow-up-dates.ts";
import type { Situation } from "./situation/situation.ts";

/** Where a process stands (domain.md section 25). It follows from the data and is never stored. */
export const STAGES = [
  "round-one-done",
  "invited",
  "preparing",
  "ready",
  "in-round-two",
  "awaiting-decision",
  "checked",
  "final-noted",
  "closed-silent",
  "offer",
  "rejected",
  "withdrawn",
] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  "round-one-done": "Round one done",
  invited: "Invited",
  preparing: "Preparing",
  ready: "Ready",
  "in-round-two": "Under way",
  "awaiting-decision": "Waiting for their answer",
  checked: "Asked where things stand",
  "final-noted": "Last note sent",
  "closed-silent": "Closed, no answer",
  offer: "Offer",
  rejected: "Turned down",
  withdrawn: "Withdrawn",
};

/** What a person reads for it; before any round, none can be done. */
export const stageName = (
  stage: Stage,
  { interviews }: { readonly interviews: readonly unknown[] },
): string =>
  stage === "round-one-done" && interviews.length === 0 ? "No round yet" : STAGE_NAMES[stage];

const CLOSED: ReadonlySet<Stage> = new Set(["closed-silent", "offer", "rejected", "withdrawn"]);

/** Where one may go from each stage; `withdrawn` may follow every open one. */
const MOVES: Readonly<Record<Stage, readonly Stage[]>> = {
  "round-one-done": ["invited"],
  invited: ["preparing"],
  preparing: ["ready", "in-round-two"],
  ready: ["preparing", "in-round-two"],
  "in-round-two": ["awaiting-decision"],
  "awaiting-decision": ["checked", "offer", "rejected"],
  checked: ["final-noted", "awaiting-decision", "offer", "rejected"],
  "final-noted": ["closed-silent", "offer", "rejected"],
  "closed-silent": [],
  offer: [],
  rejected: [],
  withdrawn: [],
};

/** What a stage asks of the data before it can be entered. */
const GUARDS: Partial<Readonly<Record<Stage, (situation: Situation) => boolean>>> = {
  invited: ({ anchors }) => anchors.INV !== undefined,
  "in-round-two": ({ anchors, now }) => anchors.T !== undefined && isAtOrBefore(anchors.T, now),
  "awaiting-decision": ({ anchors, now }) =>
    anchors.E !== undefined && isAtOrBefore(anchors.E, now),
  checked: ({ anchors }) => anchors.SC !== undefined,
  "final-noted": (situation) => {
    const note = sentMessage(situation, "final-note");
    const dates = followUpDates(knownAt(situation, note?.sentAt));
    return (
      note?.sentAt !== undefined &&
      situation.anchors.SC !== undefined &&
      dates !== undefined &&
      localDate(note.sentAt, situation.timeZone) >= dates.finalNote
    );
  },
};

/** A move that the state machine has no arrow for, or whose guard does not hold. */
export interface IllegalMove {
  readonly type: "illegal_move";
  readonly from: Stage;
  readonly to: Stage;
  readonly because: "no_such_move" | "guard";
}

export function moveStage(
  from: Stage,
  to: Stage,
  situation: Situation,
): Result<Stage, IllegalMove> {
  const withdraws = to === "withdrawn" && !CLOSED.has(from);
  if (!withdraws && !MOVES[from].includes(to))
    return err({ type: "illegal_move", from, to, because: "no_such_move" });
  if (GUARDS[to]?.(situation) === false)
    return err({ type: "illegal_move", from, to, because: "guard" });
  return ok(to);
}

const OUTCOME_STAGES = {
  offer: "offer",
  rejected: "rejected",
  silent: "closed-silent",
  withdrawn: "withdrawn",
} as const;

/** The stage as far as a line of a list tells it: the round ahead or behind, or the answer. */
export function stageOfSummary(summary: ApplicationSummary, now: Instant): Stage {
  if (summary.outcome) return OUTCOME_STAGES[summary.outcome];
  const interview = nextInterview(summary, now);
  if (!interview) return "round-one-done";
  const { start, end } = interview;
  if (start === undefined || end === undefined || isBefore(now, start)) return "invited";
  return isBefore(now, end) ? "in-round-two" : "awaiting-decision";
}

/** The stage that the data shows. A delay that they announced leads back from `checked`. */
export function stageOf(situation: Situation, ready: boolean): Stage {
  const { application, anchors, now, phase } = situation;
  if (application.outcome) return OUTCOME_STAGES[application.outcome.kind];
  if (phase === "during") return "in-round-two";
  if (phase === "after") {
    if (GUARDS["final-noted"]?.(situation)) return "final-noted";
    const delayed = anchors.WIN !== undefined && isBefore(now, anchors.WIN);
    return anchors.SC !== undefined && !delayed ? "checked" : "awaiting-decision";
  }
  if (!anchors.INV && situation.sessions.length === 0) return "round-one-done";
  if (ready) return "ready";
  return hasBegun(situation) ? "preparing" : "invited";
}

/** Whether anything was done since the invitation. */
const hasBegun = ({ application, people }: Situation): boolean =>
  application.research.length > 0 ||
  application.rehearsals.length > 0 ||
  application.plannedQuestions.length > 0 ||
  application.confirmations.length > 0 ||
  people.some(({ interviewer }) => interviewer.angle ?? interviewer.research);
