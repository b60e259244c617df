import {
  Application,
  AUDIENCE_IDS,
  EMPLOYER_SIGN_IDS,
  FORMAT_IDS,
  LENS_IDS,
  MESSAGE_KINDS,
  PAY_EVENTS,
  PAY_STATES,
  type PayTrace,
  Session,
} from "@finalist/core/model";
import { type LikelyId, SEVERITIES, type SourceId } from "@finalist/core/playbook";
import type {
  AreaId,
  AssignedQuestion,
  Brief,
  ChecklistItem,
  Deadline,
  Finding,
  FollowUp,
  Ledger,
  NextAction,
  ObjectRef,
  ObservedSign,
  PersonCard,
  Plan,
  PlanTask,
  Preparation,
  Processes,
  QuestionBoard,
  Readiness,
  Redemption,
  RevisitPlan,
  SessionQuestions,
  Stage,
  StoryAllocation,
  StoryCard,
  Workflow,
} from "@finalist/core/prepare";
import { z } from "@hono/zod-openapi";

/**
 * What follows from the documents, as it travels. Each schema must fit the core's type, so that a
 * field which the core adds does not compile until the description has it.
 */

/** An id of the playbook: the type knows which there are, the description says a string. */
const word = <T extends string>() => z.string() as unknown as z.ZodType<T>;

const Strings = z.array(z.string()).readonly();
const CheckBody = z.object({
  text: z.string(),
  ok: z.boolean(),
  byHand: z.literal(true).optional(),
  interviewerId: z.string().optional(),
  sessionId: z.string().optional(),
});

export const ChecklistItemBody = z
  .object({
    id: z.string(),
    entry: word<ChecklistItem["entry"]>(),
    list: word<ChecklistItem["list"]>(),
    text: z.string(),
    why: z.string(),
    state: z.enum(["not-applicable", "open", "done", "overdue"]),
    due: z.string().optional(),
    checks: z.array(CheckBody).readonly(),
    byHand: z.boolean(),
    about: z.string().optional(),
    sessionId: z.string().optional(),
    interviewerId: z.string().optional(),
    interviewId: z.string().optional(),
  })
  .meta({ id: "ChecklistItem" }) satisfies z.ZodType<ChecklistItem>;

export const ReadinessBody = z
  .object({
    done: z.int(),
    applicable: z.int(),
    score: z.int().meta({
      description: "Percent of preparations done; no forecast of the result.",
    }),
    ready: z.boolean(),
    areas: z
      .array(
        z.object({
          area: word<AreaId>(),
          name: z.string(),
          done: z.int(),
          applicable: z.int(),
          reasons: Strings,
        }),
      )
      .readonly(),
  })
  .meta({ id: "Readiness" }) satisfies z.ZodType<Readiness>;

export const ChecklistBody = z
  .object({ readiness: ReadinessBody, items: z.array(ChecklistItemBody).readonly() })
  .meta({ id: "Checklist" });

export const NextActionBody = z
  .object({
    id: z.string(),
    text: z.string(),
    why: z.string().optional(),
    minutes: z.int().optional(),
    from: z.string().optional(),
    due: z.string().optional(),
    overdue: z.boolean(),
  })
  .meta({ id: "NextAction" }) satisfies z.ZodType<NextAction>;

const DeadlineBody = z
  .object({
    id: z.string(),
    entry: word<Deadline["entry"]>(),
    text: z.string(),
    from: z.string().optional(),
    due: z.string().optional(),
    state: z.enum(["done", "ahead", "now", "past", "let-go"]),
    sessionId: z.string().optional(),
    interviewerId: z.string().optional(),
  })
  .meta({ id: "Deadline" }) satisfies z.ZodType<Deadline>;

export const TimelineBody = z.array(DeadlineBody).readonly().meta({ id: "Timeline" });

export const PersonCardBody = z
  .object({
    interviewerId: z.string(),
    name: z.string(),
    title: z.string().optional(),
    audience: z.enum(AUDIENCE_IDS).optional(),
    audienceName: z.string(),
    lenses: z.array(z.enum(LENS_IDS)).readonly(),
    lensNames: Strings,
    audienceFrom: z.string(),
    tenure: z.enum(["newcomer", "settled", "institutional-memory", "unknown"]),
    tenureAdvice: z.string(),
    caresAbout: Strings,
    leadWith: Strings,
    keepOut: Strings,
    lookUp: Strings,
    stories: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
    reference: z.string().optional(),
    sessionIds: Strings,
  })
  .meta({ id: "PersonCard" }) satisfies z.ZodType<PersonCard>;

