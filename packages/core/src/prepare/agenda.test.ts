import { describe, expect, it } from "vitest";
import type { Application } from "../model/application.ts";
import { summarise } from "../model/summary.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { addDays, addMillis, HOUR } from "../time.ts";
import {
  agendaOf,
  byNearness,
  byPressure,
  isActive,
  isAgendaKnown,
  sessionAtHand,
} from "./agenda.ts";
import { evidenceOf, finishesByHand } from "./checklist/evidence.ts";
import { prepare } from "./prepare.ts";
import { timelineMarks } from "./timeline-marks.ts";
import { workOf } from "./work.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const entry = (of: Application, now = TIDEWELL_NOW) => ({
  application: of,
  preparation: prepare(of, candidate, now),
});

/** The same process, with all of its second round days later. */
const later = (days: number): Application => ({
  ...application,
  id: "later",
  sessions: application.sessions.map((session) => ({
    ...session,
    start: addDays(session.start, days, application.timeZone),
    end: addDays(session.end, days, application.timeZone),
  })),
});

describe("the agenda", () => {
  it("fills the minutes with what presses most, and never with more", () => {
    for (const minutes of [10, 30, 60, 120]) {
      const { first, rest } = agendaOf([entry(application)], minutes);
      const total = [first, ...rest].reduce((sum, step) => sum + (step?.minutes ?? 0), 0);
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(minutes);
    }
  });

  it("begins with what may cost the offer, and says so where it does not fit", () => {
    const hour = agendaOf([entry(application)], 60);
    expect(hour.first).toMatchObject({ itemId: "PRE-09", clearsFatal: true });
    expect(hour.longer).toBeUndefined();
    const five = agendaOf([entry(application)], 5);
    expect(five.first?.minutes).toBeLessThanOrEqual(5);
    expect(five.longer?.itemId).toBe("PRE-09");
  });

  it("puts the interview of tomorrow before that of the week after", () => {
    const both = [entry(later(9)), entry(application)];
    const { first, overdue } = agendaOf(both, 60);
    expect(first?.applicationId).toBe("app");
    expect(overdue[0]?.applicationId).toBe("app");
  });

  it("proposes nothing before its time: no second run today, no test of the day", () => {
    const { first, rest } = agendaOf([entry(later(9))], 10_000);
    const ids = [first, ...rest].map((step) => step?.id ?? "");
    const waiting = entry(later(9)).preparation.plan.tasks.filter(
      ({ earliest }) => earliest !== undefined && earliest > "2026-05-13",
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const { id } of waiting) expect(ids).not.toContain(id);
  });

  it("has nothing to say where nothing waits", () => {
    expect(agendaOf([], 30)).toEqual({ rest: [], overdue: [] });
  });
});

describe("an active application", () => {
  const summary = summarise(application);
  const days = (count: number) => addDays(TIDEWELL_NOW, count, application.timeZone);

  it("is one without an answer, until the last message has had its time", () => {
    expect(isActive(summary, TIDEWELL_NOW)).toBe(true);
    expect(isActive(summary, days(20))).toBe(true);
    expect(isActive(summary, days(60))).toBe(false);
    expect(isActive({ ...summary, statedWindow: "2026-07-01" }, days(60))).toBe(true);
    const offered = { ...summary, outcome: "offer", outcomeAt: TIDEWELL_NOW } as const;
    expect(isActive(offered, days(3))).toBe(true);
    expect(isActive(offered, days(30))).toBe(false);
    expect(isActive({ ...offered, outcome: "withdrawn" }, days(3))).toBe(false);
    expect(isActive({ ...summary, interviews: [] }, days(600))).toBe(true);
  });
});

describe("the nearest applications", () => {
  it("are those before and after their interview alike; what has no date comes last", () => {
    const summary = summarise(application);
    const on = (id: string, count: number) => ({
      ...summary,
      id,
      interviews: summary.interviews.map((interview) => ({
        ...interview,
        start: addDays(TIDEWELL_NOW, count, "UTC"),
        end: addMillis(addDays(TIDEWELL_NOW, count, "UTC"), HOUR),
      })),
    });
    const undated = { ...summary, id: "undated", interviews: [] };
    const all = [undated, on("far", 9), on("just over", -1), on("soon", 3), on("long over", -90)];
    expect(byNearness(all, TIDEWELL_NOW).map(({ id }) => id)).toEqual([
      "just over",
      "soon",
      "far",
      "undated",
    ]);
  });
});

