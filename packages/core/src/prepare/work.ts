import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import type { Instant, TimeZone } from "../time.ts";
import { checklist, type ChecklistItem } from "./checklist/checklist.ts";
import { type Finding, findings } from "./findings/findings.ts";
import { type NextAction, nextActions } from "./next.ts";
import { type Plan, planOf, type PlanOptions } from "./plan.ts";
import { type Situation, situationOf } from "./situation/situation.ts";
import { type Deadline, timeline } from "./timeline.ts";

/** What is to be done and by when: all that a list of many applications asks for. */
export interface Work {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly start?: Instant;
  readonly checklist: readonly ChecklistItem[];
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly timeline: readonly Deadline[];
  readonly next: readonly NextAction[];
}

/** A part of `prepare`, in less than half of the time. */
export const workOf = (application: Application, candidate: Candidate, now: Instant): Work =>
  workIn(situationOf(application, candidate, now));

export function workIn(situation: Situation, options: PlanOptions = {}): Work {
  const items = checklist(situation);
  const found = findings({ ...situation, items });
  const deadlines = timeline(situation, items);
  const plan = planOf(situation, items, found, options);
  const { T } = situation.anchors;
  return {
    now: situation.now,
    timeZone: situation.timeZone,
    ...(T && { start: T }),
    checklist: items,
    findings: found,
    plan,
    timeline: deadlines,
    next: nextActions(situation, plan, deadlines),
  };
}
