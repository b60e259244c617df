import type { TimelineMark } from "@finalist/core/prepare";
import { describe, expect, it } from "vitest";
import { layOut } from "./lay-out.ts";

const at = (hours: number): string => new Date(hours * 3_600_000).toISOString();
const mark = (kind: TimelineMark["kind"], from: number, to?: number): TimelineMark => ({
  id: `${kind} ${from}`,
  kind,
  from: at(from),
  ...(to !== undefined && { to: at(to) }),
  texts: [kind],
});
const RANGE = { from: 0, to: 100 * 3_600_000 };

describe("marks in the picture", () => {
  it("stand at their share of the time, never too narrow to hit, never over the edge", () => {
    expect(layOut([mark("window", 20, 50)], RANGE)).toMatchObject([{ left: 20, width: 30 }]);
    const [last] = layOut([mark("deadline", 99)], RANGE);
    expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100);
    expect(last?.width).toBeGreaterThanOrEqual(4);
  });

  it("join where moments of one kind would cover each other", () => {
    const day = [mark("session", 10, 11), mark("session", 12, 13), mark("session", 40, 41)];
    expect(layOut(day, RANGE).map(({ marks }) => marks.length)).toEqual([2, 1]);
  });

  it("keep to lanes of their own where they overlap, and share one where they do not", () => {
    const lanes = layOut(
      [mark("window", 0, 30), mark("decision", 20, 60), mark("window", 40, 50)],
      RANGE,
    ).map(({ lane }) => lane);
    expect(lanes).toEqual([0, 1, 0]);
  });

  it("leave out what lies beyond the range", () => {
    expect(layOut([mark("session", 120, 121)], RANGE)).toEqual([]);
  });
});
