import { describe, expect, it } from "vitest";
import type { Application, Candidate } from "../model/index.ts";
import { type RuleId, RULES } from "../playbook/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { prepare } from "./prepare.ts";

/**
 * One application on which no rule has anything to say, and for each rule the smallest change that
 * makes it speak. A rule that fired without its condition would show on the first, one that never
 * fires on the second.
 */
const sample = tidewell({ application: "app", candidate: "me" });
const at = (day: string, time: string): string => `2026-${day}T${time}:00+01:00`;

interface World {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly now: string;
}

const { application, candidate } = sample;

const ready: World = {
  now: TIDEWELL_NOW,
  application: {
    ...application,
    startAnnouncedAt: at("05-08", "12:00"),
    confirmations: [...application.confirmations, "PRS-04@s-b"],
    claims: application.claims.filter(({ id }) => !["cl-02", "cl-08", "cl-12"].includes(id)),
    interviewers: application.interviewers.map((person) => ({
      ...person,
      plannedReferences: person.plannedReferences?.slice(0, 1) ?? ["Her post on the offsite"],
      research: {
        ...person.research,
        commonGround: person.research?.commonGround ?? ["Both sailed"],
      },
    })),
    revisits: application.revisits.map((revisit) => ({
      ...revisit,
      text: revisit.text.replace(
        "Sorry, my product pushback answer was thin.",
        "On pushback, once more.",
      ),
    })),
    materials: [
      ...application.materials,
      { id: "m-print", kind: "printed-slides", sessionId: "s-b", readyAt: at("05-12", "17:00") },
    ],
    rehearsals: [
      ...application.rehearsals,
      { id: "re-4", kind: "presentation", aloud: true, minutes: 24, at: at("05-13", "09:00") },
    ],
    setupChecks: [
      ...application.setupChecks,
      { id: "su-6", kind: "lighting", sessionId: "s-a", at: at("05-13", "09:30"), ok: true },
    ],
  },
  candidate: {
    ...candidate,
    stories: candidate.stories.map((story) => ({
      ...story,
      rejectedAlternatives: story.rejectedAlternatives ?? ["Stopping everything: half was safe"],
    })),
    hardParts: candidate.hardParts.map((part) =>
      part.kind === "HP-4"
        ? { ...part, answerOutline: "What I did with it.", rehearsedAt: at("05-12", "19:30") }
        : part,
    ),
  },
};

/** The same after the round: thanked, answers noted, nothing to chase yet. */
const done: World = {
  ...ready,
  now: at("05-16", "10:00"),
  application: {
    ...ready.application,
    statedWindow: "2026-05-21",
    messages: ready.application.interviewers.map(({ id, name }) => ({
      id: `m-${id}`,
      kind: "thank-you" as const,
      toIds: [id],
      sentAt: at("05-14", "20:00"),
      specificReference: `What ${name} said about delays`,
      valueLink: "We replayed a quarter of late data last year.",
      body: "Thank you.",
    })),
  },
  candidate: { ...ready.candidate, otherProcesses: [] },
};

type Change = (world: World) => World;

const app =
  (change: (application: Application) => Partial<Application>): Change =>
  (world) => ({ ...world, application: { ...world.application, ...change(world.application) } });

const me =
  (change: (candidate: Candidate) => Partial<Candidate>): Change =>
  (world) => ({ ...world, candidate: { ...world.candidate, ...change(world.candidate) } });

const later =
  (now: string): Change =>
  (world) => ({ ...world, now });

const all =
  (...changes: readonly Change[]): Change =>
  (world) =>
    changes.reduce((changed, change) => change(changed), world);

type List<T> = T extends readonly (infer E)[] ? E : never;
type Person = List<Application["interviewers"]>;
type Session = List<Application["sessions"]>;
type Story = List<Candidate["stories"]>;
type Claim = List<Application["claims"]>;

const person = (id: string, change: (person: Person) => Partial<Person>): Change =>
  app(({ interviewers }) => ({
    interviewers: interviewers.map((each) =>
      each.id === id ? { ...each, ...change(each) } : each,
    ),
  }));

const without = <T extends object>(value: T, ...keys: readonly (keyof T)[]): T => {
  const rest = { ...value };
  for (const key of keys) delete rest[key];
  return rest;
};

