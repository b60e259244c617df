import { describe, expect, it } from "vitest";
import { type Application, type Candidate, parseDocument } from "../model/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { localDate, toMillis } from "../time.ts";
import { similarity } from "./follow-ups.ts";
import { prepare } from "./prepare.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const at = (day: string, time: string): string => `2026-${day}T${time}:00+01:00`;

const prepared = (
  change: Partial<Application> = {},
  mine: Partial<Candidate> = {},
  now = TIDEWELL_NOW,
  hours?: number,
) =>
  prepare(
    { ...application, ...change },
    { ...candidate, ...mine },
    now,
    hours === undefined ? {} : { hours },
  );

/** A week before, with nothing rehearsed and nothing set up: much to do, and time to do it. */
const early = at("05-07", "10:00");
const bare = { rehearsals: [], setupChecks: [], confirmations: [], materials: [] };

describe("the plan", () => {
  it("keeps within the hours, and drops what is worth least", () => {
    const { plan } = prepared(bare, {}, early, 2);
    const minutes = plan.tasks.reduce((sum, task) => sum + task.minutes, 0);
    const onTheDay = plan.tasks.filter(({ day }) => day === "2026-05-14");
    const before = minutes - onTheDay.reduce((sum, task) => sum + task.minutes, 0);
    expect(before).toBeLessThanOrEqual(120);
    expect(plan.suffices).toBe(false);
    const least = Math.min(...plan.tasks.map(({ value }) => value));
    for (const { value } of plan.dropped) expect(value).toBeLessThanOrEqual(Math.max(least, 4));
    expect(plan.tasks.some(({ clearsFatal }) => clearsFatal)).toBe(true);
  });

  it("drops nothing where nobody said how many hours there are", () => {
    const { plan } = prepared(bare, {}, early);
    expect([plan.suffices, plan.dropped, plan.minutesAvailable]).toEqual([true, [], undefined]);
    expect(plan.tasks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutesNeeded);
  });

  it("puts a night between two rehearsals of the same talk", () => {
    const { plan } = prepared(bare, {}, early);
    const runs = plan.tasks.filter(({ itemId }) => itemId === "PRS-01@s-b");
    expect(runs.map(({ id }) => id)).toEqual(["PRS-01@s-b", "PRS-01@s-b#2"]);
    expect(new Set(runs.map(({ day }) => day)).size).toBe(2);
  });

  it("calls nothing proven of which nothing is on file, and plans no work on it", () => {
    const empty = { notes: [], claims: [], concerns: [], revisits: [] };
    const interviews = application.interviews.map(({ notesRecordedAt: _none, ...each }) => each);
    const { checklist, plan } = prepared({ ...empty, interviews }, {}, early);
    const stateOf = (id: string) => checklist.find((item) => item.id === id)?.state;
    expect(["PRE-03", "PRE-09"].map(stateOf)).toEqual(["open", "open"]);
    const ids = plan.tasks.map(({ itemId }) => itemId);
    expect(ids).not.toContain("PRE-03");
    expect(ids).not.toContain("PRE-09");
    const noted = prepared({ concerns: [], revisits: [] }, {}, early).checklist;
    expect(noted.find(({ id }) => id === "PRE-03")?.state).toBe("done");
  });

  it("counts the days of the person who does the work, across the date line too", () => {
    // Ten in the morning in London: eleven at night in both others, a day apart.
    const { timeZone: _own, ...anywhere } = candidate;
    const daysFor = (mine: Candidate, timeZone = "Europe/London") => {
      const { plan } = prepare({ ...application, ...bare }, mine, early, { timeZone });
      return [plan.timeZone, plan.tasks[0]?.day, plan.tasks.at(-1)?.day];
    };
    const [london, honolulu, kiritimati] = [
      ["Europe/London", "2026-05-07", "2026-05-14"],
      ["Pacific/Honolulu", "2026-05-06", "2026-05-14"],
      ["Pacific/Kiritimati", "2026-05-07", "2026-05-15"],
    ];
    expect(daysFor(anywhere)).toEqual(london);
    expect(daysFor(anywhere, "Pacific/Honolulu")).toEqual(honolulu);
    expect(daysFor(anywhere, "Pacific/Kiritimati")).toEqual(kiritimati);
    // What they set themselves goes before what a device says.
    expect(daysFor({ ...anywhere, timeZone: "Pacific/Honolulu" }, "Asia/Tokyo")).toEqual(honolulu);
  });

  it("gives every task a day by its deadline, in order", () => {
    const { plan, timeZone } = prepared(bare, {}, early);
    const days = plan.tasks.map(({ day = "" }) => day);
    expect(days).toEqual([...days].sort());
    for (const { id, day = "", due, overdue } of plan.tasks)
      if (due && !overdue) expect(day <= localDate(due, timeZone), id).toBe(true);
  });

  it("drops nothing that there is time for, and never goes over the hours", () => {
    const needed = prepared(bare, {}, early).plan.minutesNeeded;
    expect(prepared(bare, {}, early, Math.ceil(needed / 60)).plan.dropped).toEqual([]);
    for (const hours of [0, 0.5, 3]) {
      const { tasks } = prepared(bare, {}, early, hours).plan;
      expect(tasks.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(hours * 60);
    }
  });

  it("works on a take-home first, hands it in last, and lets go of it then", () => {
    const sessions = application.sessions.map((session) =>
      session.id === "s-b" ? { ...session, format: "FMT-TAKE" as const } : session,
    );
    const ids = (more: Partial<Application["takeHomes"][number]>) =>
      prepared(
        {
          sessions,
          takeHomes: [
            { id: "t", receivedAt: at("05-07", "09:00"), dueAt: at("05-09", "09:00"), ...more },
          ],
        },
        {},
        early,
      ).plan.tasks.filter(({ id }) => id.startsWith("TAK"));
    expect(ids({ hoursSpent: 1 }).map(({ id, minutes }) => [id, minutes])).toEqual([
      ["TAK-02@s-b", 180],
      ["TAK-03@s-b", 30],
    ]);
    const readme = { saysDone: true, saysNotDone: true, saysWhy: true };
    expect(ids({ hoursSpent: 4, readme }).map(({ id }) => id)).toEqual(["TAK-05@s-b"]);
    expect(ids({ hoursSpent: 1, submittedAt: at("05-07", "09:30") })).toEqual([]);
  });

  it("keeps a take-home in its order and in the time there is, each with its session", () => {
    const take = { format: "FMT-TAKE" as const };
    const sessions = application.sessions.map((session) =>
      session.id === "s-b" || session.id === "s-a" ? { ...session, ...take } : session,
    );
    const takeHomes: Application["takeHomes"] = [
      { id: "done", sessionId: "s-a", receivedAt: at("05-03", "09:00"), submittedAt: early },
      { id: "open", sessionId: "s-b", receivedAt: early, dueAt: at("05-09", "09:00") },
    ];
    const tasks = (now: string, hours?: number) =>
      prepared({ ...bare, sessions, takeHomes }, {}, now, hours)
        .plan.tasks.filter(({ id }) => id.startsWith("TAK"))
        .map(({ id, minutes }) => [id, minutes]);
    expect(tasks(early)).toEqual([
      ["TAK-02@s-b", 240],
      ["TAK-03@s-b", 30],
    ]);
    // Two hours before the deadline, the work shrinks and the readme still fits.
    expect(tasks(at("05-09", "07:00"), 6)).toEqual([
      ["TAK-02@s-b", 80],
      ["TAK-03@s-b", 30],
    ]);
  });

  it("promises no more than fits before the interview begins", () => {
    const { plan } = prepared(bare, {}, at("05-14", "10:00"), 10);
    expect(plan.suffices).toBe(false);
  });

  it("spreads over days of two hours where no date is set", () => {
    const sessions = application.sessions.filter(({ interviewId }) => interviewId === "round-1");
    const { plan, phase, readiness } = prepared({ ...bare, sessions }, { stories: [] }, early);
    expect([phase, readiness.ready]).toEqual(["unscheduled", false]);
    expect(new Set(plan.tasks.map(({ day }) => day)).size).toBeGreaterThan(1);
  });

  it("puts no more into today than is left of it", () => {
    const late = prepared(bare, {}, at("05-07", "23:24")).plan;
    const today = late.tasks.filter(({ day }) => day === "2026-05-07");
    const minutes = today.reduce((sum, task) => sum + task.minutes, 0);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(36);
    const before = late.tasks.filter(({ day = "" }) => day < "2026-05-14");
    expect(new Set(before.map(({ day }) => day)).size).toBeGreaterThan(5);
    // The last evening has no other day before the interview.
    const last = prepared(bare, {}, at("05-13", "23:24")).plan;
    expect(last.dropped).toEqual([]);
    expect(new Set(last.tasks.map(({ day }) => day))).toEqual(
      new Set(["2026-05-13", "2026-05-14"]),
    );
  });

  it("asks for no work on people, sessions or notes that are not there", () => {
    const entries = (change: Partial<Application>) =>
      prepared({ ...bare, ...change }, {}, early).plan.tasks.map(({ itemId }) => itemId);
    const ofPeople = ["PRE-02", "PRE-05", "PRE-06", "PRE-11", "PRE-21", "PRE-22"];
    const nobody = entries({ interviewers: [], sessions: [], plannedQuestions: [], messages: [] });
    expect(nobody).not.toEqual(expect.arrayContaining([expect.stringMatching(/^PRE-20/)]));
    expect(nobody.filter((id) => ofPeople.includes(id))).toEqual([]);
    expect(nobody).toContain("PRE-15");
    const [first, ...others] = application.interviews;
    const { notesRecordedAt: _recorded, notesRereadAt: _reread, ...unrecorded } = first ?? {};
    const silent = entries({
      interviews: [unrecorded as typeof first & object, ...others],
      notes: [],
    });
    expect(silent).not.toContain("PRE-01");
    expect(silent).toEqual(expect.arrayContaining(["R1C-01@round-1", "PRE-25"]));
  });

  it("counts no question as chosen that is only proposed", () => {
    const chosen = (change: Partial<Application>) =>
      prepared(change).checklist.filter(
        ({ entry, state }) => entry === "INT-11" && state === "done",
      );
    expect(chosen({})).not.toEqual([]);
    expect(chosen({ plannedQuestions: [] })).toEqual([]);
  });

  it("clears what may cost the offer, whether a checklist item stands for it or not", () => {
    const interviewers = application.interviewers.map((person) =>
      person.id === "p2" ? { ...person, audience: "AUD-REPORT" as const } : person,
    );
    const { plan, findings } = prepared({ interviewers });
    const fatal = findings.find(({ rule }) => rule === "R-014");
    expect(plan.tasks.find(({ id }) => id === fatal?.id)).toMatchObject({
      text: fatal?.todo,
      clearsFatal: true,
    });
  });

  it("keeps to the sessions ahead once the round has begun", () => {
    const noon = prepared(bare, {}, at("05-14", "12:20"));
    expect(noon.phase).toBe("during");
    const started = new Set(
      application.sessions.filter(({ start }) => start <= noon.now).map(({ id }) => id),
    );
    for (const { id, clearsFatal } of noon.plan.tasks)
      if (!clearsFatal) expect(started.has(id.split("@")[1] ?? ""), id).toBe(false);
  });

  it("fills the next half hour, or begins the first task", () => {
    const { plan } = prepared();
    const minutes = plan.nextBlock.reduce((sum, task) => sum + task.minutes, 0);
    expect(minutes).toBeLessThanOrEqual(30);
    expect(plan.nextBlock[0]?.itemId).toBe("PRE-09");
  });

  it("is over when the round is", () => {
    expect(prepared({}, {}, at("05-14", "18:00")).plan.tasks).toEqual([]);
  });
});

describe("each interview", () => {
  it("has ticks of its own", () => {
    const third: Partial<Application> = {
      interviews: [
        ...application.interviews,
        { id: "round-3", round: 3, purpose: "decision", invitedAt: at("05-16", "09:00") },
      ],
    };
    const tick = (id: string) =>
      prepared({ ...third, confirmations: [id] }, {}, at("05-18", "10:00")).checklist.find(
        ({ entry }) => entry === "DAY-02",
      );
    expect(tick("DAY-02")?.state).not.toBe("done");
    expect(tick("DAY-02@round-3")).toMatchObject({ id: "DAY-02@round-3", state: "done" });
    // So does the first, and the second keeps the plain id.
    const first = prepared(
      {
        interviews: application.interviews.filter(({ round }) => round === 1),
        sessions: application.sessions.filter(({ interviewId }) => interviewId === "round-1"),
        confirmations: ["DAY-02"],
      },
      {},
      at("05-04", "10:00"),
    );
    expect(first.checklist.find(({ entry }) => entry === "DAY-02")).toMatchObject({
      id: "DAY-02@round-1",
      state: "open",
    });
    expect(prepared().checklist.some(({ id }) => id === "DAY-02")).toBe(true);
  });
});

describe("stories over the day", () => {
  it("goes to nobody a second time, also not from the last round", () => {
    const told = { storyUses: application.storyUses.map((use) => ({ ...use, newDepth: [] })) };
    const { allocation } = prepared(told);
    const withPriya = new Set(["s-a", "s-b"]);
    const again = allocation.slots.filter(
      ({ storyId, sessionId }) => storyId === "st-a" && withPriya.has(sessionId),
    );
    expect(again).toEqual([]);
    expect(allocation.overTold).toEqual([{ storyId: "st-a", listenerIds: ["p5", "p1"] }]);
  });

  it("says which likely questions nothing answers", () => {
    const { allocation } = prepared({ storyUses: [] }, { stories: [] });
    expect(allocation.slots).toEqual([]);
    expect(new Set(allocation.coverage.map(({ state }) => state))).toEqual(new Set(["unproven"]));
  });

  it("expects the questions of the trade from its own interviewers alone", () => {
    const ids = (family: Application["role"]["family"]) =>
      prepared({ role: { ...application.role, family } }).likely.flatMap(({ questions }) =>
        questions.map(({ questionId }) => questionId),
      );
    const trade = ["QA-014", "QA-042", "QA-045", "QA-047", "QA-049", "QA-060", "QA-063"];
    expect(ids("data-ai").some((id) => trade.includes(id))).toBe(true);
    expect(ids("marketing").filter((id) => trade.includes(id))).toEqual([]);
  });

  it("asks for the uncomfortable parts that apply, and not for those that do not", () => {
    const ids = prepared().likely.flatMap(({ questions }) =>
      questions.map(({ questionId }) => questionId),
    );
    expect(ids).toContain("QA-101");
    expect(ids).not.toContain("QA-100");
    expect(ids).not.toContain("QA-104");
  });
});

describe("the ledger", () => {
  it("gives a claim without a person to everyone in its session, else in its interview", () => {
    const claims: Application["claims"] = [
      { id: "a", kind: "CK-03", subject: "team", value: 6, saidIn: "said", sessionId: "s-b" },
      { id: "b", kind: "CK-03", subject: "load", value: 4, saidIn: "said", interviewId: "round-1" },
      { id: "c", kind: "CK-03", subject: "cost", value: 3, saidIn: "cv" },
    ];
    const { ledger } = prepared({ claims });
    const listeners = Object.fromEntries(
      ledger.entries.map(({ claimId, listenerIds }) => [claimId, listenerIds]),
    );
    expect(listeners).toEqual({ a: ["p1", "p2", "p3"], b: ["p5", "p1"], c: [] });
  });
});

describe("weak answers", () => {
  it("come back with who heard them, a better version and a first line", () => {
    const { redemptions } = prepared({
      concerns: [],
      revisits: [],
      notes: [
        { id: "n1", interviewId: "round-1", kind: "could-improve", text: "late data" },
        { id: "n2", interviewId: "round-1", kind: "hesitated", text: "Kubernetes" },
      ],
    });
    expect(redemptions).toMatchObject([
      {
        id: "note:n1",
        heardByIds: ["p5", "p1"],
        mayHearAgainIds: ["p5", "p1"],
        better: "Warehouse migration",
        state: "ready",
      },
      { id: "note:n2", state: "open", use: "unready" },
    ]);
  });

  it("are done once the revisit was placed", () => {
    const { redemptions } = prepared({ confirmations: ["DAY-01"] });
    expect(redemptions.map(({ topic, state }) => [topic, state])).toEqual([
      ["incidents at scale", "done"],
      ["product pushback", "done"],
      ["dbt", "ready"],
    ]);
  });
});

describe("amounts", () => {
  it.each([
    ["2 hours", "120 minutes", "consistent"],
    ["40 M", "40,000,000", "consistent"],
    ["1.2k", 1200, "consistent"],
    ["1 quarter", "3 months", "consistent"],
    ["1 year", "11 months", "small-variation"],
    ["5 GB", "5 TB", "contradiction"],
    ["9 hours", "9 minutes", "contradiction"],
    ["6 people", "6 engineers", "consistent"],
    ["6 people", 9, "contradiction"],
    ["constructor", "constructor", "consistent"],
  ] as const)("are compared by their units: %s and %s", (before, later, verdict) => {
    const claim = { kind: "CK-03" as const, subject: "size" };
    const [first] = prepared({
      claims: [
        { ...claim, id: "a", value: before, saidIn: "said", interviewId: "round-1" },
        { ...claim, id: "b", value: later, saidIn: "plan" },
      ],
    }).consistency;
    expect(first?.verdict).toBe(verdict);
  });
});

describe("revisits", () => {
  const revisitsOf = (change: Partial<Application>) => prepared(change).revisits;

  it("go where the candidate put them", () => {
    const [first] = application.revisits;
    const here = application.sessions.filter(({ interviewId }) => interviewId === "round-2");
    const last = here.at(-1)?.id ?? "";
    const moved = revisitsOf({
      revisits: application.revisits.map((revisit) =>
        revisit === first ? { ...revisit, sessionId: last, placement: "middle" } : revisit,
      ),
    });
    expect(moved.find(({ revisitId }) => revisitId === first?.id)).toMatchObject({
      sessionId: last,
      placement: "middle",
    });
  });

  it("name their subject by a word that means something", () => {
    const [concern] = application.concerns;
    const [revisit] = application.revisits;
    if (!concern || !revisit) throw new Error("the sample has revisits");
    const problems = (topic: string, text: string) =>
      revisitsOf({
        concerns: [{ ...concern, topic, severity: 3 }],
        revisits: [{ ...revisit, concernId: concern.id, text }],
      }).flatMap((plan) => plan.problems);
    const subject = "the first sentence does not name the subject";
    const text = "Last time we spoke about the plan. It is better now.";
    expect(problems("the art of pricing", text)).toContain(subject);
    expect(problems("planning and the plan", text)).not.toContain(subject);
  });
});

describe("other processes", () => {
  const offer: Candidate["otherProcesses"][number] = {
    id: "op",
    company: "Kestrel Grid",
    stage: "offer",
    status: "active",
    genuine: true,
    answerBy: "2026-05-18",
  };

  it("clash where an answer is due before a decision can be known", () => {
    const { processes } = prepared({ statedWindow: "2026-05-21" }, { otherProcesses: [offer] });
    expect(processes.clashes).toEqual([
      {
        processId: "op",
        company: "Kestrel Grid",
        answerBy: "2026-05-18",
        decisionBy: "2026-05-21",
        against: "Tidewell Freight Analytics",
        daysShort: 3,
      },
    ]);
    expect(processes.asks.map(({ whom }) => whom)).toEqual([
      "the recruiter at Tidewell Freight Analytics",
      "Kestrel Grid",
    ]);
  });

  it("count only where they are real: nobody is ever told of an offer that is none", () => {
    const { processes, followUps } = prepared(
      {},
      { otherProcesses: [{ ...offer, genuine: false }] },
    );
    expect([processes.clashes, processes.asks]).toEqual([[], []]);
    expect(followUps.some(({ kind }) => kind === "competing-offer")).toBe(false);
  });
});

describe("follow-ups", () => {
  it("run on the receiver's clock", () => {
    const interviewers = application.interviewers.map((person) =>
      person.id === "p4" ? { ...person, timeZone: "America/New_York" } : person,
    );
    const oskar = prepared({ interviewers }).followUps.find(({ id }) => id === "thank-you@p4");
    expect(oskar).toMatchObject({
      timeZone: "America/New_York",
      dueThere: "Fri 15 May 2026, 08:30",
    });
    expect(toMillis(oskar?.due ?? "")).toBe(toMillis(at("05-15", "13:30")));
  });

  it("notice two notes that say the same", () => {
    const body =
      "Thank you for the talk. The replay of late data stays with me, and so does the plan.";
    const messages: Application["messages"] = ["p1", "p2"].map((id) => ({
      id: `m-${id}`,
      kind: "thank-you",
      toIds: [id],
      body,
      specificReference: "late data",
    }));
    const { followUps } = prepared({ messages });
    expect(followUps.find(({ id }) => id === "thank-you@p1")?.problems).toContain(
      "says nearly the same as the note to Tomás Vidal",
    );
    expect(similarity(body, "Quite another note, about other things entirely.")).toBe(0);
  });

  it("move with a delay that they announce", () => {
    const employerSignals: Application["employerSignals"] = [
      { id: "d", signId: "RF-6", observedAt: at("05-20", "10:00"), newWindow: "2026-06-05" },
    ];
    const { followUps, findings, stage } = prepared(
      { statedWindow: "2026-05-21", employerSignals },
      {},
      at("05-25", "10:00"),
    );
    const check = followUps.find(({ id }) => id === "status-check");
    expect(localDate(check?.from ?? "", "Europe/London")).toBe("2026-06-08");
    expect(findings.map(({ rule }) => rule)).not.toContain("R-127");
    expect(stage).toBe("awaiting-decision");
  });

  it("thank the people of the round before while it is fresh, and this round anew", () => {
    // Round one was on 5 May, with Priya and June; round two is a week away.
    const thank = (sentAt: string): Application["messages"] => [
      { id: "m", kind: "thank-you", toIds: ["p1"], sentAt },
    ];
    const due = (now: string, messages: Application["messages"] = []) =>
      prepared({ messages }, {}, now)
        .next.map(({ id }) => id)
        .filter((id) => id.startsWith("TL-21"));
    const next = at("05-06", "09:00");
    expect(due(next)).toEqual(["TL-21@p5@round-1", "TL-21@p1@round-1"]);
    expect(due(next, thank(at("05-05", "18:00")))).toEqual(["TL-21@p5@round-1"]);
    expect(due(at("05-13", "09:00"))).toEqual([]);
    // What was sent after round one thanks nobody for round two.
    const evening = at("05-14", "18:00");
    expect(due(evening, thank(at("05-05", "18:00")))).toContain("TL-21@p1");
    expect(due(evening, thank(at("05-14", "17:00")))).not.toContain("TL-21@p1");
  });

  it("wait for a date that they name later, and hold nobody to it afterwards", () => {
    const message = (kind: "status-check" | "final-note", day: string) => ({
      id: kind,
      kind,
      toIds: [],
      sentAt: at(day, "10:00"),
    });
    const employerSignals: Application["employerSignals"] = [
      { id: "d", signId: "RF-6", observedAt: at("05-30", "10:00"), newWindow: "2026-06-20" },
    ];
    const messages = [message("status-check", "05-22"), message("final-note", "05-29")];
    const { next, findings, stage } = prepared(
      { messages, employerSignals },
      {},
      at("06-10", "10:00"),
    );
    expect(next.filter(({ from }) => from === undefined).map(({ id }) => id)).not.toContain(
      "TL-27",
    );
    expect(findings.map(({ rule }) => rule)).not.toContain("R-120");
    expect(stage).toBe("final-noted");
  });

  it("speak of another offer while its date is ahead, in every part alike", () => {
    const parts = (answerBy: string, now: string) => {
      const otherProcesses: Candidate["otherProcesses"] = [
        { id: "op", company: "K", stage: "offer", status: "active", genuine: true, answerBy },
      ];
      const { next, followUps, findings, processes } = prepared({}, { otherProcesses }, now);
      return [
        next.some(({ id }) => id === "TL-22"),
        followUps.some(({ kind, state }) => kind === "competing-offer" && state === "now"),
        findings.some(({ rule }) => rule === "R-123"),
        processes.asks.some(({ processId }) => processId === "op"),
      ];
    };
    // R-123 is one of the rules that speak after the round.
    expect(parts("2026-05-15", at("05-12", "10:00"))).toEqual([true, true, false, true]);
    expect(parts("2026-05-18", at("05-15", "10:00"))).toEqual([true, true, true, true]);
    expect(parts("2026-05-18", at("05-20", "10:00"))).toEqual([false, false, false, false]);
  });

  it("count for the interview that they followed, on file or not", () => {
    const messages: Application["messages"] = [
      { id: "m", kind: "thank-you", toIds: ["p5"], sentAt: at("05-05", "18:00") },
      { id: "n", kind: "status-check", toIds: ["p5"], sentAt: at("05-06", "18:00") },
    ];
    const { stage, followUps, timeline } = prepared(
      {
        messages,
        interviews: application.interviews.filter(({ round }) => round === 2),
        sessions: application.sessions.filter(({ interviewId }) => interviewId === "round-2"),
      },
      {},
      at("05-15", "10:00"),
    );
    expect(stage).toBe("awaiting-decision");
    expect(followUps.find(({ id }) => id === "thank-you@p5")?.state).toBe("now");
    expect(timeline.find(({ id }) => id === "TL-24")?.state).toBe("ahead");
  });

  it("chase nobody before the step that comes first", () => {
    const ids = (messages: Application["messages"]) =>
      prepared({ messages }, {}, at("06-05", "10:00"))
        .next.filter(({ from }) => from === undefined)
        .map(({ id }) => id);
    expect(ids([])).toContain("TL-24");
    expect(ids([])).not.toContain("TL-25");
    expect(ids([])).not.toContain("TL-27");
    const check = [
      { id: "m", kind: "status-check" as const, toIds: [], sentAt: at("05-22", "10:00") },
    ];
    expect(ids(check)).toContain("TL-25");
    expect(ids(check)).not.toContain("TL-27");
  });

  it("end where they have answered, but for what the answer asks for", () => {
    const after = (kind: "offer" | "rejected" | "withdrawn") => {
      const outcome = { kind, at: at("05-20", "10:00") };
      const otherProcesses: Candidate["otherProcesses"] = [
        { id: "op", company: "K", stage: "offer", status: "active", genuine: true },
      ];
      const { next, plan, findings, readiness } = prepared(
        { outcome, ...bare },
        { otherProcesses },
        at("05-20", "12:00"),
      );
      expect([plan.tasks, readiness.ready]).toEqual([[], false]);
      return [next.map(({ id }) => id), findings.map(({ rule }) => rule)];
    };
    expect(after("offer")).toEqual([["TL-29", "TL-28"], ["R-106"]]);
    expect(after("rejected")).toEqual([["TL-30"], []]);
    expect(after("withdrawn")).toEqual([[], []]);
  });

  it("quote no number that nobody has checked", () => {
    const stories = candidate.stories.map((story) => ({
      ...story,
      effect: { form: "metric" as const, text: "by 43 %", verified: false },
    }));
    const bodies = prepared({}, { stories }).followUps.map(({ draft }) => draft.body);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.join()).not.toContain("43 %");
  });

  it("answer an offer and a rejection", () => {
    const kinds = (kind: "offer" | "rejected") =>
      prepared({ outcome: { kind, at: at("05-20", "10:00") } }, {}, at("05-20", "12:00"))
        .followUps.map((message) => message.kind)
        .filter((message) => message !== "thank-you");
    expect(kinds("offer")).toEqual(["acceptance"]);
    expect(kinds("rejected")).toEqual(["decline-reply"]);
  });
});

