import { describe, expect, it } from "vitest";
import { Note } from "../model/note.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { kitBoard } from "./kit-board.ts";
import { situationOf } from "./situation/situation.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const board = (change: Partial<typeof application> = {}) =>
  kitBoard(situationOf({ ...application, ...change }, candidate, TIDEWELL_NOW));

describe("the kit", () => {
  it("puts what the sessions call for first, and knows the slot of a presentation", () => {
    const { rehearsals } = board();
    const last = rehearsals.findLastIndex(({ isCalledFor }) => isCalledFor);
    expect(rehearsals.slice(0, last + 1).every(({ isCalledFor }) => isCalledFor)).toBe(true);
    expect(rehearsals.find(({ kind }) => kind === "presentation")).toEqual({
      kind: "presentation",
      isCalledFor: true,
      times: 1,
      minutesMax: 25,
    });
  });

  it("shows the latest test of each part of the set-up, day by day", () => {
    const [video] = board().setup;
    expect(video?.parts.map(({ kind, ok }) => [kind, ok])).toEqual([
      ["camera", true],
      ["audio", true],
      ["lighting", false],
      ["platform", true],
      ["screen-share", true],
    ]);
    const again = {
      id: "su",
      kind: "lighting",
      sessionId: "s-b",
      at: TIDEWELL_NOW,
      ok: true,
    } as const;
    const light = board({ setupChecks: [again, ...application.setupChecks] }).setup[0]?.parts[2];
    expect(light).toEqual({ kind: "lighting", ok: true, at: TIDEWELL_NOW });
  });

  it("lists what the invitation ahead asks for, and no other note", () => {
    const [first, second] = application.interviews.toSorted((a, b) => b.round - a.round);
    const at = TIDEWELL_NOW;
    const notes = [
      { id: "n1", interviewId: first?.id, kind: "other" as const, text: "Bring: laptop", at },
      { id: "n2", interviewId: first?.id, kind: "other" as const, text: "A long wait", at },
      { id: "n3", interviewId: second?.id, kind: "other" as const, text: "Bring: passport", at },
    ].map((note) => Note.parse(note));
    expect(board({ notes }).reminders.map(({ id }) => id)).toEqual(["n1"]);
  });
});
