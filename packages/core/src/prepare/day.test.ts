import { describe, expect, it } from "vitest";
import type { Application } from "../model/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { addMillis, MINUTE } from "../time.ts";
import { prepare } from "./prepare.ts";
import { daySheetFrom } from "./day-sheet.ts";
import { liveStateOf } from "./live.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const at = (day: string, time: string): string => `2026-${day}T${time}:00+01:00`;

const sheet = (change: Partial<Application> = {}) => {
  const changed = { ...application, ...change };
  return daySheetFrom(changed, candidate, prepare(changed, candidate, TIDEWELL_NOW));
};
const live = (now: string, change: Partial<Application> = {}) => {
  const changed = { ...application, ...change };
  return liveStateOf(changed, prepare(changed, candidate, now), now);
};
const inSession = (now: string, change?: Partial<Application>) => {
  const state = live(now, change);
  if (state.phase !== "session") throw new Error(`${state.phase} at ${now}`);
  return state;
};

describe("the day sheet", () => {
  it("has every person once in full, with what to ask, where the fewest others hear it", () => {
    const { sessions } = sheet();
    const seated = sessions.map(({ id, people }) => [id, people.map(({ name }) => name)]);
    expect(seated).toEqual([
      ["s-a", ["Priya Raman", "Tomás Vidal"]],
      ["s-b", ["Helen Achebe"]],
      ["s-c", ["Oskar Lind"]],
      ["s-d", ["June Park"]],
    ]);
    expect(sessions[1]?.alsoThere).toEqual(["Priya Raman", "Tomás Vidal"]);
    const asked = sessions.flatMap(({ people }) => people.flatMap(({ questions }) => questions));
    expect(asked).toHaveLength(application.plannedQuestions.length);
  });

  it("says a fact once, from where it is known, and what it must not turn into", () => {
    const { said } = sheet();
    expect(said.find(({ subject }) => subject === "role in the migration")).toEqual({
      subject: "role in the migration",
      value: "lead",
      where: "Résumé, Round 1",
    });
    expect(said.find(({ subject }) => subject.startsWith("duration"))?.clashesWith).toBe(
      "11 months",
    );
    expect(said.find(({ subject }) => subject.startsWith("events"))?.correctedTo).toBe(
      "65 million",
    );
    expect(said.map(({ subject }) => subject)).not.toContain("replay jobs written");
  });

  it("has what they ask for in their own words, as the checklist has it", () => {
    const asked = { id: "id", kind: "other", name: "Photo ID" } as const;
    const change = (packed: Partial<Application["materials"][number]>) => ({
      sessions: application.sessions.map((each) => ({ ...each, delivery: "in-person" as const })),
      materials: [{ ...asked, ...packed }],
    });
    const packedIn = (materials: Partial<Application>) =>
      prepare({ ...application, ...materials }, candidate, TIDEWELL_NOW)
        .checklist.find(({ entry }) => entry === "SET-10")
        ?.checks.find(({ text }) => text === "Packed: Photo ID")?.ok;
    expect(sheet(change({})).bring.at(-1)).toEqual({ text: "Photo ID", ready: false });
    expect(packedIn(change({}))).toBe(false);
    expect(sheet(change({ readyAt: TIDEWELL_NOW })).bring.at(-1)?.ready).toBe(true);
    expect(packedIn(change({ readyAt: TIDEWELL_NOW }))).toBe(true);
  });

  it("names the recruiter to reach, and whoever left an address where there is none", () => {
    expect(sheet().contacts).toEqual([{ name: "June Park", email: "june.park@tidewell.example" }]);
    const interviewers = application.interviewers.flatMap((person) =>
      person.id === "p5" ? [] : [{ ...person, ...(person.id === "p4" && { email: "o@l.se" }) }],
    );
    expect(sheet({ interviewers }).contacts).toEqual([{ name: "Oskar Lind", email: "o@l.se" }]);
  });

  it("keeps three things in mind, the gravest first, and counts what they came back to", () => {
    const { keepInMind } = sheet();
    expect(keepInMind).toHaveLength(3);
    expect(keepInMind[0]).toContain("27 of 25 min");
    expect(keepInMind[1]).toContain("late data 3 times");
  });

  it("says a date of theirs where they named one, and else to ask for it", () => {
    expect(sheet().after[0]?.text).toBe("Before you leave: ask when they will decide");
    expect(sheet({ statedWindow: "2026-05-21" }).after[0]).toMatchObject({ day: "2026-05-21" });
    expect(sheet().after.at(-1)).toMatchObject({ fromDay: "2026-05-21" });
    // Named before this round: about an earlier one.
    expect(sheet({ statedWindow: "2026-05-10" }).after[0]?.day).toBeUndefined();
  });

  it("flags a number that nobody has checked", () => {
    const stories = candidate.stories.map((story) => ({
      ...story,
      effect: { form: "metric" as const, text: "Half the cost", verified: false },
    }));
    const mine = { ...candidate, stories };
    const unsure = daySheetFrom(application, mine, prepare(application, mine, TIDEWELL_NOW));
    expect(unsure.stories[0]?.figures[0]).toBe("Half the cost (not checked yet)");
  });

  it("is empty, and no error, while nothing is known", () => {
    const bare = { sessions: [], interviewers: [], plannedQuestions: [], claims: [], concerns: [] };
    expect(sheet(bare)).toMatchObject({ sessions: [], after: [], said: [], contacts: [] });
  });
});