describe("formats as workflows", () => {
  it("time a talk and list its runs", () => {
    const talk = prepared().workflows.find(({ format }) => format === "FMT-PRES");
    expect(talk?.facts).toEqual([
      "25 min to talk, 20 min for questions",
      "Rehearsed Tue 12 May 2026, 11:00: 27 min",
    ]);
    expect(talk?.steps.find(({ itemId }) => itemId === "PRS-02@s-b")).toMatchObject({
      when: "prepare",
      done: false,
    });
  });

  it("box the time of a take-home and expect its defence", () => {
    const sessions = application.sessions.map((session) =>
      session.id === "s-a" ? { ...session, format: "FMT-TAKE" as const } : session,
    );
    const takeHomes = [
      { id: "th", receivedAt: at("05-10", "09:00"), dueAt: at("05-12", "09:00"), hoursSpent: 1.5 },
    ];
    const work = prepared({ sessions, takeHomes }).workflows.find(
      ({ format }) => format === "FMT-TAKE",
    );
    expect(work?.facts).toContain("Time box: 1.5 of 4 h used");
    expect(work?.expect[0]).toBe("What did you leave out, and why?");
  });
});

describe("a process of three rounds", () => {
  const third: Partial<Application> = {
    interviews: [
      ...application.interviews,
      { id: "round-3", round: 3, purpose: "decision", invitedAt: at("05-20", "09:00") },
    ],
    sessions: [
      ...application.sessions,
      {
        id: "s-final",
        interviewId: "round-3",
        start: at("05-28", "10:00"),
        end: at("05-28", "11:00"),
        format: "FMT-SEQ",
        delivery: "phone",
        interviewerIds: ["p4"],
      },
    ],
  };
  const now = at("05-21", "09:00");

  it("measures the third against both before it", () => {
    const claims: Application["claims"] = [
      { id: "a", kind: "CK-03", subject: "team", value: 6, saidIn: "said", interviewId: "round-1" },
      { id: "b", kind: "CK-03", subject: "team", value: 9, saidIn: "said", interviewId: "round-2" },
      { id: "c", kind: "CK-03", subject: "team", value: 9, saidIn: "plan" },
    ];
    const { round, consistency } = prepared({ ...third, claims }, {}, now);
    expect(round).toBe(3);
    expect(
      consistency.map(({ earlier, later, verdict }) => [earlier.id, later?.id, verdict]),
    ).toEqual([
      ["a", "b", "contradiction"],
      ["a", "c", "contradiction"],
      ["b", "c", "consistent"],
    ]);
  });

  it("asks for the record of each earlier round", () => {
    const { checklist } = prepared(third, {}, now);
    const records = checklist.filter(({ entry }) => entry === "R1C-01");
    expect(records.map(({ id, about, state }) => [id, about, state])).toEqual([
      ["R1C-01@round-1", "Round 1", "done"],
      ["R1C-01@round-2", "Round 2", "overdue"],
    ]);
  });
});