const dropped = (id: string, ...keys: readonly (keyof Person)[]): Change =>
  app(({ interviewers }) => ({
    interviewers: interviewers.map((each) => (each.id === id ? without(each, ...keys) : each)),
  }));

const session = (id: string, change: (session: Session) => Session): Change =>
  app(({ sessions }) => ({
    sessions: sessions.map((each) => (each.id === id ? change(each) : each)),
  }));

const story = (id: string, change: (story: Story) => Story): Change =>
  me(({ stories }) => ({
    stories: stories.map((each) => (each.id === id ? change(each) : each)),
  }));

const claims = (...added: readonly (Omit<Claim, "id"> & Partial<Claim>)[]): Change =>
  app((before) => ({
    claims: [...before.claims, ...added.map((claim, index) => ({ id: `new-${index}`, ...claim }))],
  }));

const ask = (interviewerId: string, question: { questionId?: string; text?: string }): Change =>
  app(({ plannedQuestions }) => ({
    plannedQuestions: [...plannedQuestions, { id: "q-new", interviewerId, ...question }],
  }));

const points = (id: string, ...leadPoints: readonly string[]): Change =>
  person(id, ({ angle }) => ({ angle: { ...angle, leadPoints: [...leadPoints] } }));

const format = (id: string, to: NonNullable<Session["format"]>): Change =>
  session(id, (each) => ({ ...each, format: to }));

const takeHome = (more: object): Change =>
  app(() => ({
    takeHomes: [
      {
        id: "th",
        receivedAt: at("05-10", "10:00"),
        dueAt: at("05-12", "10:00"),
        submittedAt: at("05-12", "09:00"),
        hoursSpent: 3,
        readme: { words: 480, saysDone: true, saysNotDone: true, saysWhy: true },
        ...more,
      },
    ],
  }));

const pay = (plan: Partial<Application["pay"]>): Change =>
  app((before) => ({ pay: { ...before.pay, ...plan } }));

const talk = (...kinds: readonly List<Application["payEvents"]>["kind"][]): Change =>
  app(() => ({
    payEvents: kinds.map((kind, index) => ({
      id: `pay-${index}`,
      kind,
      at: at("05-14", `12:${10 + index}`),
    })),
  }));

const message = (more: Partial<List<Application["messages"]>>): Change =>
  app(({ messages }) => ({
    messages: [
      ...messages,
      { id: `m-${messages.length}-new`, kind: "status-check", toIds: ["p5"], ...more },
    ],
  }));

const thanks = (id: string, more: Partial<List<Application["messages"]>>): Change =>
  app(({ messages }) => ({
    messages: messages.map((each) => (each.id === `m-${id}` ? { ...each, ...more } : each)),
  }));

const other = (more: Partial<List<Candidate["otherProcesses"]>>): Change =>
  me(() => ({
    otherProcesses: [
      {
        id: "op",
        company: "Kestrel Grid",
        stage: "late",
        status: "active",
        genuine: true,
        ...more,
      },
    ],
  }));

const during = later(at("05-14", "13:00"));
const reused = all(
  app(({ notes, storyUses }) => ({
    notes: [
      ...notes,
      ...["st-b", "st-c"].map((storyId) => ({
        id: `told-${storyId}`,
        interviewId: "round-1",
        kind: "story-told" as const,
        text: storyId,
        storyId,
      })),
    ],
    storyUses: storyUses.map((use) => without(use, "newDepth")),
  })),
);
const askedBefore = ask("p1", { questionId: "QB-23" });
const oldResearch = app(({ research }) => ({
  research: research.map((note) => ({ ...note, addedAt: at("05-01", "10:00") })),
}));
const manyStories = (count: number): Change =>
  all(
    me(({ stories }) => ({
      stories: Array.from({ length: count }, (_, index) => ({
        ...(stories[index % 3] as Story),
        id: `many-${index}`,
      })),
    })),
    app(() => ({ storyUses: [] })),
  );
const dataAi = app(({ role }) => ({ role: { ...role, family: "data-ai" as const } }));
const inPerson = session("s-a", (each) => ({ ...each, delivery: "in-person" as const }));