export const RoomBody = z.array(PersonCardBody).readonly().meta({ id: "Room" });

export const AssignedQuestionBody = z
  .object({
    questionId: word<NonNullable<AssignedQuestion["questionId"]>>().optional(),
    text: z.string(),
    reveals: z.string().optional(),
    plannedId: z.string().optional(),
    askedAt: z.string().optional(),
  })
  .meta({ id: "AssignedQuestion" });

export const QuestionBoardBody = z
  .object({
    people: z
      .array(
        z.object({
          interviewerId: z.string(),
          own: z.array(AssignedQuestionBody).readonly(),
          spares: z.array(AssignedQuestionBody).readonly(),
          others: z.array(AssignedQuestionBody).readonly(),
        }),
      )
      .readonly(),
    distinct: z.int(),
    from: z.enum(["plan", "proposal"]),
    problems: Strings,
  })
  .meta({ id: "QuestionBoard" }) satisfies z.ZodType<QuestionBoard>;

const ComparisonBody = z
  .object({
    subject: z.string(),
    kind: word<Preparation["consistency"][number]["kind"]>(),
    verdict: z.enum([
      "consistent",
      "small-variation",
      "contradiction",
      "correction",
      "single-source",
    ]),
    earlier: Application.shape.claims.unwrap().element,
    later: Application.shape.claims.unwrap().element.optional(),
  })
  .meta({ id: "Comparison" });

const StoryCardBody = z.object({
  id: z.string(),
  title: z.string(),
  kind: word<StoryCard["kind"]>(),
  points: z.int(),
  pointsMax: z.int(),
  strong: z.boolean(),
  missing: Strings,
  told: z.boolean(),
  newDepth: Strings,
}) satisfies z.ZodType<StoryCard>;

const SessionQuestionsBody = z
  .object({
    sessionId: z.string(),
    questions: z
      .array(
        z.object({
          questionId: word<LikelyId>(),
          text: z.string(),
          probes: z.string(),
          answer: z.string(),
          because: z.string(),
          askerIds: Strings,
          storyIds: Strings,
          needsStory: z.boolean(),
        }),
      )
      .readonly(),
  })
  .meta({ id: "LikelyQuestions" }) satisfies z.ZodType<SessionQuestions>;

const AllocationBody = z
  .object({
    slots: z
      .array(
        z.object({
          storyId: z.string(),
          sessionId: z.string(),
          questionIds: z.array(word<LikelyId>()).readonly(),
          because: z.string(),
        }),
      )
      .readonly(),
    coverage: z
      .array(
        z.object({
          questionId: word<LikelyId>(),
          text: z.string(),
          audiences: z.array(z.enum(AUDIENCE_IDS)).readonly(),
          storyIds: Strings,
          state: z.enum(["proven", "at-hand", "unproven"]),
        }),
      )
      .readonly(),
    overTold: z.array(z.object({ storyId: z.string(), listenerIds: Strings })).readonly(),
  })
  .meta({ id: "StoryAllocation" }) satisfies z.ZodType<StoryAllocation>;

const WorkflowBody = z
  .object({
    sessionId: z.string(),
    format: z.enum(FORMAT_IDS),
    name: z.string(),
    tests: z.string(),
    facts: Strings,
    steps: z
      .array(
        z.object({
          text: z.string(),
          when: z.enum(["prepare", "during", "after"]),
          itemId: z.string().optional(),
          done: z.boolean().optional(),
          at: z.string().optional(),
        }),
      )
      .readonly(),
    expect: Strings,
  })
  .meta({ id: "Workflow" }) satisfies z.ZodType<Workflow>;

const FindingBody = z
  .object({
    id: z.string(),
    rule: word<Finding["rule"]>(),
    severity: z.enum(SEVERITIES),
    text: z.string(),
    todo: z.string(),
    objects: z
      .array(z.object({ kind: word<ObjectRef["kind"]>(), id: z.string(), name: z.string() }))
      .readonly(),
    detail: z.string().optional(),
  })
  .meta({ id: "Finding" }) satisfies z.ZodType<Finding>;

