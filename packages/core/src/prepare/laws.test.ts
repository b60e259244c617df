import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Application,
  AUDIENCE_IDS,
  type Candidate,
  CLAIM_KINDS,
  CLAIM_SOURCES,
  DELIVERIES,
  EMPLOYER_SIGN_IDS,
  FORMAT_IDS,
  MESSAGE_KINDS,
  NOTE_KINDS,
  parseDocument,
  PAY_EVENTS,
  REHEARSAL_KINDS,
  RESEARCH_TOPICS,
  ROLE_FAMILIES,
  STORY_KINDS,
} from "../model/index.ts";
import { ASKS } from "../playbook/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { addDays, addMillis, fromMillis, HOUR, MINUTE, toMillis } from "../time.ts";
import { homeOf } from "./situation/people.ts";
import { prepare } from "./prepare.ts";
import { isAsk, proposeQuestions } from "./situation/questions.ts";
import { situationOf } from "./situation/situation.ts";
import { STAGES, moveStage } from "./stage.ts";

const ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Apia"] as const;
const START = Date.parse("2026-01-05T09:00:00Z");

const instant = fc
  .integer({ min: 0, max: 500 * 24 * 4 })
  .map((quarters) => fromMillis(START + quarters * 15 * MINUTE));
const date = instant.map((moment) => moment.slice(0, 10));
/** Signs of a calculation gone wrong; what people write may not look like one here. */
const BROKEN = /NaN|Infinity|Invalid/;
const text = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9 .,]{0,40}$/)
  .map((line) => line.trim() || "x")
  .filter((line) => !BROKEN.test(line));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const people = ["p1", "p2", "p3", "p4"];
