import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLE_FAMILIES } from "../model/index.ts";
import { type SignalId, SIGNALS } from "../playbook/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { designLoop, lintLoop, LoopPlan, loopChecklist } from "./index.ts";

const { application } = tidewell({ application: "app", candidate: "me" });
const at = (day: string, time: string): string => `2026-${day}T${time}:00+01:00`;

describe("the hiring team's view of the same loop (21.10)", () => {
  const loop: LoopPlan = {
    role: application.role,
    timeZone: "Europe/London",
    people: [
      { id: "p1", name: "Priya Raman", audience: "AUD-HM" },
      { id: "p2", name: "Tomás Vidal", audience: "AUD-PEER" },
      { id: "p3", name: "Helen Achebe", audience: "AUD-XFN" },
      { id: "p4", name: "Oskar Lind", audience: "AUD-EXEC" },
      { id: "p5", name: "June Park", audience: "AUD-REC" },
    ],
    sessions: [
      {
        id: "s-a",
        start: at("05-14", "10:00"),
        end: at("05-14", "11:00"),
        format: "FMT-SYS",
        interviewerIds: ["p1", "p2"],
        verifies: ["SIG-01", "SIG-03"],
        questions: ["QA-050", "QA-053"],
        prompt: { kind: "stack", closeToWork: true },
        hasDiscussion: true,
        explainTo: [],
      },
      {
        id: "s-b",
        start: at("05-14", "11:15"),
        end: at("05-14", "12:00"),
        format: "FMT-PRES",
        interviewerIds: ["p1", "p2", "p3"],
        verifies: ["SIG-04"],
        questions: ["QA-065"],
        explainTo: ["product"],
      },
      {
        id: "s-c",
        start: at("05-14", "12:45"),
        end: at("05-14", "13:30"),
        format: "FMT-SEQ",
        interviewerIds: ["p4"],
        verifies: ["SIG-13"],
        questions: ["QA-075", "QA-002"],
        explainTo: [],
      },
      {
        id: "s-d",
        start: at("05-14", "13:45"),
        end: at("05-14", "14:15"),
        format: "FMT-SEQ",
        interviewerIds: ["p5"],
        verifies: [],
        questions: ["QA-120", "QA-126"],
        explainTo: [],
      },
    ],
    roundOneQuestions: ["QA-001", "QA-002", "QA-007"],
    candidateBriefedAt: at("05-07", "09:30"),
    statusOwner: "p5",
  };

  it("lints to exactly these", () => {
    const found = lintLoop(loop, TIDEWELL_NOW);
    expect(found.map(({ lint, severity, sessionId }) => [lint, severity, sessionId])).toEqual([
      ["LINT-01", "warn", "s-d"],
      ["LINT-02", "warn", "s-c"],
      ["LINT-07", "warn", undefined],
      ["LINT-10", "warn", undefined],
      ["LINT-11", "warn", undefined],
      ["LINT-15", "warn", undefined],
      ["LINT-09", "tip", "s-c"],
    ]);
    expect(found[1]?.detail).toMatch(/^QA-002; instead: QA-031 /);
    expect(found[5]?.detail).toMatch(/^SIG-02 /);
  });

  it("ticks the team's lists from the same plan", () => {
    const states = Object.fromEntries(
      loopChecklist(loop, TIDEWELL_NOW).map(({ id, state }) => [id, state]),
    );
    expect(states).toMatchObject({
      "HTD-01": "open",
      "HTD-03": "done",
      "HTD-06": "open",
      "HTD-07": "not-applicable",
      "HTD-08": "overdue",
      "HTD-11": "done",
      "HTA-04": "done",
    });
  });
});

describe("the law of designs", () => {
  it("proposes rounds that lint clean once everyone is told", () => {
    const signals = Object.keys(SIGNALS) as SignalId[];
    fc.assert(
      fc.property(
        fc.subarray(signals, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...ROLE_FAMILIES),
        fc.boolean(),
        fc.subarray(["QA-001", "QA-002", "QA-007", "QA-014", "QA-031"]),
        (verify, family, managesPeople, roundOneQuestions) => {
          const start = "2026-05-14T09:00:00Z";
          const plan = designLoop({
            role: { title: "Post", family, managesPeople },
            verify,
            roundOneQuestions,
            start,
            timeZone: "Europe/Berlin",
          });
          expect(LoopPlan.safeParse(plan).success).toBe(true);
          const told = { ...plan, candidateBriefedAt: start, interviewersBriefedAt: start };
          expect(lintLoop(told, start)).toEqual([]);
          const covered = new Set(plan.sessions.flatMap((each) => each.verifies));
          expect(verify.filter((signal) => !covered.has(signal))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