export const FindingsBody = z.array(FindingBody).readonly().meta({ id: "Findings" });

const PlanTaskBody = z
  .object({
    id: z.string(),
    itemId: z.string(),
    text: z.string(),
    why: z.string(),
    minutes: z.int(),
    due: z.string().optional(),
    overdue: z.boolean(),
    value: z.int(),
    day: z.string().optional(),
    earliest: z.string().optional(),
    adds: z.int().meta({ description: "Percent of the preparation that it adds." }),
    clearsFatal: z.boolean(),
  })
  .meta({ id: "PlanTask" }) satisfies z.ZodType<PlanTask>;

const PlanTasks = z.array(PlanTaskBody).readonly();

export const PlanBody = z
  .object({
    timeZone: z.string().meta({ description: "Of its days: the candidate's, where one is set." }),
    tasks: PlanTasks,
    dropped: PlanTasks,
    minutesNeeded: z.int(),
    minutesAvailable: z.int().optional(),
    suffices: z.boolean(),
    nextBlock: PlanTasks,
    movesMost: PlanTasks,
  })
  .meta({ id: "Plan" }) satisfies z.ZodType<Plan>;

export const LedgerBody = z
  .object({
    entries: z
      .array(
        z.object({
          claimId: z.string(),
          subject: z.string(),
          value: z.string(),
          where: z.string(),
          round: z.int().optional(),
          at: z.string().optional(),
          listenerIds: Strings,
          words: z.string().optional(),
          certainty: z.enum(["exact", "about", "unsure", "not-said"]),
        }),
      )
      .readonly(),
    heard: z
      .array(z.object({ interviewerId: z.string(), name: z.string(), entries: Strings }))
      .readonly(),
    debrief: z
      .array(z.object({ subject: z.string(), tellings: Strings, agrees: z.boolean() }))
      .readonly(),
  })
  .meta({ id: "Ledger" }) satisfies z.ZodType<Ledger>;

const RevisitPlanBody = z.object({
  concernId: z.string(),
  topic: z.string(),
  use: z.enum(["raise", "hold", "unready"]),
  mode: z.enum(["improved-answer", "acknowledge-and-develop"]).optional(),
  sessionId: z.string().optional(),
  placement: z.enum(["opening", "middle", "closing"]).optional(),
  revisitId: z.string().optional(),
  problems: Strings,
}) satisfies z.ZodType<RevisitPlan>;

const RedemptionBody = z.object({
  id: z.string(),
  topic: z.string(),
  heardByIds: Strings,
  mayHearAgainIds: Strings,
  better: z.string().optional(),
  betterFrom: z.enum(["your-answer", "your-step", "your-story"]).optional(),
  openingLine: z.string(),
  use: z.enum(["raise", "hold", "unready"]),
  state: z.enum(["done", "ready", "open"]),
}) satisfies z.ZodType<Redemption>;

export const FollowUpBody = z
  .object({
    id: z.string(),
    kind: z.enum(MESSAGE_KINDS),
    interviewerId: z.string().optional(),
    messageId: z.string().optional(),
    to: z.string(),
    from: z.string().optional(),
    due: z.string().optional(),
    timeZone: z.string(),
    dueThere: z.string().optional(),
    state: z.enum(["ahead", "now", "late", "sent"]),
    parts: z.array(z.object({ id: z.string(), text: z.string() })).readonly(),
    draft: z.object({ subject: z.string(), body: z.string() }),
    problems: Strings,
  })
  .meta({ id: "FollowUp" }) satisfies z.ZodType<FollowUp>;

export const FollowUpsBody = z.array(FollowUpBody).readonly().meta({ id: "FollowUps" });

