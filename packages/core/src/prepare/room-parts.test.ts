import { describe, expect, it } from "vitest";
import { tidewellApplication } from "../sample/tidewell.ts";
import { concernFromNote } from "./concern-from-note.ts";
import { formatQuestion } from "./format-question.ts";
import { revisitChecks } from "./situation/revisit-text.ts";
import { talkTime } from "./talk-time.ts";

describe("a concern out of a note", () => {
  const note = (kind: "hesitated" | "could-improve" | "unresolved" | "went-well") =>
    concernFromNote({ id: "n", interviewId: "i", kind, text: "Incidents\n at scale" });

  it("is of the kind that the note tells", () => {
    expect(note("hesitated")).toEqual({ topic: "Incidents at scale", kind: "doubt", severity: 2 });
    expect(note("could-improve")?.kind).toBe("awkward");
    expect(note("unresolved")?.kind).toBe("unresolved");
  });

  it("is none where all went well", () => {
    expect(note("went-well")).toBeUndefined();
  });
});

describe("the words of a revisit", () => {
  const kept = (text: string): readonly string[] =>
    revisitChecks(text, "Incidents at scale").flatMap(({ ok, type }) => (ok ? [type] : []));

  it("keep to three rules, each by itself", () => {
    expect(kept("You asked about incidents. Here is what I do now.")).toEqual([
      "length",
      "apology",
      "subject",
    ]);
    expect(kept("You asked about incidents.")).toEqual(["apology", "subject"]);
    expect(kept("Sorry about the incidents answer. Here is a better one.")).toEqual([
      "length",
      "subject",
    ]);
    expect(kept("Last time I was vague. On incidents I now say this.")).toEqual([
      "length",
      "apology",
    ]);
  });
});

describe("the time of a talk", () => {
  const [, , , session] = tidewellApplication.sessions;
  const at = "2026-05-12T19:00:00+01:00";
  const run = (id: string, minutes: number, more = {}) =>
    ({ id, kind: "presentation", aloud: true, minutes, at, ...more }) as const;

  it("lays the runs aloud beside the slot", () => {
    if (!session) throw new Error("the sample presents something");
    expect(talkTime(session, [run("a", 25), run("b", 26), run("c", 9, { aloud: false })])).toEqual({
      slotMinutes: 25,
      runs: [
        { id: "a", at, minutes: 25, isOver: false },
        { id: "b", at, minutes: 26, isOver: true },
      ],
    });
  });

  it("is nobody's concern where nothing is presented", () => {
    const [first] = tidewellApplication.sessions;
    expect(first && talkTime(first, [])).toBeUndefined();
  });
});

describe("the question about a format", () => {
  it("names the session, or its day where it has no name", () => {
    expect(formatQuestion({ title: "Closing talk" }, "Thursday")).toContain(
      "what “Closing talk” on Thursday includes",
    );
    expect(formatQuestion({}, "Thursday")).toContain("what the session on Thursday includes");
  });
});
