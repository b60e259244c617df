import type { Comparison } from "../consistency/compare-claims.ts";
import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import type { PayTrace } from "../model/pay-states.ts";
import type { Instant, LocalDate } from "../time.ts";
import { allocateStories, type StoryAllocation } from "./allocation.ts";
import { type FollowUp, followUps } from "./follow-ups.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { likelyQuestions, type SessionQuestions } from "./likely.ts";
import { mostSenior } from "./situation/people.ts";
import type { PlanOptions } from "./plan.ts";
import { parallelProcesses, type Processes } from "./situation/processes.ts";
import type { QuestionBoard } from "./situation/questions.ts";
import { type Readiness, readiness } from "./readiness.ts";
import { type Redemption, redemptions } from "./redemption.ts";
import { planRevisits, type RevisitPlan } from "./revisits.ts";
import { type StoryCard, storyCards } from "./story-cards.ts";
import { type PersonCard, roomOf, type SessionCard, sessionCards } from "./room.ts";
import { employerSigns, type ObservedSign } from "./situation/signs.ts";
import { type Phase, situationOf } from "./situation/situation.ts";
import { type Stage, stageOf } from "./stage.ts";
import { type Work, workIn } from "./work.ts";
import { type Workflow, workflows } from "./workflows.ts";

/** Everything that follows from the documents at one moment. */
export interface Preparation extends Work {
  readonly round?: number;
  readonly end?: Instant;
  readonly phase: Phase;
  /** The last day that they named for the decision, moved by a delay that they announced. */
  readonly window?: LocalDate;
  readonly stage: Stage;
  readonly sessions: readonly SessionCard[];
  readonly room: readonly PersonCard[];
  readonly mostSeniorId?: string;
  readonly questions: QuestionBoard;
  /** The stories that the candidate means to tell here. */
  readonly stories: readonly StoryCard[];
  readonly likely: readonly SessionQuestions[];
  readonly allocation: StoryAllocation;
  readonly workflows: readonly Workflow[];
  readonly readiness: Readiness;
  readonly consistency: readonly Comparison[];
  readonly ledger: Ledger;
  readonly revisits: readonly RevisitPlan[];
  readonly redemptions: readonly Redemption[];
  readonly followUps: readonly FollowUp[];
  readonly processes: Processes;
  readonly signs: readonly ObservedSign[];
  readonly pay: PayTrace;
}

/** The one entry point: pure, and the same for every front end. It never throws. */
export function prepare(
  application: Application,
  candidate: Candidate,
  now: Instant,
  options: PlanOptions = {},
): Preparation {
  const situation = situationOf(application, candidate, now);
  const work = workIn(situation, options);
  const { checklist: items } = work;
  const ready = readiness(situation, items, work.findings);
  const likely = likelyQuestions(situation);
  const revisits = planRevisits(situation);
  const senior = mostSenior(situation.people);
  const { E } = situation.anchors;
  return {
    ...work,
    ...(situation.interview && { round: situation.interview.round }),
    ...(E && { end: E }),
    phase: situation.phase,
    ...(situation.window && { window: situation.window }),
    stage: stageOf(situation, ready.ready),
    sessions: sessionCards(situation),
    room: roomOf(situation),
    ...(senior && { mostSeniorId: senior.interviewer.id }),
    questions: situation.board,
    stories: storyCards(situation),
    likely,
    allocation: allocateStories(situation, likely),
    workflows: workflows(situation, items, likely),
    readiness: ready,
    consistency: situation.comparisons,
    ledger: ledgerOf(situation),
    revisits,
    redemptions: redemptions(situation, revisits),
    followUps: followUps(situation),
    processes: parallelProcesses(situation),
    signs: employerSigns(situation),
    pay: situation.pay,
  };
}