const ProcessesBody = z
  .object({
    lines: z
      .array(
        z.object({
          processId: z.string().optional(),
          company: z.string(),
          stage: z.enum(["this", "early", "late", "offer"]),
          decisionBy: z.string().optional(),
          answerBy: z.string().optional(),
        }),
      )
      .readonly(),
    clashes: z
      .array(
        z.object({
          processId: z.string(),
          company: z.string(),
          answerBy: z.string(),
          decisionBy: z.string(),
          against: z.string(),
          daysShort: z.int(),
        }),
      )
      .readonly(),
    asks: z
      .array(
        z.object({
          whom: z.string(),
          text: z.string(),
          by: z.string(),
          processId: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: "Processes" }) satisfies z.ZodType<Processes>;

const SignBody = z.object({
  signId: z.enum(EMPLOYER_SIGN_IDS),
  text: z.string(),
  means: z.string(),
  kind: z.enum(["warning", "neutral", "good"]),
  from: z.enum(["noted", "data"]),
}) satisfies z.ZodType<ObservedSign>;

const PayTraceBody = z.object({
  states: z.array(z.enum(PAY_STATES)).readonly(),
  state: z.enum(PAY_STATES),
  illegal: z
    .array(
      z.object({
        type: z.literal("illegal_pay_step"),
        state: z.enum(PAY_STATES),
        event: z.enum(PAY_EVENTS),
        rule: z.enum(["R-095", "R-097", "R-098", "R-099", "R-129"]).optional(),
      }),
    )
    .readonly(),
  openedByEmployer: z.boolean(),
}) satisfies z.ZodType<PayTrace>;

export const PreparationBody = z
  .object({
    now: z.string(),
    timeZone: z.string(),
    round: z.int().optional(),
    start: z.string().optional(),
    end: z.string().optional(),
    phase: z.enum(["unscheduled", "before", "during", "after"]),
    window: z.string().optional(),
    stage: word<Stage>(),
    sessions: z
      .array(
        z.object({
          session: Session,
          format: z
            .object({
              name: z.string(),
              recognisedBy: Strings,
              tests: z.string(),
              commonIn: z.string(),
              works: Strings,
              fails: Strings,
              prepare: Strings,
              onTheDay: Strings,
              numbers: z.string().optional(),
              sources: z.array(word<SourceId>()).readonly(),
            })
            .optional(),
          deliveryRules: Strings,
          people: Strings,
        }),
      )
      .readonly(),
    room: RoomBody,
    mostSeniorId: z.string().optional(),
    questions: QuestionBoardBody,
    stories: z.array(StoryCardBody).readonly(),
    likely: z.array(SessionQuestionsBody).readonly(),
    allocation: AllocationBody,
    workflows: z.array(WorkflowBody).readonly(),
    checklist: z.array(ChecklistItemBody).readonly(),
    findings: FindingsBody,
    readiness: ReadinessBody,
    plan: PlanBody,
    timeline: TimelineBody,
    consistency: z.array(ComparisonBody).readonly(),
    ledger: LedgerBody,
    revisits: z.array(RevisitPlanBody).readonly(),
    redemptions: z.array(RedemptionBody).readonly(),
    followUps: FollowUpsBody,
    processes: ProcessesBody,
    signs: z.array(SignBody).readonly(),
    pay: PayTraceBody,
    next: z.array(NextActionBody).readonly(),
  })
  .meta({ id: "Preparation" }) satisfies z.ZodType<Preparation>;

const BriefFindingBody = z.object({ text: z.string(), about: z.string(), todo: z.string() });

export const BriefBody = z
  .object({
    company: z.string(),
    role: z.string(),
    round: z.int().optional(),
    start: z.string().optional(),
    end: z.string().optional(),
    timeZone: z.string(),
    countdown: z.string(),
    sessions: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          start: z.string(),
          end: z.string(),
          how: z.string(),
          link: z.string().optional(),
          includes: z.string().optional(),
          tests: z.string().optional(),
          works: Strings,
          fails: Strings,
          onTheDay: Strings,
          people: Strings,
          likely: z.array(z.object({ text: z.string(), story: z.string().optional() })).readonly(),
        }),
      )
      .readonly(),
    people: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          title: z.string().optional(),
          audience: z.string(),
          caresAbout: Strings,
          leadWith: Strings,
          keepOut: Strings,
          stories: Strings,
          questions: Strings,
          spare: z.string().optional(),
          reference: z.string().optional(),
          tenureAdvice: z.string(),
        }),
      )
      .readonly(),
    saidBefore: Strings,
    fixFirst: z.array(BriefFindingBody).readonly(),
    weak: z.array(BriefFindingBody).readonly(),
    revisits: z
      .array(z.object({ topic: z.string(), text: z.string(), where: z.string().optional() }))
      .readonly(),
    fromEarlierRounds: z.array(z.object({ kind: z.string(), text: z.string() })).readonly(),
    next: z.array(NextActionBody).readonly(),
    readiness: z.string(),
  })
  .meta({ id: "Brief" }) satisfies z.ZodType<Brief>;
