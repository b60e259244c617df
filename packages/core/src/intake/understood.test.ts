import { describe, expect, it } from "vitest";
import { Draft } from "./draft.ts";
import { intake } from "./intake.ts";
import { isPast, isUnderstood } from "./understood.ts";

const NOW = "2026-05-08T10:00:00Z";

function read(content: string): Draft {
  const result = intake({ content }, { now: NOW, timeZone: "Europe/London", candidate: {} });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("what was understood", () => {
  it.each([
    ["asdf qwer zxcv", false],
    ["asdf\nqwer", false],
    ["They asked: why this post?", true],
    ["The room was cold", true],
    ["uno dos tres cuatro cinco seis siete ocho nueve", true],
  ])("of %j: %s", (text, understood) => {
    expect(isUnderstood(read(text))).toBe(understood);
  });
});

describe("an invitation that is over", () => {
  const at = (...sessions: readonly object[]): boolean =>
    isPast(
      Draft.parse({
        source: "calendar",
        sessions: sessions.map((session, index) => ({ key: `s${index}`, ...session })),
      }),
      { now: NOW, timeZone: "Europe/London" },
    );
  const past = { start: "2025-05-14T10:00:00Z", end: "2025-05-14T11:00:00Z" };

  it("has every session in the past, by the hour or by the day", () => {
    expect(at(past, { date: "2026-05-07" })).toBe(true);
    expect(at({ start: "2026-05-08T09:00:00Z", end: "2026-05-08T09:59:00Z" })).toBe(true);
  });

  it("is none while one session is ahead, goes on, or has no date", () => {
    expect(at()).toBe(false);
    expect(at(past, {})).toBe(false);
    expect(at(past, { date: "2026-05-08" })).toBe(false);
    expect(at({ start: "2026-05-08T09:30:00Z", end: "2026-05-08T10:30:00Z" })).toBe(false);
  });
});