describe("a document of the first version", () => {
  it("learns in which interview something was said", () => {
    const claim = { id: "c", kind: "CK-03", subject: "team", value: 6 };
    const old = {
      kind: "application",
      schemaVersion: 1,
      id: "old",
      company: { name: "Company" },
      role: { title: "Post" },
      timeZone: "UTC",
      interviews: [
        { id: "i2", round: 2, purpose: "decision" },
        { id: "i1", round: 1, purpose: "screen" },
      ],
      claims: [
        { ...claim, id: "a", saidIn: "r1" },
        { ...claim, id: "b", saidIn: "r2-plan" },
        { ...claim, id: "c", saidIn: "r2" },
        { ...claim, id: "d", saidIn: "cv" },
        { ...claim, id: "e", saidIn: "r1", interviewId: "i2" },
      ],
    };
    const parsed = parseDocument(old);
    expect(parsed.ok && parsed.value).toMatchObject({
      schemaVersion: 2,
      claims: [
        { id: "a", saidIn: "said", interviewId: "i1" },
        { id: "b", saidIn: "plan" },
        { id: "c", saidIn: "said", interviewId: "i2" },
        { id: "d", saidIn: "cv" },
        { id: "e", saidIn: "said", interviewId: "i2" },
      ],
    });
  });
});