describe("the session at hand", () => {
  it("is the one that goes on, or begins within the hour", () => {
    const atHand = (now: string) => sessionAtHand(entry(application, now).preparation)?.id;
    expect(atHand(TIDEWELL_NOW)).toBeUndefined();
    expect(atHand("2026-05-14T09:10:00+01:00")).toBe("s-a");
    expect(atHand("2026-05-14T10:59:00+01:00")).toBe("s-a");
    expect(atHand("2026-05-14T11:00:00+01:00")).toBe("s-b");
    expect(atHand("2026-05-14T14:15:00+01:00")).toBeUndefined();
  });
});

describe("marks of the time ahead", () => {
  it("are the sessions, the deadlines, the windows to write in and the decision, in order", () => {
    const marks = timelineMarks(entry(application).preparation);
    expect(marks.filter(({ kind }) => kind === "session")).toHaveLength(4);
    expect(marks.map(({ from }) => Date.parse(from))).toEqual(
      marks.map(({ from }) => Date.parse(from)).sort((a, b) => a - b),
    );
    const thanks = marks.find(({ id }) => id.startsWith("TL-21"));
    expect(thanks).toMatchObject({ kind: "window", from: "2026-05-14T11:00:00Z" });
    expect(thanks?.texts).toHaveLength(5);
    expect(marks.filter(({ kind }) => kind === "decision")).toHaveLength(1);
  });

  it("end with the day that they named, where they named one", () => {
    const named = { ...application, statedWindow: "2026-05-20" };
    const decisions = timelineMarks(entry(named).preparation).filter(
      ({ kind }) => kind === "decision",
    );
    expect(decisions).toEqual([
      expect.objectContaining({ id: "window", from: "2026-05-20T22:59:59Z" }),
    ]);
  });
});

describe("the evidence of an item", () => {
  const item = (id: string) => {
    const found = entry(application).preparation.checklist.find((each) => each.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  it("counts people where facts are about people", () => {
    expect(evidenceOf(item("PRE-02"))).toEqual({ done: 4, of: 5, unit: "people" });
  });

  it("is a tick alone only where nothing else is missing", () => {
    // Talking without slides is ticked; the printed slides are not there.
    expect(finishesByHand(item("PRS-04@s-b"))).toBe(false);
    expect(finishesByHand(item("DAY-10"))).toBe(true);
    expect(finishesByHand(item("PRE-02"))).toBe(false);
  });

  it("is nothing where one fact is all", () => {
    expect(evidenceOf(item("PRE-14"))).toBeUndefined();
  });
});

describe("the agenda of many applications", () => {
  const many = [
    ...[-12, -3, -1, 0, 0, 1, 4, 9, 30].map((days, index) => ({
      ...later(days),
      id: `at-${index}`,
    })),
    { ...application, id: "undated", sessions: [] },
    { ...application, id: "quiet", notes: [], claims: [], sessions: [] },
    {
      ...application,
      id: "offered",
      outcome: { kind: "offer" as const, at: addDays(TIDEWELL_NOW, -1, application.timeZone) },
    },
  ];
  const ordered = byPressure(many.map(summarise), TIDEWELL_NOW);
  const entries = ordered.map(({ id }) => {
    const own = many.find((one) => one.id === id) ?? application;
    return { application: own, preparation: workOf(own, candidate, TIDEWELL_NOW) };
  });

  it("is known from the first of them, where it is said to be", () => {
    let spared = 0;
    for (const minutes of [5, 20, 60, 240, Infinity]) {
      for (const count of [1, 2, 5, 10, 40]) {
        const seen = ordered.findIndex((unseen, index) =>
          isAgendaKnown(entries.slice(0, index), { minutes, count }, unseen, TIDEWELL_NOW),
        );
        if (seen < 0) continue;
        spared += ordered.length - seen;
        const all = agendaOf(entries, minutes);
        const some = agendaOf(entries.slice(0, seen), minutes);
        expect([some.first, ...some.rest].slice(0, count)).toEqual(
          [all.first, ...all.rest].slice(0, count),
        );
        expect(some.longer).toEqual(all.longer);
      }
    }
    expect(spared).toBeGreaterThan(50);
  });

  it("is never said to be known of nothing", () => {
    const [first] = ordered;
    const isKnown =
      first && isAgendaKnown([], { minutes: Infinity, count: 1 }, first, TIDEWELL_NOW);
    expect(isKnown).toBe(false);
  });
});

it("works out of an application alone what its preparation has", () => {
  expect(prepare(application, candidate, TIDEWELL_NOW)).toMatchObject(
    workOf(application, candidate, TIDEWELL_NOW),
  );
});
