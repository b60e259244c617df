import { groupBy } from "../group-by.ts";
import { agree, stageOf } from "../consistency/compare-claims.ts";
import type { Certainty, Claim } from "../model/claim.ts";
import { CLAIM_SOURCE_NAMES } from "../playbook/labels.ts";
import type { Instant } from "../time.ts";
import { formatValue } from "../format-value.ts";
import type { Situation } from "./situation/situation.ts";

/** One thing that was said or written, and who knows it. */
interface LedgerEntry {
  readonly claimId: string;
  readonly subject: string;
  readonly value: string;
  /** `Résumé`, `Round 1`, `Recruiter's note`, `Plan`. */
  readonly where: string;
  readonly round?: number;
  readonly at?: Instant;
  readonly listenerIds: readonly string[];
  readonly words?: string;
  readonly certainty: Certainty | "not-said";
}

/** What one person in the room has heard from you. */
interface Hearing {
  readonly interviewerId: string;
  readonly name: string;
  readonly entries: readonly string[];
}

/** The record of what was said, and what the team can lay side by side afterwards. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly heard: readonly Hearing[];
  /** Subjects that a debrief can compare: known to more than one of them, or in writing. */
  readonly debrief: readonly {
    readonly subject: string;
    readonly tellings: readonly string[];
    readonly agrees: boolean;
  }[];
}

/** In the order of time: the résumé first, the plan last (domain.md section 11). */
export function ledgerOf(situation: Situation): Ledger {
  const { application, people, comparisons } = situation;
  const rounds = application.interviews;
  const listenersOf = listeners(situation);
  const entries = application.claims
    .map((claim) => ({ claim, stage: stageOf(claim, rounds) }))
    .sort((a, b) => a.stage - b.stage)
    .map(({ claim, stage }): LedgerEntry => {
      const round = claim.saidIn === "said" ? stage : undefined;
      return {
        claimId: claim.id,
        subject: claim.subject,
        value: formatValue(claim.value, claim.unit),
        where: round === undefined ? WHERE[claim.saidIn] : `Round ${round}`,
        ...(round !== undefined && { round }),
        ...(claim.at && { at: claim.at }),
        listenerIds: listenersOf(claim),
        ...(claim.words && { words: claim.words }),
        certainty: claim.certainty ?? (claim.saidIn === "plan" ? "not-said" : "about"),
      };
    });
  const bySubject = groupBy(
    entries.filter(({ certainty }) => certainty !== "not-said"),
    ({ subject }) => subject.trim().toLowerCase(),
  );
  const clashing = new Set(
    comparisons
      .filter(({ verdict }) => verdict === "contradiction")
      .map(({ subject }) => subject.trim().toLowerCase()),
  );
  const claims = new Map(application.claims.map((claim) => [claim.id, claim]));
  const heardBy = new Map<string, string[]>();
  for (const entry of entries)
    for (const id of entry.listenerIds) {
      const known = heardBy.get(id);
      const line = `${entry.subject}: ${entry.value} (${entry.where})`;
      if (known) known.push(line);
      else heardBy.set(id, [line]);
    }
  return {
    entries,
    heard: people.map(({ interviewer: { id, name } }) => ({
      interviewerId: id,
      name,
      entries: heardBy.get(id) ?? [],
    })),
    debrief: [...bySubject.entries()]
      .filter(([, told]) => told.length > 1 || (told[0]?.listenerIds.length ?? 0) > 1)
      .map(([key, told]) => ({
        subject: told[0]?.subject ?? key,
        tellings: told.map(({ where, value }) => `${where}: ${value}`),
        agrees: !clashing.has(key) && keepTo(told.map(({ claimId }) => claims.get(claimId))),
      })),
  };
}

/** Whether each telling agrees with the one before. */
const keepTo = (tellings: readonly (Claim | undefined)[]): boolean =>
  tellings.every((later, index) => {
    const earlier = tellings[index - 1];
    return !earlier || !later || agree(earlier, later);
  });

const WHERE: Readonly<Record<Claim["saidIn"], string>> = { ...CLAIM_SOURCE_NAMES, plan: "Plan" };

/** Whoever it was said to, else everyone in the session, else in that interview. */
function listeners({ application, earlier }: Situation): (claim: Claim) => readonly string[] {
  const inInterview = new Map<string, readonly string[]>();
  const inSession = new Map(application.sessions.map((one) => [one.id, one.interviewerIds]));
  for (const [id, sessions] of groupBy(application.sessions, ({ interviewId }) => interviewId))
    inInterview.set(id, [...new Set(sessions.flatMap(({ interviewerIds }) => interviewerIds))]);
  return ({ saidIn, interviewerId, sessionId, interviewId }) => {
    if (saidIn !== "said") return [];
    if (interviewerId !== undefined) return [interviewerId];
    if (sessionId !== undefined) return inSession.get(sessionId) ?? [];
    return inInterview.get(interviewId ?? earlier[0]?.id ?? "") ?? [];
  };
}
