import { describe, expect, it } from "vitest";
import { apply } from "../change/apply.ts";
import type { Application } from "../model/application.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { type Completion, completionOf } from "./completion.ts";
import { prepare } from "./prepare.ts";

const { application, candidate } = tidewell({ application: "a", candidate: "me" });
const AFTER = "2026-05-14T18:00:00Z";

const newIds = () => {
  let last = 0;
  return () => `new-${(last += 1)}`;
};

const givenAt = (now: string, document: Application = application) => ({
  application: document,
  preparation: prepare(document, candidate, now),
  now,
  newId: newIds(),
});

function after(completion: Completion | undefined, now: string): ReturnType<typeof givenAt> {
  if (completion?.type !== "run") throw new Error(JSON.stringify(completion));
  const applied = apply(application, completion.command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return givenAt(now, applied.value as Application);
}

describe("what says that a thing is done", () => {
  it.each([
    ["a tick", "CO-02", TIDEWELL_NOW],
    ["a test of every part", "PRE-10", TIDEWELL_NOW],
    ["a message", "status-check", AFTER],
    ["the deadline of a message", "TL-21@p2", AFTER],
    ["a planned question", "q-7", AFTER],
  ])("is one change for %s, and then it is done", (_, id, now) => {
    const given = givenAt(now);
    const first = completionOf(id, given);
    expect(completionOf(id, after(first, now))).toMatchObject({ type: "done" });
  });

  it("is other data for what only that proves", () => {
    const given = givenAt(TIDEWELL_NOW);
    expect(completionOf("PRE-09", given)).toMatchObject({
      type: "missing",
      entry: "PRE-09",
      checks: expect.arrayContaining([expect.objectContaining({ ok: false })]),
    });
    expect(completionOf("PRS-01@s-b#2", given)).toMatchObject({ type: "missing", entry: "PRS-01" });
    expect(completionOf("TL-20", givenAt(AFTER))).toMatchObject({
      type: "missing",
      entry: "TL-20",
    });
    expect(completionOf("TL-19", given)).toMatchObject({ type: "missing" });
  });

  it("is nothing yet for thanks before the meeting", () => {
    expect(completionOf("thank-you@p2", givenAt(TIDEWELL_NOW))).toMatchObject({ type: "missing" });
  });

  it("is the item of the day for a revisit", () => {
    const [concern] = application.concerns;
    expect(completionOf(concern?.id ?? "", givenAt(AFTER))).toMatchObject({
      type: "run",
      command: { type: "tick", itemId: expect.stringMatching(/^DAY-01/) },
    });
  });

  it("is the notes that are there, where a deadline asks for them", () => {
    const note = {
      id: "n-new",
      interviewId: "round-2",
      kind: "they-asked",
      text: "Why us?",
    } as const;
    const noted = { ...application, notes: [...application.notes, note] };
    expect(completionOf("TL-20", givenAt(AFTER, noted))).toMatchObject({
      type: "run",
      command: { collection: "interviews", id: "round-2", patch: { notesRecordedAt: AFTER } },
    });
  });

  it("is nothing for what does not apply", () => {
    const item = givenAt(TIDEWELL_NOW).preparation.checklist.find(
      ({ state }) => state === "not-applicable",
    );
    expect(completionOf(item?.id ?? "", givenAt(TIDEWELL_NOW))).toMatchObject({
      type: "not-applicable",
    });
  });

  it("is unknown for what is not there", () => {
    expect(completionOf("XYZ-1", givenAt(TIDEWELL_NOW))).toBeUndefined();
  });
});
