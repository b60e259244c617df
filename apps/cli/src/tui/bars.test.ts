import { describe, expect, it } from "vitest";
import { bar, timelineSpans } from "./bars.ts";

describe("a bar", () => {
  it.each([
    [0, "░░░░"],
    [0.5, "██░░"],
    [0.99, "███░"],
    [1, "████"],
    [7, "████"],
  ])("of %j", (share, drawn) => {
    expect(bar(share, 4).join("")).toBe(drawn);
  });
});

describe("a time line", () => {
  const NOW = "2026-05-13T00:00:00Z";
  const day = (number: number): string => `2026-05-${13 + number}T00:00:00Z`;
  const mark = (
    kind: "session" | "deadline" | "window" | "decision",
    from: number,
    to?: number,
  ) => ({
    id: kind,
    kind,
    from: day(from),
    ...(to !== undefined && { to: day(to) }),
    texts: [kind],
  });
  const drawn = (...marks: Parameters<typeof timelineSpans>[0]): string =>
    timelineSpans(marks, NOW, 11)
      .map(({ text }) => text)
      .join("");

  it("runs from now to the last mark", () => {
    expect(drawn(mark("session", 1), mark("decision", 10))).toBe("─■────────◆");
    expect(drawn(mark("window", 2, 4), mark("deadline", 10))).toBe("──═══─────•");
  });

  it("lets the weightier stand in front", () => {
    expect(drawn(mark("session", 5), mark("window", 4, 6), mark("decision", 10))).toBe(
      "────═■═───◆",
    );
  });

  it("stands for itself where nothing lies ahead", () => {
    expect(drawn()).toBe("───────────");
    expect(drawn(mark("session", -1, 0))).toBe("■──────────");
  });
});
