import { describe, expect, it } from "vitest";
import { type ApplicationSummary, byNextInterview, nextInterview } from "./summary.ts";

const NOW = "2026-05-13T12:00:00Z";
const summary = (id: string, ...days: string[]): ApplicationSummary => ({
  id,
  company: id,
  role: "Role",
  timeZone: "UTC",
  interviews: days.map((day, index) => ({
    round: index + 1,
    purpose: "decision",
    start: `2026-05-${day}T11:30:00Z`,
    end: `2026-05-${day}T12:30:00Z`,
    sessions: 1,
  })),
});

describe("a list of applications", () => {
  it("puts what comes soonest first, what has no date next, what is over last", () => {
    const summaries = [
      summary("long over", "01"),
      summary("later", "01", "20"),
      summary("no date"),
      summary("just over", "12"),
      summary("running", "13"),
    ];
    expect(byNextInterview(summaries, NOW).map(({ id }) => id)).toEqual([
      "running",
      "later",
      "no date",
      "just over",
      "long over",
    ]);
  });

  it("leaves screens aside where a decision is known, also one without a date yet", () => {
    const screen = { round: 1, purpose: "screen", end: "2026-05-20T10:00:00Z" } as const;
    const decision = { round: 2, purpose: "decision" } as const;
    expect(nextInterview({ interviews: [screen, decision] }, NOW)).toBe(decision);
    expect(nextInterview({ interviews: [screen] }, NOW)).toBe(screen);
  });

  it("prefers a date to none, and takes what has none only after all that is over", () => {
    const undated = { round: 2, purpose: "decision" } as const;
    const dated = { round: 3, purpose: "decision", end: "2026-05-20T10:00:00Z" } as const;
    const over = { round: 3, purpose: "decision", end: "2026-05-01T10:00:00Z" } as const;
    const later = { round: 4, purpose: "decision" } as const;
    expect(nextInterview({ interviews: [undated, dated] }, NOW)).toBe(dated);
    expect(nextInterview({ interviews: [undated, over] }, NOW)).toBe(over);
    expect(nextInterview({ interviews: [undated, over, later] }, NOW)).toBe(later);
  });

  it("shows the interview that is not over, else the last", () => {
    expect(nextInterview(summary("a", "01", "13", "20"), NOW)?.round).toBe(2);
    expect(nextInterview(summary("a", "01", "02"), NOW)?.round).toBe(2);
    expect(nextInterview(summary("a"), NOW)).toBeUndefined();
  });
});
