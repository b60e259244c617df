import { AssignedQuestionBody, PersonCardBody } from "@finalist/api/schemas";
import { Note, Story } from "@finalist/core/model";
import { SEVERITIES } from "@finalist/core/playbook";
import { z } from "zod";
import { Changed, itemsOf, Strings } from "./common.ts";

const Question = AssignedQuestionBody;

const Issue = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  text: z.string(),
  todo: z.string(),
  better: z.array(Question),
});

const Board = z
  .object({
    from: z.enum(["plan", "proposal"]),
    settled: z.boolean(),
    distinct: z.int(),
    problems: Strings,
    missing: z.array(
      z.object({
        rule: z.string(),
        text: z.string(),
        interviewerId: z.string(),
        name: z.string(),
        question: Question,
      }),
    ),
    people: z.array(
      z.object({
        interviewerId: z.string(),
        name: z.string(),
        own: z.array(
          Question.extend({
            id: z.string(),
            state: z.enum(["asked", "planned", "proposed"]),
            issues: z.array(Issue),
          }).meta({ id: "BoardQuestion" }),
        ),
        spares: z.array(Question),
        others: z.array(Question),
      }),
    ),
  })
  .meta({ id: "Board" });

const Likely = z
  .object({
    questionId: z.string(),
    text: z.string(),
    probes: z.string(),
    answer: z.string(),
    because: z.string(),
    askerIds: Strings,
    askers: Strings,
    storyIds: Strings,
    needsStory: z.boolean(),
    story: z.object({ id: z.string(), title: z.string() }).optional(),
  })
  .meta({ id: "Likely" });

const Standing = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    kindName: z.string(),
    points: z.int(),
    pointsMax: z.int(),
    strong: z.boolean(),
    missing: Strings,
    inUse: z.boolean().optional(),
    told: z.boolean().optional(),
    newDepth: Strings.optional(),
    places: z
      .array(z.object({ sessionId: z.string(), session: z.string(), because: z.string() }))
      .optional(),
    heardBy: Strings.optional(),
  })
  .meta({ id: "StoryStanding" });

const Coverage = z.object({
  sessionId: z.string(),
  session: z.string(),
  questionId: z.string(),
  text: z.string(),
  asksFor: z.string(),
  storyIds: Strings,
});

const Telling = z
  .object({
    id: z.string(),
    subject: z.string(),
    where: z.string(),
    round: z.int().optional(),
    at: z.string().optional(),
    value: z.string(),
    words: z.string().optional(),
    certainty: z.enum(["exact", "about", "unsure", "not-said"]),
    heardBy: Strings,
  })
  .meta({ id: "Telling" });

const Pair = z.object({ id: z.string(), subject: z.string(), earlier: Telling, later: Telling });

const Claims = z.object({
  disagreements: z.array(Pair.extend({ why: z.string(), advice: z.string().optional() })),
  corrected: z.array(Pair.extend({ reason: z.string().optional() })),
  apart: z.array(z.object({ id: z.string(), subject: z.string() })),
  subjects: z.array(
    z.object({
      subject: z.string(),
      state: z.enum(["disagrees", "corrected", "agrees", "said once"]),
      tellings: z.array(Telling),
    }),
  ),
});

const application = Changed;

export const PREPARING = {
  room: z.object({
    timeZone: z.string(),
    sessions: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        start: z.string(),
        end: z.string(),
        people: Strings,
      }),
    ),
    people: z.array(
      PersonCardBody.extend({
        isMostSenior: z.boolean(),
        questions: z.array(AssignedQuestionBody),
        heard: Strings,
        toFindOut: Strings,
      }).meta({ id: "RoomPerson" }),
    ),
    others: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  questions: z.union([
    Board,
    z
      .object({
        sessions: z.array(
          z.object({ id: z.string(), title: z.string(), questions: z.array(Likely) }),
        ),
      })
      .meta({ description: "With --likely." }),
    z.object({ application, board: Board }).meta({ description: "Of a change." }),
  ]),
  stories: z.union([
    itemsOf(Standing).extend({ coverage: z.array(Coverage).optional() }),
    Standing.extend({ story: Story }).meta({ id: "StoryShown", description: "With --show." }),
    z
      .object({ candidate: z.object({ version: z.int() }), story: Story })
      .meta({ description: "With --add." }),
  ]),
  claims: z.union([
    Claims,
    z
      .object({ application, label: z.string(), open: z.int() })
      .meta({ description: "Of a change." }),
  ]),
  note: z.object({ application, note: Note.optional() }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