const interviewIds = ["i1", "i2", "i3"];
const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const list = <T>(value: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<T[]> =>
  fc.array(value, { maxLength });
const numbered = <T extends object>(prefix: string, value: fc.Arbitrary<T>, maxLength = 4) =>
  list(value, maxLength).map((entries) =>
    entries.map((entry, index) => ({ ...entry, id: `${prefix}${index}` })),
  );

const session = fc
  .record({
    interviewId: one(interviewIds),
    start: instant,
    minutes: fc.integer({ min: 10, max: 300 }),
    format: maybe(one(FORMAT_IDS)),
    delivery: maybe(one(DELIVERIES)),
    interviewerIds: fc.subarray(people),
    hasPresentation: maybe(fc.boolean()),
    slotMinutes: maybe(fc.integer({ min: 1, max: 60 })),
    logisticsConfirmedAt: maybe(instant),
  })
  .map(({ minutes, ...rest }) => ({ ...rest, end: addMillis(rest.start, minutes * MINUTE) }));

const interviewer = fc.record({
  name: text,
  title: maybe(
    one([
      "CEO",
      "Data Engineer",
      "Head of Product",
      "Recruiter",
      "Engineering Manager",
      "Zookeeper",
    ]),
  ),
  audience: maybe(one(AUDIENCE_IDS)),
  seniority: maybe(fc.integer({ min: 0, max: 9 })),
  managesThePost: maybe(fc.boolean()),
  plannedReferences: maybe(list(text, 3)),
  timeZone: maybe(one(ZONES)),
});

const claimValue: fc.Arbitrary<number | string | string[]> = fc.oneof(
  fc.integer({ min: -5, max: 500 }),
  text,
  fc.array(text, { minLength: 1, maxLength: 3 }),
);

const anApplication: fc.Arbitrary<unknown> = fc.record({
  kind: fc.constant("application"),
  schemaVersion: fc.constant(2),
  id: fc.constant("app"),
  company: fc.record({ name: text, website: maybe(fc.constant("https://www.example.com")) }),
  role: fc.record({
    title: text,
    family: maybe(one(ROLE_FAMILIES)),
    managesPeople: maybe(fc.boolean()),
    relocationAsked: maybe(fc.boolean()),
  }),
  timeZone: one(ZONES),
  statedWindow: maybe(date),
  confirmations: list(one(["PRE-28", "DAY-10", "CO-02"])),
  outcome: maybe(
    fc.record({ kind: one(["offer", "rejected", "silent", "withdrawn"] as const), at: instant }),
  ),
  interviews: fc.subarray(interviewIds).chain((ids) =>
    fc.tuple(
      ...ids.map((id, index) =>
        fc.record({
          id: fc.constant(id),
          round: fc.constant(index + 1),
          purpose: one(["screen", "decision"] as const),
          invitedAt: maybe(instant),
          notesRecordedAt: maybe(instant),
        }),
      ),
    ),
  ),
  sessions: numbered("s", session, 5),
  interviewers: fc.tuple(...people.map((id) => interviewer.map((person) => ({ ...person, id })))),
  plannedQuestions: numbered(
    "q",
    fc.record({
      interviewerId: one(people),
      questionId: maybe(one(["QB-01", "QB-08", "QB-24", "QB-W1"])),
      text,
    }),
  ),
  notes: numbered(
    "n",
    fc.record({
      interviewId: one(interviewIds),
      kind: one(NOTE_KINDS),
      text,
      mentions: maybe(fc.integer({ min: 1, max: 4 })),
      storyId: maybe(fc.constant("st0")),
    }),
  ),
  claims: numbered(
    "c",
    fc.record({
      kind: one(CLAIM_KINDS),
      subject: one(["team", "months", "role"]),
      value: claimValue,
      unit: maybe(one(["months", "years", "%"])),
      saidIn: one(CLAIM_SOURCES),
      interviewId: maybe(one(interviewIds)),
    }),
    6,
  ),
  concerns: numbered(
    "k",
    fc.record({
      topic: text,
      kind: one(["awkward", "unresolved", "doubt", "weakness-named"] as const),
      severity: fc.integer({ min: 1, max: 3 }),
      raisedBy: maybe(one(people)),
      betterAnswer: maybe(text),
      developmentStep: maybe(text),
    }),
  ),
  research: numbered("r", fc.record({ topic: one(RESEARCH_TOPICS), text, addedAt: instant })),
  rehearsals: numbered(
    "h",
    fc.record({
      kind: one(REHEARSAL_KINDS),
      aloud: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 90 }),
      at: instant,
    }),
  ),
  takeHomes: numbered(
    "t",
    fc.record({
      receivedAt: instant,
      dueAt: maybe(instant),
      hoursSpent: maybe(fc.integer({ min: 0, max: 20 })),
      submittedAt: maybe(instant),
    }),
    2,
  ),
  messages: numbered(
    "m",
    fc.record({
      kind: one(MESSAGE_KINDS),
      toIds: fc.subarray(people),
      sentAt: maybe(instant),
      body: maybe(text),
      valueLink: maybe(text),
    }),
  ),
  storyUses: numbered(
    "u",
    fc.record({
      storyId: one(["st0", "st1", "gone"]),
      planned: fc.boolean(),
      newDepth: maybe(list(text, 2)),
    }),
  ),
  payEvents: numbered("e", fc.record({ kind: one(PAY_EVENTS), at: instant }), 6),
  employerSignals: numbered(
    "g",
    fc.record({ signId: one(EMPLOYER_SIGN_IDS), observedAt: instant, newWindow: maybe(date) }),
  ),
});

const aCandidate: fc.Arbitrary<unknown> = fc.record({
  kind: fc.constant("candidate"),
  schemaVersion: fc.constant(1),
  id: fc.constant("me"),
  pay: fc.record({
    rangeLow: maybe(fc.integer({ min: 0, max: 200_000 })),
    rangeHigh: maybe(fc.integer({ min: 0, max: 200_000 })),
    sources: maybe(list(text, 2)),
  }),
  logistics: fc.record({
    earliestStart: maybe(date),
    noticeWeeks: maybe(fc.integer({ min: 0, max: 20 })),
  }),
  stories: numbered(
    "st",
    fc.record({
      kind: one(STORY_KINDS),
      title: text,
      situation: maybe(text),
      decision: maybe(text),
      tags: maybe(fc.subarray(["failure", "conflict", "people", "partner:product"])),
    }),
  ),
  hardParts: numbered(
    "hp",
    fc.record({
      kind: one(["HP-1", "HP-4", "HP-6"] as const),
      applies: fc.boolean(),
      detail: maybe(text),
    }),
  ),
  otherProcesses: numbered(
    "op",
    fc.record({
      company: text,
      stage: one(["early", "late", "offer"] as const),
      status: one(["active", "paused", "closed"] as const),
      genuine: fc.boolean(),
      offerExpectedBy: maybe(date),
      answerBy: maybe(date),
    }),
  ),
});

