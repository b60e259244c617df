import { EditCommand } from "@finalist/core/change";
import { Draft } from "@finalist/core/intake";
import {
  AUDIENCE_IDS,
  Application,
  Candidate,
  Company,
  Instant,
  LENS_IDS,
  Role,
  Session,
  TimeZone,
} from "@finalist/core/model";
import type {
  AssignedQuestion,
  Brief,
  ChecklistItem,
  Deadline,
  NextAction,
  PersonCard,
  Preparation,
  QuestionBoard,
} from "@finalist/core/prepare";
import { z } from "@hono/zod-openapi";

/** What travels over HTTP. The nouns come from the core; here is only what the routes add. */
export const IdParam = z.object({ id: z.string().openapi({ param: { name: "id", in: "path" } }) });

export const ProblemBody = z
  .object({
    type: z.string().meta({ examples: ["urn:finalist:problem:invalid-input"] }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    version: z.int().optional(),
    conflicts: z.array(z.string()).optional(),
  })
  .meta({ id: "Problem" });

export const NewApplication = z
  .union([
    z.strictObject({ company: Company, role: Role, timeZone: TimeZone }),
    z.strictObject({ draft: Draft, timeZone: TimeZone.optional() }),
  ])
  .meta({ id: "NewApplication" });

export const AddDraft = z
  .strictObject({ draft: Draft, timeZone: TimeZone.optional() })
  .meta({ id: "AddDraft" });

export const RunCommand = z
  .strictObject({
    command: EditCommand,
    base: z.int().min(0).optional().meta({
      description:
        "The version the change was made on. Changes to other fields since then are kept; to the same fields, it is refused with 412.",
    }),
  })
  .meta({ id: "RunCommand" });

export const WrittenBody = z
  .object({ version: z.int(), document: z.union([Application, Candidate]).optional() })
  .meta({ id: "Written" });

export const Patch = z
  .record(z.string(), z.unknown())
  .meta({ id: "MergePatch", description: "JSON merge patch (RFC 7396); null removes a field." });

export const ListedApplicationBody = z
  .object({
    id: z.string(),
    company: z.string(),
    role: z.string(),
    timeZone: z.string(),
    interviews: z.array(
      z.object({
        round: z.int(),
        purpose: z.enum(["screen", "decision"]),
        start: Instant.optional(),
        end: Instant.optional(),
        sessions: z.int(),
      }),
    ),
    version: z.int(),
    updatedAt: z.string(),
  })
  .meta({ id: "ListedApplication" });

export const ChangeBody = z
  .object({
    sequence: z.int(),
    kind: z.enum(["application", "candidate"]),
    documentId: z.string(),
    version: z.int(),
    mode: z.enum(["do", "undo", "redo"]),
    summary: z.string(),
    author: z.string(),
    at: z.string(),
  })
  .meta({ id: "Change" });

export const SearchHitBody = z
  .object({
    kind: z.enum(["application", "candidate"]),
    documentId: z.string(),
    collection: z.string(),
    entryId: z.string(),
    title: z.string(),
    text: z.string(),
  })
  .meta({ id: "SearchHit" });

const Strings = z.array(z.string()).readonly();
const CheckBody = z.object({ text: z.string(), ok: z.boolean() });

const ChecklistItemBody = z
  .object({
    id: z.string(),
    entry: z.string() as unknown as z.ZodType<ChecklistItem["entry"]>,
    text: z.string(),
    why: z.string(),
    state: z.enum(["not-applicable", "open", "done", "overdue"]),
    due: z.string().optional(),
    checks: z.array(CheckBody).readonly(),
    byHand: z.boolean(),
    sessionId: z.string().optional(),
  })
  .meta({ id: "ChecklistItem" }) satisfies z.ZodType<ChecklistItem>;

const ReadinessBody = z.object({
  done: z.int(),
  applicable: z.int(),
  score: z.int().meta({ description: "Percent of preparations done; no forecast of the result." }),
});

export const ChecklistBody = z
  .object({ readiness: ReadinessBody, items: z.array(ChecklistItemBody).readonly() })
  .meta({ id: "Checklist" });

const NextActionBody = z
  .object({
    id: z.string(),
    text: z.string(),
    why: z.string().optional(),
    due: z.string().optional(),
    overdue: z.boolean(),
  })
  .meta({ id: "NextAction" }) satisfies z.ZodType<NextAction>;

const DeadlineBody = z
  .object({
    id: z.string(),
    entry: z.string() as unknown as z.ZodType<Deadline["entry"]>,
    text: z.string(),
    from: z.string().optional(),
    due: z.string().optional(),
    state: z.enum(["done", "ahead", "now", "past"]),
    sessionId: z.string().optional(),
    interviewerId: z.string().optional(),
  })
  .meta({ id: "Deadline" }) satisfies z.ZodType<Deadline>;

export const TimelineBody = z.array(DeadlineBody).readonly().meta({ id: "Timeline" });

const PersonCardBody = z
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

const AssignedQuestionBody = z
  .object({
    questionId: z.string().optional() as unknown as z.ZodType<AssignedQuestion["questionId"]>,
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
    kind: z.string() as unknown as z.ZodType<Preparation["consistency"][number]["kind"]>,
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

export const PreparationBody = z
  .object({
    now: z.string(),
    timeZone: z.string(),
    round: z.int().optional(),
    start: z.string().optional(),
    end: z.string().optional(),
    phase: z.enum(["unscheduled", "before", "during", "after"]),
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
    checklist: z.array(ChecklistItemBody).readonly(),
    readiness: ReadinessBody,
    timeline: TimelineBody,
    consistency: z.array(ComparisonBody).readonly(),
    next: z.array(NextActionBody).readonly(),
  })
  .meta({ id: "Preparation" }) satisfies z.ZodType<Preparation>;

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
    contradictions: Strings,
    revisits: z.array(z.object({ topic: z.string(), text: z.string() })).readonly(),
    fromEarlierRounds: z.array(z.object({ kind: z.string(), text: z.string() })).readonly(),
    next: z.array(NextActionBody).readonly(),
    readiness: z.string(),
  })
  .meta({ id: "Brief" }) satisfies z.ZodType<Brief>;

export const ExportBody = z
  .object({
    format: z.literal("finalist-export"),
    version: z.literal(1),
    exportedAt: z.string(),
    documents: z.array(z.union([Application, Candidate])).readonly(),
  })
  .meta({ id: "Export" });

export const ImportReportBody = z
  .object({ created: Strings, replaced: Strings })
  .meta({ id: "ImportReport" });
