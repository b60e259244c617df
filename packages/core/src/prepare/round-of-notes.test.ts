import { describe, expect, it } from "vitest";
import { newApplication } from "../model/new-document.ts";
import { tidewell } from "../sample/index.ts";
import { roundOfNotes } from "./round-of-notes.ts";

const { application } = tidewell({ application: "a", candidate: "c" });

describe("the round of a note", () => {
  it("is the one behind until the next begins, and then that one", () => {
    expect(roundOfNotes(application, "2026-05-13T17:00:00Z")).toBe(1);
    expect(roundOfNotes(application, "2026-05-14T09:00:00Z")).toBe(2);
    expect(roundOfNotes(application, "2026-05-20T09:00:00Z")).toBe(2);
  });

  it("is an earlier one of which no session is known", () => {
    const sessions = application.sessions.filter(({ interviewId }) => interviewId !== "round-1");
    expect(roundOfNotes({ ...application, sessions }, "2026-05-13T17:00:00Z")).toBe(1);
  });

  it("is the one ahead where none has begun, and unknown without any", () => {
    expect(roundOfNotes(application, "2020-01-01T00:00:00Z")).toBe(2);
    const facts = { company: { name: "A" }, role: { title: "B" }, timeZone: "UTC" };
    expect(roundOfNotes(newApplication("a", facts), "2026-05-14T09:00:00Z")).toBeUndefined();
  });
});
