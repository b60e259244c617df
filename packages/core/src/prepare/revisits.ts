import type { Concern, Revisit } from "../model/concern.ts";
import type { Session } from "../model/interview.ts";
import { PROOF_LIMITS } from "../playbook/checklists.ts";
import { compareText } from "../compare-text.ts";
import { type Person, peopleOf } from "./situation/people.ts";
import { revisitTextProblems } from "./situation/revisit-text.ts";
import type { Situation } from "./situation/situation.ts";

/** What becomes of one concern (domain.md 10.4). */
export interface RevisitPlan {
  readonly concernId: string;
  readonly topic: string;
  /** `hold`: not raised, but answered when asked. `unready`: neither answer nor step yet. */
  readonly use: "raise" | "hold" | "unready";
  readonly mode?: Revisit["mode"];
  readonly sessionId?: string;
  readonly placement?: Revisit["placement"];
  /** The words written so far, and what is wrong with them. */
  readonly revisitId?: string;
  readonly problems: readonly string[];
}

interface Eligible {
  readonly concern: Concern;
  readonly mode: Revisit["mode"];
}

/** Which one or two concerns to raise, where and how; the rest wait for a question (10.4). */
export function planRevisits(situation: Situation): readonly RevisitPlan[] {
  const { concerns, revisits } = situation.application;
  const eligible = concerns
    .filter(({ severity, kind }) => severity >= 2 || kind === "weakness-named")
    .flatMap((concern): readonly Eligible[] => {
      const mode = modeOf(concern);
      return mode ? [{ concern, mode }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.mode === "improved-answer") - Number(a.mode === "improved-answer") ||
        b.concern.severity - a.concern.severity ||
        compareText(a.concern.id, b.concern.id),
    );
  const chosen = eligible.slice(0, PROOF_LIMITS.revisitsMax);
  const taken: string[] = [];
  const raised = chosen.map(({ concern, mode }): RevisitPlan => {
    const written = revisits.find(({ concernId }) => concernId === concern.id);
    // What they decided themselves stands, where that session is one of these.
    const own = situation.sessions.find(({ id }) => id === written?.sessionId);
    const { session, placement } =
      own && written
        ? { session: own, placement: written.placement }
        : placeFor(concern, situation, taken);
    if (session) taken.push(session.id);
    return {
      concernId: concern.id,
      topic: concern.topic,
      use: "raise",
      mode,
      ...(session && { sessionId: session.id }),
      placement,
      ...(written && { revisitId: written.id }),
      problems: written
        ? revisitTextProblems(written.text, concern.topic).map(({ text }) => text)
        : ["not written yet"],
    };
  });
  const held = concerns
    .filter((concern) => chosen.every((choice) => choice.concern !== concern))
    .map((concern): RevisitPlan => {
      const mode = modeOf(concern);
      return {
        concernId: concern.id,
        topic: concern.topic,
        use: mode ? "hold" : "unready",
        ...(mode && { mode }),
        problems: mode ? [] : ["no better answer and no step to show"],
      };
    });
  return [...raised, ...held];
}

const modeOf = ({ betterAnswer, developmentStep }: Concern): Revisit["mode"] | undefined => {
  if (betterAnswer) return "improved-answer";
  return developmentStep ? "acknowledge-and-develop" : undefined;
};

/** Step 4: with whoever raised it, else the hiring manager, else the first; never two openings. */
function placeFor(
  { raisedBy }: Concern,
  { sessions, people }: Situation,
  taken: readonly string[],
): { readonly session: Session | undefined; readonly placement: "opening" | "middle" } {
  const talks = sessions.filter(({ format }) => format !== "FMT-PRES");
  const open = talks.length > 0 ? talks : sessions;
  const managers = peopleOf(people, "AUD-HM");
  const isWith = (session: Session, persons: readonly Person[]): boolean =>
    persons.some(({ interviewer }) => session.interviewerIds.includes(interviewer.id));
  const raiser = people.filter(({ interviewer }) => interviewer.id === raisedBy);
  const withRaiser = open.filter((session) => isWith(session, raiser));
  const withManager = open.filter((session) => isWith(session, managers));
  const first = withRaiser[0] ?? withManager[0] ?? open[0];
  if (!first || !taken.includes(first.id)) return { session: first, placement: "opening" };
  const next = open
    .slice(open.indexOf(first) + 1)
    .find((session) => isWith(session, raiser) || isWith(session, managers));
  return next ? { session: next, placement: "opening" } : { session: first, placement: "middle" };
}