/** What is not there stays away: a schema has no field that is undefined. */
const cleaned = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const parsed = (value: unknown) => {
  const result = parseDocument(cleaned(value));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const worlds = fc
  .record({ application: anApplication, candidate: aCandidate, now: instant })
  .map(({ application, candidate, now }) => ({
    application: parsed(application) as Application,
    candidate: parsed(candidate) as Candidate,
    now,
  }));

const sample = tidewell({ application: "app", candidate: "me" });

describe("the laws of a preparation", () => {
  it("never throws on a valid document, and says the same twice", () => {
    fc.assert(
      fc.property(
        worlds,
        maybe(fc.integer({ min: 0, max: 40 })),
        ({ application, candidate, now }, hours) => {
          const options = hours === undefined ? {} : { hours };
          const first = JSON.stringify(prepare(application, candidate, now, options));
          expect(JSON.stringify(prepare(application, candidate, now, options))).toBe(first);
          expect(first).not.toMatch(BROKEN);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("leaves the documents as they were", () => {
    fc.assert(
      fc.property(worlds, ({ application, candidate, now }) => {
        const before = JSON.stringify([application, candidate]);
        prepare(application, candidate, now);
        expect(JSON.stringify([application, candidate])).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it("unticks nothing when evidence is added", () => {
    const added: fc.Arbitrary<
      (world: { application: Application; candidate: Candidate }) => {
        application: Application;
        candidate: Candidate;
      }
    > = fc.oneof(
      one(RESEARCH_TOPICS).map(
        (topic) =>
          ({ application, candidate }: { application: Application; candidate: Candidate }) => ({
            candidate,
            application: {
              ...application,
              research: [
                ...application.research,
                { id: "new", topic, text: "x", addedAt: TIDEWELL_NOW },
              ],
            },
          }),
      ),
      one(["camera", "audio", "lighting", "platform", "route"] as const).map(
        (kind) =>
          ({ application, candidate }: { application: Application; candidate: Candidate }) => ({
            candidate,
            application: {
              ...application,
              setupChecks: [
                ...application.setupChecks,
                { id: "new", kind, sessionId: "s-a", at: TIDEWELL_NOW, ok: true },
              ],
            },
          }),
      ),
      one(REHEARSAL_KINDS).map(
        (kind) =>
          ({ application, candidate }: { application: Application; candidate: Candidate }) => ({
            candidate,
            application: {
              ...application,
              rehearsals: [
                ...application.rehearsals,
                { id: "new", kind, aloud: true, minutes: 1, at: TIDEWELL_NOW },
              ],
            },
          }),
      ),
      one(["PRE-28", "CO-02", "DAY-02", "PRS-03@s-b", "INT-05@p1"]).map(
        (itemId) =>
          ({ application, candidate }: { application: Application; candidate: Candidate }) => ({
            candidate,
            application: {
              ...application,
              confirmations: [...new Set([...application.confirmations, itemId])],
            },
          }),
      ),
      one(["p1", "p4", "p5"]).map(
        (id) =>
          ({ application, candidate }: { application: Application; candidate: Candidate }) => ({
            candidate,
            application: {
              ...application,
              interviewers: application.interviewers.map((person) =>
                person.id === id
                  ? {
                      ...person,
                      research: { ...person.research, commonGround: ["x"], inferredCares: ["y"] },
                    }
                  : person,
              ),
            },
          }),
      ),
      one(["st-a", "st-b", "st-c"]).map(
        (id) =>
          ({ application, candidate }: { application: Application; candidate: Candidate }) => ({
            application,
            candidate: {
              ...candidate,
              stories: candidate.stories.map((story) =>
                story.id === id
                  ? { ...story, rejectedAlternatives: ["x"], constraint: "y" }
                  : story,
              ),
            },
          }),
      ),
    );
    const doneIn = (world: { application: Application; candidate: Candidate }): readonly string[] =>
      prepare(world.application, world.candidate, TIDEWELL_NOW)
        .checklist.filter(({ state }) => state === "done")
        .map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(added, { minLength: 1, maxLength: 1 }), (changes) => {
        const before = doneIn(sample);
        const after = new Set(doneIn(changes.reduce((world, change) => change(world), sample)));
        expect(before.filter((id) => !after.has(id))).toEqual([]);
      }),
    );
  });

  it("gives no two people of one home session the same question while another suits", () => {
    fc.assert(
      fc.property(worlds, ({ application, candidate, now }) => {
        const situation = situationOf(application, candidate, now);
        const homes = new Map(
          situation.people.map((person) => [person.interviewer.id, homeOf(person)?.id]),
        );
        const given = proposeQuestions(situation).flatMap(({ interviewerId, own }) =>
          own.map(({ questionId }) => `${homes.get(interviewerId)} ${questionId}`),
        );
        expect(new Set(given).size).toBe(given.length);
        for (const { interviewerId, own } of proposeQuestions(situation)) {
          const person = situation.people.find(
            ({ interviewer }) => interviewer.id === interviewerId,
          );
          for (const { questionId } of own)
            if (isAsk(questionId))
              expect([...ASKS[questionId].best, ...ASKS[questionId].also]).toContain(
                person?.audience,
              );
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("the laws of deadlines", () => {
  const moved = (application: Application, shift: (moment: string) => string): Application => ({
    ...application,
    sessions: application.sessions.map((each) =>
      each.interviewId === "round-2"
        ? { ...each, start: shift(each.start), end: shift(each.end) }
        : each,
    ),
  });

  it("move with the interview, never against it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 * 60 }), (hours) => {
        const before = prepare(sample.application, sample.candidate, TIDEWELL_NOW).timeline;
        const after = new Map(
          prepare(
            moved(sample.application, (moment) => addMillis(moment, hours * HOUR)),
            sample.candidate,
            TIDEWELL_NOW,
          ).timeline.map((entry) => [entry.id, entry]),
        );
        for (const { id, due, from } of before) {
          const later = after.get(id);
          if (due && later?.due)
            expect(toMillis(later.due), id).toBeGreaterThanOrEqual(toMillis(due));
          if (from && later?.from)
            expect(toMillis(later.from), id).toBeGreaterThanOrEqual(toMillis(from));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keep wall times for days and exact spans for hours, whatever the clocks do", () => {
    const zones = [
      "Europe/London",
      "America/New_York",
      "Australia/Lord_Howe",
      "America/Santiago",
      "UTC",
    ];
    fc.assert(
      fc.property(one(zones), fc.integer({ min: 0, max: 364 }), (timeZone, days) => {
        const application = moved({ ...sample.application, timeZone }, (moment) =>
          addDays(moment, days, timeZone),
        );
        const {
          timeline,
          start = "",
          end = "",
        } = prepare(application, sample.candidate, TIDEWELL_NOW);
        const due = (id: string): string => timeline.find((entry) => entry.id === id)?.due ?? "";
        const exact = (id: string, anchor: string, hours: number) =>
          expect(toMillis(due(id)) - toMillis(anchor), id).toBe(hours * HOUR);
        exact("TL-10", start, -72);
        exact("TL-12", start, -24);
        exact("TL-20", end, 2);
        expect(due("TL-06")).toBe(
          addDays(start, -7, timeZone) > (application.interviews[1]?.invitedAt ?? "")
            ? addDays(start, -7, timeZone)
            : due("TL-06"),
        );
        for (const entry of timeline)
          for (const moment of [entry.from, entry.due])
            if (moment) expect(Number.isNaN(toMillis(moment)), entry.id).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the law of stages", () => {
  it("lets nobody out of what is closed, and withdraw from all that is open", () => {
    const situation = situationOf(sample.application, sample.candidate, TIDEWELL_NOW);
    for (const from of STAGES) {
      const closed = ["closed-silent", "offer", "rejected", "withdrawn"].includes(from);
      expect(moveStage(from, "withdrawn", situation).ok, from).toBe(!closed);
      if (closed) for (const to of STAGES) expect(moveStage(from, to, situation).ok).toBe(false);
    }
    expect(moveStage("invited", "offer", situation)).toEqual({
      ok: false,
      error: { type: "illegal_move", from: "invited", to: "offer", because: "no_such_move" },
    });
    expect(moveStage("ready", "in-round-two", situation)).toMatchObject({
      error: { because: "guard" },
    });
  });
});
