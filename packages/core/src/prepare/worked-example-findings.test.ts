import { describe, expect, it } from "vitest";
import type { Application, PayEventKind } from "../model/index.ts";
import { tracePayTalk } from "../model/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { prepare } from "./prepare.ts";

/** Expected results of domain.md 21.5 to 21.10. */
const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const before = prepare(application, candidate, TIDEWELL_NOW);
const at = (day: string, time: string): string => `2026-${day}T${time}:00+01:00`;

describe("the worked example before the round", () => {
  it("finds exactly these, in this order", () => {
    expect(
      before.findings.map(({ rule, severity, objects, detail }) => [
        rule,
        severity,
        objects.map(({ id }) => id).join(" "),
        detail,
      ]),
    ).toEqual([
      ["R-039", "fatal", "s-b", "27 of 25 min"],
      ["R-090", "fatal", "cl-01 cl-02", "9 months → 11 months"],
      ["R-092", "fatal", "cl-11 cl-12", "in favour → against"],
      ["R-010", "warn", "PRE-02 PRE-03 PRE-04 PRE-09 PRE-10 PRE-18 PRE-19 PRE-22", undefined],
      ["R-038", "warn", "s-b", "1 of 2 so far"],
      ["R-040", "warn", "s-b", undefined],
      ["R-069", "warn", "st-c", "2 of 3 strong"],
      ["R-074", "warn", "st-c", undefined],
      ["R-077", "warn", "hp-4", undefined],
      ["R-084", "warn", "rv2", undefined],
      [
        "R-103",
        "warn",
        "me",
        "8 weeks of notice; start on Mon 13 Jul 2026 is after Thu 11 Jun 2026",
      ],
      ["R-108", "warn", "s-a", "lighting"],
      ["R-027", "tip", "p4", undefined],
      ["R-029", "tip", "p5", undefined],
      ["R-030", "tip", "p4", undefined],
      ["R-079", "tip", "hp-4", undefined],
      ["R-094", "tip", "cl-07 cl-08", "40 million → 65 million"],
    ]);
  });

  it("selects the revisits", () => {
    expect(
      before.revisits.map(({ concernId, use, mode, sessionId, placement, problems }) => [
        concernId,
        use,
        mode,
        sessionId,
        placement,
        problems,
      ]),
    ).toEqual([
      ["c1", "raise", "improved-answer", "s-a", "opening", []],
      ["c2", "raise", "improved-answer", "s-a", "middle", ["starts with an apology"]],
      ["c3", "hold", "acknowledge-and-develop", undefined, undefined, []],
    ]);
  });

  it("has sixty items on the people, three of them open", () => {
    const items = before.checklist.filter(({ list }) => list === "CL-INT");
    expect(items).toHaveLength(60);
    expect(items.filter(({ state }) => state !== "done").map(({ id }) => id)).toEqual([
      "INT-04@p4",
      "INT-08@p4",
      "INT-08@p5",
    ]);
  });

  it("is not ready, and says what moves it most", () => {
    expect(before.readiness).toMatchObject({ done: 19, applicable: 27, score: 70, ready: false });
    expect(before.stage).toBe("preparing");
    expect(before.plan.movesMost.map(({ itemId }) => itemId)).toEqual([
      "PRE-09",
      "PRS-01@s-b",
      "PRE-02",
    ]);
    expect(before.plan.tasks[0]).toMatchObject({ itemId: "PRE-09", clearsFatal: true });
  });

  it("tells nobody a story twice", () => {
    const listeners = new Map(
      application.sessions.map(({ id, interviewerIds }) => [id, interviewerIds]),
    );
    const heard = before.allocation.slots.flatMap(({ storyId, sessionId }) =>
      (listeners.get(sessionId) ?? []).map((person) => `${storyId} ${person}`),
    );
    expect(new Set(heard).size).toBe(heard.length);
    expect(before.allocation.overTold).toEqual([]);
  });

  it("keeps the record of who heard what", () => {
    const priya = before.ledger.heard.find(({ interviewerId }) => interviewerId === "p1");
    expect(priya?.entries).toContain("duration of the migration: 9 months (Round 1)");
    expect(before.ledger.debrief.filter(({ agrees }) => !agrees)).toEqual([
      { subject: "on-call", tellings: ["Round 1: in favour"], agrees: false },
    ]);
  });
});

