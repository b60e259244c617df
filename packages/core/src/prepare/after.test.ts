import { describe, expect, it } from "vitest";
import type { Application } from "../model/index.ts";
import { tidewell } from "../sample/index.ts";
import { reviewDraft, withDraft } from "./drafts.ts";
import { prepare } from "./prepare.ts";
import { waitingOf } from "./waiting.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const at = (day: string, time: string): string => `2026-${day}T${time}:00+01:00`;
const after = (change: Partial<Application> = {}, now = at("05-14", "18:00")) => {
  const changed = { ...application, ...change };
  return { changed, preparation: prepare(changed, candidate, now) };
};
const note = (id: string, toId: string, body: string): Application["messages"][number] => ({
  id,
  kind: "thank-you",
  toIds: [toId],
  body,
});

describe("the review of a draft", () => {
  const review = (messages: Application["messages"], id: string) => {
    const { followUps } = after({ messages }).preparation;
    const followUp = followUps.find((each) => each.id === id);
    if (!followUp) throw new Error(`no ${id}`);
    return reviewDraft(followUp, followUps);
  };
  const copied = "Thank you for the talk about the replay of late data, which I liked a lot.";

  it("counts the words against the ceiling of a thank-you, and of nothing else", () => {
    expect(review([note("m", "p1", "Dear Priya, thank you")], "thank-you@p1")).toMatchObject({
      words: 4,
      wordsMax: 150,
      isTooLong: false,
    });
    const long = Array.from({ length: 151 }, (_, index) => `word${index}`).join(" ");
    expect(review([note("m", "p1", long)], "thank-you@p1").isTooLong).toBe(true);
    expect(review([], "status-check")).not.toHaveProperty("wordsMax");
  });

  it("finds two notes that read as one, and not what nobody has written yet", () => {
    const both = [note("a", "p1", copied), note("b", "p2", copied)];
    expect(review(both, "thank-you@p1").sameAs).toEqual([
      { id: "thank-you@p2", to: "Tomás Vidal", percent: 100 },
    ]);
    const apart = [
      note("a", "p1", copied),
      note("b", "p2", "Your view of schemas stayed with me."),
    ];
    expect(review(apart, "thank-you@p1")).toMatchObject({ sameAs: [], isCompared: true });
    expect(review([], "thank-you@p1")).toMatchObject({ sameAs: [], isCompared: false });
  });

  it("is of the words as they would be, also before they are on file", () => {
    const { followUps } = after({ messages: [note("b", "p2", copied)] }).preparation;
    const followUp = followUps.find(({ id }) => id === "thank-you@p1");
    if (!followUp) throw new Error("no thank-you@p1");
    const written = withDraft(followUp, `${copied} [a place]`);
    expect(written.problems).toEqual(["fill in: a place"]);
    expect(reviewDraft(written, followUps).sameAs).toMatchObject([{ id: "thank-you@p2" }]);
    expect(reviewDraft(followUp, followUps).sameAs).toEqual([]);
  });
});

describe("the time of waiting", () => {
  const steps = (change: Partial<Application> = {}, now?: string) => {
    const { changed, preparation } = after(change, now);
    return waitingOf(changed, preparation);
  };

  it("runs from the end of the interview to the day on which it is closed", () => {
    const waiting = steps();
    expect(waiting?.from).toBe(at("05-14", "14:15"));
    expect(waiting?.steps.map(({ id, state }) => [id, state])).toEqual([
      ["TL-21", "now"],
      ["TL-23", "ahead"],
      ["TL-24", "ahead"],
      ["TL-25", "ahead"],
      ["TL-27", "ahead"],
    ]);
    const ends = waiting?.steps.map(({ from, due }) => Date.parse(due ?? from)) ?? [];
    expect(Math.max(...ends)).toBeLessThan(Date.parse(waiting?.to ?? ""));
  });

  it("puts their own date in the place of the usual one", () => {
    const decision = steps({ statedWindow: "2026-05-21" })?.steps.find(({ id }) => id === "TL-23");
    expect(decision).toMatchObject({ text: "They decide by", from: "2026-05-21T22:59:59Z" });
  });

  it("is over with their answer, and unknown without a date", () => {
    expect(steps({ outcome: { kind: "offer", at: at("05-20", "10:00") } })).toBeUndefined();
    expect(steps({ sessions: [] })).toBeUndefined();
  });
});

describe("what nobody did in its time", () => {
  /** What is asked for, by each part that asks. */
  const asked = (now: string, change: Partial<Application> = {}) => {
    const { next, followUps, findings, checklist } = after(change, now).preparation;
    return {
      late: next.filter(({ overdue }) => overdue).map(({ id }) => id.split("@")[0]),
      messages: followUps.filter(({ state }) => state !== "sent").map(({ kind }) => kind),
      findings: findings.map(({ rule }) => rule).filter((rule) => rule === "R-113"),
      items: checklist
        .filter(({ list, state }) => list === "CL-POST" && state === "overdue")
        .map(({ entry }) => entry),
    };
  };

  it("is chased while it is worth doing, and then let go", () => {
    const soon = asked(at("05-18", "10:00"));
    expect(soon.late).toEqual(expect.arrayContaining(["TL-20", "TL-21"]));
    expect(soon.messages).toContain("thank-you");
    expect(soon.findings).toHaveLength(5);
    expect(soon.items).toContain("POST-01");

    const afterAWeek = asked(at("05-22", "10:00"));
    expect(afterAWeek.late).not.toContain("TL-20");
    expect(afterAWeek.late).not.toContain("TL-21");
    expect(afterAWeek.messages).toEqual(["status-check"]);
    expect(afterAWeek.findings).toEqual([]);
    expect(afterAWeek.items).not.toContain("POST-01");

    const months = asked(at("08-20", "10:00"));
    expect(months.late).toEqual([]);
    expect(after({}, at("08-20", "10:00")).preparation.next.map(({ id }) => id)).toContain("TL-27");
    expect(months.messages).not.toContain("status-check");
    expect(months.items).not.toContain("POST-07");
  });

  it("asks for nothing once they have answered but what the answer asks for", () => {
    const outcome = (kind: "rejected" | "silent" | "withdrawn") => ({
      outcome: { kind, at: at("05-15", "09:00") },
    });
    const now = at("05-15", "13:45");
    for (const kind of ["silent", "withdrawn"] as const)
      expect(asked(now, outcome(kind))).toMatchObject({ late: [], messages: [], findings: [] });
    expect(asked(now, outcome("rejected")).messages).toEqual(["decline-reply"]);
    const months = asked(at("08-20", "10:00"), outcome("rejected"));
    expect([months.late, months.messages]).toEqual([[], []]);
  });

  it("waits its time after a status check that went out late", () => {
    const messages = [
      { id: "m", kind: "status-check", toIds: ["p1"], sentAt: at("06-15", "10:00") },
    ] as const satisfies Application["messages"];
    const change = { messages: [...messages] };
    expect(asked(at("06-23", "10:00"), change).messages).toContain("final-note");
    expect(asked(at("07-23", "10:00"), change).messages).not.toContain("final-note");
  });

  it("is drawn as let go, not as late", () => {
    const { changed, preparation } = after({}, at("05-23", "10:00"));
    const thanks = waitingOf(changed, preparation)?.steps.find(({ id }) => id === "TL-21");
    expect(thanks?.state).toBe("let-go");
  });
});