describe("the live state", () => {
  it("counts down to the first session, with the checks that are left on top", () => {
    const state = live(at("05-14", "09:40"));
    if (state.phase !== "before") throw new Error(state.phase);
    expect(state.next).toMatchObject({ id: "s-a", inMillis: 20 * MINUTE, isAnotherDay: false });
    const done = state.checks.map((check) => Number(check.done));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(state.checks.map(({ id }) => id)).toContain("SET-04@s-a");
    expect(state.checks.map(({ id }) => id)).not.toContain("SET-04@s-b");
    const early = live(TIDEWELL_NOW);
    expect(early.phase === "before" && early.next.isAnotherDay).toBe(true);
  });

  it("is in a session from its first second to the last", () => {
    expect(live(addMillis(at("05-14", "10:00"), -1000)).phase).toBe("before");
    expect(inSession(at("05-14", "10:00")).running[0]).toMatchObject({
      id: "s-a",
      elapsedMillis: 0,
      share: 0,
    });
    const late = inSession(addMillis(at("05-14", "11:00"), -1000));
    expect(late.running[0].leftMillis).toBe(1000);
    expect(late.next?.id).toBe("s-b");
    expect(live(at("05-14", "11:00")).phase).toBe("between");
  });

  it("has everybody in the room with their questions, also who has a session of their own", () => {
    const [running] = inSession(at("05-14", "11:30")).running;
    expect(running.people.map(({ name }) => name)).toEqual([
      "Priya Raman",
      "Tomás Vidal",
      "Helen Achebe",
    ]);
    expect(running.people.every(({ questions }) => questions.length === 2)).toBe(true);
  });

  it("says in which third of a session something is to be said", () => {
    const turns = (time: string) =>
      inSession(at("05-14", time)).running[0].revisits.map(({ concernId, turn }) => [
        concernId,
        turn,
      ]);
    expect(turns("10:05")).toEqual([
      ["c1", "now"],
      ["c2", "later"],
    ]);
    expect(turns("10:30")).toEqual([
      ["c2", "now"],
      ["c1", "passed"],
    ]);
    expect(turns("10:55").map(([, turn]) => turn)).toEqual(["passed", "passed"]);
  });

  it("goes over to what comes next between two sessions, and knows when all are over", () => {
    const state = live(at("05-14", "12:30"));
    if (state.phase !== "between") throw new Error(state.phase);
    expect(state.next).toMatchObject({ id: "s-c", inMillis: 15 * MINUTE });
    expect([state.overCount, state.sessionCount]).toEqual([2, 4]);
    const over = live(at("05-14", "14:15"));
    expect(over).toMatchObject({ phase: "after", overCount: 4, end: at("05-14", "14:15") });
  });

  it("puts the session that began last in front where two overlap", () => {
    const sessions = application.sessions.map((session) =>
      session.id === "s-b" ? { ...session, start: at("05-14", "10:30") } : session,
    );
    const running = (time: string) =>
      inSession(at("05-14", time), { sessions }).running.map(({ id }) => id);
    expect(running("10:20")).toEqual(["s-a"]);
    expect(running("10:45")).toEqual(["s-b", "s-a"]);
    const both = inSession(at("05-14", "10:45"), { sessions });
    expect(both.running.map(({ number }) => number)).toEqual([2, 1]);
    expect(running("11:05")).toEqual(["s-b"]);
  });

  it("stays between sessions over night", () => {
    const sessions = application.sessions.map((session) =>
      session.id === "s-d"
        ? { ...session, start: at("05-15", "09:00"), end: at("05-15", "09:30") }
        : session,
    );
    const state = live(at("05-14", "18:00"), { sessions });
    if (state.phase !== "between") throw new Error(state.phase);
    expect(state.next).toMatchObject({ id: "s-d", isAnotherDay: true, inMillis: 15 * 60 * MINUTE });
    expect(live(at("05-15", "09:10"), { sessions }).phase).toBe("session");
  });

  it("says so while no session is known", () => {
    expect(live(TIDEWELL_NOW, { sessions: [] })).toEqual({ phase: "unscheduled" });
  });
});
