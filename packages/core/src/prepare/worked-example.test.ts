import { describe, expect, it } from "vitest";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { addDays, toMillis } from "../time.ts";
import { brief, formatBrief } from "./brief.ts";
import { prepare } from "./prepare.ts";
import { proposeQuestions } from "./situation/questions.ts";
import { situationOf } from "./situation/situation.ts";

/** Expected results of domain.md 21. */
const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const preparation = prepare(application, candidate, TIDEWELL_NOW);

const at = (day: string, time: string): number => toMillis(`2026-${day}T${time}:00+01:00`);

const deadline = (id: string) => {
  const found = preparation.timeline.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return {
    from: found.from === undefined ? undefined : toMillis(found.from),
    due: found.due === undefined ? undefined : toMillis(found.due),
  };
};

describe("the worked example", () => {
  it("reads audiences, lenses, tenure and lead stories", () => {
    expect(
      preparation.room.map((person) => [
        person.interviewerId,
        person.audience,
        person.lenses,
        person.audienceFrom,
        person.tenure,
        person.stories.map(({ id }) => id),
      ]),
    ).toEqual([
      ["p1", "AUD-HM", ["AUD-L-DEM"], "MAP-04", "settled", ["st-a", "st-c"]],
      ["p2", "AUD-PEER", [], "MAP-08", "newcomer", ["st-b", "st-a"]],
      ["p3", "AUD-XFN", ["AUD-L-DEPT"], "MAP-07", "institutional-memory", ["st-b"]],
      ["p4", "AUD-EXEC", ["AUD-L-FOUNDER"], "MAP-01", "institutional-memory", ["st-c"]],
      ["p5", "AUD-REC", [], "MAP-02", "settled", []],
    ]);
    expect(preparation.mostSeniorId).toBe("p4");
  });

  it("computes the deadlines", () => {
    expect(deadline("TL-01").due).toBe(at("05-05", "18:00"));
    expect(deadline("TL-02").due).toBe(at("05-06", "15:00"));
    expect(deadline("TL-06").due).toBe(at("05-07", "10:00"));
    expect(deadline("TL-10").due).toBe(at("05-11", "10:00"));
    expect(deadline("TL-11").due).toBe(at("05-12", "10:00"));
    for (const id of ["TL-12", "TL-13", "TL-14"])
      expect(deadline(id).due).toBe(at("05-13", "10:00"));
    expect(["s-a", "s-b", "s-c", "s-d"].map((id) => deadline(`TL-16@${id}`).due)).toEqual([
      at("05-14", "09:30"),
      at("05-14", "10:45"),
      at("05-14", "12:15"),
      at("05-14", "13:15"),
    ]);
    expect(deadline("TL-17@s-b").due).toBe(at("05-14", "11:05"));
    expect(deadline("TL-18@s-a").due).toBe(at("05-14", "10:20"));
    expect(deadline("TL-20").due).toBe(at("05-14", "16:15"));
    expect(["p1", "p2", "p3", "p4", "p5"].map((id) => deadline(`TL-21@${id}`).due)).toEqual([
      at("05-15", "12:00"),
      at("05-15", "12:00"),
      at("05-15", "12:00"),
      at("05-15", "13:30"),
      at("05-15", "14:15"),
    ]);
    expect(deadline("TL-23")).toEqual({ from: at("05-21", "14:15"), due: at("05-28", "14:15") });
  });

  it("asks where details are missing, a day after the invitation", () => {
    const untitled = application.interviewers.map(({ title: _title, ...rest }) => rest);
    const asked = prepare({ ...application, interviewers: untitled }, candidate, TIDEWELL_NOW);
    const due = asked.timeline.find(({ id }) => id === "TL-04")?.due;
    expect(due && toMillis(due)).toBe(at("05-08", "09:30"));
    expect(preparation.timeline.some(({ id }) => id === "TL-04")).toBe(false);
  });

  it("places the chasers after the window, or a week after the round without one", () => {
    const withWindow = prepare(
      { ...application, statedWindow: "2026-05-21" },
      candidate,
      TIDEWELL_NOW,
    ).timeline.find(({ id }) => id === "TL-24");
    expect(withWindow?.from && toMillis(withWindow.from)).toBe(at("05-22", "00:00"));
    expect(withWindow?.due && toMillis(withWindow.due)).toBe(toMillis("2026-05-25T23:59:59+01:00"));
    expect(deadline("TL-24").from).toBe(at("05-21", "00:00"));
    expect(deadline("TL-24").due).toBe(toMillis("2026-05-24T23:59:59+01:00"));

    const checked = prepare(
      {
        ...application,
        messages: [
          { id: "m", kind: "status-check", toIds: ["p5"], sentAt: "2026-05-22T10:00:00+01:00" },
        ],
      },
      candidate,
      TIDEWELL_NOW,
    ).timeline;
    const fromOf = (id: string) => checked.find((entry) => entry.id === id)?.from ?? "";
    expect(toMillis(fromOf("TL-25"))).toBe(at("05-29", "00:00"));
    expect(toMillis(fromOf("TL-27"))).toBe(at("06-05", "00:00"));
  });

  it("proposes the questions", () => {
    const proposed = proposeQuestions(situationOf(application, candidate, TIDEWELL_NOW));
    expect(
      proposed.map(({ interviewerId, own, spares }) => [
        interviewerId,
        own.map(({ questionId }) => questionId),
        spares.map(({ questionId }) => questionId),
      ]),
    ).toEqual([
      ["p1", ["QB-19", "QB-01"], ["QB-29"]],
      ["p2", ["QB-09", "QB-12"], []],
      ["p3", ["QB-12", "QB-01"], []],
      ["p4", ["QB-08", "QB-01"], []],
      ["p5", ["QB-29", "QB-01"], []],
    ]);
    expect(preparation.questions).toMatchObject({ from: "plan", distinct: 6, problems: [] });
  });

  it("judges every pair of tellings", () => {
    expect(preparation.consistency.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["duration of the migration", "contradiction"],
      ["migration team", "consistent"],
      ["compute-cost cut", "small-variation"],
      ["events per day", "correction"],
      ["reason for leaving", "small-variation"],
      ["on-call", "contradiction"],
      ["role in the migration", "consistent"],
      ["role in the migration", "consistent"],
      ["replay jobs written", "single-source"],
    ]);
  });

  it("ticks the checklist from the data", () => {
    const idsIn = (state: string, prefix: RegExp): readonly string[] =>
      preparation.checklist
        .filter(({ list }) => list === "CL-PRE" || list === "CL-FMT")
        .filter((item) => item.state === state && prefix.test(item.id))
        .map(({ id }) => id);
    expect(idsIn("not-applicable", /^PRE/)).toEqual(["PRE-16"]);
    expect(idsIn("open", /^PRE/)).toEqual(["PRE-26", "PRE-27"]);
    expect(idsIn("overdue", /^PRE/)).toEqual([
      ...["PRE-02", "PRE-03", "PRE-04", "PRE-09", "PRE-10", "PRE-18", "PRE-19", "PRE-22"],
    ]);
    expect(idsIn("done", /^PRE/)).toHaveLength(19);
    expect(preparation.readiness).toMatchObject({ done: 19, applicable: 27, score: 70 });

    expect(idsIn("done", /@/)).toEqual([
      ...["SYS-01@s-a", "SYS-02@s-a", "PRS-03@s-b", "PRS-06@s-b", "SEQ-01@s-c", "SEQ-01@s-d"],
    ]);
    expect(idsIn("overdue", /@/)).toEqual([
      ...["PRS-01@s-b", "PRS-02@s-b", "PRS-04@s-b", "SEQ-02@s-c", "SEQ-02@s-d"],
    ]);
    expect(idsIn("open", /@/)).toEqual(["PRS-05@s-b"]);
  });

  it("names what an item still lacks", () => {
    const missing = (id: string) =>
      preparation.checklist
        .find((item) => item.id === id)
        ?.checks.filter(({ ok }) => !ok)
        .map(({ text }) => text);
    expect(missing("PRE-02")).toEqual(["Oskar Lind: common ground, or looked for in vain"]);
    expect(missing("PRE-10")).toEqual(["lighting works (Thu 14 May 2026)"]);
    expect(missing("PRE-18")).toEqual([
      "2 of 3 stories strong",
      "A strong story on judgement under constraints",
      "“Audit-week freeze” lacks an option you rejected",
    ]);
    expect(missing("PRE-19")).toEqual(["Tool used lightly (dbt) rehearsed"]);
  });

  it("puts what is overdue first, then what is due soonest", () => {
    const due = preparation.next.map(({ overdue }) => overdue);
    expect(due).toEqual([...due].sort((a, b) => Number(b) - Number(a)));
    expect(preparation.next[0]?.overdue).toBe(true);
  });

  it("writes one page that names the people, their questions and the clashes", () => {
    const text = formatBrief(brief(application, candidate, TIDEWELL_NOW));
    expect(text).toContain("# Tidewell Freight Analytics: Senior Data Engineer");
    expect(text).toContain("Round 2 · Thu 14 May 2026, 10:00 (Europe/London) · in 16 h");
    expect(text).toContain("### 11:15–12:00 Presentation of past work");
    expect(text).toContain("Ask: Which 18-month bet does this post serve?");
    expect(text).toContain("duration of the migration: 9 months → 11 months");
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it("keeps to the same instants when clocks change in the night before", () => {
    const moved = {
      ...application,
      sessions: application.sessions.map((session) => ({
        ...session,
        // From 14 May to Monday 26 October 2026, the day after clocks went back.
        start: addDays(session.start, 165, "Europe/London"),
        end: addDays(session.end, 165, "Europe/London"),
      })),
    };
    const shifted = prepare(moved, candidate, TIDEWELL_NOW);
    const due = shifted.timeline.find(({ id }) => id === "TL-10")?.due ?? "";
    expect(shifted.start).toBe("2026-10-26T10:00:00Z");
    // 72 exact hours before, so one hour later on the wall clock of summer time.
    expect(due).toBe("2026-10-23T10:00:00Z");
    const week = shifted.timeline.find(({ id }) => id === "TL-06")?.due ?? "";
    // Seven calendar days before, at ten on the wall: nine in UTC, as summer time still held.
    expect(week).toBe("2026-10-19T09:00:00Z");
  });
});