/** For each rule: what has to change, and on which of the two worlds. */
const CASES: Readonly<Record<RuleId, readonly [World, Change]>> = {
  "R-001": [ready, reused],
  "R-002": [ready, askedBefore],
  "R-003": [ready, oldResearch],
  "R-004": [ready, all(reused, askedBefore, oldResearch)],
  "R-005": [
    ready,
    app(({ interviews }) => ({
      interviews: interviews.map((each) => without(each, "notesRecordedAt")),
    })),
  ],
  "R-006": [
    ready,
    app(({ interviews }) => ({
      interviews: interviews.map((each) =>
        each.round === 1 ? { ...each, notesRecordedAt: at("05-07", "10:00") } : each,
      ),
    })),
  ],
  "R-007": [
    ready,
    app(({ notes }) => ({
      notes: [
        ...notes,
        {
          id: "n-x",
          interviewId: "round-1",
          kind: "urgent-theme",
          text: "onboarding",
          mentions: 2,
        },
      ],
    })),
  ],
  "R-008": [
    ready,
    app(({ notes }) => ({
      notes: notes.map((each) => (each.id === "n-10" ? { ...each, mentions: 1 } : each)),
    })),
  ],
  "R-009": [
    ready,
    all(
      app(({ company, interviewers }) => ({
        company: { ...company, jobDescription: "We look for an engineer." },
        research: [],
        rehearsals: [],
        interviewers: interviewers.map((each) => without(each, "research")),
      })),
      me(() => ({ stories: [] })),
    ),
  ],
  "R-010": [ready, app(() => ({ outcomePlan: {} }))],
  "R-011": [ready, session("s-a", (each) => without(each, "logisticsConfirmedAt"))],
  "R-012": [ready, session("s-a", (each) => without(each, "formatClarifiedAt"))],
  "R-013": [ready, all(dropped("p5", "title"))],
  "R-014": [ready, person("p2", () => ({ audience: "AUD-REPORT" }))],
  "R-015": [ready, dropped("p2", "angle")],
  "R-016": [ready, all(points("p1", "Same"), points("p2", "Same"))],
  "R-017": [
    ready,
    story("st-a", (each) => ({
      ...each,
      effect: { form: "qualitative", text: "Calm", verified: false },
    })),
  ],
  "R-018": [ready, app(() => ({ storyUses: [] }))],
  "R-019": [
    ready,
    all(
      story("st-b", (each) => ({ ...each, kind: "STK-1", tags: ["conflict"] })),
      person("p2", ({ angle }) => ({ angle: { ...angle, leadStoryIds: ["st-b"] } })),
    ),
  ],
  "R-020": [
    ready,
    all(
      app(({ role }) => ({ role: { ...role, managesPeople: true } })),
      person("p2", () => ({ audience: "AUD-REPORT" })),
    ),
  ],
  "R-021": [ready, points("p4", "Where Tidewell stands")],
  "R-022": [ready, points("p4", "Daily tickets", "The sprint backlog", "Their market")],
  "R-023": [ready, story("st-b", (each) => ({ ...each, tags: ["conflict", "product contract"] }))],
  "R-024": [ready, points("p1", "I would clean house in the first month")],
  "R-025": [ready, dropped("p2", "seniority")],
  "R-026": [
    ready,
    person("p2", ({ research }) => ({ research: without(research ?? {}, "checkedAt") })),
  ],
  "R-027": [
    ready,
    person("p2", ({ research }) => ({ research: { ...research, commonGround: [] } })),
  ],
  "R-028": [
    ready,
    app(({ research }) => ({ research: research.filter(({ topic }) => topic !== "RS-C10") })),
  ],
  "R-029": [ready, person("p2", () => ({ plannedReferences: [] }))],
  "R-030": [ready, person("p2", () => ({ plannedReferences: ["One", "Two"] }))],
  "R-031": [ready, person("p2", () => ({ plannedReferences: ["One", "Two", "Three"] }))],
  "R-032": [
    ready,
    app(({ research }) => ({
      research: research.map((each) => ({ ...each, source: "own-site" })),
    })),
  ],
  "R-033": [ready, app(({ research }) => ({ research: research.slice(0, 3) }))],
  "R-034": [
    ready,
    app(({ research }) => ({
      research: research.map((each) => ({ ...each, addedAt: at("03-01", "10:00") })),
    })),
  ],
  "R-035": [
    ready,
    person("p2", () => ({ plannedReferences: ["Came from a bank's streaming platform"] })),
  ],
  "R-036": [ready, session("s-b", (each) => ({ ...each, interviewerIds: ["p3"] }))],
  "R-037": [ready, format("s-c", "FMT-PANEL")],
  "R-038": [
    ready,
    app(({ rehearsals }) => ({ rehearsals: rehearsals.filter(({ id }) => id !== "re-2") })),
  ],
  "R-039": [ready, session("s-b", (each) => ({ ...each, slotMinutes: 20 }))],
  "R-040": [
    ready,
    app(({ materials }) => ({ materials: materials.filter(({ id }) => id !== "m-print") })),
  ],
  "R-041": [ready, later(at("05-14", "11:10"))],
  "R-042": [ready, app(() => ({ confirmations: ["SYS-02@s-a", "PRS-04@s-b"] }))],
  "R-043": [ready, all(format("s-c", "FMT-CODE"), later(at("05-14", "09:00")))],
  "R-044": [ready, format("s-c", "FMT-CODE")],
  "R-045": [
    ready,
    app(({ rehearsals }) => ({ rehearsals: rehearsals.filter(({ id }) => id !== "re-1") })),
  ],
  "R-046": [ready, format("s-c", "FMT-CASE")],
  "R-047": [ready, takeHome({ hoursSpent: 6 })],
  "R-048": [ready, takeHome({ readme: { words: 480, saysDone: true, saysWhy: true } })],
  "R-049": [
    ready,
    takeHome({ readme: { words: 1200, saysDone: true, saysNotDone: true, saysWhy: true } }),
  ],
  "R-050": [ready, takeHome({ receivedAt: at("05-12", "01:00") })],
  "R-051": [ready, takeHome({ submittedAt: undefined })],
  "R-052": [
    ready,
    app(({ plannedQuestions }) => ({
      plannedQuestions: plannedQuestions.map((question) => ({
        ...without(question, "questionId"),
        text: "Why?",
      })),
    })),
  ],
  "R-053": [
    ready,
    app(({ plannedQuestions }) => ({
      plannedQuestions: plannedQuestions.filter(({ id }) => id !== "q-10"),
    })),
  ],
  "R-054": [ready, format("s-c", "FMT-ROLE")],
  "R-055": [
    ready,
    all(
      dataAi,
      format("s-c", "FMT-DEEP"),
      story("st-a", (each) => without(each, "production")),
    ),
  ],
  "R-056": [
    ready,
    all(
      format("s-c", "FMT-MEAL"),
      session("s-c", (each) => ({ ...each, notAssessed: true })),
    ),
  ],
  "R-057": [
    ready,
    all(
      app(() => ({ rehearsals: [], storyUses: [] })),
      me(({ stories }) => ({ stories: stories.filter(({ kind }) => kind !== "STK-1") })),
    ),
  ],
  "R-058": [ready, ask("p1", { questionId: "QB-W1" })],
  "R-059": [ready, ask("p1", { questionId: "QB-24" })],
  "R-060": [ready, ask("p4", { text: "What salary did you have in mind?" })],
  "R-061": [ready, ask("p1", { text: "What salary did you have in mind?" })],
  "R-062": [ready, ask("p1", { text: "How many days of annual leave are there?" })],
  "R-063": [ready, ask("p2", { text: "Who would I report to?" })],
  "R-064": [ready, ask("p2", { questionId: "QB-08" })],
  "R-065": [ready, ask("p2", { questionId: "QB-19" })],
  "R-066": [
    ready,
    all(
      app(({ role }) => ({ role: { ...role, managesPeople: true } })),
      person("p2", () => ({ audience: "AUD-REPORT" })),
    ),
  ],
  "R-067": [
    ready,
    app(({ plannedQuestions }) => ({
      plannedQuestions: plannedQuestions.filter(({ questionId }) => questionId !== "QB-08"),
    })),
  ],
  "R-068": [
    ready,
    app(({ plannedQuestions }) => ({
      plannedQuestions: plannedQuestions.map((question) =>
        question.questionId === "QB-19" || question.questionId === "QB-01"
          ? { ...without(question, "questionId"), text: "Why now?" }
          : question,
      ),
    })),
  ],
  "R-069": [ready, story("st-c", (each) => without(each, "decision"))],
  "R-070": [ready, manyStories(4)],
  "R-071": [ready, manyStories(10)],
  "R-072": [ready, story("st-c", (each) => ({ ...each, kind: "STK-1" }))],
  "R-073": [ready, story("st-c", (each) => without(each, "constraint"))],
  "R-074": [ready, story("st-c", (each) => without(each, "rejectedAlternatives"))],
  "R-075": [
    ready,
    story("st-c", (each) => ({
      ...each,
      effect: { form: "metric", text: "40 %", verified: false },
    })),
  ],
  "R-076": [ready, story("st-c", (each) => without(each, "task"))],
  "R-077": [
    ready,
    me(({ hardParts }) => ({
      hardParts: hardParts.map((each) => without(each, "rehearsedAt")),
    })),
  ],
  "R-078": [
    ready,
    claims(
      { kind: "CK-09", subject: "carrier feeds", value: "inherited", saidIn: "cv" },
      { kind: "CK-09", subject: "carrier feeds", value: "led", saidIn: "plan" },
    ),
  ],
  "R-079": [
    ready,
    me(({ hardParts }) => ({
      hardParts: hardParts.map((each) => without(each, "answerOutline")),
    })),
  ],
  "R-080": [ready, story("st-c", (each) => without(each, "tags"))],
  "R-081": [
    ready,
    app(({ revisits }) => ({
      revisits: [
        ...revisits,
        {
          id: "rv3",
          concernId: "c3",
          mode: "acknowledge-and-develop",
          text: "On dbt I was thin. I rebuild a mart in it now.",
        },
      ],
    })),
  ],
  "R-082": [
    ready,
    app(({ revisits }) => ({
      revisits: revisits.map((each) => ({ ...each, text: "About incidents and pushback." })),
    })),
  ],
  "R-083": [
    ready,
    app(({ revisits }) => ({
      revisits: revisits.map((each) => ({ ...each, placement: "closing" })),
    })),
  ],
  "R-084": [
    ready,
    app(({ revisits }) => ({
      revisits: revisits.map((each) => ({ ...each, text: `Sorry about that. ${each.text}` })),
    })),
  ],
  "R-085": [
    ready,
    app(({ revisits }) => ({
      revisits: revisits.map((each) => ({ ...each, text: "One more word. It is fixed now." })),
    })),
  ],
  "R-086": [
    ready,
    app(({ concerns }) => ({ concerns: concerns.map((each) => without(each, "betterAnswer")) })),
  ],
  "R-087": [
    ready,
    app(({ concerns, revisits }) => ({
      concerns: concerns.map((each) => (each.id === "c1" ? without(each, "betterAnswer") : each)),
      revisits: revisits.filter(({ concernId }) => concernId !== "c1"),
    })),
  ],
  "R-088": [ready, app(() => ({ revisits: [] }))],
  "R-089": [
    ready,
    app(({ concerns }) => ({ concerns: concerns.map((each) => without(each, "developmentStep")) })),
  ],
  "R-090": [
    ready,
    claims({
      kind: "CK-01",
      subject: "Duration of the migration",
      value: 14,
      unit: "months",
      saidIn: "plan",
    }),
  ],
  "R-091": [
    ready,
    claims({ kind: "CK-05", subject: "reason for leaving", value: ["pay"], saidIn: "plan" }),
  ],
  "R-092": [ready, claims({ kind: "CK-06", subject: "on-call", value: "-", saidIn: "plan" })],
  "R-093": [
    done,
    claims(
      {
        kind: "CK-07",
        subject: "courtesy",
        value: 5,
        saidIn: "said",
        interviewId: "round-2",
        interviewerId: "p4",
      },
      {
        kind: "CK-07",
        subject: "courtesy",
        value: 2,
        saidIn: "said",
        interviewId: "round-2",
        interviewerId: "p5",
      },
    ),
  ],
  "R-094": [
    ready,
    claims({
      kind: "CK-03",
      subject: "events per day",
      value: 65,
      unit: "million",
      saidIn: "plan",
      correction: { explicit: true, reason: "the peak" },
    }),
  ],
  "R-095": [ready, pay({ firstAnswer: "point" })],
  "R-096": [ready, me(() => ({ pay: {} }))],
  "R-097": [ready, all(talk("asked", "range-given", "pushed", "deflected", "deflected"), during)],
  "R-098": [ready, pay({ opensMyself: true })],
  "R-099": [ready, pay({ statesCurrentPay: true })],
  "R-100": [
    ready,
    all(
      talk("current-pay-asked"),
      app(({ role }) => ({ role: { ...role, jurisdiction: "US-NY" } })),
      during,
    ),
  ],
  "R-101": [ready, me(({ pay: before }) => ({ pay: { ...before, sources: [] } }))],
  "R-102": [ready, pay({ toldLow: 70_000 })],
  "R-103": [ready, app(() => ({ startAnnouncedAt: undefined }))],
  "R-104": [
    ready,
    all(
      app(({ role }) => ({ role: { ...role, relocationAsked: true } })),
      me(({ logistics }) => ({ logistics: { ...logistics, relocationAnswer: "yes" } })),
    ),
  ],
  "R-105": [
    ready,
    me(({ logistics }) => ({ logistics: without(logistics, "workModePreference") })),
  ],
  "R-106": [done, later(at("05-21", "15:00"))],
  "R-107": [ready, later(at("05-14", "09:40"))],
  "R-108": [
    ready,
    app(({ setupChecks }) => ({ setupChecks: setupChecks.filter(({ kind }) => kind !== "audio") })),
  ],
  "R-109": [ready, later(at("05-14", "09:55"))],
  "R-110": [ready, inPerson],
  "R-111": [ready, inPerson],
  "R-112": [
    ready,
    app(({ materials }) => ({ materials: materials.map((each) => without(each, "testedAt")) })),
  ],
  "R-113": [done, thanks("p2", { sentAt: undefined })],
  "R-114": [done, thanks("p2", { groupSend: true })],
  "R-115": [done, thanks("p2", { specificReference: undefined })],
  "R-116": [done, thanks("p2", { valueLink: "One. Two. Three." })],
  "R-117": [done, thanks("p2", { body: "word ".repeat(151) })],
  "R-118": [done, message({ sentAt: at("05-15", "18:00") })],
  "R-119": [
    done,
    all(
      message({ sentAt: at("05-22", "10:00") }),
      message({ sentAt: at("05-23", "10:00") }),
      later(at("05-23", "12:00")),
    ),
  ],
  "R-120": [done, message({ kind: "final-note", sentAt: at("05-15", "18:00") })],
  "R-121": [
    done,
    all(
      message({ sentAt: at("05-22", "10:00") }),
      message({ kind: "final-note", sentAt: at("05-29", "10:00") }),
      message({ kind: "final-note", sentAt: at("06-02", "10:00") }),
      later(at("06-02", "12:00")),
    ),
  ],
  "R-122": [done, later(at("05-26", "10:00"))],
  "R-123": [done, other({ offerExpectedBy: "2026-05-20" })],
  "R-124": [
    done,
    all(
      other({ genuine: false }),
      message({ kind: "competing-offer", sentAt: at("05-15", "10:00") }),
    ),
  ],
  "R-125": [done, other({ status: "paused", stage: "early" })],
  "R-126": [
    done,
    all(
      app(() => ({ outcomePlan: {} })),
      later(at("05-21", "15:00")),
    ),
  ],
  "R-127": [done, later(at("05-22", "10:00"))],
  "R-128": [
    done,
    app(() => ({
      employerSignals: [
        { id: "s1", signId: "RF-2", observedAt: at("05-14", "11:00") },
        { id: "s2", signId: "RF-3", observedAt: at("05-14", "12:00") },
      ],
    })),
  ],
  "R-129": [done, talk("negotiation")],
};

const rulesOn = ({ application: document, candidate: profile, now }: World): readonly RuleId[] =>
  prepare(document, profile, now).findings.map(({ rule }) => rule);

describe("the rules", () => {
  it("have nothing to say where everything is done", () => {
    expect(rulesOn(ready)).toEqual([]);
    expect(rulesOn(done)).toEqual([]);
  });

  it.each(Object.keys(RULES) as RuleId[])("%s speaks when its condition holds", (rule) => {
    const [world, change] = CASES[rule];
    expect(rulesOn(change(world))).toContain(rule);
  });

  it("speak in their phase alone", () => {
    const broken = all(app(() => ({ outcomePlan: {}, questionsLockedAt: undefined })))(ready);
    const over = { ...broken, now: at("05-14", "15:00") };
    for (const rule of rulesOn(over)) expect(RULES[rule].phases).not.toEqual(["before"]);
    for (const rule of rulesOn(broken)) expect(RULES[rule].phases).toContain("before");
  });
});