describe("the worked example after the round (21.9)", () => {
  const message = (
    id: string,
    toId: string,
    more: Partial<Application["messages"][number]>,
  ): Application["messages"][number] => ({
    id,
    kind: "thank-you",
    toIds: [toId],
    sentAt: at("05-14", "18:00"),
    valueLink: "We replayed a quarter of late data last year.",
    ...more,
  });
  const afterwards: Application = {
    ...application,
    statedWindow: "2026-05-21",
    messages: [
      message("m1", "p1", { specificReference: "late-data replay" }),
      message("m2", "p2", { specificReference: "late-data replay" }),
      message("m3", "p3", {
        specificReference: "the promise to small carriers",
        valueLink: "I did that once. It held for a year. We still use it.",
      }),
    ],
  };
  const after = prepare(afterwards, candidate, at("05-15", "13:45"));

  it("finds exactly these of the follow-up", () => {
    const followUp = after.findings.filter(({ rule }) => rule >= "R-113");
    expect(
      followUp.map(({ rule, severity, objects }) => [
        rule,
        severity,
        objects.map(({ id }) => id).join(" "),
      ]),
    ).toEqual([
      ["R-113", "warn", "p4"],
      ["R-115", "warn", "p1 p2"],
      ["R-123", "warn", "op-kestrel"],
      ["R-116", "tip", "p3"],
    ]);
  });

  it("names the next messages in order of time", () => {
    const messages = after.next.filter(({ id }) => /^TL-2[1245]/.test(id));
    expect(messages.map(({ id, overdue }) => [id, overdue])).toEqual([
      ["TL-21@p4", true],
      ["TL-21@p5", false],
      ["TL-22", false],
      ["TL-24", false],
      ["TL-25", false],
    ]);
    expect(after.stage).toBe("awaiting-decision");
  });

  it("has a clock and a draft for each person", () => {
    const oskar = after.followUps.find(({ id }) => id === "thank-you@p4");
    expect(oskar).toMatchObject({ state: "late", dueThere: "Fri 15 May 2026, 13:30" });
    expect(oskar?.draft.body).toContain("Dear Oskar,");
    expect(oskar?.problems).toEqual(["fill in: a moment from your talk that nobody else had"]);
    expect(after.followUps.find(({ id }) => id === "thank-you@p1")?.state).toBe("sent");
  });
});

describe("the talk about pay (21.9)", () => {
  const trace = (...events: PayEventKind[]) => tracePayTalk(events);

  it("follows the legal way without a finding", () => {
    const legal = trace(
      ...(["asked", "range-given", "pushed", "deflected", "pushed", "upper-end-given"] as const),
    );
    expect(legal).toEqual({
      states: ["asked", "range-given", "pushed-1", "deflected", "pushed-2", "upper-end-given"],
      state: "upper-end-given",
      illegal: [],
      openedByEmployer: true,
    });
  });

  it("names the rule that a wrong step breaks", () => {
    const rules = (...events: PayEventKind[]) => trace(...events).illegal.map(({ rule }) => rule);
    expect(rules("asked", "upper-end-given")).toEqual(["R-095"]);
    expect(rules("asked", "point-given")).toEqual(["R-095"]);
    expect(rules("asked", "range-given", "pushed", "deflected", "pushed", "deflected")).toEqual([
      "R-097",
    ]);
    expect(rules("opened-by-me")).toEqual(["R-098"]);
    expect(rules("current-pay-told")).toEqual(["R-099"]);
    expect(rules("negotiation")).toEqual(["R-129"]);
    expect(rules("offer", "negotiation")).toEqual([]);
  });

  it("shows the finding once the talk has gone wrong", () => {
    const told = (kinds: readonly PayEventKind[]): readonly string[] => {
      const payEvents = kinds.map((kind, index) => ({
        id: `pay-${index}`,
        kind,
        at: at("05-14", `13:${50 + index}`),
      }));
      return prepare({ ...application, payEvents }, candidate, at("05-14", "14:00"))
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule >= "R-095" && rule <= "R-099");
    };
    expect(told(["asked", "upper-end-given"])).toEqual(["R-095"]);
    expect(told(["asked", "range-given", "pushed", "deflected", "deflected"])).toEqual(["R-097"]);
    expect(told(["asked", "range-given"])).toEqual([]);
  });
});
